// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DatasetRows.h"

#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"

#include <algorithm>
#include <set>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = DatasetColumn::Type;

template <NamedEnum E> QStringList namesOf()
{
    QStringList names;
    for (const std::string_view name : EnumNames<E>::names) {
        if (!name.empty())
            names << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    return names;
}

DatasetColumn text(const QString &name, const QString &meaning, const QString &dutch, bool isRequired = false)
{
    return {name, Type::Text, meaning, dutch, {}, {}, isRequired};
}

DatasetColumn code(const QString &name, const QString &meaning, const QString &dutch, const QStringList &categories)
{
    return {name, Type::Text, meaning, dutch, categories, {}, false};
}

DatasetColumn level(const ReviewState &state, const QString &name, const QString &meaning, const QString &dutch)
{
    int lowest = state.project().scale == Scale::ZeroToFive ? 0 : 1;
    int highest = 5;
    for (const Indicator &indicator : state.rubric().indicators) {
        for (const int written : writtenLevels(state, indicator)) {
            lowest = std::min(lowest, written);
            highest = std::max(highest, written);
        }
    }
    return {name, Type::Integer, meaning, dutch, {}, std::pair(lowest, highest), false};
}

DatasetColumn missingColumn(const QString &name, const QString &of)
{
    return code(name, u"Why %1 is empty; empty when there is a level."_s.arg(of), u"waarom er geen niveau is"_s,
                {missing::notScored, missing::notDeterminable, missing::noDocument, missing::notApplicable});
}

QStringList indicatorCodes(const ReviewState &state)
{
    QStringList codes;
    for (const Indicator &indicator : state.rubric().indicators)
        codes << indicator.id.value;
    return codes;
}

DatasetColumn regionColumn()
{
    return text(u"region"_s, u"Centre municipality of the region."_s, u"regio (centrumgemeente)"_s, true);
}

DatasetColumn planColumn()
{
    return text(u"plan"_s,
                u"Title of the plan. Without a title the name of its first document; made different within a region "
                "by a number in brackets."_s,
                u"plan"_s, true);
}

DatasetColumn raterColumn()
{
    return text(u"rater"_s, u"R1, R2 … or the rater's name, as chosen at the export."_s, u"beoordelaar"_s, true);
}

DatasetColumn coordinate(const QString &name, const QString &side, const QString &dutch)
{
    return {name,
            Type::Number,
            u"%1 of the passage on that page, in PDF points (1/72 inch) from the top-left corner of the page as shown; "
            "the smallest box around all its lines."_s.arg(side),
            dutch,
            {},
            {},
            false};
}

} // namespace

std::vector<int> writtenLevels(const ReviewState &state, const Indicator &indicator)
{
    const std::vector<int> known = levelsOf(indicator, state.project().scale);
    std::set<int> levels(known.begin(), known.end());
    for (const Plan *plan : plansTakingPart(state)) {
        if (!isDisclosed(state, plan->id))
            continue;
        const Decision *decision = state.find<Decision>(plan->id, indicator.id);
        if (decision && decision->level)
            levels.insert(*decision->level);
        for (const Assignment *assignment : assignmentsOf(state, plan->id)) {
            const Submission *latest = latestSubmission(state, plan->id, assignment->rater);
            if (!latest || !latest->stands())
                continue;
            for (const Score &score : latest->scores) {
                if (score.indicator == indicator.id && score.level)
                    levels.insert(*score.level);
            }
        }
    }
    return {levels.begin(), levels.end()};
}

std::vector<DatasetColumn> scoreColumns(const ReviewState &state)
{
    return {
        regionColumn(),
        planColumn(),
        {u"indicator"_s, Type::Text, u"Code of the indicator."_s, u"indicator"_s, indicatorCodes(state), {}, true},
        raterColumn(),
        level(state, u"level"_s, u"The level this rater submitted, in the latest round."_s, u"niveau"_s),
        missingColumn(u"missing"_s, u"level"_s),
        code(u"confidence"_s, u"How sure the rater was."_s, u"zekerheid"_s, namesOf<Confidence>()),
        text(u"reason"_s,
             u"The rater's reason. Where there is no score: the reason that the rater stated for the gap."_s,
             u"onderbouwing"_s),
        {u"submitted_at"_s,
         Type::Time,
         u"When the rater submitted the plan, UTC."_s,
         u"ingeleverd op"_s,
         {},
         {},
         false},
        {u"round"_s,
         Type::Integer,
         u"Number of that submission: 1 for the rater's first of this plan, 2 after a re-opening."_s,
         u"ronde"_s,
         {},
         std::pair(1, 10'000),
         false},
        level(
            state, u"decision"_s,
            u"The final level of this plan and indicator; the same for each of its raters. Empty with decision_kind a, "
            "b or other: the final answer is not determinable. Empty with unclear or third: open, unless the column "
            "<code>_missing of reconciled.csv says not_determinable. Empty without a kind: open."_s,
            u"besluit"_s),
        code(u"decision_kind"_s,
             u"a or b: the score of one of the two raters; other: neither's; unclear, third: what was put down first, or "
             "how it was settled afterwards; open as long as there is no final answer."_s,
             u"soort besluit"_s, namesOf<DecisionKind>()),
        text(u"decision_reason"_s, u"Reason of the decision."_s, u"reden van het besluit"_s),
    };
}

std::vector<DatasetColumn> reconciledColumns(const ReviewState &state)
{
    std::vector<DatasetColumn> columns{
        regionColumn(),
        planColumn(),
        {u"new_plan"_s,
         Type::Text,
         u"Adopted on or after the cut-off date (new) or before it (older); unknown when the date is not known or "
         "straddles the cut-off."_s,
         u"nieuw plan"_s,
         {u"new"_s, u"older"_s, u"unknown"_s},
         {},
         true},
        text(u"adopted"_s, u"Date of adoption as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD."_s, u"vastgesteld"_s),
        code(u"kind"_s, u"Kind of document; empty when not stated."_s, u"soort document"_s, namesOf<PlanKind>()),
        text(u"signed"_s, u"Portfolios of those who signed, separated by semicolons; empty when not stated."_s,
             u"ondertekend door (portefeuilles)"_s),
        text(u"involved"_s, u"Groups of people who took part, separated by semicolons; empty when not stated. "
             "A backslash before a sign makes it part of the name."_s,
             u"betrokken groepen"_s),
    };
    for (const Indicator &indicator : state.rubric().indicators) {
        const QString id = indicator.id.value;
        DatasetColumn finalLevel = level(state, id, u"Final level: %1."_s.arg(indicator.name.en), indicator.name.nl);
        if (const std::vector<int> levels = writtenLevels(state, indicator); !levels.empty())
            finalLevel.range = std::pair(levels.front(), levels.back());
        columns.push_back(finalLevel);
        columns.push_back(missingColumn(id + u"_missing"_s, id));
        columns.push_back(
            text(id + u"_reason"_s, u"Reason of the decision on %1."_s.arg(id), u"reden van het besluit"_s));
    }
    return columns;
}

std::vector<DatasetColumn> evidenceColumns(const ReviewState &state)
{
    return {
        regionColumn(),
        text(u"document"_s, u"File name of the document as it came in."_s, u"document"_s, true),
        {u"page"_s,
         Type::Integer,
         u"Page, counted from 1, on which the passage begins."_s,
         u"pagina"_s,
         {},
         std::pair(1, 1'000'000),
         false},
        text(u"label"_s, u"Page number as the document itself names it."_s, u"paginanummer in het document"_s),
        coordinate(u"x0"_s, u"Left side"_s, u"links"_s),
        coordinate(u"y0"_s, u"Top"_s, u"boven"_s),
        coordinate(u"x1"_s, u"Right side"_s, u"rechts"_s),
        coordinate(u"y1"_s, u"Bottom"_s, u"onder"_s),
        text(u"quote"_s,
             u"The words of the passage, lines joined and hyphens at line ends resolved; where the rater typed them (an "
             "area of a page, a correction of recognised text), what was typed: see \"Typed quotes\"."_s,
             u"citaat"_s),
        code(u"kind"_s, u"Words or deeds; empty when the rater did not say."_s, u"soort bewijs"_s,
             namesOf<EvidenceKind>()),
        code(u"stance"_s, u"Whether the passage supports or contradicts the level."_s, u"strekking"_s,
             namesOf<Stance>()),
        {u"indicator"_s,
         Type::Text,
         u"Code of the indicator it is evidence for."_s,
         u"indicator"_s,
         indicatorCodes(state),
         {},
         true},
        level(state, u"level"_s, u"The level that the same rater submitted on this indicator."_s, u"niveau"_s),
        text(u"criterion"_s, u"Code of the criterion, where the rater named one."_s, u"criterium"_s),
        raterColumn(),
        text(u"note"_s, u"The rater's note on the passage."_s, u"opmerking"_s),
        code(
            u"anchor_state"_s,
            u"Where the passage stands in the newest version of the document: exact (in the same place), moved "
            "(the same words elsewhere), fuzzy (nearly the same words), ambiguous (one of several places), "
            "manual (put there by hand); the last three were settled by a person. orphan: it is no longer "
            "there. unsettled: nobody has said yet where it stands. For these two the document, page, box and "
            "quote are those of the version it was marked on."_s,
            u"verankering"_s, namesOf<Anchor::State>() << unsettledAnchor),
    };
}

} // namespace meetlat
