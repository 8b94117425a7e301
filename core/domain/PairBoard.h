// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PairDesign.h"

namespace meetlat {

/// A random number generator whose numbers are the same everywhere (SplitMix64; Steele, Lea and Flood 2014).
class SeededNumbers
{
public:
    explicit SeededNumbers(quint64 seed) : m_state(seed) {}
    quint64 next();
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    double fraction() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    template <typename T> void shuffle(std::vector<T> &items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }

private:
    quint64 m_state;
};

/// The seats of all units while they are being filled and exchanged; it keeps count of loads and of pairs.
class PairBoard
{
public:
    struct Seat
    {
        int unit = 0;
        int side = 0; ///< 0 or 1
    };

    explicit PairBoard(const PairTask &task);

    int units() const { return static_cast<int>(m_pairs.size()); }
    int raters() const { return m_task.raters; }
    int at(Seat seat) const { return m_pairs[std::size_t(seat.unit)][std::size_t(seat.side)]; }
    int partner(Seat seat) const { return m_pairs[std::size_t(seat.unit)][std::size_t(1 - seat.side)]; }
    int load(int rater) const { return m_loads[std::size_t(rater)]; }
    int together(int a, int b) const { return m_together[std::size_t(a)][std::size_t(b)]; }
    bool takesPart(int rater) const { return m_task.takesPart[std::size_t(rater)]; }
    bool mayHave(int unit, int rater) const { return m_mayHave[std::size_t(unit)][std::size_t(rater)]; }
    /// Whether the rater may sit there beside the partner who sits there now.
    bool fits(Seat seat, int rater) const { return mayHave(seat.unit, rater) && partner(seat) != rater; }

    void put(Seat seat, int rater); ///< -1 empties it
    std::vector<Seat> openSeats() const;  ///< nobody sits there yet
    const std::vector<Seat> &freeSeats() const { return m_free; } ///< all that were not kept
    std::vector<Seat> movableSeats() const; ///< free ones with somebody on them

    qint64 squaresOfPairs() const { return m_squares; } ///< sum over the pairs of how often each is used, squared
    int groups(std::vector<int> *byRater = nullptr) const;
    PairDesign design() const;

private:
    void count(int a, int b, int step);

    const PairTask &m_task;
    std::vector<std::array<int, 2>> m_pairs;
    std::vector<std::vector<bool>> m_mayHave;
    std::vector<Seat> m_free;
    std::vector<int> m_loads;
    std::vector<std::vector<int>> m_together;
    qint64 m_squares = 0;
};

// The steps of designPairs().
/// Pairs of the even sequence for all units, in a shuffled order that respects what is barred. False: there is none, or
/// some unit has kept raters; the board is empty then.
bool fillEvenly(PairBoard &board, const PairTask &task, SeededNumbers &numbers);
/// Fills each open seat, the units with the fewest choices first, with who has the least.
void fillOneByOne(PairBoard &board, SeededNumbers &numbers);
/// Moves units along chains from raters with more to raters with at least two less, until there is no such chain.
void balanceLoads(PairBoard &board);
/// Exchanges raters so that all are joined and pairs are used evenly; loads stay as even as they are. False: cancelled.
bool evenOutPairs(PairBoard &board, SeededNumbers &numbers, const std::function<bool()> &isCancelled);

} // namespace meetlat
