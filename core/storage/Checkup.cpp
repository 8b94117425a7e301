// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Checkup.h"

#include "core/storage/ActionLog.h"
#include "core/storage/DocumentStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

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

/// What any version of the rubric has; criteria by joined().
struct RubricCodes
{
    QSet<QString> indicators;
    QSet<QString> criteria;
    static QString joined(const QString &indicator, const QString &criterion)
    {
        return indicator + QLatin1Char(' ') + criterion;
    }
};

RubricCodes codesOfAllVersions(Database &database)
{
    RubricCodes codes;
    const QString id = QStringLiteral("id");
    Statement versions(database, "SELECT content FROM rubric_version WHERE deleted=0");
    while (versions.step()) {
        const QJsonObject rubric = QJsonDocument::fromJson(versions.bytes(0)).object();
        const QJsonArray indicators = rubric.value(QStringLiteral("indicators")).toArray();
        for (const QJsonValue &indicator : indicators) {
            const QString code = indicator.toObject().value(id).toString();
            codes.indicators << code;
            const QJsonArray levels = indicator.toObject().value(QStringLiteral("levels")).toArray();
            for (const QJsonValue &level : levels) {
                const QJsonArray criteria = level.toObject().value(QStringLiteral("criteria")).toArray();
                for (const QJsonValue &criterion : criteria)
                    codes.criteria << RubricCodes::joined(code, criterion.toObject().value(id).toString());
            }
        }
    }
    return codes;
}

/// Rows that speak of an indicator or a criterion that the rubric never had: no link of the file leads there.
void checkRubricCodes(Database &database, Problems &problems)
{
    const RubricCodes codes = codesOfAllVersions(database);
    const auto report = [&problems](const char *table, qint64 row, const QString &what) {
        problems.push_back({QStringLiteral("dangling"), what,
                            QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(row)});
    };
    const auto checkCriterion = [&](const char *table, const Statement &row, const QString &criterion) {
        const QString indicator = row.text(1);
        if (codes.indicators.contains(indicator) && // otherwise it is told already
            !codes.criteria.contains(RubricCodes::joined(indicator, criterion)))
            report(table, row.integer(0), QStringLiteral("criterion %1").arg(criterion));
    };
    for (const char *table : {"score", "evidence", "search", "decision"}) {
        Statement rows(database, QByteArray("SELECT rowid, indicator FROM ") + table + " WHERE deleted=0");
        while (rows.step()) {
            if (!codes.indicators.contains(rows.text(1)))
                report(table, rows.integer(0), QStringLiteral("indicator %1").arg(rows.text(1)));
        }
    }
    Statement links(database, "SELECT rowid, indicator, criterion FROM evidence WHERE deleted=0 AND criterion<>''");
    while (links.step())
        checkCriterion("evidence", links, links.text(2));
    Statement scores(database, "SELECT rowid, indicator, ticks FROM score WHERE deleted=0");
    while (scores.step()) {
        const QStringList ticked = QJsonDocument::fromJson(scores.bytes(2)).object().keys();
        for (const QString &criterion : ticked)
            checkCriterion("score", scores, criterion);
    }
}

/// The name under which a document stands in a plan, or stood there before a newer version came.
QString fileNameOf(Database &database, const QString &document)
{
    Statement name(database, "SELECT file_name FROM (SELECT file_name, deleted, 0 AS earlier FROM document WHERE "
                             "sha256=?1 UNION ALL SELECT file_name, deleted, 1 FROM earlier_version WHERE sha256=?1) "
                             "ORDER BY deleted, earlier, file_name LIMIT 1");
    name.bind(1, document);
    return name.step() ? name.text(0) : QString();
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
            problems.push_back({QStringLiteral("document_hash"), fileNameOf(database, document), document});
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
        checkRubricCodes(database, problems);
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
