// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Merging.h"
#include "core/storage/ActionLog.h"
#include "core/storage/DocumentStore.h"
#include "core/storage/FileFacts.h"
#include "core/storage/OpenRecord.h"
#include "core/storage/RowTables.h"
#include "core/storage/Schema.h"

#include <map>
#include <memory>

namespace meetlat {

struct FirstLook;
class SnapshotInSteps;

/// One open *.meetlat file: one hardened connection that holds the lock, and everything that is read from and written
/// to it. No exception leaves this class.
class ProjectFile
{
public:
    struct Opening : OpenOptions
    {
        const SchemaHistory *schema = nullptr; ///< null: that of this program
    };
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path, const FileIdentity &identity,
                                                       const Edit &contents, Instant now, const Opening &opening);
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, const Opening &opening);
    ~ProjectFile();
    ProjectFile(const ProjectFile &) = delete;
    ProjectFile &operator=(const ProjectFile &) = delete;

    const QString &path() const { return m_path; }
    const FileIdentity &identity() const { return m_identity; }
    const std::optional<Error> &readOnlyReason() const { return m_readOnlyReason; }
    bool isReadOnly() const { return m_isReadOnly; }
    const QString &snapshotFolder() const { return m_snapshotFolder; } ///< empty: no snapshots

    Result<ReviewState> load(const StepProgress &progress = {});
    /// The whole edit with its log entry in one transaction, or nothing. An edit whose action is in the log already is
    /// done.
    Status write(const Edit &edit, Instant now);
    Result<bool> hasAction(const ActionId &action);
    /// Actions that undo may still reach, oldest first, without their changes.
    std::vector<LoggedAction> undoableLog();
    Result<std::vector<Change>> changesOf(const ActionId &action);
    std::vector<LoggedAction> log(int newest);

    Result<DocumentId> storeDocument(const QByteArray &bytes, const StepProgress &progress);
    Result<QByteArray> documentBytes(const DocumentId &document);
    Result<qint64> documentSize(const DocumentId &document);
    Result<QByteArray> documentPiece(const DocumentId &document, int n);
    bool hasDocument(const DocumentId &document);
    Status storePictures(const std::map<QString, QByteArray> &pngByKey);
    QByteArray picture(const QString &key); ///< empty: none
    Status dropPictures(const QStringList &keys);

    Result<std::vector<StampedRow>> rowsOwnedBy(const RaterId &owner, const QStringList &tables);
    Result<std::optional<StampedRow>> stampedRow(const QString &table, const QString &key);

    Status takeSnapshot(const StepProgress &progress = {});
    Status takeSnapshotOnOpening(const StepProgress &progress); ///< unless the last one is younger than ten minutes
    /// The same in steps that do not stop the window. Nothing to do where the newest snapshot has it all.
    Status beginSnapshot();
    Status beginSnapshotOnOpening();
    bool isTakingSnapshot() const { return m_taking != nullptr; }
    Result<bool> stepSnapshot(int ms); ///< true: nothing is left to do
    /// Paths of the snapshots of that project on this computer, newest first.
    static QStringList snapshotsFor(const QString &path, const OpenOptions &options);
    Status saveCopy(const QString &path, const StepProgress &progress);
    std::vector<FileProblem> check(const StepProgress &progress);

    /// Rows of a damaged file with their stamps, without a log entry each. Answers how many had to be left out: they
    /// break a rule of the schema or refer to a row that is lost.
    Result<int> putRecovered(const std::vector<StampedRow> &rows);

private:
    ProjectFile(QString path, const Opening &opening);
    void createFile(const FileIdentity &identity, const Edit &contents, Instant now);
    void openFile(const Opening &opening);
    void decideAccess(const Opening &opening, int version);
    void openForReading(const Opening &opening, const FirstLook &look);
    void openDatabase(int version);
    int versionNow();
    void checkAndMigrate(const StepProgress &progress);
    void writeEdit(const Edit &edit, Instant now);
    void readIdentity();
    QString meta(const char *key);
    void setMeta(const char *key, const QString &value);
    Database &database() { return *m_database; }

    QString m_path;
    const SchemaHistory &m_schema;
    FileIdentity m_identity;
    QString m_snapshotFolder;
    bool m_isReadOnly = false;
    bool m_isCopy = false; ///< what is read is a copy of how the file was when it was opened
    std::optional<Error> m_readOnlyReason;
    OpenRecord m_record;
    bool m_isRecorded = false;
    bool m_wasChecked = false;
    qint64 m_snapshotAt = -1; ///< number of the action up to which the last snapshot reaches
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SnapshotInSteps> m_taking; ///< reads from the connection, so it goes first
};

} // namespace meetlat
