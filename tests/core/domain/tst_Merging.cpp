// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Merging.h"
#include "core/domain/RubricEditing.h"
#include "tests/core/domain/LeadFile.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

StampedRow stamped(const AnyRow &row, int rev, bool isDeleted = false, int owner = 1)
{
    return {row, {raterNumber(owner), rev, isDeleted}};
}

Score given(std::optional<int> level)
{
    Score score = scoreOf(level);
    score.rubric = firstRubric();
    score.documents = QStringList{documentNumber(1).value};
    return score;
}

/// Where that person says that the highlight of R1 stands.
Placement placementBy(const RaterId &by, const HighlightId &highlight)
{
    Placement placement;
    placement.highlight = highlight;
    placement.document = documentNumber(7);
    placement.by = by;
    placement.plan = planNumber(1);
    placement.rater = raterNumber(1);
    return placement;
}

QString scoreKey()
{
    return keyOf(given(1));
}

LeadFile lead()
{
    return LeadFile(reviewWith(onePlan(), ladderAndQuestion()));
}

std::optional<int> levelIn(const LeadFile &file)
{
    const Score *score = file.state().find<Score>(planNumber(1), indicator("WE"), raterNumber(1));
    return score ? score->level : std::nullopt;
}

RubricVersion secondRubric()
{
    RubricVersion version;
    version.id = {u"00000000-0002-7000-8000-000000000002"_s};
    version.number = 2;
    version.content = ladderAndQuestion().rubric;
    Level six;
    six.number = 6;
    six.name.nl = u"zes"_s;
    six.criteria.push_back({criterion("WE.6.a"), CriterionKind::Core, {u"meer"_s, {}}});
    version.content.indicators[0].levels.push_back(six);
    return version;
}

} // namespace

class tst_Merging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sixTablesTravel();
    void theConflictTableDecides_data();
    void theConflictTableDecides();
    void takingTheSameTwiceChangesNothing();
    void aDeletedRowStaysDeletedWhenAnOlderPacketComes();
    void theLoserOfAForkIsKeptOnce();
    void theLivingRowWinsOverItsTombstone();
    void aForeignRowRefusesTheWholePacket_data();
    void aForeignRowRefusesTheWholePacket();
    void whatTheRubricDoesNotHaveIsSetAside_data();
    void whatTheRubricDoesNotHaveIsSetAside();
    void quarantineReplayedEqualsADirectImport();
    void aQuarantinedRowDoesNotOverrunANewerOne();
    void rowsOnAnotherEditionAreTakenInAndCounted();
};

void tst_Merging::sixTablesTravel()
{
    QCOMPARE(packetTables(), (QStringList{u"highlight"_s, u"evidence"_s, u"score"_s, u"search"_s, u"submission"_s,
                                          u"placement"_s}));
}

void tst_Merging::theConflictTableDecides_data()
{
    QTest::addColumn<int>("rev");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("result"); // ours: revision 5, level 3
    QTest::addColumn<MergeReport>("report");
    MergeReport changed, older, same, forked;
    changed.changed = 1;
    older.older = 1;
    same.same = 1;
    forked.forked = 1;
    QTest::newRow("newer") << 6 << 1 << 1 << changed;
    QTest::newRow("older") << 4 << 1 << 3 << older;
    QTest::newRow("same") << 5 << 3 << 3 << same;
    QTest::newRow("fork, theirs greater") << 5 << 4 << 4 << forked;
    QTest::newRow("fork, ours greater") << 5 << 2 << 3 << forked;
}

void tst_Merging::theConflictTableDecides()
{
    QFETCH(int, rev);
    QFETCH(int, level);
    QFETCH(int, result);
    QFETCH(MergeReport, report);
    LeadFile file = lead();
    const MergeReport first = *file.take(raterNumber(1), u"p1"_s, {stamped(given(3), 5)});
    QCOMPARE(first.fresh, 1);
    QVERIFY(*file.take(raterNumber(1), u"p2"_s, {stamped(given(level), rev)}) == report);
    QVERIFY(levelIn(file) == result);
    QCOMPARE(file.state().all<SetAside>().size(), std::size_t(report.forked));
}

void tst_Merging::takingTheSameTwiceChangesNothing()
{
    LeadFile file = lead();
    Submission submission;
    submission.plan = planNumber(1);
    submission.rater = raterNumber(1);
    submission.scores = {given(4)};
    const std::vector<StampedRow> packet{
        stamped(passage(1), 1),
        stamped(Evidence{planNumber(1), indicator("WE"), raterNumber(1), highlightNumber(1), {}}, 2),
        stamped(given(4), 3), stamped(searchOn(1, indicator("BB")), 4, true), stamped(submission, 5)};
    QCOMPARE(file.take(raterNumber(1), u"p"_s, packet)->fresh, 5);
    const QByteArray once = dumpOf(file.state()) + file.dump();
    const Result<MergeReport> again = file.take(raterNumber(1), u"p"_s, packet);
    QCOMPARE(again->same, 5);
    QCOMPARE(again->fresh + again->changed + again->forked, 0);
    QCOMPARE(dumpOf(file.state()) + file.dump(), once);
}

void tst_Merging::aDeletedRowStaysDeletedWhenAnOlderPacketComes()
{
    LeadFile file = lead();
    (void)file.take(raterNumber(1), u"late"_s, {stamped(given(3), 2, true)});
    QVERIFY(file.row(u"score"_s, scoreKey())->stamp.isDeleted);
    QCOMPARE(file.take(raterNumber(1), u"early"_s, {stamped(given(3), 1)})->older, 1);
    QVERIFY(!levelIn(file));
    // A tombstone has no content: other values in it are no fork.
    QCOMPARE(file.take(raterNumber(1), u"late again"_s, {stamped(given(5), 2, true)})->same, 1);
    QCOMPARE(file.take(raterNumber(1), u"back"_s, {stamped(given(5), 3)})->changed, 1);
    QVERIFY(levelIn(file) == 5);
}

void tst_Merging::theLoserOfAForkIsKeptOnce()
{
    LeadFile file = lead();
    (void)file.take(raterNumber(1), u"laptop"_s, {stamped(given(2), 5)});
    (void)file.take(raterNumber(1), u"desktop"_s, {stamped(given(4), 5)});
    (void)file.take(raterNumber(1), u"laptop"_s, {stamped(given(2), 5)});
    (void)file.take(raterNumber(1), u"laptop, next packet"_s, {stamped(given(2), 5)});
    QVERIFY(levelIn(file) == 4);
    QCOMPARE(file.state().all<SetAside>().size(), std::size_t(1));
    const SetAside &kept = file.state().all<SetAside>().begin()->second;
    QCOMPARE(kept.why, SetAsideWhy::Fork);
    QCOMPARE(kept.rowKey, scoreKey());
    QCOMPARE(kept.rev, 5);
    QVERIFY(kept.image.contains(u"\"level\":2"_s));
}

void tst_Merging::theLivingRowWinsOverItsTombstone()
{
    for (const bool deletedFirst : {true, false}) {
        LeadFile file = lead();
        (void)file.take(raterNumber(1), u"a"_s, {stamped(given(2), 5, deletedFirst)});
        QCOMPARE(file.take(raterNumber(1), u"b"_s, {stamped(given(2), 5, !deletedFirst)})->forked, 1);
        QVERIFY(levelIn(file) == 2);
    }
}

void tst_Merging::aForeignRowRefusesTheWholePacket_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"stamp of another", "row of another", "frozen score of another", "other table", "unknown plan",
          "another's highlight under its own name", "evidence on another's highlight", "another's placement",
          "placement of another's highlight", "placement of no highlight"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_Merging::aForeignRowRefusesTheWholePacket()
{
    QFETCH(QString, what);
    StampedRow foreign = stamped(given(5), 9);
    if (what == "stamp of another"_L1) {
        foreign.stamp.owner = raterNumber(2);
    } else if (what == "row of another"_L1) {
        foreign.row = scoreOf(5, indicator("WE"), raterNumber(2));
    } else if (what == "frozen score of another"_L1) {
        Submission submission;
        submission.plan = planNumber(1);
        submission.rater = raterNumber(1);
        submission.scores = {scoreOf(5, indicator("WE"), raterNumber(2))};
        foreign.row = submission;
    } else if (what == "other table"_L1) {
        foreign.row = *lead().state().find<Rater>(raterNumber(1));
    } else if (what == "unknown plan"_L1) {
        foreign.row = scoreOf(5, indicator("WE"), raterNumber(1), planNumber(8));
    } else if (what == "another's highlight under its own name"_L1) {
        foreign.row = passage(9);
    } else if (what == "another's placement"_L1) {
        foreign.row = placementBy(raterNumber(0), highlightNumber(1));
    } else if (what == "placement of another's highlight"_L1) {
        foreign.row = placementBy(raterNumber(1), highlightNumber(9));
    } else if (what == "placement of no highlight"_L1) {
        foreign.row = placementBy(raterNumber(1), highlightNumber(5));
    } else {
        foreign.row = Evidence{planNumber(1), indicator("WE"), raterNumber(1), highlightNumber(9), {}};
    }
    LeadFile file = lead();
    QVERIFY(file.take(raterNumber(2), u"other"_s, {stamped(passage(9, 0, 0, raterNumber(2)), 1, false, 2)}));
    const QByteArray before = dumpOf(file.state()) + file.dump();
    const Result<MergeReport> taken = file.take(raterNumber(1), u"p"_s, {stamped(passage(1), 1), foreign});
    QVERIFY(refusalOf(taken) == Error::Code::PacketForeignRows);
    QCOMPARE(dumpOf(file.state()) + file.dump(), before);
}

void tst_Merging::whatTheRubricDoesNotHaveIsSetAside_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"version", "indicator", "level", "tick", "criterion of evidence", "search", "frozen score",
                             "deleted row of that version"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_Merging::whatTheRubricDoesNotHaveIsSetAside()
{
    QFETCH(QString, what);
    Score score = given(3);
    StampedRow row = stamped(score, 1);
    if (what == "version"_L1) {
        score.rubric = secondRubric().id;
        row.row = score;
    } else if (what == "indicator"_L1) {
        score.indicator = indicator("XX");
        row.row = score;
    } else if (what == "level"_L1) {
        row.row = given(0);
    } else if (what == "tick"_L1) {
        score.ticks[criterion("WE.6.a")] = Tick::Present;
        row.row = score;
    } else if (what == "criterion of evidence"_L1) {
        row.row = Evidence{planNumber(1), indicator("WE"), raterNumber(1), highlightNumber(1), criterion("WE.6.a")};
    } else if (what == "search"_L1) {
        row.row = searchOn(1, indicator("XX"));
    } else if (what == "frozen score"_L1) {
        Submission submission;
        submission.plan = planNumber(1);
        submission.rater = raterNumber(1);
        score.rubric = secondRubric().id;
        submission.scores = {score};
        row.row = submission;
    } else {
        score.rubric = secondRubric().id;
        row = stamped(score, 1, true);
    }
    LeadFile file = lead();
    const Result<MergeReport> report = file.take(raterNumber(1), u"p"_s, {stamped(passage(1), 1), row});
    QCOMPARE(report->quarantined, 1);
    QCOMPARE(report->fresh, 1);
    QCOMPARE(file.rows().size(), std::size_t(1));
    QCOMPARE(file.state().all<SetAside>().begin()->second.why, SetAsideWhy::UnknownRubric);
    // The same packet again keeps it once, and without the rubric there is nothing to replay.
    (void)file.take(raterNumber(1), u"p"_s, {stamped(passage(1), 1), row});
    (void)file.replay();
    QCOMPARE(file.state().all<SetAside>().size(), std::size_t(1));
}

void tst_Merging::quarantineReplayedEqualsADirectImport()
{
    Score score = given(6);
    score.rubric = secondRubric().id;
    score.ticks[criterion("WE.6.a")] = Tick::Present;
    Score earlier = score;
    earlier.level = 5;
    const std::vector<StampedRow> first{stamped(earlier, 1), stamped(passage(1), 2)};
    const std::vector<StampedRow> second{stamped(score, 4), stamped(passage(1), 2)};

    LeadFile late = lead();
    (void)late.take(raterNumber(1), u"p1"_s, first);
    (void)late.take(raterNumber(1), u"p2"_s, second);
    QCOMPARE(late.state().all<SetAside>().size(), std::size_t(2));
    late.put(secondRubric());
    (void)late.replay();

    LeadFile direct = lead();
    direct.put(secondRubric());
    (void)direct.take(raterNumber(1), u"p1"_s, first);
    (void)direct.take(raterNumber(1), u"p2"_s, second);

    QCOMPARE(late.dump(), direct.dump());
    QCOMPARE(dumpOf(late.state()), dumpOf(direct.state()));
    QVERIFY(levelIn(late) == 6);
    QVERIFY(late.state().all<SetAside>().size() == 0);
}

void tst_Merging::aQuarantinedRowDoesNotOverrunANewerOne()
{
    Score old = given(6);
    old.rubric = secondRubric().id;
    LeadFile file = lead();
    (void)file.take(raterNumber(1), u"p1"_s, {stamped(old, 1)});
    (void)file.take(raterNumber(1), u"p2"_s, {stamped(given(2), 7)});
    file.put(secondRubric());
    QCOMPARE(file.replay().older, 1);
    QVERIFY(levelIn(file) == 2);
    QVERIFY(file.state().all<SetAside>().size() == 0);
}

void tst_Merging::rowsOnAnotherEditionAreTakenInAndCounted()
{
    Highlight elsewhere = passage(1);
    elsewhere.document = documentNumber(7);
    Score score = given(3);
    score.documents = QStringList{documentNumber(7).value};
    LeadFile file = lead();
    const Result<MergeReport> report =
        file.take(raterNumber(1), u"p"_s, {stamped(elsewhere, 1), stamped(score, 2), stamped(passage(2), 3)});
    QCOMPARE(report->otherDocument, 2);
    QCOMPARE(report->fresh, 3);
    QVERIFY(levelIn(file) == 3);
}

QTEST_APPLESS_MAIN(tst_Merging)
#include "tst_Merging.moc"
