// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

#include <QString>

namespace meetlat {

/// What is open, for the head of a page: the region, and title, date of adoption and age in one line.
struct PlanCaption
{
    QString region;
    QString rest;
};
PlanCaption planCaption(const ReviewState &state, const PlanId &plan);

/// "12 March 2025", "March 2025" or "2025", as far as it is known.
QString longDate(const PartialDate &date);

} // namespace meetlat
