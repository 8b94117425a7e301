// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PlanIntake.h"

#include "core/base/Sha256.h"
#include "core/domain/Setup.h"
#include "core/exchange/FileWriting.h"
#include "ui/viewmodels/ErrorText.h"
#include "ui/viewmodels/PageNumbers.h"
#include "ui/viewmodels/SetupWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace meetlat {

namespace {
constexpr int rangesNamed = 8;
} // namespace

PlanIntake::PlanIntake(Workbench &workbench, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PlanIntake::takeIn);
}

PlanIntake::~PlanIntake()
{
    *m_cancelled = true;
}

void PlanIntake::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir()) {
            QStringList inside;
            for (const QFileInfo &file : QDir(path).entryInfoList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name))
                inside << file.absoluteFilePath();
            add(inside);
            continue;
        }
        const bool isKnown = std::any_of(m_files.begin(), m_files.end(), [&](const File &f) { return f.path == path; });
        if (isKnown)
            continue;
        File file;
        file.path = path;
        file.name = info.fileName();
        file.region = m_plan.isEmpty() ? regionFor(file.name) : RegionId();
        const bool asks = m_plan.isEmpty() && file.region.isEmpty();
        file.state = asks ? File::State::NeedsRegion : File::State::Waiting;
        m_files.push_back(std::move(file));
    }
    Q_EMIT changed();
}

RegionId PlanIntake::regionFor(const QString &fileName) const
{
    const auto plainLetters = [](const QString &text) {
        QString letters;
        for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_D)) {
            if (c.isLetterOrNumber())
                letters += c;
        }
        return letters;
    };
    const QString letters = plainLetters(QFileInfo(fileName).completeBaseName());
    RegionId best;
    qsizetype longest = 0;
    for (const auto &[key, region] : m_workbench.state().all<Region>()) {
        for (const QString &name : QStringList{region.name} + region.aliases) {
            const QString wanted = plainLetters(name);
            if (wanted.size() > longest && wanted.size() > 2 && letters.contains(wanted)) {
                longest = wanted.size();
                best = region.id;
            }
        }
    }
    return best;
}

void PlanIntake::chooseRegion(int file, const RegionId &region)
{
    File &chosen = m_files[static_cast<std::size_t>(file)];
    chosen.region = region;
    if (chosen.state == File::State::NeedsRegion && !region.isEmpty())
        chosen.state = File::State::Waiting;
    Q_EMIT changed();
}

void PlanIntake::givePassword(int file, const QString &password)
{
    File &chosen = m_files[static_cast<std::size_t>(file)];
    chosen.password = password.toLatin1();
    if (chosen.state == File::State::NeedsPassword)
        chosen.state = File::State::Waiting;
    Q_EMIT changed();
}

void PlanIntake::takeAllTheSame(int file)
{
    File &chosen = m_files[static_cast<std::size_t>(file)];
    if (chosen.state != File::State::Duplicate)
        return;
    chosen.takesDuplicate = true;
    chosen.state = File::State::Waiting;
    start();
}

void PlanIntake::start()
{
    *m_cancelled = false;
    if (!isRunning())
        next();
}

void PlanIntake::cancel()
{
    *m_cancelled = true;
}

int PlanIntake::addedCount() const
{
    return static_cast<int>(std::count_if(m_files.begin(), m_files.end(),
                                          [](const File &file) { return file.state == File::State::Added; }));
}

void PlanIntake::next()
{
    m_current = -1;
    for (std::size_t i = 0; i < m_files.size() && !*m_cancelled; ++i) {
        if (m_files[i].state == File::State::Waiting) {
            checkFile(static_cast<int>(i));
            return;
        }
    }
    Q_EMIT changed();
    Q_EMIT finished();
}

void PlanIntake::checkFile(int file)
{
    m_current = file;
    File &checked = m_files[static_cast<std::size_t>(file)];
    checked.state = File::State::Checking;
    Q_EMIT changed();
    auto promise = std::make_shared<QPromise<std::shared_ptr<Outcome>>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, path = checked.path, password = checked.password] {
        auto outcome = std::make_shared<Outcome>();
        Result<QByteArray> bytes = readWholeFile(path);
        if (bytes) {
            outcome->bytes = std::move(*bytes);
            outcome->sha256 = {Sha256::of(outcome->bytes)};
            Result<pdf::ImportReport> report = pdf::checkForImport(outcome->bytes, password);
            if (report)
                outcome->report = std::move(*report);
            else
                outcome->error = report.error();
        } else {
            outcome->error = bytes.error();
        }
        promise->addResult(std::move(outcome));
        promise->finish();
    });
}

void PlanIntake::takeIn()
{
    if (m_current < 0)
        return;
    File &file = m_files[static_cast<std::size_t>(m_current)];
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    const bool asksPassword = !outcome->report
        && (outcome->error.code == Error::Code::PdfLocked || outcome->error.code == Error::Code::PdfWrongPassword);
    const QString owner = outcome->report && !file.takesDuplicate ? whoHas(outcome->sha256) : QString();
    if (!owner.isEmpty()) {
        file.state = File::State::Duplicate;
        file.words = owner;
    } else if (outcome->report) {
        if (!store(file, *outcome))
            file.state = File::State::Refused;
    } else {
        file.state = asksPassword ? File::State::NeedsPassword : File::State::Refused;
        file.why = outcome->error.code;
        file.words = errorText({outcome->error.code, file.name});
    }
    file.password.clear();
    next();
}

/// Which pages have no text that can be selected or found, in words that go on after the number of pages.
QString PlanIntake::lackingText(const pdf::ImportReport &report)
{
    QString sentence;
    const auto add = [&](const QString &what, const std::vector<int> &pages) {
        if (!pages.empty())
            sentence += QStringLiteral("; ") + what.arg(words::pageNumbers(pages, rangesNamed));
    };
    const auto count = [](const std::vector<int> &pages) { return static_cast<int>(pages.size()); };
    add(tr("%n page(s) scanned, without text: %1", nullptr, count(report.pagesWithoutText)), report.pagesWithoutText);
    add(tr("%n page(s) whose letters cannot be read: %1", nullptr, count(report.pagesUnreadable)),
        report.pagesUnreadable);
    add(tr("%n page(s) cannot be shown: %1", nullptr, count(report.pagesThatFail)), report.pagesThatFail);
    return sentence;
}

QString PlanIntake::whoHas(const DocumentId &document) const
{
    const ReviewState &state = m_workbench.state();
    for (const auto &[key, known] : state.all<Document>()) {
        if (known.sha256 == document)
            return tr("%1 has this very PDF already, as %2.")
                .arg(words::regionAndTitle(state, known.plan), known.fileName);
    }
    for (const auto &[key, earlier] : state.all<EarlierVersion>()) {
        if (earlier.sha256 == document)
            return tr("%1 had this very PDF: a newer version took its place.")
                .arg(words::regionAndTitle(state, earlier.plan));
    }
    return {};
}

bool PlanIntake::store(File &file, const Outcome &outcome)
{
    ReviewSession *session = m_workbench.session();
    if (!session)
        return false;
    const auto refuse = [&](const Error &error) {
        file.why = error.code;
        file.words = errorText(error);
        return false;
    };
    const bool isLocked = !file.password.isEmpty();
    const Result<DocumentId> stored = session->storeDocument(outcome.bytes, [this](qint64, qint64) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); // a piece is a step; the window paints between
        return !*m_cancelled;
    });
    if (!stored)
        return refuse(stored.error());
    PlanId plan = m_plan;
    if (plan.isEmpty()) {
        const std::vector<const Plan *> known = plansOf(session->state(), file.region);
        if (known.empty()) {
            Plan fresh;
            fresh.region = file.region;
            fresh.title = outcome.report->facts.title.trimmed().isEmpty() ? QFileInfo(file.name).completeBaseName()
                                                                          : outcome.report->facts.title.trimmed();
            const Result<Edit> edit = addPlan(session->state(), fresh);
            if (!edit || !m_workbench.run(edit))
                return refuse(edit ? Error{Error::Code::CannotWrite, file.name} : edit.error());
        }
        plan = plansOf(session->state(), file.region).front()->id;
    }
    Document document;
    document.plan = plan;
    document.sha256 = *stored;
    document.fileName = file.name;
    document.bytes = outcome.bytes.size();
    document.pages = outcome.report->facts.pageCount();
    document.pagesWithoutText = outcome.report->pagesToRecognise();
    document.isLocked = isLocked;
    const Result<Edit> edit = addDocument(session->state(), document);
    if (!edit)
        return refuse(edit.error());
    if (!m_workbench.run(edit))
        return refuse({Error::Code::CannotWrite, file.name});
    m_workbench.keepPassword(document.sha256, file.password); // given once is enough
    file.state = File::State::Added;
    file.words = tr("%n page(s)", nullptr, document.pages);
    file.words += lackingText(*outcome.report);
    return true;
}

} // namespace meetlat
