// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/MethodText.h"

#include "ui/viewmodels/AgreementLines.h"
#include "ui/viewmodels/AgreementTables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;
using namespace agreement;

namespace {

struct Method
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::MethodText)
};

QString scaleWords(const AgreementReport &report)
{
    QStringList levels;
    for (const double category : report.categories)
        levels << QLocale().toString(category);
    return levels.join(u", "_s);
}

/// The lowest and the highest adjusted effect of a rater; empty: none.
QString spreadWords(const AgreementReport &report)
{
    std::vector<double> effects;
    for (const RaterBias &rater : report.raters) {
        if (rater.adjusted)
            effects.push_back(*rater.adjusted);
    }
    if (effects.empty())
        return {};
    const auto [low, high] = std::minmax_element(effects.begin(), effects.end());
    return Method::tr("Adjusted differences between raters: %1 to %2 levels.").arg(decimals2(*low), decimals2(*high));
}

QString indicatorWords(const Indicator &indicator, const AgreementReport &report, bool dutch)
{
    const FigureSet figures = FigureSet::of(report);
    QStringList parts;
    for (const AgreementLine &line : agreementLines(figures, indicator, dutch, AgreementDetail::First)) {
        const bool isCount = line.key == u"exact"_s || line.key == u"within1"_s;
        const bool isAlpha = line.key.startsWith(u"alpha."_s);
        if (isCount || isAlpha || report.counts.unitsPairable == 0)
            parts << (line.interval.isEmpty()
                          ? u"%1: %2"_s.arg(line.name, line.value)
                          : Method::tr("%1: %2 (95 % interval: %3)").arg(line.name, line.value, line.interval));
    }
    return Method::tr("%1 (scale %2): %3.").arg(indicator.name.in(dutch), scaleWords(report), parts.join(u"; "_s)) +
           u' ' + spreadWords(report);
}

} // namespace

QString methodText(const ReviewState &state, const ProjectAgreement &agreement, bool dutch)
{
    QString text = scopeSentence(state, agreement.round) + u' ' +
                   Method::tr("%n rater(s), two per plan, without sight of each other's scores.", nullptr,
                              static_cast<int>(agreement.round.raters.size())) +
                   u'\n';
    for (const Indicator &indicator : state.rubric().indicators) {
        if (const AgreementReport *report = agreement.find(indicator.id))
            text += indicatorWords(indicator, *report, dutch).trimmed() + u'\n';
    }
    text += Method::tr("Intervals of counts by Wilson; of alpha by percentile bootstrap over plans, %1 draws, seed %2. "
                       "Computed with Meetlat %3.")
                .arg(QLocale().toString(agreement.options.draws), QString::number(agreement.options.seed),
                     QStringLiteral(MEETLAT_VERSION));
    return text + u'\n';
}

} // namespace meetlat
