// SPDX-License-Identifier: GPL-3.0-or-later
// What lies beside the rows and keeps a project safe: the check on opening, pictures, snapshots, copies, rows saved from
// damage.
#include "core/storage/ActionLog.h"
#include "core/storage/Checkup.h"
#include "core/storage/DocumentStore.h"
#include "core/storage/FullCopy.h"
#include "core/storage/ProjectFile.h"
#include "core/storage/SnapshotInSteps.h"
#include "core/storage/Snapshots.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace meetlat {

namespace {

/// A full disk is told with the name of what was to be written there; without one it is the project itself.
Status named(Status status, const QString &path)
{
    if (!status && status.error().code == Error::Code::DiskFull && status.error().detail.isEmpty())
        return Error{Error::Code::DiskFull, path};
    return status;
}

/// Of those in that folder; empty: none.
QString newestIn(const QString &folder)
{
    return folder.isEmpty() ? QString() : snapshotsIn(folder).value(0);
}

bool isYoung(const QString &snapshot)
{
    constexpr qint64 tenMinutes = 600;
    return !snapshot.isEmpty() &&
           QFileInfo(snapshot).lastModified().secsTo(QDateTime::currentDateTime()) < tenMinutes;
}

/// Rows whose parents are lost, and then the rows that refer to those.
int leaveOutDangling(Database &database)
{
    int count = 0;
    for (bool found = true; found;) {
        std::vector<std::pair<QByteArray, qint64>> dangling;
        {
            Statement check(database, "PRAGMA foreign_key_check");
            while (check.step())
                dangling.emplace_back(check.bytes(0), check.integer(1));
        }
        for (const auto &[table, rowid] : dangling)
            Statement(database, "DELETE FROM \"" + table + "\" WHERE rowid=?1").bind(1, rowid).run();
        count += static_cast<int>(dangling.size());
        found = !dangling.empty();
    }
    return count;
}

/// SQLite tells of a page that could not be read among what is wrong with the file: with the number of the error, and
/// on the pages of a long value without (there it says no more than that, and of a wrong page number something else).
bool wasNotRead(const QString &finding)
{
    static const QRegularExpression number(QStringLiteral("error code=(\\d+)"));
    const QRegularExpressionMatch match = number.match(finding);
    return match.hasMatch() ? meaningOf(match.captured(1).toInt()) == Error::Code::DiskError
                            : finding.contains(QLatin1String("failed to get page"));
}

} // namespace

void ProjectFile::checkAndMigrate(const StepProgress &progress)
{
    const bool isNewer = m_readOnlyReason && m_readOnlyReason->code == Error::Code::NewerVersion;
    if (!m_record.isAsClosedHere()) { // a crash, another place, another program, or a week
        if (progress)
            database().interruptWhen([&progress] { return !progress(0, 0); });
        // Not quick_check: it reads as much, but lets an index differ from its table, and rows are read by either.
        const QString finding = database().text("PRAGMA integrity_check(1)");
        if (finding != QLatin1String("ok"))
            fail(wasNotRead(finding) ? Error::Code::DiskError : Error::Code::DamagedFile);
        Statement dangling(database(), "PRAGMA foreign_key_check");
        if (dangling.step() || (!isNewer && !ActionLog(database()).hasKnownKinds()))
            fail(Error::Code::DamagedFile);
        database().interruptWhen({});
        m_wasChecked = true;
    }
    if (isNewer)
        return;
    const int version = versionNow();
    if (version == m_schema.newest())
        return;
    if (m_isReadOnly)
        fail(Error::Code::ReadOnlyPlace);
    if (!m_snapshotFolder.isEmpty())
        writeSnapshot(database(), m_snapshotFolder, progress);
    database().forgetPrepared();
    migrate(database(), version, m_schema);
}

Status ProjectFile::takeSnapshot(const StepProgress &progress)
{
    const Status taken = guarded([&]() -> Status {
        m_taking.reset(); // this one has it all
        const LogHead head = logHead(database());
        if (m_snapshotFolder.isEmpty() || head.number == m_snapshotAt)
            return Done{};
        const QString known = newestIn(m_snapshotFolder);
        if (known.isEmpty() || !isSnapshotOf(known, head, [&] { return !progress || progress(0, 0); }))
            writeSnapshot(database(), m_snapshotFolder, progress);
        m_snapshotAt = head.number;
        return Done{};
    });
    return named(taken, m_snapshotFolder);
}

Status ProjectFile::takeSnapshotOnOpening(const StepProgress &progress)
{
    return isYoung(newestIn(m_snapshotFolder)) ? Status(Done{}) : takeSnapshot(progress);
}

Status ProjectFile::beginSnapshot()
{
    const Status begun = guarded([&]() -> Status {
        m_taking.reset();
        if (m_isReadOnly || m_snapshotFolder.isEmpty() || logHead(database()).number == m_snapshotAt)
            return Done{};
        m_taking = std::make_unique<SnapshotInSteps>(database(), m_snapshotFolder, newestIn(m_snapshotFolder));
        return Done{};
    });
    return named(begun, m_snapshotFolder);
}

Status ProjectFile::beginSnapshotOnOpening()
{
    return isYoung(newestIn(m_snapshotFolder)) ? Status(Done{}) : beginSnapshot();
}

Result<bool> ProjectFile::stepSnapshot(int ms)
{
    if (!m_taking)
        return true;
    const Result<bool> stepped = guarded([&]() -> Result<bool> { return m_taking->step(ms); });
    if (stepped && !*stepped)
        return false;
    if (stepped)
        m_snapshotAt = m_taking->number();
    m_taking.reset();
    if (stepped)
        return true;
    return named(stepped.error(), m_snapshotFolder).error();
}

QStringList ProjectFile::snapshotsFor(const QString &path, const OpenOptions &options)
{
    if (options.snapshotFolder == QLatin1String("-"))
        return {};
    return snapshotsIn(OpenRecord(path).snapshotFolder());
}

namespace {
constexpr qint64 mostPictureBytes = qint64(64) << 20; // beyond it no more are kept: they can be made again
}

Status ProjectFile::storePictures(const std::map<QString, QByteArray> &pngByKey)
{
    return guarded([&]() -> Status {
        constexpr qsizetype largest = 4 << 20;
        Transaction transaction(database());
        DocumentStore store(database());
        qint64 bytes = store.pictureBytes();
        for (const auto &[key, png] : pngByKey) {
            if (png.isEmpty() || png.size() > largest || bytes + png.size() > mostPictureBytes)
                continue;
            store.putPicture(key, png);
            bytes += png.size();
        }
        transaction.commit();
        return Done{};
    });
}

QByteArray ProjectFile::picture(const QString &key)
{
    const auto found = guarded([&]() -> Result<QByteArray> { return DocumentStore(database()).picture(key); });
    return found ? *found : QByteArray();
}

Status ProjectFile::dropPictures(const QStringList &keys)
{
    return guarded([&]() -> Status {
        DocumentStore store(database());
        const auto isKept = [&store](const QString &key) { return !store.picture(key).isEmpty(); };
        if (std::none_of(keys.begin(), keys.end(), isKept)) // as nearly always: nothing to write
            return Done{};
        Transaction transaction(database());
        for (const QString &key : keys)
            store.dropPicture(key);
        transaction.commit();
        return Done{};
    });
}

Status ProjectFile::saveCopy(const QString &path, const StepProgress &progress)
{
    const Status copied = guarded([&]() -> Status {
        copyWhole(database(), path, progress);
        return Done{};
    });
    return named(copied, path);
}

std::vector<FileProblem> ProjectFile::check(const StepProgress &progress)
{
    return checkFile(database(), progress);
}

Result<int> ProjectFile::putRecovered(const std::vector<StampedRow> &rows)
{
    return guarded([&]() -> Result<int> {
        int lost = 0;
        Transaction transaction(database());
        RowTables tables(database());
        for (const StampedRow &stamped : rows) {
            const Change change = std::visit(
                [&]<typename Row>(const Row &row) {
                    Replaced<Row> replaced;
                    (stamped.stamp.isDeleted ? replaced.before : replaced.after) = row;
                    return Change(replaced, stamped.stamp);
                },
                stamped.row);
            const Status put = guarded([&]() -> Status {
                tables.write(change, stamped.stamp.owner, false);
                return Done{};
            });
            if (!put && put.error().code != Error::Code::InternalConstraint)
                fail(put.error().code, put.error().detail);
            lost += put ? 0 : 1;
        }
        lost += leaveOutDangling(database());
        transaction.commit();
        return lost;
    });
}

} // namespace meetlat
