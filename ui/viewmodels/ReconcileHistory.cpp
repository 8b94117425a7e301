// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ReconcileHistory.h"

#include "ui/viewmodels/Words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

class History
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::ReconcileHistory)
public:
    History(const Workbench &workbench, PlanId plan) : m_workbench(workbench), m_plan(std::move(plan)) {}
    std::vector<HistoryLine> read(int actions);

private:
    void add(const ReviewSession::LogEntry &entry);
    void addRows(const ReviewSession::LogEntry &entry, const QString &prefix);
    void addDecision(const HistoryLine &begun, const QJsonObject &change, const QString &prefix);
    void addLine(HistoryLine line, const PlanId &plan);
    QString levelWords(const QJsonObject &decision) const;

    const Workbench &m_workbench;
    PlanId m_plan;
    std::vector<HistoryLine> m_lines;
};

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

void History::addLine(HistoryLine line, const PlanId &id)
{
    if (!m_plan.isEmpty() && !id.isEmpty() && id != m_plan)
        return;
    const Plan *plan = m_workbench.state().find<Plan>(id);
    const Region *region = plan ? m_workbench.state().find<Region>(plan->region) : nullptr;
    line.where = region ? region->name : QString();
    m_lines.push_back(std::move(line));
}

QString History::levelWords(const QJsonObject &decision) const
{
    const Indicator *indicator = m_workbench.state().rubric().find({textOf(decision, "indicator")});
    if (!indicator)
        return textOf(decision, "indicator");
    const QString name = words::indicatorShort(*indicator, m_workbench.isDutch());
    const QJsonValue level = decision.value("level"_L1);
    const bool notDeterminable = decision.value("not_determinable"_L1).toBool();
    if (!level.isDouble() && !notDeterminable)
        return name;
    return u"%1: %2"_s.arg(name, words::level(*indicator,
                                              level.isDouble() ? std::optional(level.toInt()) : std::nullopt,
                                              notDeterminable, m_workbench.isDutch()));
}

void History::addDecision(const HistoryLine &begun, const QJsonObject &change, const QString &prefix)
{
    const QJsonObject after = change.value("after"_L1).toObject();
    const QJsonObject before = change.value("before"_L1).toObject();
    const QJsonObject &shown = after.isEmpty() ? before : after;
    HistoryLine line = begun;
    if (after.isEmpty()) {
        line.what = prefix + tr("no decision any more on %1").arg(levelWords(before));
    } else {
        const auto kind =
            enumFromName<DecisionKind>(textOf(after, "kind").toStdString()).value_or(DecisionKind::Other);
        const bool isKept = !before.isEmpty() && before.value("level"_L1) == after.value("level"_L1) &&
                            before.value("reason"_L1) == after.value("reason"_L1) &&
                            (before.value("round_a"_L1) != after.value("round_a"_L1) ||
                             before.value("round_b"_L1) != after.value("round_b"_L1));
        line.what = prefix + (isKept ? tr("kept on newer scores: %1").arg(levelWords(after))
                                     : u"%1 (%2)"_s.arg(levelWords(after), words::decisionKind(kind)));
        line.why = textOf(after, "reason");
    }
    addLine(line, {textOf(shown, "plan")});
}

void History::addRows(const ReviewSession::LogEntry &entry, const QString &prefix)
{
    const Rater *who = m_workbench.state().find<Rater>(entry.person);
    const HistoryLine begun{entry.at, who ? who->name : QString(), {}, {}, {}};
    for (const QJsonValue &value : QJsonDocument::fromJson(entry.changes).array()) {
        const QJsonObject change = value.toObject();
        const QString table = textOf(change, "table");
        const QJsonObject after = change.value("after"_L1).toObject();
        const QJsonObject row = after.isEmpty() ? change.value("before"_L1).toObject() : after;
        HistoryLine line = begun;
        if (table == QLatin1String(Decision::table)) {
            addDecision(begun, change, prefix);
        } else if (table == QLatin1String(Opening::table)) {
            line.what = prefix + (after.isEmpty() ? tr("opening discarded") : tr("opened for reconciling"));
            addLine(line, {textOf(row, "plan")});
        } else if (table == QLatin1String(Assignment::table) && row.value("is_third"_L1).toBool()) {
            line.what = prefix + (after.isEmpty() ? tr("third rater no longer asked") : tr("third rater asked"));
            addLine(line, {textOf(row, "plan")});
        } else if (table == QLatin1String(Project::table)) {
            const bool shown = after.value("names_shown"_L1).toBool();
            if (shown != change.value("before"_L1).toObject().value("names_shown"_L1).toBool()) {
                line.what = prefix + (shown ? tr("names of A and B shown") : tr("names of A and B hidden"));
                addLine(line, {});
            }
        }
    }
}

void History::add(const ReviewSession::LogEntry &entry)
{
    using Kind = Edit::Kind;
    if (entry.kind == Kind::AcceptEqual)
        addRows(entry, tr("equal scores accepted: "));
    else if (entry.kind == Kind::Undo)
        addRows(entry, tr("taken back: "));
    else if (entry.kind == Kind::Redo)
        addRows(entry, tr("done again: "));
    else if (entry.kind == Kind::OpenPlan || entry.kind == Kind::Decide || entry.kind == Kind::ShowNames ||
             entry.kind == Kind::Assign)
        addRows(entry, {});
}

std::vector<HistoryLine> History::read(int actions)
{
    if (!m_workbench.session())
        return {};
    for (const ReviewSession::LogEntry &entry : m_workbench.session()->log(actions))
        add(entry);
    std::reverse(m_lines.begin(), m_lines.end());
    return std::move(m_lines);
}

} // namespace

std::vector<HistoryLine> reconcileHistory(const Workbench &workbench, const PlanId &plan, int actions)
{
    return History(workbench, plan).read(actions);
}

} // namespace meetlat
