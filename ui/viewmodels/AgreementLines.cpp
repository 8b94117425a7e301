// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AgreementLines.h"

#include "ui/viewmodels/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;
using namespace agreement;

namespace {

struct Lines
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::AgreementLines)
};

/// Figures of one indicator on their way to lines.
class LineMaking
{
public:
    LineMaking(const FigureSet &figures, const Indicator &indicator, bool dutch)
        : m_set(figures), m_indicator(indicator), m_dutch(dutch), m_units(figures.count(u"n.units_pairable"_s))
    {
    }
    std::vector<AgreementLine> make(AgreementDetail detail);

private:
    bool isLadder() const { return m_indicator.kind == IndicatorKind::Ladder; }
    void addPlans();
    void addObserved(const QString &key, const QString &name, const QString &meaning);
    void addDifferences();
    void addCutOff();
    void addSpecific();
    void addAlpha();
    void addMore();
    void addCoefficient(const QString &key, const QString &name, const QString &meaning, const QString &errorKey = {});
    void addCorrelations();

    const FigureSet &m_set;
    const Indicator &m_indicator;
    bool m_dutch;
    int m_units;
    std::vector<AgreementLine> m_lines;
};

QString levelWord(const Indicator &indicator, double level, bool dutch)
{
    const QString name = words::levelName(indicator, static_cast<int>(level), dutch);
    const bool isQuestion = indicator.kind == IndicatorKind::YesNo && !name.isEmpty();
    return isQuestion ? name : QLocale().toString(level);
}

/// The only category that was given, in words; empty when there are several.
QString onlyLevel(const FigureSet &figures, const Indicator &indicator, bool dutch)
{
    QString only;
    for (std::size_t c = 0; c < figures.given.size() && c < figures.categories.size(); ++c) {
        if (figures.given[c] == 0)
            continue;
        if (!only.isEmpty())
            return {};
        only = levelWord(indicator, figures.categories[c], dutch);
    }
    return only;
}

QString whyNot(FigureStatus status, const FigureSet &figures, const Indicator &indicator, bool dutch)
{
    switch (status) {
    case FigureStatus::NoVariation: {
        const QString only = onlyLevel(figures, indicator, dutch);
        return only.isEmpty() ? Lines::tr("Not computable: every score is the same")
                              : Lines::tr("Not computable: every score is %1").arg(only);
    }
    case FigureStatus::NoPairableUnit:
        return Lines::tr("No plan has two independent scores yet");
    case FigureStatus::OnePairableUnit:
    case FigureStatus::OneCommonUnit:
        return Lines::tr("Needs more plans scored twice (now 1)");
    case FigureStatus::CategoryNotUsed:
        return Lines::tr("Not given");
    case FigureStatus::IncompleteDesign:
        return Lines::tr("Needs every rater on every plan");
    case FigureStatus::TooFew:
        return Lines::tr("Needs more plans or raters");
    case FigureStatus::Ok:
    case FigureStatus::SingleCategoryScale:
    case FigureStatus::ZeroDenominator:
    case FigureStatus::IntervalUndefined:
    case FigureStatus::UndefinedReplicate:
    case FigureStatus::BootstrapUnstable:
        break;
    }
    return Lines::tr("Not computable");
}

QString range(const QString &low, const QString &high)
{
    return Lines::tr("%1 to %2", "an interval").arg(low, high);
}

/// One category holds nearly all scores: coefficients say little then.
bool hasHardlyVariation(const FigureSet &figures)
{
    const int all = std::accumulate(figures.given.begin(), figures.given.end(), 0);
    const auto most = std::max_element(figures.given.begin(), figures.given.end());
    return most != figures.given.end() && *most<all && * most * 10> all * 9;
}

} // namespace

QString decimals2(double value)
{
    return QLocale().toString(std::abs(value) < 0.005 ? 0.0 : value, 'f', 2); // never "-0.00"
}

QString percent1(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

AlphaShown alphaShown(const FigureSet &figures, const Indicator &indicator, bool dutch)
{
    AlphaShown shown;
    shown.name = indicator.kind == IndicatorKind::Ladder ? u"alpha.ordinal"_s : u"alpha.nominal"_s;
    shown.alpha = figures.at(shown.name);
    const int units = figures.count(u"n.units_pairable"_s);
    if (!shown.alpha.isShown()) {
        shown.words = whyNot(shown.alpha.status, figures, indicator, dutch);
        return shown;
    }
    shown.words = decimals2(*shown.alpha.value);
    shown.isIndicative = units < fewestForSureness;
    const BootstrapInterval interval = figures.interval(shown.name);
    if (units < fewestForAnInterval) {
        shown.intervalWords = Lines::tr("Only %n plan(s): indicative", nullptr, units);
    } else if (interval.status == FigureStatus::BootstrapUnstable) {
        shown.intervalWords = Lines::tr("No interval: too little variation");
    } else if (interval.low && interval.high && *interval.low < *interval.high) {
        shown.interval = interval;
        shown.intervalWords = range(decimals2(*interval.low), decimals2(*interval.high));
        if (shown.isIndicative)
            shown.intervalWords = Lines::tr("%1 (indicative)", "an interval").arg(shown.intervalWords);
    } else if (figures.at(u"exact.all"_s).value == 1.0) {
        shown.intervalWords = Lines::tr("All %1 equal (at least %2 % with 95 % confidence)")
                                  .arg(units)
                                  .arg(percent1(figures.at(u"exact.all.wilson_lo"_s).value.value_or(0)));
    }
    return shown;
}

KappaShown kappaShown(const RaterPair &pair, bool isLadder)
{
    const CohenKappa &kappa = isLadder ? pair.linear : pair.plain;
    if (pair.units < fewestForAnInterval)
        return {Lines::tr("too few plans together"), {}, true};
    if (!kappa.kappa.isShown())
        return {Lines::tr("not computable: every score is the same"), {}, true};
    const double value = *kappa.kappa.value;
    const bool isIndicative = pair.units < fewestForSureness;
    KappaShown shown{decimals2(value), {}, isIndicative};
    if (isIndicative) {
        shown.intervalWords = Lines::tr("indicative");
    } else if (kappa.standardError.isShown() && *kappa.standardError.value > 1e-6) {
        const double half = 1.959963984540054 * *kappa.standardError.value;
        shown.intervalWords = range(decimals2(std::max(-1.0, value - half)), decimals2(std::min(1.0, value + half)));
    }
    return shown;
}

void LineMaking::addPlans()
{
    AgreementLine line;
    line.key = u"n"_s;
    line.name = Lines::tr("Scored by two");
    line.value = Lines::tr("%1 of %2 plans").arg(m_units).arg(m_set.count(u"n.units"_s));
    line.meaning = Lines::tr("Only plans with two independent first scores count; one that a rater could not "
                             "determine is left out here.");
    if (m_units == 0) {
        line.isQuiet = true;
        line.value = m_set.count(u"n.ratings"_s) == 0 ? Lines::tr("No scores yet")
                                                      : Lines::tr("No plan has two independent scores yet");
    }
    m_lines.push_back(line);
}

void LineMaking::addObserved(const QString &key, const QString &name, const QString &meaning)
{
    const Figure share = m_set.at(key + u".all"_s);
    if (!share.isShown())
        return;
    const auto equal = static_cast<int>(std::lround(*share.value * m_units));
    AgreementLine line{key, name, {}, {}, meaning, false};
    if (m_units == 1) {
        line.value = Lines::tr("%1 of %2").arg(equal).arg(m_units);
    } else {
        line.value = Lines::tr("%1 of %2 (%3 %)").arg(equal).arg(m_units).arg(percent1(*share.value));
        line.interval = Lines::tr("%1 to %2 %", "an interval")
                            .arg(percent1(m_set.at(key + u".all.wilson_lo"_s).value.value_or(0)),
                                 percent1(m_set.at(key + u".all.wilson_hi"_s).value.value_or(1)));
    }
    m_lines.push_back(line);
}

void LineMaking::addDifferences()
{
    if (const Figure largest = m_set.at(u"absdiff.max"_s); largest.isShown()) {
        m_lines.push_back({u"absdiff.max"_s,
                           Lines::tr("Largest difference"),
                           QLocale().toString(*largest.value),
                           {},
                           Lines::tr("So many levels lay between the two raters on the plan where they differed most."),
                           false});
    }
}

void LineMaking::addCutOff()
{
    if (!m_set.at(u"cut4.straddle"_s).value)
        return;
    const int high = m_set.count(u"cut4.high"_s);
    const int straddle = m_set.count(u"cut4.straddle"_s);
    AgreementLine line;
    line.key = u"cut4"_s;
    line.name = Lines::tr("Around level 4");
    line.value =
        Lines::tr("%1 below, %2 at or above, %3 on both sides").arg(m_set.count(u"cut4.low"_s)).arg(high).arg(straddle);
    line.meaning = straddle == 0
                       ? Lines::tr("A count of plans at level 4 or higher does not depend on how differences end.")
                       : Lines::tr("A count of plans at level 4 or higher may come out at %1 to %2, depending on how "
                                   "the differences end.")
                             .arg(high)
                             .arg(high + straddle);
    m_lines.push_back(line);
}

void LineMaking::addSpecific()
{
    for (const double category : m_set.categories) {
        const QString key = u"specific."_s + QString::number(category, 'g', QLocale::FloatingPointShortest);
        const Figure share = m_set.at(key);
        const QString level = levelWord(m_indicator, category, m_dutch);
        AgreementLine line;
        line.key = key;
        line.name = Lines::tr("Agreement on %1", "a level").arg(level);
        line.value = share.isShown() ? Lines::tr("%1 %").arg(percent1(*share.value))
                                     : whyNot(share.status, m_set, m_indicator, m_dutch);
        line.isQuiet = !share.isShown();
        line.meaning = Lines::tr("When one rater gave %1, the other did so too in this share of the cases.").arg(level);
        m_lines.push_back(line);
    }
}

void LineMaking::addAlpha()
{
    const AlphaShown shown = alphaShown(m_set, m_indicator, m_dutch);
    AgreementLine line;
    line.key = shown.name;
    line.name = isLadder() ? Lines::tr("Krippendorff's alpha (ordinal)") : Lines::tr("Krippendorff's alpha (nominal)");
    line.value = shown.words;
    line.interval = shown.intervalWords;
    line.isQuiet = !shown.alpha.isShown() || m_units < fewestForAnInterval;
    line.meaning =
        Lines::tr("1 is full agreement, 0 is no more than chance; from 0.80 scores are called reliable, from "
                  "0.667 good for careful conclusions.");
    if (shown.alpha.isShown() && hasHardlyVariation(m_set))
        line.meaning = Lines::tr("Nearly every score is the same: read the counts, this figure says little here.");
    m_lines.push_back(line);
}

void LineMaking::addCoefficient(const QString &key, const QString &name, const QString &meaning,
                                const QString &errorKey)
{
    const Figure figure = m_set.at(key);
    AgreementLine line{key, name, {}, {}, meaning, !figure.isShown() || m_units < fewestForAnInterval};
    line.value = figure.isShown() ? decimals2(*figure.value) : whyNot(figure.status, m_set, m_indicator, m_dutch);
    const Figure error = errorKey.isEmpty() ? Figure{} : m_set.at(errorKey);
    if (figure.isShown() && error.isShown())
        line.interval = Lines::tr("standard error %1").arg(decimals2(*error.value));
    if (figure.isShown() && m_set.at(u"alpha.nominal"_s).status == FigureStatus::NoVariation) {
        line.isQuiet = true;
        line.meaning = Lines::tr("Every score is the same; the formula then gives this value whatever the raters do.");
    }
    m_lines.push_back(line);
}

void LineMaking::addCorrelations()
{
    const QString meaning = Lines::tr("The share of all differences that lies between plans; takes the steps between "
                                      "levels as equally large.");
    addCoefficient(u"icc.2_1"_s, Lines::tr("Intraclass correlation of one score"), meaning);
    addCoefficient(u"icc.2_k"_s, Lines::tr("Intraclass correlation of the mean"), meaning);
}

void LineMaking::addMore()
{
    const QString chance = Lines::tr("Agreement beyond what chance would give, counted in another way than alpha.");
    if (isLadder()) {
        const QString other = Lines::tr("Alpha that treats every difference alike, or by its size in levels.");
        addCoefficient(u"alpha.nominal"_s, Lines::tr("Krippendorff's alpha (nominal)"), other, u"jack.nominal.se"_s);
        addCoefficient(u"alpha.interval"_s, Lines::tr("Krippendorff's alpha (interval)"), other, u"jack.interval.se"_s);
        addCoefficient(u"absdiff.unit_mean"_s, Lines::tr("Mean difference"),
                       Lines::tr("So many levels lay between the two raters on average."));
        addCoefficient(u"gwet.ac2_linear"_s, Lines::tr("Gwet's AC2 (linear weights)"), chance, u"gwet.ac2_linear.se"_s);
        addSpecific();
    }
    addCoefficient(u"gwet.ac1"_s, Lines::tr("Gwet's AC1"),
                   Lines::tr("Like alpha, but hardly lower when one answer is rare."), u"gwet.ac1.se"_s);
    addCoefficient(u"bp"_s, Lines::tr("Brennan-Prediger"), chance);
    addCoefficient(u"fleiss.kappa"_s, Lines::tr("Fleiss' kappa"), chance);
    if (isLadder())
        addCorrelations();
}

std::vector<AgreementLine> LineMaking::make(AgreementDetail detail)
{
    addPlans();
    if (m_units == 0)
        return m_lines;
    addObserved(u"exact"_s, Lines::tr("Exactly equal"),
                Lines::tr("On so many plans both raters gave the same level. The interval says what one may expect of "
                          "similar plans with these raters."));
    if (isLadder()) {
        addObserved(u"within1"_s, Lines::tr("At most one level apart"),
                    Lines::tr("On so many plans the two levels were equal or next to each other."));
        addDifferences();
        addCutOff();
    } else {
        addSpecific();
    }
    addAlpha();
    if (detail == AgreementDetail::All)
        addMore();
    return m_lines;
}

std::vector<AgreementLine> agreementLines(const FigureSet &figures, const Indicator &indicator, bool dutch,
                                          AgreementDetail detail)
{
    return LineMaking(figures, indicator, dutch).make(detail);
}

} // namespace meetlat
