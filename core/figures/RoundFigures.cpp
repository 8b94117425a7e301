// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/ReadyFigures.h"

#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"
#include "core/figures/Quotes.h"

#include <algorithm>
#include <map>
#include <set>

namespace meetlat::figures {

using namespace Qt::Literals::StringLiterals;

namespace {

Figure counted(const QString &id, int value, const Bilingual &sentence)
{
    Figure figure;
    figure.id = id;
    figure.value = value;
    figure.sentence = sentence;
    return figure;
}

Figure regionsInRound(const Standings &standings)
{
    std::vector<Subject> regions;
    for (const Region *region : standings.regions())
        regions.push_back(subjectOf(standings, *region));
    const QString n = QString::number(regions.size());
    const bool isOne = regions.size() == 1;
    Figure figure = counted(u"F01"_s, static_cast<int>(regions.size()),
                            {u"De ronde gaat over %1 %2."_s.arg(n, isOne ? u"regio"_s : u"regio’s"_s),
                             u"The round is about %1 %2."_s.arg(n, isOne ? u"region"_s : u"regions"_s)});
    figure.definition = {u"De regio’s van het register die meedoen."_s, u"The regions of the register that take part."_s};
    figure.count.counted = std::move(regions);
    return figure;
}

/// Those who have handed in: who was only registered, or only got plans, has reviewed none.
Figure team(const ReviewState &state)
{
    std::set<RaterId> raters;
    for (const Plan *plan : plansTakingPart(state)) {
        for (const Assignment *assignment : assignmentsOf(state, plan->id)) {
            const Submission *latest = latestSubmission(state, plan->id, assignment->rater);
            if (latest && latest->stands())
                raters.insert(assignment->rater);
        }
    }
    const auto size = static_cast<int>(raters.size());
    Figure figure = counted(u"F19"_s, size,
                            {u"De plannen zijn beoordeeld door een team van %1."_s.arg(size),
                             u"The plans were reviewed by a team of %1."_s.arg(size)});
    if (size == 0)
        figure.sentence = {u"Nog niemand heeft een beoordeeld plan ingeleverd."_s, u"Nobody has handed in a reviewed plan yet."_s};
    figure.definition = {u"De beoordelaars die ten minste één plan dat meedoet hebben ingeleverd, derde beoordelaars "
                         "inbegrepen; de reviewleider telt mee als die ook beoordeelt."_s,
                         u"The raters who have handed in at least one plan that takes part, third raters included; the "
                         "lead counts when rating as well."_s};
    return figure;
}

/// Raters with a level, or "not determinable", on every core indicator in a submission that stands.
int completeRaters(const ReviewState &state, const PlanId &plan)
{
    int complete = 0;
    const std::vector<IndicatorId> core = coreIndicators(state);
    for (const Assignment *assignment : assignmentsOf(state, plan)) {
        const Submission *latest = latestSubmission(state, plan, assignment->rater);
        if (assignment->isThird || !latest || !latest->stands())
            continue;
        complete += std::all_of(core.begin(), core.end(), [&](const IndicatorId &indicator) {
            return std::any_of(latest->scores.begin(), latest->scores.end(), [&](const Score &score) {
                return score.indicator == indicator && score.isGiven();
            });
        });
    }
    return complete;
}

/// The fewest raters that any scored plan has.
Figure ratersPerPlan(const Standings &standings)
{
    const ReviewState &state = standings.state();
    FigureFilter scored;
    const Count count = countOf(standings, scored);
    std::optional<int> fewest;
    Count withTwo;
    for (const Subject &subject : count.counted) {
        const int raters = completeRaters(state, subject.plan);
        fewest = std::min(fewest.value_or(raters), raters);
        (raters == 2 ? withTwo.counted : withTwo.others).push_back(subject);
    }
    Figure figure;
    figure.id = u"F20"_s;
    figure.value = fewest;
    figure.status = fewest ? FigureState::Ok : FigureState::NoDenominator;
    figure.definition = {u"Per beoordeeld plan: beoordelaars met een volledige eigen score op de kernindicatoren."_s,
                         u"Per reviewed plan: raters with a complete score of their own on the core indicators."_s};
    const auto all = count.counted.size();
    const QString with = QString::number(withTwo.counted.size());
    if (all == 0)
        figure.sentence = {u"Er zijn nog geen plannen om te tellen."_s, u"There are no plans to count yet."_s};
    else if (withTwo.others.empty())
        figure.sentence = all == 1 ? Bilingual{u"Het plan is door twee beoordelaars gescoord."_s,
                                               u"The plan was scored by two raters."_s}
                                   : Bilingual{u"Elk van de %1 plannen is door twee beoordelaars gescoord."_s.arg(all),
                                               u"Each of the %1 plans was scored by two raters."_s.arg(all)};
    else if (all == 1)
        figure.sentence = {u"Het plan is niet door twee beoordelaars volledig gescoord."_s,
                           u"The plan was not fully scored by two raters."_s};
    else
        figure.sentence = {u"Door twee beoordelaars volledig gescoord: %1 van de %2 plannen."_s.arg(with).arg(all),
                           u"Fully scored by two raters: %1 of the %2 plans."_s.arg(with).arg(all)};
    figure.count = std::move(withTwo);
    return figure;
}

Figure indicatorsOfRubric(const ReviewState &state)
{
    QStringList dutch;
    QStringList english;
    for (const IndicatorId &id : coreIndicators(state)) {
        const Bilingual name = nameOf(*state.rubric().find(id));
        dutch << name.nl;
        english << name.in(false);
    }
    const bool isOne = dutch.size() == 1;
    Figure figure =
        counted(u"F21"_s, static_cast<int>(dutch.size()),
                {u"De meetlat heeft %1 %2: %3."_s.arg(QString::number(dutch.size()),
                                                     isOne ? u"kernindicator"_s : u"kernindicatoren"_s, listText(dutch).nl),
                 u"The rubric has %1 %2: %3."_s.arg(QString::number(dutch.size()),
                                                   isOne ? u"core indicator"_s : u"core indicators"_s,
                                                   listText(english).en)});
    figure.definition = {u"De ladders van de meetlat; een ja-neevraag is een extra vraag."_s,
                         u"The ladders of the rubric; a yes/no question is an additional one."_s};
    return figure;
}

Figure scaleOfRound(const ReviewState &state)
{
    Figure figure;
    figure.id = u"F22"_s;
    const bool hasZero = state.project().scale == Scale::ZeroToFive;
    const QString lowest = hasZero ? u"0"_s : u"1"_s;
    figure.shown = lowest + u"-5"_s;
    figure.sentence = {u"De scores lopen van %1 tot en met 5."_s.arg(lowest), u"The scores run from %1 to 5."_s.arg(lowest)};
    figure.definition = {u"De schaal van het project. De methode noemt 0–5, de meetlat beschrijft 1–5."_s,
                         u"The scale of the project. The method says 0–5, the rubric describes 1–5."_s};
    return figure;
}

/// Years from the first to the last of the period, where both are known; 2024 up to and including 2027 is four. The
/// report speaks of how long a cycle takes, and a year that is named as its last is part of it.
std::optional<int> yearsOf(const Plan &plan)
{
    if (!plan.periodFrom || !plan.periodTo)
        return std::nullopt;
    const int months = (plan.periodTo->latest().year() - plan.periodFrom->earliest().year()) * 12 +
                       plan.periodTo->latest().month() - plan.periodFrom->earliest().month() + 1;
    return months > 0 ? std::optional((months + 6) / 12) : std::nullopt;
}

/// `longer`: of the `all` plans those of more than five years.
Bilingual cycleText(int usual, int all, int longer)
{
    if (all == 1) {
        const Bilingual years = usual == 1    ? Bilingual{u"vier of vijf jaar"_s, u"four or five years"_s}
                                : longer == 1 ? Bilingual{u"langer dan vijf jaar"_s, u"more than five years"_s}
                                              : Bilingual{u"korter dan vier jaar"_s, u"less than four years"_s};
        return {u"De beleidscyclus duurt %1 bij het enige plan waarvan de looptijd bekend is."_s.arg(years.nl),
                u"The policy cycle takes %1 in the only plan of which the period is known."_s.arg(years.en)};
    }
    const Bilingual percent = percentText(tenthsOf(usual, all));
    const QString value = QString::number(usual);
    const QString outOf = QString::number(all);
    const Bilingual more = longer == 0 ? Bilingual{u", nergens langer"_s, u", nowhere longer"_s}
                                       : Bilingual{u" en langer bij %1"_s.arg(longer), u" and longer in %1"_s.arg(longer)};
    return {u"De beleidscyclus duurt vier of vijf jaar bij %1 van de %2 plannen (%3)%4."_s.arg(value, outOf, percent.nl,
                                                                                             more.nl),
            u"The policy cycle takes four or five years in %1 of the %2 plans (%3)%4."_s.arg(value, outOf, percent.en,
                                                                                            more.en)};
}

Figure policyCycle(const Standings &standings)
{
    const ReviewState &state = standings.state();
    Figure figure;
    figure.id = u"F23"_s;
    std::map<int, int> often;
    int longer = 0;
    int unknown = 0;
    for (const Plan *plan : standings.plans()) {
        if (!takesPart(state, *plan))
            continue;
        const std::optional<int> years = yearsOf(*plan);
        if (!years) {
            ++unknown;
            continue;
        }
        ++often[*years];
        longer += *years > 5 ? 1 : 0;
        const bool isUsual = *years == 4 || *years == 5;
        (isUsual ? figure.count.counted : figure.count.others).push_back(subjectOf(standings, *plan));
    }
    for (const auto &[years, plans] : often)
        figure.distribution.emplace_back(QString::number(years), plans);
    figure.denominator = figure.count.denominator();
    figure.definition = {u"Noemer: plannen waarvan begin en eind van de looptijd bekend zijn. Geteld: vier of vijf jaar; het "
                         "eerste en het laatste jaar tellen allebei mee (2024 tot en met 2027 is vier jaar), afgerond op "
                         "hele jaren."_s,
                         u"Denominator: plans of which both ends of the period are known. Counted: four or five years; "
                         "both the first and the last year count (2024 up to and including 2027 is four years), rounded "
                         "to whole years."_s};
    if (unknown == 1)
        figure.notes.push_back({u"Van 1 plan is de looptijd niet bekend."_s, u"Of 1 plan the period is not known."_s});
    if (unknown > 1)
        figure.notes.push_back({u"Van %1 plannen is de looptijd niet bekend."_s.arg(unknown),
                                u"Of %1 plans the period is not known."_s.arg(unknown)});
    if (*figure.denominator == 0) {
        figure.status = FigureState::NoDenominator;
        figure.sentence = {u"Van nog geen plan is de looptijd bekend."_s, u"Of no plan the period is known yet."_s};
        return figure;
    }
    figure.value = figure.count.value();
    figure.tenths = tenthsOf(*figure.value, *figure.denominator);
    figure.sentence = cycleText(*figure.value, *figure.denominator, longer);
    return figure;
}

Figure notComputable(const QString &id, const Bilingual &why)
{
    Figure figure;
    figure.id = id;
    figure.status = FigureState::NotComputable;
    figure.sentence = {u"Niet te berekenen: "_s + why.nl, u"Not computable: "_s + why.en};
    figure.notes = {why};
    return figure;
}

void addExamples(std::vector<Figure> &figures)
{
    const Bilingual target{u"een voorbeeld uit één plan; streefcijfers worden niet apart bijgehouden."_s,
                           u"an example from one plan; targets are not kept as such."_s};
    const Bilingual example{u"een voorbeeld uit één plan; zie de citaten."_s, u"an example from one plan; see the quotes."_s};
    const Bilingual list{u"een vaste lijst van de methode, geen telling."_s, u"a fixed list of the method, not a count."_s};
    for (const QString &id : {u"F24"_s, u"F25"_s, u"F26"_s})
        figures.push_back(notComputable(id, target));
    for (const QString &id : {u"F27"_s, u"F28"_s})
        figures.push_back(notComputable(id, example));
    for (const QString &id : {u"F29"_s, u"F30"_s})
        figures.push_back(notComputable(id, list));
    figures.push_back(notComputable(u"F31"_s, {u"aanbevelingen staan in het rapport, niet in het project."_s,
                                               u"recommendations stand in the report, not in the project."_s}));
    figures.push_back(notComputable(u"F33"_s, {u"het einde van de onderzoeksperiode staat niet in het project."_s,
                                               u"the end of the review period is not in the project."_s}));
}

/// Quotes that were picked, by indicator and use.
Figure pickedExamples(const ReviewState &state)
{
    const std::vector<Quote> quotes = pickedQuotes(state);
    if (quotes.empty())
        return notComputable(u"F32"_s, {u"er zijn nog geen citaten gekozen."_s, u"no quotes are picked yet."_s});
    std::map<QString, int> often;
    int good = 0;
    for (const Quote &quote : quotes) {
        const bool isGood = quote.use() == QuoteUse::GoodPractice;
        good += isGood ? 1 : 0;
        ++often[quote.indicator.value + (isGood ? u" good"_s : u" counter"_s)];
    }
    const auto counter = static_cast<int>(quotes.size()) - good;
    Figure figure = counted(u"F32"_s, static_cast<int>(quotes.size()),
                            {u"Gekozen citaten: %1 %2 en %3 %4."_s.arg(
                                 QString::number(good), good == 1 ? u"goed voorbeeld"_s : u"goede voorbeelden"_s,
                                 QString::number(counter), counter == 1 ? u"tegenvoorbeeld"_s : u"tegenvoorbeelden"_s),
                             u"Picked quotes: %1 %2 and %3 %4."_s.arg(
                                 QString::number(good), good == 1 ? u"good practice"_s : u"good practices"_s,
                                 QString::number(counter), counter == 1 ? u"counter-example"_s : u"counter-examples"_s)});
    figure.shown = u"%1 + %2"_s.arg(good).arg(counter);
    figure.distribution.assign(often.begin(), often.end());
    figure.definition = {u"De citaten van de pagina Citaten, per indicator en gebruik."_s,
                         u"The quotes of the page Quotes, by indicator and use."_s};
    return figure;
}

} // namespace

std::vector<Figure> roundFigures(const Standings &standings)
{
    const ReviewState &state = standings.state();
    std::vector<Figure> figures{regionsInRound(standings), team(state),         ratersPerPlan(standings),
                                indicatorsOfRubric(state), scaleOfRound(state), policyCycle(standings)};
    addExamples(figures);
    figures.push_back(pickedExamples(state));
    return figures;
}

} // namespace meetlat::figures
