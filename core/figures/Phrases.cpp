// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/Phrases.h"

#include <array>

namespace meetlat::figures {

using namespace Qt::Literals::StringLiterals;

namespace {

Clause clause(const Bilingual &said, const Bilingual &modifier, const Bilingual &argument = {})
{
    const auto filled = [&](const Bilingual &text) {
        return argument.nl.isEmpty() ? text : Bilingual{text.nl.arg(argument.nl), text.en.arg(argument.en)};
    };
    return {filled(said), filled(modifier)};
}

/// "%2" of the texts is the level.
Clause levelClause(const Bilingual &name, const QString &nl, const QString &en)
{
    return {{u"is het niveau voor %1 %2"_s.arg(name.nl, nl), u"the level for %1 is %2"_s.arg(name.en, en)},
            {u"met niveau %2 voor %1"_s.arg(name.nl, nl), u"with level %2 for %1"_s.arg(name.en, en)}};
}

Clause clauseOf(const Rubric &rubric, const LevelCondition &condition)
{
    const Indicator *indicator = rubric.find(condition.indicator);
    const Bilingual name =
        indicator ? nameOf(*indicator) : Bilingual{condition.indicator.value, condition.indicator.value};
    const QString level = QString::number(condition.level);
    switch (condition.compare) {
    case Compare::NotDeterminable:
        return levelClause(name, u"niet te bepalen"_s, u"not determinable"_s);
    case Compare::AtLeast:
        return levelClause(name, level + u" of hoger"_s, level + u" or higher"_s);
    case Compare::AtMost:
        return levelClause(name, level + u" of lager"_s, level + u" or lower"_s);
    case Compare::Exactly:
        break;
    }
    const Level *known = indicator ? indicator->level(condition.level) : nullptr;
    if (known && indicator->kind == IndicatorKind::YesNo)
        return {{u"is het antwoord op %1 “%2”"_s.arg(name.nl, known->name.nl),
                 u"the answer on %1 is “%2”"_s.arg(name.en, known->name.in(false))},
                {u"met “%2” op %1"_s.arg(name.nl, known->name.nl),
                 u"with “%2” on %1"_s.arg(name.en, known->name.in(false))}};
    return levelClause(name, level, level);
}

Clause ageClause(PlanAge age)
{
    switch (age) {
    case PlanAge::New:
        return {{u"is het plan nieuw"_s, u"the plan is new"_s}, {}};
    case PlanAge::Older:
        return {{u"is het plan van oudere datum"_s, u"the plan is an older one"_s}, {}};
    case PlanAge::Unknown:
        break;
    }
    return {{u"is niet zeker of het plan nieuw is"_s, u"it is not certain whether the plan is new"_s},
            {u"zonder zekere datum"_s, u"without a sure date"_s}};
}

void addCardClauses(std::vector<Clause> &clauses, const Conditions &conditions)
{
    if (conditions.kind)
        clauses.push_back(clause({u"is het soort document “%1”"_s, u"the kind of document is “%1”"_s},
                                 {u"van het soort “%1”"_s, u"of the kind “%1”"_s}, nameOf(*conditions.kind)));
    if (conditions.signedBy)
        clauses.push_back(clause({u"heeft de wethouder met %1 in de portefeuille (mede) ondertekend"_s,
                                  u"the alderman with %1 in the portfolio has (co-)signed"_s},
                                 {u"met handtekening van de wethouder %1"_s, u"signed by the alderman for %1"_s},
                                 nameOf(*conditions.signedBy)));
    if (conditions.sameAlderman)
        clauses.push_back(*conditions.sameAlderman
                              ? clause({u"heeft één wethouder zowel wonen als zorg"_s,
                                        u"one alderman holds both housing and care"_s},
                                       {u"met één wethouder voor wonen en zorg"_s,
                                        u"with one alderman for housing and care"_s})
                              : clause({u"zijn wonen en zorg van verschillende wethouders"_s,
                                        u"housing and care are with different aldermen"_s},
                                       {u"met verschillende wethouders voor wonen en zorg"_s,
                                        u"with different aldermen for housing and care"_s}));
    if (!conditions.involved.isEmpty())
        clauses.push_back(clause({u"is “%1” betrokken"_s, u"“%1” took part"_s},
                                 {u"met “%1” betrokken"_s, u"in which “%1” took part"_s},
                                 {conditions.involved, conditions.involved}));
    if (!conditions.actionLine.isEmpty())
        clauses.push_back(clause({u"is actielijn %1 overgenomen"_s, u"action line %1 is adopted"_s},
                                 {u"met actielijn %1"_s, u"with action line %1"_s},
                                 {conditions.actionLine, conditions.actionLine}));
    if (conditions.structure)
        clauses.push_back(*conditions.structure
                              ? clause({u"zijn de zes actielijnen het kader van het plan"_s,
                                        u"the six action lines are the plan's frame"_s},
                                       {u"met de zes actielijnen als kader"_s, u"with the six action lines as frame"_s})
                              : clause({u"zijn de zes actielijnen niet het kader van het plan"_s,
                                        u"the six action lines are not the plan's frame"_s},
                                       {u"zonder de zes actielijnen als kader"_s,
                                        u"without the six action lines as frame"_s}));
    if (!conditions.tag.isEmpty())
        clauses.push_back(clause({u"staat het label “%1” op de plankaart"_s, u"the plan card has the tag “%1”"_s},
                                 {u"met het label “%1”"_s, u"with the tag “%1”"_s}, {conditions.tag, conditions.tag}));
}

void addRegionClauses(std::vector<Clause> &clauses, const Conditions &conditions)
{
    const auto add = [&](const std::optional<bool> &asked, const Clause &yes, const Clause &no) {
        if (asked)
            clauses.push_back(*asked ? yes : no);
    };
    if (conditions.outcome)
        clauses.push_back(clause({u"is de uitkomst van het zoeken “%1”"_s, u"the outcome of the search is “%1”"_s},
                                 {u"met als uitkomst van het zoeken “%1”"_s, u"with “%1” as outcome of the search"_s},
                                 nameOf(*conditions.outcome)));
    add(conditions.dashboardNew,
        clause({u"meldt het landelijke dashboard een nieuw plan"_s, u"the national dashboard reports a new plan"_s},
               {u"met een nieuw plan volgens het dashboard"_s, u"with a new plan according to the dashboard"_s}),
        clause({u"meldt het landelijke dashboard geen nieuw plan"_s, u"the national dashboard reports no new plan"_s},
               {u"zonder nieuw plan volgens het dashboard"_s, u"without a new plan according to the dashboard"_s}));
    add(conditions.newPlanFound,
        clause({u"is een nieuw plan gevonden"_s, u"a new plan was found"_s},
               {u"met een gevonden nieuw plan"_s, u"with a new plan that was found"_s}),
        clause({u"is geen nieuw plan gevonden"_s, u"no new plan was found"_s},
               {u"zonder gevonden nieuw plan"_s, u"without a new plan that was found"_s}));
    add(conditions.hasScoredPlan,
        clause({u"is een plan gescoord"_s, u"a plan was scored"_s},
               {u"met een gescoord plan"_s, u"with a scored plan"_s}),
        clause({u"is geen plan gescoord"_s, u"no plan was scored"_s},
               {u"zonder gescoord plan"_s, u"without a scored plan"_s}));
}

} // namespace

Bilingual nameOf(const Indicator &indicator)
{
    struct Short
    {
        QLatin1StringView id;
        QLatin1StringView nl;
        QLatin1StringView en;
    };
    // as words::indicatorShort(), which is of the window's language
    static constexpr Short known[] = {{"WE"_L1, "Wonen Eerst"_L1, "Housing First"_L1},
                                      {"PR"_L1, "Preventie"_L1, "Prevention"_L1},
                                      {"PA"_L1, "Participatie"_L1, "Participation"_L1},
                                      {"BB"_L1, "Belangenbehartiging"_L1, "Advocacy"_L1}};
    for (const Short &name : known) {
        if (indicator.id.value == name.id)
            return {QString(name.nl), QString(name.en)};
    }
    return {indicator.name.nl, indicator.name.in(false)};
}

Bilingual nameOf(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Unknown:
        break;
    case PlanKind::ActionPlan:
        return {u"regionaal actieplan"_s, u"regional action plan"_s};
    case PlanKind::PolicyPlan:
        return {u"beleidsplan"_s, u"policy plan"_s};
    case PlanKind::ProtectedHomeVision:
        return {u"visie beschermd thuis"_s, u"vision on sheltered living"_s};
    case PlanKind::ImplementationAgenda:
        return {u"uitvoeringsagenda"_s, u"implementation agenda"_s};
    case PlanKind::CouncilLetter:
        return {u"raadsbrief"_s, u"letter to the council"_s};
    case PlanKind::ProgressReport:
        return {u"voortgangsrapportage"_s, u"progress report"_s};
    case PlanKind::HousingVision:
        return {u"woonvisie"_s, u"housing vision"_s};
    case PlanKind::Other:
        return {u"overig"_s, u"other"_s};
    }
    return {u"onbekend"_s, u"unknown"_s};
}

Bilingual nameOf(Portfolio portfolio)
{
    switch (portfolio) {
    case Portfolio::Care:
        return {u"zorg"_s, u"care"_s};
    case Portfolio::Housing:
        return {u"wonen"_s, u"housing"_s};
    case Portfolio::Income:
        return {u"inkomen"_s, u"income"_s};
    case Portfolio::Youth:
        return {u"jeugd"_s, u"youth"_s};
    case Portfolio::Safety:
        return {u"veiligheid"_s, u"safety"_s};
    case Portfolio::Other:
        break;
    }
    return {u"overig"_s, u"other"_s};
}

Bilingual nameOf(SearchOutcome outcome)
{
    switch (outcome) {
    case SearchOutcome::Unknown:
        break;
    case SearchOutcome::NewPlan:
        return {u"nieuw plan"_s, u"new plan"_s};
    case SearchOutcome::OlderPlan:
        return {u"ouder plan"_s, u"older plan"_s};
    case SearchOutcome::ProgressReport:
        return {u"alleen voortgangsrapportage"_s, u"progress report only"_s};
    case SearchOutcome::NothingFound:
        return {u"niets gevonden"_s, u"nothing found"_s};
    }
    return {u"onbekend"_s, u"unknown"_s};
}

Bilingual percentText(int tenths)
{
    return {u"%1,%2 %"_s.arg(tenths / 10).arg(tenths % 10), u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10)};
}

Bilingual listText(const QStringList &names)
{
    if (names.size() < 2)
        return {names.value(0), names.value(0)};
    const QString head = names.mid(0, names.size() - 1).join(u", "_s);
    return {head + u" en "_s + names.last(), head + u" and "_s + names.last()};
}

std::vector<Clause> clausesOf(const Rubric &rubric, const Conditions &conditions)
{
    std::vector<Clause> clauses;
    for (const LevelCondition &condition : conditions.levels)
        clauses.push_back(clauseOf(rubric, condition));
    if (conditions.age)
        clauses.push_back(ageClause(*conditions.age));
    addCardClauses(clauses, conditions);
    addRegionClauses(clauses, conditions);
    return clauses;
}

Bilingual joined(const std::vector<Clause> &clauses, Bilingual Clause::*form)
{
    Bilingual text;
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const bool isLast = i + 1 == clauses.size();
        const Bilingual &part = clauses[i].*form;
        text.nl += (i == 0 ? QString() : (isLast ? u" en "_s : u", "_s)) + part.nl;
        text.en += (i == 0 ? QString() : (isLast ? u" and "_s : u", "_s)) + part.en;
    }
    return text;
}

Bilingual populationText(const Rubric &rubric, const FigureFilter &filter, bool isOne)
{
    Bilingual text = filter.population == Population::ActiveRegions
                         ? (isOne ? Bilingual{u"regio"_s, u"region"_s} : Bilingual{u"regio’s"_s, u"regions"_s})
                         : (isOne ? Bilingual{u"plan"_s, u"plan"_s} : Bilingual{u"plannen"_s, u"plans"_s});
    Conditions rest = filter.among;
    const bool hasAge = rest.age == PlanAge::New || rest.age == PlanAge::Older;
    if (hasAge && filter.population == Population::ActiveRegions) { // the plan is new, not the region
        const bool isNew = *rest.age == PlanAge::New;
        text = {text.nl + (isNew ? u" met een nieuw plan"_s : u" met een ouder plan"_s),
                text.en + (isNew ? u" with a new plan"_s : u" with an older plan"_s)};
        rest.age.reset();
    } else if (hasAge) {
        const bool isNew = *rest.age == PlanAge::New;
        // always after "de" or "het enige", which ask for the -e
        text = {(isNew ? u"nieuwe "_s : u"oudere "_s) + text.nl, (isNew ? u"new "_s : u"older "_s) + text.en};
        rest.age.reset();
    }
    const std::vector<Clause> clauses = clausesOf(rubric, rest);
    if (clauses.empty())
        return text;
    const Bilingual which = joined(clauses, &Clause::modifier);
    return {text.nl + u' ' + which.nl, text.en + u' ' + which.en};
}

} // namespace meetlat::figures
