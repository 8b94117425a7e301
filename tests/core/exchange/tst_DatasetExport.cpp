// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RubricEditing.h"
#include "core/domain/Versions.h"
#include "core/exchange/DatasetExport.h"
#include "core/exchange/DatasetTable.h"
#include "core/exchange/FileWriting.h"
#include "core/exchange/Tables.h"
#include "core/figures/Counting.h"
#include "tests/core/exchange/DatasetReview.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fileOf(const Dataset &dataset, const QString &name)
{
    for (const ExportFile &file : dataset.files) {
        if (file.name == name)
            return file.bytes;
    }
    qFatal("no %s", qPrintable(name));
}

TextTable tableOf(const Dataset &dataset, const QString &name)
{
    Result<TextTable> table = parseCsv(fileOf(dataset, name));
    if (!table)
        qFatal("%s", qPrintable(table.error().detail));
    return std::move(table).value();
}

TextTable tableOf(const ReviewState &state, const QString &name, const ExportOptions &options = {})
{
    return tableOf(makeDataset(state, options, testNow), name);
}

/// The first row with these cells at the beginning.
TextTable::Row rowWith(const TextTable &table, const QStringList &first)
{
    for (const TextTable::Row &row : table.rows) {
        if (row.cells.mid(0, first.size()) == first)
            return row;
    }
    qFatal("no row %s", qPrintable(first.join(u' ')));
}

const QString planOne = u"'=HYPERLINK(\"x\"), plan"_s;

} // namespace

class tst_DatasetExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFilesAreAsTheyWere_data();
    void theFilesAreAsTheyWere();
    void theColumnsAreThoseOfTheContract();
    void everyPlanIndicatorAndRaterHasARow();
    void theFourKindsOfMissingStayApart();
    void aPlanThatOnlyOneSubmittedGivesNothingAway();
    void noCodeTellsWhetherThereIsADraft();
    void aGapInAPlanThatOthersScoredWithoutADocumentIsNotScored();
    void aReopenedPlanHidesItsDecisionToo();
    void thePlaceOfAPassageIsInPointsFromTheTopLeft();
    void aPassageIsToldWhereItStandsInTheNewestVersion();
    void scoresGivenOnAnEarlierVersionAreNamedInTheCodebook();
    void counterExamplesAreNotNamedUnlessAsked();
    void ratersAreNumbersUnlessAsked();
    void plansWithOneTitleStayApart();
    void theCountsSayWhatIsOpen();
    void plansOfARegionThatIsNotActiveAreLeftOutAsInEveryFigure();
    void aGroupWithASemicolonStaysOneGroup();
    void aThirdRaterIsSeenWhenSubmitted();
    void theDataPackageFitsItsTables();
    void theCheckFindsWhatDoesNotFit_data();
    void theCheckFindsWhatDoesNotFit();
    void theCodebookNamesEveryColumn();
    void aTypedQuoteIsTheQuoteAndTheCodebookSaysWhich();
    void aFolderWithSomethingInItIsLeftAlone();
    void aLevelThatTheRubricLostIsWritten();
    void whatDoesNotFitReplacesNothing();
    void aByteOrderMarkIsAnOption();
};

void tst_DatasetExport::theFilesAreAsTheyWere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"scores.csv", "reconciled.csv", "evidence.csv", "datapackage.json", "codebook.md"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_DatasetExport::theFilesAreAsTheyWere()
{
    QFETCH(QString, name);
    const QString path = QStringLiteral(MEETLAT_SOURCE_DIR "/tests/data/exchange/dataset/") + name;
    const Result<QByteArray> golden = readWholeFile(path);
    QVERIFY2(golden.has_value(), qPrintable(path));
    QByteArray made = fileOf(makeDataset(datasetReview(), {}, testNow), name);
    QCOMPARE(made.replace("Meetlat " MEETLAT_VERSION, "Meetlat VERSION"), *golden);
}

void tst_DatasetExport::theColumnsAreThoseOfTheContract()
{
    const Dataset dataset = makeDataset(datasetReview(), {}, testNow);
    const auto header = [&](const QString &name) { return fileOf(dataset, name).split('\r').first(); };
    QCOMPARE(header(u"scores.csv"_s),
             QByteArray("region,plan,indicator,rater,level,missing,confidence,reason,submitted_at,round,decision,"
                        "decision_kind,decision_reason"));
    QCOMPARE(header(u"reconciled.csv"_s),
             QByteArray("region,plan,new_plan,adopted,kind,signed,involved,WE,WE_missing,WE_reason,PR,PR_missing,"
                        "PR_reason,PA,PA_missing,PA_reason,BB,BB_missing,BB_reason"));
    QCOMPARE(header(u"evidence.csv"_s),
             QByteArray("region,document,page,label,x0,y0,x1,y1,quote,kind,stance,indicator,level,criterion,rater,note,"
                        "anchor_state"));
}

void tst_DatasetExport::everyPlanIndicatorAndRaterHasARow()
{
    const TextTable scores = tableOf(datasetReview(), u"scores.csv"_s);
    QCOMPARE(scores.rows.size(), std::size_t(4 * 4 * 2));
    const TextTable::Row row = rowWith(scores, {u"Region 1"_s, planOne, u"WE"_s, u"R1"_s});
    QCOMPARE(row.cells.mid(4), (QStringList{u"4"_s, u""_s, u"high"_s, u"'- homes, \"many\""_s,
                                            u"2023-11-14T22:14:20Z"_s, u"1"_s, u"3"_s, u"other"_s, u"in between"_s}));
    QCOMPARE(tableOf(datasetReview(), u"reconciled.csv"_s).rows.size(), std::size_t(4));
    const TextTable::Row wide = rowWith(tableOf(datasetReview(), u"reconciled.csv"_s), {u"Region 1"_s, planOne});
    QCOMPARE(wide.cells.mid(2, 8), (QStringList{u"new"_s, u"2023-04"_s, u"action_plan"_s, u"zorg;wonen"_s,
                                                u"mensen met ervaring;corporaties"_s, u"3"_s, u""_s, u"in between"_s}));
}

void tst_DatasetExport::theFourKindsOfMissingStayApart()
{
    ReviewState state = datasetReview();
    TextTable scores = tableOf(state, u"scores.csv"_s);
    const auto missing = [&](const QStringList &place) {
        const TextTable::Row row = rowWith(scores, place);
        return QStringList{scores.cell(row, u"level"_s), scores.cell(row, u"missing"_s), scores.cell(row, u"reason"_s)};
    };
    QCOMPARE(missing({u"Region 1"_s, planOne, u"PR"_s, u"R1"_s}),
             (QStringList{u""_s, u"not_determinable"_s, u"says nothing"_s}));
    QCOMPARE(missing({u"Region 1"_s, planOne, u"PA"_s, u"R1"_s}),
             (QStringList{u""_s, u"not_scored"_s, u"not found"_s}));
    QCOMPARE(missing({u"Region 4"_s, u"Plan 4"_s, u"WE"_s, u"R1"_s}), (QStringList{u""_s, u"no_document"_s, u""_s}));

    Rubric longer = state.rubric();
    longer.indicators.push_back(longer.indicators.front());
    longer.indicators.back().id = indicator("NW");
    for (Level &level : longer.indicators.back().levels)
        level.criteria.clear();
    state = after(state, changeRubric(state, longer, u"one more question"_s, testNow));
    scores = tableOf(state, u"scores.csv"_s);
    QCOMPARE(missing({u"Region 1"_s, planOne, u"NW"_s, u"R1"_s}), (QStringList{u""_s, u"not_applicable"_s, u""_s}));

    const TextTable wide = tableOf(state, u"reconciled.csv"_s);
    const TextTable::Row first = rowWith(wide, {u"Region 1"_s});
    QCOMPARE(wide.cell(first, u"PR"_s), QString());
    QCOMPARE(wide.cell(first, u"PR_missing"_s), u"not_determinable"_s);
    QCOMPARE(wide.cell(first, u"PA_missing"_s), u"not_scored"_s);
    QCOMPARE(wide.cell(rowWith(wide, {u"Region 4"_s}), u"WE_missing"_s), u"no_document"_s);
}

void tst_DatasetExport::aPlanThatOnlyOneSubmittedGivesNothingAway()
{
    const ExportOptions everything{true, true, false, false};
    const Dataset dataset = makeDataset(datasetReview(), everything, testNow);
    for (const ExportFile &file : dataset.files)
        QVERIFY2(!file.bytes.contains(hiddenWord), qPrintable(file.name));
    const TextTable scores = tableOf(dataset, u"scores.csv"_s);
    const TextTable::Row row = rowWith(scores, {u"Region 3"_s, u"Plan 3"_s, u"WE"_s, u"Anna"_s});
    QCOMPARE(row.cells.mid(4), (QStringList{u""_s, u"not_scored"_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s}));
    QCOMPARE(tableOf(dataset, u"evidence.csv"_s).rows.size(), std::size_t(2));
}

void tst_DatasetExport::noCodeTellsWhetherThereIsADraft()
{
    ReviewState state = datasetReview(); // whose plan 4 has no document
    Assignment third;
    third.plan = planNumber(4);
    third.rater = raterNumber(3);
    third.isThird = true;
    state.put(third);
    const auto tables = [](const ReviewState &of) -> QByteArray {
        const Dataset dataset = makeDataset(of, {}, testNow);
        return fileOf(dataset, u"scores.csv"_s) + fileOf(dataset, u"reconciled.csv"_s);
    };
    const QByteArray without = tables(state);
    state = withScore(state, 1, 4, "WE", 5, u"a draft"_s);
    QCOMPARE(tables(state), without);
    state = withScore(state, 3, 4, "PR", std::nullopt, u"a draft"_s);
    QCOMPARE(tables(state), without);
    state = withSubmission(state, 1, 4);
    QCOMPARE(tables(state), without);
}

void tst_DatasetExport::aGapInAPlanThatOthersScoredWithoutADocumentIsNotScored()
{
    ReviewState state = withScore(datasetReview(), 1, 4, "WE", 5, u"from an earlier table"_s);
    state = withSubmission(withSubmission(state, 1, 4), 2, 4);
    const TextTable scores = tableOf(state, u"scores.csv"_s);
    const auto missing = [&](const QString &indicator, const QString &rater) {
        return scores.cell(rowWith(scores, {u"Region 4"_s, u"Plan 4"_s, indicator, rater}), u"missing"_s);
    };
    QCOMPARE(missing(u"WE"_s, u"R1"_s), QString());
    QCOMPARE(missing(u"WE"_s, u"R2"_s), u"not_scored"_s);
    QCOMPARE(missing(u"PR"_s, u"R1"_s), u"not_scored"_s);
    const TextTable wide = tableOf(state, u"reconciled.csv"_s);
    QCOMPARE(wide.cell(rowWith(wide, {u"Region 4"_s}), u"WE_missing"_s), u"not_scored"_s);
}

void tst_DatasetExport::aReopenedPlanHidesItsDecisionToo()
{
    ReviewState state = datasetReview();
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(1), u"again"_s, testNow));
    const TextTable wide = tableOf(state, u"reconciled.csv"_s);
    const TextTable::Row row = rowWith(wide, {u"Region 1"_s});
    QCOMPARE(wide.cell(row, u"WE"_s), QString());
    QCOMPARE(wide.cell(row, u"WE_missing"_s), u"not_scored"_s);
    QCOMPARE(wide.cell(row, u"WE_reason"_s), QString());
    QVERIFY(tableOf(state, u"evidence.csv"_s).rows.empty());
}

void tst_DatasetExport::thePlaceOfAPassageIsInPointsFromTheTopLeft()
{
    ReviewState state = datasetReview();
    Highlight highlight = *state.find<Highlight>(highlightNumber(1));
    highlight.anchor.targets.front().rects = {QRectF(0.5, 0.25, 0.25, 0.125), QRectF(0.125, 0.375, 0.5, 0.125)};
    highlight.anchor.targets.front().pageSize = QSizeF(600, 800);
    state.put(highlight);
    const TextTable evidence = tableOf(state, u"evidence.csv"_s);
    QCOMPARE(rowWith(evidence, {u"Region 1"_s}).cells,
             (QStringList{u"Region 1"_s, u"plan-1.pdf"_s, u"2"_s, u"2"_s, u"75.00"_s, u"200.00"_s, u"450.00"_s,
                          u"400.00"_s, u"200 homes"_s, u"ambition"_s, u"supports"_s, u"WE"_s, u"4"_s, u"WE.4.b"_s,
                          u"R1"_s, u"note 1"_s, u"exact"_s}));
}

void tst_DatasetExport::aPassageIsToldWhereItStandsInTheNewestVersion()
{
    ReviewState state = datasetReview();
    Document newer = oneDocument(7);
    newer.fileName = u"plan-1 v2.pdf"_s;
    state = after(state, replaceDocument(state, planNumber(1), documentNumber(1), newer, testNow));
    const auto row = [&] {
        const TextTable evidence = tableOf(state, u"evidence.csv"_s);
        const TextTable::Row first = rowWith(evidence, {u"Region 1"_s});
        return QStringList{evidence.cell(first, u"document"_s), evidence.cell(first, u"page"_s),
                           evidence.cell(first, u"y0"_s), evidence.cell(first, u"quote"_s),
                           evidence.cell(first, u"anchor_state"_s)};
    };
    // Nobody has said where it stands: the place it was marked at, in the version it was marked on.
    QCOMPARE(row(), (QStringList{u"plan-1.pdf"_s, u"2"_s, u"210.50"_s, u"200 homes"_s, u"unsettled"_s}));

    Placement placement;
    placement.highlight = highlightNumber(1);
    placement.document = documentNumber(7);
    placement.state = Anchor::State::Fuzzy;
    placement.targets = passage(1, 8).anchor.targets;
    placement.targets.front().rects = {QRectF(0.125, 0.5, 0.5, 0.125)};
    placement.exact = u"250 homes"_s;
    state = after(state, placeHighlights(state, {placement}, raterNumber(0)));
    QCOMPARE(row(), (QStringList{u"plan-1 v2.pdf"_s, u"9"_s, u"421.00"_s, u"250 homes"_s, u"fuzzy"_s}));

    placement.state = Anchor::State::Orphan;
    placement.targets.clear();
    placement.exact.clear();
    state = after(state, placeHighlights(state, {placement}, raterNumber(0)));
    QCOMPARE(row(), (QStringList{u"plan-1.pdf"_s, u"2"_s, u"210.50"_s, u"200 homes"_s, u"orphan"_s}));
    const Dataset dataset = makeDataset(state, {}, testNow);
    QVERIFY(checkDataPackage(fileOf(dataset, u"datapackage.json"_s), [&](const QString &name) {
                return Result<QByteArray>(fileOf(dataset, name));
            }).has_value());
}

void tst_DatasetExport::scoresGivenOnAnEarlierVersionAreNamedInTheCodebook()
{
    ReviewState state = datasetReview();
    QVERIFY(!fileOf(makeDataset(state, {}, testNow), u"codebook.md"_s).contains("earlier version of a document"));
    Document newer = oneDocument(7);
    newer.fileName = u"plan-3 v2.pdf"_s;
    state = after(state, replaceDocument(state, planNumber(3), documentNumber(3), newer, testNow));
    // one rater's submission alone gives nothing away, not even which cells have a score
    QVERIFY(!fileOf(makeDataset(state, {}, testNow), u"codebook.md"_s).contains("earlier version of a document"));
    newer.sha256 = documentNumber(8);
    state = after(state, replaceDocument(state, planNumber(1), documentNumber(1), newer, testNow));
    const QByteArray codebook = fileOf(makeDataset(state, {}, testNow), u"codebook.md"_s);
    QVERIFY2(codebook.contains("| WE | R1 | plan-1.pdf |"), codebook.constData());
    QVERIFY(codebook.contains("| WE | R2 | plan-1.pdf |"));
    QVERIFY(!codebook.contains("| BB | R1 | plan")); // of another plan, whose document is the same
    QVERIFY(!codebook.contains("plan-3.pdf |\n"));
}

void tst_DatasetExport::counterExamplesAreNotNamedUnlessAsked()
{
    ReviewState state = datasetReview();
    state = after(state, reopenPlan(state, planNumber(1), raterNumber(2), u"again"_s, testNow));
    state = withQuote(state, 9, 2, 1, "WE", u"a good one"_s);
    state = withSubmission(state, 2, 1);
    const TextTable evidence = tableOf(state, u"evidence.csv"_s);
    const TextTable::Row last = evidence.rows.back(); // not between the rows of its own region
    QCOMPARE(last.cells.mid(0, 2), (QStringList{u"a region"_s, u"a document"_s}));
    QCOMPARE(evidence.cell(last, u"quote"_s), u"more shelter"_s);
    QCOMPARE(evidence.cell(last, u"page"_s), u"3"_s);
    QCOMPARE(evidence.rows.size(), std::size_t(3));

    const TextTable named = tableOf(state, u"evidence.csv"_s, {false, true, false, false});
    QVERIFY(std::none_of(named.rows.begin(), named.rows.end(),
                         [](const TextTable::Row &row) { return row.cells.front() == u"a region"_s; }));
}

void tst_DatasetExport::ratersAreNumbersUnlessAsked()
{
    const Dataset numbers = makeDataset(datasetReview(), {}, testNow);
    for (const ExportFile &file : numbers.files)
        QVERIFY2(!file.bytes.contains("Anna") && !file.bytes.contains("Bram"), qPrintable(file.name));
    const TextTable names = tableOf(datasetReview(), u"scores.csv"_s, {true, false, false, false});
    QCOMPARE(names.cell(names.rows.front(), u"rater"_s), u"Anna"_s);
}

void tst_DatasetExport::plansWithOneTitleStayApart()
{
    ReviewState state = reviewOfPlans(1);
    for (const int n : {2, 3}) {
        Plan twin = onePlan(n);
        twin.region = regionNumber(1);
        twin.title = u"Plan 1"_s;
        state.put(twin);
    }
    const TextTable wide = tableOf(state, u"reconciled.csv"_s);
    QStringList names;
    for (const TextTable::Row &row : wide.rows)
        names << wide.cell(row, u"plan"_s);
    QCOMPARE(names, (QStringList{u"Plan 1"_s, u"Plan 1 (2)"_s, u"Plan 1 (3)"_s}));
}

void tst_DatasetExport::theCountsSayWhatIsOpen()
{
    const ExportCounts counts = makeDataset(datasetReview(), {}, testNow).counts;
    QCOMPARE(counts.plans, 4);
    QCOMPARE(counts.scores, 6);
    QCOMPARE(counts.evidence, 2);
    QCOMPARE(counts.decided, 2);
    QCOMPARE(counts.openCells, 14);
    QCOMPARE(counts.hiddenCells, 8); // plans 3 and 4
}

void tst_DatasetExport::plansOfARegionThatIsNotActiveAreLeftOutAsInEveryFigure()
{
    ReviewState state = datasetReview();
    const Dataset before = makeDataset(state, {}, testNow);
    QVERIFY(!fileOf(before, u"codebook.md"_s).contains("## Left out"));
    Region region = *state.find<Region>(regionNumber(1));
    region.isActive = false;
    state.put(region);
    const Dataset dataset = makeDataset(state, {}, testNow);
    QCOMPARE(dataset.counts.plans, before.counts.plans - 1);
    QCOMPARE(dataset.counts.leftOut, 1);
    for (const char *name : {"scores.csv", "reconciled.csv", "evidence.csv"}) {
        const TextTable table = tableOf(dataset, QString::fromLatin1(name));
        QVERIFY(std::none_of(table.rows.begin(), table.rows.end(),
                             [](const TextTable::Row &row) { return row.cells.front() == u"Region 1"_s; }));
        QVERIFY(table.rows.size() < tableOf(before, QString::fromLatin1(name)).rows.size());
    }
    QVERIFY(fileOf(dataset, u"codebook.md"_s).contains("## Left out"));
    QVERIFY(fileOf(dataset, u"codebook.md"_s).contains("| Region 1 |"));
    QVERIFY(fileOf(dataset, u"datapackage.json"_s).contains("\"left_out_plans\": 1"));
    // The denominators of the codebook are those of the figures.
    figures::FigureFilter filter;
    filter.counted.levels = {{indicator("WE"), figures::Compare::AtLeast, 1}};
    const int denominator = figures::countOf(state, filter).denominator();
    const QString codebook = QString::fromUtf8(fileOf(dataset, u"codebook.md"_s));
    const QStringList row = codebook.mid(codebook.indexOf(u"\n| WE "_s, codebook.indexOf(u"## Denominators"_s)) + 1)
                                .section(u'\n', 0, 0)
                                .split(u'|');
    QCOMPARE(row.size(), 7);
    const int submittedByBoth = row[3].toInt();
    const int decided = row[4].toInt();
    QCOMPARE(row[2].toInt(), dataset.counts.plans);
    QVERIFY(denominator > 0);
    QCOMPARE(denominator, decided > 0 ? decided : submittedByBoth);
}

void tst_DatasetExport::aGroupWithASemicolonStaysOneGroup()
{
    ReviewState state = datasetReview();
    Plan plan = *state.find<Plan>(planNumber(1));
    plan.involved = {u"cliënten; naasten"_s, u"raad"_s};
    state.put(plan);
    const TextTable reconciled = tableOf(state, u"reconciled.csv"_s);
    QCOMPARE(reconciled.cell(rowWith(reconciled, {u"Region 1"_s}), u"involved"_s), u"cliënten\\; naasten;raad"_s);
}

void tst_DatasetExport::aThirdRaterIsSeenWhenSubmitted()
{
    ReviewState state = datasetReview();
    Assignment third;
    third.plan = planNumber(1);
    third.rater = raterNumber(3);
    third.isThird = true;
    state.put(third);
    state = withScore(state, 3, 1, "WE", 5, u"Chris"_s);
    const QStringList place{u"Region 1"_s, planOne, u"WE"_s, u"R3"_s};
    TextTable scores = tableOf(state, u"scores.csv"_s);
    QCOMPARE(scores.cell(rowWith(scores, place), u"level"_s), QString());
    state = withSubmission(state, 3, 1);
    scores = tableOf(state, u"scores.csv"_s);
    QCOMPARE(scores.cell(rowWith(scores, place), u"level"_s), u"5"_s);
}

void tst_DatasetExport::theDataPackageFitsItsTables()
{
    const Dataset dataset = makeDataset(datasetReview(), {}, testNow);
    const QJsonObject package = QJsonDocument::fromJson(fileOf(dataset, u"datapackage.json"_s)).object();
    QCOMPARE(package[u"profile"_s].toString(), u"tabular-data-package"_s);
    const QJsonArray resources = package[u"resources"_s].toArray();
    QCOMPARE(resources.size(), 3);
    const QJsonObject schema = resources.at(0)[u"schema"_s].toObject();
    QCOMPARE(schema[u"primaryKey"_s].toArray().toVariantList().size(), 4);
    QCOMPARE(schema[u"foreignKeys"_s][0][u"reference"_s][u"resource"_s].toString(), u"reconciled"_s);
    QCOMPARE(schema[u"missingValues"_s].toArray(), QJsonArray{QString(u""_s)});
    const auto read = [&](const QString &name) -> Result<QByteArray> { return fileOf(dataset, name); };
    QVERIFY(checkDataPackage(fileOf(dataset, u"datapackage.json"_s), read).has_value());
}

void tst_DatasetExport::theCheckFindsWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("found");
    QTest::newRow("a level out of range") << u"level"_s << u"6"_s << u"level"_s;
    QTest::newRow("a level that is no number") << u"level"_s << u"4a"_s << u"level"_s;
    QTest::newRow("an unknown code") << u"missing"_s << u"lost"_s << u"missing"_s;
    QTest::newRow("no rater") << u"rater"_s << u""_s << u"rater"_s;
    QTest::newRow("a time that is none") << u"submitted_at"_s << u"yesterday"_s << u"submitted_at"_s;
    QTest::newRow("a plan that is not in reconciled.csv") << u"plan"_s << u"Plan 9"_s << u"foreignKeys"_s;
    QTest::newRow("a key twice") << u"rater"_s << u"R2"_s << u"primaryKey"_s;
}

void tst_DatasetExport::theCheckFindsWhatDoesNotFit()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, found);
    const Dataset dataset = makeDataset(datasetReview(), {}, testNow);
    QJsonObject package = QJsonDocument::fromJson(fileOf(dataset, u"datapackage.json"_s)).object();
    const TextTable scores = tableOf(dataset, u"scores.csv"_s);
    CsvWriter csv;
    csv.header(scores.header);
    for (const TextTable::Row &row : scores.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const bool isChanged = &row == &scores.rows.front() && i == scores.column(column);
            QString cell = isChanged ? value : row.cells.at(i);
            csv.text(cell);
        }
        csv.endRow();
    }
    QJsonArray resources = package[u"resources"_s].toArray();
    QJsonObject first = resources.at(0).toObject();
    DatasetTable nothing;
    first[u"hash"_s] = resourceOf(nothing, csv.bytes())[u"hash"_s];
    resources[0] = first;
    package[u"resources"_s] = resources;
    const auto read = [&](const QString &name) -> Result<QByteArray> {
        return name == u"scores.csv"_s ? csv.bytes() : fileOf(dataset, name);
    };
    const Status status = checkDataPackage(QJsonDocument(package).toJson(), read);
    QVERIFY(!status.has_value());
    QVERIFY2(status.error().detail.startsWith(u"scores.csv:"_s) && status.error().detail.endsWith(found),
             qPrintable(status.error().detail));
}

void tst_DatasetExport::theCodebookNamesEveryColumn()
{
    const Dataset dataset = makeDataset(datasetReview(), {}, testNow);
    const QByteArray codebook = fileOf(dataset, u"codebook.md"_s);
    for (const QString &name : {u"scores.csv"_s, u"reconciled.csv"_s, u"evidence.csv"_s}) {
        for (const QString &column : tableOf(dataset, name).header)
            QVERIFY2(codebook.contains("| `" + column.toUtf8() + "` |"), qPrintable(column));
    }
    for (const char *missing : {"not_scored", "not_determinable", "no_document", "not_applicable", "apostrophe"})
        QVERIFY2(codebook.contains(missing), missing);
    QVERIFY(
        codebook.contains("| WE Movement towards Housing First as a system (Wonen Eerst) / Beweging naar Wonen Eerst "
                          "| 4 | 2 | 1 | 0 |")); // plans, submitted by both, decided, of which not determinable
}

void tst_DatasetExport::aTypedQuoteIsTheQuoteAndTheCodebookSaysWhich()
{
    const Dataset before = makeDataset(datasetReview(), {}, testNow);
    QVERIFY(fileOf(before, u"codebook.md"_s).contains("Typed quotes: 0 of 2 rows"));
    ReviewState state = datasetReview();
    Highlight corrected = *state.find<Highlight>(highlightNumber(2)); // of a counter-example: its row comes last
    corrected.typed = u"more places to sleep"_s;
    state.put(corrected);
    const Dataset dataset = makeDataset(state, {}, testNow);
    const TextTable evidence = tableOf(dataset, u"evidence.csv"_s);
    QCOMPARE(evidence.cell(evidence.rows.at(1), u"quote"_s), u"more places to sleep"_s);
    QCOMPARE(evidence.cell(evidence.rows.at(0), u"quote"_s), u"200 homes"_s);
    const QByteArray codebook = fileOf(dataset, u"codebook.md"_s);
    QVERIFY2(codebook.contains("Typed quotes: 1 of 2 rows of evidence.\nTheir rows in evidence.csv, the first after "
                               "the header being 1: 2."),
             codebook.constData());
}

void tst_DatasetExport::aFolderWithSomethingInItIsLeftAlone()
{
    QTemporaryDir folder;
    const Dataset dataset = makeDataset(datasetReview(), {}, testNow);
    const QString fresh = folder.filePath(u"new/dataset"_s);
    QVERIFY(writeDataset(dataset, fresh, {}).has_value());
    QCOMPARE(QDir(fresh).entryList(QDir::Files).size(), 5);
    for (const ExportFile &file : dataset.files)
        QCOMPARE(*readWholeFile(fresh + u'/' + file.name), file.bytes);

    QCOMPARE(refusalOf(writeDataset(dataset, fresh, {})), Error::Code::FolderNotEmpty);
    ExportOptions over;
    over.overwrite = true;
    QVERIFY(writeFileAtomically(fresh + u"/own notes.txt"_s, "mine").has_value());
    QVERIFY(writeDataset(dataset, fresh, over).has_value());
    QCOMPARE(*readWholeFile(fresh + u"/own notes.txt"_s), QByteArray("mine"));
    QCOMPARE(refusalOf(writeDataset(dataset, fresh + u"/own notes.txt/x"_s, {})), Error::Code::CannotWrite);
}

void tst_DatasetExport::aLevelThatTheRubricLostIsWritten()
{
    ReviewState state = datasetReview(); // plan 1 was given 4 and 2 for WE and decided on 3; plan 3's 5 is not to be seen
    RubricVersion version = *state.find<RubricVersion>(state.project().rubric);
    std::erase_if(version.content.indicators[0].levels, [](const Level &level) { return level.number >= 3; });
    state.put(version);
    const Dataset dataset = makeDataset(state, {}, testNow);
    QTemporaryDir folder;
    QVERIFY(writeDataset(dataset, folder.path(), {}).has_value());
    const TextTable wide = tableOf(dataset, u"reconciled.csv"_s);
    QCOMPARE(wide.cell(rowWith(wide, {u"Region 1"_s}), u"WE"_s), u"3"_s);
    const QByteArray codebook = fileOf(dataset, u"codebook.md"_s);
    QVERIFY(codebook.contains("| WE | 3 | not in this rubric any more | niet meer in deze meetlat |"));
    QVERIFY(codebook.contains("| WE | 4 | not in this rubric any more |"));
    QVERIFY(!codebook.contains("| WE | 5 |"));
}

void tst_DatasetExport::whatDoesNotFitReplacesNothing()
{
    QTemporaryDir folder;
    ExportOptions over;
    over.overwrite = true;
    const Dataset dataset = makeDataset(datasetReview(), {}, testNow);
    QVERIFY(writeDataset(dataset, folder.path(), over).has_value());
    Dataset broken = makeDataset(datasetReview(), {true, false, false, true}, testNow + 1);
    broken.files.front().bytes += "one more line\n";
    QCOMPARE(refusalOf(writeDataset(broken, folder.path(), over)), Error::Code::CannotWrite);
    for (const ExportFile &file : dataset.files)
        QCOMPARE(*readWholeFile(folder.filePath(file.name)), file.bytes);
}

void tst_DatasetExport::aByteOrderMarkIsAnOption()
{
    const Dataset with = makeDataset(datasetReview(), {false, false, true, false}, testNow);
    QVERIFY(fileOf(with, u"scores.csv"_s).startsWith("\xEF\xBB\xBFregion,"));
    QVERIFY(fileOf(makeDataset(datasetReview(), {}, testNow), u"scores.csv"_s).startsWith("region,"));
    QTemporaryDir folder;
    QVERIFY(writeDataset(with, folder.path(), {}).has_value());
}

QTEST_GUILESS_MAIN(tst_DatasetExport)
#include "tst_DatasetExport.moc"
