// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Builders.h"
#include "ui/viewmodels/Workbench.h"

#include <QTemporaryDir>

namespace meetlat::test {

/// A lead's project file with this state, in a folder of its own, open on a workbench. What the raters own is theirs.
class LeadBench
{
public:
    explicit LeadBench(const ReviewState &state);

    Workbench &workbench() { return m_workbench; }
    const ReviewState &state() const { return m_workbench.state(); }
    ReviewSession &session() { return *m_workbench.session(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// As if the rater's packet with this edit had been taken in.
    void comesIn(const RaterId &rater, const Result<Edit> &edit);
    /// The rater scores the indicators in rubric order (see submitted()) and the packet is taken in.
    void handsIn(const RaterId &rater, const std::vector<std::optional<int>> &levels,
                 const PlanId &plan = planNumber(1));
    /// Opens the plan for reconciling with R1 as A and R2 as B.
    void open(const PlanId &plan = planNumber(1));
    /// What was refused last, and how often.
    std::optional<Error::Code> lastRefusal() const { return m_lastRefusal; }
    QStringList announced() const { return m_announced; }

private:
    QTemporaryDir m_folder;
    Workbench m_workbench;
    std::optional<Error::Code> m_lastRefusal;
    QStringList m_announced;
};

/// Both have scored and handed in all plans 1..n of the state alike but for the first indicator (levels 3 and 2).
ReviewState handedIn(ReviewState state, int plans);

} // namespace meetlat::test
