// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/EvidenceSection.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/EvidenceListModel.h"
#include "ui/viewmodels/ReviewDesk.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

constexpr int mostRows = 8;
constexpr int badgeSide = 18;

int rowHeight(const QFontMetrics &metrics)
{
    return qMax(25, metrics.height() + 6);
}

} // namespace

void EvidenceRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, colour(Colour::AccentSoft));
    const QRect row = option.rect.adjusted(theme::gap, 0, -theme::gap, 0);
    const int middle = row.center().y();
    const QRect badge(row.left(), middle - badgeSide / 2 + 1, badgeSide, badgeSide);
    if (index.data(EvidenceListModel::HighlightIdRole).toString().isEmpty())
        theme::icon(QStringLiteral("search")).paint(painter, badge.adjusted(1, 1, -1, -1));
    else
        theme::paintBadge(*painter, badge, index.data(EvidenceListModel::BadgeRole).toString(), isSelected);
    int left = badge.right() + theme::gap;
    if (index.data(EvidenceListModel::ContradictsRole).toBool()) {
        theme::paintBadge(*painter, badge.translated(badgeSide + 2, 0), EvidenceSection::tr("T", "letter: contradicts"), false);
        left += badgeSide + 2;
    }
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    const QString page = index.data(EvidenceListModel::PageRole).toString();
    if (!page.isEmpty()) {
        const int pageWidth = qMax(36, metrics.horizontalAdvance(page));
        painter->setPen(colour(Colour::TextQuiet));
        painter->drawText(QRect(left, row.top(), pageWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter, page);
        left += pageWidth + theme::gap;
    }
    int right = row.right();
    if (index.data(EvidenceListModel::NeedsLookRole).toBool()) {
        theme::icon(QStringLiteral("warning"), Colour::Warning).paint(painter, QRect(right - 16, middle - 8, 16, 16));
        right -= 20;
    }
    painter->setPen(colour(Colour::Text));
    const QString quote = index.data(EvidenceListModel::QuoteRole).toString();
    painter->drawText(QRect(left, row.top(), right - left, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(quote, Qt::ElideRight, right - left));
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocusRing(*painter, option.rect);
    painter->restore();
}

QSize EvidenceRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, rowHeight(QFontMetrics(option.font))};
}

EvidenceSection::EvidenceSection(ReviewDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new EvidenceListModel(desk.workbench(), this)),
      m_list(new QListView(this)),
      m_empty(theme::quietLabel(tr("Select a passage in the plan and press H, or find words that are not there and "
                                   "keep the search."),
                                this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::gap, 0, theme::gap, 2);
    QLabel *title = theme::plainLabel(tr("Evidence"), this);
    title->setFont(theme::boldFont());
    head->addWidget(title);
    head->addStretch();
    head->addWidget(theme::quietLabel(tr("H marks the selection · F8 next"), this));
    column->addLayout(head);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(theme::gap, 2, theme::gap, 2);
    column->addWidget(m_empty);
    column->addWidget(m_list);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceRowDelegate(m_list));
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setAccessibleDescription(tr("Enter shows the passage, Delete removes it"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setStyleSheet(QStringLiteral("background: transparent"));
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &EvidenceSection::activate);
    connect(m_list, &QListView::activated, this, &EvidenceSection::activate);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidenceSection::fitHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidenceSection::followSelection);
    connect(&desk.workbench(), &Workbench::highlightChanged, this, &EvidenceSection::followSelection);
    fitHeight();
}

void EvidenceSection::showIndicator(const IndicatorId &indicator)
{
    m_model->show(m_desk.workbench().plan(), indicator, m_desk.workbench().person());
    fitHeight();
    followSelection();
}

void EvidenceSection::fitHeight()
{
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(qMin(rows, mostRows) * rowHeight(fontMetrics()));
}

void EvidenceSection::followSelection()
{
    const int row = m_model->rowOf(m_desk.workbench().highlight());
    if (row < 0) {
        m_list->clearSelection();
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void EvidenceSection::activate(const QModelIndex &index)
{
    const HighlightId highlight{index.data(EvidenceListModel::HighlightIdRole).toString()};
    if (!highlight.isEmpty())
        m_desk.reveal(highlight);
    else
        m_desk.workbench().setHighlight({});
}

void EvidenceSection::removeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const SearchId search{index.data(EvidenceListModel::SearchIdRole).toString()};
    if (!search.isEmpty()) {
        m_desk.deleteSearch(search);
        return;
    }
    m_desk.workbench().setHighlight({index.data(EvidenceListModel::HighlightIdRole).toString()});
    m_desk.deleteSelected();
}

bool EvidenceSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Delete || !m_list->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        removeCurrent();
    event->accept(); // here Delete is about the row, whatever is selected in the plan
    return true;
}

} // namespace meetlat
