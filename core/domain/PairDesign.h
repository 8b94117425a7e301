// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <functional>
#include <vector>

namespace meetlat {

/// Who scores what, as numbers: units are plans, raters are 0 … raters-1. PairPlanning.h says it in terms of a review.
struct PairTask
{
    struct Unit
    {
        std::vector<int> kept;   ///< raters who have it already, at most two
        std::vector<int> barred; ///< raters who may not get it
    };
    int raters = 0;
    std::vector<bool> takesPart; ///< by rater. Who does not take part keeps what they have and gets nothing new
    std::vector<Unit> units;
    quint64 seed = 1;
};

/// Two raters for each unit.
struct PairDesign
{
    std::vector<std::array<int, 2>> pairs;  ///< by unit, the kept ones first; -1: nobody may have it
    std::vector<int> loads;                 ///< units by rater, kept ones counted
    std::vector<std::vector<int>> together; ///< together[a][b]: units that a and b share
    std::vector<int> groups; ///< by rater: 0, 1 … for those whom shared units join; -1: has no unit
    int groupCount = 0;
    bool wasCancelled = false; ///< then nothing else counts
    friend bool operator==(const PairDesign &, const PairDesign &) = default;
};

/// In this order: kept raters stay and nobody gets a unit that they are barred from; the loads of those who take part
/// differ as little as can be (exactly: no chain of exchanges makes them more even); shared units join the raters into
/// one group; the pairs are used as evenly as can be found. Without exclusions and kept raters all of it is exact, by
/// evenSequence(); otherwise pairs and groups come from simulated annealing with the seed.
/// `isCancelled` is asked now and then.
PairDesign designPairs(const PairTask &task, const std::function<bool()> &isCancelled = {});

/// Every pair of `raters` once, in such an order that in any run from the start the loads differ by at most 1, and from
/// raters-1 pairs on all raters are joined.
std::vector<std::array<int, 2>> evenSequence(int raters);

} // namespace meetlat
