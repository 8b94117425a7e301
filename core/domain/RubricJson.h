// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rubric.h"

namespace meetlat {

/// The form of resources/annex1.json, to be edited elsewhere and read back by rubricFromAnnexJson().
QByteArray rubricToAnnexJson(const Rubric &rubric);

} // namespace meetlat
