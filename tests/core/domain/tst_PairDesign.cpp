// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PairDesign.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <optional>
#include <random>
#include <set>

using namespace meetlat;

namespace {

/// How good a design is, the first number counts most; lower is better.
using Cost = std::array<int, 3>;

Cost costOf(const PairTask &task, const std::vector<std::array<int, 2>> &pairs)
{
    std::vector<int> loads(std::size_t(task.raters), 0);
    std::map<std::pair<int, int>, int> together;
    for (const auto &[a, b] : pairs) {
        ++loads[std::size_t(a)];
        ++loads[std::size_t(b)];
        ++together[std::minmax(a, b)];
    }
    std::vector<int> group(std::size_t(task.raters));
    std::iota(group.begin(), group.end(), 0);
    for (const auto &[a, b] : pairs) {
        const int old = group[std::size_t(a)];
        std::replace(group.begin(), group.end(), old, group[std::size_t(b)]);
    }
    std::set<int> groups;
    Cost cost{};
    for (int rater = 0; rater < task.raters; ++rater) {
        cost[0] += loads[std::size_t(rater)] * loads[std::size_t(rater)];
        if (loads[std::size_t(rater)] > 0)
            groups.insert(group[std::size_t(rater)]);
    }
    cost[1] = static_cast<int>(groups.size());
    for (const auto &[pair, count] : together)
        cost[2] += count * count;
    return cost;
}

bool mayHave(const PairTask::Unit &unit, int rater)
{
    const bool isKept = std::find(unit.kept.begin(), unit.kept.end(), rater) != unit.kept.end();
    return isKept || std::find(unit.barred.begin(), unit.barred.end(), rater) == unit.barred.end();
}

bool keeps(const PairTask::Unit &unit, int a, int b)
{
    return std::all_of(unit.kept.begin(), unit.kept.end(), [&](int rater) { return rater == a || rater == b; });
}

/// The best of all designs there are; nothing when there is none.
std::optional<Cost> bestOfAll(const PairTask &task, std::vector<std::array<int, 2>> &begun)
{
    if (begun.size() == task.units.size())
        return costOf(task, begun);
    std::optional<Cost> best;
    const PairTask::Unit &unit = task.units[begun.size()];
    for (int a = 0; a < task.raters; ++a) {
        for (int b = a + 1; b < task.raters; ++b) {
            if (!mayHave(unit, a) || !mayHave(unit, b) || !keeps(unit, a, b))
                continue;
            begun.push_back({a, b});
            const std::optional<Cost> cost = bestOfAll(task, begun);
            begun.pop_back();
            if (cost && (!best || *cost < *best))
                best = cost;
        }
    }
    return best;
}

struct Kind
{
    int units;
    int raters;
    double barred; ///< part of plan × rater
    double kept;   ///< part of the plans that have a rater already
};

PairTask randomTask(const Kind &kind, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<> chance;
    PairTask task;
    task.raters = kind.raters;
    task.seed = seed;
    for (int i = 0; i < kind.units; ++i) {
        PairTask::Unit unit;
        const int first = static_cast<int>(random() % unsigned(kind.raters));
        if (chance(random) < kind.kept)
            unit.kept.push_back(first);
        if (chance(random) < kind.kept / 2)
            unit.kept.assign({first, (first + 1) % kind.raters});
        for (int rater = 0; rater < kind.raters; ++rater) {
            if (chance(random) < kind.barred)
                unit.barred.push_back(rater);
        }
        task.units.push_back(unit);
    }
    return task;
}

int spread(const std::vector<int> &counts)
{
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    return *most - *least;
}

std::vector<int> pairCounts(const PairDesign &design)
{
    std::vector<int> counts;
    for (std::size_t a = 0; a < design.together.size(); ++a) {
        for (std::size_t b = a + 1; b < design.together.size(); ++b)
            counts.push_back(design.together[a][b]);
    }
    return counts;
}

} // namespace

class tst_PairDesign : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRunOfTheSequenceIsEvenAndJoined();
    void isExactWithoutExclusionsForEveryNumberOfPlansAndRaters();
    void givesEachRaterOfTheReportTenOrElevenPlansAndEachPairOneOrTwo();
    void isAsGoodAsTheBestOfAllDesigns();
    void keepsAndBarsInRandomDesigns();
    void leavesAPlaceOpenWhenNobodyMayHaveThePlan();
    void givesNothingNewToWhoDoesNotTakePart();
    void isTheSameForTheSameSeedAndAnotherForAnother();
    void stopsWhenCancelled();
};

void tst_PairDesign::everyRunOfTheSequenceIsEvenAndJoined()
{
    for (int raters = 2; raters <= 30; ++raters) {
        const auto sequence = evenSequence(raters);
        QCOMPARE(sequence.size(), std::size_t(raters * (raters - 1) / 2));
        std::set<std::pair<int, int>> seen;
        std::vector<int> loads(std::size_t(raters), 0);
        for (const auto &[a, b] : sequence) {
            QVERIFY(seen.insert(std::minmax(a, b)).second);
            ++loads[std::size_t(a)];
            ++loads[std::size_t(b)];
            QVERIFY(spread(loads) <= 1);
        }
    }
}

void tst_PairDesign::isExactWithoutExclusionsForEveryNumberOfPlansAndRaters()
{
    for (int raters = 2; raters <= 12; ++raters) {
        for (int units = 1; units <= 70; ++units) {
            const PairDesign design = designPairs(randomTask({units, raters, 0, 0}, unsigned(units)));
            QVERIFY(spread(design.loads) <= 1);
            QVERIFY(spread(pairCounts(design)) <= 1);
            if (units >= raters - 1)
                QCOMPARE(design.groupCount, 1);
        }
    }
}

void tst_PairDesign::givesEachRaterOfTheReportTenOrElevenPlansAndEachPairOneOrTwo()
{
    const PairDesign design = designPairs(randomTask({36, 7, 0, 0}, 1));

    QCOMPARE(std::accumulate(design.loads.begin(), design.loads.end(), 0), 72);
    for (const int load : design.loads)
        QVERIFY(load == 10 || load == 11);
    const std::vector<int> counts = pairCounts(design);
    QCOMPARE(counts.size(), std::size_t(21));
    for (const int count : counts)
        QVERIFY(count == 1 || count == 2);
}

void tst_PairDesign::isAsGoodAsTheBestOfAllDesigns()
{
    int compared = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        const Kind kind{3 + int(seed % 3), 3 + int(seed % 2), 0.25, seed % 4 == 0 ? 0.0 : 0.4};
        const PairTask task = randomTask(kind, seed);
        std::vector<std::array<int, 2>> begun;
        const std::optional<Cost> best = bestOfAll(task, begun);
        if (!best)
            continue; // some plan has no two raters
        const PairDesign design = designPairs(task);
        QCOMPARE(costOf(task, design.pairs), *best);
        ++compared;
    }
    QVERIFY2(compared > 40, qPrintable(QString::number(compared)));
}

void tst_PairDesign::keepsAndBarsInRandomDesigns()
{
    for (unsigned seed = 1; seed <= 150; ++seed) {
        const PairTask task = randomTask({1 + int(seed * 7 % 90), 2 + int(seed % 14), 0.02 * (seed % 20), 0.3}, seed);
        const PairDesign design = designPairs(task);
        std::vector<int> loads(std::size_t(task.raters), 0);
        for (std::size_t i = 0; i < task.units.size(); ++i) {
            const auto [a, b] = design.pairs[i];
            QVERIFY(a != b || a == -1);
            QVERIFY(keeps(task.units[i], a, b));
            for (const int rater : {a, b}) {
                if (rater >= 0) {
                    QVERIFY(mayHave(task.units[i], rater));
                    ++loads[std::size_t(rater)];
                }
            }
            // A place stays open only where fewer than two raters are left.
            int may = 0;
            for (int rater = 0; rater < task.raters; ++rater)
                may += mayHave(task.units[i], rater) ? 1 : 0;
            QCOMPARE((a < 0 ? 1 : 0) + (b < 0 ? 1 : 0), std::max(0, 2 - may));
        }
        QCOMPARE(design.loads, loads);
    }
}

void tst_PairDesign::leavesAPlaceOpenWhenNobodyMayHaveThePlan()
{
    PairTask task = randomTask({4, 3, 0, 0}, 1);
    task.units[2].barred = {0, 2};

    const PairDesign design = designPairs(task);

    QCOMPARE(std::set<int>(design.pairs[2].begin(), design.pairs[2].end()), (std::set<int>{-1, 1}));
    QVERIFY(design.pairs[0][0] >= 0 && design.pairs[0][1] >= 0);
}

void tst_PairDesign::givesNothingNewToWhoDoesNotTakePart()
{
    PairTask task = randomTask({12, 5, 0, 0}, 1);
    task.takesPart = {true, true, true, true, false};
    task.units[0].kept = {4};

    const PairDesign design = designPairs(task);

    QCOMPARE(design.loads[4], 1);
    QCOMPARE(design.pairs[0][0], 4);
    QVERIFY(spread({design.loads[0], design.loads[1], design.loads[2], design.loads[3]}) <= 1);
}

void tst_PairDesign::isTheSameForTheSameSeedAndAnotherForAnother()
{
    for (const Kind &kind : {Kind{44, 7, 0, 0}, Kind{44, 7, 0.2, 0.3}}) {
        PairTask task = randomTask(kind, 5);
        task.seed = 1;
        const PairDesign first = designPairs(task);
        QCOMPARE(designPairs(task), first);
        task.seed = 2;
        QVERIFY(!(designPairs(task) == first));
    }
}

void tst_PairDesign::stopsWhenCancelled()
{
    const PairDesign design = designPairs(randomTask({44, 7, 0.2, 0.5}, 3), [] { return true; });

    QVERIFY(design.wasCancelled);
}

QTEST_GUILESS_MAIN(tst_PairDesign)
#include "tst_PairDesign.moc"
