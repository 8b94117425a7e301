// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include <QJsonArray>
#include <QTest>

using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

class tst_CommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsItsVerbs();
    void helpsWithEachVerbByAnExample_data();
    void helpsWithEachVerbByAnExample();
    void answersWrongUsageWithStatusTwo_data();
    void answersWrongUsageWithStatusTwo();
    void answersWrongUsageInJsonWhereThatIsAskedFor_data();
    void answersWrongUsageInJsonWhereThatIsAskedFor();
    void speaksTheLanguageOfTheSystem();
    void speaksTheLanguageThatIsAskedFor();
    void needsNoDisplay();
    void saysWhereNoWindowCanBeShown();

private:
    const RunningMeetlat meetlat;
};

namespace {

const QStringList verbs{u"new"_s,     u"regions"_s, u"plan"_s,          u"rater"_s,    u"assign"_s,
                        u"score"_s,   u"submit"_s,  u"reopen"_s,        u"hand-out"_s, u"hand-in"_s,
                        u"take-in"_s, u"decide"_s,  u"import-scores"_s, u"status"_s,   u"agreement"_s,
                        u"find"_s,    u"check"_s,   u"export"_s,        u"sample"_s};

} // namespace

void tst_CommandLine::listsItsVerbs()
{
    const Outcome outcome = meetlat({u"--help"_s});

    QCOMPARE(outcome.status, 0);
    for (const QString &verb : verbs)
        QVERIFY2(outcome.out.contains(u"\n  %1 "_s.arg(verb)), qPrintable(verb));
}

void tst_CommandLine::helpsWithEachVerbByAnExample_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : verbs)
        QTest::newRow(qPrintable(verb)) << verb;
}

void tst_CommandLine::helpsWithEachVerbByAnExample()
{
    QFETCH(QString, verb);

    const Outcome outcome = meetlat({verb, u"--help"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith(u"Usage: meetlat %1 "_s.arg(verb)));
    QVERIFY(outcome.out.contains(u"Example:\n  meetlat %1 "_s.arg(verb)));
    QCOMPARE(outcome.err, QString());
}

void tst_CommandLine::answersWrongUsageWithStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("unknown verb") << QStringList{u"dance"_s} << u"dance"_s;
    QTest::newRow("neither in nor out") << QStringList{u"cards"_s, u"x.meetlat"_s} << u"--import"_s;
    QTest::newRow("a plan and all plans")
        << QStringList{u"assign"_s, u"x.meetlat"_s, u"--plan-pairs"_s, u"--region"_s, u"y"_s} << u"--plan-pairs"_s;
    QTest::newRow("missing project") << QStringList{u"status"_s} << u"argument"_s;
    QTest::newRow("missing option") << QStringList{u"new"_s, u"x.meetlat"_s} << u"--title"_s;
    QTest::newRow("option without its value") << QStringList{u"new"_s, u"x.meetlat"_s, u"--title"_s} << u"value"_s;
    QTest::newRow("unknown option") << QStringList{u"status"_s, u"x.meetlat"_s, u"--colour"_s} << u"colour"_s;
    QTest::newRow("option given twice") << QStringList{u"rater"_s, u"x.meetlat"_s, u"--name"_s,
                                                       u"A"_s,     u"--name"_s,    u"B"_s}
                                        << u"--name"_s;
    QTest::newRow("too many arguments") << QStringList{u"status"_s, u"x.meetlat"_s, u"y.meetlat"_s} << u"y.meetlat"_s;
    QTest::newRow("scale that there is not")
        << QStringList{u"new"_s, u"x.meetlat"_s, u"--title"_s, u"T"_s, u"--scale"_s, u"1-7"_s} << u"--scale"_s;
    QTest::newRow("cut-off that is no date")
        << QStringList{u"new"_s, u"x.meetlat"_s, u"--title"_s, u"T"_s, u"--cutoff"_s, u"soon"_s} << u"--cutoff"_s;
    QTest::newRow("adopted that is no date")
        << QStringList{u"plan"_s, u"x.meetlat"_s, u"--region"_s, u"A"_s, u"--adopted"_s, u"2024-13"_s}
        << u"--adopted"_s;
    QTest::newRow("kind before any quote")
        << QStringList{u"score"_s,    u"x.meetlat"_s,   u"--rater"_s, u"A"_s,       u"--region"_s,
                       u"B"_s,        u"--indicator"_s, u"WE"_s,      u"--level"_s, u"3"_s,
                       u"--reason"_s, u"r"_s,           u"--kind"_s,  u"ambition"_s}
        << u"--quote"_s;
    QTest::newRow("quote without a kind")
        << QStringList{u"score"_s,    u"x.meetlat"_s,   u"--rater"_s, u"A"_s,       u"--region"_s,
                       u"B"_s,        u"--indicator"_s, u"WE"_s,      u"--level"_s, u"3"_s,
                       u"--reason"_s, u"r"_s,           u"--quote"_s, u"words"_s}
        << u"--kind"_s;
    QTest::newRow("level that is neither a number nor nd")
        << QStringList{u"score"_s,       u"x.meetlat"_s, u"--rater"_s, u"A"_s,    u"--region"_s, u"B"_s,
                       u"--indicator"_s, u"WE"_s,        u"--level"_s, u"high"_s, u"--reason"_s, u"r"_s}
        << u"--level"_s;
    QTest::newRow("import and export at once")
        << QStringList{u"regions"_s, u"x.meetlat"_s, u"--import"_s, u"a"_s, u"--export"_s, u"b"_s} << u"--import"_s;
    QTest::newRow("language that there is not") << QStringList{u"--lang"_s, u"fr"_s, u"--help"_s} << u"--lang"_s;
}

void tst_CommandLine::answersWrongUsageWithStatusTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);

    const Outcome outcome = meetlat(arguments);

    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(complaint), qPrintable(outcome.err));
}

void tst_CommandLine::answersWrongUsageInJsonWhereThatIsAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("unknown verb") << QStringList{u"dance"_s, u"--json"_s} << u"dance"_s;
    QTest::newRow("language that there is not")
        << QStringList{u"--lang"_s, u"fr"_s, u"status"_s, u"x.meetlat"_s, u"--json"_s} << u"--lang"_s;
    QTest::newRow("missing project") << QStringList{u"status"_s, u"--json"_s} << u"argument"_s;
    QTest::newRow("unknown option")
        << QStringList{u"status"_s, u"x.meetlat"_s, u"--json"_s, u"--colour"_s} << u"colour"_s;
    QTest::newRow("option without its value")
        << QStringList{u"new"_s, u"--json"_s, u"x.meetlat"_s, u"--title"_s} << u"value"_s;
    QTest::newRow("a fault that the verb finds")
        << QStringList{u"cards"_s, u"x.meetlat"_s, u"--json"_s} << u"--import"_s;
}

void tst_CommandLine::answersWrongUsageInJsonWhereThatIsAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);

    const Outcome outcome = meetlat(arguments);

    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.isJson(), qPrintable(outcome.out));
    const QJsonArray refused = outcome.json()[u"refused"_s].toArray();
    QCOMPARE(refused.size(), 1);
    const QString why = refused[0].toObject()[u"why"_s].toString();
    QVERIFY2(why.contains(complaint), qPrintable(why));
    QVERIFY2(outcome.err.contains(why), qPrintable(outcome.err));
}

void tst_CommandLine::speaksTheLanguageOfTheSystem()
{
    const QString english = meetlat({u"status"_s, u"nowhere.meetlat"_s}).err;
    const QString dutch = meetlat({u"status"_s, u"nowhere.meetlat"_s}, {}, u"nl_NL.UTF-8"_s).err;

    QVERIFY2(english.contains(u"There is no file"_s), qPrintable(english));
    QVERIFY2(!dutch.isEmpty() && dutch != english && dutch.contains(u"nowhere.meetlat"_s), qPrintable(dutch));
}

void tst_CommandLine::speaksTheLanguageThatIsAskedFor()
{
    const QString dutch = meetlat({u"--lang"_s, u"nl"_s, u"status"_s, u"nowhere.meetlat"_s}).err;
    const QString english = meetlat({u"status"_s, u"nowhere.meetlat"_s, u"--lang=en"_s}, {}, u"nl_NL.UTF-8"_s).err;

    QVERIFY2(english.contains(u"There is no file"_s), qPrintable(english));
    QVERIFY2(!dutch.isEmpty() && dutch != english, qPrintable(dutch));
}

void tst_CommandLine::needsNoDisplay()
{
    const Outcome outcome = meetlat({u"new"_s, meetlat.path(u"a.meetlat"_s), u"--title"_s, u"Proef"_s});

    QCOMPARE(outcome.status, 0); // RunningMeetlat takes every display away
    QCOMPARE(outcome.err, QString());
    QVERIFY(QFile::exists(meetlat.path(u"a.meetlat"_s)));
}

void tst_CommandLine::saysWhereNoWindowCanBeShown()
{
    for (const QStringList &arguments : {QStringList{}, QStringList{u"review.meetlat"_s}}) {
        const Outcome outcome = meetlat(arguments);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(u"there is no display"_s), qPrintable(outcome.err));
    }
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
