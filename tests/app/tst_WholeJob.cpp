// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace meetlat;
using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One score as it is typed, and as it must come out of the export.
struct Entered
{
    QString rater;
    QString indicator;
    QString level;
    QString reason;
    QString quote;
    QString kind;
    QString stance;
};

const QString anna = u"Anna Bos"_s;
const QString karim = u"Karim Said"_s;
const QStringList plan{
    u"Wij kiezen in deze regio voor wonen eerst."_s, u"Er komt een regionaal woon-"_s,
    u"team dat in 2025 veertig huizen regelt."_s,    u"De opvang breidt uit met tien bedden."_s,
    u"Niemand wordt uitgezet zonder ander adres."_s, u"De adviesraad van ervaringsdeskundigen beslist mee."_s,
    u"=SOM(A1) staat hier als kop van een tabel."_s};

const std::vector<Entered> work{
    {anna, u"WE"_s, u"4"_s, u"Er is een team met een getal."_s,
     u"regionaal woonteam dat in 2025 veertig huizen regelt"_s, u"action"_s, u"supports"_s},
    {anna, u"PR"_s, u"3"_s, u"Een belofte, geen actie."_s, u"niemand wordt uitgezet zonder ander adres"_s,
     u"ambition"_s, u"supports"_s},
    {anna, u"PA"_s, u"5"_s, u"Zij beslissen mee."_s, u"de adviesraad van ervaringsdeskundigen beslist mee"_s,
     u"action"_s, u"supports"_s},
    {anna, u"BB"_s, u"nd"_s, u"=Niet uit te maken."_s, u"SOM(A1) staat hier"_s, u"context"_s, u"supports"_s},
    {karim, u"WE"_s, u"2"_s, u"De opvang groeit juist."_s, u"de opvang breidt uit met tien bedden"_s, u"action"_s,
     u"contradicts"_s},
    {karim, u"PR"_s, u"3"_s, u"Alleen woorden."_s, u"niemand wordt uitgezet"_s, u"ambition"_s, u"supports"_s},
    {karim, u"PA"_s, u"4"_s, u"Meebeslissen, maar waarover?"_s, u"beslist mee"_s, u"context"_s, u"supports"_s},
    {karim, u"BB"_s, u"1"_s, u"Geen eigen organisatie."_s, u"adviesraad van ervaringsdeskundigen"_s, u"context"_s,
     u"contradicts"_s},
};

} // namespace

class tst_WholeJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hidesEverythingUntilBothHaveSubmitted();
    void changesNothingInADryRun();
    void refusesADecisionUntilBothHaveSubmitted();
    void takesPacketsInTwiceAsOnce();
    void decidesWithAReasonWhereOneIsNeeded();
    void exportsTheScoresThatWereEntered();
    void exportsTheEvidenceThatWasEntered();
    void exportsTheDecisions();
    void exportsOnlyIntoAnEmptyFolderUnlessAllowed();
    void exportsNamesAndAByteOrderMarkWhenAskedTo();
    void refusesDamagedAndForeignPackets();
    void importsScoresOfAnEarlierSpreadsheet();
    void findsTheSentencesOfRealPlans();

private:
    Outcome run(const QString &verb, const QStringList &rest) const
    {
        return m_meetlat(QStringList{verb, m_project} + rest);
    }
    QString fileOf(const QString &rater) const { return m_meetlat.path(rater + u".meetlat"_s); }
    QString packetOf(const QString &rater) const { return m_meetlat.path(rater + u".meetpak"_s); }
    void workAs(const QString &rater);
    TextTable exported(const QString &file) const;
    Outcome decide(const QStringList &rest) const
    {
        return run(u"decide"_s, QStringList{u"--region"_s, u"Beekdal"_s} + rest);
    }

    RunningMeetlat m_meetlat;
    QString m_project;
    QString m_receiptOfAnna;
};

void tst_WholeJob::initTestCase()
{
    m_project = m_meetlat.path(u"lead.meetlat"_s);
    QCOMPARE(m_meetlat({u"new"_s, m_project, u"--title"_s, u"Ronde"_s}).status, 0);
    QCOMPARE(run(u"regions"_s, {u"--import"_s, m_meetlat.write(u"r.tsv"_s, "region\nBeekdal\nZandrug\n")}).status, 0);
    const QString pdf = m_meetlat.write(u"plan.pdf"_s, pdfWithLines({{u"Voorblad"_s}, plan}));
    QCOMPARE(run(u"plan"_s,
                 {u"--region"_s, u"Beekdal"_s, u"--title"_s, u"Eerst een huis"_s, u"--adopted"_s, u"2024-02"_s, pdf})
                 .status,
             0);
    for (const QString &rater : {anna, karim})
        QCOMPARE(run(u"rater"_s, {u"--name"_s, rater}).status, 0);
    QCOMPARE(run(u"assign"_s, {u"--region"_s, u"Beekdal"_s, u"--raters"_s, anna + u',' + karim}).status, 0);
    for (const QString &rater : {anna, karim}) {
        QCOMPARE(run(u"hand-out"_s, {u"--rater"_s, rater, u"--to"_s, fileOf(rater)}).status, 0);
        workAs(rater);
    }
    QCOMPARE(run(u"hand-out"_s, {u"--rater"_s, anna, u"--to"_s, fileOf(anna)}).status, 1); // it is there
}

void tst_WholeJob::workAs(const QString &rater)
{
    for (const Entered &entered : work) {
        if (entered.rater != rater)
            continue;
        const Outcome outcome =
            m_meetlat({u"score"_s,    fileOf(rater),    u"--rater"_s,      rater,         u"--region"_s,
                       u"Beekdal"_s,  u"--indicator"_s, entered.indicator, u"--level"_s,  entered.level,
                       u"--reason"_s, entered.reason,   u"--confidence"_s, u"medium"_s,   u"--quote"_s,
                       entered.quote, u"--kind"_s,      entered.kind,      u"--stance"_s, entered.stance});
        QVERIFY2(outcome.status == 0, qPrintable(entered.indicator + outcome.err));
    }
    const QStringList who{u"--rater"_s, rater, u"--region"_s, u"Beekdal"_s};
    const Outcome submitted = m_meetlat(QStringList{u"submit"_s, fileOf(rater)} + who);
    QVERIFY2(submitted.status == 0, qPrintable(submitted.err));
    const Outcome handedIn = m_meetlat({u"hand-in"_s, fileOf(rater), u"--to"_s, packetOf(rater), u"--json"_s});
    QCOMPARE(handedIn.status, 0);
    if (rater == anna)
        m_receiptOfAnna = handedIn.json()[u"receipt"_s].toString();
    QVERIFY(m_receiptOfAnna.size() >= 32);
}

TextTable tst_WholeJob::exported(const QString &file) const
{
    const QString folder = m_meetlat.path(u"dataset"_s);
    if (!QFile::exists(folder))
        run(u"export"_s, {u"--to"_s, folder});
    const Result<TextTable> table = parseCsv(RunningMeetlat::read(folder + u'/' + file));
    return table ? *table : TextTable();
}

void tst_WholeJob::hidesEverythingUntilBothHaveSubmitted()
{
    const Outcome taken = run(u"take-in"_s, {packetOf(anna)});
    QCOMPARE(taken.status, 0);
    QVERIFY2(taken.out.contains(m_receiptOfAnna), qPrintable(taken.out));

    const QString folder = m_meetlat.path(u"too early"_s);
    const Outcome exported = run(u"export"_s, {u"--to"_s, folder, u"--json"_s});
    QString everything = taken.out + run(u"status"_s, {}).out + run(u"status"_s, {u"--json"_s}).out +
                         run(u"check"_s, {}).out + exported.out;
    for (const QString &file : QDir(folder).entryList(QDir::Files))
        everything += QString::fromUtf8(RunningMeetlat::read(folder + u'/' + file));

    QCOMPARE(exported.status, 0);
    QCOMPARE(exported.json()[u"hidden_cells"_s].toInt(), 4);
    for (const Entered &entered : work)
        QVERIFY2(!everything.contains(entered.reason) && !everything.contains(entered.quote),
                 qPrintable(entered.reason));
    QVERIFY(run(u"status"_s, {}).out.contains(u"Submitted"_s));
}

void tst_WholeJob::changesNothingInADryRun()
{
    const QString before = run(u"status"_s, {u"--json"_s}).out;

    const Outcome preview = run(u"take-in"_s, {packetOf(karim), u"--dry-run"_s, u"--json"_s});

    QCOMPARE(preview.status, 0);
    QVERIFY(preview.isJson());
    const QJsonObject packet = preview.json()[u"packets"_s].toArray().first().toObject();
    QCOMPARE(packet[u"rater"_s].toString(), karim);
    QVERIFY(packet[u"rows"_s].toObject()[u"new"_s].toInt() > 8);
    QCOMPARE(run(u"status"_s, {u"--json"_s}).out, before);
}

void tst_WholeJob::refusesADecisionUntilBothHaveSubmitted()
{
    const Outcome outcome = decide({u"--indicator"_s, u"PR"_s, u"--level"_s, u"3"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"both raters"_s), qPrintable(outcome.err));
}

void tst_WholeJob::takesPacketsInTwiceAsOnce()
{
    QCOMPARE(run(u"take-in"_s, {packetOf(karim), packetOf(anna)}).status, 0);
    const QString once = run(u"status"_s, {u"--json"_s}).out;
    const Outcome again = run(u"take-in"_s, {packetOf(anna), packetOf(karim), u"--json"_s});

    QCOMPARE(again.status, 0);
    for (const QJsonValue &packet : again.json()[u"packets"_s].toArray())
        QCOMPARE(packet.toObject()[u"known"_s].toBool(), true);
    QCOMPARE(run(u"status"_s, {u"--json"_s}).out, once);
}

void tst_WholeJob::decidesWithAReasonWhereOneIsNeeded()
{
    const Outcome apart = decide({u"--indicator"_s, u"WE"_s, u"--level"_s, u"4"_s});
    QCOMPARE(apart.status, 1);
    QVERIFY2(apart.err.contains(u"reason"_s), qPrintable(apart.err));
    QCOMPARE(
        decide({u"--indicator"_s, u"WE"_s, u"--level"_s, u"4"_s, u"--reason"_s, u"Het team weegt zwaarder."_s}).status,
        0);
    QCOMPARE(decide({u"--indicator"_s, u"PR"_s, u"--level"_s, u"3"_s}).status, 0);
    QCOMPARE(decide({u"--indicator"_s, u"PA"_s, u"--level"_s, u"2"_s}).status, 1); // neither's, without a reason
    QCOMPARE(decide({u"--indicator"_s, u"PA"_s, u"--level"_s, u"9"_s, u"--reason"_s, u"x"_s}).status, 1);
    QCOMPARE(decide({u"--indicator"_s, u"XX"_s, u"--level"_s, u"3"_s}).status, 1);
    QCOMPARE(decide({u"--indicator"_s, u"PR"_s, u"--level"_s, u"5"_s, u"--kind"_s, u"a"_s}).status, 1);
    const Outcome unclear =
        decide({u"--indicator"_s, u"PA"_s, u"--kind"_s, u"unclear"_s, u"--reason"_s, u"Navragen."_s, u"--json"_s});
    QCOMPARE(unclear.status, 0);
    QCOMPARE(unclear.json()[u"decided"_s].toInt(), 2);
    QCOMPARE(unclear.json()[u"of"_s].toInt(), 4);
    QCOMPARE(m_meetlat({u"decide"_s, fileOf(anna), u"--region"_s, u"Beekdal"_s, u"--indicator"_s, u"PR"_s, u"--level"_s,
                        u"3"_s})
                 .status,
             1);
}

void tst_WholeJob::exportsTheScoresThatWereEntered()
{
    const TextTable scores = exported(u"scores.csv"_s);

    QCOMPARE(scores.rows.size(), work.size());
    for (const Entered &entered : work) {
        const std::vector<std::pair<QString, QString>> row{{u"region"_s, u"Beekdal"_s},
                                                           {u"plan"_s, u"Eerst een huis"_s},
                                                           {u"indicator"_s, entered.indicator},
                                                           {u"rater"_s, entered.rater == anna ? u"R1"_s : u"R2"_s}};
        const bool hasLevel = entered.level != u"nd"_s;
        QCOMPARE(cellWhere(scores, u"level"_s, row), hasLevel ? entered.level : QString());
        QCOMPARE(cellWhere(scores, u"missing"_s, row), hasLevel ? QString() : u"not_determinable"_s);
        const bool isFormula = entered.reason.startsWith(u'=');
        QCOMPARE(cellWhere(scores, u"reason"_s, row), isFormula ? u'\'' + entered.reason : entered.reason);
        QCOMPARE(cellWhere(scores, u"confidence"_s, row), u"medium"_s);
        QCOMPARE(cellWhere(scores, u"round"_s, row), u"1"_s);
    }
}

void tst_WholeJob::exportsTheEvidenceThatWasEntered()
{
    const TextTable evidence = exported(u"evidence.csv"_s);

    QCOMPARE(evidence.rows.size(), work.size());
    for (const Entered &entered : work) {
        const std::vector<std::pair<QString, QString>> row{{u"indicator"_s, entered.indicator},
                                                           {u"rater"_s, entered.rater == anna ? u"R1"_s : u"R2"_s}};
        QCOMPARE(cellWhere(evidence, u"quote"_s, row).toLower(), entered.quote.toLower());
        QCOMPARE(cellWhere(evidence, u"kind"_s, row), entered.kind);
        QCOMPARE(cellWhere(evidence, u"stance"_s, row), entered.stance);
        QCOMPARE(cellWhere(evidence, u"page"_s, row), u"2"_s);
        const bool isCounterExample = entered.stance == u"contradicts"_s; // named neither by region nor by file
        QCOMPARE(cellWhere(evidence, u"document"_s, row), isCounterExample ? u"a document"_s : u"plan.pdf"_s);
        QCOMPARE(cellWhere(evidence, u"region"_s, row) == u"Beekdal"_s, !isCounterExample);
    }
}

void tst_WholeJob::exportsTheDecisions()
{
    const TextTable reconciled = exported(u"reconciled.csv"_s);
    const TextTable scores = exported(u"scores.csv"_s);
    const std::vector<std::pair<QString, QString>> row{{u"region"_s, u"Beekdal"_s}};

    QCOMPARE(reconciled.rows.size(), std::size_t(1));
    QCOMPARE(cellWhere(reconciled, u"new_plan"_s, row), u"new"_s);
    QCOMPARE(cellWhere(reconciled, u"adopted"_s, row), u"2024-02"_s);
    QCOMPARE(cellWhere(reconciled, u"WE"_s, row), u"4"_s);
    QCOMPARE(cellWhere(reconciled, u"WE_reason"_s, row), u"Het team weegt zwaarder."_s);
    QCOMPARE(cellWhere(reconciled, u"PR"_s, row), u"3"_s);
    QCOMPARE(cellWhere(reconciled, u"PA"_s, row), QString());
    QVERIFY(!cellWhere(reconciled, u"PA_missing"_s, row).isEmpty());
    QVERIFY(!cellWhere(reconciled, u"BB_missing"_s, row).isEmpty());
    const std::vector<std::pair<QString, QString>> cell{{u"indicator"_s, u"WE"_s}, {u"rater"_s, u"R2"_s}};
    QCOMPARE(cellWhere(scores, u"level"_s, cell), u"2"_s); // the original stays as it was
    QCOMPARE(cellWhere(scores, u"decision"_s, cell), u"4"_s);
}

void tst_WholeJob::exportsOnlyIntoAnEmptyFolderUnlessAllowed()
{
    const QString folder = m_meetlat.path(u"full"_s);
    QVERIFY(QDir().mkpath(folder));
    m_meetlat.write(u"full/letter.txt"_s, "mine");

    const Outcome refused = run(u"export"_s, {u"--to"_s, folder});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"not empty"_s), qPrintable(refused.err));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    const Outcome allowed = run(u"export"_s, {u"--to"_s, folder, u"--overwrite"_s, u"--json"_s});
    QCOMPARE(allowed.status, 0);
    QCOMPARE(allowed.json()[u"open_cells"_s].toInt(), 2);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 6);
    QCOMPARE(RunningMeetlat::read(folder + u"/letter.txt"_s), QByteArray("mine"));
}

void tst_WholeJob::exportsNamesAndAByteOrderMarkWhenAskedTo()
{
    const QString folder = m_meetlat.path(u"named"_s);

    QCOMPARE(run(u"export"_s, {u"--to"_s, folder, u"--names"_s, u"--name-examples"_s, u"--bom"_s}).status, 0);

    const QByteArray scores = RunningMeetlat::read(folder + u"/scores.csv"_s);
    const QByteArray evidence = RunningMeetlat::read(folder + u"/evidence.csv"_s);
    QVERIFY(scores.startsWith("\xEF\xBB\xBF"));
    QVERIFY(scores.contains("Anna Bos") &&
            !RunningMeetlat::read(m_meetlat.path(u"dataset/scores.csv"_s)).contains("Anna"));
    const Result<TextTable> table = parseCsv(evidence);
    QVERIFY(table.has_value());
    for (const TextTable::Row &row : table->rows)
        QCOMPARE(table->cell(row, u"region"_s), u"Beekdal"_s);
}

void tst_WholeJob::refusesDamagedAndForeignPackets()
{
    const QByteArray packet = RunningMeetlat::read(packetOf(anna));
    QByteArray changed = packet;
    changed.replace("Er is een team", "Er is geen team");
    const QString before = run(u"status"_s, {u"--json"_s}).out;
    const QString other = m_meetlat.path(u"other.meetlat"_s);
    QCOMPARE(m_meetlat({u"new"_s, other, u"--title"_s, u"Andere"_s}).status, 0);

    const Outcome cut = run(u"take-in"_s, {m_meetlat.write(u"cut.meetpak"_s, packet.left(packet.size() / 2))});
    const Outcome forged = run(u"take-in"_s, {m_meetlat.write(u"forged.meetpak"_s, changed)});
    const Outcome noPacket = run(u"take-in"_s, {m_meetlat.write(u"letter.meetpak"_s, "Beste lead")});
    const Outcome foreign = m_meetlat({u"take-in"_s, other, packetOf(anna)});

    QCOMPARE(cut.status, 1);
    QVERIFY2(cut.err.startsWith(u"cut.meetpak: The packet is incomplete"_s), qPrintable(cut.err));
    QCOMPARE(forged.status, 1);
    QVERIFY2(forged.err.contains(u"changed on its way"_s), qPrintable(forged.err));
    QCOMPARE(noPacket.status, 1);
    QVERIFY2(noPacket.err.contains(u"not a packet"_s), qPrintable(noPacket.err));
    QCOMPARE(foreign.status, 1);
    QVERIFY2(foreign.err.contains(u"another project"_s), qPrintable(foreign.err));
    QCOMPARE(run(u"status"_s, {u"--json"_s}).out, before);
    QCOMPARE(m_meetlat({u"hand-in"_s, m_project, u"--to"_s, m_meetlat.path(u"x.meetpak"_s)}).status, 1);
}

void tst_WholeJob::importsScoresOfAnEarlierSpreadsheet()
{
    const QString project = m_meetlat.path(u"earlier.meetlat"_s);
    QCOMPARE(m_meetlat({u"new"_s, project, u"--title"_s, u"Eerder"_s}).status, 0);
    QCOMPARE(m_meetlat({u"regions"_s, project, u"--import"_s, m_meetlat.path(u"r.tsv"_s)}).status, 0);
    QCOMPARE(m_meetlat({u"plan"_s, project, u"--region"_s, u"Beekdal"_s}).status, 0);
    const QString table = m_meetlat.write(u"earlier.csv"_s, "region,rater,indicator,level,reason\n"
                                                            "Beekdal,Anna Bos,WE,3,Woorden\n"
                                                            "Beekdal,Karim Said,WE,4,Daden\n"
                                                            "Nergens,Karim Said,WE,4,Daden\n");
    const QStringList import{u"import-scores"_s, project, table, u"--submit"_s, u"--json"_s};

    const Outcome preview = m_meetlat(import + QStringList{u"--dry-run"_s});
    QCOMPARE(preview.status, 1); // a line is refused
    QCOMPARE(preview.json()[u"new"_s].toInt(), 2);
    QCOMPARE(preview.json()[u"refused"_s].toArray().size(), 1);
    QCOMPARE(preview.json()[u"submitted"_s].toArray().size(), 2);
    QCOMPARE(preview.json()[u"drafts"_s].toArray().size(), 0);
    QVERIFY2(preview.err.contains(u"line 4"_s) && preview.err.contains(u"Nergens"_s), qPrintable(preview.err));
    QVERIFY(m_meetlat({u"status"_s, project, u"--json"_s}).json()[u"raters"_s].toArray().isEmpty());
    QCOMPARE(m_meetlat(import).json()[u"new"_s].toInt(), 2);
    const QJsonObject status = m_meetlat({u"status"_s, project, u"--json"_s}).json();
    QCOMPARE(status[u"cells"_s].toObject()[u"both_submitted"_s].toInt(), 4);
    QCOMPARE(m_meetlat(import).json()[u"new"_s].toInt(), 0);
    const QString folder = m_meetlat.path(u"earlier dataset"_s);
    QCOMPARE(m_meetlat({u"export"_s, project, u"--to"_s, folder}).status, 0);
    const Result<TextTable> scores = parseCsv(RunningMeetlat::read(folder + u"/scores.csv"_s));
    QVERIFY(scores.has_value());
    QCOMPARE(cellWhere(*scores, u"level"_s, {{u"rater"_s, u"R2"_s}, {u"indicator"_s, u"WE"_s}}), u"4"_s);
}

void tst_WholeJob::findsTheSentencesOfRealPlans()
{
    const QString folder = QStringLiteral(MEETLAT_SHARED_DIR "/corpus/plans/");
    if (!QFile::exists(folder))
        QSKIP("needs shared/corpus/plans");
    const Result<TextTable> truth = parseTsv(RunningMeetlat::read(folder + u"GROUND_TRUTH.tsv"_s));
    QVERIFY(truth.has_value());
    const QString file = u"fictief_C_hoogveld_2024.pdf"_s;
    QStringList sentences;
    std::map<QString, int> pages;
    for (const TextTable::Row &row : truth->rows) {
        const int page = truth->cell(row, u"page"_s).toInt();
        if (truth->cell(row, u"file"_s) != file || page < 1)
            continue;
        sentences << truth->cell(row, u"sentence"_s);
        pages.emplace(sentences.back(), page);
    }
    QVERIFY(sentences.size() > 10);

    const Outcome found = m_meetlat(QStringList{u"find"_s, folder + file, u"--json"_s} + sentences);

    QCOMPARE(found.status, 0);
    std::map<QString, int> foundOn;
    for (const QJsonValue &hit : found.json()[u"hits"_s].toArray())
        foundOn.emplace(hit.toObject()[u"query"_s].toString(), hit.toObject()[u"page"_s].toInt());
    for (const auto &[sentence, page] : pages)
        QVERIFY2(foundOn.contains(sentence) && foundOn.at(sentence) == page, qPrintable(sentence));
}

QTEST_GUILESS_MAIN(tst_WholeJob)
#include "tst_WholeJob.moc"
