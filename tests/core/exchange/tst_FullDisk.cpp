// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DatasetExport.h"
#include "core/exchange/FileWriting.h"
#include "core/session/Rescue.h"
#include "tests/core/exchange/ReviewFiles.h"
#include "tests/core/session/ProjectFixture.h"
#include "tests/support/SmallDisk.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

/// A disk without room, whatever is being done: it is told as such, what was there before is there still, and after
/// making room the same thing works.
class tst_FullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scoringGoesOnAfterRoomIsMade();
    void aPdfComesInWholeOrNotAtAll();
    void aPacketIsTakenInWholeOrNotAtAll();
    void aSnapshotReplacesNoneByHalfOfOne();
    void aCopyIsWholeOrNotThere();
    void aHandOutIsWholeOrNotThere();
    void aPacketReplacesTheLastOneWhole_data();
    void aPacketReplacesTheLastOneWhole();
    void aDatasetReplacesTheLastOneWhole();
    void anOlderProjectStaysAsItIsUntilThereIsRoom();
    void whatIsSavedOfADamagedFileIsWholeOrNotThere();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::unique_ptr<ReviewSession> createdOn(const SmallDisk &disk, const OpenOptions &options = {})
    {
        return must(ReviewSession::create(disk.path("review.meetlat"), ProjectFixture::leadsFile(),
                                          ProjectFixture::contentsOf(reviewOfPlans(2)), options));
    }
    static QStringList filesOn(const SmallDisk &disk)
    {
        QStringList names = QDir(disk.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeAll(u"filler"_s);
        names.removeAll(u"review.meetlat-journal"_s); // of zeros, while the project is open
        return names;
    }
};

void tst_FullDisk::initTestCase()
{
    const SmallDisk disk(100);
    qInfo("%s", disk.isReal() ? "on a file system of its own" : "by a limit on the size of files");
}

void tst_FullDisk::scoringGoesOnAfterRoomIsMade()
{
    SmallDisk disk(2000);
    const ProjectFixture fixture;
    auto session = createdOn(disk);
    disk.fill();
    std::size_t saved = 0;
    QByteArray state;
    Result<Edit> edit = Edit{};
    Status done = Done{};
    for (int level = 0; done && level < 300; ++level) { // what is free within the file is still used
        state = dumpOf(session->state());
        edit = scoring(*session, 1 + level % 5, level % 2 == 0 ? "WE" : "PR", 1 + (level / 5) % 2);
        done = session->apply(edit);
        saved += done && !edit->isEmpty() ? 1 : 0;
    }
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error{Error::Code::DiskFull, {}}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(refusalOf(session->apply(edit)), Error::Code::DiskFull);
    QCOMPARE(dumpOf(session->state()), state);
    disk.makeRoom();
    QVERIFY(session->apply(edit));
    state = dumpOf(session->state());
    QCOMPARE(session->log().size(), 1 + saved + 1);
    session.reset();
    session = must(ReviewSession::open(disk.path("review.meetlat")));
    QCOMPARE(dumpOf(session->state()), state);
}

void tst_FullDisk::aPdfComesInWholeOrNotAtAll()
{
    SmallDisk disk(3000);
    const ProjectFixture fixture;
    auto session = createdOn(disk);
    const QByteArray state = dumpOf(session->state());
    const QByteArray pdf(1'000'000, 'x');
    disk.fill(600'000); // begins, and does not end
    QCOMPARE(refusalOf(session->storeDocument(pdf)), Error::Code::DiskFull);
    QCOMPARE(dumpOf(session->state()), state);
    disk.makeRoom();
    const auto stored = session->storeDocument(pdf);
    QVERIFY(stored);
    session.reset();
    session = must(ReviewSession::open(disk.path("review.meetlat")));
    QCOMPARE(must(session->documentBytes(*stored)), pdf);
}

void tst_FullDisk::aPacketIsTakenInWholeOrNotAtAll()
{
    SmallDisk disk(3000);
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    for (int n = 1; n <= 40; ++n)
        mark(*anna, n, 1, "WE", u"more homes "_s.repeated(200));
    submit(*anna, 1);
    const QByteArray packet = files.handedIn(*anna);
    must(files.lead().saveCopy(disk.path("review.meetlat")));
    auto lead = must(ReviewSession::open(disk.path("review.meetlat"), {false, u"-"_s}));
    const QByteArray state = dumpOf(lead->state());
    disk.fill(60'000);
    QCOMPARE(refusalOf(takeIn(*lead, packet)), Error::Code::DiskFull);
    QCOMPARE(dumpOf(lead->state()), state);
    lead.reset();
    lead = must(ReviewSession::open(disk.path("review.meetlat"), {false, u"-"_s})); // also with the disk still full
    QCOMPARE(dumpOf(lead->state()), state);
    disk.makeRoom();
    QCOMPARE(must(takeIn(*lead, packet)).plans.size(), std::size_t(1));
    QCOMPARE(lead->state().all<Highlight>().size(), std::size_t(40));
}

void tst_FullDisk::aSnapshotReplacesNoneByHalfOfOne()
{
    SmallDisk disk(2000);
    const ProjectFixture fixture;
    auto session = createdOn(disk, {false, disk.path("snapshots")});
    must(session->takeSnapshot());
    QCOMPARE(ReviewSession::snapshotsFor(disk.path("review.meetlat")).size(), 1);
    const QString first = ReviewSession::snapshotsFor(disk.path("review.meetlat")).first();
    const QByteArray bytes = bytesOf(first);
    must(session->apply(scoring(*session, 4)));
    disk.fill(30'000);
    QCOMPARE(refusalOf(session->takeSnapshot()), Error::Code::DiskFull);
    QCOMPARE(QDir(QFileInfo(first).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(bytesOf(first), bytes);
    disk.makeRoom();
    must(session->takeSnapshot());
    QCOMPARE(ReviewSession::snapshotsFor(disk.path("review.meetlat")).size(), 2);
}

void tst_FullDisk::aCopyIsWholeOrNotThere()
{
    SmallDisk disk(2000);
    const ProjectFixture fixture;
    const auto session = createdOn(disk);
    disk.fill(60'000);
    QCOMPARE(refusalOf(session->saveCopy(disk.path("copy.meetlat"))), Error::Code::DiskFull);
    QCOMPARE(filesOn(disk), QStringList{u"review.meetlat"_s});
    disk.makeRoom();
    must(session->saveCopy(disk.path("copy.meetlat")));
    QCOMPARE(dumpOf(must(ReviewSession::open(disk.path("copy.meetlat")))->state()), dumpOf(session->state()));
}

void tst_FullDisk::aHandOutIsWholeOrNotThere()
{
    SmallDisk disk(2000);
    ReviewFiles files;
    disk.fill(60'000);
    QCOMPARE(refusalOf(handOut(files.lead(), raterNumber(1), disk.path("anna.meetlat"))), Error::Code::DiskFull);
    QCOMPARE(filesOn(disk), QStringList{});
    for (const auto &[key, assignment] : files.lead().state().all<Assignment>())
        QCOMPARE(assignment.handedOutAt, 0);
    disk.makeRoom();
    must(handOut(files.lead(), raterNumber(1), disk.path("anna.meetlat")));
}

void tst_FullDisk::aPacketReplacesTheLastOneWhole_data()
{
    QTest::addColumn<bool>("isProjectFull"); // or only where the packet goes
    QTest::newRow("no room for the packet") << false;
    QTest::newRow("no room for noting it in the project") << true;
}

void tst_FullDisk::aPacketReplacesTheLastOneWhole()
{
    QFETCH(bool, isProjectFull);
    SmallDisk disk(3000);
    ReviewFiles files;
    must(handOut(files.lead(), raterNumber(1), isProjectFull ? disk.path("anna.meetlat") : files.path(u"anna.meetlat"_s)));
    auto anna = must(ReviewSession::open(isProjectFull ? disk.path("anna.meetlat") : files.path(u"anna.meetlat"_s),
                                         {false, u"-"_s}));
    const QString packet = isProjectFull ? files.path(u"anna.meetpak"_s) : disk.path("anna.meetpak");
    must(handIn(*anna, packet));
    const QByteArray first = bytesOf(packet);
    QVERIFY(!first.isEmpty());
    give(*anna, 1, "WE", 4, u"because "_s.repeated(500));
    disk.fill();
    QCOMPARE(refusalOf(handIn(*anna, packet)), Error::Code::DiskFull);
    QCOMPARE(bytesOf(packet), first);
    disk.makeRoom();
    must(handIn(*anna, packet));
    QVERIFY(bytesOf(packet) != first);
    must(takeIn(files.lead(), first));
    must(takeIn(files.lead(), bytesOf(packet))); // follows the first: no fork
}

void tst_FullDisk::aDatasetReplacesTheLastOneWhole()
{
    SmallDisk disk(400);
    ReviewState state = reviewOfPlans(30);
    ExportOptions options;
    options.overwrite = true;
    must(writeDataset(makeDataset(state, options, testNow), disk.folder(), options));
    std::map<QString, QByteArray> before;
    for (const QString &name : filesOn(disk))
        before[name] = bytesOf(disk.path(name.toLatin1().constData()));
    QCOMPARE(before.size(), std::size_t(5));
    Project project = state.project();
    project.title = u"A longer title "_s.repeated(40);
    state.put(project);
    const Dataset dataset = makeDataset(state, options, testNow + 1);
    for (const qint64 left : {0, 4096, 20'000, 50'000}) {
        disk.fill(left);
        const Status written = writeDataset(dataset, disk.folder(), options);
        disk.makeRoom();
        QVERIFY2(!written, qPrintable(QString::number(left)));
        QCOMPARE(written.error().code, Error::Code::DiskFull);
        QVERIFY(!written.error().detail.isEmpty());
        QCOMPARE(filesOn(disk).size(), 5);
        for (const auto &[name, bytes] : before) // none of them new beside old ones
            QVERIFY2(bytesOf(disk.path(name.toLatin1().constData())) == bytes, qPrintable(name));
    }
    must(writeDataset(dataset, disk.folder(), options));
}

void tst_FullDisk::anOlderProjectStaysAsItIsUntilThereIsRoom()
{
    SmallDisk disk(2000);
    const ProjectFixture fixture;
    const QString path = disk.path("review.meetlat");
    QVERIFY(QFile::copy(QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/versions/version1.meetlat"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(path);
    for (const qint64 left : {0, 8192, 40'000}) {
        disk.fill(left);
        const auto refused = ReviewSession::open(path);
        QVERIFY2(!refused, qPrintable(QString::number(left)));
        QCOMPARE(refused.error(), (Error{Error::Code::DiskFull, path}));
        disk.makeRoom();
        QVERIFY(bytesOf(path) == before);
    }
    QCOMPARE(must(ReviewSession::open(path))->state().all<Highlight>().size(), std::size_t(2));
}

void tst_FullDisk::whatIsSavedOfADamagedFileIsWholeOrNotThere()
{
    SmallDisk disk(3000);
    const ProjectFixture fixture;
    fixture.create(8);
    QByteArray bytes = bytesOf(fixture.path());
    bytes.truncate(bytes.size() - 4096);
    QFile damaged(fixture.path());
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
    damaged.close();
    disk.fill(20'000);
    QCOMPARE(refusalOf(rescue(fixture.path(), disk.path("saved.meetlat"), RecoverFrom::Everything)),
             Error::Code::DiskFull);
    QCOMPARE(filesOn(disk), QStringList{});
    disk.fill(bytes.size() + 30'000); // for the look at it, not for the new file
    QCOMPARE(refusalOf(rescue(fixture.path(), disk.path("saved.meetlat"), RecoverFrom::Everything)),
             Error::Code::DiskFull);
    QCOMPARE(filesOn(disk), QStringList{});
    disk.makeRoom();
    must(rescue(fixture.path(), disk.path("saved.meetlat"), RecoverFrom::Everything));
    QVERIFY(bytesOf(fixture.path()) == bytes);
}

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_FullDisk.moc"
