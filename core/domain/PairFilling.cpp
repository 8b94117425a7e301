// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PairBoard.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <queue>

namespace meetlat {

namespace {

/// Gives every unit one of the pairs (Kuhn's augmenting paths for a bipartite matching, each looked for breadth first).
class PairMatching
{
public:
    PairMatching(const PairBoard &board, const std::vector<std::array<int, 2>> &pairs)
        : m_board(board), m_pairs(pairs), m_unitOf(pairs.size(), -1)
    {
    }

    bool matchAll(const std::vector<int> &units)
    {
        return std::all_of(units.begin(), units.end(), [this](int unit) { return match(unit); });
    }
    const std::vector<int> &unitByPair() const { return m_unitOf; }

private:
    bool fits(int unit, std::size_t pair) const
    {
        return m_board.mayHave(unit, m_pairs[pair][0]) && m_board.mayHave(unit, m_pairs[pair][1]);
    }

    bool match(int unit)
    {
        std::vector<int> cameFrom(m_pairs.size(), -1); // the unit that wants this pair
        std::vector<bool> seen(m_pairs.size(), false);
        std::map<int, int> heldBefore; // the pair that a unit on the way would give up
        std::queue<int> waiting({unit});
        while (!waiting.empty()) {
            const int wanting = waiting.front();
            waiting.pop();
            for (std::size_t pair = 0; pair < m_pairs.size(); ++pair) {
                if (seen[pair] || !fits(wanting, pair))
                    continue;
                seen[pair] = true;
                cameFrom[pair] = wanting;
                if (m_unitOf[pair] < 0) {
                    takeOver(static_cast<int>(pair), cameFrom, heldBefore, unit);
                    return true;
                }
                heldBefore[m_unitOf[pair]] = static_cast<int>(pair);
                waiting.push(m_unitOf[pair]);
            }
        }
        return false;
    }

    void takeOver(int pair, const std::vector<int> &cameFrom, const std::map<int, int> &heldBefore, int first)
    {
        for (;;) {
            const int unit = cameFrom[std::size_t(pair)];
            m_unitOf[std::size_t(pair)] = unit;
            if (unit == first)
                return;
            pair = heldBefore.at(unit);
        }
    }

    const PairBoard &m_board;
    const std::vector<std::array<int, 2>> &m_pairs;
    std::vector<int> m_unitOf;
};

std::vector<int> whoTakesPart(const PairBoard &board)
{
    std::vector<int> raters;
    for (int rater = 0; rater < board.raters(); ++rater) {
        if (board.takesPart(rater))
            raters.push_back(rater);
    }
    return raters;
}

} // namespace

bool fillEvenly(PairBoard &board, const PairTask &task, SeededNumbers &numbers)
{
    std::vector<int> raters = whoTakesPart(board);
    const bool hasKept = std::any_of(task.units.begin(), task.units.end(),
                                     [](const PairTask::Unit &unit) { return !unit.kept.empty(); });
    if (hasKept || raters.size() < 2)
        return false;
    constexpr int shuffles = 8; // another drawing may fit what is barred where one does not
    for (int shuffle = 0; shuffle < shuffles; ++shuffle) {
        numbers.shuffle(raters);
        const std::vector<std::array<int, 2>> sequence = evenSequence(static_cast<int>(raters.size()));
        std::vector<std::array<int, 2>> pairs;
        for (std::size_t i = 0; i < task.units.size(); ++i) {
            const auto [a, b] = sequence[i % sequence.size()];
            pairs.push_back({raters[std::size_t(a)], raters[std::size_t(b)]});
        }
        numbers.shuffle(pairs);
        std::vector<int> units(task.units.size());
        std::iota(units.begin(), units.end(), 0);
        PairMatching matching(board, pairs);
        if (!matching.matchAll(units))
            continue;
        for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
            for (int side = 0; side < 2; ++side)
                board.put({matching.unitByPair()[pair], side}, pairs[pair][std::size_t(side)]);
        }
        return true;
    }
    return false;
}

void fillOneByOne(PairBoard &board, SeededNumbers &numbers)
{
    std::vector<PairBoard::Seat> seats = board.openSeats();
    numbers.shuffle(seats);
    const auto choices = [&board](int unit) {
        int count = 0;
        for (int rater = 0; rater < board.raters(); ++rater)
            count += board.mayHave(unit, rater) ? 1 : 0;
        return count;
    };
    std::vector<int> choicesOf;
    for (int unit = 0; unit < board.units(); ++unit)
        choicesOf.push_back(choices(unit));
    std::stable_sort(seats.begin(), seats.end(), [&](PairBoard::Seat a, PairBoard::Seat b) {
        return choicesOf[std::size_t(a.unit)] < choicesOf[std::size_t(b.unit)];
    });
    std::vector<int> order(std::size_t(board.raters()));
    std::iota(order.begin(), order.end(), 0);
    numbers.shuffle(order);
    for (const PairBoard::Seat seat : seats) {
        int best = -1;
        std::array<int, 2> least{};
        for (const int rater : order) {
            if (!board.fits(seat, rater))
                continue;
            const int partner = board.partner(seat);
            const std::array<int, 2> cost{board.load(rater), partner < 0 ? 0 : board.together(rater, partner)};
            if (best < 0 || cost < least) {
                best = rater;
                least = cost;
            }
        }
        board.put(seat, best);
    }
}

namespace {

/// One chain from the rater to somebody with at least two less, along which each gives one unit to the next. False:
/// there is none.
bool passOn(PairBoard &board, int from)
{
    const std::vector<PairBoard::Seat> seats = board.movableSeats();
    std::vector<std::vector<PairBoard::Seat>> heldBy(std::size_t(board.raters()));
    for (const PairBoard::Seat seat : seats)
        heldBy[std::size_t(board.at(seat))].push_back(seat);
    std::vector<int> giver(std::size_t(board.raters()), -1);
    std::vector<PairBoard::Seat> given(std::size_t(board.raters()));
    std::queue<int> waiting({from});
    giver[std::size_t(from)] = from;
    while (!waiting.empty()) {
        const int a = waiting.front();
        waiting.pop();
        for (const PairBoard::Seat seat : heldBy[std::size_t(a)]) {
            for (int b = 0; b < board.raters(); ++b) {
                if (giver[std::size_t(b)] >= 0 || !board.fits(seat, b))
                    continue;
                giver[std::size_t(b)] = a;
                given[std::size_t(b)] = seat;
                if (board.load(b) > board.load(from) - 2) {
                    waiting.push(b);
                    continue;
                }
                for (int taker = b; taker != from; taker = giver[std::size_t(taker)])
                    board.put(given[std::size_t(taker)], taker);
                return true;
            }
        }
    }
    return false;
}

} // namespace

void balanceLoads(PairBoard &board)
{
    bool hasMoved = true;
    while (hasMoved) {
        hasMoved = false;
        for (const int rater : whoTakesPart(board)) {
            while (passOn(board, rater))
                hasMoved = true;
        }
    }
}

} // namespace meetlat
