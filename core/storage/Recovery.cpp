// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Recovery.h"

#include "core/base/Sha256.h"
#include "core/base/Uuid7.h"
#include "core/storage/DamagedRows.h"
#include "core/storage/ProjectFile.h"
#include "core/storage/Snapshots.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

namespace meetlat {

namespace {

/// Calls `found` with each PDF whose bytes still fit its hash.
void eachSoundDocument(Database &damaged, const StepProgress &progress,
                       const std::function<void(const QString &sha256, const QByteArray &bytes)> &found)
{
    const Pieces pieces = piecesIn(damaged);
    qint64 done = 0;
    for (const auto &[sha256, places] : pieces) {
        if (progress && !progress(done++, static_cast<qint64>(pieces.size())))
            fail(Error::Code::Cancelled);
        const QByteArray bytes = joined(damaged, places);
        if (Sha256::of(bytes) == sha256)
            found(sha256, bytes);
    }
}

/// Those that were made of this file, where this computer remembers it, and of this copy of the project, wherever it
/// lay at the time.
QStringList snapshotsOf(const QString &path, const FileIdentity &identity, const OpenOptions &options)
{
    QStringList snapshots = ProjectFile::snapshotsFor(path, options);
    if (!identity.project.isEmpty() && !identity.replica.isEmpty()) {
        const QString folder = snapshotFolderFor(options.snapshotFolder, identity);
        const QStringList more = folder.isEmpty() ? QStringList() : snapshotsIn(folder);
        for (const QString &snapshot : more) {
            if (!snapshots.contains(snapshot))
                snapshots << snapshot;
        }
    }
    std::sort(snapshots.begin(), snapshots.end(), [](const QString &a, const QString &b) {
        return QFileInfo(a).fileName() > QFileInfo(b).fileName(); // named by their time
    });
    return snapshots;
}

/// Everything that the damaged file and its snapshots give, read once.
struct Remains
{
    Remains(const QString &path, const QString &folder, const OpenOptions &options)
    {
        damaged = openDamaged(path, folder);
        if (damaged) {
            identity = identityIn(*damaged);
            counts = readRows(*damaged, rows);
        }
        snapshot = newestGoodSnapshot(snapshotsOf(path, identity, options));
        if (identity.project.isEmpty() || identity.person.isEmpty())
            identity = snapshot.identity;
    }

    std::unique_ptr<Database> damaged;
    FileIdentity identity;
    Findings rows;
    ReadRows counts;
    GoodSnapshot snapshot;
};

std::unique_ptr<ProjectFile> newFile(const QString &path, FileIdentity identity, const QString &madeOf,
                                     const OpenOptions &options)
{
    identity.replica = newUuid7(); // its log begins anew, so it is another copy
    Edit beginning;
    beginning.kind = Edit::Kind::CreateProject;
    beginning.note = QFileInfo(madeOf).fileName();
    beginning.action.value = newUuid7();
    ProjectFile::Opening opening;
    opening.snapshotFolder = options.snapshotFolder;
    auto file = ProjectFile::create(path, identity, beginning, QDateTime::currentMSecsSinceEpoch(), opening);
    if (!file)
        fail(file.error().code, file.error().detail);
    return std::move(file).value();
}

QStringList documentsMissing(const Findings &findings, const std::function<bool(const DocumentId &)> &isThere)
{
    QStringList missing;
    for (const auto &[key, row] : findings.of(Document::table)) {
        const auto &document = std::get<Document>(row.row);
        if (!row.stamp.isDeleted && !missing.contains(document.sha256.value) && !isThere(document.sha256))
            missing << document.sha256.value;
    }
    return missing;
}

void fill(ProjectFile &file, const Remains &remains, const Findings &findings, RecoveryReport &report,
          const StepProgress &progress)
{
    const Result<int> lost = file.putRecovered(findings.inOrder());
    if (!lost)
        fail(lost.error().code, lost.error().detail);
    report.rowsLost += *lost;
    if (remains.damaged) {
        eachSoundDocument(*remains.damaged, progress, [&](const QString &, const QByteArray &bytes) {
            const Result<DocumentId> stored = file.storeDocument(bytes, {});
            if (!stored)
                fail(stored.error().code, stored.error().detail);
            ++report.documents;
        });
    }
    report.documentsLost =
        documentsMissing(findings, [&](const DocumentId &document) { return file.hasDocument(document); });
}

} // namespace

Result<RecoveryReport> recoverFile(const QString &damagedPath, const QString &newPath, const OpenOptions &options,
                                   RecoverFrom from, const StepProgress &progress)
{
    return guarded([&]() -> Result<RecoveryReport> {
        if (!QFileInfo(damagedPath).isFile())
            fail(Error::Code::FileNotFound, damagedPath);
        QTemporaryDir folder(newPath + QStringLiteral(".XXXXXX"));
        if (!folder.isValid())
            fail(Error::Code::CannotWrite, newPath);
        const Remains remains(damagedPath, folder.path(), options);
        RecoveryReport report;
        Findings findings;
        if (from == RecoverFrom::Everything) {
            findings = remains.rows;
            report.rows = static_cast<int>(findings.size());
            report.rowsLost = remains.counts.lost;
            report.tablesCut = remains.counts.tablesCut;
        }
        findings.add(remains.snapshot.rows);
        report.rowsFromSnapshot = static_cast<int>(findings.size()) - report.rows;
        if (!findings.hasProject() || remains.identity.project.isEmpty() || remains.identity.person.isEmpty())
            fail(Error::Code::DamagedFile, damagedPath);

        std::unique_ptr<ProjectFile> file = newFile(newPath, remains.identity, damagedPath, options);
        const Status filled = guarded([&]() -> Status {
            fill(*file, remains, findings, report, progress);
            return Done{};
        });
        if (!filled) { // half a file would pass for what could be saved
            file.reset();
            QFile::remove(newPath);
            QFile::remove(newPath + QLatin1String("-journal"));
            return filled.error().code == Error::Code::DiskFull ? Error{Error::Code::DiskFull, newPath} : filled.error();
        }
        return report;
    });
}

Result<DamageFacts> examineDamage(const QString &damagedPath, const OpenOptions &options, const StepProgress &progress)
{
    return guarded([&]() -> Result<DamageFacts> {
        if (!QFileInfo(damagedPath).isFile())
            fail(Error::Code::FileNotFound, damagedPath);
        QTemporaryDir folder;
        if (!folder.isValid())
            fail(Error::Code::CannotWrite, folder.path());
        const Remains remains(damagedPath, folder.path(), options);
        DamageFacts facts;
        facts.readable = remains.rows.living();
        facts.unreadable = remains.counts.lost;
        facts.tablesCut = remains.counts.tablesCut;
        std::set<QString> sound;
        if (remains.damaged)
            eachSoundDocument(*remains.damaged, progress,
                              [&](const QString &sha256, const QByteArray &) { sound.insert(sha256); });
        facts.pdfs = static_cast<int>(sound.size());
        Findings all = remains.rows;
        all.add(remains.snapshot.rows);
        facts.pdfsLost = static_cast<int>(
            documentsMissing(all, [&](const DocumentId &document) { return sound.contains(document.value); }).size());
        facts.canBeSaved = all.hasProject() && !remains.identity.project.isEmpty();
        facts.snapshot = remains.snapshot.path;
        if (!facts.snapshot.isEmpty()) {
            facts.snapshotAt = timeOfSnapshot(facts.snapshot);
            facts.inSnapshot = remains.snapshot.rows.living();
            facts.newerThanSnapshot = remains.rows.living(&remains.snapshot.rows);
            facts.onlyInSnapshot = remains.snapshot.rows.living(&remains.rows);
        }
        return facts;
    });
}

} // namespace meetlat
