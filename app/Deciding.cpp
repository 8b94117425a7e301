// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Deciding.h"

#include "core/domain/Reconciling.h"

#include <QRandomGenerator>

#include <algorithm>

namespace meetlat {

Status openAndDecide(ReviewSession &session, Decision decision, const KindOf &kind)
{
    const Result<Edit> opening =
        openPlan(session.state(), decision.plan, QRandomGenerator::global()->generate64(), decision.at);
    if (!opening)
        return opening.error();
    ReviewState opened = session.state();
    opened.apply(*opening);
    decision.kind = kind(opened);
    const Result<Edit> edit = decide(opened, decision);
    if (!edit)
        return edit.error();
    if (const Status done = session.apply(*opening); !done)
        return done;
    return session.apply(*edit);
}

DecisionKind kindByLevel(const ReviewState &opened, const Decision &decision)
{
    const std::vector<Cell> cells = cellsOf(opened, decision.plan);
    const auto cell =
        std::find_if(cells.begin(), cells.end(), [&](const Cell &c) { return c.indicator == decision.indicator; });
    return cell == cells.end() ? DecisionKind::Other : kindForLevel(*cell, decision.level);
}

} // namespace meetlat
