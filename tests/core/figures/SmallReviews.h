// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Reconciling.h"
#include "core/domain/Setup.h"
#include "core/figures/ReadyFigures.h"
#include "tests/support/Builders.h"

#include <functional>

namespace meetlat::test {

using Levels = std::vector<std::optional<int>>; ///< WE PR PA BB; empty: not determinable

/// The plan with this card in place of its own.
inline ReviewState withCard(ReviewState state, int plan, const std::function<void(Plan &)> &change)
{
    Plan card = *state.find<Plan>(planNumber(plan));
    change(card);
    return after(std::move(state), changePlan(state, card));
}

inline ReviewState handedInBoth(ReviewState state, int plan, const Levels &a, const Levels &b)
{
    state = submitted(std::move(state), raterNumber(1), a, planNumber(plan));
    return submitted(std::move(state), raterNumber(2), b, planNumber(plan));
}

/// Opens the plan with R1 as A and decides the first indicators on these levels.
inline ReviewState decidedOn(ReviewState state, int plan, const Levels &levels)
{
    for (quint64 seed = 0; !state.find<Opening>(planNumber(plan)); ++seed) {
        const ReviewState opened = after(state, openPlan(state, planNumber(plan), seed, testNow));
        if (opened.find<Opening>(planNumber(plan))->raterA == raterNumber(1))
            state = opened;
    }
    const std::vector<Cell> cells = cellsOf(state, planNumber(plan));
    for (std::size_t i = 0; i < levels.size(); ++i) {
        Decision decision;
        decision.plan = planNumber(plan);
        decision.indicator = cells.at(i).indicator;
        decision.level = levels[i];
        decision.notDeterminable = !levels[i];
        decision.kind = kindForLevel(cells.at(i), levels[i]);
        decision.reason = QStringLiteral("talked over");
        state = after(std::move(state), decide(state, decision));
    }
    return state;
}

/// Both gave these levels and they were decided on.
inline ReviewState agreedOn(ReviewState state, int plan, const Levels &levels)
{
    return decidedOn(handedInBoth(std::move(state), plan, levels, levels), plan, levels);
}

inline figures::FigureFilter levelFilter(const char *code, figures::Compare compare, int level = 0)
{
    figures::FigureFilter filter;
    filter.counted.levels = {{indicator(code), compare, level}};
    return filter;
}

inline const figures::Figure &figureNamed(const std::vector<figures::Figure> &figures, const QString &id)
{
    for (const figures::Figure &figure : figures) {
        if (figure.id == id)
            return figure;
    }
    qFatal("no figure %s", qPrintable(id));
}

} // namespace meetlat::test
