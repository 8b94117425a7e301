// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PairProposal.h"

#include "core/base/InBackground.h"
#include "core/domain/Setup.h"
#include "ui/viewmodels/PlainToolTip.h"
#include "ui/viewmodels/SetupWords.h"

#include <algorithm>
#include <map>

namespace meetlat {

PairProposal::PairProposal(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent), m_workbench(workbench), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
}

PairProposal::~PairProposal()
{
    *m_cancelled = true;
}

void PairProposal::cancel()
{
    *m_cancelled = true;
    m_isDrawing = false;
    Q_EMIT finished();
}

void PairProposal::draw(quint64 seed, const std::vector<RaterId> &takingPart)
{
    *m_cancelled = true; // a drawing before this one
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_isDrawing = true;
    Q_EMIT started();
    const PairQuestion question = pairQuestionOf(m_workbench.state(), seed, takingPart);
    const auto cancelled = m_cancelled;
    inBackground<PairDesign>(
        this, [task = question.task, cancelled] { return designPairs(task, [cancelled] { return cancelled->load(); }); },
        [this, question, cancelled](const PairDesign &design) {
            if (!*cancelled)
                take(question, design);
        });
}

void PairProposal::take(const PairQuestion &question, const PairDesign &design)
{
    beginResetModel();
    m_question = question;
    m_design = design;
    m_rows.clear();
    std::map<PlanId, std::size_t> unitOf;
    for (std::size_t i = 0; i < question.plans.size(); ++i)
        unitOf.emplace(question.plans[i], i);
    for (const Plan *plan : plansByRegion(m_workbench.state())) {
        if (const auto unit = unitOf.find(plan->id); unit != unitOf.end())
            m_rows.push_back(unit->second);
    }
    m_isDrawing = false;
    m_isDrawn = true;
    endResetModel();
    Q_EMIT finished();
}

int PairProposal::newAssignments() const
{
    int count = 0;
    for (std::size_t i = 0; i < m_design.pairs.size(); ++i) {
        const auto filled = std::count_if(m_design.pairs[i].begin(), m_design.pairs[i].end(), [](int r) { return r >= 0; });
        count += static_cast<int>(filled) - static_cast<int>(m_question.task.units[i].kept.size());
    }
    return count;
}

QStringList PairProposal::obstacles() const
{
    QStringList sentences;
    if (!m_isDrawn)
        return sentences;
    for (const PairObstacle &obstacle : obstaclesTo(m_question, m_design))
        sentences << words::pairObstacle(m_workbench.state(), obstacle);
    return sentences;
}

int PairProposal::load(std::size_t rater) const
{
    return m_isDrawn ? m_design.loads[rater] : 0;
}

int PairProposal::kept(std::size_t rater) const
{
    int count = 0;
    for (const PairTask::Unit &unit : m_question.task.units)
        count += static_cast<int>(std::count(unit.kept.begin(), unit.kept.end(), static_cast<int>(rater)));
    return count;
}

int PairProposal::together(std::size_t a, std::size_t b) const
{
    return m_isDrawn ? m_design.together[a][b] : 0;
}

bool PairProposal::apply()
{
    return m_isDrawn && m_workbench.run(assignPairs(m_workbench.state(), m_question, m_design));
}

int PairProposal::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PairProposal::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PairProposal::cell(std::size_t unit, int column) const
{
    const ReviewState &state = m_workbench.state();
    if (column == PlanColumn)
        return words::regionAndTitle(state, m_question.plans[unit]);
    const auto &pair = m_design.pairs[unit];
    const auto kept = static_cast<int>(m_question.task.units[unit].kept.size());
    if (column == NewColumn)
        return kept == 2 ? tr("assigned already") : (kept == 1 ? tr("one is new") : tr("both are new"));
    const int rater = pair[column == FirstColumn ? 0 : 1];
    return rater < 0 ? tr("nobody may", "score this plan")
                     : words::numberedRater(state, m_question.raters[static_cast<std::size_t>(rater)]);
}

QVariant PairProposal::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString words = cell(m_rows[static_cast<std::size_t>(index.row())], index.column());
    return role == Qt::ToolTipRole ? plainToolTip(words) : words;
}

QVariant PairProposal::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString names[ColumnCount] = {tr("Plan"), tr("Rater 1"), tr("Rater 2"), tr("What is new")};
    return section >= 0 && section < ColumnCount ? names[section] : QString();
}

} // namespace meetlat
