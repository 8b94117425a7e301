// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Rescue.h"
#include "tests/core/session/ProjectFixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace meetlat;
using namespace meetlat::test;

/// A journal beside a project is played back only where it belongs to it; and reading never needs to write.
class tst_StrayJournals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupPutBackAfterACrashIsNotMixedWithTheJournal_data();
    void aBackupPutBackAfterACrashIsNotMixedWithTheJournal();
    void aCrashedProjectWhoseDatesTellNothingIsStillPutRight();
    void aJournalBesideAFileThatWasClosedIsNotPlayedBack();
    void readingAfterACrashWritesNothing();
    void anOlderFileIsReadWithoutBeingWritten_data();
    void anOlderFileIsReadWithoutBeingWritten();
    void whoOnlyReadsGetsTheProjectThatAnotherHasOpen();
    void readingFromAPlaceThatTakesNothingTriesNoWriting();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void copy(const QString &from, const QString &to)
    {
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {from, to}), 0);
    }
    static void age(const QString &path)
    {
        timespec times[2] = {{0, UTIME_NOW}, {::time(nullptr) - 60, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
    }
    /// Leaves "crashed.meetlat" with the journal of a transaction that was broken off: plan 2 was scored 4 by then.
    /// Answers the state that it has to come back to.
    static QByteArray crash(const ProjectFixture &fixture, ReviewSession &session)
    {
        bool isCopied = false;
        const QByteArray state = dumpOf(session.state());
        const auto stored = session.storeDocument(QByteArray(12'000'000, 'x'), [&](qint64 done, qint64) {
            if (done > 6'000'000 && !isCopied) {
                copy(fixture.path(), fixture.path("crashed.meetlat"));
                copy(fixture.path("review.meetlat-journal"), fixture.path("crashed.meetlat-journal"));
                isCopied = true;
            }
            return true;
        });
        return stored && isCopied ? state : QByteArray();
    }
};

void tst_StrayJournals::aBackupPutBackAfterACrashIsNotMixedWithTheJournal_data()
{
    QTest::addColumn<bool>("isOfThisSession");
    QTest::newRow("a backup of minutes ago") << true; // of the same size and counted as changed as often
    QTest::newRow("a backup of before") << false;
}

void tst_StrayJournals::aBackupPutBackAfterACrashIsNotMixedWithTheJournal()
{
    QFETCH(bool, isOfThisSession);
    const ProjectFixture fixture;
    auto session = fixture.create(8);
    QVERIFY(session->apply(scoring(*session, 3)));
    if (!isOfThisSession)
        session.reset();
    copy(fixture.path(), fixture.path("backup"));
    if (!session)
        session = fixture.open();
    const QByteArray backedUp = dumpOf(session->state());
    for (int plan = 1; plan <= 8; ++plan)
        QVERIFY(session->apply(scoring(*session, 4, "PR", plan)));
    QVERIFY(!crash(fixture, *session).isEmpty());
    session.reset();
    copy(fixture.path("backup"), fixture.path("crashed.meetlat"));
    age(fixture.path("crashed.meetlat-journal"));
    const QByteArray file = bytesOf(fixture.path("crashed.meetlat"));
    const QByteArray journal = bytesOf(fixture.path("crashed.meetlat-journal"));

    const auto refused = ReviewSession::open(fixture.path("crashed.meetlat"));
    QCOMPARE(refusalOf(refused), Error::Code::ForeignJournal);
    QVERIFY(refused.error().detail.endsWith(QStringLiteral("crashed.meetlat-journal")));
    QVERIFY(bytesOf(fixture.path("crashed.meetlat")) == file);
    QVERIFY(bytesOf(fixture.path("crashed.meetlat-journal")) == journal);

    const Result<QString> aside = setJournalAside(fixture.path("crashed.meetlat"));
    QVERIFY(aside);
    QVERIFY(bytesOf(*aside) == journal); // renamed, never deleted
    session = fixture.open("crashed.meetlat");
    QVERIFY(session);
    QCOMPARE(dumpOf(session->state()), backedUp);
    QCOMPARE(setJournalAside(fixture.path("crashed.meetlat")).has_value(),
             QFileInfo::exists(fixture.path("crashed.meetlat-journal")));
}

void tst_StrayJournals::aCrashedProjectWhoseDatesTellNothingIsStillPutRight()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QVERIFY(session->apply(scoring(*session, 3)));
    const QByteArray state = crash(fixture, *session);
    QVERIFY(!state.isEmpty());
    age(fixture.path("crashed.meetlat-journal")); // as after copying both to another disk
    const auto crashed = fixture.open("crashed.meetlat");
    QVERIFY(crashed);
    QCOMPARE(dumpOf(crashed->state()), state);
}

void tst_StrayJournals::aJournalBesideAFileThatWasClosedIsNotPlayedBack()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QVERIFY(!crash(fixture, *session).isEmpty());
    QVERIFY(session->apply(scoring(*session, 5)));
    const QByteArray state = dumpOf(session->state());
    session.reset();
    copy(fixture.path("crashed.meetlat-journal"), fixture.path("review.meetlat-journal"));
    QCOMPARE(fixture.refusal(), Error::Code::ForeignJournal);
    QVERIFY(setJournalAside(fixture.path()));
    session = fixture.open();
    QVERIFY(session);
    QCOMPARE(dumpOf(session->state()), state);
}

void tst_StrayJournals::readingAfterACrashWritesNothing()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    const QByteArray state = crash(fixture, *session);
    QVERIFY(!state.isEmpty());
    const QByteArray file = bytesOf(fixture.path("crashed.meetlat"));
    const QByteArray journal = bytesOf(fixture.path("crashed.meetlat-journal"));
    {
        const auto crashed = fixture.open("crashed.meetlat", {true, {}});
        QVERIFY(crashed);
        QCOMPARE(dumpOf(crashed->state()), state);
        QVERIFY(!crashed->apply(scoring(*crashed, 3)));
    }
    QVERIFY(bytesOf(fixture.path("crashed.meetlat")) == file);
    QVERIFY(bytesOf(fixture.path("crashed.meetlat-journal")) == journal);
}

void tst_StrayJournals::anOlderFileIsReadWithoutBeingWritten_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
}

void tst_StrayJournals::anOlderFileIsReadWithoutBeingWritten()
{
    QFETCH(int, version);
    const ProjectFixture fixture;
    copy(QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/versions/version%1.meetlat").arg(version), fixture.path());
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(fixture.path());
    QByteArray state;
    {
        const auto session = fixture.open("review.meetlat", {true, {}}); // as `status` and `export` do
        QVERIFY(session);
        QVERIFY(session->isReadOnly());
        QCOMPARE(session->state().all<Highlight>().size(), std::size_t(2));
        state = dumpOf(session->state());
    }
    QVERIFY(bytesOf(fixture.path()) == before);
    const auto session = fixture.open();
    QVERIFY(session);
    QCOMPARE(dumpOf(session->state()), state); // the same as after bringing it up to date
}

void tst_StrayJournals::whoOnlyReadsGetsTheProjectThatAnotherHasOpen()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    QVERIFY(session->apply(scoring(*session, 2)));
    const QByteArray state = dumpOf(session->state());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(fixture.refusal(), Error::Code::FileInUse);
    const qint64 refused = clock.restart();
    const auto reader = fixture.open("review.meetlat", {true, {}});
    qInfo("refused after %lld ms, open for reading after %lld ms", static_cast<long long>(refused),
          static_cast<long long>(clock.elapsed()));
    QVERIFY(reader);
    QVERIFY(reader->isReadOnly());
    QCOMPARE(reader->readOnlyReason()->code, Error::Code::FileInUse);
    QCOMPARE(dumpOf(reader->state()), state);
    QCOMPARE(refusalOf(reader->apply(scoring(*reader, 1))), Error::Code::FileInUse);
    QVERIFY(session->apply(scoring(*session, 5))); // who works in it is not hindered
    QCOMPARE(dumpOf(reader->state()), state);

    QProcess other; // and the lock still holds after the copying
    other.start(QStringLiteral(MEETLAT_SESSION_CHILD), {QStringLiteral("hold"), fixture.path()});
    QVERIFY(other.waitForFinished(10'000));
    QVERIFY(other.readAllStandardOutput().startsWith("refused"));
}

void tst_StrayJournals::readingFromAPlaceThatTakesNothingTriesNoWriting()
{
    if (QProcess::execute(QStringLiteral("strace"), {QStringLiteral("-V")}) != 0)
        QSKIP("strace is not here");
    const ProjectFixture fixture;
    QVERIFY(fixture.create());
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const QByteArray folder = QFile::encodeName(fixture.folder());
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    const QByteArray before = bytesOf(fixture.path());
    QProcess other;
    const QString trace = QDir::tempPath() + QStringLiteral("/meetlat-trace-%1").arg(::getpid());
    if (::geteuid() == 0) // for whom nothing is read-only: the other program is nobody
        other.setChildProcessModifier([] { static_cast<void>(::setresuid(65534, 65534, 65534)); });
    QFile::remove(trace);
    other.start(QStringLiteral("strace"), {QStringLiteral("-f"), QStringLiteral("-o"), trace, QStringLiteral("-e"),
                                           QStringLiteral("trace=openat,open,creat,unlink,unlinkat,rename,renameat2,ftruncate"),
                                           QStringLiteral(MEETLAT_SESSION_CHILD), QStringLiteral("hold"), fixture.path()});
    QVERIFY(other.waitForReadyRead(20'000));
    QCOMPARE(other.readAllStandardOutput(), QByteArray("open\n"));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(10'000));
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QVERIFY(bytesOf(fixture.path()) == before);
    bool wasRead = false;
    const QList<QByteArray> calls = bytesOf(trace).split('\n');
    QFile::remove(trace);
    for (const QByteArray &call : calls) {
        if (!call.contains('"' + folder) || call.contains("/data/"))
            continue;
        wasRead = wasRead || (call.contains("review.meetlat\"") && call.contains("O_RDONLY"));
        QVERIFY2(!call.contains("O_RDWR") && !call.contains("O_WRONLY") && !call.contains("O_CREAT") &&
                     !call.contains("unlink") && !call.contains("rename"),
                 call.constData());
    }
    QVERIFY(wasRead);
}

QTEST_GUILESS_MAIN(tst_StrayJournals)
#include "tst_StrayJournals.moc"
