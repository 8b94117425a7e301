// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Reconciling.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"

#include <map>

namespace meetlat::test {

namespace {

/// All rows of the state as one edit that makes them; a rater's rows are stamped as the rater's.
template <typename... Rows> Edit contentsOf(const ReviewState &state, const std::variant<Rows...> *)
{
    Edit edit;
    edit.kind = Edit::Kind::CreateProject;
    std::map<RaterId, int> revisions;
    const auto add = [&]<typename Row>(const Table<Row> &table) {
        for (const auto &[key, row] : table) {
            std::optional<Stamp> stamp;
            constexpr bool isOfRater = std::is_same_v<Row, Highlight> || std::is_same_v<Row, Evidence> ||
                                       std::is_same_v<Row, Score> || std::is_same_v<Row, Search> ||
                                       std::is_same_v<Row, Submission>;
            if constexpr (isOfRater)
                stamp = Stamp{row.rater, ++revisions[row.rater], false};
            edit.changes.push_back(Change(Replaced<Row>{std::nullopt, row}, stamp));
        }
    };
    (add(state.all<Rows>()), ...);
    return edit;
}

/// An edit has a largest size in the file: a large round comes into it in several.
std::vector<Edit> inPieces(Edit contents)
{
    constexpr std::size_t mostChanges = 4000;
    std::vector<Edit> pieces;
    for (Change &change : contents.changes) {
        if (pieces.empty() || pieces.back().changes.size() == mostChanges)
            pieces.push_back(Edit{contents.kind, {}, {}, {}});
        pieces.back().changes.push_back(std::move(change));
    }
    return pieces;
}

} // namespace

LeadBench::LeadBench(const ReviewState &state)
{
    QObject::connect(&m_workbench, &Workbench::refused, &m_workbench,
                     [this](const Error &error) { m_lastRefusal = error.code; });
    QObject::connect(&m_workbench, &Workbench::announced, &m_workbench,
                     [this](const QString &text) { m_announced << text; });
    m_workbench.setDutch(false);
    OpenOptions options;
    options.snapshotFolder = QStringLiteral("-");
    const std::vector<Edit> pieces = inPieces(contentsOf(state, static_cast<const AnyRow *>(nullptr)));
    auto session = ReviewSession::create(path(QStringLiteral("lead.meetlat")), {}, pieces.front(), options);
    if (!session)
        qFatal("no project file: code %d %s", static_cast<int>(session.error().code),
               qPrintable(session.error().detail));
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        if (const Status added = (*session)->apply(pieces[i]); !added)
            qFatal("not all in the file: code %d %s", static_cast<int>(added.error().code),
                   qPrintable(added.error().detail));
    }
    m_workbench.setSession(std::move(session).value());
}

void LeadBench::comesIn(const RaterId &rater, const Result<Edit> &edit)
{
    if (!edit)
        qFatal("refused with code %d: %s", static_cast<int>(edit.error().code), qPrintable(edit.error().detail));
    Edit taken = *edit;
    taken.kind = Edit::Kind::TakeIn;
    taken.owner = rater;
    if (const Status applied = session().apply(taken); !applied)
        qFatal("not applied: code %d %s", static_cast<int>(applied.error().code), qPrintable(applied.error().detail));
}

void LeadBench::handsIn(const RaterId &rater, const std::vector<std::optional<int>> &levels, const PlanId &plan)
{
    const std::vector<Indicator> indicators = state().rubric().indicators;
    std::map<IndicatorId, QString> gaps;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        gaps.emplace(indicators[i].id, QStringLiteral("gap"));
        if (i < levels.size())
            comesIn(rater, scoreIndicator(state(), scoreOf(levels[i], indicators[i].id, rater, plan)));
    }
    comesIn(rater, submitPlan(state(), plan, rater, gaps, testNow));
}

void LeadBench::open(const PlanId &plan)
{
    for (quint64 seed = 0; seed < 64; ++seed) {
        const Result<Edit> edit = openPlan(state(), plan, seed, testNow);
        if (!edit)
            qFatal("cannot be opened: code %d", static_cast<int>(edit.error().code));
        const auto *opening = std::get_if<Replaced<Opening>>(&edit->changes.at(0).row);
        if (opening && opening->after->raterA == raterNumber(1)) {
            m_workbench.run(edit);
            return;
        }
    }
    qFatal("R1 never became A");
}

ReviewState handedIn(ReviewState state, int plans)
{
    for (int n = 1; n <= plans; ++n) {
        state = submitted(std::move(state), raterNumber(1), {3, 2, 1, 1}, planNumber(n));
        state = submitted(std::move(state), raterNumber(2), {2, 2, 1, 1}, planNumber(n));
    }
    return state;
}

} // namespace meetlat::test
