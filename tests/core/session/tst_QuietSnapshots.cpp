// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/ProjectFixture.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

OpenOptions later()
{
    OpenOptions options;
    options.snapshotLater = true;
    return options;
}

QStringList snapshotsOf(const ProjectFixture &fixture)
{
    return ReviewSession::snapshotsFor(fixture.path());
}

/// As if the newest snapshot were an hour old: a young one is good enough on opening.
bool makeOld(const QString &snapshot)
{
    QFile file(snapshot);
    return file.open(QIODevice::ReadWrite) &&
           file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime);
}

/// Steps to the end; answers how many it took, -1 for a failure.
int takenSteps(ReviewSession &session)
{
    for (int steps = 1; steps < 60'000; ++steps) {
        const Result<bool> stepped = session.stepSnapshot(0);
        if (!stepped || *stepped)
            return stepped ? steps : -1;
        QTest::qSleep(1);
    }
    return -1;
}

} // namespace

/// Snapshots that are taken in steps while somebody works.
class tst_QuietSnapshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openingDoesNotWaitForItAndItHoldsEverything();
    void whatIsChangedMeanwhileIsInIt();
    void workWithoutAPauseMakesItWaitForTheNext();
    void nothingIsWrittenWhereTheNewestHasItAll();
    void anOlderOneIsNotEnough();
    void oneThatWentBadIsNotEnough();
    void closingInTheMiddleLeavesNothingBehind();
    void takingInDoesNotWaitForIt();
    void whoOnlyReadsTakesNone();
};

void tst_QuietSnapshots::openingDoesNotWaitForItAndItHoldsEverything()
{
    const ProjectFixture fixture;
    fixture.create(300);
    const auto session = fixture.open("review.meetlat", later());
    QVERIFY(snapshotsOf(fixture).isEmpty());
    QVERIFY(session->isTakingSnapshot());
    QVERIFY(takenSteps(*session) > 5);
    QVERIFY(!session->isTakingSnapshot());
    QCOMPARE(snapshotsOf(fixture).size(), 1);
    const auto snapshot = ReviewSession::open(snapshotsOf(fixture).first(), {true, QStringLiteral("-")});
    QVERIFY(snapshot);
    QCOMPARE(dumpOf((*snapshot)->state()), dumpOf(session->state()));
    QCOMPARE((*snapshot)->identity(), session->identity());
    QCOMPARE((*snapshot)->log().size(), session->log().size());
    QVERIFY((*snapshot)->check().size() == session->check().size()); // the documents are missing in both
    QVERIFY(session->beginSnapshot()); // nothing has changed
    QVERIFY(!session->isTakingSnapshot());
}

void tst_QuietSnapshots::whatIsChangedMeanwhileIsInIt()
{
    const ProjectFixture fixture;
    fixture.create(300);
    const auto session = fixture.open("review.meetlat", later());
    for (int edit = 0; edit < 10; ++edit) {
        for (int step = 0; step < 3; ++step) {
            QTest::qSleep(1);
            QVERIFY(session->stepSnapshot(0));
        }
        QVERIFY(session->apply(scoring(*session, 1 + edit % 5, "WE", 1 + edit)));
    }
    QVERIFY(takenSteps(*session) > 0);
    QCOMPARE(snapshotsOf(fixture).size(), 1);
    const auto snapshot = ReviewSession::open(snapshotsOf(fixture).first(), {true, QStringLiteral("-")});
    QVERIFY(snapshot);
    QCOMPARE(dumpOf((*snapshot)->state()), dumpOf(session->state()));
    QCOMPARE((*snapshot)->log().size(), session->log().size());
}

void tst_QuietSnapshots::workWithoutAPauseMakesItWaitForTheNext()
{
    const ProjectFixture fixture;
    fixture.create(300);
    const auto session = fixture.open("review.meetlat", later());
    Result<bool> stepped = false;
    for (int edit = 0; edit < 1000 && stepped && !*stepped; ++edit) {
        QVERIFY(session->apply(scoring(*session, 1 + edit % 5)));
        QTest::qSleep(2);
        stepped = session->stepSnapshot(0);
    }
    QCOMPARE(refusalOf(stepped), Error::Code::Cancelled);
    QVERIFY(snapshotsOf(fixture).isEmpty());
    QVERIFY(session->beginSnapshot());
    QVERIFY(takenSteps(*session) > 0);
    QCOMPARE(snapshotsOf(fixture).size(), 1);
}

void tst_QuietSnapshots::nothingIsWrittenWhereTheNewestHasItAll()
{
    const ProjectFixture fixture;
    fixture.create();
    QVERIFY(fixture.open());
    QCOMPARE(snapshotsOf(fixture).size(), 1);
    const QString first = snapshotsOf(fixture).first();
    for (const OpenOptions &options : {OpenOptions{}, later()}) {
        QVERIFY(makeOld(first));
        const auto session = fixture.open("review.meetlat", options);
        QVERIFY(takenSteps(*session) > 0);
        QVERIFY(session->takeSnapshot());
        QCOMPARE(snapshotsOf(fixture), QStringList{first});
    }
}

void tst_QuietSnapshots::anOlderOneIsNotEnough()
{
    const ProjectFixture fixture;
    fixture.create();
    for (int changes = 1; changes <= 2; ++changes) {
        {
            const auto session = fixture.open("review.meetlat", later());
            QVERIFY(takenSteps(*session) > 0);
            QCOMPARE(snapshotsOf(fixture).size(), changes);
            QVERIFY(session->apply(scoring(*session, changes)));
        }
        QVERIFY(makeOld(snapshotsOf(fixture).first()));
    }
    QVERIFY(fixture.open());
    QCOMPARE(snapshotsOf(fixture).size(), 3);
}

void tst_QuietSnapshots::oneThatWentBadIsNotEnough()
{
    const ProjectFixture fixture;
    fixture.create();
    QVERIFY(fixture.open());
    const QString first = snapshotsOf(fixture).first();
    {
        QFile file(first);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const qsizetype leaf = bytes.lastIndexOf(planNumber(1).value.toUtf8()) / 4096 * 4096;
        QVERIFY(leaf > 0);
        QVERIFY(file.seek(leaf) && file.write(QByteArray(8, '\xff')) == 8); // the head of a page of the tree
    }
    for (const OpenOptions &options : {OpenOptions{}, later()}) {
        const auto before = snapshotsOf(fixture).size();
        QVERIFY(makeOld(snapshotsOf(fixture).first()));
        const auto session = fixture.open("review.meetlat", options);
        QVERIFY(takenSteps(*session) > 0);
        QCOMPARE(snapshotsOf(fixture).size(), before == 1 ? 2 : before); // a bad one once, a good one from then on
    }
}

void tst_QuietSnapshots::closingInTheMiddleLeavesNothingBehind()
{
    const ProjectFixture fixture;
    fixture.create(300);
    for (const int steps : {0, 1, 4, 9}) {
        auto session = fixture.open("review.meetlat", later());
        for (int step = 0; step < steps; ++step) {
            QTest::qSleep(2);
            QVERIFY(session->stepSnapshot(0));
        }
        QVERIFY(session->isTakingSnapshot());
        session.reset();
        QVERIFY(snapshotsOf(fixture).isEmpty());
        QDirIterator files(fixture.folder() + QStringLiteral("/data"), {QStringLiteral("*.part*")}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(!files.hasNext());
    }
    QVERIFY(fixture.open());
}

/// Who wants one at once gets it, and not a second one of the same.
void tst_QuietSnapshots::takingInDoesNotWaitForIt()
{
    const ProjectFixture fixture;
    fixture.create(300);
    const auto session = fixture.open("review.meetlat", later());
    QTest::qSleep(5);
    QVERIFY(session->stepSnapshot(0));
    QVERIFY(session->takeSnapshot());
    QVERIFY(!session->isTakingSnapshot());
    QVERIFY(takenSteps(*session) > 0);
    QCOMPARE(snapshotsOf(fixture).size(), 1);
}

void tst_QuietSnapshots::whoOnlyReadsTakesNone()
{
    const ProjectFixture fixture;
    fixture.create();
    OpenOptions options = later();
    options.readOnly = true;
    const auto session = fixture.open("review.meetlat", options);
    QVERIFY(!session->isTakingSnapshot());
    QVERIFY(session->beginSnapshot());
    QVERIFY(!session->isTakingSnapshot());
    QVERIFY(snapshotsOf(fixture).isEmpty());
}

QTEST_GUILESS_MAIN(tst_QuietSnapshots)
#include "tst_QuietSnapshots.moc"
