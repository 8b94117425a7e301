// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/ReadyFigures.h"

#include <QJsonObject>

namespace meetlat::figures {

/// The form of `meetlat figures --json`: value, denominator, percent, plans, sentence_nl, sentence_en and, beyond those,
/// status, bound, not_determinable, undecided, waiting, unsettled, unknown, range, filter, notes. Where a figure has no plan behind it the
/// list is empty; where it counts regions it names them.
QJsonObject toJson(const Figure &figure);

} // namespace meetlat::figures
