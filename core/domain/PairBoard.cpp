// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PairBoard.h"

#include <algorithm>

namespace meetlat {

quint64 SeededNumbers::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

PairBoard::PairBoard(const PairTask &task)
    : m_task(task), m_pairs(task.units.size(), {-1, -1}), m_loads(std::size_t(task.raters), 0),
      m_together(std::size_t(task.raters), std::vector<int>(std::size_t(task.raters), 0))
{
    for (std::size_t unit = 0; unit < task.units.size(); ++unit) {
        std::vector<bool> may = task.takesPart;
        for (const int rater : task.units[unit].barred)
            may[std::size_t(rater)] = false;
        m_mayHave.push_back(std::move(may));
        const std::vector<int> &kept = task.units[unit].kept;
        for (int side = 0; side < 2; ++side) {
            const Seat seat{static_cast<int>(unit), side};
            if (std::size_t(side) < kept.size())
                put(seat, kept[std::size_t(side)]);
            else
                m_free.push_back(seat);
        }
    }
}

void PairBoard::count(int a, int b, int step)
{
    if (a < 0 || b < 0)
        return;
    const int before = m_together[std::size_t(a)][std::size_t(b)];
    m_squares += step * (2 * qint64(before) + step);
    m_together[std::size_t(a)][std::size_t(b)] += step;
    m_together[std::size_t(b)][std::size_t(a)] += step;
}

void PairBoard::put(Seat seat, int rater)
{
    int &place = m_pairs[std::size_t(seat.unit)][std::size_t(seat.side)];
    const int other = partner(seat);
    count(place, other, -1);
    if (place >= 0)
        --m_loads[std::size_t(place)];
    place = rater;
    if (place >= 0)
        ++m_loads[std::size_t(place)];
    count(place, other, +1);
}

std::vector<PairBoard::Seat> PairBoard::openSeats() const
{
    std::vector<Seat> open;
    std::copy_if(m_free.begin(), m_free.end(), std::back_inserter(open), [this](Seat seat) { return at(seat) < 0; });
    return open;
}

std::vector<PairBoard::Seat> PairBoard::movableSeats() const
{
    std::vector<Seat> taken;
    std::copy_if(m_free.begin(), m_free.end(), std::back_inserter(taken), [this](Seat seat) { return at(seat) >= 0; });
    return taken;
}

int PairBoard::groups(std::vector<int> *byRater) const
{
    std::vector<int> group(std::size_t(raters()), -1);
    int count = 0;
    std::vector<int> waiting;
    for (int first = 0; first < raters(); ++first) {
        if (load(first) == 0 || group[std::size_t(first)] >= 0)
            continue;
        group[std::size_t(first)] = count;
        waiting.push_back(first);
        while (!waiting.empty()) {
            const int a = waiting.back();
            waiting.pop_back();
            for (int b = 0; b < raters(); ++b) {
                if (together(a, b) > 0 && group[std::size_t(b)] < 0) {
                    group[std::size_t(b)] = count;
                    waiting.push_back(b);
                }
            }
        }
        ++count;
    }
    if (byRater)
        *byRater = std::move(group);
    return count;
}

PairDesign PairBoard::design() const
{
    PairDesign design;
    design.pairs = m_pairs;
    design.loads = m_loads;
    design.together = m_together;
    design.groupCount = groups(&design.groups);
    return design;
}

} // namespace meetlat
