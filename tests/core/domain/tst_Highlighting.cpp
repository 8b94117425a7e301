// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ReviewState review()
{
    return reviewWith(onePlan(), ladderAndQuestion());
}

QList<int> numbersOf(const std::vector<const Highlight *> &highlights)
{
    QList<int> numbers;
    for (const Highlight *highlight : highlights)
        numbers << highlight->id.value.right(12).toInt();
    return numbers;
}

} // namespace

class tst_Highlighting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHighlightBecomesEvidenceInOneStep();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void nothingChangesOnASubmittedPlan();
    void highlightsStandInReadingOrder();
    void onlyTheRatersOwnHighlightsAreListed();
    void aChangedHighlightKeepsItsRaterAndPlan();
    void aMovedHighlightKeepsAllButItsPlace();
    void aHighlightDoesNotMoveToNowhere();
    void typedWordsAreTheQuoteUntilTheyAreTakenOff();
    void wordsAreTypedByTheOwnerOnlyAndNotOverThoseOfThePdf();
    void typedWordsStayWithAnAreaAndLeaveOtherWords();
    void importedHighlightsAreOneEditAndComeOnlyOnce();
    void oneHighlightCanBeEvidenceForSeveralIndicators();
    void linkingTwiceChangesNothing();
    void relinkingMovesTheEvidence();
    void deletingAHighlightTakesItsEvidenceWithItAndComesBackWhole();
};

void tst_Highlighting::aHighlightBecomesEvidenceInOneStep()
{
    const ReviewState state = review();
    Highlight highlight = passage(1);
    highlight.id = {};
    const Result<Edit> edit = addHighlight(state, highlight, indicator("WE"), criterion("WE.4.b"));
    QCOMPARE(edit->changes.size(), std::size_t(2));
    QVERIFY(edit->owner == raterNumber(1));

    const ReviewState later = after(state, edit);
    const auto evidence = evidenceOf(later, planNumber(1), indicator("WE"), raterNumber(1));
    QCOMPARE(evidence.size(), std::size_t(1));
    QCOMPARE(evidence.front()->id.value.size(), qsizetype(36));
    QVERIFY(later.all<Evidence>().begin()->second.criterion == criterion("WE.4.b"));
    QVERIFY(evidenceOf(later, planNumber(1), indicator("WE"), raterNumber(2)).empty());
}

void tst_Highlighting::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<int>("plan");
    QTest::addColumn<int>("rater");
    QTest::addColumn<int>("document");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("plan") << 9 << 1 << 1 << u"WE"_s << QString() << Error::Code::UnknownPlan;
    QTest::newRow("rater") << 1 << 3 << 1 << u"WE"_s << QString() << Error::Code::NotAssigned;
    QTest::newRow("document") << 1 << 1 << 2 << u"WE"_s << QString() << Error::Code::UnknownDocument;
    QTest::newRow("indicator") << 1 << 1 << 1 << u"XX"_s << QString() << Error::Code::UnknownIndicator;
    QTest::newRow("criterion") << 1 << 1 << 1 << u"WE"_s << u"BB.2.a"_s << Error::Code::UnknownCriterion;
}

void tst_Highlighting::whatDoesNotFitIsRefused()
{
    QFETCH(int, plan);
    QFETCH(int, rater);
    QFETCH(int, document);
    QFETCH(QString, indicator);
    QFETCH(QString, criterion);
    QFETCH(Error::Code, code);
    Highlight highlight = passage(1);
    highlight.plan = planNumber(plan);
    highlight.rater = raterNumber(rater);
    highlight.document = documentNumber(document);
    QVERIFY(refusalOf(addHighlight(review(), highlight, {indicator}, {criterion})) == code);
}

void tst_Highlighting::nothingChangesOnASubmittedPlan()
{
    ReviewState state = review();
    state = after(state, addHighlight(state, passage(1), indicator("WE")));
    state = submitted(state, raterNumber(1), {3, 2});
    const auto locked = std::optional(Error::Code::PlanIsSubmitted);
    QVERIFY(refusalOf(addHighlight(state, passage(2), {})) == locked);
    QVERIFY(refusalOf(changeHighlight(state, passage(1))) == locked);
    QVERIFY(refusalOf(moveHighlight(state, highlightNumber(1), documentNumber(1), passage(1, 2, 40).anchor)) == locked);
    QVERIFY(refusalOf(importHighlights(state, {passage(3)})) == locked);
    QVERIFY(refusalOf(linkEvidence(state, highlightNumber(1), indicator("BB"))) == locked);
    QVERIFY(refusalOf(unlinkEvidence(state, highlightNumber(1), indicator("WE"))) == locked);
    QVERIFY(refusalOf(relinkEvidence(state, highlightNumber(1), indicator("BB"))) == locked);
    QVERIFY(refusalOf(deleteHighlight(state, highlightNumber(1))) == locked);
    QVERIFY(refusalOf(deleteHighlight(state, highlightNumber(5))) == Error::Code::UnknownHighlight);
    // The other rater is not locked by it.
    QVERIFY(addHighlight(state, passage(2, 0, 0, raterNumber(2)), {}).has_value());
}

void tst_Highlighting::highlightsStandInReadingOrder()
{
    ReviewState state = review();
    Document second = oneDocument(2);
    second.plan = planNumber(1);
    second.position = 1;
    state.put(second);
    const auto add = [&state](Highlight highlight, double top) {
        highlight.anchor.targets.front().rects.front().moveTop(top);
        state.put(highlight);
    };
    Highlight inSecond = passage(1, 0, 0);
    inSecond.document = documentNumber(2);
    add(inSecond, 0.1);
    add(passage(2, 3, 40), 0.5);
    add(passage(3, 3, 400), 0.2); // right column: later in the text though higher on the page
    add(passage(4, 0, 900), 0.9);
    add(area(5, 3, 0.6), 0.6);
    add(area(6, 3, 0.1), 0.1);
    add(area(7, 4, 0.5), 0.5);
    add(area(8, 4, 0.3), 0.3);
    QCOMPARE(numbersOf(highlightsOf(state, planNumber(1), raterNumber(1))), (QList<int>{4, 6, 2, 3, 5, 8, 7, 1}));
}

void tst_Highlighting::onlyTheRatersOwnHighlightsAreListed()
{
    ReviewState state = review();
    state.put(passage(1, 0, 5));
    state.put(passage(2, 0, 1));
    state.put(passage(3, 0, 1, raterNumber(2)));
    QCOMPARE(numbersOf(highlightsOf(state, planNumber(1), raterNumber(1))), (QList<int>{2, 1}));
    QCOMPARE(numbersOf(highlightsOf(state, planNumber(1), raterNumber(2))), (QList<int>{3}));
}

void tst_Highlighting::aChangedHighlightKeepsItsRaterAndPlan()
{
    ReviewState state = review();
    state = after(state, addHighlight(state, passage(1), {}));
    Highlight changed = passage(1);
    changed.kind = EvidenceKind::Smart;
    changed.stance = Stance::Contradicts;
    changed.note = u"see page 4"_s;
    changed.rater = raterNumber(2);
    changed.madeAt = 1;
    state = after(state, changeHighlight(state, changed));
    const Highlight *now = state.find<Highlight>(highlightNumber(1));
    QCOMPARE(now->kind, EvidenceKind::Smart);
    QCOMPARE(now->stance, Stance::Contradicts);
    QCOMPARE(now->note, u"see page 4"_s);
    QVERIFY(now->rater == raterNumber(1));
    QCOMPARE(now->madeAt, testNow);
    QVERIFY(changeHighlight(state, *now)->isEmpty());
    changed.document = documentNumber(8);
    QVERIFY(refusalOf(changeHighlight(state, changed)) == Error::Code::UnknownDocument);
}

void tst_Highlighting::aMovedHighlightKeepsAllButItsPlace()
{
    ReviewState state = review();
    Highlight made = passage(1);
    made.kind = EvidenceKind::Smart;
    made.stance = Stance::Contradicts;
    made.note = u"see page 4"_s;
    state = after(state, addHighlight(state, made, indicator("WE"), criterion("WE.4.b")));
    const QByteArray whole = dumpOf(state);

    const Result<Edit> edit = moveHighlight(state, made.id, made.document, passage(9, 2, 40).anchor);

    QCOMPARE(edit->changes.size(), std::size_t(1));
    const ReviewState later = after(state, edit);
    const Highlight *now = later.find<Highlight>(made.id);
    QCOMPARE(now->anchor.targets.front().page, 2);
    QCOMPARE(now->anchor.targets.front().start, 40);
    QCOMPARE(now->kind, EvidenceKind::Smart);
    QCOMPARE(now->stance, Stance::Contradicts);
    QCOMPARE(now->note, u"see page 4"_s);
    QCOMPARE(now->madeAt, made.madeAt);
    QVERIFY(indicatorsOf(later, *now) == std::vector<IndicatorId>{indicator("WE")});
    QVERIFY(moveHighlight(later, made.id, made.document, now->anchor)->isEmpty());
    Edit back;
    back.changes = inverseOf(edit->changes);
    ReviewState undone = later;
    undone.apply(back);
    QCOMPARE(dumpOf(undone), whole);
}

void tst_Highlighting::aHighlightDoesNotMoveToNowhere()
{
    ReviewState state = review();
    state = after(state, addHighlight(state, passage(1), {}));
    QVERIFY(refusalOf(moveHighlight(state, highlightNumber(1), documentNumber(1), {})) == Error::Code::BadValue);
    QVERIFY(refusalOf(moveHighlight(state, highlightNumber(1), documentNumber(8), passage(2).anchor)) ==
            Error::Code::UnknownDocument);
    Anchor area = passage(2).anchor;
    area.kind = Anchor::Kind::Area;
    QVERIFY(refusalOf(moveHighlight(state, highlightNumber(1), documentNumber(1), area)) == Error::Code::BadValue);
    QVERIFY(refusalOf(moveHighlight(state, highlightNumber(5), documentNumber(1), passage(2).anchor)) ==
            Error::Code::UnknownHighlight);
}

void tst_Highlighting::typedWordsAreTheQuoteUntilTheyAreTakenOff()
{
    Highlight area = passage(1);
    area.anchor.kind = Anchor::Kind::Area;
    area.anchor.exact.clear();
    Highlight recognised = passage(2);
    recognised.anchor.extractor = u"tesseract 5.3.0/nld/1"_s;
    recognised.anchor.exact = u"rnore hornes"_s;
    ReviewState state = after(review(), addHighlight(review(), area, indicator("WE")));
    state = after(state, addHighlight(state, recognised, indicator("WE")));
    const auto quote = [&](int n) { return quoteOf(*state.find<Highlight>(highlightNumber(n))); };
    QCOMPARE(quote(1), QString());
    QCOMPARE(quote(2), u"rnore hornes"_s);

    const Result<Edit> typed = typeQuote(state, highlightNumber(1), raterNumber(1), u"  sixty\n homes "_s);
    QCOMPARE(typed->changes.size(), std::size_t(1));
    state = after(state, typed);
    state = after(state, typeQuote(state, highlightNumber(2), raterNumber(1), u"more homes"_s));
    QCOMPARE(quote(1), u"sixty homes"_s);
    QCOMPARE(quote(2), u"more homes"_s);
    QCOMPARE(state.find<Highlight>(highlightNumber(2))->anchor.exact, u"rnore hornes"_s); // what was read is kept

    state = after(state, typeQuote(state, highlightNumber(1), raterNumber(1), {}));
    state = after(state, typeQuote(state, highlightNumber(2), raterNumber(1), u"rnore hornes"_s));
    QCOMPARE(quote(1), QString());
    QVERIFY(state.find<Highlight>(highlightNumber(2))->typed.isEmpty()); // the same words are no correction
}

void tst_Highlighting::wordsAreTypedByTheOwnerOnlyAndNotOverThoseOfThePdf()
{
    Highlight area = passage(1);
    area.anchor.kind = Anchor::Kind::Area;
    Highlight ofPdf = passage(2);
    ofPdf.anchor.extractor = u"poppler 22.12/textlist/1"_s;
    ReviewState state = after(review(), addHighlight(review(), area, indicator("WE")));
    state = after(state, addHighlight(state, ofPdf, indicator("WE")));
    const auto refusal = [&](int n, int rater, const QString &words) {
        const Result<Edit> edit = typeQuote(state, highlightNumber(n), raterNumber(rater), words);
        return edit ? std::nullopt : std::optional(edit.error().code);
    };
    QCOMPARE(refusal(1, 2, u"not mine"_s), Error::Code::NotAssigned);
    QCOMPARE(refusal(2, 1, u"fewer homes"_s), Error::Code::BadValue);
    QCOMPARE(refusal(1, 1, QString(20'001, u'a')), Error::Code::BadValue);
    QCOMPARE(refusal(9, 1, u"nowhere"_s), Error::Code::UnknownHighlight);
    QVERIFY(!refusal(1, 1, u"mine"_s));

    std::map<IndicatorId, QString> gaps;
    for (const Indicator &each : state.rubric().indicators)
        gaps.emplace(each.id, u"not found"_s);
    state = after(state, submitPlan(state, planNumber(1), raterNumber(1), gaps, testNow));
    QCOMPARE(refusal(1, 1, u"too late"_s), Error::Code::PlanIsSubmitted);
}

void tst_Highlighting::typedWordsStayWithAnAreaAndLeaveOtherWords()
{
    Highlight area = passage(1);
    area.anchor.kind = Anchor::Kind::Area;
    area.typed = u"sixty homes"_s;
    Highlight recognised = passage(2);
    recognised.anchor.extractor = u"tesseract 5.3.0/nld/1"_s;
    recognised.typed = u"more homes!"_s;
    ReviewState state = after(review(), addHighlight(review(), area, indicator("WE")));
    state = after(state, addHighlight(state, recognised, indicator("WE")));
    Anchor wider = area.anchor;
    wider.targets.front().rects = {QRectF(0, 0, 1, 1)};
    state = after(state, moveHighlight(state, highlightNumber(1), area.document, wider));
    QCOMPARE(quoteOf(*state.find<Highlight>(highlightNumber(1))), u"sixty homes"_s);
    Anchor other = recognised.anchor;
    other.exact = u"many more homes"_s;
    other.squeezed = u"manymorehomes"_s;
    state = after(state, moveHighlight(state, highlightNumber(2), recognised.document, other));
    QCOMPARE(quoteOf(*state.find<Highlight>(highlightNumber(2))), u"many more homes"_s);
}

void tst_Highlighting::importedHighlightsAreOneEditAndComeOnlyOnce()
{
    ReviewState state = review();
    state = after(state, addHighlight(state, passage(1), indicator("WE")));
    Highlight changed = passage(1);
    changed.note = u"not this"_s;
    Highlight second = passage(2);
    second.author = u"Lucas"_s;

    const Result<Edit> edit = importHighlights(state, {changed, second, second, passage(3)});

    QCOMPARE(edit->changes.size(), std::size_t(2));
    state = after(state, edit);
    QCOMPARE(state.find<Highlight>(highlightNumber(2))->author, u"Lucas"_s);
    QVERIFY(indicatorsOf(state, second).empty());
    QVERIFY(state.find<Highlight>(highlightNumber(1))->note.isEmpty());
    QVERIFY(importHighlights(state, {changed, second, passage(3)})->isEmpty());
    Highlight elsewhere = passage(4);
    elsewhere.document = documentNumber(8);
    QVERIFY(refusalOf(importHighlights(state, {passage(5), elsewhere})) == Error::Code::UnknownDocument);
}

void tst_Highlighting::oneHighlightCanBeEvidenceForSeveralIndicators()
{
    ReviewState state = review();
    state = after(state, addHighlight(state, passage(1), indicator("BB")));
    state = after(state, linkEvidence(state, highlightNumber(1), indicator("WE"), criterion("WE.3.a")));
    const std::vector<IndicatorId> rubricOrder{indicator("WE"), indicator("BB")};
    QVERIFY(indicatorsOf(state, passage(1)) == rubricOrder);
    state = after(state, unlinkEvidence(state, highlightNumber(1), indicator("BB")));
    QVERIFY(indicatorsOf(state, passage(1)) == std::vector<IndicatorId>{indicator("WE")});
    QVERIFY(unlinkEvidence(state, highlightNumber(1), indicator("BB"))->isEmpty());
}

void tst_Highlighting::linkingTwiceChangesNothing()
{
    ReviewState state = review();
    state = after(state, addHighlight(state, passage(1), indicator("WE")));
    QVERIFY(linkEvidence(state, highlightNumber(1), indicator("WE"))->isEmpty());
    QVERIFY(!linkEvidence(state, highlightNumber(1), indicator("WE"), criterion("WE.1.a"))->isEmpty());
    QVERIFY(refusalOf(linkEvidence(state, highlightNumber(1), indicator("WE"), criterion("WE.9.z"))) ==
            Error::Code::UnknownCriterion);
}

void tst_Highlighting::relinkingMovesTheEvidence()
{
    ReviewState state = review();
    state = after(state, addHighlight(state, passage(1), indicator("WE"), criterion("WE.1.a")));
    const Result<Edit> moved = relinkEvidence(state, highlightNumber(1), indicator("BB"));
    QCOMPARE(moved->changes.size(), std::size_t(2));
    state = after(state, moved);
    QVERIFY(indicatorsOf(state, passage(1)) == std::vector<IndicatorId>{indicator("BB")});
    QVERIFY(relinkEvidence(state, highlightNumber(1), indicator("BB"))->isEmpty());
}

void tst_Highlighting::deletingAHighlightTakesItsEvidenceWithItAndComesBackWhole()
{
    ReviewState state = review();
    state = after(state, addHighlight(state, passage(1), indicator("WE"), criterion("WE.4.a")));
    state = after(state, linkEvidence(state, highlightNumber(1), indicator("BB")));
    state = after(state, addHighlight(state, passage(2), indicator("WE")));
    const QByteArray whole = dumpOf(state);

    const Result<Edit> deletion = deleteHighlight(state, highlightNumber(1));
    QCOMPARE(deletion->changes.size(), std::size_t(3));
    QVERIFY(std::holds_alternative<Replaced<Highlight>>(deletion->changes.back().row));
    state = after(state, deletion);
    QCOMPARE(state.all<Highlight>().size(), std::size_t(1));
    QCOMPARE(state.all<Evidence>().size(), std::size_t(1));

    Edit back;
    back.changes = inverseOf(deletion->changes);
    QVERIFY(std::holds_alternative<Replaced<Highlight>>(back.changes.front().row)); // what is referred to, first
    state.apply(back);
    QCOMPARE(dumpOf(state), whole);
}

QTEST_APPLESS_MAIN(tst_Highlighting)
#include "tst_Highlighting.moc"
