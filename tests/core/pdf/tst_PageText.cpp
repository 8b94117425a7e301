// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"

#include <QtTest>

using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

class tst_PageText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void squeezedTextIsLettersAndDigitsOnly_data();
    void squeezedTextIsLettersAndDigitsOnly();
    void squeezedTextKnowsWhereEachLetterStood();
    void wordsBecomeLinesWithABoxPerCharacter();
    void bothHalvesOfASurrogatePairShareOneBox();
    void linesUnderEachOtherFormABlock();
    void aHyphenAtTheEndOfALineIsSeen();
    void lettersOfASlantedStampAreLeftOut();
    void aColumnOfBulletsIsNoStamp();
    void upwardLinesReadFromLeftToRight();
};

void tst_PageText::squeezedTextIsLettersAndDigitsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("squeezed");

    QTest::newRow("capitals, spaces and punctuation") << u"Wonen Eerst: 24/7!"_s << u"woneneerst247"_s;
    QTest::newRow("hyphen at a line end") << u"beleids-\nevaluatie"_s << u"beleidsevaluatie"_s;
    QTest::newRow("soft hyphen") << u"aan\u00advraag"_s << u"aanvraag"_s;
    QTest::newRow("ligatures") << u"o\ufb01cieel \u0133s"_s << u"oficieelijs"_s;
    QTest::newRow("diaeresis composed and decomposed")
        << u"Co\u00f6peratie coo\u0308peratie"_s << u"co\u00f6peratieco\u00f6peratie"_s;
    QTest::newRow("apostrophes") << u"auto\u2019s auto's"_s << u"autosautos"_s;
    QTest::newRow("outside the basic plane") << u"o\U0001F600o \U00010400"_s << u"oo\U00010428"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"ab"_s;
    QTest::newRow("nothing") << u" -.\n"_s << QString();
}

void tst_PageText::squeezedTextIsLettersAndDigitsOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, squeezed);
    QCOMPARE(squeeze(text), squeezed);
}

void tst_PageText::squeezedTextKnowsWhereEachLetterStood()
{
    std::vector<int> map;
    QCOMPARE(squeeze(u"A \ufb01 e\u0301n"_s, &map), u"afi\u00e9n"_s);
    QCOMPARE(map, (std::vector<int>{0, 2, 2, 4, 6}));
}

void tst_PageText::wordsBecomeLinesWithABoxPerCharacter()
{
    const PageTextPtr page = pageOf(0, {u"De gemeente"_s, u"stelt vast"_s});

    QCOMPARE(page->text, u"De gemeente\nstelt vast\n"_s);
    QCOMPARE(page->boxes.size(), std::size_t(page->text.size()));
    QCOMPARE(page->lines.size(), std::size_t(2));
    QCOMPARE(page->lines[1].start, 12);
    QCOMPARE(page->lines[1].end, 22);
    QCOMPARE(page->lines[1].box.y0, 64.0f);
    QCOMPARE(page->boxes[0].x0, 50.0f);
    QCOMPARE(page->boxes[2].x0, 62.0f); // the space fills the gap between the words
    QCOMPARE(page->boxes[2].x1, 68.0f);
}

void tst_PageText::bothHalvesOfASurrogatePairShareOneBox()
{
    const PageTextPtr page = pageOf(0, {u"o\U0001F600o"_s});

    QCOMPARE(page->text.size(), qsizetype(5));
    QCOMPARE(page->boxes[1].x0, 56.0f);
    QCOMPARE(page->boxes[2].x0, 56.0f);
    QCOMPARE(page->boxes[3].x0, 62.0f);
}

void tst_PageText::linesUnderEachOtherFormABlock()
{
    const auto word = [](const QString &text, float x, float y) {
        return ExtractedWord{text, {{x, y, x + 100, y + 10}}, true, true};
    };
    const PageText page = layOut({word(u"a"_s, 50, 100), word(u"b"_s, 50, 112), word(u"c"_s, 50, 124), // a paragraph
                                  word(u"d"_s, 50, 150), word(u"e"_s, 50, 162),                        // the next one
                                  word(u"f"_s, 300, 100), word(u"g"_s, 300, 112)},                     // another column
                                 0, {595, 842});
    std::vector<int> blocks;
    for (const PageText::Line &line : page.lines)
        blocks.push_back(line.block);
    QCOMPARE(blocks, (std::vector<int>{0, 0, 0, 1, 1, 2, 2}));
}

void tst_PageText::aHyphenAtTheEndOfALineIsSeen()
{
    const PageTextPtr page = pageOf(0, {u"beleids-"_s, u"evaluatie -"_s, u"einde"_s});
    QVERIFY(page->lines[0].hyphenAtEnd);
    QVERIFY(!page->lines[1].hyphenAtEnd); // a dash
    QVERIFY(!page->lines[2].hyphenAtEnd);
}

void tst_PageText::lettersOfASlantedStampAreLeftOut()
{
    std::vector<ExtractedWord> words;
    const QString stamp = u"CONCEPT"_s;
    for (int i = 0; i < stamp.size(); ++i) {
        const float x = 200.0f + 30.0f * float(i);
        const float y = 500.0f - 30.0f * float(i);
        words.push_back({stamp.mid(i, 1), {{x, y, x + 30, y + 36}}, true, true});
        words.push_back({u"woorden"_s, {{50, 300.0f + 20.0f * float(i), 90, 310.0f + 20.0f * float(i)}}, true, true});
    }
    const PageText page = layOut(words, 0, {595, 842});
    QCOMPARE(page.text, u"woorden\n"_s.repeated(7));
}

void tst_PageText::aColumnOfBulletsIsNoStamp()
{
    std::vector<ExtractedWord> words;
    for (int i = 0; i < 6; ++i) {
        const float y = 100.0f + 14.0f * float(i);
        words.push_back({u"•"_s, {{50, y, 56, y + 10}}, true, true});
    }
    QCOMPARE(layOut(words, 0, {595, 842}).lines.size(), std::size_t(6));
}

void tst_PageText::upwardLinesReadFromLeftToRight()
{
    const auto upward = [](const QString &text, float x) {
        ExtractedWord word{text, {}, true, true};
        for (qsizetype i = 0; i < text.size(); ++i)
            word.boxes.push_back({x, 600 - 6 * float(i), x + 10, 606 - 6 * float(i)});
        return word;
    };
    // as Poppler gives them on a page turned by 270 degrees
    const PageText page =
        layOut({upward(u"derde"_s, 128), upward(u"tweede"_s, 114), upward(u"eerste"_s, 100)}, 0, {842, 595});
    QCOMPARE(page.text, u"eerste\ntweede\nderde\n"_s);
}

QTEST_APPLESS_MAIN(tst_PageText)
#include "tst_PageText.moc"
