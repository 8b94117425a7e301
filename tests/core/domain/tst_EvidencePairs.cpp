// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/EvidencePairs.h"
#include "core/domain/Reconciling.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

Highlight text(int n, int start, int end, int rater, int page = 0)
{
    Highlight highlight = passage(n, page, start, raterNumber(rater));
    highlight.anchor.targets.front().end = end;
    return highlight;
}

std::vector<const Highlight *> all(const std::vector<Highlight> &highlights)
{
    std::vector<const Highlight *> pointers;
    for (const Highlight &highlight : highlights)
        pointers.push_back(&highlight);
    return pointers;
}

/// "shared 1|2 100%, onlyA 3|": the pairs in a few words.
QString said(const std::vector<EvidencePair> &pairs)
{
    const char *names[] = {"shared", "partly", "onlyA", "onlyB"};
    const auto numbers = [](const std::vector<const Highlight *> &side) {
        QStringList list;
        for (const Highlight *highlight : side)
            list << QString::number(highlight->id.value.right(12).toInt());
        return list.join(QLatin1Char('+'));
    };
    QStringList words;
    for (const EvidencePair &pair : pairs)
        words << QStringLiteral("%1 %2|%3 %4%")
                     .arg(QLatin1String(names[static_cast<int>(pair.sharing)]), numbers(pair.a), numbers(pair.b))
                     .arg(pair.percent);
    return words.join(QStringLiteral(", "));
}

} // namespace

class tst_EvidencePairs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passagesAreAlignedByTheirCharacters_data();
    void passagesAreAlignedByTheirCharacters();
    void sharedComesFirstThenWhatOnlyOneMarked();
    void aLongPassageStandsBesideSeveralShortOnes();
    void passagesOfAnotherDocumentAreNotTheSame();
    void rangesOfAnotherTextAreComparedByWhereTheyStand();
    void areasAreComparedByTheirSurface();
    void aPassageOnAnEarlierVersionIsComparedWhereItStandsNow();
    void twoWaitingPassagesOfOneVersionAreStillTheSame();
    void equalScoresCanBeAcceptedOnlyWhereTheEvidenceIsShared();
};

void tst_EvidencePairs::passagesAreAlignedByTheirCharacters_data()
{
    QTest::addColumn<int>("startOfA");
    QTest::addColumn<int>("endOfA");
    QTest::addColumn<int>("startOfB");
    QTest::addColumn<int>("endOfB");
    QTest::addColumn<QString>("pairs");
    QTest::newRow("the same words") << 100 << 200 << 100 << 200 << "shared 1|2 100%";
    QTest::newRow("a word more") << 100 << 200 << 100 << 208 << "shared 1|2 92%";
    QTest::newRow("just four fifths") << 100 << 200 << 120 << 200 << "shared 1|2 80%";
    QTest::newRow("just below") << 100 << 200 << 121 << 200 << "partly 1|2 79%";
    QTest::newRow("half and half") << 100 << 200 << 150 << 250 << "partly 1|2 33%";
    QTest::newRow("one within the other") << 100 << 200 << 140 << 150 << "partly 1|2 10%";
    QTest::newRow("one character") << 100 << 200 << 199 << 299 << "partly 1|2 0%";
    QTest::newRow("next to each other") << 100 << 200 << 200 << 300 << "onlyA 1| 0%, onlyB |2 0%";
}

void tst_EvidencePairs::passagesAreAlignedByTheirCharacters()
{
    QFETCH(int, startOfA);
    QFETCH(int, endOfA);
    QFETCH(int, startOfB);
    QFETCH(int, endOfB);
    QFETCH(QString, pairs);
    const std::vector<Highlight> a{text(1, startOfA, endOfA, 1)};
    const std::vector<Highlight> b{text(2, startOfB, endOfB, 2)};
    QCOMPARE(said(pairEvidence(reviewOfPlans(1), all(a), all(b))), pairs);
}

void tst_EvidencePairs::sharedComesFirstThenWhatOnlyOneMarked()
{
    const std::vector<Highlight> a{text(1, 0, 50, 1), text(2, 100, 200, 1), text(3, 300, 400, 1)};
    const std::vector<Highlight> b{text(4, 150, 250, 2), text(5, 300, 400, 2), text(6, 500, 600, 2)};
    QCOMPARE(said(pairEvidence(reviewOfPlans(1), all(a), all(b))),
             QStringLiteral("shared 3|5 100%, partly 2|4 33%, onlyA 1| 0%, onlyB |6 0%"));
}

void tst_EvidencePairs::aLongPassageStandsBesideSeveralShortOnes()
{
    const std::vector<Highlight> a{text(1, 100, 200, 1)};
    const std::vector<Highlight> b{text(2, 100, 150, 2), text(3, 150, 190, 2)};
    QCOMPARE(said(pairEvidence(reviewOfPlans(1), all(a), all(b))), QStringLiteral("shared 1|2+3 90%"));
}

void tst_EvidencePairs::passagesOfAnotherDocumentAreNotTheSame()
{
    const std::vector<Highlight> a{text(1, 100, 200, 1)};
    std::vector<Highlight> b{text(2, 100, 200, 2)};
    b.front().document = documentNumber(2);
    ReviewState state = reviewOfPlans(1);
    Document second = oneDocument(2);
    second.plan = planNumber(1);
    second.position = 1;
    state.put(second);
    QCOMPARE(said(pairEvidence(state, all(a), all(b))), QStringLiteral("onlyA 1| 0%, onlyB |2 0%"));
    std::vector<Highlight> otherPage{text(2, 100, 200, 2, 1)};
    QCOMPARE(said(pairEvidence(state, all(a), all(otherPage))), QStringLiteral("onlyA 1| 0%, onlyB |2 0%"));
}

void tst_EvidencePairs::rangesOfAnotherTextAreComparedByWhereTheyStand()
{
    std::vector<Highlight> a{text(1, 100, 200, 1)};
    std::vector<Highlight> b{text(2, 700, 800, 2)};
    b.front().anchor.extractor = QStringLiteral("test/2"); // counts the characters of the page otherwise
    QCOMPARE(said(pairEvidence(reviewOfPlans(1), all(a), all(b))), QStringLiteral("shared 1|2 100%"));
    b.front().anchor.targets.front().rects = {QRectF(0.125, 0.3, 0.5, 0.0625)}; // the next line, a little over it
    QCOMPARE(said(pairEvidence(reviewOfPlans(1), all(a), all(b))), QStringLiteral("onlyA 1| 0%, onlyB |2 0%"));
}

void tst_EvidencePairs::areasAreComparedByTheirSurface()
{
    const std::vector<Highlight> a{area(1, 0, 0.5, raterNumber(1))};
    const std::vector<Highlight> same{area(2, 0, 0.505, raterNumber(2))};
    const std::vector<Highlight> below{area(2, 0, 0.6, raterNumber(2))};
    QCOMPARE(said(pairEvidence(reviewOfPlans(1), all(a), all(same))), QStringLiteral("shared 1|2 85%"));
    QCOMPARE(said(pairEvidence(reviewOfPlans(1), all(a), all(below))), QStringLiteral("onlyA 1| 0%, onlyB |2 0%"));
}

void tst_EvidencePairs::aPassageOnAnEarlierVersionIsComparedWhereItStandsNow()
{
    ReviewState state = reviewOfPlans(1);
    const DocumentId old{QString(64, QLatin1Char('e'))};
    state.put(EarlierVersion{planNumber(1), old, documentNumber(1), QStringLiteral("old.pdf"), 12, testNow});
    std::vector<Highlight> a{text(1, 100, 200, 1)};
    a.front().document = old;
    const std::vector<Highlight> b{text(2, 400, 500, 2)};
    state.put(a.front());
    QCOMPARE(said(pairEvidence(state, all(a), all(b))), QStringLiteral("onlyA 1| 0%, onlyB |2 0%"));

    Placement placement;
    placement.highlight = a.front().id;
    placement.document = documentNumber(1);
    placement.by = raterNumber(0);
    placement.plan = planNumber(1);
    placement.rater = raterNumber(1);
    placement.state = Anchor::State::Moved;
    placement.targets = b.front().anchor.targets;
    state.put(placement);
    QCOMPARE(said(pairEvidence(state, all(a), all(b))), QStringLiteral("shared 1|2 100%"));
}

void tst_EvidencePairs::twoWaitingPassagesOfOneVersionAreStillTheSame()
{
    ReviewState state = reviewOfPlans(1);
    const DocumentId old{QString(64, QLatin1Char('e'))};
    state.put(EarlierVersion{planNumber(1), old, documentNumber(1), QStringLiteral("old.pdf"), 12, testNow});
    std::vector<Highlight> a{text(1, 100, 200, 1)};
    std::vector<Highlight> b{text(2, 100, 190, 2)};
    a.front().document = old;
    b.front().document = old;
    QCOMPARE(said(pairEvidence(state, all(a), all(b))), QStringLiteral("shared 1|2 90%"));
}

void tst_EvidencePairs::equalScoresCanBeAcceptedOnlyWhereTheEvidenceIsShared()
{
    ReviewState state = reviewOfPlans(1);
    const auto link = [&](const Highlight &highlight, const char *code) {
        state.put(highlight);
        state.put(Evidence{planNumber(1), indicator(code), highlight.rater, highlight.id, {}});
    };
    link(text(1, 100, 200, 1), "WE");
    link(text(2, 150, 250, 2), "WE");
    link(text(3, 100, 200, 1), "PR");
    link(text(4, 300, 400, 2), "PR");
    state.put(searchOn(1, indicator("PA"), raterNumber(1)));
    state.put(searchOn(2, indicator("PA"), raterNumber(2)));
    for (const int rater : {1, 2})
        state = submitted(state, raterNumber(rater), {3, 3, 1, 1});
    QVERIFY(!sharesEvidence(state, planNumber(1), indicator("WE"))); // not opened yet
    state = after(state, openPlan(state, planNumber(1), 1, testNow));

    QCOMPARE(equalCells(state, std::nullopt, EqualCells::WithSharedEvidence).size(), std::size_t(2));
    state = after(state, acceptEqual(state, std::nullopt, raterNumber(0), testNow, EqualCells::WithSharedEvidence));
    QVERIFY(state.find<Decision>(planNumber(1), indicator("WE")));
    QVERIFY(!state.find<Decision>(planNumber(1), indicator("PR")));
    QVERIFY(state.find<Decision>(planNumber(1), indicator("PA"))); // both searched in vain
    QVERIFY(!state.find<Decision>(planNumber(1), indicator("BB")));
}

QTEST_APPLESS_MAIN(tst_EvidencePairs)
#include "tst_EvidencePairs.moc"
