// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/CellContent.h"

#include "ui/viewmodels/Words.h"

namespace meetlat {

namespace {

CellRow::Content::Side sideOf(const Indicator &indicator, std::optional<int> level, bool notDeterminable, bool isGiven,
                              bool dutch)
{
    CellRow::Content::Side side;
    side.isYesNo = indicator.kind == IndicatorKind::YesNo;
    side.level = level;
    side.notDeterminable = notDeterminable;
    if (!isGiven) {
        side.number = QStringLiteral("–");
        side.name = CellRow::tr("not scored");
    } else if (notDeterminable) {
        side.number = words::notDeterminableShort();
        side.name = words::notDeterminable();
    } else {
        const QString name = words::levelName(indicator, level.value_or(0), dutch);
        side.number = side.isYesNo ? name : QString::number(level.value_or(0));
        side.name = name;
    }
    return side;
}

} // namespace

CellRow::Content cellContent(const Workbench &workbench, const ReconcileBoard &board, const Cell &cell,
                             const Indicator &indicator)
{
    const bool dutch = workbench.isDutch();
    const auto scoreSide = [&](const std::optional<Score> &score, ReconcileBoard::Side side) {
        CellRow::Content::Side shown = sideOf(indicator, score ? score->level : std::nullopt,
                                              score && score->notDeterminable, score.has_value(), dutch);
        const auto pieces = static_cast<int>(board.evidence(side, cell.indicator).size());
        const auto searches = static_cast<int>(board.searches(side, cell.indicator).size());
        shown.below = searches > 0 && pieces == 0 ? CellRow::tr("%n search(es)", nullptr, searches)
                                                  : CellRow::tr("%n piece(s) of evidence", nullptr, pieces);
        if (score && !words::givenOnEarlierVersion(workbench.state(), *score).isEmpty())
            shown.below += QStringLiteral(" · ") + CellRow::tr("on an earlier version");
        return shown;
    };
    CellRow::Content content;
    content.indicator = words::indicatorShort(indicator, dutch);
    content.a = scoreSide(cell.a, ReconcileBoard::Side::A);
    content.b = scoreSide(cell.b, ReconcileBoard::Side::B);
    const bool isNothingShared = cell.isEqual && !board.isEvidenceShared(cell.indicator);
    content.difference = isNothingShared ? CellRow::tr("same score, nothing shared")
                         : cell.isEqual  ? CellRow::tr("same score")
                             : (cell.difference < 0 ? CellRow::tr("cannot be compared")
                                                    : CellRow::tr("%n level(s) apart", nullptr, cell.difference));
    if (isNothingShared)
        content.remark = CellRow::tr("The score is the same, but no passage or search is shared.");
    content.needsDecision = cell.needsDecision;
    content.finalText = cell.decision ? words::decisionKind(cell.decision->kind) : CellRow::tr("Decision needed");
    if (cell.decision && !cell.needsDecision) {
        content.final = sideOf(indicator, cell.decision->level, cell.decision->notDeterminable, true, dutch);
        content.final.below = cell.isOutdated ? CellRow::tr("on older data") : words::decisionKind(cell.decision->kind);
    }
    return content;
}

} // namespace meetlat
