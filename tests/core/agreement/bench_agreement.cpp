// SPDX-License-Identifier: GPL-3.0-or-later
// How long all statistics of one indicator take, resampling included: "bench_agreement [runs]".
#include "core/agreement/AgreementReport.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace meetlat::agreement;

namespace {

/// Two of `raters` per unit, 0 to 5; every third unit gets a third rater when asked.
ScoreTable pooled(std::size_t units, std::size_t raters, bool third)
{
    SplitMix64 random(7);
    ScoreTable scores(raters, std::vector<std::optional<double>>(units));
    for (std::size_t u = 0; u < units; ++u) {
        const auto level = static_cast<int>(random.below(6));
        for (std::size_t i = 0; i < (third && u % 3 == 0 ? 3U : 2U); ++i) {
            const auto off = static_cast<int>(random.below(3)) - 1;
            scores[(u + i * (1 + u / raters % 2)) % raters][u] = std::clamp(level + off, 0, 5);
        }
    }
    return scores;
}

template <typename Work> void measure(const char *what, int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    std::printf("%-60s median %8.2f ms, slowest %8.2f ms\n", what, times[times.size() / 2], times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    const std::vector<double> scale{0, 1, 2, 3, 4, 5};
    const auto pool36 = Ratings::of(scale, pooled(36, 7, false));
    const auto pool500 = Ratings::of(scale, pooled(500, 7, false));
    const auto third500 = Ratings::of(scale, pooled(500, 7, true));
    measure("all statistics, 36 units, 10,000 draws", runs, [&] { agreementReport(*pool36); });
    measure("all statistics, 500 units, 10,000 draws", runs, [&] { agreementReport(*pool500); });
    measure("the same with a third rater on every third unit", runs, [&] { agreementReport(*third500); });
    measure("all statistics, 500 units, 1,000 draws", runs, [&] { agreementReport(*pool500, {1, 1000, 4}); });
    measure("one ordinal alpha, 500 units", runs, [&] { krippendorffAlpha(UnitPatterns(*pool500), Metric::Ordinal); });
    return 0;
}
