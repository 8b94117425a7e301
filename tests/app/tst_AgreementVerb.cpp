// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include <QJsonArray>
#include <QTest>

using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

class tst_AgreementVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void computesATable();
    void takesTheValuesThatOccurForTheScaleAndSaysSo();
    void givesTheSameIntervalForTheSameSeed();
    void saysWhyThereIsNoFigure();
    void givesACountAndNoShareForOnePlan();
    void printsNamesAsTheyStand();
    void refusesATableThatCannotBeRead_data();
    void refusesATableThatCannotBeRead();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void computesAProjectPerIndicator();
    void hidesPlansThatNotBothHaveSubmitted();
    void keepsToTheFirstScoresOfAnOpenedPlan();
    void keepsASnapshotThatLaterScoresDoNotChange();
    void refusesASnapshotOfNothing();

private:
    Outcome onTable(const QByteArray &csv, const QStringList &rest = {}) const
    {
        return m_meetlat(QStringList{u"agreement"_s, u"--csv"_s, m_meetlat.write(u"t.csv"_s, csv)} + rest);
    }
    /// A project of regions A to C with plan cards and the given scores, submitted.
    QString projectWith(const QByteArray &scores);
    QJsonObject agreementIn(const QString &project) const
    {
        return m_meetlat({u"agreement"_s, project, u"--draws"_s, u"100"_s, u"--json"_s}).json();
    }

    RunningMeetlat m_meetlat;
    int m_count = 0;
};

namespace {

const QByteArray columns = "unit,rater,value\n";
const QStringList json{u"--json"_s};

QJsonObject figure(const QJsonObject &report, const QString &name)
{
    return report[u"statistics"_s].toObject()[name].toObject();
}

double valueOf(const QJsonObject &report, const QString &name)
{
    return figure(report, name)[u"v"_s].toDouble(-99);
}

/// Krippendorff 2011, section A.
QByteArray published()
{
    QByteArray csv = columns;
    const QByteArray meg = "0100000010";
    const QByteArray owen = "1110010000";
    for (int unit = 0; unit < 10; ++unit) {
        const QByteArray name = "u" + QByteArray::number(unit);
        csv += name + ",Meg," + meg.at(unit) + "\n" + name + ",Owen," + owen.at(unit) + "\n";
    }
    return csv;
}

} // namespace

QString tst_AgreementVerb::projectWith(const QByteArray &scores)
{
    const QString project = m_meetlat.path(u"round %1.meetlat"_s.arg(++m_count));
    const QString regions = m_meetlat.write(u"r.tsv"_s, "region\nA\nB\nC\n");
    const QString table = m_meetlat.write(u"s.csv"_s, "region,rater,indicator,level,reason\n" + scores);
    bool isMade = m_meetlat({u"new"_s, project, u"--title"_s, u"Ronde"_s}).status == 0 &&
                  m_meetlat({u"regions"_s, project, u"--import"_s, regions}).status == 0;
    for (const QString &region : {u"A"_s, u"B"_s, u"C"_s})
        isMade = isMade && m_meetlat({u"plan"_s, project, u"--region"_s, region}).status == 0;
    isMade = isMade && m_meetlat({u"import-scores"_s, project, table, u"--submit"_s}).status == 0;
    return isMade ? project : QString();
}

void tst_AgreementVerb::computesATable()
{
    const Outcome outcome = onTable(published(), {u"--categories"_s, u"0,1"_s, u"--json"_s});

    QCOMPARE(outcome.status, 0);
    const QJsonObject report = outcome.json();
    QVERIFY(std::abs(valueOf(report, u"alpha.nominal"_s) - 0.09523809523809523) < 1e-9);
    QVERIFY(std::abs(valueOf(report, u"gwet.ac1.se"_s) - 0.345669379475468) < 1e-9);
    QCOMPARE(figure(report, u"alpha.nominal"_s)[u"s"_s].toString(), u"ok"_s);
    QCOMPARE(report[u"pairs"_s].toArray().size(), 1);
    QCOMPARE(report[u"raters"_s].toArray()[1].toObject()[u"name"_s].toString(), u"Owen"_s);
    QCOMPARE(report[u"bootstrap"_s].toObject()[u"draws"_s].toInt(), 10000);
    QVERIFY(outcome.err.isEmpty());
    const QString text = onTable(published(), {u"--categories"_s, u"0,1"_s}).out;
    QVERIFY2(text.contains(u"6 of 10 (60.0 %; 95 % interval 31.3 to 83.2 %)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"alpha (nominal): 0.10"_s), qPrintable(text));
}

void tst_AgreementVerb::takesTheValuesThatOccurForTheScaleAndSaysSo()
{
    const Outcome outcome = onTable(columns + "1,a,0\n1,b,0\n2,a,5\n2,b,5\n3,a,0.5\n3,b,\n", json);

    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.contains(u"--categories"_s), qPrintable(outcome.err));
    QCOMPARE(outcome.json()[u"categories"_s].toArray(), (QJsonArray{0, 0.5, 5}));
    QCOMPARE(valueOf(outcome.json(), u"n.units_single"_s), 1.0);
    QCOMPARE(figure(outcome.json(), u"specific.0.5"_s)[u"s"_s].toString(), u"category_not_used"_s);
}

void tst_AgreementVerb::givesTheSameIntervalForTheSameSeed()
{
    const auto interval = [&](const QString &seed) {
        const QStringList rest{u"--seed"_s, seed, u"--draws"_s, u"500"_s, u"--json"_s};
        return onTable(published(), rest).json()[u"bootstrap"_s].toObject();
    };
    const QJsonObject first = interval(u"18446744073709551615"_s);

    QCOMPARE(first[u"seed"_s].toString(), u"18446744073709551615"_s);
    QCOMPARE(first[u"draws"_s].toInt(), 500);
    QCOMPARE(interval(u"18446744073709551615"_s), first);
    QVERIFY(interval(u"2"_s)[u"stats"_s] != first[u"stats"_s]);
}

void tst_AgreementVerb::saysWhyThereIsNoFigure()
{
    const QByteArray same = columns + "1,a,3\n1,b,3\n2,a,3\n2,b,3\n";
    const QStringList scale{u"--categories"_s, u"0,1,2,3"_s};

    QVERIFY(onTable(same, scale).out.contains(u"every score is the same"_s));
    const QJsonObject alpha = figure(onTable(same, scale + json).json(), u"alpha.ordinal"_s);
    QCOMPARE(alpha[u"s"_s].toString(), u"no_variation"_s);
    QVERIFY(alpha[u"v"_s].isNull());
    QVERIFY(onTable(columns + "1,a,3\n2,b,3\n", scale).out.contains(u"No plan has two independent scores"_s));
    QVERIFY(onTable(columns + "1,a,\n2,b,\n", scale).out.contains(u"No scores yet"_s));
    const QString few = onTable(columns + "1,a,1\n1,b,1\n2,a,3\n2,b,2\n", scale).out;
    QVERIFY2(few.contains(u"indicative"_s) && !few.contains(u"draws"_s), qPrintable(few));
}

void tst_AgreementVerb::givesACountAndNoShareForOnePlan()
{
    const QStringList scale{u"--categories"_s, u"0,1,2,3"_s};
    const QString apart = onTable(columns + "1,a,1\n1,b,2\n2,a,3\n", scale).out;
    QVERIFY2(apart.contains(u"Exact: 0 of 1\n"_s) && apart.contains(u"Within one step: 1 of 1\n"_s), qPrintable(apart));
    QVERIFY2(!apart.contains(u'%') && !apart.contains(u"interval"_s), qPrintable(apart));
    const QString equal = onTable(columns + "1,a,2\n1,b,2\n", scale).out;
    QVERIFY2(equal.contains(u"Exact: 1 of 1\n"_s) && !equal.contains(u'%'), qPrintable(equal));
    const Outcome document = onTable(columns + "1,a,1\n1,b,2\n", scale + json);
    QCOMPARE(figure(document.json(), u"exact.all"_s)[u"s"_s].toString(), u"ok"_s); // the JSON is as it was
}

void tst_AgreementVerb::printsNamesAsTheyStand()
{
    const QString text = onTable(columns + "1,%2 <b>,1\n1,b,2\n").out;
    QVERIFY2(text.contains(u"%2 <b>: scored 1 with others, difference -1.00"_s), qPrintable(text));
}

void tst_AgreementVerb::refusesATableThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("no column for the rater") << QByteArray("unit,value\n1,2\n") << u"rater"_s;
    QTest::newRow("a word for a value") << columns + "1,a,2\n1,b,veel\n" << u"line 3"_s;
    QTest::newRow("not a number") << columns + "1,a,nan\n" << u"line 2"_s;
    QTest::newRow("a decimal comma") << columns + "1,a,\"2,5\"\n" << u"2,5"_s;
    QTest::newRow("a unit twice by one rater") << columns + "1,a,2\n1,a,2\n" << u"line 3"_s;
    QTest::newRow("a rater without a name") << columns + "1,,2\n" << u"line 2"_s;
    QTest::newRow("a score outside the scale") << columns + "1,a,2\n1,b,7\n" << u"7"_s;
    QTest::newRow("nothing") << QByteArray() << u"table"_s;
}

void tst_AgreementVerb::refusesATableThatCannotBeRead()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, mentions);
    const Outcome outcome = onTable(csv, {u"--categories"_s, u"1,2,3"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(mentions), qPrintable(outcome.err));
}

void tst_AgreementVerb::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("neither a project nor a table") << QStringList{};
    QTest::newRow("both") << QStringList{u"p.meetlat"_s, u"--csv"_s, u"t.csv"_s};
    QTest::newRow("categories that are no numbers") << QStringList{u"--csv"_s, u"t.csv"_s, u"--categories"_s, u"a,b"_s};
    QTest::newRow("categories of a project") << QStringList{u"p.meetlat"_s, u"--categories"_s, u"1,2"_s};
    QTest::newRow("a negative seed") << QStringList{u"--csv"_s, u"t.csv"_s, u"--seed=-1"_s};
    QTest::newRow("no draws") << QStringList{u"--csv"_s, u"t.csv"_s, u"--draws"_s, u"0"_s};
}

void tst_AgreementVerb::refusesWrongUse()
{
    QFETCH(QStringList, rest);
    QCOMPARE(m_meetlat(QStringList{u"agreement"_s} + rest).status, 2);
}

void tst_AgreementVerb::computesAProjectPerIndicator()
{
    const QString project = projectWith("A,Anna,WE,3,w\nA,Karim,WE,4,w\nB,Anna,WE,2,w\nB,Karim,WE,2,w\n"
                                        "A,Anna,BB,1,w\nA,Karim,BB,nd,w\n");
    QVERIFY(!project.isEmpty());
    const QJsonObject all = agreementIn(project);

    QCOMPARE(all.keys(), (QStringList{u"BB"_s, u"PA"_s, u"PR"_s, u"WE"_s}));
    const QJsonObject we = all[u"WE"_s].toObject();
    QCOMPARE(valueOf(we, u"n.units_pairable"_s), 2.0);
    QCOMPARE(valueOf(we, u"exact.all"_s), 0.5);
    QCOMPARE(valueOf(we, u"cut4.straddle"_s), 1.0);
    QCOMPARE(we[u"categories"_s].toArray(), (QJsonArray{1, 2, 3, 4, 5}));
    QCOMPARE(we[u"plans"_s].toObject()[u"all"_s].toInt(), 3);
    QCOMPARE(valueOf(all[u"BB"_s].toObject(), u"n.units_single"_s), 1.0); // not determinable is no score
    QCOMPARE(all[u"BB"_s].toObject()[u"categories"_s].toArray(), (QJsonArray{1, 2}));
}

void tst_AgreementVerb::hidesPlansThatNotBothHaveSubmitted()
{
    const QByteArray both = "A,Anna,WE,3,w\nA,Karim,WE,4,w\nB,Anna,WE,2,w\nB,Karim,WE,2,w\n";
    const QString low = projectWith(both + "C,Anna,WE,1,w\n");
    const QString high = projectWith(both + "C,Anna,WE,5,w\n");
    QVERIFY(!low.isEmpty() && !high.isEmpty());

    QCOMPARE(agreementIn(low), agreementIn(high)); // whatever Anna gave to C
    QCOMPARE(valueOf(agreementIn(low)[u"WE"_s].toObject(), u"n.ratings"_s), 4.0);
    QVERIFY(m_meetlat({u"agreement"_s, low}).out.contains(u"2 of 3 plans"_s));
}

void tst_AgreementVerb::keepsToTheFirstScoresOfAnOpenedPlan()
{
    const QString project = projectWith("A,Anna,WE,3,w\nA,Karim,WE,5,w\nB,Anna,WE,2,w\nB,Karim,WE,2,w\n");
    QVERIFY(!project.isEmpty());
    const QStringList ofA{u"--region"_s, u"A"_s};
    const QStringList byAnna = QStringList{u"--rater"_s, u"Anna"_s} + ofA;
    const QStringList reason{u"--reason"_s, u"Nog eens gelezen."_s};
    const QStringList level{u"--indicator"_s, u"WE"_s, u"--level"_s, u"5"_s};
    const QJsonObject before = agreementIn(project);
    QCOMPARE(m_meetlat(QStringList{u"decide"_s, project} + ofA + level + reason).status, 0);
    QCOMPARE(agreementIn(project), before);

    QCOMPARE(m_meetlat(QStringList{u"reopen"_s, project} + byAnna + reason).status, 0);
    QCOMPARE(agreementIn(project)[u"WE"_s].toObject()[u"plans"_s].toObject()[u"both_submitted"_s].toInt(), 1);
    QCOMPARE(m_meetlat(QStringList{u"score"_s, project} + byAnna + level + reason).status, 0);
    QStringList gaps;
    for (const QString &indicator : {u"WE"_s, u"PR"_s, u"PA"_s, u"BB"_s})
        gaps << u"--gap"_s << indicator + u"=Geen"_s;
    QCOMPARE(m_meetlat(QStringList{u"submit"_s, project} + byAnna + gaps).status, 0);
    QCOMPARE(agreementIn(project), before); // not the 5 of her second round
}

void tst_AgreementVerb::keepsASnapshotThatLaterScoresDoNotChange()
{
    const QString project = projectWith("A,Anna,WE,3,r\nA,Bram,WE,4,r\nB,Anna,WE,2,r\nB,Bram,WE,2,r\n");
    QVERIFY(!project.isEmpty());
    const QJsonObject before = agreementIn(project);
    const Outcome taken = m_meetlat({u"agreement"_s, project, u"--draws"_s, u"100"_s, u"--snapshot"_s, u"--note"_s,
                                     u"for the report"_s});
    QCOMPARE(taken.status, 0);
    QVERIFY2(taken.out.contains(u"for the report"_s), qPrintable(taken.out));
    const QString more = m_meetlat.write(u"more.csv"_s, "region,rater,indicator,level,reason\n"
                                                       "C,Anna,WE,5,r\nC,Bram,WE,1,r\n");
    QCOMPARE(m_meetlat({u"import-scores"_s, project, more, u"--submit"_s}).status, 0);
    QVERIFY(agreementIn(project) != before);

    const Outcome listed = m_meetlat({u"agreement"_s, project, u"--snapshots"_s, u"--json"_s});
    QCOMPARE(listed.status, 0);
    const QJsonArray snapshots = listed.json()[u"snapshots"_s].toArray();
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots[0].toObject()[u"n"_s].toInt(), 2);
    QCOMPARE(snapshots[0].toObject()[u"plans"_s].toArray(), (QJsonArray{u"A"_s, u"B"_s}));
    QCOMPARE(snapshots[0].toObject()[u"figures"_s].toObject(), before);
}

void tst_AgreementVerb::refusesASnapshotOfNothing()
{
    const QString project = projectWith("A,Anna,WE,3,r\n");
    QVERIFY(!project.isEmpty());
    QCOMPARE(m_meetlat({u"agreement"_s, project, u"--snapshot"_s}).status, 1);
    QVERIFY(m_meetlat({u"agreement"_s, project, u"--snapshots"_s}).out.contains(u"No snapshot"_s));
    QCOMPARE(m_meetlat({u"agreement"_s, project, u"--note"_s, u"x"_s}).status, 2);
    QCOMPARE(m_meetlat({u"agreement"_s, u"--csv"_s, u"x.csv"_s, u"--snapshot"_s}).status, 2);
}

QTEST_GUILESS_MAIN(tst_AgreementVerb)
#include "tst_AgreementVerb.moc"
