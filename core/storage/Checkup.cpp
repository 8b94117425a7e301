// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Checkup.h"

#include "core/storage/ActionLog.h"
#include "core/storage/DocumentStore.h"

#include <array>

namespace meetlat {

namespace {

/// A living row that refers to a deleted one: the links of the file cannot see that.
struct Reference
{
    const char *table;
    const char *column;
    const char *parent;
};
constexpr std::array<Reference, 18> references{{
    {"plan", "region", "region"},
    {"document", "plan", "plan"},
    {"assignment", "plan", "plan"},
    {"assignment", "rater", "rater"},
    {"highlight", "plan", "plan"},
    {"evidence", "plan", "plan"},
    {"evidence", "highlight", "highlight"},
    {"score", "plan", "plan"},
    {"search", "plan", "plan"},
    {"submission", "plan", "plan"},
    {"opening", "plan", "plan"},
    {"decision", "plan", "plan"},
    {"plan_fact", "plan", "plan"},
    {"plan_fact", "highlight", "highlight"},
    {"dashboard_claim", "region", "region"},
    {"rater_exclusion", "rater", "rater"},
    {"rater_exclusion", "region", "region"},
    {"rubric_note", "plan", "plan"},
}};

using Problems = std::vector<FileProblem>;

void checkIntegrity(Database &database, Problems &problems)
{
    Statement found(database, "PRAGMA integrity_check(100)");
    while (found.step()) {
        if (found.text(0) != QLatin1String("ok"))
            problems.push_back({QStringLiteral("integrity"), found.text(0), {}});
    }
}

void checkLinks(Database &database, Problems &problems)
{
    Statement dangling(database, "PRAGMA foreign_key_check");
    while (dangling.step())
        problems.push_back({QStringLiteral("foreign_key"), dangling.text(2),
                            QStringLiteral("%1 %2").arg(dangling.text(0)).arg(dangling.integer(1))});
    for (const Reference &reference : references) {
        const QByteArray sql = QByteArray("SELECT c.") + reference.column + ", c.rowid FROM " + reference.table +
                               " c JOIN " + reference.parent + " p ON p.id=c." + reference.column +
                               " WHERE c.deleted=0 AND p.deleted=1";
        Statement rows(database, sql);
        while (rows.step())
            problems.push_back({QStringLiteral("dangling"),
                                QStringLiteral("%1 %2").arg(QLatin1String(reference.parent), rows.text(0)),
                                QStringLiteral("%1 %2").arg(QLatin1String(reference.table)).arg(rows.integer(1))});
    }
    Statement missing(database, "SELECT DISTINCT d.sha256, d.file_name FROM document d LEFT JOIN document_blob b "
                                "ON b.sha256=d.sha256 WHERE d.deleted=0 AND b.sha256 IS NULL ORDER BY d.sha256");
    while (missing.step())
        problems.push_back({QStringLiteral("document_missing"), missing.text(1), missing.text(0)});
}

/// False: cancelled.
bool checkDocuments(Database &database, const StepProgress &progress, Problems &problems)
{
    DocumentStore store(database);
    const QStringList documents = store.all();
    qint64 done = 0;
    for (const QString &document : documents) {
        if (progress && !progress(done++, documents.size()))
            return false;
        const auto bytes = guarded([&]() -> Result<QByteArray> { return store.bytes(DocumentId{document}); });
        if (!bytes)
            problems.push_back({QStringLiteral("document_hash"), QString(), document});
    }
    return true;
}

void checkLog(Database &database, const StepProgress &progress, Problems &problems)
{
    const auto goOn = [&progress] { return !progress || progress(0, 0); };
    for (const qint64 number : ActionLog(database).brokenLinks(goOn))
        problems.push_back({QStringLiteral("log_chain"), QString(), QString::number(number)});
}

} // namespace

Problems checkFile(Database &database, const StepProgress &progress)
{
    Problems problems;
    if (progress)
        database.interruptWhen([&progress] { return !progress(0, 0); });
    const Status read = guarded([&]() -> Status {
        checkIntegrity(database, problems);
        checkLinks(database, problems);
        if (checkDocuments(database, progress, problems))
            checkLog(database, progress, problems);
        return Done{};
    });
    database.interruptWhen({});
    if (!read && read.error().code != Error::Code::Cancelled)
        problems.push_back({QStringLiteral("integrity"), read.error().detail, {}});
    return problems;
}

} // namespace meetlat
