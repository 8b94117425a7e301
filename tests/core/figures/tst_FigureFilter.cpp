// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/FigureFilter.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::figures;

class tst_FigureFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromItsTextAsItWas();
    void takesWhatATextLacksAsNotAsked();
    void refusesATextThatItDoesNotFullyUnderstand_data();
    void refusesATextThatItDoesNotFullyUnderstand();
    void roundsPercentagesHalfUpAndNeverCutsThemOff_data();
    void roundsPercentagesHalfUpAndNeverCutsThemOff();
};

void tst_FigureFilter::comesBackFromItsTextAsItWas()
{
    FigureFilter filter;
    filter.population = Population::AllPlans;
    filter.among.age = PlanAge::New;
    filter.among.outcome = SearchOutcome::ProgressReport;
    filter.counted.levels = {{{QStringLiteral("WE")}, Compare::AtMost, 2}, {{QStringLiteral("BB")}, Compare::NotDeterminable, 0}};
    filter.counted.signedBy = Portfolio::Housing;
    filter.counted.tag = QStringLiteral("a \"tag\" {\n");
    filter.counted.structure = false;

    const Result<FigureFilter> again = filterFromText(toText(filter));
    QVERIFY(again.has_value());
    QCOMPARE(*again, filter);
    QCOMPARE(toText(*again), toText(filter));
}

void tst_FigureFilter::takesWhatATextLacksAsNotAsked()
{
    const Result<FigureFilter> filter =
        filterFromText(QStringLiteral(R"({"counted":{"signed_by":"wonen"},"among":{"age":"new"}})"));
    QVERIFY(filter.has_value());
    QVERIFY(filter->population == Population::ScoredPlans);
    QCOMPARE(filter->counted.signedBy, std::optional(Portfolio::Housing));
    QCOMPARE(filter->among.age, std::optional(PlanAge::New));
    QVERIFY(filter->counted.levels.empty());
}

void tst_FigureFilter::refusesATextThatItDoesNotFullyUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a list") << QStringLiteral("[]");
    QTest::newRow("a condition of a newer program") << QStringLiteral(R"({"counted":{"mood":"good"}})");
    QTest::newRow("a word that is none") << QStringLiteral(R"({"among":{"age":"newish"}})");
    QTest::newRow("a level that is a text")
        << QStringLiteral(R"({"counted":{"levels":[{"indicator":"WE","compare":"at_least","level":"4"}]}})");
}

void tst_FigureFilter::refusesATextThatItDoesNotFullyUnderstand()
{
    QFETCH(QString, text);
    const Result<FigureFilter> filter = filterFromText(text);
    QVERIFY(!filter.has_value());
    QVERIFY(filter.error().code == Error::Code::BadValue);
}

void tst_FigureFilter::roundsPercentagesHalfUpAndNeverCutsThemOff_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("of");
    QTest::addColumn<int>("tenths");
    QTest::newRow("10 of 36 is 27.78") << 10 << 36 << 278;
    QTest::newRow("8 of 36 is 22.22") << 8 << 36 << 222;
    QTest::newRow("18 of 44 is 40.91") << 18 << 44 << 409;
    QTest::newRow("1 of 16 is exactly 6.25") << 1 << 16 << 63;
    QTest::newRow("3 of 16 is exactly 18.75") << 3 << 16 << 188;
    QTest::newRow("1 of 2000 is exactly 0.05") << 1 << 2000 << 1;
    QTest::newRow("1 of 2001 is below") << 1 << 2001 << 0;
    QTest::newRow("none") << 0 << 7 << 0;
    QTest::newRow("all") << 7 << 7 << 1000;
    QTest::newRow("2 of 3") << 2 << 3 << 667;
    QTest::newRow("large ones") << 2'000'000'000 << 2'147'483'647 << 931;
}

void tst_FigureFilter::roundsPercentagesHalfUpAndNeverCutsThemOff()
{
    QFETCH(int, value);
    QFETCH(int, of);
    QTEST(tenthsOf(value, of), "tenths");
}

QTEST_GUILESS_MAIN(tst_FigureFilter)
#include "tst_FigureFilter.moc"
