// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "core/domain/Highlighting.h"
#include "core/session/Rescue.h"
#include "tests/core/session/ProjectFixture.h"
#include "tests/core/session/RawSql.h"

#include <QElapsedTimer>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

/// Snapshots, whole copies, the check, and what can be saved of a damaged file.
class tst_Safekeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSnapshotHoldsEverythingButThePdfs();
    void snapshotsAreTakenOnOpeningAndOnlyAfterAChange();
    void aCopyIsTheWholeProject();
    void aCopyReplacesNothingAndCanBeCancelled();
    void theCheckFindsWhatIsWrong_data();
    void theCheckFindsWhatIsWrong();
    void ofADamagedFileWhatCanBeReadIsSaved_data();
    void ofADamagedFileWhatCanBeReadIsSaved();
    void withASnapshotNothingButTheNewestWorkIsLost();
    void ofADamagedFileOfAnOlderVersionWhatCanBeReadIsSavedToo();
    void whatIsNoProjectCannotBeRecovered();

private:
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
    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<char>((i * 7919) >> 4);
        return bytes;
    }
    static Highlight passageIn(const ReviewSession &session)
    {
        Highlight highlight = passage(1);
        highlight.document = session.state().all<Document>().begin()->second.sha256;
        return highlight;
    }
    /// A review whose documents are here.
    static ReviewState reviewWithDocuments(const QList<QByteArray> &pdfs)
    {
        ReviewState state = reviewOfPlans(static_cast<int>(pdfs.size()));
        for (int n = 1; n <= pdfs.size(); ++n) {
            Document document = *state.find<Document>(planNumber(n), documentNumber(n));
            state.remove<Document>(keyOf(document));
            document.sha256.value = Sha256::of(pdfs[n - 1]);
            state.put(document);
        }
        return state;
    }
    static std::unique_ptr<ReviewSession> created(const QString &path, const QList<QByteArray> &pdfs)
    {
        auto made = ReviewSession::create(path, ProjectFixture::leadsFile(),
                                          ProjectFixture::contentsOf(reviewWithDocuments(pdfs)));
        if (!made)
            return nullptr;
        for (const QByteArray &pdf : pdfs) {
            if (!(*made)->storeDocument(pdf))
                return nullptr;
        }
        return std::move(made).value();
    }
};

void tst_Safekeeping::aSnapshotHoldsEverythingButThePdfs()
{
    const ProjectFixture fixture;
    const auto session = created(fixture.path(), {noise(2'000'000)});
    QVERIFY(session->apply(addHighlight(session->state(), passageIn(*session), indicator("WE"))));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(session->takeSnapshot());
    qInfo("a snapshot takes %lld ms", static_cast<long long>(clock.elapsed()));
    const QStringList snapshots = ReviewSession::snapshotsFor(fixture.path());
    QCOMPARE(snapshots.size(), 1);
    QVERIFY(QFileInfo(snapshots.first()).size() < 400'000);
    const auto snapshot = ReviewSession::open(snapshots.first(), {true, QStringLiteral("-")});
    QVERIFY(snapshot);
    QCOMPARE(dumpOf((*snapshot)->state()), dumpOf(session->state()));
    QCOMPARE((*snapshot)->identity(), session->identity());
    QCOMPARE((*snapshot)->log().size(), session->log().size());
    QCOMPARE(QDir(QFileInfo(snapshots.first()).path()).entryList(QDir::Files).size(), 1); // nothing left beside it
}

void tst_Safekeeping::snapshotsAreTakenOnOpeningAndOnlyAfterAChange()
{
    const ProjectFixture fixture;
    fixture.create();
    QVERIFY(ReviewSession::snapshotsFor(fixture.path()).isEmpty());
    auto session = fixture.open();
    QCOMPARE(ReviewSession::snapshotsFor(fixture.path()).size(), 1);
    QVERIFY(session->takeSnapshot()); // nothing has changed
    QCOMPARE(ReviewSession::snapshotsFor(fixture.path()).size(), 1);
    QVERIFY(session->apply(scoring(*session, 3)));
    QVERIFY(session->takeSnapshot());
    QCOMPARE(ReviewSession::snapshotsFor(fixture.path()).size(), 2);
    session.reset();
    session = fixture.open("review.meetlat", {false, QStringLiteral("-")});
    QVERIFY(session->apply(scoring(*session, 4)));
    QVERIFY(session->takeSnapshot());
    QCOMPARE(ReviewSession::snapshotsFor(fixture.path(), {false, QStringLiteral("-")}).size(), 0);
}

void tst_Safekeeping::aCopyIsTheWholeProject()
{
    const ProjectFixture fixture;
    const QByteArray pdf = noise(3'000'000);
    const auto session = created(fixture.path(), {pdf});
    QVERIFY(session->apply(scoring(*session, 3)));
    int steps = 0;
    QVERIFY(session->saveCopy(fixture.path("copy.meetlat"), [&](qint64 done, qint64 total) {
        ++steps;
        return done <= total;
    }));
    QVERIFY(steps > 5);
    const auto copy = fixture.open("copy.meetlat");
    QVERIFY(copy);
    QCOMPARE(dumpOf(copy->state()), dumpOf(session->state()));
    QCOMPARE(*copy->documentBytes(DocumentId{Sha256::of(pdf)}), pdf);
    QCOMPARE(copy->check(), std::vector<ReviewSession::Problem>{});
    QVERIFY(copy->apply(scoring(*copy, 2)));
    QCOMPARE(session->state().find<Score>(planNumber(1), indicator("WE"), raterNumber(1))->level, 3);
}

void tst_Safekeeping::aCopyReplacesNothingAndCanBeCancelled()
{
    const ProjectFixture fixture;
    const auto session = created(fixture.path(), {noise(3'000'000)});
    QVERIFY(writeBytes(fixture.path("thesis.txt"), "years of work"));
    QCOMPARE(refusalOf(session->saveCopy(fixture.path("thesis.txt"))), Error::Code::FileExists);
    QCOMPARE(refusalOf(session->saveCopy(fixture.path())), Error::Code::FileExists);
    QCOMPARE(bytesOf(fixture.path("thesis.txt")), QByteArray("years of work"));
    const QStringList before = QDir(fixture.folder()).entryList();
    QCOMPARE(refusalOf(session->saveCopy(fixture.path("copy.meetlat"),
                                         [](qint64 done, qint64 total) { return done < total / 2; })),
             Error::Code::Cancelled);
    QCOMPARE(refusalOf(session->saveCopy(fixture.path("nowhere/copy.meetlat"))), Error::Code::CannotWrite);
    QCOMPARE(QDir(fixture.folder()).entryList(), before);
    QVERIFY(session->apply(scoring(*session, 2)));
}

void tst_Safekeeping::theCheckFindsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QByteArray("SELECT 1") << QString();
    QTest::newRow("a PDF that was changed")
        << QByteArray("UPDATE document_chunk SET data=zeroblob(length(data)) WHERE n=0")
        << QStringLiteral("document_hash");
    QTest::newRow("a PDF of which a piece is gone")
        << QByteArray("DELETE FROM document_chunk WHERE n=1") << QStringLiteral("document_hash");
    QTest::newRow("a PDF that is gone") << QByteArray("DELETE FROM document_chunk; DELETE FROM document_blob")
                                        << QStringLiteral("document_missing");
    QTest::newRow("a log entry that was changed")
        << QByteArray("UPDATE action SET at=at+1 WHERE number=2") << QStringLiteral("log_chain");
    QTest::newRow("a log entry that was taken out")
        << QByteArray("DELETE FROM action WHERE number=2") << QStringLiteral("log_chain");
    QTest::newRow("evidence on a deleted highlight")
        << QByteArray("UPDATE highlight SET deleted=1") << QStringLiteral("dangling");
    QTest::newRow("a score on an indicator that no rubric has")
        << QByteArray("UPDATE score SET indicator='QQ'") << QStringLiteral("dangling");
    QTest::newRow("a tick on a criterion that no rubric has")
        << QByteArray("UPDATE score SET ticks='{\"WE.9.z\":\"present\"}'") << QStringLiteral("dangling");
    QTest::newRow("evidence for an indicator that no rubric has")
        << QByteArray("UPDATE evidence SET indicator='QQ'") << QStringLiteral("dangling");
    QTest::newRow("evidence for a criterion of another indicator")
        << QByteArray("UPDATE evidence SET criterion='PR.4.d'") << QStringLiteral("dangling");
    QTest::newRow("a fact of a plan card on a deleted highlight")
        << QByteArray("INSERT INTO plan_fact(id, plan, fact, highlight, how, realised, owner, revision, deleted) SELECT "
                      "'01234567-89ab-7cde-8f01-23456789abcd', plan, 'adopted', id, '', '', owner, 1, 0 FROM highlight; "
                      "UPDATE evidence SET deleted=1; UPDATE highlight SET deleted=1")
        << QStringLiteral("dangling");
}

void tst_Safekeeping::theCheckFindsWhatIsWrong()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, kind);
    const ProjectFixture fixture;
    auto session = created(fixture.path(), {noise(400'000)});
    QVERIFY(session->apply(addHighlight(session->state(), passageIn(*session), indicator("WE"))));
    QVERIFY(session->apply(scoring(*session, 3)));
    session.reset();
    QVERIFY(rawSql(fixture.path(), sql.constData()));
    session = fixture.open();
    QVERIFY(session);
    QSet<QString> kinds;
    for (const ReviewSession::Problem &problem : session->check())
        kinds << problem.kind;
    QCOMPARE(kinds, kind.isEmpty() ? QSet<QString>{} : QSet<QString>{kind});
}

void tst_Safekeeping::ofADamagedFileWhatCanBeReadIsSaved_data()
{
    QTest::addColumn<int>("from"); // in thousandths of the file
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("documents"); // that come through at least
    QTest::newRow("near the beginning") << 200 << 1 << 2;
    QTest::newRow("in the rows") << 400 << 2 << 2;
    QTest::newRow("in a PDF") << 900 << 3 << 1;
    QTest::newRow("the end is cut off") << 940 << -1 << 0;
}

void tst_Safekeeping::ofADamagedFileWhatCanBeReadIsSaved()
{
    QFETCH(int, from);
    QFETCH(int, pages);
    QFETCH(int, documents);
    const ProjectFixture fixture;
    const OpenOptions noSnapshots{false, QStringLiteral("-")};
    auto made = ReviewSession::create(fixture.path(), ProjectFixture::leadsFile(),
                                      ProjectFixture::contentsOf(reviewOfPlans(60)), noSnapshots);
    QVERIFY(made);
    auto session = std::move(made).value();
    const QByteArray first = noise(150'000);
    QVERIFY(session->storeDocument(first));
    QVERIFY(session->storeDocument(QByteArray(300'000, 'x')));
    const std::size_t plans = session->state().all<Plan>().size();
    session.reset();

    QByteArray bytes = bytesOf(fixture.path());
    const qsizetype start = bytes.size() / 4096 * from / 1000 * 4096;
    if (pages < 0)
        bytes.truncate(start);
    else
        bytes.replace(start, pages * 4096, QByteArray(pages * 4096, char(0xA5)));
    QVERIFY(writeBytes(fixture.path(), bytes));
    QCOMPARE(fixture.refusal(), Error::Code::DamagedFile);

    const auto report = ReviewSession::recover(fixture.path(), fixture.path("saved.meetlat"), noSnapshots);
    QVERIFY2(report, report ? "" : qPrintable(QString::number(static_cast<int>(report.error().code))));
    QVERIFY(bytesOf(fixture.path()) == bytes);
    session = fixture.open("saved.meetlat");
    QVERIFY(session);
    QCOMPARE(session->state().project().title, reviewOfPlans(1).project().title);
    qInfo("%d rows saved, %d lost, %d tables cut, %d documents; %zu of %zu plans", report->rows, report->rowsLost,
          report->tablesCut, report->documents, session->state().all<Plan>().size(), plans);
    QVERIFY(session->state().all<Plan>().size() * 2 > plans);
    QVERIFY(report->documents >= documents);
    for (const ReviewSession::Problem &problem : session->check())
        QCOMPARE(problem.kind, QStringLiteral("document_missing"));
    QVERIFY(session->apply(scoring(*session, 3, "WE", 1)));
    QCOMPARE(QDir(fixture.folder()).entryList({QStringLiteral("saved*")}, QDir::AllEntries).size(), 2); // and -journal
}

void tst_Safekeeping::withASnapshotNothingButTheNewestWorkIsLost()
{
    const ProjectFixture fixture;
    auto session = fixture.create(30);
    const QByteArray pdf = noise(500'000);
    QVERIFY(session->storeDocument(pdf));
    for (int n = 1; n <= 30; ++n)
        QVERIFY(session->apply(scoring(*session, 3, "WE", n)));
    QVERIFY(session->takeSnapshot());
    const QByteArray state = dumpOf(session->state());
    session.reset();
    QByteArray bytes = bytesOf(fixture.path());
    bytes.replace(0, 8192, QByteArray(8192, char(0xA5))); // not even the header is left
    QVERIFY(writeBytes(fixture.path(), bytes));
    QCOMPARE(fixture.refusal(), Error::Code::NotAProject);
    const auto report = ReviewSession::recover(fixture.path(), fixture.path("saved.meetlat"));
    QVERIFY(report);
    QCOMPARE(report->rows, 0);
    session = fixture.open("saved.meetlat");
    QCOMPARE(dumpOf(session->state()), state);
    QCOMPARE(report->documentsLost.size(), 30);
}

void tst_Safekeeping::ofADamagedFileOfAnOlderVersionWhatCanBeReadIsSavedToo()
{
    const ProjectFixture fixture;
    QByteArray bytes = bytesOf(QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/versions/version1.meetlat"));
    bytes.chop(1000);
    QVERIFY(writeBytes(fixture.path(), bytes));
    QCOMPARE(fixture.refusal(), Error::Code::DamagedFile);
    const auto facts = lookAtDamage(fixture.path());
    QVERIFY(facts && facts->canBeSaved && facts->snapshot.isEmpty());
    QCOMPARE(facts->readable.at(QStringLiteral("highlight")), 2);
    QCOMPARE(facts->readable.at(QStringLiteral("score")), 2);
    QVERIFY(rescue(fixture.path(), fixture.path("saved.meetlat"), RecoverFrom::Everything));
    const auto session = fixture.open("saved.meetlat");
    QVERIFY(session);
    QCOMPARE(session->state().all<Highlight>().size(), std::size_t(2));
    QVERIFY(bytesOf(fixture.path()) == bytes);
}

void tst_Safekeeping::whatIsNoProjectCannotBeRecovered()
{
    const ProjectFixture fixture;
    QVERIFY(writeBytes(fixture.path(), QByteArray(100'000, 'x')));
    QCOMPARE(refusalOf(ReviewSession::recover(fixture.path(), fixture.path("saved.meetlat"))),
             Error::Code::DamagedFile);
    QCOMPARE(refusalOf(ReviewSession::recover(fixture.path("none"), fixture.path("saved.meetlat"))),
             Error::Code::FileNotFound);
    QCOMPARE(QDir(fixture.folder()).entryList({QStringLiteral("saved*")}, QDir::AllEntries), QStringList());
}

QTEST_GUILESS_MAIN(tst_Safekeeping)
#include "tst_Safekeeping.moc"
