// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/OverviewModel.h"

#include "ui/viewmodels/Words.h"

#include <QCoreApplication>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cells
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::OverviewCells)
};

OverviewCell::Standing cellStanding(const Cell &cell)
{
    if (cell.decision && cell.decision->isFinal())
        return cell.isOutdated ? OverviewCell::Standing::Outdated : OverviewCell::Standing::Decided;
    if (cell.decision)
        return OverviewCell::Standing::Unclear;
    return cell.isEqual ? OverviewCell::Standing::Equal : OverviewCell::Standing::Differs;
}

LevelMark markOf(const Indicator &indicator, const std::optional<Score> &score, bool dutch)
{
    return score ? levelMark(indicator, score->level, score->notDeterminable, dutch)
                 : levelMark(indicator, std::nullopt, false, dutch);
}

/// What stands in the cell while nothing is decided.
QString openWords(const Cell &cell)
{
    if (cell.decision)
        return cell.decision->kind == DecisionKind::Third ? Cells::tr("? third rater") : Cells::tr("? unclear");
    if (cell.isEqual)
        return Cells::tr("= equal");
    return cell.difference > 0 ? Cells::tr("≠ %1 apart").arg(cell.difference) : Cells::tr("≠ differs");
}

QString allWords(const OverviewCell &cell)
{
    const QString scores = Cells::tr("A: %1, B: %2").arg(cell.a->words, cell.b->words);
    switch (cell.standing) {
    case OverviewCell::Standing::Hidden:
        break;
    case OverviewCell::Standing::Equal:
        return Cells::tr("%1; equal, no decision yet").arg(scores);
    case OverviewCell::Standing::Differs:
        return Cells::tr("%1; different, no decision yet").arg(scores);
    case OverviewCell::Standing::Unclear:
        return Cells::tr("%1; the lead left it open").arg(scores);
    case OverviewCell::Standing::Decided:
        return Cells::tr("%1; decided: %2").arg(scores, cell.decision.words);
    case OverviewCell::Standing::Outdated:
        return Cells::tr("%1; decided: %2, before a newer hand-in").arg(scores, cell.decision.words);
    }
    return scores;
}

void fill(OverviewCell &shown, const Cell &cell, const Indicator &indicator, bool dutch)
{
    shown.standing = cellStanding(cell);
    shown.a = markOf(indicator, cell.a, dutch);
    shown.b = markOf(indicator, cell.b, dutch);
    if (cell.decision && cell.decision->isFinal()) {
        shown.level = cell.decision->level;
        shown.decision = levelMark(indicator, cell.decision->level, cell.decision->notDeterminable, dutch);
        shown.shown = shown.decision.text;
    } else {
        shown.shown = openWords(cell);
    }
    shown.words = allWords(shown);
}

} // namespace

std::vector<OverviewCell> overviewCells(const ReviewState &state, const PlanId &plan, bool dutch)
{
    std::vector<OverviewCell> shown;
    for (const Indicator &indicator : state.rubric().indicators) {
        OverviewCell cell;
        cell.indicator = indicator.id;
        cell.isYesNo = indicator.kind == IndicatorKind::YesNo;
        cell.decision = levelMark(indicator, std::nullopt, false, dutch);
        cell.shown = u"–"_s;
        cell.words = Cells::tr("no decision yet");
        shown.push_back(std::move(cell));
    }
    const std::vector<Cell> cells = cellsOf(state, plan); // none unless opened, and disclosed now
    for (std::size_t i = 0; i < cells.size(); ++i)
        fill(shown[i], cells[i], state.rubric().indicators[i], dutch);
    return shown;
}

} // namespace meetlat
