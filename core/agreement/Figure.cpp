// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/Figure.h"

namespace meetlat::agreement {

const char *codeOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Ok:
        return "ok";
    case FigureStatus::NoPairableUnit:
        return "no_pairable_unit";
    case FigureStatus::OnePairableUnit:
        return "one_pairable_unit";
    case FigureStatus::OneCommonUnit:
        return "one_common_unit";
    case FigureStatus::NoVariation:
        return "no_variation";
    case FigureStatus::CategoryNotUsed:
        return "category_not_used";
    case FigureStatus::SingleCategoryScale:
        return "single_category_scale";
    case FigureStatus::TooFew:
        return "too_few";
    case FigureStatus::IncompleteDesign:
        return "incomplete_design";
    case FigureStatus::ZeroDenominator:
        return "zero_denominator";
    case FigureStatus::IntervalUndefined:
        return "ci_undefined";
    case FigureStatus::UndefinedReplicate:
        return "undefined_replicate";
    case FigureStatus::BootstrapUnstable:
        return "bootstrap_unstable";
    }
    return "";
}

std::optional<FigureStatus> statusOf(QStringView code)
{
    for (int number = 0; number <= static_cast<int>(FigureStatus::BootstrapUnstable); ++number) {
        const auto status = static_cast<FigureStatus>(number);
        if (code == QLatin1StringView(codeOf(status)))
            return status;
    }
    return std::nullopt;
}

} // namespace meetlat::agreement
