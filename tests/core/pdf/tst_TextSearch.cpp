// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextSearch.h"

#include "tests/core/pdf/PdfFixtures.h"

#include <QtTest>

using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

class tst_TextSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFoundHoweverTheyAreSet_data();
    void wordsAreFoundHoweverTheyAreSet();
    void hitsStandInDocumentOrderAndDoNotOverlap();
    void wordsAreFoundAcrossTwoPages();
    void nothingIsFoundAcrossAPageThatIsNotRead();
    void aQueryWithoutLettersFindsNothing();
    void aHitCoversWholeCharacters();
    void theContextStandsOnOneLine();
};

void tst_TextSearch::wordsAreFoundHoweverTheyAreSet_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");

    QTest::newRow("on one line") << u"stelt vast"_s << u"stelt vast"_s;
    QTest::newRow("other case") << u"DE GEMEENTE"_s << u"De gemeente"_s;
    QTest::newRow("over a line end") << u"vast dat"_s << u"vast\ndat"_s;
    QTest::newRow("hyphenated") << u"beleidsevaluatie"_s << u"beleids-\nevaluatie"_s;
    QTest::newRow("other punctuation") << u"vast, dat"_s << u"vast\ndat"_s;
    QTest::newRow("without its accents") << u"cooperatie"_s << u"co\u00f6peratie"_s;
    QTest::newRow("with accents that are not there") << u"stélt vast"_s << u"stelt vast"_s;
}

void tst_TextSearch::wordsAreFoundHoweverTheyAreSet()
{
    QFETCH(QString, query);
    QFETCH(QString, words);
    const PageTextPtr page =
        pageOf(0, {u"De gemeente stelt vast"_s, u"dat de beleids-"_s, u"evaluatie van de co\u00f6peratie"_s});

    const std::vector<TextRange> hits = findAll(query, 1, textOf({page}));

    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(page->text.mid(hits[0].start.offset, hits[0].end.offset - hits[0].start.offset), words);
}

void tst_TextSearch::hitsStandInDocumentOrderAndDoNotOverlap()
{
    const std::vector<PageTextPtr> pages = {pageOf(0, {u"aaaa"_s, u"b aa"_s}), pageOf(1, {u"c"_s}),
                                            pageOf(2, {u"een aa"_s})};
    const std::vector<TextRange> hits = findAll(u"aa"_s, 3, textOf(pages));

    QCOMPARE(hits, (std::vector<TextRange>{{{0, 0}, {0, 2}}, {{0, 2}, {0, 4}}, {{0, 7}, {0, 9}}, {{2, 4}, {2, 6}}}));
}

void tst_TextSearch::wordsAreFoundAcrossTwoPages()
{
    const std::vector<PageTextPtr> pages = {pageOf(0, {u"een huis is geen"_s}), pageOf(1, {u"thuis voor iedereen"_s})};
    const std::vector<TextRange> hits = findAll(u"geen thuis"_s, 2, textOf(pages));

    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits[0], (TextRange{{0, 12}, {1, 5}}));
}

void tst_TextSearch::nothingIsFoundAcrossAPageThatIsNotRead()
{
    const std::vector<PageTextPtr> pages = {pageOf(0, {u"geen"_s}), nullptr, pageOf(2, {u"thuis"_s})};
    QVERIFY(findAll(u"geen thuis"_s, 3, textOf(pages)).empty());
    QCOMPARE(findAll(u"thuis"_s, 3, textOf(pages)).size(), std::size_t(1));
}

void tst_TextSearch::aQueryWithoutLettersFindsNothing()
{
    const PageTextPtr page = pageOf(0, {u"a - b"_s});
    QVERIFY(findAll(u" - "_s, 1, textOf({page})).empty());
    QVERIFY(findAll(QString(), 1, textOf({page})).empty());
}

void tst_TextSearch::aHitCoversWholeCharacters()
{
    const PageTextPtr page = pageOf(0, {u"x\ufb01 caf e\u0301 \U00010400"_s});
    const std::vector<TextRange> ligature = findAll(u"xf"_s, 1, textOf({page}));
    QCOMPARE(ligature.at(0), (TextRange{{0, 0}, {0, 2}}));
    const std::vector<TextRange> accent = findAll(u"cafe"_s, 1, textOf({page}));
    QCOMPARE(accent.at(0), (TextRange{{0, 3}, {0, 9}}));
    const std::vector<TextRange> pair = findAll(u"\U00010400"_s, 1, textOf({page}));
    QCOMPARE(pair.at(0), (TextRange{{0, 10}, {0, 12}}));
}

void tst_TextSearch::theContextStandsOnOneLine()
{
    const PageTextPtr page = pageOf(
        0, {u"Voor deze regels staat nog heel veel andere tekst die niemand wil zien en dan"_s, u"komt het bouw-"_s,
            u"depot voor veertig jongeren met een vast maandbedrag zonder tegenprestatie"_s});
    const std::vector<TextRange> hits = findAll(u"bouwdepot"_s, 1, textOf({page}));

    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(contextOf(hits[0], textOf({page})),
             u"… die niemand wil zien en dan komt het bouwdepot voor veertig jongeren met een vast …"_s);
}

QTEST_APPLESS_MAIN(tst_TextSearch)
#include "tst_TextSearch.moc"
