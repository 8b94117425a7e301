// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/OutlinePanel.h"

#include "ui/shell/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace meetlat {

namespace {

enum Role { Page = Qt::UserRole, Top };

void addItems(QTreeWidgetItem *parent, const std::vector<pdf::OutlineItem> &items)
{
    for (const pdf::OutlineItem &item : items) {
        auto *row = new QTreeWidgetItem(parent, {item.title.simplified()});
        row->setSizeHint(0, QSize(0, theme::rowHeight - theme::halfGap));
        row->setData(0, Role::Page, item.page);
        row->setData(0, Role::Top, item.top);
        row->setToolTip(0, theme::plainToolTip(item.title));
        if (item.page < 0)
            row->setForeground(0, theme::colour(theme::Colour::TextQuiet));
        addItems(row, item.children);
    }
}

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QStackedWidget(parent), m_tree(new QTreeWidget(this)), m_empty(theme::quietLabel({}, this))
{
    m_tree->setAccessibleName(tr("Contents of the document"));
    m_tree->header()->hide();
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(theme::margin);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_empty->setText(tr("This document has no table of contents of its own."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    addWidget(m_tree);
    addWidget(m_empty);
    const auto go = [this](QTreeWidgetItem *item) {
        if (const int page = item->data(0, Role::Page).toInt(); page >= 0)
            Q_EMIT placeWanted(page, item->data(0, Role::Top).toDouble());
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, go);
    connect(m_tree, &QTreeWidget::itemActivated, this, go);
}

void OutlinePanel::clear()
{
    m_tree->clear();
    setCurrentWidget(m_tree);
}

void OutlinePanel::setOutline(const std::vector<pdf::OutlineItem> &outline)
{
    m_tree->clear();
    addItems(m_tree->invisibleRootItem(), outline);
    m_tree->expandToDepth(0);
    if (outline.empty())
        setCurrentWidget(m_empty);
    else
        setCurrentWidget(m_tree);
}

void OutlinePanel::setCurrentPage(int page)
{
    QTreeWidgetItem *current = nullptr;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const int start = (*it)->data(0, Role::Page).toInt();
        if (start >= 0 && start <= page && (!(*it)->parent() || (*it)->parent()->isExpanded()))
            current = *it;
    }
    if (current && !m_tree->hasFocus()) // not while somebody walks through it by keys
        m_tree->setCurrentItem(current);
}

} // namespace meetlat
