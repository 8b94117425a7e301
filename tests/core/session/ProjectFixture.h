// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Scoring.h"
#include "core/session/ReviewSession.h"
#include "tests/support/Builders.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace meetlat::test {

/// Real project files in a folder of their own; what the user's data folder holds goes there too.
class ProjectFixture
{
public:
    ProjectFixture()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
        QCoreApplication::setApplicationName(QStringLiteral("meetlat")); // as the second program is called
    }

    QString folder() const { return m_folder.path(); }
    QString path(const char *name = "review.meetlat") const { return m_folder.filePath(QLatin1String(name)); }

    /// A review of that many plans as the lead's file; R1 and R2 are assigned to each.
    std::unique_ptr<ReviewSession> create(int plans = 2, const char *name = "review.meetlat") const
    {
        auto session = ReviewSession::create(path(name), leadsFile(), contentsOf(reviewOfPlans(plans)));
        return opened(std::move(session));
    }
    std::unique_ptr<ReviewSession> open(const char *name = "review.meetlat", const OpenOptions &options = {}) const
    {
        auto session = ReviewSession::open(path(name), options);
        return opened(std::move(session));
    }
    std::optional<Error::Code> refusal(const char *name = "review.meetlat", const OpenOptions &options = {}) const
    {
        return refusalOf(ReviewSession::open(path(name), options));
    }

    static FileIdentity leadsFile() { return {theProject(), {}, FileRole::Lead, raterNumber(0)}; }
    /// Every row of the state as one edit that makes it.
    static Edit contentsOf(const ReviewState &state)
    {
        Edit edit;
        edit.kind = Edit::Kind::CreateProject;
        addRows(state, edit, static_cast<AnyRow *>(nullptr));
        return edit;
    }

private:
    static std::unique_ptr<ReviewSession> opened(Result<std::unique_ptr<ReviewSession>> session)
    {
        if (session)
            return std::move(session).value();
        qWarning("refused: code %d, %s", static_cast<int>(session.error().code), qPrintable(session.error().detail));
        return nullptr;
    }
    template <typename... Rows> static void addRows(const ReviewState &state, Edit &edit, std::variant<Rows...> *)
    {
        (addTable<Rows>(state, edit), ...);
    }
    template <typename Row> static void addTable(const ReviewState &state, Edit &edit)
    {
        for (const auto &[key, row] : state.all<Row>())
            edit.changes.emplace_back(Replaced<Row>{std::nullopt, row});
    }

    QTemporaryDir m_folder;
};

/// R1's score of plan 1 with that level, as the verb makes it.
inline Result<Edit> scoring(const ReviewSession &session, int level, const char *code = "WE", int plan = 1)
{
    return scoreIndicator(session.state(), scoreOf(level, indicator(code), raterNumber(1), planNumber(plan)));
}

} // namespace meetlat::test
