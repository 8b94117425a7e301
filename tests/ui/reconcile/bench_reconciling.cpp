// SPDX-License-Identifier: GPL-3.0-or-later
// What the lead waits for between two cells: from the key to the painted page, as the review grows.
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Reconciling.h"
#include "core/pdf/PdfReader.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReconcileBoard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace meetlat;
using namespace meetlat::test;

namespace {

constexpr int highlightsPerCell = 10;
constexpr int presses = 60;
constexpr double target = 50; // ms

/// On the clock, and of this process alone: on a busy computer the first says little.
struct Spent
{
    double wall = 0;
    double cpu = 0;
};

Spent spent(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    const std::clock_t begun = std::clock();
    work();
    return {static_cast<double>(clock.nsecsElapsed()) / 1e6,
            1e3 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC};
}

void row(const char *what, int plans, const std::vector<Spent> &all, double wanted)
{
    const auto sorted = [&all](double Spent::*part) {
        std::vector<double> ms;
        for (const Spent &one : all)
            ms.push_back(one.*part);
        std::sort(ms.begin(), ms.end());
        return ms;
    };
    const std::vector<double> wall = sorted(&Spent::wall);
    const std::vector<double> cpu = sorted(&Spent::cpu);
    const std::size_t late = std::min(cpu.size() - 1, cpu.size() * 95 / 100);
    std::printf("| %-46s | %5d | %7.1f | %7.1f | %7.1f | %7.1f | %6.0f | %s |\n", what, plans, wall[wall.size() / 2],
                wall[late], cpu[cpu.size() / 2], cpu[late], wanted, wall[late] <= wanted ? "met" : "NOT MET");
    std::fflush(stdout);
}

/// All plans handed in and opened; two levels differ on every plan, and every cell has its highlights. With `nearlyDone`
/// only the last plan by name still has open cells: the longest way to the next one.
ReviewState reviewOf(int plans, bool nearlyDone)
{
    ReviewState state = reviewOfPlans(plans);
    int number = 0;
    for (int plan = 1; plan <= plans; ++plan) {
        Opening opening{planNumber(plan), raterNumber(1), raterNumber(2), testNow, {}};
        for (const int rater : {1, 2}) {
            Submission submission;
            submission.plan = planNumber(plan);
            submission.rater = raterNumber(rater);
            submission.at = testNow;
            int at = 0;
            for (const Indicator &indicator : builtInRubric().indicators) {
                Score score = scoreOf(at++ % 2 == 0 && rater == 2 ? 2 : 1, indicator.id, raterNumber(rater), planNumber(plan));
                score.rubric = firstRubric();
                state.put(score);
                submission.scores.push_back(score);
                opening.roundOne.push_back(score);
                for (int n = 0; n < highlightsPerCell; ++n) {
                    const Highlight highlight =
                        passage(++number, n, 40 * n + 5 * rater, raterNumber(rater), planNumber(plan));
                    state.put(highlight);
                    state.put(Evidence{planNumber(plan), indicator.id, raterNumber(rater), highlight.id, {}});
                }
            }
            state.put(submission);
        }
        state.put(opening);
        if (!nearlyDone || plan == plans)
            continue;
        for (const Indicator &indicator : builtInRubric().indicators) {
            Decision decision;
            decision.plan = planNumber(plan);
            decision.indicator = indicator.id;
            decision.level = 1;
            decision.by = raterNumber(0);
            state.put(decision);
        }
    }
    return state;
}

void measure(int plans)
{
    LeadBench bench(reviewOf(plans, false));
    ReconcilePage page(bench.workbench());
    page.resize(1366, 676);
    std::vector<Spent> opening{spent([&] {
        page.show();
        page.activateWindow();
        QApplication::processEvents();
        page.repaint();
    })};
    row("page shown for the first time", plans, opening, 1000);
    std::vector<Spent> next;
    std::vector<Spent> recording;
    for (int press = 0; press < presses; ++press) {
        next.push_back(spent([&] {
            QTest::keyClick(&page, Qt::Key_F7);
            QApplication::processEvents();
            page.repaint();
        }));
    }
    for (int press = 0; press < presses; ++press) {
        QTest::keyClick(&page, Qt::Key_1, Qt::ControlModifier);
        QApplication::processEvents();
        recording.push_back(spent([&] {
            QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
            QApplication::processEvents();
            page.repaint();
        }));
    }
    row("F7 to the next open cell, painted", plans, next, target);
    row("Ctrl+Enter: recorded, next open cell painted", plans, recording, target);
}

void measureLongestWay(int plans)
{
    LeadBench bench(reviewOf(plans, true));
    ReconcileBoard board(bench.workbench());
    const PlanId first = board.plans().front()->id;
    std::vector<Spent> ms;
    for (int run = 0; run < 20; ++run) {
        bench.workbench().setPlan(first);
        ms.push_back(spent([&] { board.goToOpen(1); }));
    }
    row("next open cell when only the last plan is open", plans, ms, target);
    ms.assign(1, spent([&] { board.equalCount(EqualCells::WithSharedEvidence); }));
    row("equal scores with shared evidence counted", plans, ms, 1000);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application, theme::Mode::Light);
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER)); // else it would start this very program
    std::printf("| what | plans | ms, median | p95 | CPU ms, median | p95 | target | |\n|---|---|---|---|---|---|---|---|\n");
    for (const int plans : {44, 250, 1000}) {
        measure(plans);
        measureLongestWay(plans);
    }
    return 0;
}
