// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "tests/core/exchange/ReviewFiles.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

class tst_HandOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRatersFileHoldsThatRatersPlansAndNothingElse();
    void theRaterCanReadTheDocumentsAndScore();
    void theLeadKnowsWhatWasHandedOutAndCannotUndoIt();
    void ownEarlierWorkComesAlong();
    void whereOwnHighlightsStandInANewVersionComesAlong();
    void aSecondHandOutIsAnotherCopy();
    void whatCannotBeHandedOutIsRefused();
    void aCancelledHandOutLeavesNothing();
};

void tst_HandOut::aRatersFileHoldsThatRatersPlansAndNothingElse()
{
    ReviewFiles files(3);
    must(files.lead().apply(unassign(files.lead().state(), planNumber(2), raterNumber(1))));
    const auto copy = files.handedOut(1, u"anna.meetlat"_s);

    const ReviewState &state = copy->state();
    QCOMPARE(state.all<Plan>().size(), std::size_t(2));
    QVERIFY(!state.find<Plan>(planNumber(2)));
    QCOMPARE(state.all<Region>().size(), std::size_t(2));
    QCOMPARE(state.all<Document>().size(), std::size_t(2));
    QCOMPARE(state.all<Rater>().size(), std::size_t(1));
    QCOMPARE(state.all<Rater>().begin()->second.name, u"Anna"_s);
    QCOMPARE(state.all<Assignment>().size(), std::size_t(2));
    QCOMPARE(state.rubric(), files.lead().state().rubric());
    QCOMPARE(copy->identity().role, FileRole::Rater);
    QCOMPARE(copy->identity().person, raterNumber(1));
    QCOMPARE(copy->identity().project, files.lead().identity().project);
    QVERIFY(copy->identity().replica != files.lead().identity().replica);
    QVERIFY(!copy->hasDocument(pdfOf(2)));
    QVERIFY(copy->check().empty());
    QVERIFY(!copy->canUndo());
}

void tst_HandOut::theRaterCanReadTheDocumentsAndScore()
{
    ReviewFiles files;
    const auto copy = files.handedOut(1, u"anna.meetlat"_s);
    QCOMPARE(must(copy->documentBytes(pdfOf(1))), pdfBytes(1));
    give(*copy, 1, "WE", 4);
    mark(*copy, 1, 1, "WE", u"more homes"_s);
    submit(*copy, 1);
    QVERIFY(isSubmitted(copy->state(), planNumber(1), raterNumber(1)));
}

void tst_HandOut::theLeadKnowsWhatWasHandedOutAndCannotUndoIt()
{
    ReviewFiles files;
    files.handedOut(1, u"anna.meetlat"_s);
    const ReviewState &state = files.lead().state();
    for (const int plan : {1, 2}) {
        QVERIFY(state.find<Assignment>(planNumber(plan), raterNumber(1))->handedOutAt > 0);
        QCOMPARE(state.find<Assignment>(planNumber(plan), raterNumber(2))->handedOutAt, Instant(0));
    }
    QVERIFY(!files.lead().canUndo());
    QCOMPARE(files.lead().log(1).front().kind, Edit::Kind::HandOut);
    QCOMPARE(files.lead().log(1).front().note, u"Anna"_s);
}

void tst_HandOut::ownEarlierWorkComesAlong()
{
    ReviewFiles files;
    const auto first = files.handedOut(1, u"anna.meetlat"_s);
    give(*first, 1, "WE", 4);
    mark(*first, 1, 1, "WE", u"kept"_s);
    mark(*first, 2, 1, "WE", u"taken away"_s);
    must(first->undo());
    must(takeIn(files.lead(), files.handedIn(*first)));

    const auto second = files.handedOut(1, u"anna-2.meetlat"_s);
    QCOMPARE(travellingRows(*second, {1}), travellingRows(*first, {1})); // tombstones too
    QVERIFY(travellingRows(*second, {1}).contains(" -\n"));
    QVERIFY(second->state().find<Highlight>(highlightNumber(1)));
    QVERIFY(!second->state().find<Highlight>(highlightNumber(2)));
    give(*second, 1, "WE", 5); // its revisions go on where the first copy's ended
    must(takeIn(files.lead(), files.handedIn(*second)));
    QCOMPARE(files.lead().state().find<Score>(planNumber(1), indicator("WE"), raterNumber(1))->level, 5);
}

void tst_HandOut::whereOwnHighlightsStandInANewVersionComesAlong()
{
    ReviewFiles files;
    ReviewSession &lead = files.lead();
    const auto anna = files.handedOut(1, u"anna.meetlat"_s);
    const auto bram = files.handedOut(2, u"bram.meetlat"_s);
    mark(*anna, 1, 1, "WE", u"hers"_s);
    mark(*anna, 3, 1, "WE", u"hers too"_s);
    mark(*bram, 2, 1, "WE", u"his"_s);
    must(takeIn(lead, files.handedIn(*anna)));
    must(takeIn(lead, files.handedIn(*bram)));
    replaceBy(lead, 1, 2);
    for (const int number : {1, 2, 3})
        place(lead, number, versionOf(1, 2), number == 3 ? -1 : 4 + number);

    const auto second = files.handedOut(1, u"anna-2.meetlat"_s);
    const ReviewState &state = second->state();
    QCOMPARE(state.all<Placement>().size(), std::size_t(2)); // and not where his stands
    QCOMPARE(standingOf(state, *state.find<Highlight>(highlightNumber(1))).targets.front().page, 5);
    QVERIFY(standingOf(state, *state.find<Highlight>(highlightNumber(3))).waits);
    QVERIFY(!state.find<Placement>(highlightNumber(2), versionOf(1, 2), raterNumber(0)));
    // The lead's findings are not hers to hand in; what she settles is, and comes along with the next copy.
    place(*second, 3, versionOf(1, 2), 9);
    must(takeIn(lead, files.handedIn(*second)));
    QCOMPARE(standingOf(lead.state(), *lead.state().find<Highlight>(highlightNumber(3))).targets.front().page, 9);
    const auto third = files.handedOut(1, u"anna-3.meetlat"_s);
    QCOMPARE(third->state().all<Placement>().size(), std::size_t(3));
    QCOMPARE(travellingRows(*third, {1}), travellingRows(*second, {1}));
    QVERIFY(third->check().empty());
}

void tst_HandOut::aSecondHandOutIsAnotherCopy()
{
    ReviewFiles files;
    const auto first = files.handedOut(1, u"anna.meetlat"_s);
    const auto second = files.handedOut(1, u"anna-2.meetlat"_s);
    QVERIFY(first->identity().replica != second->identity().replica);
    give(*first, 1, "WE", 1);
    give(*second, 1, "WE", 2);
    must(takeIn(files.lead(), files.handedIn(*first)));
    QCOMPARE(refusalOf(takeIn(files.lead(), files.handedIn(*second))), Error::Code::PacketForked);
}

void tst_HandOut::whatCannotBeHandedOutIsRefused()
{
    ReviewFiles files;
    const auto copy = files.handedOut(1, u"anna.meetlat"_s);
    const QString to = files.path(u"new.meetlat"_s);
    QCOMPARE(refusalOf(handOut(*copy, raterNumber(1), to)), Error::Code::LeadOnly);
    QCOMPARE(refusalOf(handOut(files.lead(), raterNumber(9), to)), Error::Code::UnknownRater);
    QCOMPARE(refusalOf(handOut(files.lead(), raterNumber(3), to)), Error::Code::NotAssigned);
    QCOMPARE(refusalOf(handOut(files.lead(), raterNumber(2), files.path(u"anna.meetlat"_s))), Error::Code::FileExists);
    const auto nowhere = handOut(files.lead(), raterNumber(2), files.path(u"no such folder/b.meetlat"_s));
    QVERIFY(!nowhere.has_value());
    QVERIFY(!QFile::exists(to));
    QCOMPARE(files.lead().state().find<Assignment>(planNumber(1), raterNumber(2))->handedOutAt, Instant(0));
}

void tst_HandOut::aCancelledHandOutLeavesNothing()
{
    ReviewFiles files;
    const QString to = files.path(u"anna.meetlat"_s);
    qint64 total = 0;
    const auto stop = [&total](qint64, qint64 all) {
        total = all;
        return false;
    };
    QCOMPARE(refusalOf(handOut(files.lead(), raterNumber(1), to, stop)), Error::Code::Cancelled);
    QCOMPARE(total, qint64(pdfBytes(1).size() + pdfBytes(2).size()));
    const QDir folder = QFileInfo(to).dir();
    QVERIFY(folder.entryList({u"anna*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    QCOMPARE(files.lead().state().find<Assignment>(planNumber(1), raterNumber(1))->handedOutAt, Instant(0));
    must(handOut(files.lead(), raterNumber(1), to)); // and it may be tried again
}

QTEST_GUILESS_MAIN(tst_HandOut)
#include "tst_HandOut.moc"
