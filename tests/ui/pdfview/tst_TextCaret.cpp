// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/TextCaret.h"

#include "tests/core/pdf/PdfFixtures.h"

#include <QtTest>

using namespace meetlat;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two columns side by side, each a block: letters 6 wide, lines 14 apart.
pdf::PageText columns()
{
    pdf::PageText page = *pageOf(0, {u"links een"_s, u"links twee"_s, u"rechts een"_s, u"rechts twee"_s});
    for (size_t line = 0; line < page.lines.size(); ++line) {
        const bool isRight = line >= 2;
        page.lines[line].block = isRight ? 1 : 0;
        const float dx = isRight ? 200 : 0;
        const float dy = isRight ? -28 : 0;
        const auto move = [&](pdf::PageText::Box &box) { box = {box.x0 + dx, box.y0 + dy, box.x1 + dx, box.y1 + dy}; };
        move(page.lines[line].box);
        for (int i = page.lines[line].start; i < page.lines[line].end; ++i)
            move(page.boxes[static_cast<size_t>(i)]);
    }
    return page;
}

QString wordsAt(const pdf::PageText &page, const caret::Span &span)
{
    return page.text.mid(span.start, span.end - span.start);
}

} // namespace

class tst_TextCaret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPointBesideAColumnStaysInThatColumn();
    void theRightHalfOfALetterIsAfterIt();
    void aDragOutsideTheTextKeepsItsBlock();
    void aDoubleClickTakesTheDutchWord_data();
    void aDoubleClickTakesTheDutchWord();
    void aWordBrokenAtALineEndIsOneWord();
    void aParagraphIsItsWholeBlock();
    void stepsByWordSkipWhatIsBetween();
    void linesAreWalkedInReadingOrder();
    void halvesOfASurrogatePairStayTogether();
    void theCaretStandsAfterTheLastLetterOfALine();
    void aPageWithoutTextHasNoPlace();
};

void tst_TextCaret::aPointBesideAColumnStaysInThatColumn()
{
    const pdf::PageText page = columns();
    // In the gutter, nearer to the first column, at the height of its second line.
    const auto offset = caret::offsetAt(page, {140, 69});
    QVERIFY(offset);
    QCOMPARE(*offset, page.lines[1].end);
    const auto right = caret::offsetAt(page, {240, 55});
    QVERIFY(right);
    QCOMPARE(*right, page.lines[2].start);
}

void tst_TextCaret::theRightHalfOfALetterIsAfterIt()
{
    const pdf::PageText page = columns();
    QCOMPARE(caret::offsetAt(page, {50 + 6 * 2 + 1, 55}), std::optional(2));
    QCOMPARE(caret::offsetAt(page, {50 + 6 * 2 + 5, 55}), std::optional(3));
}

void tst_TextCaret::aDragOutsideTheTextKeepsItsBlock()
{
    const pdf::PageText page = columns();
    const QPointF between(190, 69);
    QCOMPARE(caret::blockOf(page, *caret::offsetAt(page, between, 0)), 0);
    QCOMPARE(caret::blockOf(page, *caret::offsetAt(page, between, 1)), 1);
}

void tst_TextCaret::aDoubleClickTakesTheDutchWord_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("word");
    QTest::newRow("apostrophe") << u"drie auto's rijden"_s << u"to's"_s << u"auto's"_s;
    QTest::newRow("typographic apostrophe") << u"drie auto’s rijden"_s << u"to’s"_s << u"auto’s"_s;
    QTest::newRow("hyphen") << u"in zuid-Holland staat"_s << u"Holl"_s << u"zuid-Holland"_s;
    QTest::newRow("slash") << u"wonen en/of zorg"_s << u"of z"_s << u"en/of"_s;
    QTest::newRow("hyphen at the end of a word") << u"beleids- en uitvoering"_s << u"leids"_s << u"beleids"_s;
    QTest::newRow("full stop") << u"dat is klaar."_s << u"klaar"_s << u"klaar"_s;
    QTest::newRow("diaeresis") << u"de coöperatie helpt"_s << u"öperatie"_s << u"coöperatie"_s;
}

void tst_TextCaret::aDoubleClickTakesTheDutchWord()
{
    QFETCH(QString, line);
    QFETCH(QString, at);
    QFETCH(QString, word);
    const pdf::PageTextPtr page = pageOf(0, {line});
    const int offset = rangeOf(*page, at).start.offset;
    QCOMPARE(wordsAt(*page, caret::wordAt(*page, offset)), word);
}

void tst_TextCaret::aWordBrokenAtALineEndIsOneWord()
{
    const pdf::PageTextPtr page = pageOf(0, {u"wij willen bestaansze-"_s, u"kerheid voor ieder"_s});
    const QString whole = u"bestaansze-\nkerheid"_s;
    QCOMPARE(wordsAt(*page, caret::wordAt(*page, rangeOf(*page, u"staan"_s).start.offset)), whole);
    QCOMPARE(wordsAt(*page, caret::wordAt(*page, rangeOf(*page, u"heid"_s).start.offset)), whole);
    QCOMPARE(wordsAt(*page, caret::wordAt(*page, rangeOf(*page, u"voor"_s).start.offset)), u"voor"_s);
}

void tst_TextCaret::aParagraphIsItsWholeBlock()
{
    const pdf::PageText page = columns();
    QCOMPARE(wordsAt(page, caret::paragraphAt(page, page.lines[3].start)), u"rechts een\nrechts twee"_s);
    QCOMPARE(wordsAt(page, caret::lineAt(page, page.lines[3].start + 2)), u"rechts twee"_s);
}

void tst_TextCaret::stepsByWordSkipWhatIsBetween()
{
    const pdf::PageTextPtr page = pageOf(0, {u"een, twee"_s, u"drie"_s});
    QCOMPARE(caret::nextWord(*page, 0), std::optional(5));
    QCOMPARE(caret::nextWord(*page, 5), std::optional(10));
    QCOMPARE(caret::previousWord(*page, 10), std::optional(5));
    QCOMPARE(caret::previousWord(*page, 0), std::nullopt);
}

void tst_TextCaret::linesAreWalkedInReadingOrder()
{
    const pdf::PageText page = columns();
    const auto below = caret::lineBelow(page, page.lines[1].start, 260);
    QVERIFY(below);
    QCOMPARE(caret::lineOf(page, *below), 2);
    QCOMPARE(caret::lineBelow(page, page.lines[3].start, 50), std::nullopt);
    QCOMPARE(caret::lineAbove(page, page.lines[0].start, 50), std::nullopt);
}

void tst_TextCaret::halvesOfASurrogatePairStayTogether()
{
    const pdf::PageTextPtr page = pageOf(0, {u"a😀b"_s});
    QCOMPARE(caret::nextCharacter(*page, 1), std::optional(3));
    QCOMPARE(caret::previousCharacter(*page, 3), std::optional(1));
    QCOMPARE(caret::offsetAt(*page, {50 + 6 + 5, 55}), std::optional(3));
}

void tst_TextCaret::theCaretStandsAfterTheLastLetterOfALine()
{
    const pdf::PageTextPtr page = pageOf(0, {u"abc"_s});
    QCOMPARE(caret::caretRect(*page, 0), QRectF(50, 50, 0, 10));
    QCOMPARE(caret::caretRect(*page, 3), QRectF(68, 50, 0, 10));
}

void tst_TextCaret::aPageWithoutTextHasNoPlace()
{
    const pdf::PageText empty;
    QVERIFY(!caret::offsetAt(empty, {10, 10}));
    QVERIFY(!caret::isOnText(empty, {10, 10}));
    QVERIFY(caret::caretRect(empty, 0).isNull());
}

QTEST_APPLESS_MAIN(tst_TextCaret)
#include "tst_TextCaret.moc"
