// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Region region(const QString &name, const QStringList &aliases = {})
{
    Region region;
    region.name = name;
    region.aliases = aliases;
    return region;
}

ReviewState withRegions(const std::vector<Region> &regions)
{
    return after(ReviewState(), mergeRegions(ReviewState(), regions));
}

} // namespace

class tst_Setup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewProjectHasItsRubricAndItsLead();
    void aProjectNeedsATitleALeadAndADate_data();
    void aProjectNeedsATitleALeadAndADate();
    void theScaleLosesItsZeroOnlyWhileNobodyGaveOne();
    void changingTheProjectKeepsTheRubricInForce();
    void aRegionIsFoundByNameOrAliasInAnyCase_data();
    void aRegionIsFoundByNameOrAliasInAnyCase();
    void mergingRegionsTwiceChangesNothing();
    void aKnownRegionKeepsItsIdWhenItsDetailsChange();
    void aRegionGivenByItsAliasKeepsItsNameAndAliases();
    void aRegionGivenByIdCanBeRenamed();
    void oneNameNeverMeansTwoRegions_data();
    void oneNameNeverMeansTwoRegions();
    void plansAreSortedByRegionNameThenTitle();
    void theOnlyPlanOfARegionIsFoundByAnyOfItsNames();
    void aPlanNeedsAKnownRegion();
    void aPlanThatSomebodyWorkedOnStays_data();
    void aPlanThatSomebodyWorkedOnStays();
    void anUnusedPlanGoesWithItsDocumentsAndAssignments();
    void whatWasUnclearStaysInTheRubricLogWithoutItsPlan();
    void documentsStandInTheOrderInWhichTheyCame();
    void aDocumentWithAHighlightStays();
    void theAgeOfAPlanFollowsTheCutOffOfTheProject();
};

void tst_Setup::aNewProjectHasItsRubricAndItsLead()
{
    const Result<Edit> edit =
        createProject(u"  Review 2024 "_s, Scale::ZeroToFive, QDate(2022, 12, 1), builtInRubric(), u"Lena"_s, testNow);
    const ReviewState state = after(ReviewState(), edit);

    QCOMPARE(state.project().title, u"Review 2024"_s);
    QCOMPARE(state.project().scale, Scale::ZeroToFive);
    QVERIFY(state.rubric() == builtInRubric());
    QVERIFY(leadOf(state));
    QCOMPARE(leadOf(state)->name, u"Lena"_s);
    QCOMPARE(leadOf(state)->number, 0);
    QVERIFY(edit->owner == leadOf(state)->id);
    QVERIFY(isBarrier(edit->kind));
}

void tst_Setup::aProjectNeedsATitleALeadAndADate_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QDate>("cutoff");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no title") << u"  "_s << u"Lena"_s << QDate(2022, 12, 1) << Error::Code::NameIsEmpty;
    QTest::newRow("no lead") << u"T"_s << QString() << QDate(2022, 12, 1) << Error::Code::NameIsEmpty;
    QTest::newRow("no date") << u"T"_s << u"Lena"_s << QDate() << Error::Code::BadDate;
}

void tst_Setup::aProjectNeedsATitleALeadAndADate()
{
    QFETCH(QString, title);
    QFETCH(QString, lead);
    QFETCH(QDate, cutoff);
    QFETCH(Error::Code, code);
    QVERIFY(refusalOf(createProject(title, Scale::OneToFive, cutoff, builtInRubric(), lead, testNow)) == code);
}

void tst_Setup::theScaleLosesItsZeroOnlyWhileNobodyGaveOne()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom0To5());
    Project narrower = state.project();
    narrower.scale = Scale::OneToFive;
    QVERIFY(changeProject(state, narrower).has_value());

    const ReviewState drafted = after(state, scoreIndicator(state, scoreOf(0)));
    QVERIFY(refusalOf(changeProject(drafted, narrower)) == Error::Code::ScaleInUse);

    // A zero that was frozen counts as well, whatever the draft says now.
    ReviewState frozen = submitted(state, raterNumber(1), {0});
    frozen.put(scoreOf(1));
    QVERIFY(refusalOf(changeProject(frozen, narrower)) == Error::Code::ScaleInUse);
}

void tst_Setup::changingTheProjectKeepsTheRubricInForce()
{
    const ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    Project changed = state.project();
    changed.title = u"Another title"_s;
    changed.rubric = {u"something else"_s};
    const ReviewState later = after(state, changeProject(state, changed));
    QCOMPARE(later.project().title, u"Another title"_s);
    QVERIFY(later.project().rubric == firstRubric());
    QVERIFY(changeProject(state, state.project())->isEmpty());
}

void tst_Setup::aRegionIsFoundByNameOrAliasInAnyCase_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");
    QTest::newRow("name") << u"Hilversum"_s << u"Hilversum"_s;
    QTest::newRow("other case, blanks") << u" HILVERSUM "_s << u"Hilversum"_s;
    QTest::newRow("alias") << u"gooi en vechtstreek"_s << u"Hilversum"_s;
    QTest::newRow("a name wins over another's alias") << u"Leiden"_s << u"Leiden"_s;
    QTest::newRow("unknown") << u"Atlantis"_s << QString();
}

void tst_Setup::aRegionIsFoundByNameOrAliasInAnyCase()
{
    QFETCH(QString, asked);
    QFETCH(QString, found);
    ReviewState state = withRegions({region(u"Hilversum"_s, {u"Gooi en Vechtstreek"_s}), region(u"Leiden"_s)});
    Region other = region(u"Alphen"_s, {u"Leiden"_s});
    other.id = {u"0"_s};
    state.put(other);
    const Region *hit = findRegion(state, asked);
    QCOMPARE(hit ? hit->name : QString(), found);
}

void tst_Setup::mergingRegionsTwiceChangesNothing()
{
    const std::vector<Region> regions{region(u"Oss"_s), region(u"'s-Hertogenbosch"_s, {u"Den Bosch"_s})};
    const ReviewState state = withRegions(regions);
    QCOMPARE(state.all<Region>().size(), std::size_t(2));
    const Result<Edit> again = mergeRegions(state, regions);
    QVERIFY(again.has_value());
    QVERIFY(again->isEmpty());
}

void tst_Setup::aKnownRegionKeepsItsIdWhenItsDetailsChange()
{
    const ReviewState state = withRegions({region(u"Oss"_s)});
    Region updated = region(u"OSS"_s);
    updated.outcome = SearchOutcome::NewPlan;
    const ReviewState later = after(state, mergeRegions(state, {updated}));
    QCOMPARE(later.all<Region>().size(), std::size_t(1));
    QVERIFY(findRegion(later, u"Oss"_s)->id == findRegion(state, u"Oss"_s)->id);
    QCOMPARE(findRegion(later, u"Oss"_s)->outcome, SearchOutcome::NewPlan);
}

void tst_Setup::aRegionGivenByItsAliasKeepsItsNameAndAliases()
{
    const ReviewState state = withRegions({region(u"'s-Hertogenbosch"_s, {u"Den Bosch"_s, u"Meierij"_s})});
    Region byAlias = region(u"Den Bosch"_s);
    byAlias.searched = u"2024-01-05"_s;
    const ReviewState later = after(state, mergeRegions(state, {byAlias}));
    QCOMPARE(later.all<Region>().size(), std::size_t(1));
    const Region *found = findRegion(later, u"Meierij"_s);
    QVERIFY(found);
    QCOMPARE(found->name, u"'s-Hertogenbosch"_s);
    QCOMPARE(found->aliases, (QStringList{u"Den Bosch"_s, u"Meierij"_s}));
    QCOMPARE(found->searched, u"2024-01-05"_s);
}

void tst_Setup::aRegionGivenByIdCanBeRenamed()
{
    const ReviewState state = withRegions({region(u"Den Bosch"_s)});
    Region renamed = *findRegion(state, u"Den Bosch"_s);
    renamed.name = u"'s-Hertogenbosch"_s;
    const ReviewState later = after(state, mergeRegions(state, {renamed}));
    QCOMPARE(later.all<Region>().size(), std::size_t(1));
    QVERIFY(findRegion(later, u"'s-Hertogenbosch"_s));
    QVERIFY(!findRegion(later, u"Den Bosch"_s));
}

void tst_Setup::oneNameNeverMeansTwoRegions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("alias of another") << u"Uden"_s << QStringList{u"Oss"_s, u"Ede"_s} << Error::Code::NameIsTaken;
    QTest::newRow("no name") << u" "_s << QStringList() << Error::Code::NameIsEmpty;
}

void tst_Setup::oneNameNeverMeansTwoRegions()
{
    QFETCH(QString, name);
    QFETCH(QStringList, aliases);
    QFETCH(Error::Code, code);
    const ReviewState state = withRegions({region(u"Oss"_s), region(u"Ede"_s)});
    QVERIFY(refusalOf(mergeRegions(state, {region(name, aliases)})) == code);
}

void tst_Setup::plansAreSortedByRegionNameThenTitle()
{
    ReviewState state = withRegions({region(u"Zwolle"_s), region(u"Almere"_s)});
    const auto add = [&state](int n, const QString &regionName, const QString &title) {
        Plan plan = onePlan(n);
        plan.region = findRegion(state, regionName)->id;
        plan.title = title;
        state = after(state, addPlan(state, plan));
    };
    add(1, u"Zwolle"_s, u"A"_s);
    add(2, u"Almere"_s, u"C"_s);
    add(3, u"Almere"_s, u"B"_s);
    QStringList titles;
    for (const Plan *plan : plansByRegion(state))
        titles << plan->title;
    QCOMPARE(titles, (QStringList{u"B"_s, u"C"_s, u"A"_s}));
}

void tst_Setup::theOnlyPlanOfARegionIsFoundByAnyOfItsNames()
{
    ReviewState state = withRegions({region(u"Oss"_s, {u"Maasland"_s}), region(u"Ede"_s)});
    Plan plan;
    plan.region = findRegion(state, u"Oss"_s)->id;
    state = after(state, addPlan(state, plan));
    QVERIFY(onlyPlanOf(state, u"maasland"_s).has_value());
    QVERIFY(!(*onlyPlanOf(state, u"Oss"_s))->id.isEmpty());
    QVERIFY(refusalOf(onlyPlanOf(state, u"Ede"_s)) == Error::Code::UnknownPlan);
    QVERIFY(refusalOf(onlyPlanOf(state, u"Atlantis"_s)) == Error::Code::UnknownRegion);
    state = after(state, addPlan(state, plan));
    QVERIFY(refusalOf(onlyPlanOf(state, u"Oss"_s)) == Error::Code::AmbiguousPlan);
}

void tst_Setup::aPlanNeedsAKnownRegion()
{
    const ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    QVERIFY(refusalOf(addPlan(state, onePlan(9))) == Error::Code::UnknownRegion);
    Plan changed = onePlan();
    changed.source = u"www.example.org"_s;
    QCOMPARE(after(state, changePlan(state, changed)).find<Plan>(planNumber(1))->source, u"www.example.org"_s);
    changed.id = planNumber(7);
    QVERIFY(refusalOf(changePlan(state, changed)) == Error::Code::UnknownPlan);
}

void tst_Setup::aPlanThatSomebodyWorkedOnStays_data()
{
    QTest::addColumn<QString>("work");
    for (const char *work : {"score", "highlight", "search", "submission with gaps only", "handed out"})
        QTest::newRow(work) << QString::fromLatin1(work);
}

void tst_Setup::aPlanThatSomebodyWorkedOnStays()
{
    QFETCH(QString, work);
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    if (work == "score"_L1)
        state = after(state, scoreIndicator(state, scoreOf(3)));
    else if (work == "highlight"_L1)
        state = after(state, addHighlight(state, passage(1), {}));
    else if (work == "submission with gaps only"_L1)
        state = submitted(state, raterNumber(1), {});
    else if (work == "search"_L1)
        state = after(state, recordSearch(state, searchOn(1, indicator("WE"))));
    else {
        Assignment handedOut = *state.find<Assignment>(planNumber(1), raterNumber(2));
        handedOut.handedOutAt = testNow;
        state.put(handedOut);
    }
    QVERIFY(refusalOf(removePlan(state, planNumber(1))) == Error::Code::InUse);
}

void tst_Setup::anUnusedPlanGoesWithItsDocumentsAndAssignments()
{
    const ReviewState state = reviewOfPlans(2);
    const Result<Edit> edit = removePlan(state, planNumber(1));
    const ReviewState later = after(state, edit);
    QVERIFY(!later.find<Plan>(planNumber(1)));
    QVERIFY(documentsOf(later, planNumber(1)).empty());
    QVERIFY(assignmentsOf(later, planNumber(1)).empty());
    QCOMPARE(assignmentsOf(later, planNumber(2)).size(), std::size_t(2));
    // Rows go before the rows they refer to.
    QVERIFY(std::holds_alternative<Replaced<Plan>>(edit->changes.back().row));
}

void tst_Setup::whatWasUnclearStaysInTheRubricLogWithoutItsPlan()
{
    ReviewState state = reviewOfPlans(2);
    for (const int n : {1, 2}) {
        RubricNote note;
        note.id = {QStringLiteral("note-%1").arg(n)};
        note.indicator = indicator("WE");
        note.plan = planNumber(n);
        note.text = QStringLiteral("what is a deed?");
        state.put(note);
    }
    const ReviewState later = after(state, removePlan(state, planNumber(1)));
    const RubricNote *kept = later.find<RubricNote>(RubricNoteId{QStringLiteral("note-1")});
    QVERIFY(kept);
    QVERIFY(kept->plan.isEmpty());
    QCOMPARE(kept->text, QStringLiteral("what is a deed?"));
    QCOMPARE(later.find<RubricNote>(RubricNoteId{QStringLiteral("note-2")})->plan, planNumber(2));
}

void tst_Setup::documentsStandInTheOrderInWhichTheyCame()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    for (const int n : {9, 3}) {
        Document document = oneDocument(n);
        document.plan = planNumber(1);
        state = after(state, addDocument(state, document));
        QVERIFY(addDocument(state, document)->isEmpty());
    }
    QStringList names;
    for (const Document *document : documentsOf(state, planNumber(1)))
        names << document->fileName;
    QCOMPARE(names, (QStringList{u"plan-1.pdf"_s, u"plan-9.pdf"_s, u"plan-3.pdf"_s}));
}

void tst_Setup::aDocumentWithAHighlightStays()
{
    const ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    const ReviewState marked = after(state, addHighlight(state, passage(1), {}));
    QVERIFY(refusalOf(removeDocument(marked, planNumber(1), documentNumber(1))) == Error::Code::InUse);
    QVERIFY(refusalOf(removeDocument(marked, planNumber(1), documentNumber(2))) == Error::Code::UnknownDocument);
    QVERIFY(documentsOf(after(state, removeDocument(state, planNumber(1), documentNumber(1))), planNumber(1)).empty());
}

void tst_Setup::theAgeOfAPlanFollowsTheCutOffOfTheProject()
{
    ReviewState state = reviewWith(onePlan(), ladderFrom1To5());
    Plan plan = onePlan();
    plan.adopted = PartialDate::fromString(u"2022"_s);
    QCOMPARE(ageOf(state, plan), PlanAge::Unknown);
    Project earlier = state.project();
    earlier.cutoff = QDate(2022, 1, 1);
    state = after(state, changeProject(state, earlier));
    QCOMPARE(ageOf(state, plan), PlanAge::New);
}

QTEST_APPLESS_MAIN(tst_Setup)
#include "tst_Setup.moc"
