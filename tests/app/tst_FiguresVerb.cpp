// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

/// A review of 44 regions, made by the command line alone, whose figures are those of the published report.
class tst_FiguresVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givesTheFiguresOfTheReport_data();
    void givesTheFiguresOfTheReport();
    void listsThePlansBehindEveryFigure();
    void saysTheSentencesInBothLanguages();
    void saysWhichFiguresCannotBeComputed();
    void printsATableForPeople();
    void hidesAPlanThatWasReopened();
    void movesWithADecision();
    void refusesWrongUseAndWhatIsNoProject();

private:
    QJsonObject figures() const { return m_meetlat({u"figures"_s, m_project, u"--json"_s}).json(); }
    QJsonObject figure(const QString &id) const { return figures()[id].toObject(); }

    RunningMeetlat m_meetlat;
    QString m_project;
    QJsonObject m_figures;
};

namespace {

constexpr int regionsInAll = 44;
constexpr int plansInAll = 36;
constexpr int newPlans = 18;

// The decided levels of plan 1 to 36.
const char *housingFirst = "444455444433333322222222222211111111";   // ten of 4 or 5
const char *prevention = "422243224422533224224233222211112224";     // eight of 4 or 5
const char *participation = "111111111111111122222222222222334534"; // 16 of 1, 14 of 2, 6 beyond

QString region(int n)
{
    return u"Regio %1"_s.arg(n, 2, 10, QLatin1Char('0'));
}

QStringList regionsWhere(int last, const std::function<bool(int)> &holds)
{
    QStringList list;
    for (int n = 1; n <= last; ++n) {
        if (holds(n))
            list << region(n);
    }
    return list;
}

int levelOf(const char *levels, int plan)
{
    return levels[plan - 1] - '0';
}

/// Even plans are new; the signatures and tags are of these.
bool isNew(int plan)
{
    return plan <= plansInAll && plan % 2 == 0;
}
const QList<int> signedByHousing{2, 8, 14, 20, 36};
const QList<int> framed{3, 7, 21, 30};
const QList<int> structural{1, 7, 9, 30, 33};

QStringList regionsOf(const QList<int> &numbers)
{
    return regionsWhere(regionsInAll, [&](int n) { return numbers.contains(n); });
}

/// The dashboard claims all new plans and three more, of which one region has nothing at all.
bool isClaimed(int n)
{
    return isNew(n) || n == 5 || n == 11 || n == 40;
}

QByteArray register44()
{
    QByteArray tsv = "region\tactive\toutcome\tdashboard_new\n";
    for (int n = 1; n <= regionsInAll; ++n)
        tsv += region(n).toUtf8() + "\tyes\t" + (n > plansInAll ? "none" : isNew(n) ? "new" : "older") + '\t' +
               (isClaimed(n) ? "yes" : "no") + '\n';
    return tsv + "Regio 45\tno\tnone\tyes\n"; // in the register, not in the round
}

/// Signatures, frame, tags and periods of the plan cards. Plan 5, signed by housing as well, is an older one.
QByteArray cards()
{
    QByteArray csv = "region,signed,structure,tags,period_from,period_to\n";
    for (int n = 1; n <= plansInAll; ++n)
        csv += region(n).toUtf8() + (signedByHousing.contains(n) || n == 5 ? ",zorg;wonen;inkomen," : ",zorg,") +
               (framed.contains(n) ? "yes," : "no,") + (structural.contains(n) ? "pilot;ambitie structureel," : "pilot,") +
               (n <= 20 ? "2024,2027\n" : n <= 30 ? "2020,2026\n" : ",\n");
    return csv;
}

/// Plan n is scored by two of seven. Every sixth plan they differ by one on each ladder; the first gave the decided level.
QByteArray scores()
{
    QByteArray csv = "region,rater,indicator,level,reason\n";
    for (int n = 1; n <= plansInAll; ++n) {
        for (int side = 0; side < 2; ++side) {
            const QByteArray who = "Rater " + QByteArray::number((n + side * (1 + n % 3)) % 7 + 1);
            const auto line = [&](const char *indicator, int level) {
                csv += region(n).toUtf8() + ',' + who + ',' + indicator + ',' + QByteArray::number(level) + ",want\n";
            };
            for (const auto &[indicator, levels] :
                 {std::pair("WE", housingFirst), std::pair("PR", prevention), std::pair("PA", participation)}) {
                const int level = levelOf(levels, n);
                line(indicator, side == 1 && n % 6 == 0 ? (level == 5 ? 4 : level + 1) : level);
            }
            line("BB", n % 5 == 0 ? 2 : 1);
        }
    }
    return csv;
}

} // namespace

void tst_FiguresVerb::initTestCase()
{
    m_project = m_meetlat.path(u"round.meetlat"_s);
    const auto done = [&](const QStringList &arguments) {
        const Outcome outcome = m_meetlat(arguments);
        if (outcome.status != 0)
            qWarning("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(outcome.err));
        return outcome.status == 0;
    };
    QVERIFY(done({u"new"_s, m_project, u"--title"_s, u"Ronde"_s}));
    QVERIFY(done({u"regions"_s, m_project, u"--import"_s, m_meetlat.write(u"regions.tsv"_s, register44())}));
    for (int n = 1; n <= plansInAll; ++n)
        QVERIFY(done({u"plan"_s, m_project, u"--region"_s, region(n), u"--adopted"_s,
                      isNew(n) ? (n % 4 == 0 ? u"2022-12-01"_s : u"2024"_s) : (n % 3 == 0 ? u"2022-11-30"_s : u"2019-06"_s)}));
    QVERIFY(done({u"cards"_s, m_project, u"--import"_s, m_meetlat.write(u"cards.csv"_s, cards())}));
    QVERIFY(done({u"import-scores"_s, m_project, m_meetlat.write(u"scores.csv"_s, scores()), u"--submit"_s}));
    for (int n = 1; n <= plansInAll; ++n) {
        const auto decide = [&](const QString &indicator, int level) {
            return done({u"decide"_s, m_project, u"--region"_s, region(n), u"--indicator"_s, indicator, u"--level"_s,
                         QString::number(level)});
        };
        QVERIFY(decide(u"WE"_s, levelOf(housingFirst, n)));
        QVERIFY(decide(u"PR"_s, levelOf(prevention, n)));
        QVERIFY(decide(u"PA"_s, levelOf(participation, n)));
        QVERIFY(decide(u"BB"_s, n % 5 == 0 ? 2 : 1));
    }
    m_figures = figures();
}

void tst_FiguresVerb::givesTheFiguresOfTheReport_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("denominator"); // 0: none
    QTest::addColumn<double>("percent");  // 0: none
    QTest::newRow("regions in the round") << u"F01"_s << 44 << 0 << 0.0;
    QTest::newRow("with a reviewed plan") << u"F02"_s << 36 << 44 << 81.8;
    QTest::newRow("nothing found") << u"F03"_s << 8 << 44 << 18.2;
    QTest::newRow("new plans") << u"F04"_s << 18 << 44 << 40.9;
    QTest::newRow("older plans") << u"F05"_s << 18 << 36 << 50.0;
    QTest::newRow("new by the dashboard") << u"F06"_s << 21 << 44 << 47.7;
    QTest::newRow("by the dashboard, not found") << u"F07"_s << 3 << 21 << 14.3;
    QTest::newRow("less than half") << u"F08"_s << 18 << 44 << 40.9;
    QTest::newRow("concrete actions, housing") << u"F09"_s << 10 << 36 << 27.8;
    QTest::newRow("the same, as a percentage") << u"F10"_s << 10 << 36 << 27.8;
    QTest::newRow("concrete actions, prevention") << u"F11"_s << 8 << 36 << 22.2;
    QTest::newRow("that as a percentage") << u"F12"_s << 8 << 36 << 22.2;
    QTest::newRow("nothing on involvement") << u"F13"_s << 16 << 36 << 44.4;
    QTest::newRow("consulted") << u"F14"_s << 14 << 36 << 38.9;
    QTest::newRow("beyond that") << u"F15"_s << 6 << 36 << 16.7;
    QTest::newRow("signed by housing") << u"F16"_s << 5 << 18 << 27.8;
    QTest::newRow("six action lines as frame") << u"F17"_s << 4 << 0 << 0.0;
    QTest::newRow("structural ambition") << u"F18"_s << 5 << 0 << 0.0;
    QTest::newRow("raters") << u"F19"_s << 7 << 0 << 0.0;
    QTest::newRow("raters per plan") << u"F20"_s << 2 << 0 << 0.0;
    QTest::newRow("core indicators") << u"F21"_s << 3 << 0 << 0.0;
    QTest::newRow("a cycle of four or five years") << u"F23"_s << 20 << 30 << 66.7;
}

void tst_FiguresVerb::givesTheFiguresOfTheReport()
{
    QFETCH(QString, id);
    QFETCH(int, denominator);
    QFETCH(double, percent);
    const QJsonObject figure = m_figures[id].toObject();
    QTEST(figure[u"value"_s].toInt(-1), "value");
    QCOMPARE(figure[u"denominator"_s].toInt(0), denominator);
    QCOMPARE(figure[u"denominator"_s].isNull(), denominator == 0);
    QCOMPARE(figure[u"percent"_s].toDouble(0), percent);
}

void tst_FiguresVerb::listsThePlansBehindEveryFigure()
{
    const auto plans = [&](const QString &id) { return m_figures[id].toObject()[u"plans"_s].toVariant().toStringList(); };
    const auto levels = [](const char *all, const std::function<bool(int)> &holds) {
        return regionsWhere(plansInAll, [=](int n) { return holds(levelOf(all, n)); });
    };
    QCOMPARE(plans(u"F01"_s), regionsWhere(regionsInAll, [](int) { return true; }));
    QCOMPARE(plans(u"F02"_s), regionsWhere(plansInAll, [](int) { return true; }));
    QCOMPARE(plans(u"F03"_s), regionsWhere(regionsInAll, [](int n) { return n > plansInAll; }));
    QCOMPARE(plans(u"F04"_s), regionsWhere(plansInAll, isNew));
    QCOMPARE(plans(u"F05"_s), regionsWhere(plansInAll, [](int n) { return !isNew(n); }));
    QCOMPARE(plans(u"F06"_s), regionsWhere(regionsInAll, isClaimed));
    QCOMPARE(plans(u"F07"_s), regionsOf({5, 11, 40}));
    QCOMPARE(plans(u"F08"_s), plans(u"F04"_s));
    QCOMPARE(plans(u"F09"_s), levels(housingFirst, [](int level) { return level >= 4; }));
    QCOMPARE(plans(u"F10"_s), plans(u"F09"_s));
    QCOMPARE(plans(u"F11"_s), levels(prevention, [](int level) { return level >= 4; }));
    QCOMPARE(plans(u"F13"_s), levels(participation, [](int level) { return level == 1; }));
    QCOMPARE(plans(u"F14"_s), levels(participation, [](int level) { return level == 2; }));
    QCOMPARE(plans(u"F15"_s), levels(participation, [](int level) { return level >= 3; }));
    QCOMPARE(plans(u"F16"_s), regionsOf(signedByHousing));
    QCOMPARE(plans(u"F17"_s), regionsOf(framed));
    QCOMPARE(plans(u"F12"_s), plans(u"F11"_s));
    QCOMPARE(plans(u"F18"_s), regionsOf(structural));
    QCOMPARE(m_figures[u"F23"_s][u"distribution"_s].toObject(), (QJsonObject{{u"4"_s, 20}, {u"7"_s, 10}}));
    for (const QString &id : m_figures.keys()) {
        if (m_figures[id].toObject()[u"filter"_s].isObject())
            QCOMPARE(plans(id).size(), m_figures[id].toObject()[u"value"_s].toInt());
    }
}

void tst_FiguresVerb::saysTheSentencesInBothLanguages()
{
    const auto dutch = [&](const QString &id) { return m_figures[id].toObject()[u"sentence_nl"_s].toString(); };
    QCOMPARE(dutch(u"F09"_s), u"Bij 10 van de 36 plannen (27,8 %) zijn er concrete acties voor een omslag van opvang naar "
                              "wonen."_s);
    QCOMPARE(m_figures[u"F09"_s].toObject()[u"sentence_en"_s].toString(),
             u"In 10 of the 36 plans (27.8%) there are concrete actions for a shift from shelter to housing."_s);
    QVERIFY2(dutch(u"F14"_s).startsWith(u"Bij ten minste 14 van de 36 plannen (38,9 %)"_s), qPrintable(dutch(u"F14"_s)));
    QVERIFY2(dutch(u"F15"_s).startsWith(u"Bij ten hoogste 6 van de 36 plannen (16,7 %)"_s), qPrintable(dutch(u"F15"_s)));
    QVERIFY2(dutch(u"F16"_s).startsWith(u"Bij 5 van de 18 nieuwe plannen (27,8 %)"_s), qPrintable(dutch(u"F16"_s)));
    QVERIFY2(dutch(u"F08"_s).contains(u"minder dan de helft"_s), qPrintable(dutch(u"F08"_s)));
    const QJsonObject range = m_figures[u"F09"_s].toObject()[u"range"_s].toObject();
    // plan 12 was 3 and 4, plan 6 was 5 and 4: whoever is A, the raters gave 21 times 4 or more
    QCOMPARE(range[u"only_a"_s].toInt() + range[u"only_b"_s].toInt(), 21);
}

void tst_FiguresVerb::saysWhichFiguresCannotBeComputed()
{
    QCOMPARE(m_figures.size(), 33);
    for (const QString &id : {u"F24"_s, u"F25"_s, u"F26"_s, u"F27"_s, u"F28"_s, u"F29"_s, u"F30"_s, u"F31"_s, u"F33"_s}) {
        const QJsonObject figure = m_figures[id].toObject();
        QCOMPARE(figure[u"status"_s].toString(), u"not_computable"_s);
        QVERIFY(figure[u"value"_s].isNull());
        QVERIFY(!figure[u"notes_nl"_s].toArray().isEmpty());
    }
}

void tst_FiguresVerb::printsATableForPeople()
{
    const Outcome dutch = m_meetlat({u"figures"_s, m_project}, {}, u"nl"_s);
    QCOMPARE(dutch.status, 0);
    QVERIFY2(dutch.out.contains(u"F09    10    36   27,8 %  Bij 10 van de 36"_s), qPrintable(dutch.out.left(3000)));
    QVERIFY(m_meetlat({u"figures"_s, m_project}).out.contains(u"In 10 of the 36 plans (27.8%)"_s));
}

void tst_FiguresVerb::hidesAPlanThatWasReopened()
{
    const QString copy = m_meetlat.path(u"reopened.meetlat"_s);
    QVERIFY(QFile::copy(m_project, copy));
    QCOMPARE(m_meetlat({u"reopen"_s, copy, u"--rater"_s, u"Rater 2"_s, u"--region"_s, region(1), u"--reason"_s, u"Nog eens"_s})
                 .status,
             0);
    const QJsonObject f09 = m_meetlat({u"figures"_s, copy, u"--json"_s}).json()[u"F09"_s].toObject();
    QCOMPARE(f09[u"value"_s].toInt(), 9);
    QCOMPARE(f09[u"denominator"_s].toInt(), 35);
    QCOMPARE(f09[u"waiting"_s].toArray(), QJsonArray{region(1)});
}

void tst_FiguresVerb::movesWithADecision()
{
    const QString copy = m_meetlat.path(u"moved.meetlat"_s);
    QVERIFY(QFile::copy(m_project, copy));
    QCOMPARE(m_meetlat({u"decide"_s, copy, u"--region"_s, region(2), u"--indicator"_s, u"WE"_s, u"--level"_s, u"nd"_s,
                        u"--reason"_s, u"Niet te bepalen."_s})
                 .status,
             0);
    const QJsonObject f09 = m_meetlat({u"figures"_s, copy, u"--json"_s}).json()[u"F09"_s].toObject();
    QCOMPARE(f09[u"value"_s].toInt(), 9);
    QCOMPARE(f09[u"denominator"_s].toInt(), 36);
    QCOMPARE(f09[u"percent"_s].toDouble(), 25.0);
    QCOMPARE(f09[u"not_determinable"_s].toArray(), QJsonArray{region(2)});
    QVERIFY(f09[u"sentence_nl"_s].toString().endsWith(u"; bij 1 plan was het niet te bepalen."_s));
}

void tst_FiguresVerb::refusesWrongUseAndWhatIsNoProject()
{
    QCOMPARE(m_meetlat({u"figures"_s}).status, 2);
    QCOMPARE(m_meetlat({u"figures"_s, m_project, u"--rank"_s}).status, 2);
    QCOMPARE(m_meetlat({u"figures"_s, m_meetlat.path(u"none.meetlat"_s)}).status, 1);
}

QTEST_GUILESS_MAIN(tst_FiguresVerb)
#include "tst_FiguresVerb.moc"
