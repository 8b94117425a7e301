// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/FaultyVfs.h"
#include "tests/core/session/ProjectFixture.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace meetlat;
using namespace meetlat::test;

/// A disk that is full or fails: the user is told, nothing that was saved is lost, and trying again works.
class tst_FailingDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void aFullDiskLosesNothingAndRetryWorks();
    void aFullDiskLeavesNoHalfFiles();
    void everyOperationMayFail_data();
    void everyOperationMayFail();
    void afterAFailureSomethingElseMayBeDone();
    void rowsThatCannotBeReadAreNotTakenForNone();
    void aDiskThatFailsDuringTheCheckIsNotCalledADamagedFile();
};

namespace {

/// Files may not grow beyond that many bytes while this lives.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
};

std::vector<ReviewSession::Problem> problems(const ReviewSession &session)
{
    std::vector<ReviewSession::Problem> found = session.check();
    std::erase_if(found, [](const auto &problem) { return problem.kind == QLatin1String("document_missing"); });
    return found;
}

} // namespace

void tst_FailingDisk::aFullDiskLosesNothingAndRetryWorks()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QSignalSpy failed(session.get(), &ReviewSession::saveFailed);
    QByteArray dump;
    Result<Edit> edit = Edit{};
    int saved = 0;
    {
        const FullDisk full(QFileInfo(fixture.path()).size() + 20'000);
        Status done = Done{};
        for (int level = 0; done; ++level) {
            QVERIFY(level < 200);
            dump = dumpOf(session->state());
            edit = scoring(*session, 1 + level % 5, "WE", 1 + (level / 5) % 2);
            done = session->apply(edit);
            saved += done ? 1 : 0;
        }
        QCOMPARE(refusalOf(done), Error::Code::DiskFull);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(dumpOf(session->state()), dump);
        QCOMPARE(refusalOf(session->apply(edit)), Error::Code::DiskFull);
        QCOMPARE(refusalOf(session->storeDocument(QByteArray(1'000'000, 'x'))), Error::Code::DiskFull);
    }
    QVERIFY(saved > 0);
    QVERIFY(session->apply(edit));
    QVERIFY(session->storeDocument(QByteArray(1'000'000, 'x')));
    dump = dumpOf(session->state());
    session.reset();
    session = fixture.open();
    QCOMPARE(dumpOf(session->state()), dump);
    QCOMPARE(session->log().size(), std::size_t(1 + saved + 1));
    QVERIFY(problems(*session).empty());
}

void tst_FailingDisk::aFullDiskLeavesNoHalfFiles()
{
    const ProjectFixture fixture;
    const auto session = fixture.create(2);
    QVERIFY(session->storeDocument(QByteArray(1'000'000, 'x')));
    const QStringList before = QDir(fixture.folder()).entryList();
    {
        const FullDisk full(50'000);
        QCOMPARE(refusalOf(session->saveCopy(fixture.path("copy.meetlat"))), Error::Code::DiskFull);
        QCOMPARE(refusalOf(ReviewSession::create(fixture.path("new.meetlat"), ProjectFixture::leadsFile(),
                                                 ProjectFixture::contentsOf(reviewOfPlans(1)))),
                 Error::Code::DiskFull);
        QVERIFY(session->apply(Edit{}));
        QCOMPARE(refusalOf(session->takeSnapshot()), Error::Code::DiskFull);
    }
    QCOMPARE(QDir(fixture.folder()).entryList(), before);
    QVERIFY(ReviewSession::snapshotsFor(fixture.path()).isEmpty());
    QVERIFY(session->takeSnapshot());
    QCOMPARE(ReviewSession::snapshotsFor(fixture.path()).size(), 1);
}

void tst_FailingDisk::everyOperationMayFail_data()
{
    QTest::addColumn<bool>("lasting");
    QTest::newRow("once") << false;
    QTest::newRow("from then on") << true;
}

void tst_FailingDisk::everyOperationMayFail()
{
    QFETCH(bool, lasting);
    const ProjectFixture fixture;
    FaultyVfs disk;
    auto session = fixture.create();
    std::size_t entries = session->log().size();
    int hits = 0;
    bool wasHit = true;
    for (int operation = 1; wasHit; ++operation) {
        const QByteArray before = dumpOf(session->state());
        const Result<Edit> edit = scoring(*session, 1 + operation % 5);
        disk.failAt(operation, lasting);
        const Status done = session->apply(edit);
        wasHit = disk.wasHit();
        disk.heal();
        if (!done) {
            ++hits;
            QCOMPARE(dumpOf(session->state()), before);
            QVERIFY(session->apply(edit));
        }
        QCOMPARE(session->log().size(), ++entries);
        QCOMPARE(session->state().find<Score>(planNumber(1), indicator("WE"), raterNumber(1))->level,
                 1 + operation % 5);
    }
    QVERIFY(hits > 5);
    qInfo("%d operations failed", hits);
    const QByteArray dump = dumpOf(session->state());
    session.reset();
    session = fixture.open();
    QCOMPARE(dumpOf(session->state()), dump);
    QVERIFY(problems(*session).empty());
    int steps = 0;
    while (session->undo())
        ++steps;
    QCOMPARE(static_cast<std::size_t>(steps), entries - 1);
}

void tst_FailingDisk::afterAFailureSomethingElseMayBeDone()
{
    const ProjectFixture fixture;
    FaultyVfs disk;
    auto session = fixture.create();
    for (int operation = 1; operation < 25; ++operation) {
        disk.failAt(operation, true);
        const Status first = session->apply(scoring(*session, 1 + operation % 5));
        QCOMPARE(!first, disk.wasHit());
        disk.heal();
        // Instead of trying again the user does something else.
        QVERIFY(session->apply(scoring(*session, 1 + operation % 5, "PR")));
        const QByteArray dump = dumpOf(session->state());
        session.reset();
        session = fixture.open();
        QCOMPARE(dumpOf(session->state()), dump);
    }
}

/// A packet or hand-out made of "no rows" would leave a rater's work behind.
void tst_FailingDisk::rowsThatCannotBeReadAreNotTakenForNone()
{
    const ProjectFixture fixture;
    FaultyVfs disk;
    auto session = fixture.create();
    Edit edit{Edit::Kind::AddHighlight, {}, raterNumber(1), {}};
    for (int n = 1; n <= 80; ++n) { // more than SQLite keeps in memory
        Highlight highlight = passage(n, 4, 10 * n, raterNumber(1));
        highlight.note = QString(60'000, QLatin1Char('n'));
        edit.changes.emplace_back(Replaced<Highlight>{std::nullopt, highlight});
    }
    QVERIFY(session->apply(edit));
    disk.failAt(1, true);
    QVERIFY(!session->apply(scoring(*session, 4))); // the stick is pulled out
    QVERIFY(!session->rowsOwnedBy(raterNumber(1), {QStringLiteral("highlight")}));
    disk.heal();
    const auto rows = session->rowsOwnedBy(raterNumber(1), {QStringLiteral("highlight")});
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(80));
}

void tst_FailingDisk::aDiskThatFailsDuringTheCheckIsNotCalledADamagedFile()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    Edit edit{Edit::Kind::AddHighlight, {}, raterNumber(1), {}};
    for (int n = 1; n <= 10; ++n) {
        Highlight highlight = passage(n, 4, 10 * n, raterNumber(1));
        highlight.note = QString(20'000, QLatin1Char('n'));
        edit.changes.emplace_back(Replaced<Highlight>{std::nullopt, highlight});
    }
    QVERIFY(session->apply(edit));
    session.reset();
    FaultyVfs disk;
    int refused = 0;
    int opened = 0;
    for (int read = 1; opened < 3; read += read < 40 ? 1 : 7) {
        const QByteArray name = QByteArray::number(read) + ".meetlat"; // a place of its own: the whole file is checked
        QVERIFY(QFile::copy(fixture.path(), fixture.path(name.constData())));
        disk.failAt(Fault::Read, read, false);
        const auto refusal = fixture.refusal(name.constData());
        const bool wasHit = disk.wasHit();
        disk.heal();
        QFile::remove(fixture.path(name.constData()));
        if (refusal)
            QVERIFY2(*refusal == Error::Code::DiskError, qPrintable(QStringLiteral("read %1: %2").arg(read).arg(int(*refusal))));
        refused += refusal ? 1 : 0;
        opened += !refusal && !wasHit ? 1 : 0;
        QVERIFY(read < 2'000);
    }
    QVERIFY(refused > 50); // the pages of the notes are read by nothing but the check
}

QTEST_GUILESS_MAIN(tst_FailingDisk)
#include "tst_FailingDisk.moc"
