// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/AgreementReport.h"

#include <QJsonArray>

namespace meetlat::agreement {
namespace {

using namespace Qt::Literals::StringLiterals;

using Named = std::vector<std::pair<QString, Figure>>;

template <typename T> QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString shortest(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

void addCounts(Named &named, const DesignCounts &n)
{
    const auto add = [&](const QString &name, int count) { named.emplace_back(u"n."_s + name, Figure::of(count)); };
    add(u"units"_s, n.units);
    add(u"units_pairable"_s, n.unitsPairable);
    add(u"units_single"_s, n.unitsSingle);
    add(u"units_unrated"_s, n.unitsUnrated);
    add(u"raters"_s, n.raters);
    add(u"ratings"_s, n.ratings);
    add(u"values_pairable"_s, n.valuesPairable);
    add(u"pairs"_s, n.pairs);
    add(u"categories_used"_s, n.categoriesUsed);
    add(u"categories_pairable"_s, n.categoriesPairable);
    add(u"rater_components"_s, n.raterComponents);
}

void addObserved(Named &named, const QString &name, const ObservedAgreement &observed)
{
    named.emplace_back(name + u".unit_mean"_s, observed.unitMean);
    named.emplace_back(name + u".pairs"_s, observed.pairs);
    named.emplace_back(name + u".all"_s, observed.all);
    named.emplace_back(name + u".all.wilson_lo"_s, observed.wilsonLow);
    named.emplace_back(name + u".all.wilson_hi"_s, observed.wilsonHigh);
}

void addAlpha(Named &named, const QString &metric, const KrippendorffAlpha &alpha, const Jackknife &jack)
{
    named.emplace_back(u"alpha."_s + metric, alpha.alpha);
    named.emplace_back(u"alpha."_s + metric + u".Do"_s, alpha.observed);
    named.emplace_back(u"alpha."_s + metric + u".De"_s, alpha.expected);
    named.emplace_back(u"jack."_s + metric + u".est"_s, jack.estimate);
    named.emplace_back(u"jack."_s + metric + u".se"_s, jack.standardError);
    named.emplace_back(u"jack."_s + metric + u".lo"_s, jack.low);
    named.emplace_back(u"jack."_s + metric + u".hi"_s, jack.high);
}

void addGwet(Named &named, const QString &name, const GwetCoefficient &gwet)
{
    named.emplace_back(name, gwet.coefficient);
    named.emplace_back(name + u".pa"_s, gwet.observed);
    named.emplace_back(name + u".pe"_s, gwet.expected);
    named.emplace_back(name + u".se"_s, gwet.standardError);
}

void addCorrelations(Named &named, const AgreementReport &report)
{
    const IntraclassCorrelation &icc = report.icc;
    named.emplace_back(u"icc.MSR"_s, icc.msr);
    named.emplace_back(u"icc.MSC"_s, icc.msc);
    named.emplace_back(u"icc.MSE"_s, icc.mse);
    named.emplace_back(u"icc.MSW"_s, icc.msw);
    named.emplace_back(u"icc.1_1"_s, icc.oneSingle);
    named.emplace_back(u"icc.1_k"_s, icc.oneMean);
    named.emplace_back(u"icc.2_1"_s, icc.twoSingle);
    named.emplace_back(u"icc.2_k"_s, icc.twoMean);
    named.emplace_back(u"icc.3_1"_s, icc.threeSingle);
    named.emplace_back(u"icc.3_k"_s, icc.threeMean);
    named.emplace_back(u"icc.2_1.lo"_s, icc.twoSingleLow);
    named.emplace_back(u"icc.2_1.hi"_s, icc.twoSingleHigh);
    named.emplace_back(u"icc.1_1_unbalanced"_s, report.iccUnbalanced);
}

void addCutOff(Named &named, const CutOffAgreement &cutOff)
{
    const QString name = u"cut"_s + shortest(cutOff.threshold);
    named.emplace_back(name + u".low"_s, Figure::of(cutOff.low));
    named.emplace_back(name + u".high"_s, Figure::of(cutOff.high));
    named.emplace_back(name + u".straddle"_s, Figure::of(cutOff.straddle));
    named.emplace_back(name + u".alpha.nominal"_s, cutOff.alpha);
}

void addKappa(QJsonObject &pair, const QString &name, const CohenKappa &kappa)
{
    pair.insert(name, jsonOf(kappa.kappa.value));
    pair.insert(name + u"_se"_s, jsonOf(kappa.standardError.value));
    pair.insert(name + u"_status"_s, QString::fromLatin1(codeOf(kappa.kappa.status)));
}

QJsonObject pairJson(const RaterPair &pair)
{
    QJsonObject object{{u"a"_s, pair.a},
                       {u"b"_s, pair.b},
                       {u"n"_s, pair.units},
                       {u"exact"_s, pair.exact},
                       {u"within1"_s, pair.within1},
                       {u"mean_diff"_s, pair.meanDifference}};
    addKappa(object, u"kappa"_s, pair.plain);
    addKappa(object, u"kappa_linear"_s, pair.linear);
    addKappa(object, u"kappa_quadratic"_s, pair.quadratic);
    return object;
}

QJsonObject raterJson(const RaterBias &rater)
{
    return {{u"rater"_s, rater.rater},
            {u"n_ratings"_s, rater.ratings},
            {u"mean_score"_s, jsonOf(rater.meanScore)},
            {u"n_shared"_s, rater.shared},
            {u"bias_raw"_s, jsonOf(rater.raw)},
            {u"bias_adjusted"_s, jsonOf(rater.adjusted)},
            {u"component"_s, jsonOf(rater.component)}};
}

QJsonObject intervalJson(const BootstrapInterval &interval)
{
    return {{u"lo"_s, jsonOf(interval.low)},           {u"hi"_s, jsonOf(interval.high)},
            {u"se"_s, jsonOf(interval.standardError)}, {u"mean"_s, jsonOf(interval.mean)},
            {u"undefined"_s, interval.undefined},      {u"status"_s, QString::fromLatin1(codeOf(interval.status))}};
}

QJsonObject bootstrapJson(const Bootstrap &bootstrap)
{
    QJsonArray first;
    for (const int index : bootstrap.firstIndices)
        first.append(index);
    return {{u"seed"_s, QString::number(bootstrap.seed)}, // JSON numbers have no room for 64 bits
            {u"draws"_s, bootstrap.draws},
            {u"units"_s, bootstrap.units},
            {u"first_indices"_s, first},
            {u"stats"_s, QJsonObject{{u"alpha.nominal"_s, intervalJson(bootstrap.nominal)},
                                     {u"alpha.ordinal"_s, intervalJson(bootstrap.ordinal)},
                                     {u"alpha.interval"_s, intervalJson(bootstrap.interval)},
                                     {u"exact.unit_mean"_s, intervalJson(bootstrap.exact)}}}};
}

} // namespace

Named namedFigures(const AgreementReport &report)
{
    Named named;
    addCounts(named, report.counts);
    addObserved(named, u"exact"_s, report.exact);
    addObserved(named, u"within1"_s, report.within1);
    named.emplace_back(u"absdiff.unit_mean"_s, report.difference.unitMean);
    named.emplace_back(u"absdiff.pairs"_s, report.difference.pairs);
    named.emplace_back(u"absdiff.max"_s, report.difference.largest);
    for (std::size_t c = 0; c < report.specific.size(); ++c)
        named.emplace_back(u"specific."_s + shortest(report.categories[c]), report.specific[c]);
    addAlpha(named, u"nominal"_s, report.nominal, report.jackNominal);
    addAlpha(named, u"ordinal"_s, report.ordinal, report.jackOrdinal);
    addAlpha(named, u"interval"_s, report.interval, report.jackInterval);
    if (report.ratio)
        named.emplace_back(u"alpha.ratio"_s, report.ratio->alpha);
    addGwet(named, u"gwet.ac1"_s, report.ac1);
    addGwet(named, u"gwet.ac2_linear"_s, report.ac2Linear);
    addGwet(named, u"gwet.ac2_quadratic"_s, report.ac2Quadratic);
    addGwet(named, u"gwet.ac2_ordinal"_s, report.ac2Ordinal);
    named.emplace_back(u"gwet.ac1_usedcats"_s, report.ac1OnUsedCategories);
    named.emplace_back(u"fleiss.kappa"_s, report.fleiss.kappa);
    named.emplace_back(u"fleiss.pe"_s, report.fleiss.expected);
    named.emplace_back(u"bp"_s, report.brennanPrediger);
    addCorrelations(named, report);
    if (report.cutOff)
        addCutOff(named, *report.cutOff);
    return named;
}

QJsonObject toJson(const AgreementReport &report)
{
    QJsonObject statistics;
    for (const auto &[name, figure] : namedFigures(report)) {
        statistics.insert(
            name, QJsonObject{{u"v"_s, jsonOf(figure.value)}, {u"s"_s, QString::fromLatin1(codeOf(figure.status))}});
    }
    QJsonArray pairs;
    for (const RaterPair &pair : report.pairs)
        pairs.append(pairJson(pair));
    QJsonArray raters;
    for (const RaterBias &rater : report.raters)
        raters.append(raterJson(rater));
    return {{u"statistics"_s, statistics},
            {u"pairs"_s, pairs},
            {u"raters"_s, raters},
            {u"bootstrap"_s, bootstrapJson(report.bootstrap)}};
}

} // namespace meetlat::agreement
