// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

class tst_ScoreVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void findsWordsOverLinesAndHyphens();
    void findsWordsInAPdfOnItsOwn();
    void findsTheSameWithAndWithoutWhatAnEarlierRunKept();
    void givesOneBoxPerLineFromTheTopLeft();
    void refusesAQuoteThatStandsNowhere();
    void refusesAQuoteInTwoPlacesUnlessThePageIsNamed();
    void takesThePlaceOfAnEarlierDraftWithItsEvidence();
    void refusesWhatTheRulesDoNotAllow_data();
    void refusesWhatTheRulesDoNotAllow();
    void submitsOnlyWithAReasonForEachGap();
    void reopensOnlyWithAReason();
    void takesOnlyItsOwnRaterInARatersFile();
    void refusesAHandedOutAssignmentInTheLeadsFile();
    void readsALockedPdfOnlyWithItsPassword();

private:
    Outcome run(const QString &verb, const QStringList &rest) const
    {
        return m_meetlat(QStringList{verb, m_project} + rest);
    }
    Outcome score(const QStringList &rest, const QString &file = {}) const
    {
        const QStringList cell{u"score"_s,       file.isEmpty() ? m_project : file,
                               u"--region"_s,    u"Beekdal"_s,
                               u"--indicator"_s, u"WE"_s,
                               u"--reason"_s,    u"Zo staat het er."_s};
        return m_meetlat(cell + rest);
    }
    QStringList byAnna(const QStringList &rest) const { return QStringList{u"--rater"_s, u"Anna Bos"_s} + rest; }
    int completeCells() const;

    RunningMeetlat m_meetlat;
    QString m_template;
    QString m_project;
    int m_count = 0;
};

void tst_ScoreVerb::initTestCase()
{
    m_project = m_template = m_meetlat.path(u"template.meetlat"_s);
    QCOMPARE(m_meetlat({u"new"_s, m_project, u"--title"_s, u"Ronde"_s}).status, 0);
    QCOMPARE(run(u"regions"_s, {u"--import"_s, m_meetlat.write(u"r.tsv"_s, "region\nBeekdal\nZandrug\n")}).status, 0);
    const QByteArray pdf = pdfWithLines({{u"Wij kiezen voor wonen eerst."_s, u"Er komt een regionaal woon-"_s,
                                          u"team voor alle gemeenten."_s, u"Een vaste zin."_s},
                                         {u"Een vaste zin."_s, u"Het aantal plekken daalt met twintig."_s}});
    QCOMPARE(run(u"plan"_s, {u"--region"_s, u"Beekdal"_s, m_meetlat.write(u"plan.pdf"_s, pdf)}).status, 0);
    for (const QString &name : {u"Anna Bos"_s, u"Karim Said"_s, u"Iris Mol"_s})
        QCOMPARE(run(u"rater"_s, {u"--name"_s, name}).status, 0);
    QCOMPARE(run(u"assign"_s, {u"--region"_s, u"Beekdal"_s, u"--raters"_s, u"R1,R2"_s}).status, 0);
}

void tst_ScoreVerb::init()
{
    m_project = m_meetlat.path(u"round %1.meetlat"_s.arg(++m_count));
    QVERIFY(QFile::copy(m_template, m_project));
}

int tst_ScoreVerb::completeCells() const
{
    const QJsonObject plan =
        m_meetlat({u"status"_s, m_project, u"--json"_s}).json()[u"plans"_s].toArray().first().toObject();
    return plan[u"raters"_s].toArray().first().toObject()[u"complete"_s].toInt();
}

void tst_ScoreVerb::findsWordsOverLinesAndHyphens()
{
    const Outcome outcome =
        run(u"find"_s, {u"regionaal woonteam"_s, u"bestaat niet"_s, u"EEN VASTE ZIN"_s, u"--json"_s});

    QCOMPARE(outcome.status, 0);
    const QJsonArray hits = outcome.json()[u"hits"_s].toArray();
    QCOMPARE(hits.size(), 3);
    const QJsonObject first = hits[0].toObject();
    QCOMPARE(first[u"query"_s].toString(), u"regionaal woonteam"_s);
    QCOMPARE(first[u"region"_s].toString(), u"Beekdal"_s);
    QCOMPARE(first[u"document"_s].toString(), u"plan.pdf"_s);
    QCOMPARE(first[u"page"_s].toInt(), 1);
    QVERIFY(first[u"context"_s].toString().contains(u"gemeenten"_s));
    QCOMPARE(hits[1].toObject()[u"page"_s].toInt(), 1);
    QCOMPARE(hits[2].toObject()[u"page"_s].toInt(), 2);
    QVERIFY(run(u"find"_s, {u"bestaat niet"_s, u"--json"_s}).json()[u"hits"_s].toArray().isEmpty());
}

void tst_ScoreVerb::findsWordsInAPdfOnItsOwn()
{
    const Outcome outcome = m_meetlat({u"find"_s, m_meetlat.path(u"plan.pdf"_s), u"daalt met twintig"_s, u"--json"_s});

    QCOMPARE(outcome.status, 0);
    const QJsonObject hit = outcome.json()[u"hits"_s].toArray().first().toObject();
    QCOMPARE(hit[u"page"_s].toInt(), 2);
    QCOMPARE(hit[u"region"_s].toString(), QString());
    QCOMPARE(hit[u"quote"_s].toString(), u"daalt met twintig"_s);
    QCOMPARE(m_meetlat({u"find"_s, m_meetlat.path(u"nergens.pdf"_s), u"a"_s}).status, 1);
}

void tst_ScoreVerb::findsTheSameWithAndWithoutWhatAnEarlierRunKept()
{
    const QStringList words = {u"regionaal woonteam"_s, u"vaste zin"_s, u"e"_s, u"bestaat niet"_s, u"--json"_s};
    QDir(m_meetlat.path(u"home/cache"_s)).removeRecursively();
    const Outcome first = run(u"find"_s, words);
    QCOMPARE(first.status, 0);

    QDirIterator kept(m_meetlat.path(u"home/cache"_s), {u"*.text"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(kept.hasNext(), "the text of the plan is kept");
    QCOMPARE(run(u"find"_s, words).out, first.out);

    QFile file(kept.next());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 3); // boxes of the last page
    file.write("xyz");
    file.close();
    const Outcome damaged = run(u"find"_s, words);
    QCOMPARE(damaged.out, first.out);
    QCOMPARE(damaged.err, QString());
    QCOMPARE(run(u"find"_s, words).out, first.out);
}

void tst_ScoreVerb::givesOneBoxPerLineFromTheTopLeft()
{
    const QJsonObject hit =
        run(u"find"_s, {u"regionaal woonteam"_s, u"--json"_s}).json()[u"hits"_s].toArray().first().toObject();

    const QJsonArray boxes = hit[u"boxes"_s].toArray();
    QCOMPARE(boxes.size(), 2);
    const QJsonArray firstLine = boxes[0].toArray();
    const QJsonArray secondLine = boxes[1].toArray();
    // the lines stand on 764 and 748 points above the bottom of a page of 842 points, and begin at 72
    QVERIFY(firstLine[1].toDouble() < 842 - 764 && firstLine[3].toDouble() > 842 - 764);
    QVERIFY(secondLine[1].toDouble() < 842 - 748 && secondLine[3].toDouble() > 842 - 748);
    QVERIFY(qAbs(secondLine[0].toDouble() - 72) < 1.0);
    QVERIFY(firstLine[0].toDouble() > 100); // the passage begins within its first line
}

void tst_ScoreVerb::refusesAQuoteThatStandsNowhere()
{
    const Outcome outcome =
        score(byAnna({u"--level"_s, u"3"_s, u"--quote"_s, u"Dit staat er niet"_s, u"--kind"_s, u"ambition"_s}));

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"Dit staat er niet"_s), qPrintable(outcome.err));
    QCOMPARE(m_meetlat({u"status"_s, m_project}).out.contains(u"Not begun"_s), true);
}

void tst_ScoreVerb::refusesAQuoteInTwoPlacesUnlessThePageIsNamed()
{
    const QStringList quote{u"--level"_s, u"3"_s, u"--quote"_s, u"een vaste zin"_s};

    const Outcome refused = score(byAnna(quote + QStringList{u"--kind"_s, u"context"_s}));
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"2 places"_s), qPrintable(refused.err));
    QCOMPARE(completeCells(), 0);
    QCOMPARE(score(byAnna(quote + QStringList{u"--page"_s, u"3"_s, u"--kind"_s, u"context"_s})).status, 1);
    QCOMPARE(score(byAnna(quote + QStringList{u"--page"_s, u"2"_s, u"--kind"_s, u"context"_s})).status, 0);
    QCOMPARE(completeCells(), 1);
}

void tst_ScoreVerb::takesThePlaceOfAnEarlierDraftWithItsEvidence()
{
    QCOMPARE(score(byAnna({u"--level"_s, u"3"_s, u"--quote"_s, u"wonen eerst"_s, u"--kind"_s, u"ambition"_s})).status,
             0);
    QCOMPARE(completeCells(), 1);
    QCOMPARE(score(byAnna({u"--level"_s, u"4"_s, u"--search"_s, u"hospitium"_s})).status, 0);
    QCOMPARE(completeCells(), 1);
    QCOMPARE(score(byAnna({u"--level"_s, u"nd"_s})).status, 0);

    QCOMPARE(completeCells(), 0); // neither the quote nor the search of the earlier drafts is left
    QCOMPARE(run(u"check"_s, {}).status, 0);
}

void tst_ScoreVerb::refusesWhatTheRulesDoNotAllow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("level outside the rubric") << QStringList{u"--rater"_s, u"R1"_s, u"--level"_s, u"6"_s} << u"6"_s;
    QTest::newRow("level 0 on a scale from 1") << QStringList{u"--rater"_s, u"R1"_s, u"--level"_s, u"0"_s} << u"0"_s;
    QTest::newRow("unknown rater") << QStringList{u"--rater"_s, u"Niemand"_s, u"--level"_s, u"3"_s} << u"Niemand"_s;
    QTest::newRow("not assigned") << QStringList{u"--rater"_s, u"Iris Mol"_s, u"--level"_s, u"3"_s} << u"assigned"_s;
    QTest::newRow("a search without a term")
        << QStringList{u"--rater"_s, u"R1"_s, u"--level"_s, u"3"_s, u"--search"_s, u" "_s} << u"term to search for"_s;
    QTest::newRow("criterion of another indicator")
        << QStringList{u"--rater"_s, u"R1"_s, u"--level"_s, u"3"_s, u"--tick"_s, u"PR.4.a=present"_s} << u"PR.4.a"_s;
}

void tst_ScoreVerb::refusesWhatTheRulesDoNotAllow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);

    const Outcome outcome = score(arguments + QStringList{u"--json"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(complaint), qPrintable(outcome.err));
    QVERIFY(outcome.isJson());
    QCOMPARE(outcome.json()[u"refused"_s].toArray().size(), 1);
}

void tst_ScoreVerb::submitsOnlyWithAReasonForEachGap()
{
    const QStringList who{u"--rater"_s, u"Anna Bos"_s, u"--region"_s, u"Beekdal"_s};
    score(byAnna({u"--level"_s, u"3"_s, u"--quote"_s, u"wonen eerst"_s, u"--kind"_s, u"ambition"_s, u"--confidence"_s,
                  u"high"_s, u"--tick"_s, u"WE.3.a=present"_s}));

    const Outcome open = run(u"submit"_s, who + QStringList{u"--gap"_s, u"PR=geen tijd"_s});
    QCOMPARE(open.status, 1);
    QVERIFY2(open.err.contains(u"PA,BB"_s) && !open.err.contains(u"WE"_s), qPrintable(open.err));
    const QStringList gaps{u"--gap"_s, u"PR=geen tijd"_s, u"--gap"_s, u"PA=geen tijd"_s, u"--gap"_s, u"BB=geen tijd"_s};
    QCOMPARE(run(u"submit"_s, who + gaps).status, 0);
    const Outcome locked = score(byAnna({u"--level"_s, u"4"_s}));
    QCOMPARE(locked.status, 1);
    QVERIFY2(locked.err.contains(u"submitted"_s), qPrintable(locked.err));
}

void tst_ScoreVerb::reopensOnlyWithAReason()
{
    const QStringList who{u"--rater"_s, u"Anna Bos"_s, u"--region"_s, u"Beekdal"_s};
    const QStringList gaps{u"--gap"_s, u"WE=x"_s, u"--gap"_s, u"PR=x"_s, u"--gap"_s, u"PA=x"_s, u"--gap"_s, u"BB=x"_s};

    QCOMPARE(run(u"reopen"_s, who + QStringList{u"--reason"_s, u"te vroeg"_s}).status, 1);
    QCOMPARE(run(u"submit"_s, who + gaps).status, 0);
    QCOMPARE(run(u"reopen"_s, who + QStringList{u"--reason"_s, u" "_s}).status, 1);
    QCOMPARE(run(u"reopen"_s, who + QStringList{u"--reason"_s, u"te vroeg"_s}).status, 0);
    const Outcome second = run(u"submit"_s, who + gaps + QStringList{u"--json"_s});
    QCOMPARE(second.json()[u"round"_s].toInt(), 2);
}

void tst_ScoreVerb::takesOnlyItsOwnRaterInARatersFile()
{
    const QString anna = m_meetlat.path(u"anna %1.meetlat"_s.arg(m_count));
    QCOMPARE(run(u"hand-out"_s, {u"--rater"_s, u"Anna Bos"_s, u"--to"_s, anna}).status, 0);

    const Outcome other = score({u"--rater"_s, u"Karim Said"_s, u"--level"_s, u"3"_s}, anna);
    QCOMPARE(other.status, 1);
    QVERIFY2(other.err.contains(u"one rater"_s), qPrintable(other.err));
    QCOMPARE(score({u"--rater"_s, u"Anna Bos"_s, u"--level"_s, u"3"_s}, anna).status, 0);
    const Outcome leads = m_meetlat({u"rater"_s, anna, u"--name"_s, u"Nog iemand"_s});
    QCOMPARE(leads.status, 1);
    QVERIFY2(leads.err.contains(u"review lead"_s), qPrintable(leads.err));
}

void tst_ScoreVerb::refusesAHandedOutAssignmentInTheLeadsFile()
{
    QCOMPARE(run(u"hand-out"_s, {u"--rater"_s, u"Anna Bos"_s, u"--to"_s, m_meetlat.path(u"a%1.meetlat"_s.arg(m_count))})
                 .status,
             0);

    const Outcome outcome = score(byAnna({u"--level"_s, u"3"_s}));
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"handed out"_s), qPrintable(outcome.err));
    QCOMPARE(score({u"--rater"_s, u"Karim Said"_s, u"--level"_s, u"3"_s}).status, 0);
}

void tst_ScoreVerb::readsALockedPdfOnlyWithItsPassword()
{
    const QString other = QStringLiteral(
        MEETLAT_SHARED_DIR
        "/corpus/hostile/openpres__office-examples__OpenOffice.org_3.2.0_OSX__pdf-features__simple-open-password.pdf");
    if (!QFile::exists(other))
        QSKIP("needs shared/corpus/hostile");
    const QStringList plan{u"plan"_s, m_project, u"--region"_s, u"Zandrug"_s, other};

    const Outcome without = m_meetlat(plan);
    QCOMPARE(without.status, 1);
    QVERIFY2(without.err.contains(u"locked with a password"_s), qPrintable(without.err));
    const Outcome wrong = m_meetlat(plan + QStringList{u"--password-stdin"_s}, "niet goed\n");
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.err.contains(u"not the password"_s), qPrintable(wrong.err));
    QCOMPARE(m_meetlat(plan + QStringList{u"--password-stdin"_s}, "password\n").status, 0);
    QVERIFY(!RunningMeetlat::read(m_project).contains("password\n"));
    const Outcome check = run(u"check"_s, {});
    QCOMPARE(check.status, 0);
    QVERIFY2(check.err.contains(u"locked"_s), qPrintable(check.err));
}

QTEST_GUILESS_MAIN(tst_ScoreVerb)
#include "tst_ScoreVerb.moc"
