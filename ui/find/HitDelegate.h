// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meetlat {

/// Rows of the tree: a plan with its count and what could not be searched; a hit with what was found in the middle, so
/// that the eye goes down along it.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPlan(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintHit(QPainter &painter, const QRect &row, const QModelIndex &index) const;
};

} // namespace meetlat
