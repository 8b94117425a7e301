// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ProjectAgreement.h"

#include <QString>

namespace meetlat {

/// What the method section of a report has to say about agreement: which scores, how many plans and raters, and per
/// indicator scale, counts, alpha with metric, interval, method, draws and seed, and the spread of the raters.
QString methodText(const ReviewState &state, const ProjectAgreement &agreement, bool dutch);

} // namespace meetlat
