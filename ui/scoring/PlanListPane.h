// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QLayout;
class QLineEdit;
class QListView;
class QProgressBar;

namespace meetlat {

class PlanListModel;
class ReviewDesk;

/// A row of two lines: region and progress in four pips or a lock; under it the state in words.
class PlanRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintProgress(QPainter &painter, const QRect &row, const QModelIndex &index, bool isCurrent);
};

/// The rater's plans, left of the page: how many are submitted, a search field, the list.
class PlanListPane : public QWidget
{
    Q_OBJECT
public:
    explicit PlanListPane(ReviewDesk &desk, QWidget *parent = nullptr);

private:
    QLayout *buildHead();
    void showCount();
    void followPlan();

    ReviewDesk &m_desk;
    PlanListModel *m_model;
    QSortFilterProxyModel m_filter;
    QLabel *m_count;
    QProgressBar *m_bar;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace meetlat
