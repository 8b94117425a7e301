// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Tables.h"

#include <QTest>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;

class tst_Tables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCsvGivesItsCells_data();
    void aCsvGivesItsCells();
    void aTableThatCannotBeReadNamesItsLine_data();
    void aTableThatCannotBeReadNamesItsLine();
    void linesAreCountedThroughQuotedLineEnds();
    void aQuoteIsALetterInATsv();
    void columnsAreFoundWithoutRegardToCase();
    void noTextBecomesAFormula_data();
    void noTextBecomesAFormula();
    void numbersStayNumbers();
    void whatWasWrittenIsReadBack();
};

void tst_Tables::aCsvGivesItsCells_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("cells");

    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("old Mac") << QByteArray("a,b\r1,2\r") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2,5\n") << QStringList{u"1"_s, u"2,5"_s};
    QTest::newRow("a comma in a quoted header") << QByteArray("\"a,x\";b\n1;2\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("quotes") << QByteArray("a,b\n\"1,5\",\"say \"\"yes\"\"\"\n")
                            << QStringList{u"1,5"_s, u"say \"yes\""_s};
    QTest::newRow("a line end within quotes") << QByteArray("a,b\n\"1\n2\",3\n") << QStringList{u"1\n2"_s, u"3"_s};
    QTest::newRow("a short row") << QByteArray("a,b\n1\n") << QStringList{u"1"_s, QString()};
    QTest::newRow("empty cells too many") << QByteArray("a,b\n1,2,,\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("empty lines before") << QByteArray("\n\na,b\n,\n1,2\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("letters with accents") << QByteArray("a,b\né,ü\n") << QStringList{u"é"_s, u"ü"_s};
}

void tst_Tables::aCsvGivesItsCells()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, cells);
    const Result<TextTable> table = parseCsv(csv);
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), std::size_t(1));
    QCOMPARE(table->rows.front().cells, cells);
}

void tst_Tables::aTableThatCannotBeReadNamesItsLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("place");

    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("only empty lines") << QByteArray("\n\n") << u"empty"_s;
    QTest::newRow("not UTF-8") << QByteArray("a,b\n\xFF,2\n") << u"not UTF-8"_s;
    QTest::newRow("an open quote") << QByteArray("a,b\n1,2\n\"3,4\n") << u"line 3"_s;
    QTest::newRow("text after a quote") << QByteArray("a,b\n\"1\"x,2\n") << u"line 2"_s;
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2\n1,2,3\n") << u"line 3"_s;
    QTest::newRow("a column twice") << QByteArray("a,a\n1,2\n") << u"line 1"_s;
}

void tst_Tables::aTableThatCannotBeReadNamesItsLine()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, place);
    const Result<TextTable> table = parseCsv(csv);
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, Error::Code::BadTable);
    QVERIFY2(table.error().detail.startsWith(place), qPrintable(table.error().detail));
}

void tst_Tables::linesAreCountedThroughQuotedLineEnds()
{
    const Result<TextTable> table = parseCsv("a,b\r\n\"1\r\n2\r\n3\",x\r\n4,5\r\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows[0].line, 2);
    QCOMPARE(table->rows[1].line, 5);
}

void tst_Tables::aQuoteIsALetterInATsv()
{
    const Result<TextTable> table = parseTsv("name\tsource\nAssen\t\"Assen, as said\" (newspaper)\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->cell(table->rows.front(), u"source"_s), u"\"Assen, as said\" (newspaper)"_s);
}

void tst_Tables::columnsAreFoundWithoutRegardToCase()
{
    const Result<TextTable> table = parseCsv("Region, Level \n Utrecht ,4\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->column(u"level"_s), 1);
    QCOMPARE(table->column(u"rater"_s), -1);
    QCOMPARE(table->cell(table->rows.front(), u"region"_s), u"Utrecht"_s);
    QCOMPARE(table->cell(table->rows.front(), u"rater"_s), QString());
}

void tst_Tables::noTextBecomesAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("=") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    QTest::newRow("+") << u"+31 6"_s << QByteArray("\"'+31 6\"");
    QTest::newRow("-") << u"- first"_s << QByteArray("\"'- first\"");
    QTest::newRow("@") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("NUL") << QString(QChar(u'\0')) + u"=1"_s << QByteArray("\"'\0=1\"", 6);
    QTest::newRow("a formula within quotes") << u"=\"a\"&B1"_s << QByteArray("\"'=\"\"a\"\"&B1\"");
    QTest::newRow("an equals sign further on") << u"a=1"_s << QByteArray("\"a=1\"");
    QTest::newRow("an apostrophe") << u"'s-Gravenhage"_s << QByteArray("\"'s-Gravenhage\"");
    QTest::newRow("nothing") << QString() << QByteArray();
}

void tst_Tables::noTextBecomesAFormula()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    CsvWriter csv;
    csv.text(text);
    QCOMPARE(csv.bytes(), cell);
}

void tst_Tables::numbersStayNumbers()
{
    CsvWriter csv;
    csv.number(qint64(-1)).number(-2.5, 2).number(1234567.0, 0).empty().text(u"x"_s);
    csv.endRow();
    QCOMPARE(csv.bytes(), QByteArray("-1,-2.50,1234567,,\"x\"\r\n"));
}

void tst_Tables::whatWasWrittenIsReadBack()
{
    const QStringList texts{u"a,b"_s, u"two\r\nlines"_s, u"\"quoted\""_s, u"semi;colon"_s, u" blanks "_s, u"é😀"_s};
    CsvWriter csv(true);
    csv.header({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    for (const QString &text : texts)
        csv.text(text);
    csv.endRow();
    QVERIFY(csv.bytes().startsWith("\xEF\xBB\xBF"
                                   "a,b,c,d,e,f\r\n"));
    const Result<TextTable> table = parseCsv(csv.bytes());
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.front().cells, texts);
}

QTEST_APPLESS_MAIN(tst_Tables)
#include "tst_Tables.moc"
