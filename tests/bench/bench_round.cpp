// SPDX-License-Identifier: GPL-3.0-or-later
// How a round grows: opening the project, making the pages, scrolling them, from 44 plans to 1,000, with four raters
// per plan, four indicators and ten highlights per score: "bench_round [plans …]".
#include "core/domain/Reconciling.h"
#include "core/session/ReviewSession.h"
#include "tests/ui/bench/LeadBench.h"
#include "ui/agreement/AgreementPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/plots/PlotsPage.h"
#include "ui/plots/PlotView.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace meetlat;
using namespace meetlat::test;

namespace {

constexpr int ratersPerPlan = 4;
constexpr int highlightsPerScore = 10;
constexpr int pagesPerDocument = 60;
constexpr double frameTarget = 16; ///< ms
constexpr double openTarget = 2000;

double spent(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void row(int plans, const char *what, double ms, double target)
{
    std::printf("| %5d | %-44s | %9.1f ms | %7.0f ms | %s |\n", plans, what, ms, target,
                ms <= target ? "met" : "NOT MET");
    std::fflush(stdout);
}

void addScore(ReviewState &state, Submission &submission, const Indicator &indicator, int level, int &next)
{
    const int plan = submission.plan.value.right(12).toInt();
    Score score = scoreOf(level, indicator.id, submission.rater, submission.plan);
    score.reason = QStringLiteral("Het plan noemt woonplekken en begeleiding, met aantallen per jaar en een planning.");
    state.put(score);
    submission.scores.push_back(score);
    for (int i = 0; i < highlightsPerScore; ++i, ++next) {
        Highlight highlight =
            passage(next, (plan + next) % pagesPerDocument, 40 * i, submission.rater, submission.plan);
        highlight.anchor.exact = QStringLiteral("In 2026 komen er veertig woonplekken bij voor mensen die uit de "
                                                "opvang komen, verdeeld over de gemeenten van de regio");
        highlight.kind = static_cast<EvidenceKind>(1 + i % 4);
        state.put(highlight);
        state.put(Evidence{submission.plan, indicator.id, submission.rater, highlight.id, {}});
    }
}

/// All handed in; every second plan opened and decided where both are equal.
ReviewState roundOf(int plans)
{
    ReviewState state = reviewOfPlans(plans);
    const Rater fourth{raterNumber(4), QStringLiteral("Dora"), 4, false};
    state.put(fourth);
    const RaterId raters[ratersPerPlan] = {raterNumber(1), raterNumber(2), raterNumber(3), fourth.id};
    int next = 1;
    for (int n = 1; n <= plans; ++n) {
        Plan plan = *state.find<Plan>(planNumber(n));
        plan.adopted = PartialDate{n % 2 == 0 ? 2024 : 2020, 1, 1};
        state.put(plan);
        for (int r = 0; r < ratersPerPlan; ++r) {
            state.put(Assignment{planNumber(n), raters[r], r >= 2, 0});
            Submission submission;
            submission.plan = planNumber(n);
            submission.rater = raters[r];
            submission.at = testNow;
            for (const Indicator &indicator : state.rubric().indicators) {
                const bool isQuestion = indicator.kind == IndicatorKind::YesNo;
                const int level =
                    isQuestion ? 1 + (n + (r == 1 && n % 5 == 0)) % 2 : 1 + (n * 7 + (r == 1 ? n % 3 : 0)) % 5;
                addScore(state, submission, indicator, level, next);
            }
            state.put(submission);
        }
        if (n % 2 == 0)
            state = after(std::move(state), openPlan(state, planNumber(n), 1, testNow));
    }
    return after(std::move(state), acceptEqual(state, std::nullopt, raterNumber(0), testNow));
}

/// The slowest of all frames from top to bottom, a row at a time (at most 400 steps).
double slowestFrame(QAbstractScrollArea &area)
{
    QScrollBar *bar = area.verticalScrollBar();
    const int step = std::max(1, bar->maximum() / 400);
    double slowest = 0;
    for (int value = bar->minimum(); value <= bar->maximum(); value += step) {
        slowest = std::max(slowest, spent([&] {
                               bar->setValue(value);
                               area.viewport()->repaint();
                           }));
    }
    return slowest;
}

void measurePages(Workbench &workbench, int plans)
{
    std::unique_ptr<OverviewPage> overview;
    row(plans, "overview made and shown", spent([&] {
            overview = std::make_unique<OverviewPage>(workbench);
            overview->resize(1366, 676);
            overview->show();
            QCoreApplication::processEvents();
        }),
        1000);
    row(plans, "overview, slowest frame", slowestFrame(*overview->findChild<QTableView *>()), frameTarget);
    overview.reset();

    PlotsPage plots(workbench);
    plots.resize(1366, 676);
    plots.show();
    const char *names[] = {"heat map",     "distribution", "new and older",
                           "side by side", "agreement",    "evidence by page"};
    for (int kind = 0; kind < 6; ++kind) {
        row(plans, (std::string("plot made: ") + names[kind]).c_str(), spent([&] {
                plots.show(static_cast<PlotsPage::Kind>(kind));
                QCoreApplication::processEvents();
            }),
            1000);
        if (!QTest::qWaitFor([&] { return !plots.svg().isEmpty(); }, 60'000))
            std::printf("nothing drawn\n");
        row(plans, (std::string("slowest frame: ") + names[kind]).c_str(), slowestFrame(*plots.findChild<PlotView *>()),
            frameTarget);
        row(plans, (std::string("its table, slowest frame: ") + names[kind]).c_str(),
            slowestFrame(*plots.findChild<QTableView *>()), frameTarget);
    }
    AgreementPage agreement(workbench);
    agreement.resize(1366, 676);
    row(plans, "agreement figures there, in the background", spent([&] {
            agreement.show();
            if (!QTest::qWaitFor([&] { return agreement.board().agreement() != nullptr; }, 120'000))
                std::printf("no figures\n");
        }),
        1000);
}

void measure(int plans)
{
    LeadBench bench(roundOf(plans));
    const QString path = bench.path(QStringLiteral("lead.meetlat"));
    bench.workbench().setSession(nullptr);
    const auto highlights = plans * ratersPerPlan * 4 * highlightsPerScore;
    std::printf("| %5d | %d highlights, file of %.1f MB | | | |\n", plans, highlights,
                static_cast<double>(QFileInfo(path).size()) / 1e6);
    OpenOptions options;
    options.snapshotFolder = QStringLiteral("-");
    std::vector<double> opened;
    for (int run = 0; run < 3; ++run)
        opened.push_back(spent([&] { (void)ReviewSession::open(path, options); }));
    std::sort(opened.begin(), opened.end());
    row(plans, "opens (median of 3)", opened[1], openTarget);
    auto session = ReviewSession::open(path, options);
    bench.workbench().setSession(std::move(session).value());
    measurePages(bench.workbench(), plans);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application, theme::Mode::Light);
    std::printf("| plans | what | figure | target | |\n|---|---|---|---|---|\n");
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::max(1, QByteArray(argv[i]).toInt()));
    if (sizes.empty())
        sizes = {44, 100, 300, 1000};
    for (const int plans : sizes)
        measure(plans);
    return 0;
}
