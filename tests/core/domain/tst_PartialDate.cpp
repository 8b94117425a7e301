// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PartialDate.h"

#include <QTest>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;

class tst_PartialDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheThreeFormsAreDates_data();
    void onlyTheThreeFormsAreDates();
    void aDateThatStraddlesTheCutOffIsUnknown_data();
    void aDateThatStraddlesTheCutOffIsUnknown();
};

void tst_PartialDate::onlyTheThreeFormsAreDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDate");
    for (const char *good : {"2024", "2024-03", "2024-03-12", "2024-02-29", "1900", "2999-12-31"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"", "24", "2024-3", "2024-13", "2024-00", "2024-03-00", "2023-02-29", "12-03-2024",
                            "2024-03-12\n", " 2024", "2024/03", "1899", "3000", "march 2024"})
        QTest::addRow("not '%s'", QByteArray(bad).simplified().constData()) << QString::fromLatin1(bad) << false;
}

void tst_PartialDate::onlyTheThreeFormsAreDates()
{
    QFETCH(QString, text);
    QFETCH(bool, isDate);
    const std::optional<PartialDate> date = PartialDate::fromString(text);
    QCOMPARE(date.has_value(), isDate);
    if (date)
        QCOMPARE(date->toString(), text);
}

void tst_PartialDate::aDateThatStraddlesTheCutOffIsUnknown_data()
{
    QTest::addColumn<QString>("adopted");
    QTest::addColumn<QDate>("cutoff");
    QTest::addColumn<PlanAge>("age");
    const QDate december(2022, 12, 1);
    QTest::newRow("not known") << QString() << december << PlanAge::Unknown;
    QTest::newRow("year before") << u"2021"_s << december << PlanAge::Older;
    QTest::newRow("year of the cut-off") << u"2022"_s << december << PlanAge::Unknown;
    QTest::newRow("year after") << u"2023"_s << december << PlanAge::New;
    QTest::newRow("month before") << u"2022-11"_s << december << PlanAge::Older;
    QTest::newRow("month that begins with it") << u"2022-12"_s << december << PlanAge::New;
    QTest::newRow("month that straddles it") << u"2022-12"_s << QDate(2022, 12, 2) << PlanAge::Unknown;
    QTest::newRow("month that ends before it") << u"2024-02"_s << QDate(2024, 3, 1) << PlanAge::Older;
    QTest::newRow("leap month that straddles") << u"2024-02"_s << QDate(2024, 2, 29) << PlanAge::Unknown;
    QTest::newRow("the day itself") << u"2022-12-01"_s << december << PlanAge::New;
    QTest::newRow("the day before") << u"2022-11-30"_s << december << PlanAge::Older;
    QTest::newRow("year that begins with it") << u"2023"_s << QDate(2023, 1, 1) << PlanAge::New;
    QTest::newRow("year that ends before it") << u"2022"_s << QDate(2023, 1, 1) << PlanAge::Older;
}

void tst_PartialDate::aDateThatStraddlesTheCutOffIsUnknown()
{
    QFETCH(QString, adopted);
    QFETCH(QDate, cutoff);
    QFETCH(PlanAge, age);
    QCOMPARE(planAge(PartialDate::fromString(adopted), cutoff), age);
}

QTEST_APPLESS_MAIN(tst_PartialDate)
#include "tst_PartialDate.moc"
