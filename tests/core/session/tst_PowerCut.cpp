// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "tests/core/session/PowerCut.h"
#include "tests/core/session/ProjectFixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <unordered_map>

using namespace meetlat;
using namespace meetlat::test;

/// A power cut after any operation on the disk, whatever of the operations that no sync has followed arrives: every
/// action that was said to be saved is there, none is there by half, and the file opens.
class tst_PowerCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noSavedActionIsLostInAnyState();
    void noMigrationIsLostInAnyState_data();
    void noMigrationIsLostInAnyState();
    void theSameDiskFindsTheDamageOfOtherSettings_data();
    void theSameDiskFindsTheDamageOfOtherSettings();
};

namespace {

const OpenOptions noSnapshots{false, QStringLiteral("-")};

/// What a session shows after each action; the first is what it began with.
struct Story
{
    std::vector<QByteArray> after;
    DiskContents before;
    std::vector<DiskOperation> operations;
};

enum class Verdict { Sound, Refused, Damaged, Lost, Half };

struct Tally
{
    int states = 0;
    int distinct = 0;
    int refused = 0; ///< or opened and found damaged
    int lost = 0;    ///< opened without an action that was said to be saved
    int half = 0;    ///< opened with something that was never there
    QString first;   ///< where the first of these was

    int bad() const { return refused + lost + half; }
    void count(Verdict verdict, const PowerCut::Remains &remains)
    {
        if (bad() == 0 && verdict != Verdict::Sound)
            first = QStringLiteral("operation %1, model %2, verdict %3")
                        .arg(remains.operation)
                        .arg(static_cast<int>(remains.model))
                        .arg(static_cast<int>(verdict));
        refused += verdict == Verdict::Refused || verdict == Verdict::Damaged ? 1 : 0;
        lost += verdict == Verdict::Lost ? 1 : 0;
        half += verdict == Verdict::Half ? 1 : 0;
    }
};

QByteArray lookOf(const ReviewSession &session)
{
    QByteArray look = dumpOf(session.state()) + QByteArray::number(qulonglong(session.log().size()));
    for (const auto &[key, document] : session.state().all<Document>())
        look += session.hasDocument(document.sha256) ? '+' : '-';
    return look;
}

Status actAnything(ReviewSession &session, std::mt19937 &random)
{
    const int number = 1 + static_cast<int>(random() % 200);
    const auto level = 1 + static_cast<int>(random() % 5);
    switch (random() % 12) {
    case 0:
        return session.canUndo() ? session.undo() : Status(Done{});
    case 1:
        return session.canRedo() ? session.redo() : Status(Done{});
    case 2:
    case 3: {
        Highlight highlight = passage(number, 0, 10 * number);
        highlight.note = QString(static_cast<int>(random() % 3000), QLatin1Char('n'));
        if (session.state().find<Highlight>(highlight.id))
            return session.apply(deleteHighlight(session.state(), highlight.id));
        return session.apply(addHighlight(session.state(), highlight, indicator("WE")));
    }
    case 4: {
        Document document = oneDocument(1);
        QByteArray pdf(static_cast<int>(random() % 60'000) + 1, '\0');
        std::generate(pdf.begin(), pdf.end(), [&] { return static_cast<char>(random()); });
        const Result<DocumentId> stored = session.storeDocument(pdf);
        if (!stored)
            return stored.error();
        document.sha256 = *stored;
        document.fileName = QStringLiteral("plan-%1.pdf").arg(stored->value.left(12));
        return session.apply(addDocument(session.state(), document));
    }
    default: {
        Score score = scoreOf(level, indicator(random() % 2 ? "WE" : "PR"), raterNumber(1),
                              planNumber(1 + static_cast<int>(random() % 2)));
        score.reason = QStringLiteral("reason %1 ").arg(random()).repeated(1 + number % 40);
        return session.apply(scoreIndicator(session.state(), score));
    }
    }
}

/// Works until the disk has seen that many operations, and closes the file.
std::optional<Story> told(const ProjectFixture &fixture, RecordedDisk &disk, unsigned seed, std::size_t operations)
{
    std::mt19937 random(seed);
    auto made = ReviewSession::create(fixture.path(), ProjectFixture::leadsFile(),
                                      ProjectFixture::contentsOf(reviewOfPlans(2)), noSnapshots);
    if (!made)
        return {};
    ReviewSession &session = **made;
    disk.record();
    Story story;
    story.before = disk.before();
    story.after.push_back(lookOf(session));
    while (disk.operations() < operations) {
        if (!actAnything(session, random))
            return {};
        if (const QByteArray look = lookOf(session); look != story.after.back()) {
            story.after.push_back(look);
            disk.acknowledge();
        }
    }
    made->reset();
    story.operations = disk.stopped();
    return story;
}

Verdict verdictOn(const ProjectFixture &fixture, const Story &story, int acknowledged)
{
    // What this computer wrote down of the file when the story was closed in good order is not what it knew at the cut.
    QDir(QFileInfo(fixture.path()).path() + QStringLiteral("/data")).removeRecursively();
    const auto session = ReviewSession::open(fixture.path(), noSnapshots);
    if (!session)
        return Verdict::Refused;
    for (const ReviewSession::Problem &problem : (*session)->check()) {
        if (problem.kind != QLatin1String("document_missing")) // the first documents of this review have no bytes
            return Verdict::Damaged;
    }
    const auto said = static_cast<std::size_t>(acknowledged);
    const QByteArray look = lookOf(**session);
    if (look == story.after[said] || (said + 1 < story.after.size() && look == story.after[said + 1]))
        return Verdict::Sound;
    const bool wasEverThere = std::find(story.after.begin(), story.after.end(), look) != story.after.end();
    return wasEverThere ? Verdict::Lost : Verdict::Half;
}

/// Of every so manieth state; the very same bytes after as many actions are opened once.
Tally examined(const ProjectFixture &fixture, RecordedDisk &disk, const Story &story, unsigned seed, int every = 1)
{
    Tally tally;
    std::unordered_map<std::uint64_t, Verdict> known;
    PowerCut(story.before, story.operations, seed).everywhere([&](const PowerCut::Remains &remains) {
        if (++tally.states % every != 0)
            return true;
        const auto said = static_cast<std::uint64_t>(remains.acknowledged);
        const auto [found, isNew] = known.try_emplace(remains.fingerprint ^ (said * 0x9E3779B97F4A7C15U), Verdict::Sound);
        if (isNew) {
            ++tally.distinct;
            disk.put(remains.contents);
            found->second = verdictOn(fixture, story, remains.acknowledged);
        }
        tally.count(found->second, remains);
        return true;
    });
    return tally;
}

bool isLong()
{
    return qEnvironmentVariableIsSet("MEETLAT_LONG");
}

} // namespace

void tst_PowerCut::initTestCase()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) // in memory
        qputenv("TMPDIR", "/dev/shm");
}

void tst_PowerCut::noSavedActionIsLostInAnyState()
{
    const int seeds = isLong() ? 5 : 1;
    const std::size_t operations = isLong() ? 2'600 : 300;
    Tally all;
    QElapsedTimer clock;
    clock.start();
    for (int seed = 1; seed <= seeds; ++seed) {
        const ProjectFixture fixture;
        RecordedDisk disk(static_cast<unsigned>(seed));
        const auto story = told(fixture, disk, static_cast<unsigned>(seed), operations);
        QVERIFY(story);
        QVERIFY(story->after.size() > 5);
        const Tally tally = examined(fixture, disk, *story, static_cast<unsigned>(seed));
        QVERIFY2(tally.bad() == 0, qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(tally.first)));
        all.states += tally.states;
        all.distinct += tally.distinct;
    }
    qInfo("PROMISE R3: %d states after a power cut (%d of them different), %d seeds: 0 saved actions lost, 0 by half, 0 "
          "damaged; %lld s",
          all.states, all.distinct, seeds, static_cast<long long>(clock.elapsed() / 1000));
    QVERIFY(all.states >= (isLong() ? 100'000 : 2'000));
}

void tst_PowerCut::noMigrationIsLostInAnyState_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("version 1") << QStringLiteral("version1.meetlat");
    QTest::newRow("version 2") << QStringLiteral("version2.meetlat");
}

void tst_PowerCut::noMigrationIsLostInAnyState()
{
    QFETCH(QString, name);
    const ProjectFixture fixture;
    QVERIFY(QFile::copy(QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/versions/") + name, fixture.path()));
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner));
    RecordedDisk disk(1);
    static_cast<void>(ReviewSession::open(fixture.path(), {true, QStringLiteral("-")})); // which reads it into memory
    disk.record();
    Story story;
    story.before = disk.before();
    {
        const auto session = fixture.open("review.meetlat", noSnapshots);
        QVERIFY(session);
        story.after.push_back(lookOf(*session));
    }
    story.operations = disk.stopped();
    const Tally tally = examined(fixture, disk, story, 1, isLong() ? 1 : 4);
    QVERIFY2(tally.bad() == 0, qPrintable(QStringLiteral("%1 bad of %2; %3")
                                                  .arg(tally.bad())
                                                  .arg(tally.distinct)
                                                  .arg(tally.first)));
    qInfo("PROMISE R3: migration of %s: %d states after a power cut (%d different ones opened): all become the new version",
          qPrintable(name), tally.states, tally.distinct);
    QVERIFY(tally.distinct > 50);
}

void tst_PowerCut::theSameDiskFindsTheDamageOfOtherSettings_data()
{
    QTest::addColumn<RecordedDisk::Settings>("settings");
    QTest::newRow("synchronous=OFF") << RecordedDisk::Settings::NeverSynced;
    QTest::newRow("FULL without EXCLUSIVE") << RecordedDisk::Settings::NotExclusive;
}

/// Or the test above proves nothing. What OFF damages everybody expects; that FULL loses the last action is what no
/// killed process shows.
void tst_PowerCut::theSameDiskFindsTheDamageOfOtherSettings()
{
    QFETCH(RecordedDisk::Settings, settings);
    const ProjectFixture fixture;
    RecordedDisk disk(1, settings);
    const auto story = told(fixture, disk, 1, isLong() ? 800 : 200);
    QVERIFY(story);
    const Tally tally = examined(fixture, disk, *story, 1);
    qInfo("PROMISE R3: control %s: of %d states (%d different) %d damaged, %d by half, %d without a saved action",
          QTest::currentDataTag(), tally.states, tally.distinct, tally.refused, tally.half, tally.lost);
    if (settings == RecordedDisk::Settings::NeverSynced) {
        QVERIFY(tally.bad() > (isLong() ? 1000 : 100));
    } else {
        QVERIFY(tally.lost > 10);
        QCOMPARE(tally.refused + tally.half, 0);
    }
}

QTEST_GUILESS_MAIN(tst_PowerCut)
#include "tst_PowerCut.moc"
