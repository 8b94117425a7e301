// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "tests/core/session/ProjectFixture.h"
#include "tests/core/session/RawSql.h"
#include "tests/support/Tries.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace meetlat;
using namespace meetlat::test;

/// What is refused, and what opens all the same. A refused file is never written to.
class tst_OpeningFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotAProjectIsRefused_data();
    void whatIsNotAProjectIsRefused();
    void aFileThatIsMissingIsSaidToBeMissing();
    void aNewerFileThatWeCanReadOpensForReading();
    void aNewerFileThatWeCannotReadIsRefused();
    void aDamagedFileIsRefused_data();
    void aDamagedFileIsRefused();
    void aJournalThatNamesAnotherFileIsRefusedAndTheFileStays();
    void aHotJournalOfOurOwnIsPlayedBack();
    void filesInWalModeAreRefused();
    void aChangedSchemaIsRefused_data();
    void aChangedSchemaIsRefused();
    void aRowBeyondAllMeasureIsRefused();
    void aRowThatCannotBeReadIsRefused_data();
    void aRowThatCannotBeReadIsRefused();
    void anIndexThatDiffersFromItsTableIsRefused();
    void aLogAtTheEndOfTheNumbersTakesNoMore();
    void anAnchorThatIsNoAnchorIsRefused_data();
    void anAnchorThatIsNoAnchorIsRefused();
    void anAnchorThatIsSpacedOtherwiseReadsTheSame();
    void openingTellsHowFarItIs();
    void openingCanBeCancelledAndTriedAgain();
    void aNewerFileTellsHowFarItIsToo();
    void aReadOnlyPlaceOpensForReading();
    void aSecondProgramIsRefusedAtOnce();
    void aSecondSessionOfThisProgramDoesNotBreakTheLock();

private:
    static Edit marking()
    {
        return {Edit::Kind::AddHighlight, {Change(Replaced<Highlight>{std::nullopt, passage(1)})}, {}, {}};
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool writeBytes(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
};

void tst_OpeningFiles::whatIsNotAProjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("Dear all, please find the plan attached.");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n").leftJustified(5000, 'x');
    QTest::newRow("the beginning of a database") << QByteArray("SQLite format 3\0", 16);
}

void tst_OpeningFiles::whatIsNotAProjectIsRefused()
{
    QFETCH(QByteArray, bytes);
    const ProjectFixture fixture;
    QVERIFY(writeBytes(fixture.path(), bytes));
    QCOMPARE(fixture.refusal(), Error::Code::NotAProject);
    QCOMPARE(bytesOf(fixture.path()), bytes);
    QVERIFY(rawSql(fixture.path("other.db"), "CREATE TABLE score(level)")); // a database, but not ours
    QCOMPARE(fixture.refusal("other.db"), Error::Code::NotAProject);
}

void tst_OpeningFiles::aFileThatIsMissingIsSaidToBeMissing()
{
    const ProjectFixture fixture;
    QCOMPARE(fixture.refusal(), Error::Code::FileNotFound);
    QVERIFY(!QFile::exists(fixture.path()));
    QCOMPARE(refusalOf(ReviewSession::open(fixture.folder())), Error::Code::NotAProject);
}

void tst_OpeningFiles::aNewerFileThatWeCanReadOpensForReading()
{
    const ProjectFixture fixture;
    const QByteArray state = dumpOf(fixture.create()->state());
    QVERIFY(rawSql(fixture.path(), "PRAGMA user_version=99; ALTER TABLE score ADD COLUMN mood TEXT;"
                                   "CREATE TABLE later(id TEXT)"));
    const QByteArray before = bytesOf(fixture.path());
    {
        const auto session = fixture.open();
        QVERIFY(session);
        QVERIFY(session->isReadOnly());
        QCOMPARE(session->readOnlyReason(), (Error{Error::Code::NewerVersion, QStringLiteral("99")}));
        QCOMPARE(dumpOf(session->state()), state);
        QCOMPARE(refusalOf(session->apply(scoring(*session, 3))), Error::Code::NewerVersion);
    }
    QVERIFY(bytesOf(fixture.path()) == before);
}

void tst_OpeningFiles::aNewerFileThatWeCannotReadIsRefused()
{
    const ProjectFixture fixture;
    fixture.create();
    QVERIFY(rawSql(fixture.path(), "PRAGMA user_version=7; UPDATE meta SET value='7' WHERE key='min_reader'"));
    const QByteArray before = bytesOf(fixture.path());
    QCOMPARE(fixture.refusal(), Error::Code::NewerVersion);
    QVERIFY(bytesOf(fixture.path()) == before);
}

void tst_OpeningFiles::aDamagedFileIsRefused_data()
{
    QTest::addColumn<int>("offset"); // in pages of 4096 bytes; negative: cut that many bytes off
    QTest::newRow("cut within a page") << -1000;
    QTest::newRow("cut after a page") << -4096 * 3;
    QTest::newRow("the page of the schema") << 0;
    QTest::newRow("a page of rows") << 12;
    QTest::newRow("the last page") << 1000;
}

void tst_OpeningFiles::aDamagedFileIsRefused()
{
    QFETCH(int, offset);
    const ProjectFixture fixture;
    auto session = fixture.create(20);
    QVERIFY(session->storeDocument(QByteArray(300'000, 'x')));
    for (int n = 1; n <= 20; ++n)
        QVERIFY(session->apply(scoring(*session, 3, "WE", n)));
    session.reset();
    QByteArray bytes = bytesOf(fixture.path());
    if (offset < 0) {
        bytes.chop(-offset);
    } else {
        const qsizetype page = std::min<qsizetype>(offset, bytes.size() / 4096 - 1) * 4096;
        bytes.replace(page + (offset == 0 ? 100 : 0), 3900, QByteArray(3900, char(0xA5)));
    }
    QVERIFY(writeBytes(fixture.path(), bytes));
    QCOMPARE(fixture.refusal(), Error::Code::DamagedFile);
    QVERIFY(bytesOf(fixture.path()) == bytes);
}

void tst_OpeningFiles::aJournalThatNamesAnotherFileIsRefusedAndTheFileStays()
{
    const ProjectFixture fixture;
    fixture.create();
    const QString victim = fixture.path("thesis.txt");
    QVERIFY(writeBytes(victim, "years of work"));
    // A journal without pages whose end names a super-journal, as SQLite writes it.
    const QByteArray name = QFile::encodeName(victim);
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7").leftJustified(512, '\0');
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        for (int i = 0; i < 4; ++i)
            bytes[i] = static_cast<char>(value >> (24 - 8 * i));
        return bytes;
    };
    quint32 sum = 0;
    for (const char letter : name)
        sum += static_cast<quint32>(letter);
    journal += number(0x40000000 / 4096 + 1) + name + number(static_cast<quint32>(name.size())) + number(sum) +
               QByteArray::fromHex("d9d505f920a163d7");
    QVERIFY(writeBytes(fixture.path("review.meetlat-journal"), journal));
    QCOMPARE(fixture.refusal(), Error::Code::ForeignJournal);
    QCOMPARE(bytesOf(victim), QByteArray("years of work"));
    QVERIFY(bytesOf(fixture.path("review.meetlat-journal")) == journal);

    // Plain SQLite falls for it: this really is such a journal.
    QVERIFY(rawSql(fixture.path(), "SELECT count(*) FROM score"));
    QVERIFY(!QFile::exists(victim));
}

void tst_OpeningFiles::aHotJournalOfOurOwnIsPlayedBack()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    const QByteArray before = dumpOf(session->state());
    // Copies of file and journal in the middle of a transaction are what a crash leaves behind.
    bool isCopied = false;
    QVERIFY(session->apply(scoring(*session, 3)));
    QVERIFY(session->undo());
    const auto stored = session->storeDocument(QByteArray(40'000'000, 'x'), [&](qint64 done, qint64) {
        if (done > 20'000'000 && !isCopied) {
            QProcess::execute(QStringLiteral("cp"), {fixture.path(), fixture.path("crashed.meetlat")});
            QProcess::execute(QStringLiteral("cp"),
                              {fixture.path("review.meetlat-journal"), fixture.path("crashed.meetlat-journal")});
            isCopied = true;
        }
        return true;
    });
    QVERIFY(stored && isCopied);
    const auto crashed = fixture.open("crashed.meetlat");
    QVERIFY(crashed);
    QCOMPARE(dumpOf(crashed->state()), before);
    QVERIFY(!crashed->hasDocument(*stored));
}

void tst_OpeningFiles::filesInWalModeAreRefused()
{
    const ProjectFixture fixture;
    fixture.create();
    QVERIFY(writeBytes(fixture.path("review.meetlat-wal"), "left by something else"));
    QCOMPARE(fixture.refusal(), Error::Code::ForeignJournal);
    QVERIFY(QFile::remove(fixture.path("review.meetlat-wal")));
    QVERIFY(fixture.open());
    QVERIFY(rawSql(fixture.path(), "PRAGMA journal_mode=WAL"));
    QCOMPARE(fixture.refusal(), Error::Code::ForeignJournal);
}

void tst_OpeningFiles::aChangedSchemaIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a trigger that deletes")
        << QStringLiteral("CREATE TRIGGER t AFTER INSERT ON action BEGIN DELETE FROM score; END");
    QTest::newRow("a table that became a view")
        << QStringLiteral("ALTER TABLE score RENAME TO s2; CREATE VIEW score AS SELECT * FROM s2");
    QTest::newRow("a view without end") << QStringLiteral(
        "DROP TABLE set_aside; CREATE VIEW set_aside AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) "
        "SELECT x FROM n");
    QTest::newRow("a table without types") << QStringLiteral(
        "DROP TABLE search; CREATE TABLE search(id, plan, rater, indicator, terms, hits, pages_searched, pages_in_all, "
        "documents, at, owner, revision, deleted)");
    QTest::newRow("one table more") << QStringLiteral("CREATE TABLE more(id TEXT)");
    QTest::newRow("one index more") << QStringLiteral("CREATE INDEX more ON score(reason)");
}

void tst_OpeningFiles::aChangedSchemaIsRefused()
{
    QFETCH(QString, sql);
    const ProjectFixture fixture;
    fixture.create();
    QVERIFY(rawSql(fixture.path(), sql.toUtf8().constData()));
    const QByteArray before = bytesOf(fixture.path());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(fixture.refusal(), Error::Code::TamperedSchema);
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(bytesOf(fixture.path()) == before);
}

void tst_OpeningFiles::aRowBeyondAllMeasureIsRefused()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QVERIFY(session->apply(scoring(*session, 3)));
    session.reset();
    const QByteArray bytes = QByteArray::number(tries(100'000'000, 900'000'000));
    QVERIFY(rawSql(fixture.path(), ("UPDATE score SET reason=CAST(zeroblob(" + bytes + ") AS TEXT)").constData()));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(fixture.refusal(), Error::Code::DamagedFile);
    QVERIFY(clock.elapsed() < 3000);
}

void tst_OpeningFiles::aRowThatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a text that is none") << QStringLiteral("UPDATE score SET reason=CAST(x'6261c328' AS TEXT)");
    QTest::newRow("a deleted row, which packets carry") << QStringLiteral("UPDATE highlight SET anchor='{'");
    QTest::newRow("a revision that no person reaches") << QStringLiteral("PRAGMA ignore_check_constraints=ON; UPDATE score SET revision=9000000000");
    QTest::newRow("a number where a text should be") << QStringLiteral(
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql,') STRICT',')') WHERE name='score';"
        "PRAGMA writable_schema=RESET; UPDATE score SET reason=zeroblob(9); PRAGMA writable_schema=ON;"
        "UPDATE sqlite_schema SET sql=sql||' STRICT' WHERE name='score'");
    QTest::newRow("a level outside every scale")
        << QStringLiteral("PRAGMA ignore_check_constraints=ON; UPDATE score SET level=99");
    QTest::newRow("a link to nothing") << QStringLiteral("DELETE FROM highlight");
}

void tst_OpeningFiles::aRowThatCannotBeReadIsRefused()
{
    QFETCH(QString, sql);
    const ProjectFixture fixture;
    auto session = fixture.create();
    QVERIFY(session->apply(scoring(*session, 3)));
    QVERIFY(session->apply(addHighlight(session->state(), passage(1), indicator("WE"))));
    QVERIFY(session->apply(deleteHighlight(session->state(), highlightNumber(1))));
    session.reset();
    QVERIFY(fixture.open());
    QVERIFY(rawSql(fixture.path(), ("PRAGMA foreign_keys=OFF;" + sql.toUtf8()).constData()));
    const QByteArray before = bytesOf(fixture.path());
    QCOMPARE(fixture.refusal(), Error::Code::DamagedFile);
    QVERIFY(bytesOf(fixture.path()) == before);
}

/// A row is read by its table or by its index: they must tell the same.
void tst_OpeningFiles::anIndexThatDiffersFromItsTableIsRefused()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QVERIFY(session->apply(addHighlight(session->state(), passage(1), indicator("WE"))));
    session.reset();
    const QByteArray good = bytesOf(fixture.path());
    const QByteArray id = highlightNumber(1).value.toUtf8();
    int refused = 0;
    for (qsizetype at = good.indexOf(id); at >= 0; at = good.indexOf(id, at + 1)) {
        QByteArray bytes = good;
        bytes[at + id.size() - 1] = '9';
        QVERIFY(writeBytes(fixture.path("other.meetlat"), bytes));
        const auto other = ReviewSession::open(fixture.path("other.meetlat"));
        if (!other) {
            QCOMPARE(other.error().code, Error::Code::DamagedFile);
            ++refused;
        } else { // the log tells of it too; its chain is for the check of the project
            QVERIFY((*other)->stampedRow(QStringLiteral("highlight"), highlightNumber(1).value));
        }
    }
    QVERIFY2(refused >= 4, "rows and index of the highlight, rows and index of its link");
}

void tst_OpeningFiles::aLogAtTheEndOfTheNumbersTakesNoMore()
{
    const ProjectFixture fixture;
    QVERIFY(fixture.create());
    QVERIFY(rawSql(fixture.path(), "UPDATE action SET number=9223372036854775807"));
    const auto session = fixture.open();
    QVERIFY(session);
    const QByteArray before = dumpOf(session->state());
    QCOMPARE(refusalOf(session->apply(scoring(*session, 3))), Error::Code::DamagedFile);
    QCOMPARE(dumpOf(session->state()), before);
}

void tst_OpeningFiles::anAnchorThatIsNoAnchorIsRefused_data()
{
    QTest::addColumn<QByteArray>("anchor"); // SQL
    QTest::newRow("no JSON") << QByteArray("'so be it'");
    QTest::newRow("empty") << QByteArray("''");
    QTest::newRow("cut off") << QByteArray("substr(anchor, 1, length(anchor) - 1)");
    QTest::newRow("a field too few") << QByteArray("replace(anchor, '\"kind\":\"text\",', '')");
    QTest::newRow("an unknown kind") << QByteArray("replace(anchor, '\"kind\":\"text\"', '\"kind\":\"song\"')");
    QTest::newRow("half a page") << QByteArray("replace(anchor, '\"page_count\":12', '\"page_count\":12.5')");
    QTest::newRow("a box of three") << QByteArray("replace(anchor, '[0.125,', '[')");
}

void tst_OpeningFiles::anAnchorThatIsNoAnchorIsRefused()
{
    QFETCH(QByteArray, anchor);
    const ProjectFixture fixture;
    {
        const auto session = fixture.create();
        QVERIFY(session->apply(marking()));
    }
    QVERIFY(rawSql(fixture.path(), ("UPDATE highlight SET anchor=" + anchor).constData()));
    QCOMPARE(fixture.refusal(), Error::Code::DamagedFile);
}

void tst_OpeningFiles::anAnchorThatIsSpacedOtherwiseReadsTheSame()
{
    const ProjectFixture fixture;
    QByteArray state;
    {
        const auto session = fixture.create();
        QVERIFY(session->apply(marking()));
        state = dumpOf(session->state());
    }
    QVERIFY(rawSql(fixture.path(), "UPDATE highlight SET anchor=replace(anchor, ':', ' : ')"));
    const auto session = fixture.open();
    QVERIFY(session);
    QCOMPARE(dumpOf(session->state()), state);
}

void tst_OpeningFiles::openingTellsHowFarItIs()
{
    const ProjectFixture fixture;
    const QByteArray state = dumpOf(fixture.create(300)->state());
    OpenOptions options;
    std::vector<qint64> steps;
    options.progress = [&](qint64 done, qint64 total) {
        if (total > 0) {
            steps.push_back(done);
            return done <= total;
        }
        return true;
    };
    const auto session = fixture.open("review.meetlat", options);
    QVERIFY(session);
    QCOMPARE(dumpOf(session->state()), state);
    QVERIFY(steps.size() > 5);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QVERIFY(steps.back() > 1000); // 300 regions, plans and documents, 600 assignments
}

void tst_OpeningFiles::openingCanBeCancelledAndTriedAgain()
{
    const ProjectFixture fixture;
    const QByteArray state = dumpOf(fixture.create(300)->state());
    const QByteArray before = bytesOf(fixture.path());
    int asked = 0;
    OpenOptions options;
    for (const int patience : {0, 1, 5}) {
        options.progress = [&](qint64, qint64) { return asked++ < patience; };
        asked = 0;
        QCOMPARE(fixture.refusal("review.meetlat", options), Error::Code::Cancelled);
        QVERIFY(bytesOf(fixture.path()) == before);
        // Where the whole file has to be checked first it is cancelled there.
        QVERIFY(QFile::copy(fixture.path(), fixture.path("copy.meetlat")));
        asked = 0;
        QCOMPARE(fixture.refusal("copy.meetlat", options), Error::Code::Cancelled);
        QVERIFY(QFile::remove(fixture.path("copy.meetlat")));
    }
    const auto session = fixture.open();
    QVERIFY(session);
    QVERIFY(!session->isReadOnly());
    QCOMPARE(dumpOf(session->state()), state);
}

void tst_OpeningFiles::aNewerFileTellsHowFarItIsToo()
{
    const ProjectFixture fixture;
    const QByteArray state = dumpOf(fixture.create()->state());
    QVERIFY(rawSql(fixture.path(), "PRAGMA user_version=99"));
    OpenOptions options;
    bool isTold = false;
    options.progress = [&isTold](qint64, qint64) { return isTold = true; };
    const auto session = fixture.open("review.meetlat", options);
    QVERIFY(session);
    QCOMPARE(dumpOf(session->state()), state);
    QVERIFY(isTold);
}

void tst_OpeningFiles::aReadOnlyPlaceOpensForReading()
{
    const ProjectFixture fixture;
    const QByteArray state = dumpOf(fixture.create()->state());
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const auto folderFor = [&](mode_t mode) { return ::chmod(QFile::encodeName(fixture.folder()).constData(), mode); };
    QCOMPARE(folderFor(0555), 0);
    const bool isRoot = ::geteuid() == 0; // for whom nothing is read-only: become nobody meanwhile
    if (isRoot)
        QCOMPARE(::setresuid(65534, 65534, 0), 0);
    {
        const auto session = fixture.open();
        if (isRoot && !session)
            QCOMPARE(::setresuid(0, 0, 0), 0);
        QVERIFY(session);
        QVERIFY(session->isReadOnly());
        QCOMPARE(session->readOnlyReason()->code, Error::Code::ReadOnlyPlace);
        QCOMPARE(dumpOf(session->state()), state);
        QCOMPARE(refusalOf(session->apply(scoring(*session, 3))), Error::Code::ReadOnlyPlace);
        QCOMPARE(refusalOf(ReviewSession::create(fixture.path("new.meetlat"), ProjectFixture::leadsFile(),
                                                 ProjectFixture::contentsOf(reviewOfPlans(1)))),
                 Error::Code::ReadOnlyPlace);
    }
    if (isRoot)
        QCOMPARE(::setresuid(0, 0, 0), 0);
    QCOMPARE(folderFor(0755), 0);
}

void tst_OpeningFiles::aSecondProgramIsRefusedAtOnce()
{
    const ProjectFixture fixture;
    fixture.create();
    QProcess other;
    other.start(QStringLiteral(MEETLAT_SESSION_CHILD), {QStringLiteral("hold"), fixture.path()});
    QVERIFY(other.waitForReadyRead(10'000));
    QCOMPARE(other.readAllStandardOutput(), QByteArray("open\n"));
    QElapsedTimer clock;
    clock.start();
    const auto second = ReviewSession::open(fixture.path());
    const qint64 elapsed = clock.elapsed();
    QCOMPARE(refusalOf(second), Error::Code::FileInUse);
    QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
    QVERIFY2(second.error().detail.contains(QSysInfo::machineHostName()), qPrintable(second.error().detail));
    qInfo("refused after %lld ms: %s", static_cast<long long>(elapsed), qPrintable(second.error().detail));

    other.kill(); // the lock goes with the process
    QVERIFY(other.waitForFinished());
    clock.start();
    QVERIFY(fixture.open());
    qInfo("open again after %lld ms", static_cast<long long>(clock.elapsed()));
}

void tst_OpeningFiles::aSecondSessionOfThisProgramDoesNotBreakTheLock()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    QCOMPARE(fixture.refusal(), Error::Code::FileInUse); // looks at the file and closes it again
    QProcess other;
    other.start(QStringLiteral(MEETLAT_SESSION_CHILD), {QStringLiteral("hold"), fixture.path()});
    QVERIFY(other.waitForFinished(10'000));
    QVERIFY(other.readAllStandardOutput().startsWith("refused"));
    QVERIFY(session->apply(scoring(*session, 3)));
}

QTEST_GUILESS_MAIN(tst_OpeningFiles)
#include "tst_OpeningFiles.moc"
