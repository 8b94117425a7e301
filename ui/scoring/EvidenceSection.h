// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QListView>
#include <QStyledItemDelegate>

class QLabel;

namespace meetlat {

class EvidenceListModel;
class ReviewDesk;

/// A row of evidence: badge, page, quote.
class EvidenceRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The evidence of the open card: as high as its rows, up to eight; then it scrolls.
class EvidenceSection : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceSection(ReviewDesk &desk, QWidget *parent = nullptr);

    void showIndicator(const IndicatorId &indicator);
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    void followSelection();
    void activate(const QModelIndex &index);
    void removeCurrent();

    ReviewDesk &m_desk;
    EvidenceListModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace meetlat
