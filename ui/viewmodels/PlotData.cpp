// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PlotData.h"

#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Plots
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::PlotData)
};

QString regionOf(const ReviewState &state, const Plan &plan)
{
    const Region *region = state.find<Region>(plan.region);
    return region ? region->name : plan.title;
}

std::optional<double> meanLevel(const ReviewState &state, const PlanId &plan)
{
    double sum = 0;
    int count = 0;
    for (const Indicator &indicator : state.rubric().indicators) {
        const Decision *decision = shownDecision(state, plan, indicator.id);
        if (indicator.kind == IndicatorKind::Ladder && decision && decision->level) {
            sum += *decision->level;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// Every level of the scale, then "not determinable", none counted yet.
StackedBars::Bar emptyBar(const ReviewState &state, const Indicator &indicator, bool dutch)
{
    StackedBars::Bar bar;
    bar.name = words::indicatorShort(indicator, dutch);
    for (const int level : levelsOf(indicator, state.project().scale))
        bar.parts.push_back({levelMark(indicator, level, false, dutch), 0});
    bar.parts.push_back({levelMark(indicator, std::nullopt, true, dutch), 0});
    return bar;
}

/// The part of a level that the rubric has no more, behind the `levels` that it has; "not determinable" stays the last.
StackedBars::Part &lostPart(StackedBars::Bar &bar, std::size_t levels, LevelMark mark, int level)
{
    mark.text = Plots::tr("%1 (not in this rubric)").arg(level);
    mark.words = mark.text;
    auto at = bar.parts.begin() + static_cast<std::ptrdiff_t>(levels);
    while (at + 1 != bar.parts.end() && at->mark.text < mark.text)
        ++at;
    if (at + 1 == bar.parts.end() || at->mark.text != mark.text)
        at = bar.parts.insert(at, StackedBars::Part{mark, 0});
    return *at;
}

void count(const ReviewState &state, const PlanId &plan, const Indicator &indicator, StackedBars::Bar &bar, bool dutch)
{
    const Decision *decision = shownDecision(state, plan, indicator.id);
    if (!decision) {
        ++bar.open;
        return;
    }
    ++bar.counted;
    if (!decision->level) {
        ++bar.parts.back().count;
        return;
    }
    const int level = *decision->level;
    const std::vector<int> levels = levelsOf(indicator, state.project().scale);
    const auto at = std::find(levels.begin(), levels.end(), level);
    if (at == levels.end())
        ++lostPart(bar, levels.size(), levelMark(indicator, level, false, dutch), level).count;
    else
        ++bar.parts[static_cast<std::size_t>(at - levels.begin())].count;
}

} // namespace

const Decision *shownDecision(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator)
{
    const Decision *decision = state.find<Decision>(plan, indicator);
    return decision && decision->isFinal() && isDisclosed(state, plan) ? decision : nullptr;
}

std::vector<LevelMark> levelKeyOf(const ReviewState &state, bool dutch)
{
    std::vector<LevelMark> key;
    for (const Indicator &indicator : state.rubric().indicators) {
        if (indicator.kind != IndicatorKind::Ladder)
            continue;
        for (const int level : levelsOf(indicator, state.project().scale))
            key.push_back(levelMark(indicator, level, false, dutch));
        key.push_back(levelMark(indicator, std::nullopt, true, dutch));
        break;
    }
    return key;
}

HeatMap heatMap(const ReviewState &state, bool dutch, HeatMap::Order order)
{
    HeatMap map;
    for (const Indicator &indicator : state.rubric().indicators)
        map.indicators << words::indicatorShort(indicator, dutch);
    for (const Plan *plan : plansTakingPart(state)) {
        HeatMap::Row row{plan->id, regionOf(state, *plan), {}, meanLevel(state, plan->id)};
        for (const Indicator &indicator : state.rubric().indicators) {
            const Decision *decision = shownDecision(state, plan->id, indicator.id);
            map.decided += decision ? 1 : 0;
            row.cells.push_back(decision ? levelMark(indicator, decision->level, decision->notDeterminable, dutch)
                                         : levelMark(indicator, std::nullopt, false, dutch));
        }
        map.rows.push_back(std::move(row));
    }
    if (order == HeatMap::Order::Score) {
        std::stable_sort(map.rows.begin(), map.rows.end(), [](const HeatMap::Row &a, const HeatMap::Row &b) {
            return a.mean.value_or(-1) > b.mean.value_or(-1);
        });
    }
    return map;
}

FigureTable HeatMap::table() const
{
    FigureTable table;
    table.columns.push_back({Plots::tr("Region"), false});
    for (const QString &indicator : indicators)
        table.columns.push_back({indicator, true});
    for (const Row &from : rows) {
        FigureTable::Row row;
        row.cells << from.region;
        for (const LevelMark &cell : from.cells)
            row.cells << cell.text;
        row.plan = from.plan.value;
        row.isQuiet = std::all_of(from.cells.begin(), from.cells.end(),
                                  [](const LevelMark &cell) { return cell.kind == LevelMark::Kind::None; });
        table.rows.push_back(std::move(row));
    }
    return table;
}

StackedBars distribution(const ReviewState &state, bool dutch)
{
    std::vector<PlanId> plans;
    for (const Plan *plan : plansTakingPart(state))
        plans.push_back(plan->id);
    std::vector<IndicatorId> indicators;
    for (const Indicator &indicator : state.rubric().indicators)
        indicators.push_back(indicator.id);
    return distributionAmong(state, plans, indicators, dutch);
}

StackedBars distributionAmong(const ReviewState &state, const std::vector<PlanId> &plans,
                              const std::vector<IndicatorId> &indicators, bool dutch)
{
    StackedBars bars;
    for (const IndicatorId &id : indicators) {
        const Indicator *indicator = state.rubric().find(id);
        if (!indicator)
            continue;
        StackedBars::Bar bar = emptyBar(state, *indicator, dutch);
        for (const PlanId &plan : plans)
            count(state, plan, *indicator, bar, dutch);
        bars.bars.push_back(std::move(bar));
    }
    return bars;
}

StackedBars newAgainstOlder(const ReviewState &state, bool dutch)
{
    StackedBars bars;
    bars.isShares = true;
    const std::vector<const Plan *> plans = plansTakingPart(state);
    for (const Indicator &indicator : state.rubric().indicators) {
        for (const PlanAge age : {PlanAge::New, PlanAge::Older}) {
            StackedBars::Bar bar = emptyBar(state, indicator, dutch);
            bar.group = age == PlanAge::New ? Plots::tr("new", "plans") : Plots::tr("older", "plans");
            for (const Plan *plan : plans) {
                if (ageOf(state, *plan) == age)
                    count(state, plan->id, indicator, bar, dutch);
            }
            bars.bars.push_back(std::move(bar));
        }
    }
    return bars;
}

FigureTable StackedBars::table() const
{
    FigureTable table;
    table.columns = {{Plots::tr("Indicator"), false}};
    const bool hasGroups = !bars.empty() && !bars.front().group.isEmpty();
    if (hasGroups)
        table.columns.push_back({Plots::tr("Plans"), false});
    table.columns.push_back({Plots::tr("Level"), false});
    table.columns.push_back({Plots::tr("Number"), true});
    table.columns.push_back({Plots::tr("Of"), true});
    table.columns.push_back({Plots::tr("Share"), true});
    for (const Bar &bar : bars) {
        for (const Part &part : bar.parts) {
            FigureTable::Row row;
            row.cells << bar.name;
            if (hasGroups)
                row.cells << bar.group;
            row.cells << part.mark.text << QString::number(part.count) << QString::number(bar.counted)
                      << (bar.counted > 0 ? u"%1 %"_s.arg(percent1(double(part.count) / bar.counted)) : u"–"_s);
            row.isQuiet = part.count == 0;
            table.rows.push_back(std::move(row));
        }
        FigureTable::Row open;
        open.cells << bar.name;
        if (hasGroups)
            open.cells << bar.group;
        open.cells << Plots::tr("open", "no decision yet") << QString::number(bar.open) << u"–"_s << u"–"_s;
        open.isQuiet = true;
        if (bar.open > 0)
            table.rows.push_back(std::move(open));
    }
    return table;
}

CrossTable crossTable(const ReviewState &state, const FirstRound &round, const Indicator &indicator, bool dutch)
{
    CrossTable cross;
    const std::vector<int> levels = levelsInRound(round, indicator, state.project().scale);
    for (const int level : levels)
        cross.levels.push_back(levelMark(indicator, level, false, dutch));
    cross.counts.assign(levels.size(), std::vector<int>(levels.size(), 0));
    const auto given = round.levels(indicator.id);
    for (std::size_t plan = 0; plan < round.plans.size(); ++plan) {
        std::vector<std::size_t> places;
        for (const auto &row : given) {
            const auto at = row[plan] ? std::find(levels.begin(), levels.end(), *row[plan]) : levels.end();
            if (at != levels.end())
                places.push_back(static_cast<std::size_t>(at - levels.begin()));
        }
        if (places.size() != 2) {
            ++cross.leftOut;
            continue;
        }
        ++cross.counts[std::min(places[0], places[1])][std::max(places[0], places[1])];
        ++cross.plans;
    }
    return cross;
}

FigureTable CrossTable::table() const
{
    FigureTable table;
    table.columns = {{Plots::tr("One rater"), false},
                     {Plots::tr("The other"), false},
                     {Plots::tr("Plans"), true},
                     {Plots::tr("Share"), true}};
    for (std::size_t low = 0; low < levels.size(); ++low) {
        for (std::size_t high = low; high < levels.size(); ++high) {
            const int here = counts[low][high];
            if (here == 0)
                continue;
            FigureTable::Row row;
            row.cells = {levels[low].text, levels[high].text, QString::number(here),
                         u"%1 %"_s.arg(percent1(double(here) / plans))};
            row.isQuiet = low == high;
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

AgreementBars agreementBars(const ReviewState &state, const ProjectAgreement &agreement, bool dutch)
{
    AgreementBars bars;
    for (const Indicator &indicator : state.rubric().indicators) {
        const agreement::AgreementReport *report = agreement.find(indicator.id);
        if (!report)
            continue;
        const AlphaShown shown = alphaShown(FigureSet::of(*report), indicator, dutch);
        AgreementBars::Bar bar;
        bar.name = words::indicatorShort(indicator, dutch);
        bar.plans = report->counts.unitsPairable;
        bar.valueWords = shown.words;
        bar.intervalWords =
            shown.interval || bar.plans >= fewestForAnInterval ? shown.intervalWords : Plots::tr("indicative");
        bar.isIndicative = shown.isIndicative;
        if (shown.alpha.isShown())
            bar.value = shown.alpha.value;
        if (shown.interval) {
            bar.low = shown.interval->low;
            bar.high = shown.interval->high;
        }
        bars.bars.push_back(std::move(bar));
    }
    return bars;
}

FigureTable AgreementBars::table() const
{
    FigureTable table;
    table.columns = {{Plots::tr("Indicator"), false},
                     {Plots::tr("Plans"), true},
                     {Plots::tr("Alpha"), true},
                     {Plots::tr("95 % interval"), false}};
    for (const Bar &bar : bars) {
        FigureTable::Row row;
        row.cells = {bar.name, QString::number(bar.plans), bar.value ? bar.valueWords : u"–"_s,
                     bar.value ? bar.intervalWords : bar.valueWords};
        row.isQuiet = !bar.value || bar.isIndicative;
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace meetlat
