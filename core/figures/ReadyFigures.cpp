// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/ReadyFigures.h"

#include "core/domain/Publishing.h"

#include <QLocale>

#include <algorithm>

namespace meetlat::figures {

using namespace Qt::Literals::StringLiterals;

namespace {

FigureFilter ofRegions(const Conditions &counted, const Conditions &among = {})
{
    return {Population::ActiveRegions, among, counted};
}

FigureFilter ofPlans(const Conditions &counted, const Conditions &among = {})
{
    return {Population::ScoredPlans, among, counted};
}

Conditions level(const QString &indicator, Compare compare, int level)
{
    Conditions conditions;
    conditions.levels = {{{indicator}, compare, level}};
    return conditions;
}

Conditions aged(PlanAge age)
{
    Conditions conditions;
    conditions.age = age;
    return conditions;
}

Conditions dashboardNew()
{
    Conditions conditions;
    conditions.dashboardNew = true;
    return conditions;
}

/// F02 to F08: regions and what was found there. No clause holds a "no" or "not": after "none of the 36" it would turn
/// into its opposite.
std::vector<FigureRecipe> coverage(const ReviewState &state)
{
    const QDate cutoff = state.project().cutoff;
    const QString since = QLocale(QLocale::Dutch).toString(cutoff, u"d MMMM yyyy"_s);
    const QString sinceEnglish = QLocale(QLocale::English).toString(cutoff, u"d MMMM yyyy"_s);
    Conditions scored;
    scored.hasScoredPlan = true;
    Conditions nothing;
    nothing.outcome = SearchOutcome::NothingFound;
    Conditions noNewPlan;
    noNewPlan.newPlanFound = false;
    Conditions newScored = aged(PlanAge::New);
    newScored.hasScoredPlan = true;
    return {
        {u"F02"_s, ofRegions(scored), {u"is een plan beoordeeld"_s, u"a plan was reviewed"_s}, {}},
        {u"F03"_s, ofRegions(nothing), {u"bleef het zoeken naar een plan, oud of nieuw, zonder resultaat"_s,
          u"the search for a plan, old or new, found nothing"_s}, {}},
        {u"F04"_s,
         ofRegions(newScored),
         {u"is een nieuw plan beoordeeld, vastgesteld op of na %1"_s.arg(since),
          u"a new plan was reviewed, adopted on or after %1"_s.arg(sinceEnglish)},
         {}},
        {u"F05"_s,
         ofPlans(aged(PlanAge::Older)),
         {u"gaat het om een ouder plan, van vóór %1"_s.arg(since), u"it is an older plan, from before %1"_s.arg(sinceEnglish)},
         {}},
        {u"F06"_s, ofRegions(dashboardNew()), {}, {}},
        {u"F07"_s,
         ofRegions(noNewPlan, dashboardNew()),
         {u"bleef een nieuw plan onvindbaar"_s, u"a new plan remained untraceable"_s},
         {}},
        {u"F08"_s,
         ofRegions(newScored),
         {u"is een nieuw plan beoordeeld"_s, u"a new plan was reviewed"_s},
         {},
         Bound::Exact,
         true,
         false,
         true},
    };
}

/// F13. The published round knew no 0: it counted level 1. On the scale from 0, both mean decline.
FigureRecipe lackingInvolvement(Scale scale)
{
    const bool hasZero = scale == Scale::ZeroToFive;
    FigureRecipe recipe;
    recipe.id = u"F13"_s;
    recipe.filter = ofPlans(level(u"PA"_s, hasZero ? Compare::AtMost : Compare::Exactly, 1));
    recipe.said = {u"ontbreekt betrokkenheid van mensen met ervaringskennis, of blijft het bij informeren"_s,
                   u"involvement of people with lived experience is lacking, or stops at informing"_s};
    if (hasZero)
        recipe.remark = {u" Op de schaal 0–5 tellen 0 en 1 allebei mee: beide betekenen achteruitgang."_s,
                         u" On the scale 0–5 both 0 and 1 count: both mean decline."_s};
    return recipe;
}

/// F09 to F18: what the plans say. The thresholds of F09 and F11 are inferred: the report does not print them.
std::vector<FigureRecipe> contents(Scale scale)
{
    const Bilingual housing{u"zijn er concrete acties voor een omslag van opvang naar wonen"_s,
                            u"there are concrete actions for a shift from shelter to housing"_s};
    const Bilingual prevention{u"zijn er concrete acties om dakloosheid te voorkomen"_s,
                               u"there are concrete actions to prevent homelessness"_s};
    Conditions housingSigned;
    housingSigned.signedBy = Portfolio::Housing;
    Conditions framed;
    framed.structure = true;
    Conditions structural;
    structural.tag = u"ambitie structureel"_s;
    return {
        {u"F09"_s, ofPlans(level(u"WE"_s, Compare::AtLeast, 4)), housing, {}},
        {u"F10"_s, ofPlans(level(u"WE"_s, Compare::AtLeast, 4)), housing, {}, Bound::Exact, true},
        {u"F11"_s, ofPlans(level(u"PR"_s, Compare::AtLeast, 4)), prevention, {}},
        {u"F12"_s, ofPlans(level(u"PR"_s, Compare::AtLeast, 4)), prevention, {}, Bound::Exact, true},
        lackingInvolvement(scale),
        {u"F14"_s,
         ofPlans(level(u"PA"_s, Compare::Exactly, 2)),
         {u"zijn mensen met ervaringskennis geraadpleegd"_s, u"people with lived experience were consulted"_s},
         {},
         Bound::AtLeast},
        {u"F15"_s,
         ofPlans(level(u"PA"_s, Compare::AtLeast, 3)),
         {u"ging de betrokkenheid verder: adviseren, coproduceren of meebeslissen"_s,
          u"the involvement went further: advising, co-producing or co-deciding"_s},
         {},
         Bound::AtMost},
        {u"F16"_s,
         ofPlans(housingSigned, aged(PlanAge::New)),
         {u"heeft een wethouder met wonen in de portefeuille (mede) ondertekend"_s,
          u"an alderman with housing in the portfolio has (co-)signed"_s},
         {}},
        {u"F17"_s, ofPlans(framed), {}, {}, Bound::Exact, false, true},
        {u"F18"_s,
         ofPlans(structural),
         {u"is het de ambitie om ervaringskennis structureel in te zetten"_s,
          u"the ambition is to involve lived experience structurally"_s},
         {},
         Bound::Exact,
         false,
         true},
    };
}

/// Less than half, half or more, as words.
Bilingual halfText(int value, int denominator)
{
    if (2 * value == denominator)
        return {u" (de helft)"_s, u" (half)"_s};
    return 2 * value < denominator ? Bilingual{u" (minder dan de helft)"_s, u" (less than half)"_s}
                                   : Bilingual{u" (meer dan de helft)"_s, u" (more than half)"_s};
}

bool knowsIndicators(const ReviewState &state, const FigureFilter &filter)
{
    const std::vector<IndicatorId> indicators = indicatorsIn(state, filter);
    return std::all_of(indicators.begin(), indicators.end(),
                       [&](const IndicatorId &id) { return state.rubric().find(id) != nullptr; });
}

Figure withoutIndicator(Figure figure)
{
    figure.status = FigureState::NotComputable;
    figure.sentence = {u"Dit cijfer is er niet: de meetlat heeft de indicator niet."_s,
                       u"There is no such figure: the rubric lacks the indicator."_s};
    figure.notes = {figure.sentence};
    return figure;
}

/// Those decided although the rubric was put down as unclear. Not determinable ones are not among them.
int unclearAmong(const ReviewState &state, const Figure &figure, const std::vector<Subject> &subjects)
{
    const std::vector<IndicatorId> indicators = indicatorsIn(state, *figure.filter);
    return static_cast<int>(std::count_if(subjects.begin(), subjects.end(), [&](const Subject &subject) {
        return std::any_of(indicators.begin(), indicators.end(), [&](const IndicatorId &indicator) {
            const Decision *decision = state.find<Decision>(subject.plan, indicator);
            return decision && decision->kind == DecisionKind::Unclear && decision->level;
        });
    }));
}

Bilingual unclearNote(int plans, const Bilingual &lead)
{
    const QString n = QString::number(plans);
    return plans == 1 ? Bilingual{lead.nl + u": bij 1 plan was de meetlat onduidelijk."_s,
                                  lead.en + u": for 1 plan the rubric was unclear."_s}
                      : Bilingual{lead.nl + u": bij %1 plannen was de meetlat onduidelijk."_s.arg(n),
                                  lead.en + u": for %1 plans the rubric was unclear."_s.arg(n)};
}

/// As the report states it, unless what is uncertain goes the other way: upwards what could not be determined and unclear
/// ones that are not counted, downwards unclear ones that are. Uncertain both ways is no bound, and one that says nothing
/// ("at least 0", "at most all", "at least all") is none either.
void setBound(const ReviewState &state, Figure &figure, Bound stated)
{
    const int unclearCounted = unclearAmong(state, figure, figure.count.counted);
    const int unclearOthers = unclearAmong(state, figure, figure.count.others);
    const Bilingual more{u"Het kunnen er meer zijn"_s, u"There may be more"_s};
    if (!figure.count.notDeterminable.empty())
        figure.notes.push_back({more.nl + u": niet overal was het te bepalen."_s,
                                more.en + u": it could not be determined everywhere."_s});
    if (unclearOthers > 0)
        figure.notes.push_back(unclearNote(unclearOthers, more));
    if (unclearCounted > 0)
        figure.notes.push_back(
            unclearNote(unclearCounted, {u"Het kunnen er minder zijn"_s, u"There may be fewer"_s}));
    const bool mayRise = unclearOthers > 0 || !figure.count.notDeterminable.empty();
    const bool mayFall = unclearCounted > 0;
    const int value = figure.count.value();
    if ((mayRise && mayFall) || value == 0 || value == figure.count.denominator())
        return;
    figure.bound = mayRise ? Bound::AtLeast : mayFall ? Bound::AtMost : stated;
}

void addNotes(const ReviewState &state, std::vector<Figure> &figures)
{
    const auto find = [&](const QString &id) -> Figure & {
        return *std::find_if(figures.begin(), figures.end(), [&](const Figure &figure) { return figure.id == id; });
    };
    const int regions = find(u"F02"_s).denominator.value_or(0);
    const int without = regions - find(u"F02"_s).value.value_or(0);
    if (find(u"F03"_s).value.value_or(0) != without && without == 1)
        find(u"F03"_s).notes.push_back(
            {u"Zonder beoordeeld plan is 1 regio: een andere uitkomst van het zoeken, of nog geen besluit."_s,
             u"1 region has no reviewed plan: another outcome of the search, or no decision yet."_s});
    else if (find(u"F03"_s).value.value_or(0) != without)
        find(u"F03"_s).notes.push_back(
            {u"Zonder beoordeeld plan zijn %1 regio’s: een andere uitkomst van het zoeken, of nog geen besluit."_s.arg(without),
             u"%1 regions have no reviewed plan: another outcome of the search, or no decision yet."_s.arg(without)});
    find(u"F10"_s).notes.push_back(
        {u"Afgerond op één decimaal. Het gepubliceerde rapport kapte 10 van de 36 af tot 27 %."_s,
         u"Rounded to one decimal. The published report cut 10 of the 36 off to 27%."_s});
    QStringList versions;
    for (const Subject &subject : find(u"F06"_s).count.counted) {
        const QString version = state.find<Region>(subject.region)->dashboardVersion;
        if (!version.isEmpty() && !versions.contains(version))
            versions << version;
    }
    if (!versions.isEmpty())
        find(u"F06"_s).notes.push_back({u"Dashboard: "_s + listText(versions).nl + u'.', u"Dashboard: "_s + listText(versions).en + u'.'});
    Figure &signedByHousing = find(u"F16"_s);
    int same = 0;
    for (const Subject &subject : signedByHousing.count.counted) {
        const Plan *plan = state.find<Plan>(subject.plan);
        same += plan && plan->sameAlderman == std::optional(true) ? 1 : 0;
    }
    if (same > 0)
        signedByHousing.notes.push_back({u"Bij %1 daarvan heeft één wethouder zowel wonen als zorg."_s.arg(same),
                                         u"In %1 of them one alderman holds both housing and care."_s.arg(same)});
}

} // namespace

Figure cook(const Standings &standings, const FigureRecipe &recipe)
{
    const ReviewState &state = standings.state();
    Figure figure;
    figure.id = recipe.id;
    figure.filter = recipe.filter;
    figure.leadsWithPercent = recipe.leadsWithPercent;
    if (!knowsIndicators(state, recipe.filter))
        return withoutIndicator(figure);
    const Rubric &rubric = state.rubric();
    figure.count = countOf(standings, recipe.filter);
    const int denominator = figure.count.denominator();
    figure.status = denominator > 0 ? FigureState::Ok : FigureState::NoDenominator;
    if (figure.status == FigureState::Ok) {
        figure.value = figure.count.value();
        if (!recipe.isAlone)
            figure.tenths = tenthsOf(*figure.value, denominator);
    }
    if (!recipe.isAlone)
        figure.denominator = denominator;
    Wording wording;
    wording.said = recipe.said.nl.isEmpty() ? joined(clausesOf(rubric, recipe.filter.counted), &Clause::said)
                                            : recipe.said;
    wording.one = populationText(rubric, recipe.filter, true);
    wording.many = recipe.many.nl.isEmpty() ? populationText(rubric, recipe.filter, false) : recipe.many;
    if (recipe.comparesWithHalf && figure.value && denominator > 1) {
        const Bilingual half = halfText(*figure.value, denominator);
        wording.said = {wording.said.nl + half.nl, wording.said.en + half.en};
    }
    if (recipe.stated != Bound::Exact && !figure.count.isProvisional())
        setBound(state, figure, recipe.stated);
    wording.bound = figure.bound;
    wording.isNarrowed = recipe.filter.population != Population::ActiveRegions;
    wording.isNarrowedByLevels = !recipe.filter.among.levels.empty();
    wording.restsOnLevels = wording.isNarrowedByLevels || !recipe.filter.counted.levels.empty();
    wording.leadsWithPercent = recipe.leadsWithPercent;
    wording.isAlone = recipe.isAlone;
    wording.placedBy = placedBy(recipe.filter.among);
    figure.sentence = sentenceOf(figure.count, wording, namesOf(figure.count.counted));
    figure.definition = definitionOf(rubric, recipe.filter, figure.count, recipe.isAlone);
    figure.definition.nl += recipe.remark.nl;
    figure.definition.en += recipe.remark.en;
    const std::vector<Bilingual> notes = notesOf(figure.count, wording);
    figure.notes.insert(figure.notes.end(), notes.begin(), notes.end());
    return figure;
}

Figure figureOf(const ReviewState &state, const QString &id, const FigureFilter &filter)
{
    return figureOf(Standings(state), id, filter);
}

Figure figureOf(const Standings &standings, const QString &id, const FigureFilter &filter)
{
    FigureRecipe recipe;
    recipe.id = id;
    recipe.filter = filter;
    return cook(standings, recipe);
}

std::vector<Figure> ownFigures(const Standings &standings)
{
    std::vector<Figure> figures;
    for (const SavedFigure *saved : savedFigures(standings.state())) {
        const Result<FigureFilter> filter = filterFromText(saved->filter);
        Figure figure;
        if (filter) {
            figure = figureOf(standings, saved->id.value, *filter);
        } else {
            figure.status = FigureState::NotComputable;
            figure.sentence = {u"Niet te berekenen: dit cijfer vraagt iets wat deze versie niet kent."_s,
                               u"Not computable: this figure asks for something that this version does not know."_s};
        }
        figure.id = saved->id.value;
        figure.title = saved->title;
        figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<Figure> readyFigures(const ReviewState &state)
{
    return readyFigures(Standings(state));
}

std::vector<Figure> readyFigures(const Standings &standings)
{
    const ReviewState &state = standings.state();
    std::vector<Figure> figures;
    for (const std::vector<FigureRecipe> &recipes : {coverage(state), contents(state.project().scale)}) {
        for (const FigureRecipe &recipe : recipes)
            figures.push_back(cook(standings, recipe));
    }
    addNotes(state, figures);
    const std::vector<Figure> round = roundFigures(standings);
    figures.insert(figures.end(), round.begin(), round.end());
    std::sort(figures.begin(), figures.end(), [](const Figure &a, const Figure &b) { return a.id < b.id; });
    return figures;
}

} // namespace meetlat::figures
