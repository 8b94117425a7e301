// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Setup.h"
#include "tests/core/exchange/ReviewFiles.h"
#include "tests/core/session/FaultyVfs.h"
#include "tests/core/session/ProjectFixture.h"
#include "ui/viewmodels/ErrorText.h"

#include <QDir>
#include <QTest>

#include <functional>
#include <set>

using namespace meetlat;
using namespace meetlat::test;

/// Any operation on the disk may fail, once or from then on, in any act: the user is told or it has worked after all,
/// nothing that was saved is lost, trying again works, and nothing is there twice.
class tst_EveryFault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anyActMayFailAnywhere_data();
    void anyActMayFailAnywhere();
};

namespace {

const OpenOptions noSnapshots{false, QStringLiteral("-")};

/// One project in a folder of its own, and what is done with it.
struct Trial
{
    QString path;
    QString other; ///< where a copy goes
    OpenOptions options = noSnapshots;
    std::unique_ptr<ReviewSession> session;
    QByteArray packet;

    Status open()
    {
        session.reset();
        Result<std::unique_ptr<ReviewSession>> opened = ReviewSession::open(path, options);
        if (!opened)
            return opened.error();
        session = std::move(opened).value();
        return Done{};
    }
};

struct Act
{
    QString file;                          ///< the project it begins with
    std::function<Status(Trial &)> before; ///< undisturbed
    std::function<Status(Trial &)> perform;
};

Status scored(Trial &trial, int level, const QString &reason = {})
{
    Score score = scoreOf(level, indicator("PR"), raterNumber(2), planNumber(2));
    score.reason = reason.isEmpty() ? QStringLiteral("because ").repeated(800) : reason;
    return trial.session->apply(scoreIndicator(trial.session->state(), score));
}

Status pdfTakenIn(Trial &trial)
{
    const QByteArray pdf = QByteArray("%PDF-1.4 another ").leftJustified(300'000, 'y');
    const Result<DocumentId> stored = trial.session->storeDocument(pdf);
    if (!stored)
        return stored.error();
    Document document = oneDocument(1);
    document.sha256 = *stored;
    document.fileName = QStringLiteral("another.pdf");
    document.bytes = pdf.size();
    return trial.session->apply(addDocument(trial.session->state(), document));
}

template <typename T> Status statusOf(const Result<T> &result)
{
    return result ? Status(Done{}) : Status(result.error());
}

std::map<QString, Act> acts()
{
    const auto nothing = [](Trial &) -> Status { return Done{}; };
    const QString lead = QStringLiteral("lead.meetlat");
    return {
        {QStringLiteral("score"), {lead, &Trial::open, [](Trial &t) { return scored(t, 4); }}},
        {QStringLiteral("undo"),
         {lead,
          [](Trial &t) {
              const Status opened = t.open();
              return opened ? scored(t, 4) : opened;
          },
          [](Trial &t) { return t.session->undo(); }}},
        {QStringLiteral("pdf"), {lead, &Trial::open, pdfTakenIn}},
        {QStringLiteral("take in"),
         {lead, &Trial::open, [](Trial &t) { return statusOf(takeIn(*t.session, t.packet)); }}},
        {QStringLiteral("hand out"),
         {lead, &Trial::open, [](Trial &t) { return handOut(*t.session, raterNumber(2), t.other); }}},
        {QStringLiteral("snapshot"),
         {lead,
          [](Trial &t) {
              t.options = {};
              const Status opened = t.open();
              return opened ? scored(t, 4) : opened;
          },
          [](Trial &t) { return t.session->takeSnapshot(); }}},
        {QStringLiteral("copy"), {lead, &Trial::open, [](Trial &t) { return t.session->saveCopy(t.other); }}},
        {QStringLiteral("open"), {lead, nothing, &Trial::open}},
        {QStringLiteral("migration 1"),
         {QStringLiteral("version1.meetlat"), [](Trial &t) { return t.options = {}, Status(Done{}); }, &Trial::open}},
        {QStringLiteral("migration 2"),
         {QStringLiteral("version2.meetlat"), [](Trial &t) { return t.options = {}, Status(Done{}); }, &Trial::open}},
    };
}

/// What a user sees of a project, apart from times and ids that are made anew each time.
QByteArray lookOf(const ReviewSession &session)
{
    QByteArray look = QByteArray::number(qulonglong(session.log().size())) + ' ' +
                      QByteArray::number(int(session.canUndo())) + ' ' +
                      QByteArray::number(qulonglong(session.state().all<PacketRecord>().size())) + '\n';
    for (const QByteArray &line : dumpOf(session.state()).split('\n')) {
        if (!line.contains("packet") && !line.contains("handed_out"))
            look += line + '\n';
    }
    for (const auto &[key, document] : session.state().all<Document>())
        look += session.hasDocument(document.sha256) ? '+' : '-';
    return look;
}

bool isSound(const ReviewSession &session)
{
    const auto problems = session.check();
    return std::all_of(problems.begin(), problems.end(),
                       [](const auto &problem) { return problem.kind == QLatin1String("document_missing"); });
}

bool isLong()
{
    return qEnvironmentVariableIsSet("MEETLAT_LONG");
}

/// The projects that acts begin with, made once.
class Bench
{
public:
    Bench()
    {
        ReviewFiles files(2);
        auto rater = files.handedOut(1, QStringLiteral("anna.meetlat"));
        for (const char *on : {"WE", "PR", "PA"})
            give(*rater, 1, on, 3);
        mark(*rater, 11, 1, "WE", QStringLiteral("words of the plan"));
        give(*rater, 2, "WE", 2);
        m_packet = files.handedIn(*rater);
        must(files.lead().saveCopy(path(QStringLiteral("lead.meetlat"))));
        for (const char *name : {"version1.meetlat", "version2.meetlat"}) {
            const QString fixture = QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/versions/") + QLatin1String(name);
            QFile::copy(fixture, path(QLatin1String(name)));
            QFile::setPermissions(path(QLatin1String(name)), QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    std::unique_ptr<Trial> trialOf(const Act &act)
    {
        QDir(path(QStringLiteral("trial"))).removeRecursively();
        QDir().mkpath(path(QStringLiteral("trial")));
        auto trial = std::make_unique<Trial>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("trial/data"))));
        trial->path = path(QStringLiteral("trial/review.meetlat"));
        trial->other = path(QStringLiteral("trial/other.meetlat"));
        trial->packet = m_packet;
        if (!QFile::copy(path(act.file), trial->path))
            qFatal("no project to begin with");
        must(act.before(*trial));
        return trial;
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QByteArray m_packet;
};

/// So few pages are kept in memory that nearly everything is read from the disk, and a large edit reaches it in parts.
int openedWithSmallCache(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    return sqlite3_exec(database, "PRAGMA cache_size=8", nullptr, nullptr, nullptr);
}

/// And not a sentence that sends the user looking for something else.
bool isAboutTheDisk(Error::Code code)
{
    return code == Error::Code::DiskFull || code == Error::Code::DiskError || code == Error::Code::CannotWrite ||
           code == Error::Code::FileNotFound || code == Error::Code::FileInUse || code == Error::Code::ReadOnlyPlace;
}

struct Count
{
    int failed = 0;
    int worked = 0;   ///< although an operation failed
    int misnamed = 0; ///< told in a sentence that is not about the disk
};

} // namespace

void tst_EveryFault::initTestCase()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) // in memory
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication::setApplicationName(QStringLiteral("meetlat"));
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(openedWithSmallCache));
}

void tst_EveryFault::anyActMayFailAnywhere_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, act] : acts())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_EveryFault::anyActMayFailAnywhere()
{
    QFETCH(QString, name);
    const Act act = acts().at(name);
    Bench bench;
    FaultyVfs disk;
    auto undisturbed = bench.trialOf(act);
    const QByteArray before = undisturbed->session ? dumpOf(undisturbed->session->state()) : QByteArray();
    must(act.perform(*undisturbed));
    const QByteArray wanted = lookOf(*undisturbed->session);
    undisturbed.reset();

    Count count;
    const int step = isLong() ? 1 : 23;
    for (const Fault kind : {Fault::Read, Fault::HalfRead, Fault::Write, Fault::Full, Fault::HalfFull, Fault::Sync,
                             Fault::SyncInVain, Fault::Truncate, Fault::Delete, Fault::Lock, Fault::Open, Fault::Size}) {
        for (const bool lasting : {false, true}) {
            bool wasHit = true;
            for (int operation = 1 + static_cast<int>(kind) % step; wasHit; operation += step) {
                const QByteArray where = QStringLiteral("fault %1, operation %2, %3")
                                             .arg(static_cast<int>(kind))
                                             .arg(operation)
                                             .arg(lasting ? QLatin1String("lasting") : QLatin1String("once"))
                                             .toUtf8();
                auto trial = bench.trialOf(act);
                disk.failAt(kind, operation, lasting);
                const Status done = act.perform(*trial);
                wasHit = disk.wasHit();
                disk.heal();
                if (!wasHit) {
                    QVERIFY2(done, where.constData());
                    break;
                }
                if (done) {
                    ++count.worked;
                } else {
                    ++count.failed;
                    count.misnamed += isAboutTheDisk(done.error().code) ? 0 : 1;
                    QVERIFY2(errorText(done.error()).size() > 20, where.constData());
                    if (trial->session) // what is shown has not changed, whatever has reached the file
                        QVERIFY2(dumpOf(trial->session->state()) == before, where.constData());
                    const Status again = act.perform(*trial);
                    QVERIFY2(again, (where + ": trying again fails with " +
                                     QByteArray::number(again ? 0 : int(again.error().code)))
                                        .constData());
                }
                const QByteArray look = lookOf(*trial->session);
                QVERIFY2(look == wanted, (where + (done ? ": nothing was said" : ": after trying again")).constData());
                must(trial->open());
                QVERIFY2(lookOf(*trial->session) == look, where.constData());
                QVERIFY2(isSound(*trial->session), where.constData());
            }
        }
    }
    qInfo("PROMISE R4: %s: %d faults told (%d not as one of the disk) and mended by trying again, %d that did not matter; 12 "
          "kinds, once and lasting",
          qPrintable(name), count.failed, count.misnamed, count.worked);
    QVERIFY(count.failed > 3);
}

QTEST_GUILESS_MAIN(tst_EveryFault)
#include "tst_EveryFault.moc"
