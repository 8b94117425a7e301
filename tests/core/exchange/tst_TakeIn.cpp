// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/RubricEditing.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "tests/core/exchange/PacketRowsForTests.h"
#include "tests/core/exchange/ReviewFiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Score *weOfAnna(const ReviewSession &session)
{
    return session.state().find<Score>(planNumber(1), indicator("WE"), raterNumber(1));
}

std::unique_ptr<ReviewSession> opened(const QString &path)
{
    OpenOptions options;
    options.snapshotFolder = u"-"_s;
    return must(ReviewSession::open(path, options));
}

} // namespace

/// The conflict table of storage.md 3.3, row by row, with real files.
class tst_TakeIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPacketIsTakenInByAFileOfItsOwnOldVersion_data();
    void aPacketIsTakenInByAFileOfItsOwnOldVersion();
    void newRowsComeIn();
    void newerRowsReplaceOlderOnesAndTheLogKeepsWhatWas();
    void anOldPacketNeverWins();
    void twoLinesOfWorkStopBeforeTheImport();
    void anAcceptedForkEndsAlikeInEitherOrderAndKeepsTheLoser();
    void aSkippedPacketIsFine();
    void aPacketWithRowsOfAnotherOwnerIsRefusedWhole();
    void aPacketForAPlanThatTheRaterDoesNotHaveIsRefused();
    void aPacketOfAnotherProjectNamesItsTitle();
    void aPacketOfAnUnknownRaterIsRefused();
    void rowsOfAnUnknownRubricWaitInQuarantineAndComeBack();
    void whatWaitedForItsRubricNeverReplacesWhatANewFileBrought();
    void anotherEditionOfADocumentComesInFlagged();
    void whereTheRaterSaysItStandsCountsBeforeTheLead();
    void otherWordsUnderAnOldHighlightAreLookedForAnew();
    void aHighlightTakenBackTakesTheLeadsFindingAlong();
    void aNewRoundAfterASubmissionIsShownAndTheFirstStaysFrozen();
    void draftsAreProgressOnly();
    void theSamePacketAgainIsKnown();
    void timesDoNotDecide();
    void aRefusedPacketChangesNothing();
    void aRatersFileTakesNothingIn();
    void aDryRunChangesNothing();
    void aFullReviewsPacketIsTakenInQuickly();
};

void tst_TakeIn::newRowsComeIn()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    mark(*anna, 1, 1, "WE", u"more homes"_s);
    submit(*anna, 1);
    const TakeInPreview preview = must(takeIn(files.lead(), files.handedIn(*anna)));
    QCOMPARE(preview.raterName, u"Anna"_s);
    QCOMPARE(preview.report.fresh, 4);
    QCOMPARE(preview.plans.size(), std::size_t(1));
    QCOMPARE(preview.plans.front().round, 1);
    QCOMPARE(preview.plans.front().cellsGiven, 1);
    QVERIFY(!preview.plans.front().isNewRound);
    QVERIFY(!preview.plans.front().otherDocument);
    QCOMPARE(travellingRows(files.lead(), {1}), travellingRows(*anna, {1}));
    QVERIFY(isSubmitted(files.lead().state(), planNumber(1), raterNumber(1)));
    const PacketRecord *receipt = files.lead().state().find<PacketRecord>(preview.packet.sha256);
    QVERIFY(receipt && receipt->isIncoming && receipt->rater == raterNumber(1));
    QVERIFY(files.lead().check().empty());
}

void tst_TakeIn::newerRowsReplaceOlderOnesAndTheLogKeepsWhatWas()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4, u"the first reason"_s);
    give(*anna, 1, "PR", 2);
    must(takeIn(files.lead(), files.handedIn(*anna)));
    give(*anna, 1, "WE", 5, u"the second reason"_s);
    const TakeInPreview preview = must(takeIn(files.lead(), files.handedIn(*anna)));
    QCOMPARE(preview.report.changed, 1);
    QCOMPARE(preview.report.same, 1);
    QCOMPARE(preview.report.fresh, 0);
    QCOMPARE(weOfAnna(files.lead())->level, 5);
    QVERIFY(files.lead().log(1).front().changes.contains("the first reason"));
}

void tst_TakeIn::anOldPacketNeverWins()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 1);
    const QByteArray old = files.handedIn(*anna);
    give(*anna, 1, "WE", 5);
    must(takeIn(files.lead(), files.handedIn(*anna)));
    const QByteArray before = travellingRows(files.lead());
    const TakeInPreview preview = must(takeIn(files.lead(), old)); // an old mail, no second line of work
    QCOMPARE(preview.report.older, 1);
    QVERIFY(!preview.isForked);
    QCOMPARE(travellingRows(files.lead()), before);
    QCOMPARE(weOfAnna(files.lead())->level, 5);
}

void tst_TakeIn::twoLinesOfWorkStopBeforeTheImport()
{
    ReviewFiles files;
    auto anna = files.handedOut(1, u"anna.meetlat"_s);
    anna.reset();
    QVERIFY(QFile::copy(files.path(u"anna.meetlat"_s), files.path(u"backup.meetlat"_s)));
    anna = opened(files.path(u"anna.meetlat"_s));
    give(*anna, 1, "WE", 1);
    must(takeIn(files.lead(), files.handedIn(*anna)));
    const auto restored = opened(files.path(u"backup.meetlat"_s));
    give(*restored, 1, "PR", 2);
    const QByteArray other = files.handedIn(*restored);

    const QByteArray before = dumpOf(files.lead().state());
    const Result<TakeInPreview> refused = takeIn(files.lead(), other);
    QCOMPARE(refusalOf(refused), Error::Code::PacketForked);
    QCOMPARE(refused.error().detail, u"Anna"_s);
    QCOMPARE(dumpOf(files.lead().state()), before);

    const TakeInPreview seen = must(previewTakeIn(files.lead(), other, true)); // for the list of rows
    QVERIFY(seen.isForked);
    must(takeIn(files.lead(), other, true));
    give(*restored, 1, "PR", 3); // the lead has accepted this line: no second alarm
    QVERIFY(takeIn(files.lead(), files.handedIn(*restored)).has_value());
    give(*anna, 1, "WE", 2);
    QCOMPARE(refusalOf(takeIn(files.lead(), files.handedIn(*anna))), Error::Code::PacketForked);
}

void tst_TakeIn::anAcceptedForkEndsAlikeInEitherOrderAndKeepsTheLoser()
{
    ReviewFiles files;
    files.handedOut(1, u"anna.meetlat"_s);
    QVERIFY(QFile::copy(files.path(u"anna.meetlat"_s), files.path(u"laptop.meetlat"_s)));
    const auto desktop = opened(files.path(u"anna.meetlat"_s));
    const auto laptop = opened(files.path(u"laptop.meetlat"_s));
    give(*desktop, 1, "WE", 1, u"from the desktop"_s);
    give(*laptop, 1, "WE", 2, u"from the laptop"_s);
    const QByteArray a = files.handedIn(*desktop);
    const QByteArray b = files.handedIn(*laptop);

    const auto other = files.anotherLead(u"other.meetlat"_s);
    must(takeIn(files.lead(), a, true));
    QCOMPARE(must(takeIn(files.lead(), b, true)).report.forked, 1);
    must(takeIn(*other, b, true));
    must(takeIn(*other, a, true));
    QCOMPARE(travellingRows(files.lead()), travellingRows(*other));

    const Table<SetAside> &kept = files.lead().state().all<SetAside>();
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.begin()->second.why, SetAsideWhy::Fork);
    const QString loser = weOfAnna(files.lead())->level == 2 ? u"from the desktop"_s : u"from the laptop"_s;
    QVERIFY(kept.begin()->second.image.contains(loser));
}

void tst_TakeIn::aSkippedPacketIsFine()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 1);
    must(takeIn(files.lead(), files.handedIn(*anna)));
    give(*anna, 1, "WE", 2);
    files.handedIn(*anna); // lost in the mail
    give(*anna, 1, "WE", 3);
    must(takeIn(files.lead(), files.handedIn(*anna)));
    QCOMPARE(weOfAnna(files.lead())->level, 3);
}

void tst_TakeIn::aPacketWithRowsOfAnotherOwnerIsRefusedWhole()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    const auto bram = files.handedOut(2, u"bram.meetlat"_s);
    mark(*bram, 7, 1, "WE", u"Bram's words"_s);
    must(takeIn(files.lead(), files.handedIn(*bram)));
    give(*anna, 1, "WE", 4);
    mark(*anna, 8, 1, "WE", u"Anna's words"_s);
    Packet packet = must(readPacket(files.handedIn(*anna)));

    std::vector<StampedRow> claimed = packet.rows; // Bram's highlight under Anna's name
    for (StampedRow &row : claimed) {
        if (auto *highlight = std::get_if<Highlight>(&row.row))
            highlight->id = highlightNumber(7);
        if (auto *evidence = std::get_if<Evidence>(&row.row))
            evidence->highlight = highlightNumber(7);
        row.stamp.rev += 100;
    }
    packet.header.clock += 100;
    const QByteArray before = dumpOf(files.lead().state());
    QCOMPARE(refusalOf(takeIn(files.lead(), writePacket(packet.header, claimed))), Error::Code::PacketForeignRows);

    std::vector<StampedRow> foreign = packet.rows;
    foreign.front().stamp.owner = raterNumber(2);
    QCOMPARE(refusalOf(takeIn(files.lead(), writePacket(packet.header, foreign))), Error::Code::PacketForeignRows);
    QCOMPARE(dumpOf(files.lead().state()), before);
}

void tst_TakeIn::aPacketForAPlanThatTheRaterDoesNotHaveIsRefused()
{
    ReviewFiles files;
    must(files.lead().apply(unassign(files.lead().state(), planNumber(2), raterNumber(1))));
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    Packet packet = must(readPacket(files.handedIn(*anna)));
    std::get<Score>(packet.rows.front().row).plan = planNumber(2);
    const auto notHers = takeIn(files.lead(), writePacket(packet.header, packet.rows));
    QCOMPARE(refusalOf(notHers), Error::Code::NotAssigned);
    QCOMPARE(notHers.error().detail, u"Plan 2"_s);
    std::get<Score>(packet.rows.front().row).plan = planNumber(77);
    QCOMPARE(refusalOf(takeIn(files.lead(), writePacket(packet.header, packet.rows))), Error::Code::PacketForeignRows);
}

void tst_TakeIn::aPacketOfAnotherProjectNamesItsTitle()
{
    ReviewFiles files;
    std::vector<StampedRow> rows = oneRowOfEach();
    PacketHeader header = headerFor(rows);
    header.project.value.replace(0, 8, u"12345678"_s);
    header.projectTitle = u"The other review"_s;
    const auto refused = takeIn(files.lead(), writePacket(header, rows));
    QCOMPARE(refusalOf(refused), Error::Code::PacketOtherProject);
    QCOMPARE(refused.error().detail, u"The other review"_s);
}

void tst_TakeIn::aPacketOfAnUnknownRaterIsRefused()
{
    ReviewFiles files;
    PacketHeader header = headerFor({});
    header.owner = raterNumber(9);
    QCOMPARE(refusalOf(takeIn(files.lead(), writePacket(header, {}))), Error::Code::PacketUnknownRater);
}

/// A level that the scale has lost waits; the rater gets a new file, which does not have it, and begins again.
void tst_TakeIn::whatWaitedForItsRubricNeverReplacesWhatANewFileBrought()
{
    ReviewFiles files;
    const auto setScale = [&](Scale scale) {
        Project project = files.lead().state().project();
        project.scale = scale;
        must(files.lead().apply(changeProject(files.lead().state(), project)));
    };
    setScale(Scale::ZeroToFive);
    const auto first = files.handedOut(1, u"first.meetlat"_s);
    for (const int times : {1, 2, 3, 4, 5})
        give(*first, 1, "WE", 0, u"old %1"_s.arg(times));
    submit(*first, 1);
    setScale(Scale::OneToFive);
    QCOMPARE(must(takeIn(files.lead(), files.handedIn(*first))).report.quarantined, 2); // the score and what was frozen

    const auto second = files.handedOut(1, u"second.meetlat"_s);
    QVERIFY(!weOfAnna(*second));
    give(*second, 1, "WE", 1, u"new"_s);
    submit(*second, 1);
    const QByteArray packet = files.handedIn(*second);
    QCOMPARE(must(takeIn(files.lead(), packet)).report.forked, 0);
    QCOMPARE(weOfAnna(files.lead())->reason, u"new"_s);

    setScale(Scale::ZeroToFive);
    must(replaySetAside(files.lead()));
    QCOMPARE(weOfAnna(files.lead())->reason, u"new"_s);
    const Submission *standing = latestSubmission(files.lead().state(), planNumber(1), raterNumber(1));
    QVERIFY(standing);
    QCOMPARE(standing->scores.front().level, std::optional(1));
    QCOMPARE(travellingRows(files.lead(), {1}), travellingRows(*second, {1}));
}

void tst_TakeIn::rowsOfAnUnknownRubricWaitInQuarantineAndComeBack()
{
    ReviewFiles files;
    const auto restored = files.anotherLead(u"restored.meetlat"_s); // from before the change of the rubric
    Rubric changed = files.lead().state().rubric();
    changed.indicators.front().note.en = u"read this twice"_s;
    must(files.lead().apply(changeRubric(files.lead().state(), changed, u"note"_s, testNow)));
    const RubricVersionId second = files.lead().state().project().rubric;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    mark(*anna, 1, 1, "WE", u"more homes"_s);
    const QByteArray packet = files.handedIn(*anna);
    must(takeIn(files.lead(), packet));

    const TakeInPreview preview = must(takeIn(*restored, packet));
    QCOMPARE(preview.report.quarantined, 1);
    QCOMPARE(preview.report.fresh, 2); // highlight and link name no version
    QVERIFY(!weOfAnna(*restored));
    QCOMPARE(restored->state().all<SetAside>().begin()->second.why, SetAsideWhy::UnknownRubric);
    QVERIFY(must(takeIn(*restored, packet)).isKnown); // still not here: nothing to do

    Edit arrives;
    arrives.kind = Edit::Kind::ChangeRubric;
    arrives.changes = {Replaced<RubricVersion>{std::nullopt, *files.lead().state().find<RubricVersion>(second)}};
    must(restored->apply(arrives));
    QVERIFY(!must(previewTakeIn(*restored, packet)).isKnown);
    must(takeIn(*restored, packet));
    QCOMPARE(travellingRows(*restored), travellingRows(files.lead())); // as if it had come in directly
    QVERIFY(restored->state().all<SetAside>().size() == 0);
    QCOMPARE(restored->state().all<PacketRecord>().size(), std::size_t(1));
    QVERIFY(must(takeIn(*restored, packet)).isKnown);
}

void tst_TakeIn::anotherEditionOfADocumentComesInFlagged()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    mark(*anna, 1, 1, "WE", u"more homes"_s);
    ReviewSession &lead = files.lead();
    must(lead.apply(removeDocument(lead.state(), planNumber(1), pdfOf(1))));
    Document newer = oneDocument(1);
    newer.sha256 = must(lead.storeDocument("%PDF-1.4 a newer edition"));
    must(lead.apply(addDocument(lead.state(), newer)));

    const TakeInPreview preview = must(takeIn(lead, files.handedIn(*anna)));
    QCOMPARE(preview.report.otherDocument, 2);
    QVERIFY(preview.plans.front().otherDocument);
    QCOMPARE(weOfAnna(lead)->documents, QStringList{pdfOf(1).value});
    QCOMPARE(lead.state().find<Highlight>(highlightNumber(1))->document, pdfOf(1));
}

void tst_TakeIn::whereTheRaterSaysItStandsCountsBeforeTheLead()
{
    ReviewFiles files;
    ReviewSession &lead = files.lead();
    auto anna = files.handedOut(1, u"anna.meetlat"_s);
    mark(*anna, 1, 1, "WE", u"more homes"_s);
    must(takeIn(lead, files.handedIn(*anna)));
    replaceBy(lead, 1, 2);
    place(lead, 1, versionOf(1, 2), 5);

    anna = files.handedOut(1, u"anna-2.meetlat"_s);
    place(*anna, 1, versionOf(1, 2), 9, u"many more homes"_s);
    const QByteArray said = files.handedIn(*anna);
    QCOMPARE(must(takeIn(lead, said)).report.fresh, 1);
    const auto standing = [&] { return standingOf(lead.state(), *lead.state().find<Highlight>(highlightNumber(1))); };
    QCOMPARE(standing().targets.front().page, 9);
    QCOMPARE(standing().exact, u"many more homes"_s);
    QCOMPARE(travellingRows(lead, {1}), travellingRows(*anna, {1}));

    // She takes it back: the lead's own finding counts again.
    const Placement hers = *anna->state().find<Placement>(highlightNumber(1), versionOf(1, 2), raterNumber(1));
    must(anna->apply(Edit{Edit::Kind::PlaceHighlights, {Replaced<Placement>{hers, std::nullopt}}, raterNumber(1), {}}));
    must(takeIn(lead, files.handedIn(*anna)));
    QCOMPARE(standing().targets.front().page, 5);
    must(takeIn(lead, said)); // an old mail
    QCOMPARE(standing().targets.front().page, 5);
    QVERIFY(lead.check().empty());
}

void tst_TakeIn::otherWordsUnderAnOldHighlightAreLookedForAnew()
{
    ReviewFiles files;
    ReviewSession &lead = files.lead();
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    mark(*anna, 1, 1, "WE", u"more homes"_s);
    mark(*anna, 2, 1, "WE", u"fewer tents"_s);
    must(takeIn(lead, files.handedIn(*anna)));
    replaceBy(lead, 1, 2);
    place(lead, 1, versionOf(1, 2), 5);
    place(lead, 2, versionOf(1, 2), 6);

    // She goes on in the version that she has: other words for the first, a note at the second.
    must(anna->apply(moveHighlight(anna->state(), highlightNumber(1), pdfOf(1), passage(1, 7, 300).anchor)));
    Highlight noted = *anna->state().find<Highlight>(highlightNumber(2));
    noted.note = u"see the annex"_s;
    must(anna->apply(changeHighlight(anna->state(), noted)));
    must(takeIn(lead, files.handedIn(*anna)));
    const ReviewState &state = lead.state();
    const Standing moved = standingOf(state, *state.find<Highlight>(highlightNumber(1)));
    QVERIFY(moved.waits);
    QVERIFY(moved.targets.empty()); // and not on the words of before
    QCOMPARE(highlightsToPlace(state, planNumber(1)).size(), std::size_t(1));
    QCOMPARE(standingOf(state, *state.find<Highlight>(highlightNumber(2))).targets.front().page, 6);
}

void tst_TakeIn::aHighlightTakenBackTakesTheLeadsFindingAlong()
{
    ReviewFiles files;
    ReviewSession &lead = files.lead();
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    mark(*anna, 1, 1, "WE", u"more homes"_s);
    must(takeIn(lead, files.handedIn(*anna)));
    replaceBy(lead, 1, 2);
    place(lead, 1, versionOf(1, 2), 5);
    must(anna->apply(deleteHighlight(anna->state(), highlightNumber(1))));
    must(takeIn(lead, files.handedIn(*anna)));
    QCOMPARE(lead.state().all<Placement>().size(), std::size_t(0));
    QVERIFY(lead.check().empty());
}

void tst_TakeIn::aNewRoundAfterASubmissionIsShownAndTheFirstStaysFrozen()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    submit(*anna, 1);
    must(takeIn(files.lead(), files.handedIn(*anna)));
    reopen(*anna, 1);
    give(*anna, 1, "WE", 2);
    submit(*anna, 1);
    const TakeInPreview preview = must(takeIn(files.lead(), files.handedIn(*anna)));
    QVERIFY(preview.plans.front().isNewRound);
    QCOMPARE(preview.plans.front().round, 2);
    const ReviewState &state = files.lead().state();
    QCOMPARE(submissionOf(state, planNumber(1), raterNumber(1), 1)->scores.front().level, 4);
    QCOMPARE(submissionOf(state, planNumber(1), raterNumber(1), 2)->scores.front().level, 2);
}

void tst_TakeIn::draftsAreProgressOnly()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    give(*anna, 1, "PR", std::nullopt);
    const TakeInPreview preview = must(takeIn(files.lead(), files.handedIn(*anna)));
    QCOMPARE(preview.plans.front().round, 0);
    QCOMPARE(preview.plans.front().cellsGiven, 2);
    QVERIFY(!isDisclosed(files.lead().state(), planNumber(1)));
    QVERIFY(!maySee(files.lead().state(), raterNumber(0), planNumber(1), raterNumber(1)));
}

void tst_TakeIn::theSamePacketAgainIsKnown()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    const QByteArray packet = files.handedIn(*anna);
    must(takeIn(files.lead(), packet));
    const std::size_t actions = files.lead().log().size();
    const TakeInPreview again = must(takeIn(files.lead(), packet));
    QVERIFY(again.isKnown);
    QVERIFY(again.knownSince > 0);
    QCOMPARE(again.report.same, 1);
    QCOMPARE(files.lead().log().size(), actions);
}

void tst_TakeIn::timesDoNotDecide()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    submit(*anna, 1);
    must(takeIn(files.lead(), files.handedIn(*anna)));
    Submission back = *latestSubmission(anna->state(), planNumber(1), raterNumber(1));
    const Submission before = back;
    back.at = 1; // a laptop whose clock went back to 1970
    Edit edit;
    edit.changes = {Replaced<Submission>{before, back}};
    must(anna->apply(edit));
    QCOMPARE(must(takeIn(files.lead(), files.handedIn(*anna))).report.changed, 1);
    QCOMPARE(latestSubmission(files.lead().state(), planNumber(1), raterNumber(1))->at, Instant(1));
}

void tst_TakeIn::aRefusedPacketChangesNothing()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    mark(*anna, 1, 1, "WE", u"more homes"_s);
    submit(*anna, 1);
    const QByteArray good = files.handedIn(*anna);
    const QByteArray before = dumpOf(files.lead().state()) + travellingRows(files.lead());
    const std::size_t actions = files.lead().log().size();

    QRandomGenerator random(7);
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        const QByteArray bytes = mutated(good, random, i % 2 == 0);
        const Result<TakeInPreview> preview = previewTakeIn(files.lead(), bytes);
        if (preview)
            continue; // a change that makes another good packet
        QCOMPARE(refusalOf(takeIn(files.lead(), bytes)), preview.error().code);
        ++refused;
    }
    QVERIFY2(refused > 400, qPrintable(QString::number(refused)));
    QCOMPARE(dumpOf(files.lead().state()) + travellingRows(files.lead()), before);
    QCOMPARE(files.lead().log().size(), actions);
    QVERIFY(files.lead().check().empty());
    must(takeIn(files.lead(), good));
}

void tst_TakeIn::aRatersFileTakesNothingIn()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    const auto bram = files.handedOut(2, u"bram.meetlat"_s);
    give(*bram, 1, "WE", 4);
    QCOMPARE(refusalOf(takeIn(*anna, files.handedIn(*bram))), Error::Code::LeadOnly);
}

void tst_TakeIn::aDryRunChangesNothing()
{
    ReviewFiles files;
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    give(*anna, 1, "WE", 4);
    const QByteArray packet = files.handedIn(*anna);
    const QByteArray before = dumpOf(files.lead().state());
    QCOMPARE(must(previewTakeIn(files.lead(), packet)).report.fresh, 1);
    QCOMPARE(dumpOf(files.lead().state()), before);
}

/// 1,760 scores, 3,000 highlights, 1,760 links and 177 searches. The limit is wide: this guards against a slip, the
/// figure itself is printed.
void tst_TakeIn::aFullReviewsPacketIsTakenInQuickly()
{
    constexpr int plans = 44;
    ReviewFiles files(plans);
    std::vector<StampedRow> rows;
    int rev = 0;
    const auto add = [&](AnyRow row) { rows.push_back({std::move(row), {raterNumber(1), ++rev, false}}); };
    for (int n = 0; n < 3000; ++n) {
        const PlanId plan = planNumber(1 + n % plans);
        Highlight highlight = passage(n, n % 12, n, raterNumber(1), plan);
        highlight.document = pdfOf(1 + n % plans);
        add(highlight);
        if (n < 1760)
            add(Evidence{plan, indicator("WE"), raterNumber(1), highlight.id, {}});
        if (n < 1937)
            add(searchOn(n, indicator("PR"), raterNumber(1), plan));
    }
    const auto &indicators = files.lead().state().rubric().indicators;
    for (int plan = 1; plan <= plans; ++plan) {
        for (const Indicator &each : indicators)
            add([&] {
                Score score = scoreOf(2, each.id, raterNumber(1), planNumber(plan));
                score.rubric = firstRubric();
                return score;
            }());
    }
    PacketHeader header = headerFor(rows);
    header.rubricDigest = digestOf(files.lead().state().rubric());
    QElapsedTimer timer;
    timer.start();
    const QByteArray packet = writePacket(header, rows);
    const qint64 written = timer.restart();
    const TakeInPreview taken = must(takeIn(files.lead(), packet));
    const qint64 first = timer.restart();
    QCOMPARE(taken.report.fresh, static_cast<int>(rows.size()));
    must(takeIn(files.lead(), packet));
    const qint64 again = timer.elapsed();
    qInfo("%d rows, %lld KB: written in %lld ms, taken in in %lld ms, again %lld ms", static_cast<int>(rows.size()),
          static_cast<long long>(packet.size() / 1024), static_cast<long long>(written), static_cast<long long>(first),
          static_cast<long long>(again));
    QVERIFY(first < 20'000);
}

void tst_TakeIn::aPacketIsTakenInByAFileOfItsOwnOldVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("version 1") << u"version1"_s;
    QTest::newRow("version 2") << u"version2"_s;
}

void tst_TakeIn::aPacketIsTakenInByAFileOfItsOwnOldVersion()
{
    QFETCH(QString, version);
    QTemporaryDir folder;
    const QString versions = QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/versions/");
    const QString path = folder.filePath(QStringLiteral("lead.meetlat"));
    QVERIFY(QFile::copy(versions + version + QStringLiteral(".meetlat"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    OpenOptions options;
    options.snapshotFolder = QStringLiteral("-");
    const auto lead = must(ReviewSession::open(path, options));
    QFile file(versions + version + QStringLiteral(".meetpak"));
    QVERIFY(file.open(QIODevice::ReadOnly));

    // The lead has an earlier packet of the same rater: one of the highlights is the same row, not a fork.
    const TakeInPreview taken = must(takeIn(*lead, file.readAll()));
    QVERIFY(!taken.isForked);
    QCOMPARE(taken.report.forked, 0);
    QCOMPARE(taken.report.same, 3);
    QCOMPARE(taken.report.otherDocument, 0);
    QCOMPARE(lead->state().all<Highlight>().size(), std::size_t(3));
    QCOMPARE(lead->state().all<Submission>().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(tst_TakeIn)
#include "tst_TakeIn.moc"
