// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PairBoard.h"

#include <algorithm>
#include <cmath>

namespace meetlat {

namespace {

using Seat = PairBoard::Seat;

/// The least that the sum of squares can be when as many pairs are handed out over all pairs of raters.
qint64 leastSquares(const PairBoard &board)
{
    qint64 pairs = 0;
    int taking = 0;
    for (int a = 0; a < board.raters(); ++a) {
        taking += board.takesPart(a) || board.load(a) > 0 ? 1 : 0;
        for (int b = a + 1; b < board.raters(); ++b)
            pairs += board.together(a, b);
    }
    const qint64 kinds = qint64(taking) * (taking - 1) / 2;
    if (kinds == 0)
        return 0;
    const qint64 each = pairs / kinds;
    const qint64 more = pairs % kinds;
    return (kinds - more) * each * each + more * (each + 1) * (each + 1);
}

/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over two kinds of moves that leave the loads as even as
/// they are: two raters change places, or a seat goes from a rater to one who has just one unit less.
class Exchange
{
public:
    Exchange(PairBoard &board, SeededNumbers &numbers)
        : m_board(board), m_numbers(numbers), m_seats(board.movableSeats()), m_groups(board.groups()),
          m_least(leastSquares(board)), m_best(snapshot()), m_bestCost(cost())
    {
    }

    bool run(const std::function<bool()> &isCancelled)
    {
        constexpr int rounds = 3;
        const int steps = 20'000 + 300 * static_cast<int>(m_seats.size());
        for (int round = 0; round < rounds && !isDone(); ++round) {
            for (int step = 0; step < steps && !isDone(); ++step) {
                if (step % 4096 == 0 && isCancelled && isCancelled())
                    return false;
                constexpr double hot = 2.0;
                constexpr double cold = 0.1;
                m_heat = hot * std::pow(cold / hot, double(step) / steps);
                m_numbers.below(8) == 0 ? handOver() : changePlaces();
            }
            restore(m_best);
        }
        return true;
    }

private:
    static constexpr qint64 costOfGroup = 1000;

    bool isDone() const { return m_seats.size() < 2 || (m_groups <= 1 && m_board.squaresOfPairs() <= m_least); }
    qint64 cost() const { return costOfGroup * m_groups + m_board.squaresOfPairs(); }
    Seat anySeat() { return m_seats[std::size_t(m_numbers.below(static_cast<int>(m_seats.size())))]; }

    void changePlaces()
    {
        const Seat s = anySeat();
        const Seat t = anySeat();
        const int a = m_board.at(s);
        const int b = m_board.at(t);
        if (a == b || s.unit == t.unit || !m_board.fits(s, b) || !m_board.fits(t, a))
            return;
        take({{s, b}, {t, a}}, {{s, a}, {t, b}});
    }

    void handOver()
    {
        const Seat s = anySeat();
        const int a = m_board.at(s);
        const int b = m_numbers.below(m_board.raters());
        if (m_board.load(a) != m_board.load(b) + 1 || !m_board.fits(s, b))
            return;
        take({{s, b}}, {{s, a}});
    }

    using Moves = std::vector<std::pair<Seat, int>>;
    void take(const Moves &moves, const Moves &back)
    {
        const qint64 before = cost();
        std::vector<std::pair<int, int>> parted;
        for (const auto &[seat, rater] : back)
            parted.emplace_back(rater, m_board.partner(seat));
        for (const auto &[seat, rater] : moves)
            m_board.put(seat, rater);
        const int groupsBefore = m_groups;
        const bool staysJoined = std::all_of(parted.begin(), parted.end(), [this](const auto &pair) {
            return pair.second < 0 || areClose(pair.first, pair.second);
        });
        if (m_groups > 1 || !staysJoined)
            m_groups = m_board.groups();
        const qint64 worse = cost() - before;
        if (worse > 0 && m_numbers.fraction() >= std::exp(-double(worse) / m_heat)) {
            for (const auto &[seat, rater] : back)
                m_board.put(seat, rater);
            m_groups = groupsBefore;
        } else if (cost() < m_bestCost) {
            m_bestCost = cost();
            m_best = snapshot();
        }
    }

    /// Together themselves or both together with a third: enough to know that no group fell apart.
    bool areClose(int a, int b) const
    {
        if (m_board.together(a, b) > 0)
            return true;
        for (int c = 0; c < m_board.raters(); ++c) {
            if (m_board.together(a, c) > 0 && m_board.together(b, c) > 0)
                return true;
        }
        return false;
    }

    std::vector<int> snapshot() const
    {
        std::vector<int> raters;
        for (const Seat seat : m_seats)
            raters.push_back(m_board.at(seat));
        return raters;
    }
    void restore(const std::vector<int> &raters)
    {
        for (const Seat seat : m_seats)
            m_board.put(seat, -1);
        for (std::size_t i = 0; i < m_seats.size(); ++i)
            m_board.put(m_seats[i], raters[i]);
        m_groups = m_board.groups();
    }

    PairBoard &m_board;
    SeededNumbers &m_numbers;
    const std::vector<Seat> m_seats;
    int m_groups;
    qint64 m_least;
    std::vector<int> m_best;
    qint64 m_bestCost;
    double m_heat = 0;
};

} // namespace

bool evenOutPairs(PairBoard &board, SeededNumbers &numbers, const std::function<bool()> &isCancelled)
{
    return Exchange(board, numbers).run(isCancelled);
}

PairDesign designPairs(const PairTask &given, const std::function<bool()> &isCancelled)
{
    PairTask task = given;
    task.takesPart.resize(std::size_t(task.raters), true);
    PairBoard board(task);
    SeededNumbers numbers(task.seed);
    if (!fillEvenly(board, task, numbers)) {
        fillOneByOne(board, numbers);
        balanceLoads(board);
        if (!evenOutPairs(board, numbers, isCancelled)) {
            PairDesign cancelled;
            cancelled.wasCancelled = true;
            return cancelled;
        }
    }
    return board.design();
}

} // namespace meetlat
