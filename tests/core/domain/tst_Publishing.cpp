// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Publishing.h"
#include "core/domain/Submitting.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

class tst_Publishing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsFiguresInTheOrderInWhichTheyWereMade();
    void wantsATitleOfItsOwnForEachFigure();
    void changesAndRemovesAFigure();
    void picksAPassageOnlyWhenEverybodyMaySeeIt();
    void quotesACounterExampleWithoutItsRegionUnlessSaidOtherwise();
    void dropsAQuote();
};

namespace {

SavedFigure titled(const char *title)
{
    SavedFigure figure;
    figure.title = QString::fromLatin1(title);
    figure.filter = QStringLiteral("{}");
    return figure;
}

ReviewState withPassage(bool isSubmittedByBoth)
{
    ReviewState state = reviewOfPlans(1);
    state = after(state, addHighlight(state, passage(1), indicator("WE")));
    state = submitted(std::move(state), raterNumber(1), {4});
    return isSubmittedByBoth ? submitted(std::move(state), raterNumber(2), {3}) : state;
}

const QuotePick *pickIn(const ReviewState &state)
{
    return state.find<QuotePick>(highlightNumber(1), indicator("WE"));
}

} // namespace

void tst_Publishing::keepsFiguresInTheOrderInWhichTheyWereMade()
{
    ReviewState state;
    for (const char *title : {"Zeker", "  Anders  dan "})
        state = after(state, saveFigure(state, titled(title)));
    const auto figures = savedFigures(state);
    QCOMPARE(figures.size(), std::size_t(2));
    QCOMPARE(figures[0]->title, QStringLiteral("Zeker"));
    QCOMPARE(figures[1]->title, QStringLiteral("Anders dan"));
}

void tst_Publishing::wantsATitleOfItsOwnForEachFigure()
{
    const ReviewState state = after(ReviewState(), saveFigure(ReviewState(), titled("Nieuw")));
    QCOMPARE(refusalOf(saveFigure(state, titled(" "))), std::optional(Error::Code::NameIsEmpty));
    QCOMPARE(refusalOf(saveFigure(state, titled("NIEUW"))), std::optional(Error::Code::NameIsTaken));
    QVERIFY(saveFigure(state, *savedFigures(state).front())->isEmpty());
}

void tst_Publishing::changesAndRemovesAFigure()
{
    ReviewState state = after(ReviewState(), saveFigure(ReviewState(), titled("Nieuw")));
    SavedFigure figure = *savedFigures(state).front();
    figure.title = QStringLiteral("Ouder");
    state = after(state, saveFigure(state, figure));
    QCOMPARE(savedFigures(state).size(), std::size_t(1));
    QCOMPARE(savedFigures(state).front()->title, QStringLiteral("Ouder"));
    state = after(state, removeFigure(state, figure.id));
    QVERIFY(savedFigures(state).empty());
}

void tst_Publishing::picksAPassageOnlyWhenEverybodyMaySeeIt()
{
    const auto pick = [](const ReviewState &state, int n, const char *on) {
        return refusalOf(pickQuote(state, highlightNumber(n), indicator(on), QuoteUse::GoodPractice));
    };
    QCOMPARE(pick(withPassage(false), 1, "WE"), std::optional(Error::Code::BothMustSubmit));
    QCOMPARE(pick(withPassage(true), 2, "WE"), std::optional(Error::Code::UnknownHighlight));
    QCOMPARE(pick(withPassage(true), 1, "XX"), std::optional(Error::Code::UnknownIndicator));
    QVERIFY(!pick(withPassage(true), 1, "WE"));
}

void tst_Publishing::quotesACounterExampleWithoutItsRegionUnlessSaidOtherwise()
{
    ReviewState state = withPassage(true);
    const auto use = [&](QuoteUse wanted) {
        state = after(state, pickQuote(state, highlightNumber(1), indicator("WE"), wanted));
    };
    use(QuoteUse::GoodPractice);
    QVERIFY(!pickIn(state)->isAnonymous);
    use(QuoteUse::CounterExample);
    QVERIFY(pickIn(state)->isAnonymous);
    state = after(state, changeQuote(state, highlightNumber(1), indicator("WE"), false, QStringLiteral(" agreed ")));
    QVERIFY(!pickIn(state)->isAnonymous);
    QCOMPARE(pickIn(state)->note, QStringLiteral("agreed"));
    use(QuoteUse::CounterExample); // no change: what was said stays
    QVERIFY(!pickIn(state)->isAnonymous);
}

void tst_Publishing::dropsAQuote()
{
    ReviewState state = withPassage(true);
    state = after(state, pickQuote(state, highlightNumber(1), indicator("WE"), QuoteUse::GoodPractice));
    state = after(state, pickQuote(state, highlightNumber(1), indicator("WE"), QuoteUse::Unmarked));
    QVERIFY(!pickIn(state));
    QVERIFY(pickQuote(state, highlightNumber(1), indicator("WE"), QuoteUse::Unmarked)->isEmpty());
    QCOMPARE(refusalOf(changeQuote(state, highlightNumber(1), indicator("WE"), true, {})),
             std::optional(Error::Code::UnknownHighlight));
}

QTEST_GUILESS_MAIN(tst_Publishing)
#include "tst_Publishing.moc"
