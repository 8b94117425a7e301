// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/FigurePlansModel.h"

#include "core/domain/Versions.h"
#include "ui/viewmodels/PlainToolTip.h"
#include "ui/viewmodels/Words.h"

#include <QCollator>

#include <algorithm>

namespace meetlat {

using figures::Figure;
using figures::Subject;

FigurePlansModel::FigurePlansModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent), m_workbench(workbench)
{
}

QString FigurePlansModel::noteOn(const Figure &figure, const Subject &subject) const
{
    const auto holds = [&](const std::vector<Subject> &subjects) {
        return std::find(subjects.begin(), subjects.end(), subject) != subjects.end();
    };
    if (holds(figure.count.notDeterminable))
        return words::notDeterminable();
    if (holds(figure.count.split))
        return tr("the raters differ");
    if (holds(figure.count.unscored))
        return tr("a score is missing");
    if (holds(figure.count.unknown))
        return tr("not known");
    if (holds(figure.count.undecided))
        return tr("no decision yet");
    if (holds(figure.count.waiting))
        return tr("not handed in by both");
    return {};
}

FigurePlansModel::Row FigurePlansModel::rowOf(const Figure &figure, const Subject &subject) const
{
    const ReviewState &state = m_workbench.state();
    Row row;
    row.subject = subject;
    row.name = subject.name;
    row.note = noteOn(figure, subject);
    if (subject.plan.isEmpty() || !figure.filter)
        return row;
    const auto &levels = figure.filter->counted.levels.empty() ? figure.filter->among.levels : figure.filter->counted.levels;
    if (!levels.empty()) {
        row.indicator = levels.front().indicator;
        if (const Indicator *indicator = state.rubric().find(row.indicator)) {
            row.isYesNo = indicator->kind == IndicatorKind::YesNo;
            row.level = figures::standingOn(state, subject.plan, row.indicator).decided;
            row.levelWords =
                words::level(*indicator, row.level.level, row.level.notDeterminable, m_workbench.isDutch());
        }
    }
    const std::vector<figures::Passage> passages = figures::passagesBehind(state, subject.plan, *figure.filter);
    row.morePassages = std::max(0, static_cast<int>(passages.size()) - 1);
    if (!passages.empty()) {
        const Highlight &highlight = *passages.front().highlight;
        const Standing standing = standingOf(state, highlight);
        row.highlight = highlight.id;
        row.quote = (highlight.typed.isEmpty() ? standing.exact : highlight.typed).simplified();
        if (row.quote.isEmpty())
            row.quote = tr("marked area");
        if (!standing.targets.empty()) {
            const AnchorTarget &target = standing.targets.front();
            row.page = target.label.isEmpty() ? QString::number(target.page + 1) : target.label;
        }
    }
    return row;
}

void FigurePlansModel::show(const Figure &figure, Part part)
{
    beginResetModel();
    m_rows.clear();
    m_hasLevels = figure.filter && (!figure.filter->counted.levels.empty() || !figure.filter->among.levels.empty());
    for (const Subject &subject : part == Part::Counted ? figure.count.counted : figure.count.others)
        m_rows.push_back(rowOf(figure, subject));
    sort();
    endResetModel();
}

void FigurePlansModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void FigurePlansModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    sort();
    endResetModel();
}

/// Rows come by region; a stable sort keeps that within a level.
void FigurePlansModel::sort()
{
    if (m_order == Order::ByLevel && m_hasLevels) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.level.level.value_or(-1) > b.level.level.value_or(-1);
        });
        return;
    }
    const QCollator collator;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const Row &a, const Row &b) { return collator.compare(a.name, b.name) < 0; });
}

bool FigurePlansModel::hasPassages() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.highlight.isEmpty(); });
}

int FigurePlansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigurePlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigurePlansModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PlanIdRole:
        return row.subject.plan.value;
    case IndicatorRole:
        return row.indicator.value;
    case HighlightRole:
        return row.highlight.value;
    case LevelRole:
        return row.level.level ? QVariant(*row.level.level) : QVariant();
    case NotDeterminableRole:
        return row.level.notDeterminable;
    case IsYesNoRole:
        return row.isYesNo;
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == LevelColumn    ? row.levelWords
                            : row.morePassages > 0           ? row.quote + QStringLiteral(" · ") +
                                                         tr("and %n more passage(s)", nullptr, row.morePassages)
                                                             : row.quote);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case RegionColumn:
        return row.name;
    case LevelColumn:
        if (role == Qt::AccessibleTextRole)
            return row.levelWords;
        return row.level.notDeterminable ? words::notDeterminableShort()
               : row.level.level         ? QString::number(*row.level.level)
                                         : QString();
    case QuoteColumn:
        if (!row.note.isEmpty())
            return row.note;
        return row.quote.isEmpty() ? QString() : QStringLiteral("‘%1’").arg(row.quote);
    default:
        return row.page.isEmpty() ? QString() : tr("p. %1").arg(row.page);
    }
}

QVariant FigurePlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RegionColumn:
        return tr("Region");
    case LevelColumn:
        return tr("Level");
    case QuoteColumn:
        return tr("Rests on");
    default:
        return tr("Page");
    }
}

QString FigurePlansModel::asText() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << index(row, column).data().toString();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace meetlat
