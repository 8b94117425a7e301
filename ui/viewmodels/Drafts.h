// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace meetlat {

class Workbench;

/// A decision that is being prepared.
struct DecisionDraft
{
    std::optional<DecisionKind> kind;
    std::optional<int> level;
    bool notDeterminable = false;
    QString reason;
    RaterId third; ///< whom to ask, where nobody was asked yet
};

/// A version of the rubric that is being edited.
struct RubricDraft
{
    Rubric content;
    QString note;  ///< what changed, and why
    int shown = 0; ///< which indicator
};

/// What is typed and has no row in the file yet: a decision has a kind, and a version of the rubric is made on purpose.
struct Drafts
{
    using Place = std::pair<PlanId, IndicatorId>;

    std::map<Place, DecisionDraft> decisions; ///< with a reason that no decision holds
    std::optional<Place> decidingAt;          ///< where the lead was when the page was last left
    std::optional<RubricDraft> rubric;        ///< changed or not
};

/// What would be lost with the project that is open, a sentence each.
QStringList draftSentences(const Workbench &workbench);

} // namespace meetlat
