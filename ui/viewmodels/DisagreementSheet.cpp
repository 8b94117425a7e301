// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/DisagreementSheet.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace meetlat {

namespace {

using Sheet = DisagreementSheet;

/// Puts one cell into words.
class SheetMaking
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::DisagreementSheet)
public:
    SheetMaking(const Workbench &workbench, const Cell &cell, const Indicator &indicator, const Opening &opening)
        : m_workbench(workbench), m_state(workbench.state()), m_cell(cell), m_indicator(indicator), m_opening(opening),
          m_dutch(workbench.isDutch())
    {
    }
    Sheet make();

private:
    QString titleOf(const QString &letter, const RaterId &rater) const;
    Sheet::Side sideOf(const QString &title, const RaterId &rater, const std::optional<Score> &score) const;
    Sheet::Quote quoteOf(const Highlight &highlight) const;
    QString sharingOf(const HighlightId &highlight) const;
    std::vector<Sheet::LevelText> levelTexts() const;
    std::vector<Sheet::TickLine> tickLines() const;
    QString differenceWords() const;
    QString decisionWords() const;
    void addThird(Sheet &sheet) const;

    const Workbench &m_workbench;
    const ReviewState &m_state;
    const Cell &m_cell;
    const Indicator &m_indicator;
    const Opening &m_opening;
    bool m_dutch;
    std::vector<EvidencePair> m_pairs;
};

QString SheetMaking::titleOf(const QString &letter, const RaterId &id) const
{
    const Rater *rater = m_state.find<Rater>(id);
    if (!m_state.project().namesShown || !rater)
        return letter;
    return QStringLiteral("%1 · R%2 %3").arg(letter).arg(rater->number).arg(rater->name);
}

QString SheetMaking::sharingOf(const HighlightId &highlight) const
{
    const auto isOf = [&](const std::vector<const Highlight *> &side) {
        return std::any_of(side.begin(), side.end(), [&](const Highlight *one) { return one->id == highlight; });
    };
    for (const EvidencePair &pair : m_pairs) {
        if (!isOf(pair.a) && !isOf(pair.b))
            continue;
        if (pair.sharing == Sharing::Shared)
            return tr("marked by both");
        return pair.sharing == Sharing::Partly ? tr("marked by both in part") : QString();
    }
    return {};
}

Sheet::Quote SheetMaking::quoteOf(const Highlight &highlight) const
{
    const Standing standing = standingOf(m_state, highlight);
    const std::vector<AnchorTarget> &targets = standing.targets.empty() ? highlight.anchor.targets : standing.targets;
    Sheet::Quote quote;
    quote.kind = words::evidenceKind(highlight.kind);
    if (highlight.stance == Stance::Contradicts)
        quote.kind = tr("%1, speaks against it", "kind of evidence").arg(quote.kind);
    quote.page = targets.empty() ? QString() : tr("p. %1").arg(targets.front().label);
    quote.words = standing.exact.trimmed().isEmpty() ? tr("marked area") : standing.exact.trimmed();
    quote.sharing = sharingOf(highlight.id);
    quote.note = highlight.note.trimmed();
    return quote;
}

Sheet::Side SheetMaking::sideOf(const QString &title, const RaterId &rater, const std::optional<Score> &score) const
{
    Sheet::Side side;
    side.title = title;
    side.level = score ? words::level(m_indicator, score->level, score->notDeterminable, m_dutch) : tr("not scored");
    side.reason = score ? score->reason.trimmed() : QString();
    for (const Highlight *highlight : evidenceOf(m_state, m_cell.plan, m_cell.indicator, rater))
        side.quotes.push_back(quoteOf(*highlight));
    for (const Search *search : searchesOf(m_state, m_cell.plan, m_cell.indicator, rater))
        side.searches << tr("Searched: %1 – %n hit(s)", nullptr, search->hits)
                             .arg(search->terms.join(QStringLiteral(", ")));
    return side;
}

std::vector<Sheet::LevelText> SheetMaking::levelTexts() const
{
    std::optional<int> lowest;
    std::optional<int> highest;
    for (const std::optional<Score> &score : {m_cell.a, m_cell.b}) {
        if (!score || !score->level)
            continue;
        lowest = std::min(lowest.value_or(*score->level), *score->level);
        highest = std::max(highest.value_or(*score->level), *score->level);
    }
    std::vector<Sheet::LevelText> texts;
    for (const Level &level : m_indicator.levels) {
        if (!lowest || level.number < *lowest || level.number > *highest)
            continue;
        Sheet::LevelText text;
        text.title = words::level(m_indicator, level.number, false, m_dutch);
        QStringList whose;
        if (m_cell.a && m_cell.a->level == level.number)
            whose << QStringLiteral("A");
        if (m_cell.b && m_cell.b->level == level.number)
            whose << QStringLiteral("B");
        text.whose = whose.join(QStringLiteral(", "));
        for (const Criterion &criterion : level.criteria)
            text.criteria << criterion.text.in(m_dutch);
        text.erratum = level.erratum;
        texts.push_back(text);
    }
    return texts;
}

std::vector<Sheet::TickLine> SheetMaking::tickLines() const
{
    const auto said = [](const std::optional<Score> &score, const CriterionId &id) {
        const auto tick = score ? score->ticks.find(id) : std::map<CriterionId, Tick>::const_iterator();
        return score && tick != score->ticks.end() ? words::tick(tick->second) : QStringLiteral("–");
    };
    std::vector<Sheet::TickLine> lines;
    for (const CriterionId &id : m_cell.criteriaThatDiffer) {
        const Criterion *criterion = m_indicator.criterion(id);
        const QString level = id.value.section(QLatin1Char('.'), 1, 1);
        lines.push_back({QStringLiteral("%1 · %2").arg(level, criterion ? criterion->text.in(m_dutch) : id.value),
                         said(m_cell.a, id), said(m_cell.b, id)});
    }
    return lines;
}

QString SheetMaking::differenceWords() const
{
    if (m_cell.isEqual)
        return tr("Same score");
    return m_cell.difference < 0 ? tr("Cannot be compared") : tr("%n level(s) apart", nullptr, m_cell.difference);
}

QString SheetMaking::decisionWords() const
{
    if (!m_cell.decision)
        return {};
    const Decision &decision = *m_cell.decision;
    const QString how = words::decisionKind(decision.kind);
    const QString what =
        decision.isFinal()
            ? QStringLiteral("%1 (%2)").arg(
                  words::level(m_indicator, decision.level, decision.notDeterminable, m_dutch), how)
            : how;
    const QString reason = decision.reason.trimmed();
    return QStringLiteral("%1, %2%3").arg(what, words::date(decision.at),
                                          reason.isEmpty() ? QString() : QStringLiteral(". ") + reason);
}

void SheetMaking::addThird(Sheet &sheet) const
{
    const std::optional<Score> score = thirdScore(m_state, m_cell.plan, m_cell.indicator);
    for (const Assignment *assignment : assignmentsOf(m_state, m_cell.plan)) {
        if (assignment->isThird && score)
            sheet.sides.push_back(sideOf(titleOf(QStringLiteral("C"), assignment->rater), assignment->rater, score));
    }
}

Sheet SheetMaking::make()
{
    m_pairs = pairEvidence(m_state, evidenceOf(m_state, m_cell.plan, m_cell.indicator, m_opening.raterA),
                           evidenceOf(m_state, m_cell.plan, m_cell.indicator, m_opening.raterB));
    const Plan *plan = m_state.find<Plan>(m_cell.plan);
    const Region *region = plan ? m_state.find<Region>(plan->region) : nullptr;
    Sheet sheet;
    sheet.region = region ? region->name : QString();
    sheet.plan = plan ? plan->title : QString();
    sheet.indicator = words::indicatorShort(m_indicator, m_dutch);
    sheet.question = m_indicator.question.in(m_dutch);
    sheet.difference = differenceWords();
    sheet.sides.push_back(sideOf(titleOf(QStringLiteral("A"), m_opening.raterA), m_opening.raterA, m_cell.a));
    sheet.sides.push_back(sideOf(titleOf(QStringLiteral("B"), m_opening.raterB), m_opening.raterB, m_cell.b));
    addThird(sheet);
    sheet.levels = levelTexts();
    sheet.criteria = tickLines();
    sheet.decision = decisionWords();
    return sheet;
}

} // namespace

std::vector<CellPlace> hardCells(const ReviewState &state, bool all)
{
    std::vector<CellPlace> cells;
    for (const Plan *plan : plansByRegion(state)) {
        for (const Cell &cell : cellsOf(state, plan->id)) {
            const bool isHard = cell.difference >= 2 || (cell.difference < 0 && (cell.a || cell.b));
            if (isHard && (all || cell.needsDecision))
                cells.push_back({cell.plan, cell.indicator});
        }
    }
    return cells;
}

std::optional<DisagreementSheet> disagreementSheet(const Workbench &workbench, const CellPlace &place)
{
    const ReviewState &state = workbench.state();
    const Opening *opening = state.find<Opening>(place.plan);
    const Indicator *indicator = state.rubric().find(place.indicator);
    for (const Cell &cell : cellsOf(state, place.plan)) {
        if (cell.indicator == place.indicator && opening && indicator)
            return SheetMaking(workbench, cell, *indicator, *opening).make();
    }
    return std::nullopt;
}

} // namespace meetlat
