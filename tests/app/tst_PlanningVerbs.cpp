// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

/// What the set-up pages edit, done by the program alone.
class tst_PlanningVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void plansPairsThatAreEvenAndWritesThemOnce();
    void drawsTheSameForASeedAndWritesNothingOnATrial();
    void saysWhyPairsCannotBePlannedAndWritesNothing();
    void excludesARaterAndLetsHimInAgain();
    void takesAPlanAwayFromARater();
    void removesAPlanAndADocument();
    void renamesARater();
    void takesPlanCardsInByRegionAndFile();
    void namesTheLineOfACardThatItRefuses();
    void writesPlanCardsThatComeBackIn();
    void changesTheProject();
    void startsFromTheBuiltInRegister();
    void changesARegionAndKeepsDatedClaims();
    void linksAFactOfACardToItsPassage();
    void tellsWhoHasTheSamePdf();
    void listsWhatInTheRubricIsReadDifferently();
    void takesARubricInAsANewVersion();

private:
    Outcome run(const QString &verb, const QStringList &rest) const
    {
        return m_meetlat(QStringList{verb, m_project} + rest);
    }
    QJsonObject answer(const QString &verb, const QStringList &rest) const
    {
        return run(verb, rest + QStringList(u"--json"_s)).json();
    }
    /// Regions "Regio 1" … with a plan card each, and raters R1 …
    void setUp(int plans, int raters)
    {
        QByteArray regions = "region\n";
        QByteArray cards = "region,title\n";
        for (int n = 1; n <= plans; ++n) {
            regions += "Regio " + QByteArray::number(n) + "\n";
            cards += "Regio " + QByteArray::number(n) + ",Plan\n";
        }
        QCOMPARE(run(u"regions"_s, {u"--import"_s, m_meetlat.write(u"r.tsv"_s, regions)}).status, 0);
        QCOMPARE(run(u"cards"_s, {u"--import"_s, m_meetlat.write(u"c.csv"_s, cards)}).status, 0);
        for (int n = 1; n <= raters; ++n)
            QCOMPARE(run(u"rater"_s, {u"--name"_s, u"Naam %1"_s.arg(n)}).status, 0);
    }

    RunningMeetlat m_meetlat;
    QString m_project;
    int m_count = 0;
};

void tst_PlanningVerbs::init()
{
    m_project = m_meetlat.path(u"round %1.meetlat"_s.arg(++m_count));
    QCOMPARE(m_meetlat({u"new"_s, m_project, u"--title"_s, u"Ronde"_s}).status, 0);
}

void tst_PlanningVerbs::plansPairsThatAreEvenAndWritesThemOnce()
{
    setUp(36, 7);

    const Outcome outcome = run(u"assign"_s, {u"--plan-pairs"_s, u"--seed"_s, u"7"_s, u"--json"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.json()[u"written"_s].toBool());
    const QJsonObject loads = outcome.json()[u"loads"_s].toObject();
    QCOMPARE(loads.size(), 7);
    for (const QJsonValue &load : loads)
        QVERIFY(load.toInt() == 10 || load.toInt() == 11);
    const QJsonArray pairs = outcome.json()[u"pairs"_s].toArray();
    QCOMPARE(pairs.size(), 21);
    for (const QJsonValue &pair : pairs)
        QVERIFY(pair[u"plans"_s].toInt() == 1 || pair[u"plans"_s].toInt() == 2);
    int assigned = 0;
    const QJsonArray plans = answer(u"status"_s, {})[u"plans"_s].toArray();
    for (const QJsonValue &plan : plans)
        assigned += static_cast<int>(plan[u"raters"_s].toArray().size());
    QCOMPARE(assigned, 72);

    const Outcome again = run(u"assign"_s, {u"--plan-pairs"_s, u"--seed"_s, u"8"_s, u"--json"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json()[u"loads"_s], outcome.json()[u"loads"_s]); // what is assigned stays
}

void tst_PlanningVerbs::drawsTheSameForASeedAndWritesNothingOnATrial()
{
    setUp(10, 4);
    const QStringList trial{u"--plan-pairs"_s, u"--dry-run"_s, u"--seed"_s};

    const QJsonObject first = answer(u"assign"_s, trial + QStringList(u"3"_s));
    const QJsonObject second = answer(u"assign"_s, trial + QStringList(u"3"_s));
    const QJsonObject other = answer(u"assign"_s, trial + QStringList(u"4"_s));

    QVERIFY(!first[u"written"_s].toBool());
    QCOMPARE(first, second);
    QVERIFY(first[u"plans"_s] != other[u"plans"_s]);
    const QJsonArray plans = answer(u"status"_s, {})[u"plans"_s].toArray();
    for (const QJsonValue &plan : plans)
        QVERIFY(plan[u"raters"_s].toArray().isEmpty());
}

void tst_PlanningVerbs::saysWhyPairsCannotBePlannedAndWritesNothing()
{
    setUp(6, 3);
    for (const QString &name : {u"Naam 1"_s, u"Naam 2"_s})
        run(u"rater"_s, {u"--name"_s, name, u"--exclude"_s, u"Regio 4"_s});

    const Outcome refused = run(u"assign"_s, {u"--plan-pairs"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"Regio 4: Plan cannot get two raters"_s), qPrintable(refused.err));
    QVERIFY(answer(u"status"_s, {})[u"plans"_s][0][u"raters"_s].toArray().isEmpty());

    const Outcome anyway = run(u"assign"_s, {u"--plan-pairs"_s, u"--anyway"_s, u"--json"_s});
    QCOMPARE(anyway.status, 0);
    QVERIFY(anyway.json()[u"written"_s].toBool());
    QCOMPARE(anyway.json()[u"obstacles"_s][0][u"kind"_s].toString(), u"plan_without_two"_s);
}

void tst_PlanningVerbs::excludesARaterAndLetsHimInAgain()
{
    setUp(3, 2);
    const QJsonObject named = answer(u"rater"_s, {u"--name"_s, u"Naam 2"_s, u"--exclude"_s, u"Regio 1"_s, u"--why"_s,
                                                  u"wrote-plan"_s});
    QCOMPARE(named[u"excluded"_s].toArray().size(), 1);
    QCOMPARE(named[u"excluded"_s][0][u"why"_s].toString(), u"wrote-plan"_s);
    const QJsonObject lifted = answer(u"rater"_s, {u"--name"_s, u"Naam 2"_s, u"--readmit"_s, u"Regio 1"_s});
    QVERIFY(lifted[u"excluded"_s].toArray().isEmpty());
    QCOMPARE(run(u"rater"_s, {u"--name"_s, u"Naam 2"_s, u"--exclude"_s, u"Nergens"_s}).status, 1);
    QCOMPARE(run(u"rater"_s, {u"--name"_s, u"Naam 2"_s, u"--exclude"_s, u"Regio 1"_s, u"--why"_s, u"zomaar"_s}).status,
             2);
}

void tst_PlanningVerbs::takesAPlanAwayFromARater()
{
    setUp(1, 2);
    const QStringList region{u"--region"_s, u"Regio 1"_s};
    run(u"assign"_s, region + QStringList{u"--raters"_s, u"R1,R2"_s});

    const QJsonObject left = answer(u"assign"_s, region + QStringList{u"--remove"_s, u"Naam 1"_s});

    QCOMPARE(left[u"raters"_s].toArray().size(), 1);
    QCOMPARE(left[u"raters"_s][0][u"name"_s].toString(), u"Naam 2"_s);
    QCOMPARE(run(u"assign"_s, region).status, 2);
    QCOMPARE(run(u"assign"_s, {}).status, 2);
}

void tst_PlanningVerbs::removesAPlanAndADocument()
{
    setUp(2, 0);
    const QString pdf = m_meetlat.write(u"plan.pdf"_s, pdfWithLines({{u"Plan"_s}}));
    const QStringList region{u"--region"_s, u"Regio 1"_s};
    QCOMPARE(run(u"plan"_s, region + QStringList(pdf)).status, 0);

    QCOMPARE(run(u"plan"_s, region + QStringList{u"--remove-document"_s, u"ander.pdf"_s}).status, 1);
    QCOMPARE(run(u"plan"_s, region + QStringList{u"--remove-document"_s, u"plan.pdf"_s}).status, 0);
    QCOMPARE(answer(u"status"_s, {})[u"plans"_s][0][u"documents"_s].toInt(), 0);
    QCOMPARE(run(u"plan"_s, region + QStringList(u"--remove"_s)).status, 0);
    QCOMPARE(answer(u"status"_s, {})[u"plans"_s].toArray().size(), 1);
}

void tst_PlanningVerbs::renamesARater()
{
    setUp(1, 2);
    const QJsonObject renamed = answer(u"rater"_s, {u"--name"_s, u"Naam 1"_s, u"--rename"_s, u"Anna Bos"_s});
    QCOMPARE(renamed[u"rater"_s].toString(), u"R1"_s);
    QCOMPARE(renamed[u"name"_s].toString(), u"Anna Bos"_s);
    QCOMPARE(run(u"rater"_s, {u"--name"_s, u"Naam 2"_s, u"--rename"_s, u"anna bos"_s}).status, 1);
    QCOMPARE(run(u"rater"_s, {u"--name"_s, u"Niemand"_s, u"--rename"_s, u"Iemand"_s}).status, 1);
}

void tst_PlanningVerbs::takesPlanCardsInByRegionAndFile()
{
    setUp(2, 0);
    const QString pdf = m_meetlat.write(u"plan twee.pdf"_s, pdfWithLines({{u"Plan"_s}}));
    QCOMPARE(run(u"plan"_s, {u"--region"_s, u"Regio 2"_s, pdf}).status, 0);
    const QString table = m_meetlat.write(u"kaarten.csv"_s, "region;file;adopted;signed;tags\r\n"
                                                            "Regio 1;;2021;zorg;oud\r\n"
                                                            ";plan twee.pdf;2024-03;\"wonen;zorg\";nieuw\r\n");

    const Outcome trial = run(u"cards"_s, {u"--import"_s, table, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(trial.json()[u"changed"_s].toInt(), 2);
    const Outcome taken = run(u"cards"_s, {u"--import"_s, table, u"--json"_s});

    QCOMPARE(taken.status, 0);
    QCOMPARE(taken.json()[u"changed"_s].toInt(), 2);
    QCOMPARE(answer(u"cards"_s, {u"--import"_s, table})[u"same"_s].toInt(), 2);
    const QString out = m_meetlat.path(u"uit.csv"_s);
    QCOMPARE(run(u"cards"_s, {u"--export"_s, out}).status, 0);
    const auto written = meetlat::parseCsv(RunningMeetlat::read(out));
    QVERIFY(written.has_value());
    QCOMPARE(cellWhere(*written, u"adopted"_s, {{u"region"_s, u"Regio 2"_s}}), u"2024-03"_s);
    QCOMPARE(cellWhere(*written, u"signed"_s, {{u"region"_s, u"Regio 2"_s}}), u"wonen; zorg"_s);
    QCOMPARE(cellWhere(*written, u"tags"_s, {{u"region"_s, u"Regio 1"_s}}), u"oud"_s);
}

void tst_PlanningVerbs::namesTheLineOfACardThatItRefuses()
{
    setUp(2, 0);
    const QString table =
        m_meetlat.write(u"fout.csv"_s, "region,kind,tags\r\nRegio 1,boek,a\r\nRegio 2,action_plan,b\r\n");

    const Outcome outcome = run(u"cards"_s, {u"--import"_s, table});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"line 2 (Regio 1)"_s) && outcome.err.contains(u"boek"_s), qPrintable(outcome.err));
    QCOMPARE(answer(u"cards"_s, {u"--import"_s, table})[u"same"_s].toInt(), 1); // the good line came in
}

void tst_PlanningVerbs::writesPlanCardsThatComeBackIn()
{
    setUp(3, 0);
    const QString table = m_meetlat.write(
        u"vol.csv"_s, "region,title,participation,signatories\r\n"
                      "Regio 1,\"Een, twee\",raad | consult | realised; panel | codecide | announced,"
                      "J. de Wit | Regio 1 | wonen+zorg\r\n");
    QCOMPARE(run(u"cards"_s, {u"--import"_s, table}).status, 0);
    const QString out = m_meetlat.path(u"terug.csv"_s);
    QCOMPARE(run(u"cards"_s, {u"--export"_s, out}).status, 0);

    QVERIFY(RunningMeetlat::read(out).contains("panel | codecide | announced"));
    QCOMPARE(answer(u"cards"_s, {u"--import"_s, out})[u"same"_s].toInt(), 3);
    QCOMPARE(run(u"cards"_s, {u"--export"_s, m_project}).status, 1); // never over a project
}

void tst_PlanningVerbs::changesTheProject()
{
    const QJsonObject changed =
        answer(u"project"_s, {u"--title"_s, u"Andere ronde"_s, u"--scale"_s, u"0-5"_s, u"--cutoff"_s, u"2023-01-01"_s});
    QCOMPARE(changed[u"title"_s].toString(), u"Andere ronde"_s);
    const QJsonObject told = answer(u"project"_s, {});
    QCOMPARE(told[u"scale"_s].toString(), u"0-5"_s);
    QCOMPARE(told[u"cutoff"_s].toString(), u"2023-01-01"_s);
    QCOMPARE(run(u"project"_s, {u"--cutoff"_s, u"gisteren"_s}).status, 2);
    QCOMPARE(run(u"project"_s, {u"--title"_s, u" "_s}).status, 1);
}

void tst_PlanningVerbs::startsFromTheBuiltInRegister()
{
    QCOMPARE(answer(u"regions"_s, {u"--built-in"_s})[u"new"_s].toInt(), 45);
    QCOMPARE(answer(u"regions"_s, {u"--built-in"_s})[u"same"_s].toInt(), 45);
    const QJsonObject harderwijk = answer(u"region"_s, {u"--name"_s, u"Harderwijk"_s, u"--active"_s, u"no"_s});
    QCOMPARE(harderwijk[u"certainty"_s].toString(), u"A"_s);
    QVERIFY2(run(u"project"_s, {}).out.contains(u"active regions 44"_s), qPrintable(run(u"project"_s, {}).out));
    QCOMPARE(run(u"regions"_s, {}).status, 2);
}

void tst_PlanningVerbs::changesARegionAndKeepsDatedClaims()
{
    setUp(1, 0);
    const QStringList region{u"--name"_s, u"Regio 1"_s};
    QCOMPARE(run(u"region"_s, region + QStringList{u"--claim"_s, u"yes"_s, u"--at"_s, u"2024-06-30"_s, u"--version"_s,
                                                   u"v2"_s})
                 .status,
             0);
    const QJsonObject told =
        answer(u"region"_s, region + QStringList{u"--claim"_s, u"no"_s, u"--at"_s, u"2023-12-01"_s, u"--outcome"_s,
                                                 u"older"_s, u"--searched"_s, u"site, mei"_s, u"--valid-from"_s,
                                                 u"2022"_s, u"--active"_s, u"no"_s, u"--aliases"_s, u"Een; Eerste"_s});

    QCOMPARE(told[u"claims"_s].toArray().size(), 2);
    QCOMPARE(told[u"dashboard_new"_s].toBool(), true); // the newest claim counts
    QCOMPARE(told[u"difference"_s].toString(), u"claimed, not found"_s);
    QCOMPARE(told[u"outcome"_s].toString(), u"older"_s);
    QCOMPARE(told[u"valid_from"_s].toString(), u"2022"_s);
    QCOMPARE(told[u"active"_s].toBool(), false);
    QCOMPARE(answer(u"region"_s, {u"--name"_s, u"eerste"_s, u"--rename"_s, u"Beekdal"_s})[u"region"_s].toString(),
             u"Beekdal"_s);
    QCOMPARE(run(u"region"_s, {u"--name"_s, u"Beekdal"_s, u"--valid-from"_s, u"lang geleden"_s}).status, 1);
    QCOMPARE(run(u"region"_s, {u"--name"_s, u"Beekdal"_s, u"--claim"_s, u"yes"_s}).status, 2);
    const QStringList remove{u"--name"_s, u"Beekdal"_s, u"--claim"_s, u"remove"_s, u"--at"_s, u"2024-06-30"_s};
    QCOMPARE(answer(u"region"_s, remove)[u"dashboard_new"_s], QJsonValue(false)); // the one before counts
    QCOMPARE(run(u"region"_s, remove).status, 1);
}

void tst_PlanningVerbs::linksAFactOfACardToItsPassage()
{
    setUp(1, 0);
    const QString pdf = m_meetlat.write(
        u"plan.pdf"_s, pdfWithLines({{u"Inleiding"_s}, {u"Vastgesteld op 12 maart 2024 door alle"_s, u"colleges"_s}}));
    QCOMPARE(run(u"plan"_s, {u"--region"_s, u"Regio 1"_s, pdf}).status, 0);
    const QStringList region{u"--region"_s, u"Regio 1"_s};

    const QJsonObject linked = answer(
        u"fact"_s, region + QStringList{u"--fact"_s, u"adopted"_s, u"--quote"_s, u"12 maart 2024 door alle colleges"_s});

    QCOMPARE(linked[u"passages"_s].toArray().size(), 1);
    QCOMPARE(linked[u"passages"_s][0][u"page"_s].toInt(), 2);
    QCOMPARE(run(u"fact"_s, region + QStringList{u"--fact"_s, u"period"_s, u"--quote"_s, u"2030"_s}).status, 1);
    QCOMPARE(run(u"fact"_s, region + QStringList{u"--fact"_s, u"kleur"_s, u"--quote"_s, u"x"_s}).status, 2);
    const QJsonObject removed = answer(u"fact"_s, region + QStringList{u"--fact"_s, u"adopted"_s, u"--remove"_s});
    QVERIFY(removed[u"passages"_s].toArray().isEmpty());
}

void tst_PlanningVerbs::tellsWhoHasTheSamePdf()
{
    setUp(2, 0);
    const QString pdf = m_meetlat.write(u"plan.pdf"_s, pdfWithLines({{u"Plan"_s}}));
    QCOMPARE(run(u"plan"_s, {u"--region"_s, u"Regio 1"_s, pdf}).status, 0);

    const Outcome again = run(u"plan"_s, {u"--region"_s, u"Regio 2"_s, pdf});

    QCOMPARE(again.status, 0);
    QVERIFY2(again.err.contains(u"Regio 1: Plan has this very PDF too, as plan.pdf"_s), qPrintable(again.err));
}

void tst_PlanningVerbs::listsWhatInTheRubricIsReadDifferently()
{
    const Outcome outcome = run(u"rubric"_s, {u"--lint"_s, u"--json"_s});
    QCOMPARE(outcome.status, 0);
    std::set<QString> found;
    const QJsonArray findings = outcome.json()[u"findings"_s].toArray();
    for (const QJsonValue &finding : findings)
        found.insert(finding[u"kind"_s].toString() + u' ' + finding[u"where"_s].toString());
    for (const QString &wanted :
         {u"names_another_indicator PR.4.a"_s, u"same_text_in_two_levels PA.5.a"_s, u"overlapping_criteria WE.2.b"_s,
          u"note_contradicts_level PA.2.a"_s, u"scale_shorter_than_method WE"_s})
        QVERIFY2(found.contains(wanted), qPrintable(wanted));
}

void tst_PlanningVerbs::takesARubricInAsANewVersion()
{
    setUp(1, 2);
    run(u"assign"_s, {u"--region"_s, u"Regio 1"_s, u"--raters"_s, u"R1,R2"_s});
    for (const QString &indicator : {u"WE"_s, u"PR"_s}) {
        const Outcome scored = run(u"score"_s, {u"--rater"_s, u"R1"_s, u"--region"_s, u"Regio 1"_s, u"--indicator"_s,
                                                indicator, u"--level"_s, u"3"_s, u"--reason"_s, u"omdat"_s});
        QVERIFY2(scored.status == 0, qPrintable(scored.err));
    }
    const QString file = m_meetlat.path(u"meetlat.json"_s);
    QCOMPARE(run(u"rubric"_s, {u"--export"_s, file}).status, 0);
    QCOMPARE(answer(u"rubric"_s, {u"--import"_s, file})[u"version"_s].toInt(), 1); // nothing changed
    QByteArray json = RunningMeetlat::read(file);
    QVERIFY(json.contains("Preventie komt niet voor"));
    json.replace("Preventie komt niet voor", "Preventie ontbreekt");

    const QJsonObject taken =
        answer(u"rubric"_s, {u"--import"_s, m_meetlat.write(u"nieuw.json"_s, json), u"--note"_s, u"korter"_s});

    QCOMPARE(taken[u"version"_s].toInt(), 2);
    QCOMPARE(taken[u"scores_under_other_text"_s].toInt(), 1); // PR changed, WE did not
    const QJsonArray versions = answer(u"rubric"_s, {})[u"versions"_s].toArray();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0][u"scores"_s].toInt(), 2);
    QVERIFY(versions[1][u"in_force"_s].toBool());
    QCOMPARE(run(u"rubric"_s, {u"--import"_s, m_meetlat.write(u"stuk.json"_s, "{}")}).status, 1);
}

QTEST_GUILESS_MAIN(tst_PlanningVerbs)
#include "tst_PlanningVerbs.moc"
