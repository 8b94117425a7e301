// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/Sentences.h"

#include <algorithm>

namespace meetlat::figures {

using namespace Qt::Literals::StringLiterals;

namespace {

Bilingual operator+(const Bilingual &a, const Bilingual &b)
{
    return {a.nl + b.nl, a.en + b.en};
}

/// "3 plannen".
Bilingual amount(std::size_t number, const Wording &wording)
{
    const QString digits = QString::number(number) + u' ';
    return Bilingual{digits, digits} + (number == 1 ? wording.one : wording.many);
}

bool isAboutRegions(const Wording &wording)
{
    return wording.one.nl.section(u' ', 0, 0) == u"regio"_s;
}

/// "plannen" alone, for those of which nobody knows yet whether they are "plannen waarbij het niveau 4 of hoger is".
Wording plainOf(Wording wording, bool ofRegions)
{
    wording.one = ofRegions ? Bilingual{u"regio"_s, u"region"_s} : Bilingual{u"plan"_s, u"plan"_s};
    wording.many = ofRegions ? Bilingual{u"regio’s"_s, u"regions"_s} : Bilingual{u"plannen"_s, u"plans"_s};
    return wording;
}

bool isStillMoving(const Count &count)
{
    return !count.undecided.empty() || !count.waiting.empty();
}

/// "plannen met een besluit", where there are others without one.
Bilingual denominatorText(const Count &count, const Wording &wording, bool isOne)
{
    const Bilingual &noun = isOne ? wording.one : wording.many;
    const bool leads = wording.leadsWithPercent && count.denominator() != 1;
    if (!isStillMoving(count) || !wording.isNarrowed || leads)
        return noun;
    return noun + (count.isProvisional() ? Bilingual{u" met twee scores"_s, u" with two scores"_s}
                                         : Bilingual{u" met een besluit"_s, u" with a decision"_s});
}

Bilingual withPercent(const QString &more, int tenths, const QString &moreEnglish)
{
    const Bilingual percent = percentText(tenths);
    return {u" (%1%2)"_s.arg(more, percent.nl), u" (%1%2)"_s.arg(moreEnglish, percent.en)};
}

QString boundWord(Bound bound, bool isDutch)
{
    switch (bound) {
    case Bound::Exact:
        break;
    case Bound::AtLeast:
        return isDutch ? u"ten minste "_s : u"at least "_s;
    case Bound::AtMost:
        return isDutch ? u"ten hoogste "_s : u"at most "_s;
    }
    return {};
}

/// "Bij 10 van de 36 plannen (27,8 %)", without its first word.
Bilingual shareText(const Count &count, const Wording &wording)
{
    const int value = count.value();
    const int all = count.denominator();
    const int tenths = tenthsOf(value, all);
    const Bilingual percent = withPercent({}, tenths, {});
    const Bilingual noun = denominatorText(count, wording, false);
    const QString least = boundWord(wording.bound, true);
    const QString leastEnglish = boundWord(wording.bound, false);
    const QString number = QString::number(value);
    const QString outOf = QString::number(all);
    if (wording.leadsWithPercent && all > 1) {
        const Bilingual lead = percentText(tenths);
        return {u"%1 van de %2 (%3 van de %4)"_s.arg(least + lead.nl, noun.nl, number, outOf),
                u"%1 of the %2 (%3 of the %4)"_s.arg(leastEnglish + lead.en, noun.en, number, outOf)};
    }
    if (value == 0 && all == 1)
        return Bilingual{u"geen van de "_s, u"none of the "_s} + noun +
               withPercent(u"0 van 1, "_s, 0, u"0 of 1, "_s);
    if (value == 0)
        return Bilingual{u"geen van de "_s + outOf + u' ', u"none of the "_s + outOf + u' '} + noun + percent;
    const bool isExact = wording.bound == Bound::Exact;
    if (value == all && all == 1 && isExact) {
        const Bilingual only = denominatorText(count, wording, true);
        const QString article = isAboutRegions(wording) ? u"de enige "_s : u"het enige "_s;
        return Bilingual{article, u"the only "_s} + only + percent;
    }
    if (value == all && isExact)
        return Bilingual{u"alle "_s + outOf + u' ', u"all "_s + outOf + u' '} + noun + percent;
    return Bilingual{u"%1%2 van de %3 "_s.arg(least, number, outOf),
                     u"%1%2 of the %3 "_s.arg(leastEnglish, number, outOf)} +
           noun + percent;
}

Bilingual aloneText(const Count &count, const Wording &wording)
{
    if (count.value() == 0)
        return Bilingual{u"geen enkel "_s, u"not a single "_s} + wording.one;
    return amount(count.counted.size(), wording);
}

Bilingual tailOf(const Count &count, const Wording &wording)
{
    Bilingual tail;
    const auto addAs = [&](const Wording &noun, const std::vector<Subject> &subjects, const Bilingual &before,
                           const Bilingual &after) {
        if (!subjects.empty())
            tail = tail + Bilingual{u"; "_s, u"; "_s} + before + amount(subjects.size(), noun) + after;
    };
    const auto add = [&](const std::vector<Subject> &subjects, const Bilingual &before, const Bilingual &after) {
        addAs(wording, subjects, before, after);
    };
    add(count.notDeterminable, {u"bij "_s, u"for "_s},
        {u" was het niet te bepalen"_s, u" it could not be determined"_s});
    add(count.split, {u"bij "_s, u"for "_s}, {u" verschillen de beoordelaars"_s, u" the raters differ"_s});
    add(count.unscored, {u"bij "_s, u"for "_s}, {u" ontbreekt een score"_s, u" a score is missing"_s});
    const Wording perhaps = wording.isNarrowedByLevels ? plainOf(wording, isAboutRegions(wording)) : wording;
    addAs(perhaps, count.undecided, {u"over "_s, u"on "_s}, {u" is nog niet besloten"_s, u" no decision has been taken yet"_s});
    addAs(perhaps, count.waiting, {u"van "_s, u"of "_s},
          {u" zijn nog niet beide scores binnen"_s, u" not both scores are in yet"_s});
    addAs(perhaps, count.unsettled, {u"nog buiten de noemer: "_s, u"not in the denominator yet: "_s},
          {u" waarover de beoordelaars verschillen"_s, u" on which the raters differ"_s});
    return tail;
}

Bilingual outside(const Wording &wording)
{
    return wording.isAlone ? Bilingual{u" niet geteld: "_s, u" not counted: "_s}
                           : Bilingual{u" buiten de noemer: "_s, u" outside the denominator: "_s};
}

Bilingual silence(PlacedBy by)
{
    switch (by) {
    case PlacedBy::Card:
        break;
    case PlacedBy::Register:
        return {u"het register zegt niet of "_s, u"the register does not say whether "_s};
    case PlacedBy::Either:
        return {u"het register of de plankaart zegt niet of "_s, u"the register or the plan card does not say whether "_s};
    }
    return {u"de plankaart zegt niet of "_s, u"the plan card does not say whether "_s};
}

Bilingual whether(bool isOne, bool ofRegions)
{
    if (!isOne)
        return {u"ze erbij horen."_s, u"they belong there."_s};
    return {ofRegions ? u"die erbij hoort."_s : u"het erbij hoort."_s, u"it belongs there."_s};
}

Bilingual capitalised(Bilingual text)
{
    for (QString *one : {&text.nl, &text.en}) {
        if (!one->isEmpty())
            (*one)[0] = one->at(0).toUpper();
    }
    return text;
}

} // namespace

Bilingual sentenceOf(const Count &count, const Wording &wording, const QStringList &names)
{
    const Bilingual end = tailOf(count, wording) + Bilingual{u"."_s, u"."_s};
    if (count.denominator() == 0)
        return Bilingual{u"Er zijn nog geen "_s, u"There are no "_s} + denominatorText(count, wording, false) +
               Bilingual{u" om te tellen"_s, u" to count yet"_s} + end;
    Bilingual text = Bilingual{u"bij "_s, u"in "_s} +
                     (wording.isAlone ? aloneText(count, wording) : shareText(count, wording)) +
                     Bilingual{u" "_s, u" "_s} + wording.said;
    if (count.isProvisional() && (count.range || wording.restsOnLevels))
        text = Bilingual{u"voorlopig, volgens beide beoordelaars: "_s, u"provisionally, according to both raters: "_s} +
               text;
    if (wording.isAlone && !names.isEmpty())
        text = text + Bilingual{u": "_s, u": "_s} + listText(names);
    return capitalised(text + end);
}

PlacedBy placedBy(const Conditions &among)
{
    if (!among.outcome && !among.dashboardNew)
        return PlacedBy::Card;
    return among.asksOfPlan() ? PlacedBy::Either : PlacedBy::Register;
}

Bilingual definitionOf(const Rubric &rubric, const FigureFilter &filter, const Count &count, bool isAlone)
{
    const Bilingual many = populationText(rubric, filter, false);
    const Bilingual counted = joined(clausesOf(rubric, filter.counted), &Clause::said);
    QStringList dutch;
    QStringList english;
    for (const Conditions *conditions : {&filter.among, &filter.counted}) {
        for (const LevelCondition &condition : conditions->levels) {
            const Indicator *indicator = rubric.find(condition.indicator);
            const Bilingual name = indicator ? nameOf(*indicator) : Bilingual{condition.indicator.value, {}};
            if (!dutch.contains(name.nl)) {
                dutch << name.nl;
                english << name.in(false);
            }
        }
    }
    Bilingual of = many;
    if (!dutch.isEmpty())
        of = of + (count.isProvisional() ? Bilingual{u" die beide beoordelaars hebben ingeleverd"_s,
                                                     u" that both raters have submitted"_s}
                                         : Bilingual{u" met een besluit over "_s + listText(dutch).nl,
                                                     u" with a decision on "_s + listText(english).en}) +
             Bilingual{u"; ‘niet te bepalen’ telt in de noemer mee"_s,
                       u"; “not determinable” counts in the denominator"_s};
    else if (filter.population == Population::ScoredPlans)
        of = of + (count.isProvisional() ? Bilingual{u" die beide beoordelaars hebben ingeleverd"_s,
                                                     u" that both raters have submitted"_s}
                                         : Bilingual{u" met een besluit over elke kernindicator"_s,
                                                     u" with a decision on every core indicator"_s});
    const bool ofRegions = filter.population == Population::ActiveRegions;
    const Bilingual where = ofRegions ? Bilingual{u". Bij de getelde regio’s "_s, u". In the counted regions "_s}
                                      : Bilingual{u". Bij de getelde plannen "_s, u". In the counted plans "_s};
    const Bilingual before = isAlone ? Bilingual{u"Geteld, zonder noemer, onder "_s, u"Counted, without a denominator, among "_s}
                                     : Bilingual{u"Noemer: "_s, u"Denominator: "_s};
    return before + of + where + counted + Bilingual{u"."_s, u"."_s};
}

std::vector<Bilingual> notesOf(const Count &count, const Wording &wording)
{
    std::vector<Bilingual> notes;
    if (!count.unknown.empty())
        notes.push_back(Bilingual{u"Niet bekend bij "_s, u"Not known for "_s} + amount(count.unknown.size(), wording) +
                        (wording.isAlone ? Bilingual{u"; niet geteld."_s, u"; not counted."_s}
                                         : Bilingual{u"; wel in de noemer, niet geteld."_s,
                                                     u"; in the denominator, not counted."_s}));
    if (!count.unplaced.empty()) {
        const bool ofRegions = isAboutRegions(wording);
        const Wording plain = plainOf(wording, ofRegions);
        notes.push_back(amount(count.unplaced.size(), plain) + outside(wording) + silence(wording.placedBy) +
                        whether(count.unplaced.size() == 1, ofRegions));
    }
    if (!count.inactive.empty())
        notes.push_back(amount(count.inactive.size(), plainOf(wording, false)) + outside(wording) +
                        Bilingual{u"de regio doet niet mee."_s, u"the region does not take part."_s});
    return notes;
}

} // namespace meetlat::figures
