// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Versions.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Document newerDocument()
{
    Document document = oneDocument(7);
    document.fileName = u"plan-1 v2.pdf"_s;
    return document;
}

/// Plan 1 with two highlights of R1, its document replaced.
ReviewState replaced()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    state.put(passage(1, 3, 10));
    state.put(passage(2, 5, 20));
    return after(state, replaceDocument(state, planNumber(1), documentNumber(1), newerDocument(), testNow));
}

Placement placed(int highlight, Anchor::State found, bool waits, int page)
{
    Placement placement;
    placement.highlight = highlightNumber(highlight);
    placement.document = documentNumber(7);
    placement.state = found;
    placement.waits = waits;
    placement.at = testNow;
    if (!waits)
        placement.targets = passage(highlight, page).anchor.targets;
    return placement;
}

const Highlight &highlightIn(const ReviewState &state, int n)
{
    return *state.find<Highlight>(highlightNumber(n));
}

} // namespace

class tst_Versions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewVersionTakesThePlaceOfTheOld();
    void whatCannotBeReplacedIsRefused();
    void undoBringsTheOldVersionBack();
    void aHighlightOnTheOldVersionIsShownNowhereUntilItIsPlaced();
    void placingLeavesTheHighlightOfItsOwnerAlone();
    void whatWaitsIsCountedAndStandsNowhere();
    void theRatersOwnPlacementCountsBeforeTheLeads();
    void whatIsResizedInTheNewVersionBelongsToItFromThenOn();
    void anotherPlaceInTheSameVersionTakesTheOldFindingsAlong();
    void aNoteLeavesThePlacementsAlone();
    void aDeletedHighlightLeavesNoPlacementOfItsRater();
    void aHighlightIsFollowedOverSeveralVersions();
    void goingBackToTheOldVersionMakesItCurrentAgain();
    void aHighlightOfAnUnknownVersionBelongsToTheOnlyDocument();
    void aScoreKeepsTheVersionItWasGivenOn();
    void aDocumentInWhichOldHighlightsStandCannotBeRemoved();
    void aDocumentIsFoundByNameOrHash();
};

void tst_Versions::aNewVersionTakesThePlaceOfTheOld()
{
    const ReviewState state = replaced();
    const std::vector<const Document *> documents = documentsOf(state, planNumber(1));
    QCOMPARE(documents.size(), std::size_t(1));
    QCOMPARE(documents.front()->fileName, u"plan-1 v2.pdf"_s);
    QCOMPARE(documents.front()->plan, planNumber(1));
    const EarlierVersion *earlier = state.find<EarlierVersion>(planNumber(1), documentNumber(1));
    QVERIFY(earlier);
    QCOMPARE(earlier->replacedBy, documentNumber(7));
    QCOMPARE(earlier->fileName, oneDocument(1).fileName);
}

void tst_Versions::whatCannotBeReplacedIsRefused()
{
    const ReviewState state = replaced();
    QCOMPARE(refusalOf(replaceDocument(state, planNumber(1), documentNumber(1), newerDocument(), testNow)),
             Error::Code::UnknownDocument); // is an earlier version by now
    QCOMPARE(refusalOf(replaceDocument(state, planNumber(1), documentNumber(7), newerDocument(), testNow)),
             Error::Code::SameDocument);
}

void tst_Versions::undoBringsTheOldVersionBack()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    const QByteArray before = dumpOf(state);
    const Edit edit = *replaceDocument(state, planNumber(1), documentNumber(1), newerDocument(), testNow);
    state.apply(edit);
    Edit back;
    back.changes = inverseOf(edit.changes);
    state.apply(back);
    QCOMPARE(dumpOf(state), before);
}

void tst_Versions::aHighlightOnTheOldVersionIsShownNowhereUntilItIsPlaced()
{
    const ReviewState state = replaced();
    const Standing standing = standingOf(state, highlightIn(state, 1));
    QVERIFY(standing.targets.empty());
    QVERIFY(standing.waits);
    QCOMPARE(standing.document, documentNumber(7));
    QCOMPARE(highlightsToPlace(state, planNumber(1)).size(), std::size_t(2));
    QCOMPARE(placementsOn(state, planNumber(1)).unknown, 2);
}

void tst_Versions::placingLeavesTheHighlightOfItsOwnerAlone()
{
    const ReviewState before = replaced();
    const ReviewState state =
        after(before, placeHighlights(before, {placed(1, Anchor::State::Moved, false, 8)}, raterNumber(0)));
    QCOMPARE(highlightIn(state, 1), highlightIn(before, 1));
    const Standing standing = standingOf(state, highlightIn(state, 1));
    QCOMPARE(standing.targets.front().page, 8);
    QVERIFY(standing.isMoved && !standing.waits);
    // it stands behind the other one in the list, as it does in the new version
    const auto inOrder = highlightsOf(state, planNumber(1), raterNumber(1));
    QCOMPARE(inOrder.back()->id, highlightNumber(1));
}

void tst_Versions::whatWaitsIsCountedAndStandsNowhere()
{
    ReviewState state = replaced();
    state = after(state,
                  placeHighlights(state,
                                  {placed(1, Anchor::State::Moved, false, 8), placed(2, Anchor::State::Fuzzy, true, 0)},
                                  raterNumber(0)));
    PlacementCounts counts = placementsOn(state, planNumber(1));
    QCOMPARE(counts.moved, 1);
    QCOMPARE(counts.fuzzy, 1);
    QCOMPARE(counts.waiting, 1);
    QVERIFY(standingOf(state, highlightIn(state, 2)).targets.empty());
    QCOMPARE(waitingHighlights(state, planNumber(1)).front()->id, highlightNumber(2));

    state = after(state, placeHighlights(state, {placed(2, Anchor::State::Fuzzy, false, 9)}, raterNumber(0)));
    QVERIFY(waitingHighlights(state, planNumber(1)).empty());
    QCOMPARE(standingOf(state, highlightIn(state, 2)).targets.front().page, 9);
}

void tst_Versions::theRatersOwnPlacementCountsBeforeTheLeads()
{
    ReviewState state = replaced();
    state = after(state, placeHighlights(state, {placed(1, Anchor::State::Manual, false, 8)}, raterNumber(0)));
    state = after(state, placeHighlights(state, {placed(1, Anchor::State::Manual, false, 9)}, raterNumber(1)));
    QCOMPARE(state.all<Placement>().size(), std::size_t(2)); // nobody's row was changed
    QCOMPARE(standingOf(state, highlightIn(state, 1)).targets.front().page, 9);
}

void tst_Versions::whatIsResizedInTheNewVersionBelongsToItFromThenOn()
{
    ReviewState state = replaced();
    Highlight marked = highlightIn(state, 1);
    marked.pageHash = u"00112233445566aa"_s;
    state.put(marked);
    state = after(state, placeHighlights(state, {placed(1, Anchor::State::Moved, false, 8)}, raterNumber(0)));
    state = after(state, placeHighlights(state, {placed(1, Anchor::State::Manual, false, 9)}, raterNumber(1)));
    const QByteArray before = dumpOf(state);

    const Anchor wider = passage(1, 9, 30).anchor;
    const Edit edit = *moveHighlight(state, highlightNumber(1), documentNumber(7), wider, u"bb112233445566aa"_s);
    state.apply(edit);
    const Highlight &moved = highlightIn(state, 1);
    QCOMPARE(moved.document, documentNumber(7));
    QCOMPARE(moved.pageHash, u"bb112233445566aa"_s);
    const Standing standing = standingOf(state, moved);
    QCOMPARE(standing.targets, wider.targets);
    QVERIFY(!standing.isMoved && !standing.waits);
    QVERIFY(!state.find<Placement>(highlightNumber(1), documentNumber(7), raterNumber(1)));
    QVERIFY(state.find<Placement>(highlightNumber(1), documentNumber(7), raterNumber(0))); // the lead's is the lead's
    QCOMPARE(placementsOn(state, planNumber(1)).all(), 1);                                 // the other one

    Edit back;
    back.changes = inverseOf(edit.changes);
    state.apply(back);
    QCOMPARE(dumpOf(state), before);
}

void tst_Versions::anotherPlaceInTheSameVersionTakesTheOldFindingsAlong()
{
    // Back to the version it was made on, moved to other words there: what was found for the old words is no longer
    // where it stands in the other version.
    ReviewState state = replaced();
    state = after(state, placeHighlights(state, {placed(1, Anchor::State::Manual, false, 8)}, raterNumber(1)));
    state = after(state, replaceDocument(state, planNumber(1), documentNumber(7), oneDocument(1), testNow));
    state = after(state, moveHighlight(state, highlightNumber(1), documentNumber(1), passage(1, 3, 200).anchor));
    state = after(state, replaceDocument(state, planNumber(1), documentNumber(1), newerDocument(), testNow));
    QVERIFY(standingOf(state, highlightIn(state, 1)).waits);
    QVERIFY(standingOf(state, highlightIn(state, 1)).targets.empty());
}

void tst_Versions::aNoteLeavesThePlacementsAlone()
{
    ReviewState state = replaced();
    state = after(state, placeHighlights(state, {placed(1, Anchor::State::Manual, false, 8)}, raterNumber(1)));
    Highlight noted = highlightIn(state, 1);
    noted.note = u"see also p. 9"_s;
    state = after(state, changeHighlight(state, noted));
    QCOMPARE(standingOf(state, highlightIn(state, 1)).targets.front().page, 8);
    QCOMPARE(highlightIn(state, 1).document, documentNumber(1));
}

void tst_Versions::aDeletedHighlightLeavesNoPlacementOfItsRater()
{
    ReviewState state = replaced();
    state = after(state, placeHighlights(state, {placed(1, Anchor::State::Manual, false, 8)}, raterNumber(1)));
    const QByteArray before = dumpOf(state);
    const Edit edit = *deleteHighlight(state, highlightNumber(1));
    state.apply(edit);
    QCOMPARE(state.all<Placement>().size(), std::size_t(0));
    Edit back;
    back.changes = inverseOf(edit.changes);
    state.apply(back);
    QCOMPARE(dumpOf(state), before);
}

void tst_Versions::aHighlightIsFollowedOverSeveralVersions()
{
    ReviewState state = replaced();
    Document third = newerDocument();
    third.sha256 = documentNumber(8);
    state = after(state, replaceDocument(state, planNumber(1), documentNumber(7), third, testNow));
    QCOMPARE(currentVersionOf(state, planNumber(1), documentNumber(1)), documentNumber(8));
    QCOMPARE(standingOf(state, highlightIn(state, 1)).document, documentNumber(8));
}

void tst_Versions::goingBackToTheOldVersionMakesItCurrentAgain()
{
    ReviewState state = replaced();
    state = after(state, replaceDocument(state, planNumber(1), documentNumber(7), oneDocument(1), testNow));
    const Standing standing = standingOf(state, highlightIn(state, 1));
    QVERIFY(!standing.isMoved);
    QCOMPARE(standing.targets, highlightIn(state, 1).anchor.targets);
    QCOMPARE(currentVersionOf(state, planNumber(1), documentNumber(7)), documentNumber(1));
}

void tst_Versions::aHighlightOfAnUnknownVersionBelongsToTheOnlyDocument()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    Highlight foreign = passage(1, 3, 10);
    foreign.document = documentNumber(9);
    state.put(foreign);
    QCOMPARE(standingOf(state, foreign).document, documentNumber(1));
    QVERIFY(standingOf(state, foreign).waits);
}

void tst_Versions::aScoreKeepsTheVersionItWasGivenOn()
{
    const ReviewState state = replaced();
    const auto earlier = earlierVersions(state, planNumber(1), {documentNumber(1).value});
    QCOMPARE(earlier.size(), std::size_t(1));
    QCOMPARE(earlier.front()->fileName, oneDocument(1).fileName);
    QVERIFY(earlierVersions(state, planNumber(1), {documentNumber(7).value}).empty());
}

void tst_Versions::aDocumentInWhichOldHighlightsStandCannotBeRemoved()
{
    QCOMPARE(refusalOf(removeDocument(replaced(), planNumber(1), documentNumber(7))), Error::Code::InUse);
}

void tst_Versions::aDocumentIsFoundByNameOrHash()
{
    ReviewState state = replaced();
    QCOMPARE((*documentNamed(state, planNumber(1), u"PLAN-1 V2.pdf"_s))->sha256, documentNumber(7));
    QCOMPARE((*documentNamed(state, planNumber(1), documentNumber(7).value))->sha256, documentNumber(7));
    QCOMPARE(refusalOf(documentNamed(state, planNumber(1), u"other.pdf"_s)), Error::Code::UnknownDocument);
    Document twin = newerDocument();
    twin.plan = planNumber(1);
    twin.sha256 = documentNumber(8);
    state.put(twin);
    QCOMPARE(refusalOf(documentNamed(state, planNumber(1), twin.fileName)), Error::Code::AmbiguousDocument);
}

QTEST_GUILESS_MAIN(tst_Versions)
#include "tst_Versions.moc"
