// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/AgreementReport.h"

namespace meetlat::agreement {

AgreementReport agreementReport(const Ratings &ratings, const ReportOptions &options)
{
    const UnitPatterns patterns(ratings);
    const std::vector<double> &scale = ratings.categories();
    AgreementReport report;
    report.categories = scale;
    report.counts = countDesign(ratings);
    report.exact = observedAgreement(ratings, 0);
    report.within1 = observedAgreement(ratings, 1);
    report.difference = absoluteDifference(ratings);
    report.specific = specificAgreement(ratings);
    report.nominal = krippendorffAlpha(patterns, Metric::Nominal);
    report.ordinal = krippendorffAlpha(patterns, Metric::Ordinal);
    report.interval = krippendorffAlpha(patterns, Metric::Interval);
    if (scale.empty() || scale.front() >= 0)
        report.ratio = krippendorffAlpha(patterns, Metric::Ratio);
    report.jackNominal = jackknife(patterns, Metric::Nominal);
    report.jackOrdinal = jackknife(patterns, Metric::Ordinal);
    report.jackInterval = jackknife(patterns, Metric::Interval);
    report.ac1 = gwetCoefficient(ratings, Weighting::Identity);
    report.ac2Linear = gwetCoefficient(ratings, Weighting::Linear);
    report.ac2Quadratic = gwetCoefficient(ratings, Weighting::Quadratic);
    report.ac2Ordinal = gwetCoefficient(ratings, Weighting::Ordinal);
    report.ac1OnUsedCategories = gwetOnUsedCategories(ratings);
    report.fleiss = fleissKappa(ratings);
    report.brennanPrediger = brennanPrediger(ratings);
    report.icc = intraclassCorrelation(ratings);
    report.iccUnbalanced = oneWayUnbalanced(ratings);
    if (!scale.empty() && scale.front() < options.cutOff && options.cutOff <= scale.back())
        report.cutOff = cutOffAgreement(ratings, options.cutOff);
    report.pairs = raterPairs(ratings);
    report.raters = raterBias(ratings);
    report.bootstrap = bootstrap(patterns, options.seed, options.draws);
    return report;
}

} // namespace meetlat::agreement
