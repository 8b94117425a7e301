// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/OverviewModel.h"

#include <QStyledItemDelegate>

namespace meetlat {

/// Paints the matrix: states as symbol and word, levels as blocks of the ramp with their number; with the scores of A
/// and B beside the decision when asked.
class OverviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setScoresShown(bool shown) { m_scoresShown = shown; }
    /// A score of A or B: underlined solid or dashed, as their passages in the documents.
    static void paintScore(QPainter &painter, const QRect &rect, const LevelMark &mark, bool isA);

private:
    void paintCell(QPainter &painter, const QRect &rect, const OverviewCell &cell) const;

    bool m_scoresShown = false;
};

} // namespace meetlat
