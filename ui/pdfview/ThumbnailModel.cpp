// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/ThumbnailModel.h"

#include "ui/shell/Theme.h"

#include <algorithm>
#include <utility>

namespace meetlat {

void ThumbnailModel::setPages(std::vector<pdf::PageGeometry> pages)
{
    beginResetModel();
    m_pages = std::move(pages);
    m_marks.clear();
    m_current = -1;
    endResetModel();
}

void ThumbnailModel::setMarks(const std::vector<MarkedPassage> &marks)
{
    m_marks.clear();
    for (const MarkedPassage &mark : marks) {
        for (const AnchorTarget &target : mark.targets)
            m_marks[target.page].push_back({mark.side, target.rects});
    }
    if (!m_pages.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ThumbnailModel::setCurrentPage(int page)
{
    const int before = std::exchange(m_current, page);
    if (before == page)
        return;
    rowChanged(before);
    rowChanged(page);
}

void ThumbnailModel::pictureChanged(int page)
{
    if (page >= 0 && page < rowCount())
        Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
}

void ThumbnailModel::rowChanged(int page)
{
    if (page >= 0 && page < rowCount())
        Q_EMIT dataChanged(index(page), index(page));
}

const std::vector<ThumbnailModel::Mark> &ThumbnailModel::marksOf(int page) const
{
    static const std::vector<Mark> none;
    const auto found = m_marks.find(page);
    return found == m_marks.end() ? none : found->second;
}

int ThumbnailModel::count(int page, MarkedPassage::Side side) const
{
    const std::vector<Mark> &marks = marksOf(page);
    return static_cast<int>(std::ranges::count(marks, side, &Mark::side));
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return label(index.row());
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case Qt::ToolTipRole:
        return theme::plainToolTip(spokenText(index.row()));
    }
    return {};
}

QString ThumbnailModel::label(int page) const
{
    return m_pages[static_cast<std::size_t>(page)].label;
}

QString ThumbnailModel::spokenText(int page) const
{
    const bool isNumber = label(page) == QString::number(page + 1);
    QStringList parts{isNumber ? tr("Page %1").arg(page + 1)
                               : tr("Page %1 (%2 of %3)", "label, number, pages")
                                     .arg(label(page), QString::number(page + 1), QString::number(rowCount()))};
    if (page == m_current)
        parts << tr("in view");
    if (const int own = count(page, MarkedPassage::Side::Own); own > 0)
        parts << tr("%n highlight(s)", nullptr, own);
    if (const int ofA = count(page, MarkedPassage::Side::A); ofA > 0)
        parts << tr("%n highlight(s) of A", nullptr, ofA);
    if (const int ofB = count(page, MarkedPassage::Side::B); ofB > 0)
        parts << tr("%n highlight(s) of B", nullptr, ofB);
    return parts.join(QStringLiteral(", "));
}

} // namespace meetlat
