// SPDX-License-Identifier: GPL-3.0-or-later
// How long pairs take to plan, against their targets. Prints a table; nothing is asserted.
#include "core/domain/PairDesign.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace meetlat;

namespace {

PairTask taskOf(int plans, int raters, double barred, double kept)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<> chance;
    PairTask task;
    task.raters = raters;
    for (int i = 0; i < plans; ++i) {
        PairTask::Unit unit;
        if (chance(random) < kept)
            unit.kept.push_back(static_cast<int>(random() % unsigned(raters)));
        for (int rater = 0; rater < raters; ++rater) {
            if (chance(random) < barred)
                unit.barred.push_back(rater);
        }
        task.units.push_back(unit);
    }
    return task;
}

void row(const char *what, const PairTask &task, double target)
{
    constexpr int runs = 5;
    std::vector<double> all;
    for (int run = 0; run < runs; ++run) {
        PairTask seeded = task;
        seeded.seed = quint64(run) + 1;
        QElapsedTimer timer;
        timer.start();
        const PairDesign design = designPairs(seeded);
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (design.wasCancelled)
            return;
    }
    std::sort(all.begin(), all.end());
    std::printf("| %-52s | %9.2f ms | %9.2f ms | %6.0f ms | %s |\n", what, all[runs / 2], all.back(), target,
                all.back() <= target ? "yes" : "no ");
}

} // namespace

int main()
{
    std::printf("| %-52s | %12s | %12s | %9s | ok? |\n", "pairs, 5 seeds", "median", "worst", "target");
    row("44 plans x 7 raters", taskOf(44, 7, 0, 0), 1000);
    row("44 x 7, 15 % excluded, 30 % assigned", taskOf(44, 7, 0.15, 0.3), 1000);
    row("1,000 x 50", taskOf(1000, 50, 0, 0), 10'000);
    row("1,000 x 50, 10 % excluded, 30 % assigned", taskOf(1000, 50, 0.1, 0.3), 10'000);
    row("1,000 x 50, 60 % excluded, 50 % assigned", taskOf(1000, 50, 0.6, 0.5), 10'000);
    row("1,225 x 50: every pair once, 5 % excluded, 10 % ass.", taskOf(1225, 50, 0.05, 0.1), 10'000);
    return 0;
}
