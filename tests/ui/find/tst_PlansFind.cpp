// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/RecognisedPages.h"
#include "tests/ui/find/FindBench.h"
#include "ui/viewmodels/PlansFindModel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool finds(PlansFind &find, const QString &typed, bool wholeWords = false, bool isExpression = false)
{
    find.find(PlansFind::queriesIn(typed, wholeWords, isExpression));
    return QTest::qWaitFor([&] { return find.isComplete(); }, 30'000);
}

QList<qsizetype> hitsByPlan(const PlansFind &find)
{
    QList<qsizetype> counts;
    for (const PlansFind::PlanHits &plan : find.plans())
        counts << qsizetype(plan.hits.size());
    return counts;
}

const std::vector<QByteArray> threePlans = {
    pdfOf({"De crisisopvang en de opvang.", "Housing first voor jongeren."}),
    pdfOf({"Niets van dien aard."}),
    pdfOf({"Opvang voor gezinnen", ""}),
};

} // namespace

class tst_PlansFind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aListOfWordsIsReadLineByLine();
    void hitsAreGroupedByPlanInTheOrderOfTheRegions();
    void severalWordsAreCountedApart();
    void wholeWordsAndPatternsAreForAllPlans();
    void aPatternThatIsNotCompleteIsTold();
    void theSecondRunReadsNoPdf();
    void pagesWithoutTextAndDocumentsThatCannotBeReadAreNamed();
    void whatIsRecognisedMeanwhileIsFound();
    void aLockedDocumentIsSearchedOnceItsPasswordIsGiven();
    void typedWordsAreFoundByWhoMaySeeThem();
    void readingStopsAndGoesOn();
    void aRatersFileSearchesThatRatersPlans();
    void aDocumentThatIsAddedIsSearchedToo();
    void theTreeShowsEachHitInItsContext();
};

void tst_PlansFind::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/meetlat/recognised"_s)
        .removeRecursively();
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
}

void tst_PlansFind::aListOfWordsIsReadLineByLine()
{
    const auto queries = PlansFind::queriesIn(u" opvang ;housing  first\n\ncrisis;opvang;"_s, true, false);
    QCOMPARE(queries, (std::vector<pdf::TextQuery>{
                          {u"opvang"_s, true, false}, {u"housing first"_s, true, false}, {u"crisis"_s, true, false}}));
    QCOMPARE(PlansFind::queriesIn(u"a;b\nc"_s, false, true).size(), std::size_t(2));
    QVERIFY(PlansFind::queriesIn(u" ;\n"_s, false, false).empty());
}

void tst_PlansFind::hitsAreGroupedByPlanInTheOrderOfTheRegions()
{
    FindBench bench(threePlans);
    QVERIFY(bench.isStored);
    PlansFind find(bench.lead.workbench());
    QVERIFY(finds(find, u"opvang"_s));
    QCOMPARE(find.plans().at(0).region, u"Region 1"_s);
    QCOMPARE(hitsByPlan(find), (QList<qsizetype>{2, 0, 1}));
    QCOMPARE(find.hitsInAll(), 3);
    QCOMPARE(find.plansWithHits(), 2);
    const PlansFind::Hit &first = find.plans().at(0).hits.at(0);
    QCOMPARE(find.contextOf(first).before, u"De crisis"_s);
    QCOMPARE(find.contextOf(first).words, u"opvang"_s);
    QCOMPARE(find.contextOf(first).after, u" en de opvang."_s);
}

void tst_PlansFind::severalWordsAreCountedApart()
{
    FindBench bench(threePlans);
    PlansFind find(bench.lead.workbench());
    QVERIFY(finds(find, u"housing first; niets\nervaringsdeskundige"_s));
    QCOMPARE(find.hitsPerQuery(), (std::vector<int>{1, 1, 0}));
    QCOMPARE(hitsByPlan(find), (QList<qsizetype>{1, 1, 0}));
    QCOMPARE(find.plans().at(0).hits.at(0).range.start.page, 1);
}

void tst_PlansFind::wholeWordsAndPatternsAreForAllPlans()
{
    FindBench bench(threePlans);
    PlansFind find(bench.lead.workbench());
    QVERIFY(finds(find, u"opvang"_s, true));
    QCOMPARE(hitsByPlan(find), (QList<qsizetype>{1, 0, 1}));
    QVERIFY(finds(find, u"opvang (voor|\\.)|\\w+ van dien"_s, false, true));
    QCOMPARE(hitsByPlan(find), (QList<qsizetype>{0, 1, 1}));
}

void tst_PlansFind::aPatternThatIsNotCompleteIsTold()
{
    FindBench bench(threePlans);
    PlansFind find(bench.lead.workbench());
    find.find(PlansFind::queriesIn(u"op(vang"_s, false, true));
    QCOMPARE(find.fault(), u"The pattern ‘op(vang’ is not complete or not correct at character 8."_s);
    QVERIFY(!find.isReading());
    QVERIFY(finds(find, u"op(vang)"_s, false, true));
    QCOMPARE(find.fault(), QString());
}

void tst_PlansFind::theSecondRunReadsNoPdf()
{
    FindBench bench(threePlans);
    {
        PlansFind first(bench.lead.workbench());
        QVERIFY(finds(first, u"opvang"_s));
        QCOMPARE(QDir(bench.store.folder.path()).count(), 5u); // with . and ..
    }
    pdf::PdfReader::setWorkerProgram(u"/nonexistent"_s); // nothing can be read any more
    PlansFind second(bench.lead.workbench());
    const bool found = finds(second, u"opvang"_s);
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    QVERIFY(found);
    QCOMPARE(hitsByPlan(second), (QList<qsizetype>{2, 0, 1}));
    QVERIFY(second.plans().at(0).notes.isEmpty());
}

void tst_PlansFind::pagesWithoutTextAndDocumentsThatCannotBeReadAreNamed()
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR "/corpus/facts/enc-user.pdf"));
    std::vector<QByteArray> pdfs = {pdfOf({"", ""}), pdfOf({"opvang", ""}), "no PDF at all"};
    if (file.open(QIODevice::ReadOnly))
        pdfs.push_back(file.readAll());
    FindBench bench(pdfs);
    PlansFind find(bench.lead.workbench());
    QVERIFY(finds(find, u"opvang"_s));
    QCOMPARE(find.plans().at(0).notes, QStringList{u"scan, 2 page(s), not searched"_s});
    QCOMPARE(find.plans().at(1).notes, QStringList{u"1 page(s) without text, not searched: 2"_s});
    QCOMPARE(find.plans().at(2).notes.size(), 1);
    if (pdfs.size() > 3)
        QCOMPARE(find.plans().at(3).notes, QStringList{u"locked with a password, not searched"_s});
    QCOMPARE(find.hitsInAll(), 1);
}

void tst_PlansFind::whatIsRecognisedMeanwhileIsFound()
{
    const std::vector<QByteArray> pdfs = {pdfOf({"De crisisopvang.", ""}), pdfOf({"", ""})};
    FindBench bench(pdfs);
    PlansFind find(bench.lead.workbench());
    PlansFindModel model(find);
    QVERIFY(finds(find, u"opvang"_s));
    QCOMPARE(hitsByPlan(find), (QList<qsizetype>{1, 0}));

    const QString recognised = Sha256::of(pdfs[1]);
    auto page = std::make_shared<pdf::PageText>(*pdf::fixtures::pageOf(1, {u"Nachtopvang voor tien mensen"_s}));
    page->recognisedBy = u"tesseract 5.3.0/nld/1"_s;
    page->confidence.assign(page->boxes.size(), 90);
    pdf::recognisedPages::keep(recognised, *page);
    bench.lead.workbench().tellRecognised(DocumentId{recognised});
    QTRY_COMPARE_WITH_TIMEOUT(hitsByPlan(find), (QList<qsizetype>{1, 1}), 10'000);
    QCOMPARE(find.plans().at(1).notes, QStringList{u"1 page(s) without text, not searched: 1"_s});
    QCOMPARE(model.index(0, 0, model.index(1, 0)).data(PlansFindModel::WordsRole).toString(), u"opvang"_s);

    PlansFind nextRun(bench.lead.workbench());
    QVERIFY(finds(nextRun, u"tien mensen"_s));
    QCOMPARE(hitsByPlan(nextRun), (QList<qsizetype>{0, 1}));
}

void tst_PlansFind::aLockedDocumentIsSearchedOnceItsPasswordIsGiven()
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR "/corpus/facts/enc-user.pdf"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no ../shared/corpus");
    const QByteArray locked = file.readAll();
    FindBench bench({locked, pdfOf({"opvang"})});
    PlansFind find(bench.lead.workbench());
    const QString word = u"a"_s;
    QVERIFY(finds(find, word));
    QCOMPARE(find.plans().at(0).notes, QStringList{u"locked with a password, not searched"_s});
    const DocumentId id{Sha256::of(locked)};
    bench.lead.workbench().keepPassword(id, "not this one");
    QVERIFY(QTest::qWaitFor([&] { return find.isComplete(); }, 20'000));
    QCOMPARE(find.plans().at(0).notes, QStringList{u"locked with a password, not searched"_s});
    bench.lead.workbench().keepPassword(id, "user");
    QTRY_VERIFY_WITH_TIMEOUT(find.isComplete() && find.plans().at(0).notes.isEmpty(), 20'000);
    QVERIFY(find.plans().at(0).hits.size() > 0);
    QVERIFY2(!pdf::TextStore().read(id.value), "what a password protects is not left in a cache");
}

void tst_PlansFind::typedWordsAreFoundByWhoMaySeeThem()
{
    const OwnStore store;
    const std::vector<QByteArray> pdfs = {pdfOf({"De crisisopvang.", "", "De opvang van nu"})};
    ReviewState state = reviewWithDocuments(pdfs);
    for (const int rater : {1, 2}) {
        Highlight typed = area(rater, 1, 0.5, raterNumber(rater));
        typed.document = DocumentId{Sha256::of(pdfs[0])};
        typed.typed = u"Nachtopvang voor tien mensen"_s;
        state.put(typed);
    }
    const std::vector<std::optional<int>> levels{4, 4, 4, 2};
    const ReviewState half = submitted(state, raterNumber(1), levels);
    const ReviewState both = submitted(half, raterNumber(2), levels);
    for (const bool isDisclosed : {false, true}) {
        LeadBench bench(isDisclosed ? both : half);
        QVERIFY(bench.session().storeDocument(pdfs[0]));
        PlansFind find(bench.workbench());
        PlansFindModel model(find);
        QVERIFY(finds(find, u"opvang"_s));
        QCOMPARE(hitsByPlan(find), QList<qsizetype>{isDisclosed ? 4 : 2});
        if (!isDisclosed)
            continue;
        const QModelIndex typed = model.index(1, 0, model.index(0, 0)); // among the hits of its page
        QCOMPARE(typed.data(PlansFindModel::PageRole).toString(), u"2"_s);
        QCOMPARE(typed.data(PlansFindModel::WordsRole).toString(), u"opvang"_s);
        QVERIFY(typed.data(PlansFindModel::AfterRole).toString().endsWith(u"(typed)"_s));
        QCOMPARE(find.plans().at(0).hits.at(1).target()->page, 1);
        QVERIFY(finds(find, u"mensen nacht"_s)); // never from one passage into the next
        QCOMPARE(find.hitsInAll(), 0);
    }
    const TypedWords own(half, raterNumber(2), planNumber(1), DocumentId{Sha256::of(pdfs[0])});
    QCOMPARE(own.index().findAll({u"tien mensen"_s}).hits.size(), std::size_t(1));
}

void tst_PlansFind::readingStopsAndGoesOn()
{
    std::vector<QByteArray> pdfs;
    for (int plan = 0; plan < 5; ++plan)
        pdfs.push_back(pdfOf(std::vector<QByteArray>(150, "opvang in plan " + QByteArray::number(plan))));
    FindBench bench(pdfs);
    PlansFind find(bench.lead.workbench());
    find.find(PlansFind::queriesIn(u"opvang"_s, false, false));
    QVERIFY(QTest::qWaitFor([&] { return find.pagesRead() > 0 || find.documentsDone() > 0; }, 20'000));
    find.cancel();
    QVERIFY(QTest::qWaitFor([&] { return !find.isReading(); }, 20'000));
    QVERIFY(find.isCancelled());
    QVERIFY(find.documentsDone() < find.documentsInAll());
    QVERIFY(!find.isComplete());
    find.continueReading();
    QVERIFY(QTest::qWaitFor([&] { return find.isComplete(); }, 60'000));
    QCOMPARE(find.hitsInAll(), 750);
}

void tst_PlansFind::aRatersFileSearchesThatRatersPlans()
{
    const OwnStore store;
    RaterBench bench(3);
    bench.put(unassign(bench.state(), planNumber(2), raterNumber(1)));
    const PlansFind find(bench.workbench());
    QCOMPARE(find.plans().size(), std::size_t(2));
    QCOMPARE(find.plans().at(0).plan, planNumber(1));
    QCOMPARE(find.plans().at(1).plan, planNumber(3));
}

void tst_PlansFind::aDocumentThatIsAddedIsSearchedToo()
{
    FindBench bench(threePlans);
    PlansFind find(bench.lead.workbench());
    QVERIFY(finds(find, u"opvang"_s));
    const QByteArray more = pdfOf({"Nog meer opvang"});
    Document document = oneDocument(9);
    document.plan = planNumber(2);
    document.position = 1;
    document.sha256 = DocumentId{Sha256::of(more)};
    QVERIFY(bench.lead.session().storeDocument(more));
    QVERIFY(bench.lead.workbench().run(addDocument(bench.lead.state(), document)));
    QTRY_COMPARE_WITH_TIMEOUT(hitsByPlan(find), (QList<qsizetype>{2, 1, 1}), 20'000);
}

void tst_PlansFind::theTreeShowsEachHitInItsContext()
{
    FindBench bench(threePlans);
    PlansFind find(bench.lead.workbench());
    PlansFindModel model(find);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(finds(find, u"opvang; housing first"_s));
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex plan = model.index(0, 0);
    QCOMPARE(plan.data().toString(), u"Region 1"_s);
    QCOMPARE(plan.data(PlansFindModel::CountRole).toInt(), 3);
    QCOMPARE(model.rowCount(plan), 3);
    const QModelIndex hit = model.index(2, 0, plan);
    QCOMPARE(hit.data(PlansFindModel::PageRole).toString(), u"2"_s);
    QCOMPARE(hit.data(PlansFindModel::WordsRole).toString(), u"Housing first"_s);
    QCOMPARE(hit.data(Qt::AccessibleTextRole).toString(), u"page 2: Housing first voor jongeren."_s);
    QCOMPARE(model.index(1, 0).data(PlansFindModel::CountRole).toInt(), 0);
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(),
             u"Region 3, 1 hit(s), 1 page(s) without text, not searched: 2"_s);
    QVERIFY(finds(find, u"aard"_s));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.rowCount(model.index(1, 0)), 1);
}

QTEST_GUILESS_MAIN(tst_PlansFind)
#include "tst_PlansFind.moc"
