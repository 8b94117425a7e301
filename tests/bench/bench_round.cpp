// SPDX-License-Identifier: GPL-3.0-or-later
// How a round grows: opening the project, making the pages, scrolling them, from 44 plans to 1,000, with four raters
// per plan, four indicators and ten highlights per score: "bench_round [--keep FOLDER] [plans …]", where FOLDER keeps the
// files from run to run. The first painting of a page counts with making it, not as a frame of scrolling.
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
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace meetlat;
using namespace meetlat::test;

namespace {

constexpr int ratersPerPlan = 4;
constexpr int highlightsPerScore = 10;
constexpr int pagesPerDocument = 60;
constexpr std::size_t runs = 5;
constexpr double frameTarget = 16; ///< ms
constexpr double openTarget = 2000;
constexpr double pageTarget = 1000;

/// On the clock, and of this thread alone: on a busy computer the first says little.
struct Spent
{
    double wall = 0;
    double cpu = 0;
};

double cpuNow()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e6;
}

Spent spent(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    const double begun = cpuNow();
    work();
    const double cpu = cpuNow() - begun;
    return {static_cast<double>(clock.nsecsElapsed()) / 1e6, cpu};
}

/// Of every frame of scrolling counts; of the runs of anything else the median.
void row(int plans, const std::string &what, const std::vector<Spent> &all, double target)
{
    std::vector<double> figures[2];
    for (const Spent &one : all) {
        figures[0].push_back(one.wall);
        figures[1].push_back(one.cpu);
    }
    std::printf("| %d | %s | %zu |", plans, what.c_str(), all.size());
    bool isMet = true;
    for (std::vector<double> &ms : figures) {
        std::sort(ms.begin(), ms.end());
        const auto part = [&ms](std::size_t percent) {
            return ms.empty() ? 0 : ms[std::min(ms.size() - 1, ms.size() * percent / 100)];
        };
        std::printf(" %.1f | %.1f | %.1f |", part(50), part(95), part(100));
        isMet = (all.size() > runs ? part(100) : part(50)) <= target;
    }
    std::printf(" %.0f | %s |\n", target, isMet ? "met" : "NOT MET");
    std::fflush(stdout);
}

/// Megabytes of this process in memory.
double megabytes()
{
    malloc_trim(0);
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
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
        if (n % 2 != 0)
            continue;
        const Result<Edit> opening = openPlan(state, planNumber(n), 1, testNow);
        state = after(std::move(state), opening);
    }
    const Result<Edit> accepted = acceptEqual(state, std::nullopt, raterNumber(0), testNow);
    return after(std::move(state), accepted);
}

/// Every frame from top to bottom, at most 400: the bar moves, the window paints what that uncovers.
std::vector<Spent> frames(QAbstractScrollArea &area)
{
    QScrollBar *bar = area.verticalScrollBar();
    const int step = std::max(1, bar->maximum() / 400);
    std::vector<Spent> ms;
    for (int value = bar->minimum() + step; value <= bar->maximum(); value += step) {
        ms.push_back(spent([&] {
            bar->setValue(value);
            QCoreApplication::processEvents();
        }));
    }
    bar->setValue(bar->minimum());
    QCoreApplication::processEvents();
    return ms;
}

/// All that shows painted anew, at 100 places.
std::vector<Spent> repaints(QAbstractScrollArea &area)
{
    QScrollBar *bar = area.verticalScrollBar();
    std::vector<Spent> ms;
    for (int place = 0; place < 100; ++place) {
        bar->setValue(bar->maximum() * place / 100);
        QCoreApplication::processEvents();
        ms.push_back(spent([&] { area.viewport()->repaint(); }));
    }
    bar->setValue(bar->minimum());
    QCoreApplication::processEvents();
    return ms;
}

void measureScrolling(int plans, const std::string &what, QAbstractScrollArea &area)
{
    row(plans, what + ", frames while scrolling", frames(area), frameTarget);
    row(plans, what + ", all painted anew", repaints(area), frameTarget);
}

template <typename Page> void measureShowing(int plans, const char *what, Workbench &workbench)
{
    std::vector<Spent> shown;
    for (std::size_t run = 0; run < runs; ++run) {
        std::unique_ptr<Page> page;
        shown.push_back(spent([&] {
            page = std::make_unique<Page>(workbench);
            page->resize(1366, 676);
            page->show();
            QCoreApplication::processEvents();
        }));
    }
    row(plans, std::string(what) + " made and first painted", shown, pageTarget);
}

void measurePlots(Workbench &workbench, int plans)
{
    PlotsPage plots(workbench);
    plots.resize(1366, 676);
    plots.show();
    const char *names[] = {"heat map",     "distribution", "new and older",
                           "side by side", "agreement",    "evidence by page"};
    for (int kind = 0; kind < 6; ++kind) {
        const auto other = kind == PlotsPage::Distribution ? PlotsPage::LevelsByPlan : PlotsPage::Distribution;
        std::vector<Spent> shown;
        for (std::size_t run = 0; run < runs; ++run) {
            plots.show(other);
            QCoreApplication::processEvents();
            shown.push_back(spent([&] {
                plots.show(static_cast<PlotsPage::Kind>(kind));
                QCoreApplication::processEvents();
            }));
        }
        row(plans, std::string(names[kind]) + " made and first painted", shown, pageTarget);
        if (!QTest::qWaitFor([&] { return !plots.svg().isEmpty(); }, 60'000))
            std::printf("nothing drawn\n");
        measureScrolling(plans, names[kind], *plots.findChild<PlotView *>());
        measureScrolling(plans, std::string("table of ") + names[kind], *plots.findChild<QTableView *>());
    }
}

void measureAgreement(Workbench &workbench, int plans)
{
    std::vector<Spent> there;
    for (std::size_t run = 0; run < runs; ++run) {
        AgreementPage agreement(workbench);
        agreement.resize(1366, 676);
        there.push_back(spent([&] {
            agreement.show();
            if (!QTest::qWaitFor([&] { return agreement.board().agreement() != nullptr; }, 120'000))
                std::printf("no figures\n");
        }));
    }
    row(plans, "agreement figures there, in the background", there, pageTarget);
}

/// The project file of that round; made once where a folder keeps it.
QString fileOf(int plans, const QString &folder)
{
    const QString path = QStringLiteral("%1/round-%2.meetlat").arg(folder).arg(plans);
    if (QFileInfo::exists(path))
        return path;
    LeadBench bench(roundOf(plans));
    bench.workbench().setSession(nullptr);
    if (!QFile::copy(bench.path(QStringLiteral("lead.meetlat")), path))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void measure(int plans, const QString &folder)
{
    const QString path = fileOf(plans, folder);
    std::printf("| %5d | %d highlights, file of %.1f MB | | | | | | | | | |\n", plans,
                plans * ratersPerPlan * 4 * highlightsPerScore, static_cast<double>(QFileInfo(path).size()) / 1e6);
    OpenOptions options;
    options.snapshotFolder = QStringLiteral("-");
    row(plans, "opens, first time here: checked", {spent([&] { (void)ReviewSession::open(path, options); })},
        openTarget);
    std::vector<Spent> opened;
    for (std::size_t run = 0; run < runs; ++run)
        opened.push_back(spent([&] { (void)ReviewSession::open(path, options); }));
    row(plans, "opens", opened, openTarget);
    const double before = megabytes();
    Workbench workbench;
    workbench.setSession(ReviewSession::open(path, options).value());
    std::printf("| %5d | memory of the open review: %.0f MB | | | | | | | | | |\n", plans, megabytes() - before);
    measureShowing<OverviewPage>(plans, "overview", workbench);
    {
        OverviewPage overview(workbench);
        overview.resize(1366, 676);
        overview.show();
        QCoreApplication::processEvents();
        measureScrolling(plans, "overview", *overview.findChild<QTableView *>());
    }
    measurePlots(workbench, plans);
    measureAgreement(workbench, plans);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application, theme::Mode::Light);
    std::printf("| plans | what | n | ms, p50 | p95 | largest | CPU ms, p50 | p95 | largest | target | |\n"
                "|---|---|---|---|---|---|---|---|---|---|---|\n");
    QTemporaryDir ours;
    QString folder = ours.path();
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i) {
        if (QByteArray(argv[i]) == "--keep" && i + 1 < argc)
            folder = QString::fromLocal8Bit(argv[++i]);
        else
            sizes.push_back(std::max(1, QByteArray(argv[i]).toInt()));
    }
    if (sizes.empty())
        sizes = {44, 100, 300, 1000};
    for (const int plans : sizes)
        measure(plans, folder);
    return 0;
}
