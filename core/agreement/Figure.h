// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace meetlat::agreement {

/// Why a figure may, or may not, be shown.
enum class FigureStatus {
    Ok,
    NoPairableUnit,      ///< no unit has two scores
    OnePairableUnit,     ///< exactly one has: the formula yields a value that says nothing
    OneCommonUnit,       ///< the two raters share one unit, likewise
    NoVariation,         ///< 0/0: every score that counts is the same
    CategoryNotUsed,     ///< the category does not occur among pairable scores
    SingleCategoryScale, ///< fewer than two categories
    TooFew,              ///< fewer units or raters than the statistic needs
    IncompleteDesign,    ///< not every rater scored every unit
    ZeroDenominator,     ///< although the scores vary
    IntervalUndefined,   ///< the formula of the interval has no value here
    UndefinedReplicate,  ///< some sample with one unit left out has no variation
    BootstrapUnstable,   ///< more than 5 % of the resamples have no variation
};

/// The name in files: "ok", "no_pairable_unit" …
const char *codeOf(FigureStatus status);
/// The status of that name; empty: there is none.
std::optional<FigureStatus> statusOf(QStringView code);

/// A statistic, or the reason why there is none. With another status than Ok the value is what the formula gives, if
/// it gives anything; it is not to be shown.
struct Figure
{
    std::optional<double> value;
    FigureStatus status = FigureStatus::Ok;

    bool isShown() const { return value && status == FigureStatus::Ok; }
    static Figure of(double value, FigureStatus status = FigureStatus::Ok) { return {value, status}; }
    static Figure none(FigureStatus why) { return {std::nullopt, why}; }
};

} // namespace meetlat::agreement
