// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextIndex.h"

#include "core/pdf/TextSearch.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QtTest>

using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsOf(const TextIndex &index, const TextQuery &query)
{
    QStringList words;
    for (const TextRange &hit : index.findAll(query).hits) {
        const QString &text = index.textOfPage()(hit.start.page)->text;
        const qsizetype end = hit.end.page == hit.start.page ? hit.end.offset : text.size();
        words << text.mid(hit.start.offset, end - hit.start.offset);
    }
    return words;
}

TextQuery wholeWords(const QString &words)
{
    return {words, true, false};
}

TextQuery expression(const QString &pattern)
{
    return {pattern, false, true};
}

} // namespace

class tst_TextIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itFindsWhatASearchWithoutIndexFinds();
    void aWordIsFoundInsideACompound();
    void aWholeWordIsNotFoundInsideAnother_data();
    void aWholeWordIsNotFoundInsideAnother();
    void expressionsReadTheTextAsOneLine_data();
    void expressionsReadTheTextAsOneLine();
    void expressionsCoverWholeCharacters();
    void noExpressionReachesOverAnUnreadPage();
    void aBrokenExpressionIsToldByItsPlace();
    void anExpressionThatNeverEndsIsGivenUp();
    void pagesWithoutTextAndUnreadPagesAreTold();
    void hitsAreCountedByPage();
};

void tst_TextIndex::itFindsWhatASearchWithoutIndexFinds()
{
    const std::vector<PageTextPtr> pages = {pageOf(0, {u"De co\u00f6peratie stelt be-"_s, u"leid vast en"_s}), nullptr,
                                            pageOf(2, {}), pageOf(3, {u"geen"_s}),
                                            pageOf(4, {u"thuis, o\ufb01ce \U00010400 beleid"_s})};
    const TextIndex index(pages);
    for (const QString &query :
         {u"beleid"_s, u"cooperatie"_s, u"geen thuis"_s, u"office"_s, u"\U00010400"_s, u"e"_s, u"-"_s, QString()})
        QCOMPARE(index.findAll({query}).hits, findAll(query, 5, textOf(pages)));
}

void tst_TextIndex::aWordIsFoundInsideACompound()
{
    const TextIndex index({pageOf(0, {u"crisisopvang, opvang en de vrouwenop-"_s, u"vanglocatie"_s})});
    QCOMPARE(index.findAll({u"opvang"_s}).hits.size(), std::size_t(3));
    QCOMPARE(index.findAll(wholeWords(u"opvang"_s)).hits.size(), std::size_t(1));
}

void tst_TextIndex::aWholeWordIsNotFoundInsideAnother_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("hits");

    QTest::newRow("as it stands") << QStringList{u"de opvang."_s} << u"opvang"_s << 1;
    QTest::newRow("with more behind it") << QStringList{u"opvanglocatie"_s} << u"opvang"_s << 0;
    QTest::newRow("with more before it") << QStringList{u"nachtopvang"_s} << u"opvang"_s << 0;
    QTest::newRow("broken in itself") << QStringList{u"de op-"_s, u"vang is"_s} << u"opvang"_s << 1;
    QTest::newRow("second half of a broken word") << QStringList{u"crisis-"_s, u"opvang"_s} << u"opvang"_s << 0;
    QTest::newRow("first half of a broken word") << QStringList{u"opvang-"_s, u"locatie"_s} << u"opvang"_s << 0;
    QTest::newRow("a hyphen for a word that follows")
        << QStringList{u"opvang-"_s, u"en woonplekken"_s} << u"opvang"_s << 1;
    QTest::newRow("part of a name") << QStringList{u"Zuid-"_s, u"Holland"_s} << u"Holland"_s << 1;
    QTest::newRow("a soft hyphen inside") << QStringList{u"crisis\u00adopvang"_s} << u"opvang"_s << 0;
    QTest::newRow("one of two years") << QStringList{u"2024-"_s, u"2028"_s} << u"2028"_s << 1;
    QTest::newRow("part of a number") << QStringList{u"12024"_s} << u"2024"_s << 0;
    QTest::newRow("accents") << QStringList{u"de co\u00f6peratie"_s} << u"cooperatie"_s << 1;
    QTest::newRow("two words") << QStringList{u"housing"_s, u"first"_s} << u"housing first"_s << 1;
    QTest::newRow("two words written as one") << QStringList{u"crisisopvang"_s} << u"crisis opvang"_s << 0;
    QTest::newRow("one word where two stand") << QStringList{u"crisis opvang"_s} << u"crisisopvang"_s << 1;
}

void tst_TextIndex::aWholeWordIsNotFoundInsideAnother()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, query);
    QFETCH(int, hits);
    const TextIndex index({pageOf(0, lines)});
    QCOMPARE(index.findAll(wholeWords(query)).hits.size(), std::size_t(hits));
}

void tst_TextIndex::expressionsReadTheTextAsOneLine_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("a choice") << u"gemeente|regio"_s << QStringList{u"Gemeente"_s, u"regio"_s};
    QTest::newRow("over a line end") << u"stelt \\w+ dat"_s << QStringList{u"stelt vast\ndat"_s};
    QTest::newRow("over a hyphen") << u"beleids\\w+"_s << QStringList{u"beleids-\nevaluatie"_s};
    QTest::newRow("a hyphen that stays") << u"2024-2028"_s << QStringList{u"2024-\n2028"_s};
    QTest::newRow("accents") << u"co[oe]peratie"_s << QStringList{u"co\u00f6peratie"_s};
    QTest::newRow("accents in the pattern") << u"coöp"_s << QStringList{u"co\u00f6p"_s};
    QTest::newRow("numbers") << u"\\b\\d{2} plekken"_s << QStringList{u"40 plekken"_s};
    QTest::newRow("nothing at all") << u"x*"_s << QStringList{};
}

void tst_TextIndex::expressionsReadTheTextAsOneLine()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, words);
    const TextIndex index({pageOf(0, {u"De Gemeente stelt vast"_s, u"dat de regio in 2024-"_s, u"2028 een beleids-"_s,
                                      u"evaluatie van de co\u00f6peratie met 40 plekken doet"_s})});
    QCOMPARE(wordsOf(index, expression(pattern)), words);
}

void tst_TextIndex::expressionsCoverWholeCharacters()
{
    const TextIndex index({pageOf(0, {u"de o\ufb03ce e\u0301 \U00010400 q"_s})});
    QCOMPARE(wordsOf(index, expression(u"of"_s)), QStringList{u"o\ufb03"_s});
    QCOMPARE(wordsOf(index, expression(u"ce e"_s)), QStringList{u"ce e\u0301"_s});
    QCOMPARE(wordsOf(index, expression(u"\\S+ q"_s)), QStringList{u"\U00010400 q"_s});
}

void tst_TextIndex::noExpressionReachesOverAnUnreadPage()
{
    const TextIndex index({pageOf(0, {u"geen"_s}), nullptr, pageOf(2, {u"thuis"_s})});
    QVERIFY(index.findAll(expression(u"geen.*thuis"_s)).hits.empty());
    QCOMPARE(index.findAll(expression(u"thuis"_s)).hits, (std::vector<TextRange>{{{2, 0}, {2, 5}}}));
}

void tst_TextIndex::aBrokenExpressionIsToldByItsPlace()
{
    QVERIFY(!faultIn(expression(u"a(b|c)"_s)));
    QVERIFY(!faultIn({u"a(b"_s}));
    QCOMPARE(faultIn(expression(u"ab(c"_s)), std::optional(4));
    QCOMPARE(faultIn(expression(u"*"_s)), std::optional(0));
    QVERIFY(TextIndex({pageOf(0, {u"ab(c"_s})}).findAll(expression(u"ab(c"_s)).hits.empty());
}

void tst_TextIndex::anExpressionThatNeverEndsIsGivenUp()
{
    const TextIndex index({pageOf(0, {u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"_s})});
    QVERIFY(index.findAll(expression(u"(a|aa)+[bc]"_s)).gaveUp);
    QVERIFY(!index.findAll(expression(u"a+"_s)).gaveUp);
}

void tst_TextIndex::pagesWithoutTextAndUnreadPagesAreTold()
{
    const TextIndex index({pageOf(0, {u"tekst"_s}), pageOf(1, {}), nullptr, pageOf(3, {u"--"_s})}, {u"i"_s, u"ii"_s});
    QCOMPARE(index.pagesWithoutText(), (std::vector<int>{1, 3}));
    QCOMPARE(index.pagesNotRead(), std::vector<int>{2});
    QCOMPARE(index.pagesWithText(), 1);
    QCOMPARE(index.label(1), u"ii"_s);
    QCOMPARE(index.label(2), u"3"_s);
}

void tst_TextIndex::hitsAreCountedByPage()
{
    const TextIndex index({pageOf(0, {u"wonen en wonen"_s}), pageOf(1, {u"zorg"_s}), pageOf(2, {u"wonen"_s})});
    QCOMPARE(hitsPerPage(index.findAll({u"wonen"_s}).hits, 3), (std::vector<int>{2, 0, 1}));
}

QTEST_APPLESS_MAIN(tst_TextIndex)
#include "tst_TextIndex.moc"
