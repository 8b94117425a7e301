// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find/FindBench.h"
#include "ui/viewmodels/PlansFindModel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
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
    void initTestCase() { pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER)); }
    void aListOfWordsIsReadLineByLine();
    void hitsAreGroupedByPlanInTheOrderOfTheRegions();
    void severalWordsAreCountedApart();
    void wholeWordsAndPatternsAreForAllPlans();
    void aPatternThatIsNotCompleteIsTold();
    void theSecondRunReadsNoPdf();
    void pagesWithoutTextAndDocumentsThatCannotBeReadAreNamed();
    void readingStopsAndGoesOn();
    void aRatersFileSearchesThatRatersPlans();
    void aDocumentThatIsAddedIsSearchedToo();
    void theTreeShowsEachHitInItsContext();
};

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
    QCOMPARE(find.plans().at(1).notes, QStringList{u"1 page(s) without text"_s});
    QCOMPARE(find.plans().at(2).notes.size(), 1);
    if (pdfs.size() > 3)
        QCOMPARE(find.plans().at(3).notes, QStringList{u"locked with a password, not searched"_s});
    QCOMPARE(find.hitsInAll(), 1);
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
             u"Region 3, 1 hit(s), 1 page(s) without text"_s);
    QVERIFY(finds(find, u"aard"_s));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.rowCount(model.index(1, 0)), 1);
}

QTEST_GUILESS_MAIN(tst_PlansFind)
#include "tst_PlansFind.moc"
