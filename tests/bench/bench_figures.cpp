// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/Passages.h"
#include "core/figures/Quotes.h"
#include "core/figures/ReadyFigures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;

// How long the pages Figures and Quotes need for what they show, by the size of the review: 4 indicators, 2 raters and
// 10 passages per plan, everything decided.

namespace {

void addPlan(ReviewState &state, int n)
{
    const QString number = QString::number(n);
    Region region;
    region.id = {u"r"_s + number};
    region.name = u"Region "_s + number;
    Plan plan;
    plan.id = {u"p"_s + number};
    plan.region = region.id;
    plan.adopted = PartialDate{n % 2 ? 2020 : 2024, 0, 0};
    state.put(region);
    state.put(plan);
    for (const RaterId &rater : {RaterId{u"a"_s}, RaterId{u"b"_s}}) {
        state.put(Assignment{plan.id, rater, false, 0});
        Submission submission;
        submission.plan = plan.id;
        submission.rater = rater;
        submission.at = 1;
        for (const Indicator &indicator : state.rubric().indicators) {
            Score score;
            score.plan = plan.id;
            score.indicator = indicator.id;
            score.rater = rater;
            score.level = 1 + n % static_cast<int>(indicator.levels.size());
            submission.scores.push_back(score);
            Decision decision;
            decision.plan = plan.id;
            decision.indicator = indicator.id;
            decision.level = score.level;
            state.put(decision);
        }
        state.put(submission);
        for (int i = 0; i < 5; ++i) {
            Highlight highlight;
            highlight.id = {plan.id.value + rater.value + QString::number(i)};
            highlight.plan = plan.id;
            highlight.rater = rater;
            highlight.anchor.exact = u"Er komen dertig woningen bij."_s;
            state.put(highlight);
            state.put(Evidence{plan.id, {u"WE"_s}, rater, highlight.id, {}});
        }
    }
}

ReviewState reviewOf(int plans)
{
    ReviewState state;
    RubricVersion version;
    version.id = {u"1"_s};
    version.content = builtInRubric();
    Project project;
    project.id = {u"project"_s};
    project.rubric = version.id;
    state.put(version);
    state.put(project);
    state.put(Rater{{u"a"_s}, u"Anna"_s, 1, false});
    state.put(Rater{{u"b"_s}, u"Bram"_s, 2, false});
    for (int n = 1; n <= plans; ++n)
        addPlan(state, n);
    return state;
}

template <typename Work> double bestOf5(Work work)
{
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main()
{
    std::puts("| what | target | figure |\n|---|---|---|");
    for (const int plans : {44, 360, 1000}) {
        const ReviewState state = reviewOf(plans);
        std::printf("| all figures of %d plans | | %.1f ms |\n", plans,
                    bestOf5([&] { return figures::readyFigures(state).size(); }));
        std::printf("| passages to pick from, %d plans | | %.1f ms |\n", plans,
                    bestOf5([&] { return figures::quotesToPickFrom(state, {u"WE"_s}).size(); }));
    }
    return 0;
}
