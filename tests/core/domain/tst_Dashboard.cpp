// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Dashboard.h"
#include "tests/support/Builders.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

DashboardClaim claimOf(const QDate &at, std::optional<bool> isNew, const QString &version = {})
{
    DashboardClaim claim;
    claim.region = regionNumber(1);
    claim.at = at;
    claim.claimsNew = isNew;
    claim.version = version;
    return claim;
}

} // namespace

class tst_Dashboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestClaimCountsForTheRegion();
    void theSameDayAndVersionIsTheSameClaim();
    void withoutTheNewestTheOneBeforeCounts();
    void withoutAnyClaimTheRegionSaysNothing();
    void aClaimNeedsADayAndARegion();
    void claimAndSearchAreSetAgainstEachOther_data();
    void claimAndSearchAreSetAgainstEachOther();
};

void tst_Dashboard::theNewestClaimCountsForTheRegion()
{
    ReviewState state = reviewOfPlans(1);
    state = after(state, recordClaim(state, claimOf(QDate(2024, 12, 31), true, u"2"_s)));
    state = after(state, recordClaim(state, claimOf(QDate(2024, 6, 30), false, u"1"_s)));

    const Region *region = state.find<Region>(regionNumber(1));
    QCOMPARE(region->dashboardNew, std::optional<bool>(true));
    QCOMPARE(region->dashboardVersion, u"2"_s);
    const auto claims = claimsOf(state, regionNumber(1));
    QCOMPARE(claims.size(), std::size_t(2));
    QCOMPARE(claims.front()->at, QDate(2024, 12, 31));
}

void tst_Dashboard::theSameDayAndVersionIsTheSameClaim()
{
    ReviewState state = reviewOfPlans(1);
    state = after(state, recordClaim(state, claimOf(QDate(2024, 6, 30), true)));
    const Result<Edit> again = recordClaim(state, claimOf(QDate(2024, 6, 30), true));
    QVERIFY(again.has_value() && again->isEmpty());
    state = after(state, recordClaim(state, claimOf(QDate(2024, 6, 30), false)));
    QCOMPARE(claimsOf(state, regionNumber(1)).size(), std::size_t(1));
    QCOMPARE(state.find<Region>(regionNumber(1))->dashboardNew, std::optional<bool>(false));
}

void tst_Dashboard::withoutTheNewestTheOneBeforeCounts()
{
    ReviewState state = reviewOfPlans(1);
    state = after(state, recordClaim(state, claimOf(QDate(2023, 12, 1), false)));
    state = after(state, recordClaim(state, claimOf(QDate(2024, 6, 30), true)));
    state = after(state, removeClaim(state, claimsOf(state, regionNumber(1)).front()->id));
    QCOMPARE(state.find<Region>(regionNumber(1))->dashboardNew, std::optional<bool>(false));
}

void tst_Dashboard::withoutAnyClaimTheRegionSaysNothing()
{
    ReviewState state = reviewOfPlans(1);
    state = after(state, recordClaim(state, claimOf(QDate(2024, 6, 30), true, u"1"_s)));
    const ClaimId slip = claimsOf(state, regionNumber(1)).front()->id;
    const ReviewState without = after(state, removeClaim(state, slip));
    QVERIFY(!without.find<Region>(regionNumber(1))->dashboardNew);
    QVERIFY(without.find<Region>(regionNumber(1))->dashboardVersion.isEmpty());
    QVERIFY(claimsOf(without, regionNumber(1)).empty());

    Region told = *state.find<Region>(regionNumber(1)); // by a table without dated claims
    told.dashboardNew = false;
    state.put(told);
    state = after(state, removeClaim(state, slip));
    QCOMPARE(state.find<Region>(regionNumber(1))->dashboardNew, std::optional<bool>(false));
}

void tst_Dashboard::aClaimNeedsADayAndARegion()
{
    const ReviewState state = reviewOfPlans(1);
    QVERIFY(refusalOf(recordClaim(state, claimOf({}, true))) == Error::Code::BadDate);
    DashboardClaim elsewhere = claimOf(QDate(2024, 1, 1), true);
    elsewhere.region = regionNumber(9);
    QVERIFY(refusalOf(recordClaim(state, elsewhere)) == Error::Code::UnknownRegion);
}

void tst_Dashboard::claimAndSearchAreSetAgainstEachOther_data()
{
    QTest::addColumn<int>("claim"); // -1: none
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("match");

    QTest::newRow("no claim") << -1 << int(SearchOutcome::NewPlan) << int(DashboardMatch::NoClaim);
    QTest::newRow("not searched") << 1 << int(SearchOutcome::Unknown) << int(DashboardMatch::NotSearched);
    QTest::newRow("both new") << 1 << int(SearchOutcome::NewPlan) << int(DashboardMatch::Agrees);
    QTest::newRow("claimed, older found") << 1 << int(SearchOutcome::OlderPlan)
                                          << int(DashboardMatch::ClaimsButNotFound);
    QTest::newRow("claimed, a report found") << 1 << int(SearchOutcome::ProgressReport)
                                             << int(DashboardMatch::ClaimsButNotFound);
    QTest::newRow("found, not claimed") << 0 << int(SearchOutcome::NewPlan) << int(DashboardMatch::FoundButNotClaimed);
    QTest::newRow("neither") << 0 << int(SearchOutcome::NothingFound) << int(DashboardMatch::Agrees);
}

void tst_Dashboard::claimAndSearchAreSetAgainstEachOther()
{
    QFETCH(int, claim);
    QFETCH(int, outcome);
    QFETCH(int, match);
    Region region = oneRegion();
    if (claim >= 0)
        region.dashboardNew = claim == 1;
    region.outcome = static_cast<SearchOutcome>(outcome);

    QCOMPARE(int(dashboardMatch(region)), match);
}

QTEST_GUILESS_MAIN(tst_Dashboard)
#include "tst_Dashboard.moc"
