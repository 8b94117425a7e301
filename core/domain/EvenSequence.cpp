// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PairDesign.h"

#include <algorithm>

namespace meetlat {

namespace {

/// The n-th Hamiltonian cycle of Walecki's decomposition (Lucas 1892) without its middle: a zigzag over 0 … around-1,
/// turned by n.
std::vector<int> zigzag(int around, int n)
{
    std::vector<int> path;
    for (int i = 0; i < around; ++i) {
        const int step = i % 2 == 1 ? (i + 1) / 2 : -(i / 2);
        path.push_back(((n + step) % around + around) % around);
    }
    return path;
}

/// The edges of an odd cycle: every other one first, which passes over the first vertex, then the rest from there.
void addCycle(std::vector<std::array<int, 2>> &sequence, const std::vector<int> &cycle)
{
    const std::size_t count = cycle.size();
    for (std::size_t i = 1; i + 1 < count; i += 2)
        sequence.push_back({cycle[i], cycle[i + 1]});
    for (std::size_t i = 0; i < count; i += 2)
        sequence.push_back({cycle[i], cycle[(i + 1) % count]});
}

/// Rounds of a tournament (the circle method, Kirkman 1847): each is a perfect matching, and one round and the next
/// together are one cycle through all.
std::vector<std::array<int, 2>> rounds(int raters)
{
    std::vector<std::array<int, 2>> sequence;
    const int around = raters - 1;
    for (int round = 0; round < around; ++round) {
        sequence.push_back({around, round});
        for (int i = 1; i < raters / 2; ++i)
            sequence.push_back({(round + i) % around, (round - i + around) % around});
    }
    return sequence;
}

} // namespace

std::vector<std::array<int, 2>> evenSequence(int raters)
{
    if (raters % 2 == 0)
        return rounds(raters);
    std::vector<std::array<int, 2>> sequence;
    for (int n = 0; n < (raters - 1) / 2; ++n) {
        std::vector<int> cycle{raters - 1};
        for (const int vertex : zigzag(raters - 1, n))
            cycle.push_back(vertex);
        addCycle(sequence, cycle);
    }
    return sequence;
}

} // namespace meetlat
