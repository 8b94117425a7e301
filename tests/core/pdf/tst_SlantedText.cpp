// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfReader.h"
#include "core/pdf/TextAnchor.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page full of text, in one column or two.
QByteArray runningText(int columns)
{
    QByteArray text;
    for (int column = 0; column < columns; ++column) {
        for (int line = 0; line < 42; ++line) {
            const QByteArray words = columns == 1 ? " van het plan gaat over wonen, opvang en begeleiding van mensen"
                                                  : " van dit plan gaat over wonen";
            text += textAt(60 + column * 260, 790 - line * 17, "Regel " + QByteArray::number(line) + words, 11);
        }
    }
    return text;
}

QByteArray stamp(const QByteArray &words, double degrees, int size)
{
    const double angle = degrees * std::numbers::pi / 180;
    const auto number = [](double value) { return QByteArray::number(value, 'f', 5) + ' '; };
    const QByteArray place = degrees > 0 ? "120 200 Tm (" : "120 620 Tm (";
    return "q 0.8 g BT /F " + QByteArray::number(size) + " Tf " + number(std::cos(angle)) + number(std::sin(angle)) +
           number(-std::sin(angle)) + number(std::cos(angle)) + place + words + ") Tj ET Q\n";
}

QStringList sorted(const QString &text, QChar separator)
{
    QStringList parts = text.split(separator);
    parts.sort();
    return parts;
}

QString textOfFirstPage(const QByteArray &pdf)
{
    PdfReader reader;
    if (!reader.open(pdf))
        return {};
    const auto text = reader.text(0);
    return text ? (*text)->text : QString();
}

} // namespace

class tst_SlantedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER)); }
    void wordsAcrossThePageNeverGetIntoItsText_data();
    void wordsAcrossThePageNeverGetIntoItsText();
    void aQuoteOverTheStampHoldsTheRunningTextOnly();
    void whatIsNotSlantedStays_data();
    void whatIsNotSlantedStays();
    void softHyphensAreNoPartOfWordsOrQuotes();
};

void tst_SlantedText::wordsAcrossThePageNeverGetIntoItsText_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<int>("columns");
    const std::pair<QByteArray, int> stamps[] = {{"CONCEPT", 72}, {"CONCEPT NIET VERSPREIDEN", 25}, {"vertrouwelijk", 60}};
    for (const auto &[words, size] : stamps) {
        for (const double degrees : {15., 30., 40., 45., 55., 65., -30., -45., -60.}) {
            for (const int columns : {1, 2})
                QTest::addRow("%s at %g degrees, %d columns", words.constData(), degrees, columns)
                    << words << size << degrees << columns;
        }
    }
}

void tst_SlantedText::wordsAcrossThePageNeverGetIntoItsText()
{
    QFETCH(QByteArray, words);
    QFETCH(int, size);
    QFETCH(double, degrees);
    QFETCH(int, columns);
    const QByteArray text = runningText(columns);
    const QString plain = textOfFirstPage(rawPdf({{text}}));
    QVERIFY(plain.count(u'\n') >= 42);
    for (const QByteArray &page : {stamp(words, degrees, size) + text, text + stamp(words, degrees, size)}) {
        const QString stamped = textOfFirstPage(rawPdf({{page}})); // behind the words, and over them
        QCOMPARE(sorted(stamped.simplified(), u' '), sorted(plain.simplified(), u' ')); // not a letter more or less
        // Across the whole page lines stay whole; a small stamp that is hardly slanted may cut some in two.
        if (std::abs(degrees) >= 40 || size > 50)
            QCOMPARE(sorted(stamped, u'\n'), sorted(plain, u'\n'));
    }
}

void tst_SlantedText::aQuoteOverTheStampHoldsTheRunningTextOnly()
{
    PdfReader reader;
    const auto facts = reader.open(rawPdf({{stamp("CONCEPT", 30, 72) + runningText(1)}}));
    QVERIFY(facts);
    const PageTextPtr page = *reader.text(0);
    const auto textOfPage = [&](int) { return page; };
    const TextRange range{{0, rangeOf(*page, u"Regel 5 "_s).start.offset}, {0, rangeOf(*page, u"Regel 36 "_s).end.offset}};
    const Anchor anchor = anchorOfRange(range, *facts, textOfPage);
    QVERIFY(!anchor.exact.contains(u"CONCEPT"_s));
    QVERIFY(!anchor.squeezed.contains(u"concept"_s));
    QCOMPARE(anchor.exact.count(u"Regel"_s), 32);
    QCOMPARE(resolve(anchor, 1, textOfPage).state, Anchor::State::Exact);
}

void tst_SlantedText::whatIsNotSlantedStays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto turned = [](double degrees, const QByteArray &words) {
        return stamp(words, degrees, 12);
    };
    QTest::newRow("a scan that lies askew") << turned(3, "Deze regel ligt een beetje scheef") << u"scheef"_s;
    QTest::newRow("beside a table, upward") << turned(90, "Aantal woningen per jaar") << u"woningen"_s;
    QTest::newRow("raised letters") << textAt(100, 500, "Oppervlak in m") + textAt(177, 506, "2", 8) << u"Oppervlak"_s;
    QTest::newRow("a title in steps") << textAt(100, 700, "Een", 40) + textAt(140, 650, "thuis", 40) +
                                             textAt(180, 600, "voor", 40) + textAt(220, 550, "wie", 40)
                                      << u"thuis"_s;
    QTest::newRow("a title of short words") << textAt(100, 700, "Plan", 40) + textAt(100, 650, "thuis", 40) +
                                                   textAt(100, 600, "2030", 40)
                                            << u"2030"_s;
    QTest::newRow("a short formula") << textAt(100, 500, "10") + textAt(114, 505, "-34", 7) << u"10"_s;
}

void tst_SlantedText::whatIsNotSlantedStays()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QString text = textOfFirstPage(rawPdf({{content + textAt(100, 100, "en nog een regel")}}));
    QVERIFY2(text.contains(words), qPrintable(text));
}

void tst_SlantedText::softHyphensAreNoPartOfWordsOrQuotes()
{
    // A file may have them inside a line as well as at its end.
    const QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def\n"
                           "1 begincodespacerange <00> <FF> endcodespacerange\n"
                           "2 beginbfrange <20> <7E> <0020> <AD> <AD> <00AD> endbfrange endcmap end end";
    const std::vector<QByteArray> objects = {
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 5 0 R>>",
        "<</Length " + QByteArray::number(map.size()) + ">>stream\n" + map + "\nendstream"};
    PdfReader reader;
    const auto facts = reader.open(rawPdf({{textAt(100, 700, "De aan\255vraag loopt via de crisis\255") +
                                                textAt(100, 686, "opvang van de gemeente."),
                                            "/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>"}},
                                          objects));
    QVERIFY(facts);
    const PageTextPtr page = *reader.text(0);
    QCOMPARE(page->text.count(QChar(0xad)), 2);
    const auto textOfPage = [&](int) { return page; };
    QVERIFY(page->squeezed.contains(u"aanvraag"_s));
    QVERIFY(page->squeezed.contains(u"crisisopvang"_s));
    const TextRange all{{0, 0}, {0, int(page->text.size())}};
    QCOMPARE(quoteOf(all, textOfPage), u"De aanvraag loopt via de crisisopvang van de gemeente."_s);
    QCOMPARE(page->lines.size(), std::size_t(2));
    QVERIFY2(page->lines[0].hyphenAtEnd, qPrintable(page->text));
}

QTEST_GUILESS_MAIN(tst_SlantedText)
#include "tst_SlantedText.moc"
