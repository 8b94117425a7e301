// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ProjectAgreement.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;
using namespace agreement;

namespace {

std::optional<double> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

FigureStatus statusIn(const QJsonValue &value)
{
    return statusOf(value.toString()).value_or(FigureStatus::NoPairableUnit);
}

/// Plans are listed by region name as the people of a language sort it. The samples of an interval are drawn by place,
/// so in that order one seed would give one interval in the window and another on the command line.
std::vector<std::size_t> sameInEveryLanguage(const ReviewState &state, const std::vector<PlanId> &plans)
{
    const auto nameOf = [&](const PlanId &id) {
        const Plan *plan = state.find<Plan>(id);
        const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
        return std::tuple(region ? region->name : QString(), plan ? plan->title : QString(), id);
    };
    std::vector<std::size_t> places(plans.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::sort(places.begin(), places.end(),
              [&](std::size_t a, std::size_t b) { return nameOf(plans[a]) < nameOf(plans[b]); });
    return places;
}

} // namespace

AgreementInput agreementInput(const ReviewState &state)
{
    AgreementInput input{firstRound(state), state.rubric().indicators, state.project().scale, {}, {}};
    input.places = sameInEveryLanguage(state, input.round.plans);
    for (const RaterId &id : input.round.raters) {
        const Rater *rater = state.find<Rater>(id);
        input.raterCodes << (rater->number > 0 ? u"R%1"_s.arg(rater->number) : rater->name);
    }
    return input;
}

const AgreementReport *ProjectAgreement::find(const IndicatorId &indicator) const
{
    for (const auto &[id, report] : indicators) {
        if (id == indicator)
            return &report;
    }
    return nullptr;
}

std::vector<int> lostLevels(const FirstRound &round, const Indicator &indicator, Scale scale)
{
    std::set<int> lost;
    for (const auto &row : round.levels(indicator.id)) {
        for (const std::optional<int> &level : row) {
            if (level && !hasLevel(indicator, scale, *level))
                lost.insert(*level);
        }
    }
    return {lost.begin(), lost.end()};
}

std::vector<int> levelsInRound(const FirstRound &round, const Indicator &indicator, Scale scale)
{
    std::vector<int> levels = levelsOf(indicator, scale);
    const std::vector<int> lost = lostLevels(round, indicator, scale);
    levels.insert(levels.end(), lost.begin(), lost.end());
    std::sort(levels.begin(), levels.end());
    return levels;
}

Result<ProjectAgreement> projectAgreement(const AgreementInput &input, const ReportOptions &options,
                                          const std::function<bool(int)> &goOn)
{
    ProjectAgreement result{input.round, input.raterCodes, options, {}};
    for (const Indicator &indicator : input.indicators) {
        if (goOn && !goOn(static_cast<int>(result.indicators.size())))
            return Error{Error::Code::Cancelled, {}};
        const std::vector<int> levels = levelsInRound(input.round, indicator, input.scale);
        if (const std::vector<int> lost = lostLevels(input.round, indicator, input.scale); !lost.empty())
            result.lostLevels.emplace(indicator.id, lost);
        ScoreTable scores;
        for (const auto &row : input.round.levels(indicator.id)) {
            auto &ordered = scores.emplace_back();
            for (const std::size_t place : input.places)
                ordered.emplace_back(row[place]);
        }
        const Result<Ratings> ratings = Ratings::of({levels.begin(), levels.end()}, scores);
        if (!ratings)
            return ratings.error();
        result.indicators.emplace_back(indicator.id, agreementReport(*ratings, options));
    }
    return result;
}

QJsonObject reportJson(const AgreementReport &report, const QStringList &raterCodes)
{
    QJsonObject object = toJson(report);
    QJsonArray rows = object[u"raters"_s].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        row.insert(u"name"_s, raterCodes.value(i));
        rows[i] = row;
    }
    object.insert(u"raters"_s, rows);
    QJsonArray categories;
    for (const double category : report.categories)
        categories.append(category);
    object.insert(u"categories"_s, categories);
    QJsonArray given;
    for (const int count : report.counts.given)
        given.append(count);
    object.insert(u"given"_s, given);
    return object;
}

QJsonObject agreementJson(const ProjectAgreement &agreement)
{
    QJsonObject document;
    for (const auto &[indicator, report] : agreement.indicators) {
        QJsonObject object = reportJson(report, agreement.raterCodes);
        object.insert(u"plans"_s, QJsonObject{{u"all"_s, agreement.round.plansInAll},
                                              {u"both_submitted"_s, static_cast<int>(agreement.round.plans.size())}});
        if (const auto lost = agreement.lostLevels.find(indicator); lost != agreement.lostLevels.end()) {
            QJsonArray levels;
            for (const int level : lost->second)
                levels.append(level);
            object.insert(u"not_in_rubric"_s, levels);
        }
        document.insert(indicator.value, object);
    }
    return document;
}

FigureSet FigureSet::of(const AgreementReport &report)
{
    FigureSet set;
    for (const auto &[name, figure] : namedFigures(report))
        set.figures.emplace(name, figure);
    set.intervals = {{u"alpha.nominal"_s, report.bootstrap.nominal},
                     {u"alpha.ordinal"_s, report.bootstrap.ordinal},
                     {u"alpha.interval"_s, report.bootstrap.interval},
                     {u"exact.unit_mean"_s, report.bootstrap.exact}};
    set.categories = report.categories;
    set.given = report.counts.given;
    return set;
}

FigureSet FigureSet::of(const QJsonObject &reportJson)
{
    FigureSet set;
    const QJsonObject statistics = reportJson[u"statistics"_s].toObject();
    for (auto it = statistics.begin(); it != statistics.end(); ++it) {
        const QJsonObject figure = it->toObject();
        set.figures.emplace(it.key(), Figure{numberIn(figure[u"v"_s]), statusIn(figure[u"s"_s])});
    }
    const QJsonObject intervals = reportJson[u"bootstrap"_s][u"stats"_s].toObject();
    for (auto it = intervals.begin(); it != intervals.end(); ++it) {
        BootstrapInterval interval;
        interval.low = numberIn(it->toObject()[u"lo"_s]);
        interval.high = numberIn(it->toObject()[u"hi"_s]);
        interval.status = statusIn(it->toObject()[u"status"_s]);
        set.intervals.emplace(it.key(), interval);
    }
    for (const QJsonValue &category : reportJson[u"categories"_s].toArray())
        set.categories.push_back(category.toDouble());
    for (const QJsonValue &count : reportJson[u"given"_s].toArray())
        set.given.push_back(count.toInt());
    return set;
}

Figure FigureSet::at(const QString &name) const
{
    const auto it = figures.find(name);
    return it == figures.end() ? Figure::none(FigureStatus::NoPairableUnit) : it->second;
}

int FigureSet::count(const QString &name) const
{
    return static_cast<int>(at(name).value.value_or(0));
}

BootstrapInterval FigureSet::interval(const QString &name) const
{
    const auto it = intervals.find(name);
    return it == intervals.end() ? BootstrapInterval{} : it->second;
}

} // namespace meetlat
