// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextAnchor.h"

#include "tests/core/pdf/PdfFixtures.h"

#include <QtTest>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<PageTextPtr> plan()
{
    return {pageOf(0, {u"Inleiding van het plan"_s, u"Wij bouwen huizen"_s}),
            pageOf(1, {u"Het Bouwdepot geeft jongeren"_s, u"een vast maandbedrag zonder tegen-"_s, u"prestatie."_s,
                       u"Wij bouwen huizen"_s})};
}

TextRange wholePage(const PageTextPtr &page)
{
    return {{page->page, 0}, {page->page, static_cast<int>(page->text.size())}};
}

} // namespace

class tst_TextAnchor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuoteResolvesHyphensAsAPersonWould_data();
    void aQuoteResolvesHyphensAsAPersonWould();
    void aQuoteRunsOverPages();
    void aRectanglePerLineClosesTheGaps();
    void aRectangleOfAnUpwardLineStandsUpright();
    void anAnchorHoldsPlaceAndWords();
    void anAnchorOverTwoPagesHasATargetOnEach();
    void unchangedWordsAreExact();
    void movedWordsAreFoundAgain();
    void sameWordsUnderTheSameRectanglesAreExact();
    void amongLookalikesTheContextDecides();
    void lookalikesWithoutContextAreLeftToAPerson();
    void changedWordsAreAnOrphan();
    void anAreaIsExactWhileItsPageExists();
    void nonsenseInAnAnchorIsAnOrphan();
};

void tst_TextAnchor::aQuoteResolvesHyphensAsAPersonWould_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("elsewhere");
    QTest::addColumn<QString>("quote");

    QTest::newRow("two lines") << QStringList{u"een huis"_s, u"voor iedereen"_s} << QString()
                               << u"een huis voor iedereen"_s;
    QTest::newRow("the joined word stands elsewhere")
        << QStringList{u"de beleids-"_s, u"evaluatie"_s} << u"Beleidsevaluatie; beleids en evaluatie"_s
        << u"de beleidsevaluatie"_s;
    QTest::newRow("half of it is no word")
        << QStringList{u"de indica-"_s, u"toren"_s} << u"een toren"_s << u"de indicatoren"_s;
    QTest::newRow("both halves are words") << QStringList{u"het niet-"_s, u"commercieel aanbod"_s}
                                           << u"dat is niet commercieel"_s << u"het niet-commercieel aanbod"_s;
    QTest::newRow("the compound stands elsewhere with its hyphen")
        << QStringList{u"de ex-"_s, u"gedetineerde"_s} << u"een ex-gedetineerde"_s << u"de ex-gedetineerde"_s;
    QTest::newRow("suspended hyphen") << QStringList{u"beleids-"_s, u"en uitvoeringskosten"_s} << QString()
                                      << u"beleids- en uitvoeringskosten"_s;
    QTest::newRow("years") << QStringList{u"de periode 2024-"_s, u"2028"_s} << QString() << u"de periode 2024-2028"_s;
    QTest::newRow("names") << QStringList{u"in Zuid-"_s, u"Holland"_s} << QString() << u"in Zuid-Holland"_s;
    QTest::newRow("abbreviations") << QStringList{u"dakloze EU-"_s, u"burgers"_s} << QString()
                                   << u"dakloze EU-burgers"_s;
    QTest::newRow("soft hyphens") << QStringList{u"de aan\u00advraag\u00ad"_s, u"procedure"_s} << QString()
                                  << u"de aanvraagprocedure"_s;
    QTest::newRow("a dash") << QStringList{u"een huis -"_s, u"of thuis"_s} << QString() << u"een huis - of thuis"_s;
}

void tst_TextAnchor::aQuoteResolvesHyphensAsAPersonWould()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, elsewhere);
    QFETCH(QString, quote);
    const std::vector<PageTextPtr> pages = {pageOf(0, lines), pageOf(1, {elsewhere})};
    QCOMPARE(quoteOf(wholePage(pages[0]), textOf(pages)), quote);
}

void tst_TextAnchor::aQuoteRunsOverPages()
{
    const std::vector<PageTextPtr> pages = {pageOf(0, {u"niet lezen"_s, u"een huis is"_s}),
                                            pageOf(1, {u"geen thuis"_s, u"niet lezen"_s})};
    QCOMPARE(quoteOf({{0, 11}, {1, 10}}, textOf(pages)), u"een huis is geen thuis"_s);
}

void tst_TextAnchor::aRectanglePerLineClosesTheGaps()
{
    const PageTextPtr page = pageOf(0, {u"een twee drie"_s, u"vier"_s});
    const TextRange range = rangeOf(*page, u"twee drie\nvi"_s);
    const std::vector<QRectF> rects = lineRects(*page, range.start.offset, range.end.offset);

    QCOMPARE(rects.size(), std::size_t(2));
    // "twee drie" begins after four letters of 6 points and is nine long; the page is 600 by 800
    QVERIFY(std::abs(rects[0].left() * 600 - (50 + 4 * 6.0)) < 0.01);
    QVERIFY(std::abs(rects[0].right() * 600 - (50 + 13 * 6.0)) < 0.01);
    QVERIFY(std::abs(rects[0].top() * 800 - 50) < 0.01);
    QVERIFY(std::abs(rects[0].bottom() * 800 - 60) < 0.01);
    QVERIFY(std::abs(rects[1].right() * 600 - (50 + 2 * 6.0)) < 0.01);
}

void tst_TextAnchor::aRectangleOfAnUpwardLineStandsUpright()
{
    ExtractedWord word{u"omhoog"_s, {}, true, true};
    for (int i = 0; i < 6; ++i)
        word.boxes.push_back({i == 0 ? 101.0f : 100.0f, 600 - 6 * float(i), 110, 606 - 6 * float(i)});
    const PageText page = layOut({word}, 0, {600, 800});
    const std::vector<QRectF> rects = lineRects(page, 0, 2);

    QCOMPARE(rects.size(), std::size_t(1));
    QVERIFY(std::abs(rects[0].left() * 600 - 100) < 0.01); // the width of the whole line
    QVERIFY(std::abs(rects[0].top() * 800 - 594) < 0.01);  // the height of two letters
    QVERIFY(std::abs(rects[0].bottom() * 800 - 606) < 0.01);
}

void tst_TextAnchor::anAnchorHoldsPlaceAndWords()
{
    const std::vector<PageTextPtr> pages = plan();
    const TextRange range = rangeOf(*pages[1], u"maandbedrag zonder tegen-\nprestatie."_s);
    const Anchor anchor = anchorOfRange(range, factsOf(pages), textOf(pages));

    QCOMPARE(anchor.kind, Anchor::Kind::Text);
    QCOMPARE(anchor.state, Anchor::State::Exact);
    QCOMPARE(anchor.pageCount, 2);
    QCOMPARE(anchor.exact, u"maandbedrag zonder tegenprestatie."_s);
    QCOMPARE(anchor.squeezed, u"maandbedragzondertegenprestatie"_s);
    QCOMPARE(anchor.prefix, u"hetbouwdepotgeeftjongereneenvast"_s);
    QCOMPARE(anchor.suffix, u"wijbouwenhuizen"_s);
    QCOMPARE(anchor.targets.size(), std::size_t(1));
    QCOMPARE(anchor.targets[0].page, 1);
    QCOMPARE(anchor.targets[0].label, u"p2"_s);
    QCOMPARE(anchor.targets[0].start, range.start.offset);
    QCOMPARE(anchor.targets[0].end, range.end.offset);
    QCOMPARE(anchor.targets[0].rects.size(), std::size_t(2));
    QCOMPARE(anchor.targets[0].pageSize, QSizeF(600, 800));
    QCOMPARE(anchor.targets[0].textHash, pages[1]->textHash);
}

void tst_TextAnchor::anAnchorOverTwoPagesHasATargetOnEach()
{
    const std::vector<PageTextPtr> pages = plan();
    const Anchor anchor = anchorOfRange({{0, 23}, {1, 13}}, factsOf(pages), textOf(pages));

    QCOMPARE(anchor.exact, u"Wij bouwen huizen Het Bouwdepot"_s);
    QCOMPARE(anchor.squeezed, u"wijbouwenhuizenhetbouwdepot"_s);
    QCOMPARE(anchor.targets.size(), std::size_t(2));
    QCOMPARE(anchor.targets[0].page, 0);
    QCOMPARE(anchor.targets[1].end, 13);
    const Resolution again = resolve(anchor, 2, textOf(pages));
    QCOMPARE(again.state, Anchor::State::Exact);
    QCOMPARE(again.targets, anchor.targets);
}

void tst_TextAnchor::unchangedWordsAreExact()
{
    const std::vector<PageTextPtr> pages = plan();
    const Anchor anchor = anchorOfRange(rangeOf(*pages[1], u"Wij bouwen huizen"_s), factsOf(pages), textOf(pages));
    const Resolution found = resolve(anchor, 2, textOf(pages));
    QCOMPARE(found.state, Anchor::State::Exact);
    QCOMPARE(found.targets, anchor.targets);
}

void tst_TextAnchor::movedWordsAreFoundAgain()
{
    const std::vector<PageTextPtr> pages = plan();
    const Anchor anchor = anchorOfRange(rangeOf(*pages[1], u"vast maandbedrag zonder tegen-\nprestatie"_s),
                                        factsOf(pages), textOf(pages));
    const std::vector<PageTextPtr> edition = {
        pageOf(0, {u"Voorwoord"_s}), pageOf(1, {u"Nog een bladzijde"_s}), pageOf(2, {u"Inleiding van het plan"_s}),
        pageOf(3, {u"Het Bouwdepot geeft"_s, u"jongeren een vast maand-"_s, u"bedrag zonder tegenprestatie."_s})};
    const Resolution found = resolve(anchor, 4, textOf(edition));

    QCOMPARE(found.state, Anchor::State::Moved);
    QCOMPARE(found.targets.size(), std::size_t(1));
    QCOMPARE(found.targets[0].page, 3);
    QCOMPARE(edition[3]->text.mid(found.targets[0].start, found.targets[0].end - found.targets[0].start),
             u"vast maand-\nbedrag zonder tegenprestatie"_s);
    QCOMPARE(found.targets[0].rects.size(), std::size_t(2));
}

void tst_TextAnchor::sameWordsUnderTheSameRectanglesAreExact()
{
    const std::vector<PageTextPtr> pages = plan();
    Anchor anchor = anchorOfRange(rangeOf(*pages[1], u"Het Bouwdepot"_s), factsOf(pages), textOf(pages));
    anchor.targets[0].start += 5; // another extraction counted otherwise
    anchor.targets[0].end += 5;
    const Resolution found = resolve(anchor, 2, textOf(pages));
    QCOMPARE(found.state, Anchor::State::Exact);
    QCOMPARE(found.targets[0].start, 0);
    QCOMPARE(found.targets[0].label, u"p2"_s);
}

void tst_TextAnchor::amongLookalikesTheContextDecides()
{
    const QStringList first = {u"Voor gezinnen met kinderen geldt"_s, u"Wij bouwen huizen"_s,
                               u"en wel ieder jaar opnieuw"_s};
    const QStringList second = {u"Voor ouderen en alleenstaanden"_s, u"Wij bouwen huizen"_s,
                                u"maar pas als er geld is"_s};
    const std::vector<PageTextPtr> pages = {pageOf(0, first), pageOf(1, second)};
    const Anchor anchor = anchorOfRange(rangeOf(*pages[1], u"Wij bouwen huizen"_s), factsOf(pages), textOf(pages));
    const std::vector<PageTextPtr> edition = {pageOf(0, {u"Voorwoord"_s}), pageOf(1, first),
                                              pageOf(2, QStringList{u"Nieuwe kop"_s} + second)};
    const Resolution found = resolve(anchor, 3, textOf(edition));
    QCOMPARE(found.state, Anchor::State::Moved);
    QCOMPARE(found.targets.at(0).page, 2);
}

void tst_TextAnchor::lookalikesWithoutContextAreLeftToAPerson()
{
    const std::vector<PageTextPtr> pages = plan();
    const Anchor anchor = anchorOfRange(rangeOf(*pages[1], u"Wij bouwen huizen"_s), factsOf(pages), textOf(pages));
    const std::vector<PageTextPtr> edition = {pageOf(0, {u"Kop"_s, u"Wij bouwen huizen"_s, u"iets"_s}),
                                              pageOf(1, {u"Ook"_s, u"Wij bouwen huizen"_s, u"anders"_s})};
    const Resolution found = resolve(anchor, 2, textOf(edition));
    QCOMPARE(found.state, Anchor::State::Orphan);
    QVERIFY(found.targets.empty());
}

void tst_TextAnchor::changedWordsAreAnOrphan()
{
    const std::vector<PageTextPtr> pages = plan();
    const Anchor anchor = anchorOfRange(rangeOf(*pages[1], u"Het Bouwdepot"_s), factsOf(pages), textOf(pages));
    const std::vector<PageTextPtr> edition = {pageOf(0, {u"Het Bouwfonds"_s})};
    QCOMPARE(resolve(anchor, 1, textOf(edition)).state, Anchor::State::Orphan);
}

void tst_TextAnchor::anAreaIsExactWhileItsPageExists()
{
    const std::vector<PageTextPtr> pages = plan();
    const Anchor anchor = anchorOfArea(1, QRectF(0.9, 0.8, -0.5, -0.123456789), factsOf(pages), u" getypte  tekst "_s);
    QCOMPARE(anchor.kind, Anchor::Kind::Area);
    QCOMPARE(anchor.exact, u"getypte tekst"_s);
    QCOMPARE(anchor.targets.at(0).label, u"p2"_s);
    QCOMPARE(anchor.targets.at(0).rects.at(0), QRectF(QPointF(0.4, 0.67654), QPointF(0.9, 0.8)));
    QCOMPARE(resolve(anchor, 2, textOf(pages)).state, Anchor::State::Exact);
    QCOMPARE(resolve(anchor, 1, textOf(pages)).state, Anchor::State::Orphan);
}

void tst_TextAnchor::nonsenseInAnAnchorIsAnOrphan()
{
    const std::vector<PageTextPtr> pages = plan();
    Anchor anchor;
    QCOMPARE(resolve(anchor, 2, textOf(pages)).state, Anchor::State::Orphan);
    anchor.squeezed = u"zomaar"_s;
    AnchorTarget target;
    target.page = -1;
    target.start = 99'999;
    target.end = -5;
    anchor.targets = {target};
    QCOMPARE(resolve(anchor, 2, textOf(pages)).state, Anchor::State::Orphan);
    anchor.targets[0].page = 1;
    QCOMPARE(resolve(anchor, 2, textOf(pages)).state, Anchor::State::Orphan);
}

QTEST_APPLESS_MAIN(tst_TextAnchor)
#include "tst_TextAnchor.moc"
