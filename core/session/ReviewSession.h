// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Merging.h"
#include "core/domain/ReviewState.h"
#include "core/storage/FileFacts.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <memory>

namespace meetlat {

/// One open project file and its state in memory. The only place that changes anything: file first, then memory, then
/// history, then edited(). Lives on one thread.
class ReviewSession : public QObject
{
    Q_OBJECT
public:
    using OpenOptions = meetlat::OpenOptions;
    ~ReviewSession() override;

    /// Makes a new file. `contents` is its first edit (createProject, or the rows of a hand-out with imposed stamps).
    /// What `identity` leaves empty is filled in: the project and the lead from `contents`, a new replica.
    /// Errors: FileExists, CannotWrite, DiskFull, ReadOnlyPlace.
    static Result<std::unique_ptr<ReviewSession>> create(const QString &path, const FileIdentity &identity,
                                                         const Edit &contents, const OpenOptions &options = {});
    /// The open sequence of storage.md 2.9. Errors: FileNotFound, NotAProject, NewerVersion, DamagedFile,
    /// ForeignJournal, TamperedSchema, FileInUse (detail: who, since when), Cancelled. A read-only place opens for
    /// reading.
    static Result<std::unique_ptr<ReviewSession>> open(const QString &path, const OpenOptions &options = {});

    const ReviewState &state() const;
    const FileIdentity &identity() const;
    QString path() const;
    bool isReadOnly() const;
    std::optional<Error> readOnlyReason() const; ///< ReadOnlyPlace, NewerVersion
    const Rater *person() const;                 ///< who works in this file
    QDateTime lastSaved() const;                 ///< when the last COMMIT returned; null before the first

    /// Writes, then applies. An empty edit is done at once. On an error nothing has changed and it may be tried again.
    Status apply(Edit edit);
    /// The verb's refusal, or apply(). For call sites that have a Result<Edit> in hand.
    Status apply(const Result<Edit> &edit);

    bool canUndo() const;
    bool canRedo() const;
    std::optional<Edit::Kind> undoKind() const;
    std::optional<Edit::Kind> redoKind() const;
    Status undo(); ///< errors: NothingToUndo, ChangedSince
    Status redo();

    // --- PDFs
    /// Stores the bytes by their SHA-256 in 256-KiB pieces; each piece is a step. Already there: nothing to do.
    Result<DocumentId> storeDocument(const QByteArray &pdf, const StepProgress &progress = {});
    /// Reads and verifies the hash. Errors: UnknownDocument, DamagedFile.
    Result<QByteArray> documentBytes(const DocumentId &document) const;
    /// For DocumentReading, which verifies the hash of the whole.
    Result<qint64> documentSize(const DocumentId &document) const;
    Result<QByteArray> documentPiece(const DocumentId &document, int n) const;
    bool hasDocument(const DocumentId &document) const;
    /// Pictures of passages as PNG by pictureKeyOf(). Derived from the documents: no edit, no log, no undo.
    Status storePictures(const std::map<QString, QByteArray> &pngByKey);
    QByteArray picture(const QString &key) const; ///< empty: none was made

    // --- rows with their stamps, for packets and hand-outs
    /// Tombstones too; in table and key order. Errors: what reading the file gives (DiskError, DamagedFile).
    Result<std::vector<StampedRow>> rowsOwnedBy(const RaterId &owner, const QStringList &tables) const;
    std::optional<StampedRow> stampedRow(const QString &table, const QString &key) const;

    // --- what happened
    using LogEntry = LoggedAction;
    /// The newest entries, the oldest of them first; -1: all.
    std::vector<LogEntry> log(int newest = -1) const;

    // --- safety
    /// Everything but the PDFs, verified, into the snapshot folder; old ones are thinned out. Does nothing when
    /// nothing changed since the last.
    Status takeSnapshot(const StepProgress &progress = {});
    /// The same without stopping the window: this thread only reads, about `ms` milliseconds per step; another one
    /// writes and compares. True: done, or there was nothing to do. It begins anew after an edit; Cancelled where the
    /// edits leave no time.
    Status beginSnapshot();
    bool isTakingSnapshot() const;
    Result<bool> stepSnapshot(int ms = 4);
    /// Whole copy in steps under a temporary name, verified, then renamed. Errors: FileExists, DiskFull, Cancelled …
    Status saveCopy(const QString &path, const StepProgress &progress = {}) const;
    using Problem = FileProblem;
    /// Integrity of file, links and hashes (not the anchors: those need the PDFs' text).
    std::vector<Problem> check(const StepProgress &progress = {}) const;
    /// Reads what can be read of a damaged file into a new one, together with the newest good snapshot; the damaged
    /// file is never written. Errors: FileNotFound, FileExists, DamagedFile (nothing can be read), DiskFull …
    static Result<RecoveryReport> recover(const QString &damagedPath, const QString &newPath,
                                          const OpenOptions &options = {});
    /// Paths of the snapshots of this project file on this computer, newest first. They open like projects.
    static QStringList snapshotsFor(const QString &path, const OpenOptions &options = {});

Q_SIGNALS:
    void edited(const meetlat::Edit &edit);
    void saved(const QDateTime &at);
    void saveFailed(const meetlat::Error &error);
    void historyChanged();

private:
    class Private;
    explicit ReviewSession(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace meetlat
