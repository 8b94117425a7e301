// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Rubric.h"

#include <QTest>

#include <set>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;

class tst_Rubric : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBuiltInRubricIsAnnexOne();
    void everyTextIsThereInBothLanguages();
    void criteriaAreCountedPerLevel_data();
    void criteriaAreCountedPerLevel();
    void slipsOfTheSourceAreNoted();
    void levelsFollowTheScale_data();
    void levelsFollowTheScale();
    void whatIsNoRubricIsRefused_data();
    void whatIsNoRubricIsRefused();
};

void tst_Rubric::theBuiltInRubricIsAnnexOne()
{
    QStringList codes;
    std::set<QString> ids;
    std::size_t criteria = 0;
    for (const Indicator &indicator : builtInRubric().indicators) {
        codes << indicator.id.value;
        for (const Level &level : indicator.levels) {
            criteria += level.criteria.size();
            for (const Criterion &criterion : level.criteria)
                ids.insert(criterion.id.value);
        }
    }
    QCOMPARE(codes, (QStringList{u"WE"_s, u"PR"_s, u"PA"_s, u"BB"_s}));
    QCOMPARE(criteria, std::size_t(107));
    QCOMPARE(ids.size(), criteria);
    QCOMPARE(builtInRubric().find({u"BB"_s})->kind, IndicatorKind::YesNo);
    QCOMPARE(builtInRubric().find({u"WE"_s})->kind, IndicatorKind::Ladder);
    QVERIFY(!builtInRubric().find({u"XX"_s}));
}

void tst_Rubric::everyTextIsThereInBothLanguages()
{
    const auto isFull = [](const Bilingual &text) { return !text.nl.isEmpty() && !text.en.isEmpty(); };
    for (const Indicator &indicator : builtInRubric().indicators) {
        QVERIFY(isFull(indicator.name) && isFull(indicator.question));
        for (const Level &level : indicator.levels) {
            QVERIFY(isFull(level.name));
            for (const Criterion &criterion : level.criteria)
                QVERIFY2(isFull(criterion.text), qPrintable(criterion.id.value));
        }
    }
    QVERIFY(isFull(builtInRubric().find({u"PA"_s})->note));
}

void tst_Rubric::criteriaAreCountedPerLevel_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("WE") << u"WE"_s << QList<int>{8, 12, 9, 12, 14};
    QTest::newRow("PR") << u"PR"_s << QList<int>{2, 5, 9, 12, 9};
    QTest::newRow("PA") << u"PA"_s << QList<int>{1, 3, 3, 2, 2};
    QTest::newRow("BB") << u"BB"_s << QList<int>{0, 4};
}

void tst_Rubric::criteriaAreCountedPerLevel()
{
    QFETCH(QString, indicator);
    QFETCH(QList<int>, counts);
    QList<int> found;
    for (const Level &level : builtInRubric().find({indicator})->levels)
        found << static_cast<int>(level.criteria.size());
    QCOMPARE(found, counts);
}

void tst_Rubric::slipsOfTheSourceAreNoted()
{
    for (const int number : {4, 5})
        QVERIFY(!builtInRubric().find({u"PR"_s})->level(number)->erratum.isEmpty());
    QVERIFY(builtInRubric().find({u"WE"_s})->level(4)->erratum.isEmpty());
    QVERIFY(builtInRubric().find({u"WE"_s})->level(1)->cuesOpen);
    QVERIFY(builtInRubric().find({u"WE"_s})->level(3)->cues.contains(u"Finland"_s));
}

void tst_Rubric::levelsFollowTheScale_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<QList<int>>("levels");
    QTest::newRow("ladder 1-5") << u"WE"_s << Scale::OneToFive << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("ladder 0-5") << u"WE"_s << Scale::ZeroToFive << QList<int>{0, 1, 2, 3, 4, 5};
    QTest::newRow("yes/no 1-5") << u"BB"_s << Scale::OneToFive << QList<int>{1, 2};
    QTest::newRow("yes/no 0-5") << u"BB"_s << Scale::ZeroToFive << QList<int>{1, 2};
}

void tst_Rubric::levelsFollowTheScale()
{
    QFETCH(QString, indicator);
    QFETCH(Scale, scale);
    QFETCH(QList<int>, levels);
    const std::vector<int> found = levelsOf(*builtInRubric().find({indicator}), scale);
    QCOMPARE(QList<int>(found.begin(), found.end()), levels);
}

void tst_Rubric::whatIsNoRubricIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("rubric");
    QTest::newRow("no indicators") << QByteArray(R"({"id":"x"})");
    QTest::newRow("no levels") << QByteArray(R"({"indicators":[{"id":"A"}]})");
    QTest::newRow("a level without a number") << QByteArray(R"({"indicators":[{"id":"A","levels":[{"nl":"een"}]}]})");
    QTest::newRow("an unknown kind of criterion") << QByteArray(
        R"({"indicators":[{"id":"A","levels":[{"n":1,"nl":"een","criteria":[{"id":"A.1","kind":"huh","nl":"x"}]}]}]})");
    QTest::newRow("an indicator twice") << QByteArray(
        R"({"indicators":[{"id":"A","levels":[{"n":1,"nl":"een"}]},{"id":"A","levels":[{"n":1,"nl":"een"}]}]})");
}

void tst_Rubric::whatIsNoRubricIsRefused()
{
    QFETCH(QByteArray, json);
    const Result<Rubric> rubric = rubricFromAnnexJson(json);
    QVERIFY(!rubric.has_value());
    QCOMPARE(rubric.error().code, Error::Code::BadValue);
}

QTEST_APPLESS_MAIN(tst_Rubric)
#include "tst_Rubric.moc"
