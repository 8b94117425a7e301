// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/session/ProjectFixture.h"
#include "ui/viewmodels/Workbench.h"

namespace meetlat::test {

/// The file of rater R1 with plans 1..n of the built-in rubric, open on a workbench. The bytes of the documents are not
/// in it, so nothing here depends on reading a PDF.
class RaterBench
{
public:
    explicit RaterBench(int plans = 2, const QString &regionName = {}) : RaterBench(reviewNamed(plans, regionName)) {}
    explicit RaterBench(const ReviewState &state)
    {
        const FileIdentity rater{theProject(), QStringLiteral("copy-1"), FileRole::Rater, raterNumber(1)};
        auto made =
            ReviewSession::create(path(), rater, ProjectFixture::contentsOf(state), {false, QStringLiteral("-")});
        m_isMade = made.has_value();
        if (m_isMade)
            m_workbench.setSession(std::move(made).value());
        m_workbench.setDutch(false);
        QObject::connect(&m_workbench, &Workbench::refused, &m_workbench,
                         [this](const Error &error) { m_refusals.push_back(error.code); });
    }

    bool isMade() const { return m_isMade; }
    QString path() const { return m_fixture.path("rater.meetlat"); }
    Workbench &workbench() { return m_workbench; }
    const ReviewState &state() const { return m_workbench.state(); }
    const std::vector<Error::Code> &refusals() const { return m_refusals; }
    void forgetRefusals() { m_refusals.clear(); }

    Score score(const char *code = "WE", int plan = 1) const
    {
        return scoreOrEmpty(state(), planNumber(plan), indicator(code), raterNumber(1));
    }
    /// The kept file says the same as memory.
    std::optional<Score> scoreInFile(const char *code = "WE", int plan = 1)
    {
        m_workbench.setSession(nullptr);
        auto again = ReviewSession::open(path(), {false, QStringLiteral("-")});
        if (!again)
            return std::nullopt;
        m_workbench.setSession(std::move(again).value());
        return score(code, plan);
    }
    void put(const Result<Edit> &edit) { m_workbench.run(edit); }

private:
    static ReviewState reviewNamed(int plans, const QString &regionName)
    {
        ReviewState state = reviewOfPlans(plans);
        if (!regionName.isEmpty()) {
            Region region = *state.find<Region>(regionNumber(1));
            region.name = regionName;
            state.put(region);
        }
        return state;
    }

    ProjectFixture m_fixture;
    Workbench m_workbench;
    bool m_isMade = false;
    std::vector<Error::Code> m_refusals;
};

/// A passage of plan 1 as anchor, as if it had been selected in a document.
inline Anchor someAnchor()
{
    return passage(1).anchor;
}

} // namespace meetlat::test
