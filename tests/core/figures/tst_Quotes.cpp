// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Publishing.h"
#include "core/domain/Submitting.h"
#include "core/figures/Quotes.h"
#include "tests/core/figures/SmallReviews.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace meetlat::figures;
using namespace Qt::Literals::StringLiterals;

class tst_Quotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersTheEvidenceOfBothOnceBothHaveSubmitted();
    void offersAPassageThatBothMarkedOnce();
    void putsPicksInTheOrderOfTheReport();
    void namesTheRegionOfAGoodPracticeAndNotOfACounterExample();
    void warnsWhereTheWordsThemselvesNameTheRegion();
    void quotesWhatAPersonTypedOverAScan();
    void leavesOutWhatIsNotForEverybodyAnyMore();
    void quotesNoPlanThatTakesNoPart();
    void neverLetsWordsOfAPlanActAsMarkdown();
};

namespace {

ReviewState put(ReviewState state, int n, const QString &words, int plan, int rater, const char *on)
{
    Highlight highlight = passage(n, n, 0, raterNumber(rater), planNumber(plan));
    highlight.anchor.exact = words;
    return after(state, addHighlight(state, highlight, indicator(on)));
}

/// Passages 1 (WE) and 2 (PR) of plan 1, 3 (WE) of plan 2.
ReviewState withPassages()
{
    ReviewState state = reviewOfPlans(2);
    state = put(std::move(state), 1, u"Er komen woningen."_s, 1, 1, "WE");
    state = put(std::move(state), 2, u"Niemand op straat."_s, 1, 2, "PR");
    state = put(std::move(state), 3, u"Meer bedden in de opvang."_s, 2, 2, "WE");
    for (int plan = 1; plan <= 2; ++plan)
        state = handedInBoth(std::move(state), plan, {3, 3, 3, 1}, {3, 3, 3, 1});
    return state;
}

ReviewState picked(ReviewState state, int n, const char *on, QuoteUse use)
{
    return after(state, pickQuote(state, highlightNumber(n), indicator(on), use));
}

} // namespace

void tst_Quotes::offersTheEvidenceOfBothOnceBothHaveSubmitted()
{
    ReviewState state = reviewOfPlans(1);
    state = put(std::move(state), 1, u"Een."_s, 1, 1, "WE");
    state = put(std::move(state), 2, u"Twee."_s, 1, 2, "WE");
    state = put(std::move(state), 3, u"Drie."_s, 1, 2, "PR");
    state = submitted(std::move(state), raterNumber(1), {3});
    QVERIFY(quotesToPickFrom(state, indicator("WE")).empty());
    state = submitted(std::move(state), raterNumber(2), {3});
    const std::vector<Quote> quotes = quotesToPickFrom(state, indicator("WE"));
    QCOMPARE(quotes.size(), std::size_t(2));
    QCOMPARE(quotes[1].words, u"Twee."_s);
    QCOMPARE(quotes[1].page, u"3"_s);
}

void tst_Quotes::offersAPassageThatBothMarkedOnce()
{
    ReviewState state = reviewOfPlans(1);
    const auto mark = [&](int n, int page, int start, int end, int rater) {
        Highlight highlight = passage(n, page, start, raterNumber(rater), planNumber(1));
        highlight.anchor.targets.front().end = end;
        highlight.anchor.exact = u"Passage %1."_s.arg(n);
        state = after(state, addHighlight(state, highlight, indicator("WE")));
    };
    mark(1, 2, 0, 100, 1);
    mark(2, 2, 5, 100, 2); // the same, a word later
    mark(3, 3, 0, 100, 1);
    mark(4, 3, 60, 160, 2); // only partly the same
    state = handedInBoth(std::move(state), 1, {3, 3, 3, 1}, {3, 3, 3, 1});
    const auto offered = [&] {
        QStringList words;
        for (const Quote &quote : quotesToPickFrom(state, indicator("WE")))
            words << quote.words + (quote.also.empty() ? QString() : u" and "_s + quote.also.front()->anchor.exact);
        return words;
    };
    QCOMPARE(offered(), (QStringList{u"Passage 1. and Passage 2."_s, u"Passage 3."_s, u"Passage 4."_s}));

    state = picked(std::move(state), 2, "WE", QuoteUse::GoodPractice); // whose is picked, is listed
    QCOMPARE(offered(), (QStringList{u"Passage 2. and Passage 1."_s, u"Passage 3."_s, u"Passage 4."_s}));
    state = picked(std::move(state), 1, "WE", QuoteUse::CounterExample); // both are in the report: both are listed
    QCOMPARE(offered(), (QStringList{u"Passage 1."_s, u"Passage 3."_s, u"Passage 2."_s, u"Passage 4."_s}));
}

void tst_Quotes::putsPicksInTheOrderOfTheReport()
{
    ReviewState state = withPassages();
    state = picked(std::move(state), 2, "PR", QuoteUse::GoodPractice);
    state = picked(std::move(state), 1, "WE", QuoteUse::CounterExample);
    state = picked(std::move(state), 3, "WE", QuoteUse::GoodPractice);
    QStringList order;
    for (const Quote &quote : pickedQuotes(state))
        order << quote.words;
    QCOMPARE(order, (QStringList{u"Meer bedden in de opvang."_s, u"Er komen woningen."_s, u"Niemand op straat."_s}));
}

void tst_Quotes::namesTheRegionOfAGoodPracticeAndNotOfACounterExample()
{
    ReviewState state = withPassages();
    state = picked(std::move(state), 1, "WE", QuoteUse::GoodPractice);
    state = picked(std::move(state), 3, "WE", QuoteUse::CounterExample);
    const QString text = quotesToMarkdown(state, true);
    QVERIFY2(text.contains(u"## Wonen Eerst\n\n### Goede voorbeelden\n\n1. “Er komen woningen.” (Region 1, Plan 1, p. 2)\n"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"### Tegenvoorbeelden\n\n1. “Meer bedden in de opvang.” (een regio)\n"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Region 2"_s) && !text.contains(u"Plan 2"_s));
    QVERIFY(quotesToMarkdown(state, false).contains(u"(a region)"_s));
    state = after(state, changeQuote(state, highlightNumber(3), indicator("WE"), false, u"Mag genoemd."_s));
    const QString named = quotesToMarkdown(state, true);
    QVERIFY2(named.contains(u"(Region 2, Plan 2, p. 4)\n   \n   Mag genoemd."_s), qPrintable(named));
}

void tst_Quotes::warnsWhereTheWordsThemselvesNameTheRegion()
{
    ReviewState state = reviewOfPlans(1);
    Region region = oneRegion(1);
    region.name = u"Oss"_s;
    region.aliases = {u"Brabant Noordoost"_s};
    state.put(region);
    state = put(std::move(state), 1, u"In Oss komen woningen."_s, 1, 1, "WE");
    state = put(std::move(state), 2, u"Iedereen in brabant  noordoost."_s, 1, 1, "WE");
    state = put(std::move(state), 3, u"De bossen blijven."_s, 1, 1, "WE");
    state = handedInBoth(std::move(state), 1, {3}, {3});
    std::vector<bool> warned;
    for (const Quote &quote : quotesToPickFrom(state, indicator("WE")))
        warned.push_back(quote.namesRegion);
    QCOMPARE(warned, (std::vector{true, true, false}));
}

void tst_Quotes::quotesWhatAPersonTypedOverAScan()
{
    ReviewState state = reviewOfPlans(1);
    Highlight scan = area(1, 0, 0.5);
    scan.anchor.exact.clear();
    scan.typed = u"Met de hand overgetypt."_s;
    state = after(state, addHighlight(state, scan, indicator("WE")));
    Highlight empty = area(2, 1, 0.5);
    empty.anchor.exact.clear();
    state = after(state, addHighlight(state, empty, indicator("WE")));
    state = handedInBoth(std::move(state), 1, {3}, {3});
    const std::vector<Quote> quotes = quotesToPickFrom(state, indicator("WE"));
    QCOMPARE(quotes.size(), std::size_t(1)); // an area without words cannot be quoted
    QCOMPARE(quotes[0].words, u"Met de hand overgetypt."_s);
}

void tst_Quotes::leavesOutWhatIsNotForEverybodyAnyMore()
{
    ReviewState state = picked(withPassages(), 1, "WE", QuoteUse::GoodPractice);
    QCOMPARE(pickedQuotes(state).size(), std::size_t(1));
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(2), u"again"_s, testNow));
    QVERIFY(pickedQuotes(state).empty());
}

void tst_Quotes::neverLetsWordsOfAPlanActAsMarkdown()
{
    ReviewState state = reviewOfPlans(1);
    state = put(std::move(state), 1, u"1. # Kop <script> [link](http://x) *nee* `code`"_s, 1, 1, "WE");
    state = handedInBoth(std::move(state), 1, {3}, {3});
    const QString text = quotesToMarkdown(picked(std::move(state), 1, "WE", QuoteUse::GoodPractice), true);
    QVERIFY2(text.contains(u"“1\\. \\# Kop \\<script\\> \\[link\\](http://x) \\*nee\\* \\`code\\`”"_s), qPrintable(text));
}

void tst_Quotes::quotesNoPlanThatTakesNoPart()
{
    ReviewState state = picked(withPassages(), 1, "WE", QuoteUse::GoodPractice);
    Region region = oneRegion(1);
    region.isActive = false;
    state.put(region);
    QVERIFY(pickedQuotes(state).empty());
    const std::vector<Quote> offered = quotesToPickFrom(state, indicator("WE"));
    QCOMPARE(offered.size(), std::size_t(1));
    QCOMPARE(offered.front().words, u"Meer bedden in de opvang."_s);
}

QTEST_GUILESS_MAIN(tst_Quotes)
#include "tst_Quotes.moc"
