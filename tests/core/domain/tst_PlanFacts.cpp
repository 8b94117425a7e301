// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/MarkedPlans.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/Setup.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ReviewState oneReview()
{
    return reviewWith(onePlan(), ladderAndQuestion());
}

Highlight leadsPassage(int n)
{
    return passage(n, 0, 10, raterNumber(0));
}

} // namespace

class tst_PlanFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFactRestsOnAPassageOfTheLead();
    void unlinkingTakesThePassageAway();
    void aPassageThatAScoreRestsOnStays();
    void passagesOfTheCardAreNoBeginningOfScoring();
    void aPassageOutsideThePlanIsRefused();
    void whatWasDoneAndWhatIsAnnouncedStandApart();
    void anUnknownRungTakesTheEntryAway();
    void aGroupThatIsNotOnTheCardIsAddedToIt();
    void aPlanGoesWithItsFacts();
};

void tst_PlanFacts::aFactRestsOnAPassageOfTheLead()
{
    ReviewState state = oneReview();
    Highlight marked = passage(1, 0, 10, raterNumber(2));
    marked.kind = EvidenceKind::Smart;

    state = after(state, linkFact(state, CardFact::Adopted, marked, raterNumber(0)));

    const auto passages = passagesOf(state, planNumber(1), CardFact::Adopted);
    QCOMPARE(passages.size(), std::size_t(1));
    QVERIFY(passagesOf(state, planNumber(1), CardFact::Signatories).empty());
    const Highlight *kept = state.find<Highlight>(passages[0]->highlight);
    QVERIFY(kept);
    QCOMPARE(kept->rater, raterNumber(0));
    QCOMPARE(kept->kind, EvidenceKind::Unmarked);
    QVERIFY(isFactPassage(state, kept->id));
    QVERIFY(state.all<Evidence>().size() == 0);
}

void tst_PlanFacts::unlinkingTakesThePassageAway()
{
    ReviewState state = oneReview();
    state = after(state, linkFact(state, CardFact::Adopted, leadsPassage(1), raterNumber(0)));
    state = after(state, linkFact(state, CardFact::Period, leadsPassage(1), raterNumber(0)));
    state = after(state, unlinkFact(state, passagesOf(state, planNumber(1), CardFact::Period).front()->id));
    QVERIFY(state.find<Highlight>(highlightNumber(1))); // the other fact rests on it
    state = after(state, unlinkFact(state, passagesOf(state, planNumber(1), CardFact::Adopted).front()->id));
    QVERIFY(!state.find<Highlight>(highlightNumber(1)));
    QVERIFY(state.all<PlanFact>().size() == 0);
}

void tst_PlanFacts::aPassageThatAScoreRestsOnStays()
{
    ReviewState state = oneReview();
    state = after(state, linkFact(state, CardFact::Adopted, leadsPassage(1), raterNumber(0)));
    state.put(Evidence{planNumber(1), indicator("WE"), raterNumber(0), highlightNumber(1), {}}); // the lead rates too
    state = after(state, unlinkFact(state, passagesOf(state, planNumber(1), CardFact::Adopted).front()->id));
    QVERIFY(state.all<PlanFact>().size() == 0);
    QVERIFY(state.find<Highlight>(highlightNumber(1)));
}

void tst_PlanFacts::passagesOfTheCardAreNoBeginningOfScoring()
{
    ReviewState state = after(oneReview(), addRater(oneReview(), oneReview().find<Rater>(raterNumber(0))->name));
    state = after(state, unassign(state, planNumber(1), raterNumber(2)));
    state = after(state, assign(state, planNumber(1), {raterNumber(0)}, false)); // the lead rates too
    state = after(state, linkFact(state, CardFact::Adopted, leadsPassage(1), raterNumber(0)));
    QCOMPARE(progressOf(state, planNumber(1), raterNumber(0)), Progress::NotBegun);
    QCOMPARE(progressOf(state, planNumber(1), raterNumber(0), MarkedPlans(state)), Progress::NotBegun);
    state = after(state, unassign(state, planNumber(1), raterNumber(0)));
    QVERIFY(!state.find<Assignment>(planNumber(1), raterNumber(0)));
}

void tst_PlanFacts::aPassageOutsideThePlanIsRefused()
{
    const ReviewState state = oneReview();
    Highlight elsewhere = leadsPassage(1);
    elsewhere.document = documentNumber(9);
    QVERIFY(refusalOf(linkFact(state, CardFact::Adopted, elsewhere, raterNumber(0))) == Error::Code::UnknownDocument);
    Highlight nowhere = leadsPassage(1);
    nowhere.anchor.targets.clear();
    QVERIFY(refusalOf(linkFact(state, CardFact::Adopted, nowhere, raterNumber(0))) == Error::Code::BadValue);
}

void tst_PlanFacts::whatWasDoneAndWhatIsAnnouncedStandApart()
{
    ReviewState state = oneReview();
    const Participation advised{u"Jongerenpanel"_s, Realisation::Realised, Rung::Advised};
    const Participation later{u"Jongerenpanel"_s, Realisation::Announced, Rung::Codecided};
    state = after(state, setParticipation(state, planNumber(1), advised));
    state = after(state, setParticipation(state, planNumber(1), later));
    QCOMPARE(participationIn(state, planNumber(1)), (std::vector<Participation>{advised, later}));

    Participation consulted = advised;
    consulted.group = u" jongerenpanel "_s;
    consulted.rung = Rung::Consulted;
    state = after(state, setParticipation(state, planNumber(1), consulted));
    QCOMPARE(participationIn(state, planNumber(1)).size(), std::size_t(2));
    QCOMPARE(participationIn(state, planNumber(1)).front().rung, Rung::Consulted);
    QVERIFY(refusalOf(setParticipation(state, planNumber(1), {u"x"_s, Realisation::Unknown, Rung::Advised})) ==
            Error::Code::BadValue);
}

void tst_PlanFacts::anUnknownRungTakesTheEntryAway()
{
    ReviewState state = oneReview();
    Participation one{u"Cliëntenraad"_s, Realisation::Realised, Rung::Consulted};
    state = after(state, setParticipation(state, planNumber(1), one));
    one.rung = Rung::Unknown;
    state = after(state, setParticipation(state, planNumber(1), one));
    QVERIFY(participationIn(state, planNumber(1)).empty());
}

void tst_PlanFacts::aGroupThatIsNotOnTheCardIsAddedToIt()
{
    ReviewState state = oneReview();
    const Participation one{u"Cliëntenraad"_s, Realisation::Realised, Rung::Consulted};
    state = after(state, setParticipation(state, planNumber(1), one));
    state = after(state, setParticipation(state, planNumber(1), {u"cliëntenraad"_s, Realisation::Announced, Rung::Advised}));
    QCOMPARE(state.find<Plan>(planNumber(1))->involved, QStringList(u"Cliëntenraad"_s));
}

void tst_PlanFacts::aPlanGoesWithItsFacts()
{
    ReviewState state = oneReview();
    state = after(state, linkFact(state, CardFact::Adopted, leadsPassage(1), raterNumber(0)));
    state = after(state, removePlan(state, planNumber(1)));
    QVERIFY(state.all<Highlight>().size() == 0);
    QVERIFY(state.all<PlanFact>().size() == 0);
}

QTEST_GUILESS_MAIN(tst_PlanFacts)
#include "tst_PlanFacts.moc"
