// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Snapshots.h"

#include "core/storage/FullCopy.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace meetlat {

namespace {

const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
const QString suffix = QStringLiteral(".meetlat");
constexpr int recent = 10;
constexpr int days = 7;
constexpr int weeks = 8;

QDateTime timeOf(const QString &fileName)
{
    QDateTime time = QDateTime::fromString(fileName.chopped(suffix.size()), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// Asks every so many rows.
class Steps
{
public:
    explicit Steps(const StepProgress &progress) : m_progress(progress) {}
    bool goesOn() const { return !m_progress || m_progress(0, 0); }
    void addRow()
    {
        constexpr int rows = 200; // a few milliseconds
        if (++m_rows % rows == 0 && !goesOn())
            fail(Error::Code::Cancelled);
    }

private:
    const StepProgress &m_progress;
    int m_rows = 0;
};

void copyTable(Database &from, Database &to, const QByteArray &table, Steps &steps)
{
    Statement rows(from, "SELECT * FROM " + table + " ORDER BY rowid");
    QByteArrayList parameters;
    for (int column = 0; column < rows.columns(); ++column)
        parameters << "?";
    Statement insert(to, "INSERT INTO " + table + " VALUES(" + parameters.join(',') + ")");
    while (rows.step()) {
        for (int column = 0; column < rows.columns(); ++column) {
            switch (rows.type(column)) {
            case Statement::Type::Integer:
                insert.bind(column + 1, rows.integer(column));
                break;
            case Statement::Type::Text:
                insert.bindText(column + 1, rows.bytes(column));
                break;
            case Statement::Type::Null:
                insert.bindNull(column + 1);
                break;
            case Statement::Type::Real:
            case Statement::Type::Blob:
                fail(Error::Code::DamagedFile, QString::fromUtf8(table));
            }
        }
        insert.run();
        steps.addRow();
    }
}

void copyRows(Database &from, Database &to, const QStringList &tables, Steps &steps)
{
    to.setTemporary();
    Transaction transaction(to);
    // The same schema text and header numbers: a snapshot opens like any project file.
    Statement schema(from, "SELECT sql FROM sqlite_schema WHERE type='table' ORDER BY rowid");
    while (schema.step())
        to.run(schema.bytes(0).constData());
    for (const char *pragma : {"application_id", "user_version"}) {
        const qint64 value = from.number((QByteArray("PRAGMA ") + pragma).constData());
        to.run((QByteArray("PRAGMA ") + pragma + "=" + QByteArray::number(value)).constData());
    }
    for (const QString &table : tables)
        copyTable(from, to, table.toUtf8(), steps);
    transaction.commit();
}

void thinOut(const QString &folder)
{
    std::vector<QDateTime> times;
    const QStringList files = snapshotsIn(folder);
    for (const QString &file : files)
        times.push_back(timeOf(QFileInfo(file).fileName()));
    const std::vector<QDateTime> kept = snapshotsToKeep(times);
    for (const QString &file : files) {
        if (std::find(kept.begin(), kept.end(), timeOf(QFileInfo(file).fileName())) == kept.end())
            QFile::remove(file);
    }
}

} // namespace

QString snapshotFolderFor(const QString &wanted, const FileIdentity &identity)
{
    if (wanted == QLatin1String("-"))
        return {};
    const QString root = wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                                                QStringLiteral("/snapshots")
                                          : wanted;
    return QStringLiteral("%1/%2-%3").arg(root, identity.project.value, identity.replica);
}

QString writeSnapshot(Database &database, const QString &folder, const StepProgress &progress)
{
    Steps steps(progress);
    const qint64 changedBefore = database.rowsChanged();
    if (!QDir().mkpath(folder))
        fail(Error::Code::CannotWrite, folder);
    const QString path = folder + QLatin1Char('/') + QDateTime::currentDateTimeUtc().toString(timeFormat) + suffix;
    QStringList tables = tableNames(database);
    tables.removeAll(QStringLiteral("document_chunk"));
    tables.removeAll(QStringLiteral("passage_picture"));
    TemporaryFile temporary(path);
    {
        Database copy(temporary.name(), Database::Access::Create);
        copyRows(database, copy, tables, steps);
    }
    {
        Database copy(temporary.name(), Database::Access::Read);
        copy.interruptWhen([&steps] { return !steps.goesOn(); });
        const bool isSound = copy.text("PRAGMA quick_check(1)") == QLatin1String("ok");
        copy.interruptWhen({});
        const auto read = [&steps](qint64) { steps.addRow(); };
        if (!isSound || contentHash(copy, tables, read) != contentHash(database, tables, read))
            // between two steps somebody may have worked on: then it is no fault, and the next one comes
            fail(database.rowsChanged() == changedBefore ? Error::Code::DiskError : Error::Code::Cancelled, path);
    }
    temporary.keep();
    thinOut(folder);
    return path;
}

QStringList snapshotsIn(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (timeOf(name).isValid())
            paths << dir.filePath(name);
    }
    return paths;
}

QDateTime timeOfSnapshot(const QString &path)
{
    return timeOf(QFileInfo(path).fileName());
}

std::vector<QDateTime> snapshotsToKeep(std::vector<QDateTime> times)
{
    std::sort(times.begin(), times.end(), [](const QDateTime &a, const QDateTime &b) { return a > b; });
    std::vector<QDateTime> kept;
    QSet<qint64> keptDays;
    QSet<qint64> keptWeeks;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const qint64 day = times[i].date().toJulianDay();
        const qint64 week = day / 7;
        bool keep = i < recent;
        if (!keptDays.contains(day) && keptDays.size() < days) {
            keptDays.insert(day);
            keep = true;
        }
        if (!keptWeeks.contains(week) && keptWeeks.size() < weeks) {
            keptWeeks.insert(week);
            keep = true;
        }
        if (keep)
            kept.push_back(times[i]);
    }
    return kept;
}

} // namespace meetlat
