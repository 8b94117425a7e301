// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/Bootstrap.h"
#include "core/agreement/CohenKappa.h"
#include "core/agreement/GwetCoefficients.h"
#include "core/agreement/IntraclassCorrelation.h"
#include "core/agreement/ObservedAgreement.h"
#include "core/agreement/RaterBias.h"

#include <QJsonObject>
#include <QString>

namespace meetlat::agreement {

struct ReportOptions
{
    quint64 seed = 20240607; ///< goes with the result: the same seed gives the same interval
    int draws = 10'000;      ///< 2 or more; two decimals of a limit need 10,000
    double cutOff = 4;       ///< the published threshold: "at least this score"
};

/// Everything there is to say about the agreement of the raters on one indicator.
struct AgreementReport
{
    std::vector<double> categories;
    DesignCounts counts;
    ObservedAgreement exact;
    ObservedAgreement within1;
    AbsoluteDifference difference;
    std::vector<Figure> specific; ///< one per category
    KrippendorffAlpha nominal, ordinal, interval;
    std::optional<KrippendorffAlpha> ratio; ///< only on a scale without negative values
    Jackknife jackNominal, jackOrdinal, jackInterval;
    GwetCoefficient ac1, ac2Linear, ac2Quadratic, ac2Ordinal;
    Figure ac1OnUsedCategories;
    FleissKappa fleiss;
    Figure brennanPrediger;
    IntraclassCorrelation icc;
    Figure iccUnbalanced;
    std::optional<CutOffAgreement> cutOff; ///< empty when the scale lies on one side of it
    std::vector<RaterPair> pairs;
    std::vector<RaterBias> raters;
    Bootstrap bootstrap;
};
AgreementReport agreementReport(const Ratings &ratings, const ReportOptions &options = {});

/// Every single figure under its name in files: "alpha.ordinal", "exact.all.wilson_lo", "specific.3" …
std::vector<std::pair<QString, Figure>> namedFigures(const AgreementReport &report);

/// {"statistics": {"alpha.ordinal": {"v": number or null, "s": status}, …}, "pairs": […], "raters": […],
///  "bootstrap": {…}}; raters are numbered from 0, the seed is a text.
QJsonObject toJson(const AgreementReport &report);

} // namespace meetlat::agreement
