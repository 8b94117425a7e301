// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

/// The rubric log and figures of one's own, kept by the program alone.
class tst_LogAndFigureVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void anUnclearCellWithoutALevelStaysOpenAndIsNoted();
    void anUnclearCellWithALevelIsDecidedAndStillNoted();
    void aNoteGetsItsOutcomeAndKeepsItsNumber();
    void aNoteIsAddedAndRemovedByHand();
    void wrongUseOfTheLogChangesNothing();
    void aFigureOfOnesOwnIsKeptAndCounted();
    void aFigureIsChangedRenamedAndRemoved();
    void conditionsThatCannotBeAreRefused_data();
    void conditionsThatCannotBeAreRefused();

private:
    Outcome run(const QString &verb, const QStringList &rest) const
    {
        return m_meetlat(QStringList{verb, m_project} + rest);
    }
    QJsonObject answer(const QString &verb, const QStringList &rest = {}) const
    {
        return run(verb, rest + QStringList(u"--json"_s)).json();
    }
    Outcome decide(const QString &region, const QStringList &rest) const
    {
        return run(u"decide"_s, QStringList{u"--region"_s, region, u"--indicator"_s, u"WE"_s} + rest);
    }
    int decided() const { return answer(u"status"_s)[u"cells"_s][u"decided"_s].toInt(); }

    RunningMeetlat m_meetlat;
    QString m_project;
    int m_count = 0;
};

/// Regions A, B and C; A and B have new plans, C an older one. Scores are submitted: WE 4 and 3, 5 and 5, 4 and 4.
void tst_LogAndFigureVerbs::initTestCase()
{
    m_project = m_meetlat.path(u"round.meetlat"_s);
    QCOMPARE(m_meetlat({u"new"_s, m_project, u"--title"_s, u"Ronde"_s}).status, 0);
    QCOMPARE(run(u"regions"_s, {u"--import"_s, m_meetlat.write(u"r.tsv"_s, "region\nA\nB\nC\n")}).status, 0);
    for (const auto &[region, year] : {std::pair(u"A"_s, u"2024"_s), std::pair(u"B"_s, u"2023"_s), std::pair(u"C"_s, u"2019"_s)})
        QCOMPARE(run(u"plan"_s, {u"--region"_s, region, u"--adopted"_s, year}).status, 0);
    QByteArray scores = "region,rater,indicator,level,reason\n";
    const char *levels[3][2] = {{"4", "3"}, {"5", "5"}, {"4", "4"}};
    for (int plan = 0; plan < 3; ++plan) {
        for (int rater = 0; rater < 2; ++rater) {
            for (const char *indicator : {"WE", "PR", "PA"})
                scores += QByteArray(1, char('A' + plan)) + ",Naam " + QByteArray::number(rater + 1) + ',' + indicator +
                          ',' + levels[plan][rater] + ",want\n";
            scores += QByteArray(1, char('A' + plan)) + ",Naam " + QByteArray::number(rater + 1) + ",BB,1,want\n";
        }
    }
    QCOMPARE(run(u"import-scores"_s, {m_meetlat.write(u"s.csv"_s, scores), u"--submit"_s}).status, 0);
}

void tst_LogAndFigureVerbs::init()
{
    m_project = m_meetlat.path(u"round %1.meetlat"_s.arg(++m_count));
    QVERIFY(QFile::copy(m_meetlat.path(u"round.meetlat"_s), m_project));
}

void tst_LogAndFigureVerbs::anUnclearCellWithoutALevelStaysOpenAndIsNoted()
{
    QCOMPARE(decide(u"A"_s, {u"--kind"_s, u"unclear"_s, u"--reason"_s, u"Telt een proef?"_s}).status, 0);

    QCOMPARE(decided(), 0);
    const QJsonObject note = answer(u"rubric-log"_s)[u"notes"_s][0].toObject();
    QCOMPARE(note[u"text"_s].toString(), u"Telt een proef?"_s);
    QCOMPARE(note[u"region"_s].toString(), u"A"_s);
    QCOMPARE(note[u"indicator"_s].toString(), u"WE"_s);
    QCOMPARE(decide(u"A"_s, {u"--level"_s, u"4"_s}).status, 0); // decided once the question is answered
    QCOMPARE(decided(), 1);
    QCOMPARE(answer(u"rubric-log"_s)[u"open"_s].toInt(), 1); // the rubric is as unclear as before
}

void tst_LogAndFigureVerbs::anUnclearCellWithALevelIsDecidedAndStillNoted()
{
    QCOMPARE(decide(u"A"_s, {u"--kind"_s, u"unclear"_s, u"--level"_s, u"4"_s, u"--reason"_s, u"Telt een proef?"_s}).status,
             0);
    QCOMPARE(decided(), 1);
    QCOMPARE(answer(u"rubric-log"_s)[u"open"_s].toInt(), 1);
}

void tst_LogAndFigureVerbs::aNoteGetsItsOutcomeAndKeepsItsNumber()
{
    for (const QString &region : {u"A"_s, u"B"_s})
        QCOMPARE(decide(region, {u"--kind"_s, u"unclear"_s, u"--reason"_s, u"Vraag van "_s + region}).status, 0);

    const QJsonObject settled = answer(u"rubric-log"_s, {u"--note"_s, u"1"_s, u"--outcome"_s, u"Ja, een proef telt."_s});

    QCOMPARE(settled[u"open"_s].toInt(), 1);
    QCOMPARE(settled[u"notes"_s][0][u"text"_s].toString(), u"Vraag van A"_s);
    QCOMPARE(settled[u"notes"_s][0][u"outcome"_s].toString(), u"Ja, een proef telt."_s);
    QVERIFY(run(u"rubric-log"_s, {}).out.contains(u"outcome: Ja, een proef telt."_s));
    const QString second = settled[u"notes"_s][1][u"id"_s].toString();
    QCOMPARE(answer(u"rubric-log"_s, {u"--note"_s, second, u"--outcome"_s, u"Nee."_s})[u"open"_s].toInt(), 0);
    QCOMPARE(answer(u"rubric-log"_s, {u"--note"_s, u"1"_s, u"--outcome"_s, QString()})[u"open"_s].toInt(), 1);
}

void tst_LogAndFigureVerbs::aNoteIsAddedAndRemovedByHand()
{
    const QStringList add{u"--indicator"_s, u"PA"_s, u"--add"_s, u"Telt een cliëntenraad?"_s};
    QCOMPARE(answer(u"rubric-log"_s, add)[u"notes"_s][0][u"region"_s].toString(), QString());
    const QJsonObject two = answer(u"rubric-log"_s, add + QStringList{u"--region"_s, u"C"_s});
    QCOMPARE(two[u"notes"_s][1][u"region"_s].toString(), u"C"_s);

    const QJsonObject left = answer(u"rubric-log"_s, {u"--note"_s, u"1"_s, u"--remove"_s});

    QCOMPARE(left[u"notes"_s].toArray().size(), 1);
    QCOMPARE(left[u"notes"_s][0][u"region"_s].toString(), u"C"_s);
}

void tst_LogAndFigureVerbs::wrongUseOfTheLogChangesNothing()
{
    QCOMPARE(run(u"rubric-log"_s, {u"--note"_s, u"1"_s, u"--outcome"_s, u"x"_s}).status, 1); // there is none
    QCOMPARE(run(u"rubric-log"_s, {u"--indicator"_s, u"XX"_s, u"--add"_s, u"x"_s}).status, 1);
    QCOMPARE(run(u"rubric-log"_s, {u"--indicator"_s, u"WE"_s, u"--add"_s, u" "_s}).status, 1);
    QCOMPARE(run(u"rubric-log"_s, {u"--add"_s, u"x"_s}).status, 2);
    QCOMPARE(run(u"rubric-log"_s, {u"--note"_s, u"1"_s}).status, 2);
    QCOMPARE(run(u"rubric-log"_s, {u"--outcome"_s, u"x"_s}).status, 2);
    QVERIFY(answer(u"rubric-log"_s)[u"notes"_s].toArray().isEmpty());
}

void tst_LogAndFigureVerbs::aFigureOfOnesOwnIsKeptAndCounted()
{
    for (const auto &[region, level] : {std::pair(u"A"_s, u"3"_s), std::pair(u"B"_s, u"5"_s), std::pair(u"C"_s, u"4"_s)})
        QCOMPARE(decide(region, {u"--level"_s, level}).status, 0);

    const QJsonObject figure = answer(u"figure"_s, {u"--title"_s, u"Nieuw en concreet"_s, u"--among"_s, u"age=new"_s,
                                                    u"--counts"_s, u"WE>=4"_s})[u"figures"_s][0]
                                   .toObject();

    QCOMPARE(figure[u"title"_s].toString(), u"Nieuw en concreet"_s);
    QCOMPARE(figure[u"value"_s].toInt(), 1);
    QCOMPARE(figure[u"denominator"_s].toInt(), 2);
    QCOMPARE(figure[u"percent"_s].toDouble(), 50.0);
    QCOMPARE(figure[u"plans"_s].toArray(), QJsonArray{u"B"_s});
    QCOMPARE(answer(u"figures"_s).size(), 33); // those of the report are not touched
    const QString told = m_meetlat({u"figure"_s, m_project}, {}, u"nl"_s).out;
    QVERIFY2(told.contains(u"Nieuw en concreet"_s) && told.contains(u"50,0 %"_s), qPrintable(told));
    const QJsonObject regions = answer(u"figure"_s, {u"--title"_s, u"Gevonden"_s, u"--of"_s, u"active-regions"_s,
                                                     u"--counts"_s, u"new_plan_found=yes"_s})[u"figures"_s][1]
                                    .toObject();
    QCOMPARE(regions[u"value"_s].toInt(), 2);
    QCOMPARE(regions[u"denominator"_s].toInt(), 3);
    QVERIFY(!figure[u"id"_s].toString().isEmpty());
    QVERIFY(regions[u"id"_s] != figure[u"id"_s]); // each under its own
}

void tst_LogAndFigureVerbs::aFigureIsChangedRenamedAndRemoved()
{
    const QStringList title{u"--title"_s, u"Mijn cijfer"_s};
    QCOMPARE(run(u"figure"_s, title + QStringList{u"--counts"_s, u"WE=5"_s}).status, 0);
    const QJsonObject changed =
        answer(u"figure"_s, title + QStringList{u"--counts"_s, u"WE<=4"_s, u"--counts"_s, u"BB=1"_s, u"--rename"_s,
                                                u"Ander cijfer"_s})[u"figures"_s][0]
            .toObject();
    QCOMPARE(changed[u"title"_s].toString(), u"Ander cijfer"_s);
    QCOMPARE(changed[u"filter"_s][u"counted"_s][u"levels"_s].toArray().size(), 2);
    QCOMPARE(changed[u"filter"_s][u"counted"_s][u"levels"_s][0][u"compare"_s].toString(), u"at_most"_s);

    QCOMPARE(run(u"figure"_s, title + QStringList(u"--remove"_s)).status, 1); // it has another name now
    QCOMPARE(run(u"figure"_s, {u"--title"_s, u"ander cijfer"_s, u"--remove"_s}).status, 0);
    QVERIFY(answer(u"figure"_s)[u"figures"_s].toArray().isEmpty());
    QCOMPARE(run(u"figure"_s, {u"--counts"_s, u"WE=5"_s}).status, 2);
    QCOMPARE(run(u"figure"_s, title).status, 1); // counts nothing
}

void tst_LogAndFigureVerbs::conditionsThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("no indicator") << u"XX>=4"_s;
    QTest::newRow("no such level") << u"WE>=6"_s;
    QTest::newRow("not determinable is no number") << u"WE>=nd"_s;
    QTest::newRow("no word") << u"WE=hoog"_s;
    QTest::newRow("no such field") << u"kleur=rood"_s;
    QTest::newRow("no such age") << u"age=recent"_s;
    QTest::newRow("neither yes nor no") << u"structure=misschien"_s;
    QTest::newRow("more than a word can be") << u"age>=new"_s;
    QTest::newRow("no tag") << u"tag="_s;
    QTest::newRow("no sign") << u"WE"_s;
}

void tst_LogAndFigureVerbs::conditionsThatCannotBeAreRefused()
{
    QFETCH(QString, condition);
    const Outcome outcome = run(u"figure"_s, {u"--title"_s, u"Cijfer"_s, u"--counts"_s, condition});
    QCOMPARE(outcome.status, 1);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(answer(u"figure"_s)[u"figures"_s].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(tst_LogAndFigureVerbs)
#include "tst_LogAndFigureVerbs.moc"
