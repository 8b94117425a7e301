// SPDX-License-Identifier: GPL-3.0-or-later
// A document gets a new version on the command line; whoever reads the figures afterwards sees what waits.
#include "tests/app/RunningMeetlat.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

class tst_ReplaceVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsSurelyFoundMovesAlongAndTheRestWaits();
    void highlightsThatComeOnTheOldVersionArePlaced();
    void whatCannotBeReplacedIsRefused();
    void theSameQuoteAgainIsTheSamePassage();
    void theExportNamesTheVersionThatIsShown();
    void whatWaitsIsShownToWhoMaySeeItAndSettled();

private:
    Outcome run(const QStringList &arguments) const { return m_meetlat(arguments); }
    QJsonObject placements() const
    {
        return run({u"check"_s, m_lead, u"--json"_s}).json()[u"placements"_s][0].toObject();
    }

    RunningMeetlat m_meetlat;
    QString m_lead = m_meetlat.path(u"lead.meetlat"_s);
    QString m_anna = m_meetlat.path(u"anna.meetlat"_s);
};

void tst_ReplaceVerb::initTestCase()
{
    const QString around = u"De gemeente kiest voor een ruime regionale aanpak van het wonen"_s;
    const QString plan = m_meetlat.write(
        u"plan.pdf"_s, pdfWithLines({{around, u"Er komt een regionaal team dat mensen thuis begeleidt"_s, around,
                                      u"Het team begint met veertig mensen in het voorjaar van 2025"_s,
                                      u"De raad volgt elk jaar hoeveel woningen er bij komen"_s}}));
    const QString regions = m_meetlat.write(u"regions.tsv"_s, "region\nBeekdal\n");
    QCOMPARE(run({u"new"_s, m_lead, u"--title"_s, u"Ronde"_s}).status, 0);
    QCOMPARE(run({u"regions"_s, m_lead, u"--import"_s, regions}).status, 0);
    QCOMPARE(run({u"plan"_s, m_lead, u"--region"_s, u"Beekdal"_s, plan}).status, 0);
    QCOMPARE(run({u"rater"_s, m_lead, u"--name"_s, u"Anna"_s}).status, 0);
    QCOMPARE(run({u"rater"_s, m_lead, u"--name"_s, u"Bert"_s}).status, 0);
    QCOMPARE(run({u"assign"_s, m_lead, u"--region"_s, u"Beekdal"_s, u"--raters"_s, u"Anna,Bert"_s}).status, 0);
    QCOMPARE(run({u"hand-out"_s, m_lead, u"--rater"_s, u"Anna"_s, u"--to"_s, m_anna}).status, 0);
    QCOMPARE(run({u"score"_s,       m_lead,
                  u"--rater"_s,     u"Bert"_s,
                  u"--region"_s,    u"Beekdal"_s,
                  u"--indicator"_s, u"WE"_s,
                  u"--level"_s,     u"4"_s,
                  u"--reason"_s,    u"team"_s,
                  u"--quote"_s,     u"Er komt een regionaal team dat mensen thuis begeleidt"_s,
                  u"--kind"_s,      u"action"_s,
                  u"--quote"_s,     u"Het team begint met veertig mensen in het voorjaar van 2025"_s,
                  u"--kind"_s,      u"smart"_s})
                 .status,
             0);
    const QString newer = m_meetlat.write(
        u"plan v2.pdf"_s, pdfWithLines({{u"Voorwoord bij de tweede versie"_s},
                                        {around, u"Er komt een regionaal team dat mensen thuis begeleidt"_s, around,
                                         u"Het team begint met vijftig mensen in het voorjaar van 2025"_s,
                                         u"De raad volgt elk jaar hoeveel woningen er bij komen"_s}}));
    QVERIFY(!newer.isEmpty());
}

void tst_ReplaceVerb::whatIsSurelyFoundMovesAlongAndTheRestWaits()
{
    const Outcome outcome = run({u"plan"_s, m_lead, u"--region"_s, u"Beekdal"_s, u"--replace"_s, u"plan.pdf"_s,
                                 m_meetlat.path(u"plan v2.pdf"_s), u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonObject highlights = outcome.json()[u"highlights"_s].toObject();
    QCOMPARE(highlights[u"moved"_s].toInt(), 1);
    QCOMPARE(highlights[u"fuzzy"_s].toInt(), 1); // forty became fifty: never taken over unasked
    QCOMPARE(highlights[u"waiting"_s].toInt(), 1);
    QCOMPARE(outcome.json()[u"scores_on_earlier_version"_s].toInt(), 1);

    const Outcome check = run({u"check"_s, m_lead, u"--json"_s});
    QCOMPARE(check.status, 1);
    const QJsonObject problem = check.json()[u"problems"_s][0].toObject();
    QCOMPARE(problem[u"kind"_s].toString(), u"anchor_waits"_s);
    QCOMPARE(problem[u"what"_s].toString(), u"1"_s);
    QVERIFY(!run({u"check"_s, m_lead}).out.contains(u"veertig"_s)); // what a rater marked stays hidden
    const Outcome waiting = run({u"waiting"_s, m_lead, u"--region"_s, u"Beekdal"_s, u"--json"_s});
    QCOMPARE(waiting.json()[u"hidden"_s].toInt(), 1);
    QVERIFY(waiting.json()[u"waiting"_s].toArray().isEmpty() && !waiting.out.contains(u"veertig"_s));
}

void tst_ReplaceVerb::highlightsThatComeOnTheOldVersionArePlaced()
{
    const QString packet = m_meetlat.path(u"anna.meetpak"_s);
    QCOMPARE(run({u"score"_s, m_anna, u"--rater"_s, u"Anna"_s, u"--region"_s, u"Beekdal"_s, u"--indicator"_s, u"PR"_s,
                  u"--level"_s, u"3"_s, u"--reason"_s, u"woningen"_s, u"--quote"_s,
                  u"De raad volgt elk jaar hoeveel woningen er bij komen"_s, u"--kind"_s, u"ambition"_s})
                 .status,
             0);
    QCOMPARE(run({u"hand-in"_s, m_anna, u"--to"_s, packet}).status, 0);
    const Outcome taken = run({u"take-in"_s, m_lead, packet});
    QVERIFY2(taken.status == 0, qPrintable(taken.err));
    QCOMPARE(placements()[u"all"_s].toInt(), 3);
    QCOMPARE(placements()[u"moved"_s].toInt(), 2);
    // and the packet of the same work is still the same: her own row was not touched
    QCOMPARE(run({u"take-in"_s, m_lead, packet}).status, 0);
    QCOMPARE(placements()[u"all"_s].toInt(), 3);
}

void tst_ReplaceVerb::whatCannotBeReplacedIsRefused()
{
    const QString newer = m_meetlat.path(u"plan v2.pdf"_s);
    const QStringList start{u"plan"_s, m_lead, u"--region"_s, u"Beekdal"_s, u"--replace"_s};
    QCOMPARE(run(start + QStringList{u"plan.pdf"_s, newer}).status, 1); // an earlier version by now
    QCOMPARE(run(start + QStringList{u"plan v2.pdf"_s, newer}).status, 1);
    QCOMPARE(run(start + QStringList{u"plan v2.pdf"_s}).status, 2);
    const QString text = m_meetlat.write(u"text.pdf"_s, "no pdf");
    QCOMPARE(run(start + QStringList{u"plan v2.pdf"_s, text}).status, 1);
    QCOMPARE(run({u"plan"_s, m_anna, u"--region"_s, u"Beekdal"_s, u"--replace"_s, u"plan.pdf"_s, newer}).status, 1);
    QCOMPARE(placements()[u"all"_s].toInt(), 3);
}

void tst_ReplaceVerb::theSameQuoteAgainIsTheSamePassage()
{
    // Scored anew on the quote that moved along: the passage on the first version is used again, not doubled.
    QCOMPARE(run({u"score"_s,       m_lead,
                  u"--rater"_s,     u"Bert"_s,
                  u"--region"_s,    u"Beekdal"_s,
                  u"--indicator"_s, u"WE"_s,
                  u"--level"_s,     u"3"_s,
                  u"--reason"_s,    u"only the team"_s,
                  u"--quote"_s,     u"Er komt een regionaal team dat mensen thuis begeleidt"_s,
                  u"--kind"_s,      u"action"_s})
                 .status,
             0);
    QCOMPARE(placements()[u"moved"_s].toInt(), 2);
    QCOMPARE(placements()[u"all"_s].toInt(), 2); // the quote that the new score does not rest on is gone
    QCOMPARE(placements()[u"scores_on_earlier_version"_s].toInt(), 1); // Anna's; Bert's is of today
}

void tst_ReplaceVerb::theExportNamesTheVersionThatIsShown()
{
    const QString folder = m_meetlat.path(u"dataset"_s);
    for (const QStringList &who : {QStringList{m_lead, u"Bert"_s}, QStringList{m_anna, u"Anna"_s}}) {
        QStringList submit{u"submit"_s, who[0], u"--rater"_s, who[1], u"--region"_s, u"Beekdal"_s};
        for (const QString &gap : {u"WE"_s, u"PR"_s, u"PA"_s, u"BB"_s})
            submit << u"--gap"_s << gap + u"=not looked at"_s;
        const Outcome submitted = run(submit);
        QVERIFY2(submitted.status == 0, qPrintable(submitted.err));
    }
    const QString packet = m_meetlat.path(u"anna-2.meetpak"_s);
    QCOMPARE(run({u"hand-in"_s, m_anna, u"--to"_s, packet}).status, 0);
    QCOMPARE(run({u"take-in"_s, m_lead, packet}).status, 0);
    const Outcome exported = run({u"export"_s, m_lead, u"--to"_s, folder});
    QVERIFY2(exported.status == 0, qPrintable(exported.err));
    QFile evidence(folder + u"/evidence.csv"_s);
    QVERIFY(evidence.open(QIODevice::ReadOnly));
    const QByteArray rows = evidence.readAll();
    QVERIFY2(rows.contains("\"plan v2.pdf\",2,") && !rows.contains("\"plan.pdf\""), rows.constData());
    QVERIFY(rows.contains("\"moved\"\r\n"));
    QFile codebook(folder + u"/codebook.md"_s);
    QVERIFY(codebook.open(QIODevice::ReadOnly));
    QVERIFY(codebook.readAll().contains("| PR | R1 | plan.pdf |"));
}

void tst_ReplaceVerb::whatWaitsIsShownToWhoMaySeeItAndSettled()
{
    // A third version: both raters have submitted by now, so the lead sees what they marked.
    const QString third = m_meetlat.write(
        u"plan v3.pdf"_s, pdfWithLines({{u"Een heel ander begin van de derde versie"_s},
                                        {u"Er komt een regionaal ploeg die mensen thuis begeleidt"_s,
                                         u"De raad volgt ieder jaar hoeveel huizen er bij komen"_s,
                                         u"Elk jaar telt de raad de nieuwe woningen"_s}}));
    QCOMPARE(run({u"plan"_s, m_lead, u"--region"_s, u"Beekdal"_s, u"--replace"_s, u"plan v2.pdf"_s, third}).status, 0);
    const QStringList list{u"waiting"_s, m_lead, u"--region"_s, u"Beekdal"_s};
    QCOMPARE(run({u"waiting"_s, m_lead, u"--json"_s}).json()[u"plans"_s][0][u"waiting"_s].toInt(), 2);
    const QJsonArray waiting = run(list + QStringList(u"--json"_s)).json()[u"waiting"_s].toArray();
    QCOMPARE(waiting.size(), 2);
    QString team, council;
    for (const QJsonValue &one : waiting)
        (one[u"quote"_s].toString().contains(u"team"_s) ? team : council) = one[u"highlight"_s].toString();

    const QStringList teamAt = list + QStringList{u"--highlight"_s, team.right(8)};
    QCOMPARE(run(teamAt).status, 2);
    QCOMPARE(run(teamAt + QStringList{u"--at"_s, u"9"_s}).status, 1);
    QCOMPARE(run(teamAt + QStringList{u"--quote"_s, u"dit staat er niet"_s}).status, 1);
    QCOMPARE(run(list + QStringList{u"--highlight"_s, u"00000000"_s, u"--gone"_s}).status, 1);
    QCOMPARE(placements()[u"waiting"_s].toInt(), 2); // refused: nothing changed

    const Outcome placed = run(teamAt + QStringList{u"--at"_s, u"1"_s, u"--json"_s});
    QVERIFY2(placed.status == 0, qPrintable(placed.err));
    QCOMPARE(placed.json()[u"waiting"_s].toArray().size(), 1);
    const Outcome ownWords = run(list + QStringList{u"--highlight"_s, council, u"--quote"_s,
                                                    u"Elk jaar telt de raad de nieuwe woningen"_s});
    QVERIFY2(ownWords.status == 0, qPrintable(ownWords.err));

    QCOMPARE(placements()[u"waiting"_s].toInt(), 0);
    QCOMPARE(placements()[u"manual"_s].toInt() + placements()[u"fuzzy"_s].toInt(), 2);
    QVERIFY(run({u"waiting"_s, m_lead}).out.contains(u"No highlights wait."_s));
    const QString folder = m_meetlat.path(u"dataset of version 3"_s);
    QCOMPARE(run({u"export"_s, m_lead, u"--to"_s, folder}).status, 0);
    const QByteArray rows = RunningMeetlat::read(folder + u"/evidence.csv"_s);
    QVERIFY2(rows.contains("\"plan v3.pdf\",2,") && rows.contains("Elk jaar telt de raad de nieuwe woningen"),
             rows.constData());
}

QTEST_GUILESS_MAIN(tst_ReplaceVerb)
#include "tst_ReplaceVerb.moc"
