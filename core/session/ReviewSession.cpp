// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ReviewSession.h"

#include "core/base/Uuid7.h"
#include "core/domain/Versions.h"
#include "core/session/UndoHistory.h"
#include "core/storage/ProjectFile.h"
#include "core/storage/Recovery.h"

#include <algorithm>

namespace meetlat {

namespace {

Instant now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// What `identity` leaves open and the contents of a new file say.
FileIdentity completed(FileIdentity identity, const Edit &contents)
{
    if (identity.replica.isEmpty())
        identity.replica = newUuid7();
    for (const Change &change : contents.changes) {
        if (const auto *project = std::get_if<Replaced<Project>>(&change.row)) {
            if (identity.project.isEmpty() && project->after)
                identity.project = project->after->id;
        } else if (const auto *rater = std::get_if<Replaced<Rater>>(&change.row)) {
            if (identity.person.isEmpty() && rater->after && rater->after->isLead)
                identity.person = rater->after->id;
        }
    }
    return identity;
}

ProjectFile::Opening openingFrom(const OpenOptions &options)
{
    return ProjectFile::Opening{options, nullptr};
}

/// The same edit backwards: what was after is before, the last change first.
std::vector<Change> reversed(const std::vector<Change> &changes)
{
    std::vector<Change> backwards;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        std::visit(
            [&]<typename Row>(const Replaced<Row> &replaced) {
                backwards.emplace_back(Replaced<Row>{replaced.after, replaced.before});
            },
            change->row);
    }
    return backwards;
}

/// Of highlights that are no longer where they were. Their pictures go with the edit; where it is taken back they are
/// made again, as they are derived.
QStringList outdatedPictures(const Edit &edit)
{
    QStringList keys;
    for (const Change &change : edit.changes) {
        const auto *highlight = std::get_if<Replaced<Highlight>>(&change.row);
        if (!highlight || !highlight->before)
            continue;
        const QString before = pictureKeyOf(*highlight->before);
        if (!highlight->after || pictureKeyOf(*highlight->after) != before)
            keys << before;
    }
    return keys;
}

bool isOfTheDisk(Error::Code code)
{
    return code == Error::Code::DiskFull || code == Error::Code::DiskError || code == Error::Code::CannotWrite ||
           code == Error::Code::ReadOnlyPlace || code == Error::Code::FileInUse ||
           code == Error::Code::InternalConstraint || code == Error::Code::DamagedFile;
}

} // namespace

class ReviewSession::Private
{
public:
    Status takeBack(const std::optional<UndoHistory::Step> &step, Edit::Kind kind, ReviewSession &session);
    /// After a COMMIT that failed: the edit may have reached the file all the same. True when it had, and `edit` is it.
    Result<bool> settle(const Edit &edit, ReviewSession &session);
    void remember(const Edit &edit, ReviewSession &session);

    std::unique_ptr<ProjectFile> file;
    ReviewState state;
    UndoHistory history;
    QDateTime lastSaved;
    std::optional<Edit> uncertain; ///< the last edit whose writing failed
};

ReviewSession::ReviewSession(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

ReviewSession::~ReviewSession() = default;

Result<std::unique_ptr<ReviewSession>> ReviewSession::create(const QString &path, const FileIdentity &identity,
                                                             const Edit &contents, const OpenOptions &options)
{
    Edit first = contents;
    if (first.action.isEmpty())
        first.action.value = newUuid7();
    auto file = ProjectFile::create(path, completed(identity, first), first, now(), openingFrom(options));
    if (!file)
        return file.error();
    auto priv = std::make_unique<Private>();
    priv->file = std::move(file).value();
    Result<ReviewState> state = priv->file->load();
    if (!state)
        return state.error();
    priv->state = std::move(state).value();
    priv->history.rebuild(priv->file->undoableLog(), priv->file->identity().person);
    priv->lastSaved = QDateTime::currentDateTime();
    return std::unique_ptr<ReviewSession>(new ReviewSession(std::move(priv)));
}

Result<std::unique_ptr<ReviewSession>> ReviewSession::open(const QString &path, const OpenOptions &options)
{
    auto file = ProjectFile::open(path, openingFrom(options));
    if (!file)
        return file.error();
    auto priv = std::make_unique<Private>();
    priv->file = std::move(file).value();
    Result<ReviewState> state = priv->file->load(options.progress);
    if (!state) { // also for a row beyond all limits
        const Error::Code code = state.error().code;
        const bool isTheReason = code == Error::Code::DiskError || code == Error::Code::Cancelled;
        return Error{isTheReason ? code : Error::Code::DamagedFile, path};
    }
    priv->state = std::move(state).value();
    if (!priv->file->isReadOnly()) {
        priv->history.rebuild(priv->file->undoableLog(), priv->file->identity().person);
        const Status kept = options.snapshotLater ? priv->file->beginSnapshotOnOpening()
                                                  : priv->file->takeSnapshotOnOpening(options.progress);
        if (!kept && kept.error().code == Error::Code::Cancelled)
            return Error{Error::Code::Cancelled, path};
        if (!kept) // no reason to keep anybody from working
            qWarning("no snapshot: %s", qUtf8Printable(kept.error().detail));
    }
    return std::unique_ptr<ReviewSession>(new ReviewSession(std::move(priv)));
}

const ReviewState &ReviewSession::state() const
{
    return d->state;
}

const FileIdentity &ReviewSession::identity() const
{
    return d->file->identity();
}

QString ReviewSession::path() const
{
    return d->file->path();
}

bool ReviewSession::isReadOnly() const
{
    return d->file->isReadOnly();
}

std::optional<Error> ReviewSession::readOnlyReason() const
{
    return d->file->readOnlyReason();
}

const Rater *ReviewSession::person() const
{
    return d->state.find<Rater>(identity().person);
}

QDateTime ReviewSession::lastSaved() const
{
    return d->lastSaved;
}

Status ReviewSession::apply(Edit edit)
{
    if (edit.isEmpty()) { // still: what an earlier failure left in doubt is decided, for who plans from rows of the file
        const Result<bool> isSettled = d->settle(edit, *this);
        return isSettled ? Status(Done{}) : Status(isSettled.error());
    }
    if (isReadOnly())
        return readOnlyReason().value_or(Error{Error::Code::ReadOnlyPlace, path()});
    const Result<bool> isSettled = d->settle(edit, *this);
    if (!isSettled)
        return isSettled.error();
    if (*isSettled)
        return Done{};
    if (edit.action.isEmpty())
        edit.action.value = newUuid7();
    else if (const Result<bool> isThere = d->file->hasAction(edit.action); !isThere || *isThere)
        return isThere ? Status(Done{}) : Status(isThere.error());

    const Status written = d->file->write(edit, now());
    if (!written) {
        if (isOfTheDisk(written.error().code)) {
            d->uncertain = std::move(edit);
            Q_EMIT saveFailed(written.error());
        }
        return written;
    }
    d->remember(edit, *this);
    return Done{};
}

Status ReviewSession::apply(const Result<Edit> &edit)
{
    return edit ? apply(*edit) : Status(edit.error());
}

Result<bool> ReviewSession::Private::settle(const Edit &edit, ReviewSession &session)
{
    if (!uncertain)
        return false;
    const Result<bool> reachedFile = file->hasAction(uncertain->action);
    if (!reachedFile)
        return reachedFile;
    const Edit pending = std::move(*uncertain);
    uncertain.reset();
    if (!*reachedFile)
        return false;
    remember(pending, session);
    return pending.action == edit.action || (pending.kind == edit.kind && pending.changes == edit.changes);
}

void ReviewSession::Private::remember(const Edit &edit, ReviewSession &session)
{
    state.apply(edit);
    if (const QStringList outdated = outdatedPictures(edit); !outdated.isEmpty())
        static_cast<void>(file->dropPictures(outdated)); // one that stays is never asked for again
    history.add(edit.action, edit.kind, edit.undoes);
    lastSaved = QDateTime::currentDateTime();
    Q_EMIT session.edited(edit);
    Q_EMIT session.saved(lastSaved);
    Q_EMIT session.historyChanged();
}

bool ReviewSession::canUndo() const
{
    return undoKind().has_value();
}

bool ReviewSession::canRedo() const
{
    return redoKind().has_value();
}

std::optional<Edit::Kind> ReviewSession::undoKind() const
{
    const auto step = d->history.lastDone();
    return step ? std::optional(step->kind) : std::nullopt;
}

std::optional<Edit::Kind> ReviewSession::redoKind() const
{
    const auto step = d->history.lastUndone();
    return step ? std::optional(step->kind) : std::nullopt;
}

Status ReviewSession::undo()
{
    return d->takeBack(d->history.lastDone(), Edit::Kind::Undo, *this);
}

Status ReviewSession::redo()
{
    return d->takeBack(d->history.lastUndone(), Edit::Kind::Redo, *this);
}

Status ReviewSession::Private::takeBack(const std::optional<UndoHistory::Step> &step, Edit::Kind kind,
                                        ReviewSession &session)
{
    if (!step)
        return Error{Error::Code::NothingToUndo, {}};
    const Result<std::vector<Change>> changes = file->changesOf(step->action);
    if (!changes)
        return changes.error();
    Edit edit;
    edit.kind = kind;
    edit.changes = reversed(*changes);
    edit.undoes = step->action;
    return session.apply(std::move(edit));
}

Result<DocumentId> ReviewSession::storeDocument(const QByteArray &pdf, const StepProgress &progress)
{
    if (isReadOnly())
        return readOnlyReason().value_or(Error{Error::Code::ReadOnlyPlace, path()});
    return d->file->storeDocument(pdf, progress);
}

Result<QByteArray> ReviewSession::documentBytes(const DocumentId &document) const
{
    return d->file->documentBytes(document);
}

Result<qint64> ReviewSession::documentSize(const DocumentId &document) const
{
    return d->file->documentSize(document);
}

Result<QByteArray> ReviewSession::documentPiece(const DocumentId &document, int n) const
{
    return d->file->documentPiece(document, n);
}

bool ReviewSession::hasDocument(const DocumentId &document) const
{
    return d->file->hasDocument(document);
}

Status ReviewSession::storePictures(const std::map<QString, QByteArray> &pngByKey)
{
    return d->file->storePictures(pngByKey);
}

QByteArray ReviewSession::picture(const QString &key) const
{
    return d->file->picture(key);
}

Result<std::vector<StampedRow>> ReviewSession::rowsOwnedBy(const RaterId &owner, const QStringList &tables) const
{
    return d->file->rowsOwnedBy(owner, tables);
}

std::optional<StampedRow> ReviewSession::stampedRow(const QString &table, const QString &key) const
{
    Result<std::optional<StampedRow>> row = d->file->stampedRow(table, key);
    if (!row)
        qCritical("row %s of %s cannot be read", qUtf8Printable(key), qUtf8Printable(table));
    return row ? std::move(row).value() : std::nullopt;
}

std::vector<ReviewSession::LogEntry> ReviewSession::log(int newest) const
{
    return d->file->log(newest);
}

Status ReviewSession::takeSnapshot(const StepProgress &progress)
{
    return d->file->takeSnapshot(progress);
}

Status ReviewSession::beginSnapshot()
{
    return d->file->beginSnapshot();
}

bool ReviewSession::isTakingSnapshot() const
{
    return d->file->isTakingSnapshot();
}

Result<bool> ReviewSession::stepSnapshot(int ms)
{
    return d->file->stepSnapshot(ms);
}

Status ReviewSession::saveCopy(const QString &path, const StepProgress &progress) const
{
    return d->file->saveCopy(path, progress);
}

std::vector<ReviewSession::Problem> ReviewSession::check(const StepProgress &progress) const
{
    return d->file->check(progress);
}

Result<RecoveryReport> ReviewSession::recover(const QString &damagedPath, const QString &newPath,
                                              const OpenOptions &options)
{
    return recoverFile(damagedPath, newPath, options);
}

QStringList ReviewSession::snapshotsFor(const QString &path, const OpenOptions &options)
{
    return ProjectFile::snapshotsFor(path, options);
}

} // namespace meetlat
