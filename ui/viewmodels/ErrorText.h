// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace meetlat {

/// One sentence for the user in the language of the application: what is the matter and what to do next.
QString errorText(const Error &error);

} // namespace meetlat
