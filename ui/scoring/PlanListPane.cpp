// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/PlanListPane.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/PlanListModel.h"
#include "ui/viewmodels/ReviewDesk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace meetlat {

using theme::Colour;
using theme::colour;

void PlanRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent) {
        painter->fillRect(option.rect, colour(Colour::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          colour(Colour::Accent));
    }
    const QRect row = option.rect.adjusted(theme::margin, 0, -12, 0);
    const QFontMetrics metrics(theme::boldFont());
    const int lineHeight = metrics.height();
    const int top = row.top() + (row.height() - 2 * lineHeight) / 2;
    constexpr int pipsRoom = 56;
    const QString region = index.data(Qt::DisplayRole).toString();
    painter->setFont(theme::boldFont());
    painter->setPen(colour(Colour::Text));
    const int nameRoom = row.width() - pipsRoom;
    painter->drawText(QRect(row.left(), top, nameRoom, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(region, Qt::ElideRight, nameRoom));
    painter->setFont(theme::bodyFont());
    painter->setPen(colour(Colour::TextQuiet));
    const QString state = index.data(PlanListModel::StateRole).toString();
    painter->drawText(QRect(row.left(), top + lineHeight, row.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(state, Qt::ElideRight, row.width()));
    paintProgress(*painter, QRect(row.left(), top, row.width(), lineHeight), index, isCurrent);
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocusRing(*painter, option.rect);
    painter->restore();
}

void PlanRowDelegate::paintProgress(QPainter &painter, const QRect &row, const QModelIndex &index, bool isCurrent)
{
    if (index.data(PlanListModel::IsSubmittedRole).toBool()) {
        theme::icon(QStringLiteral("lock"), Colour::TextQuiet)
            .paint(&painter, QRect(row.right() - 16, row.center().y() - 7, 16, 16));
        return;
    }
    const int cells = index.data(PlanListModel::CellsRole).toInt();
    const int complete = index.data(PlanListModel::CompleteRole).toInt();
    constexpr int pipWidth = 11;
    constexpr int pipGap = 1;
    for (int i = 0; i < cells; ++i) {
        const int left = row.right() + 1 - (cells - i) * (pipWidth + pipGap) + pipGap;
        const Colour done = isCurrent ? Colour::Accent : Colour::TextQuiet;
        painter.fillRect(QRect(left, row.center().y() - 2, pipWidth, 5), colour(i < complete ? done : Colour::Line));
    }
}

QSize PlanRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, qMax(theme::twoLineRowHeight, 2 * QFontMetrics(theme::boldFont()).height() + theme::gap)};
}

PlanListPane::PlanListPane(ReviewDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new PlanListModel(desk.workbench(), this)),
      m_count(theme::plainLabel({}, this)), m_bar(new QProgressBar(this)), m_search(new QLineEdit(this)),
      m_list(new QListView(this)), m_empty(theme::quietLabel(tr("No plan of that name."), this))
{
    theme::setLook(this, theme::Look::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildHead());
    m_empty->setContentsMargins(theme::margin, theme::gap, theme::gap, theme::gap);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);

    m_filter.setSourceModel(m_model);
    m_filter.setFilterRole(PlanListModel::SearchRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new PlanRowDelegate(m_list));
    m_list->setAccessibleName(tr("My plans"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(QStringLiteral("background: transparent"));
    column->addWidget(m_list, 1);

    if (desk.workbench().isLead()) {
        QLabel *blind = theme::quietLabel(tr("You do not see the other rater's scores until both have submitted. The "
                                             "file itself cannot hide them from other programs."),
                                          this);
        blind->setWordWrap(true);
        blind->setContentsMargins(theme::margin, theme::gap, 12, theme::gap);
        column->addWidget(theme::horizontalLine(this));
        column->addWidget(blind);
    }
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text.trimmed());
        m_empty->setVisible(m_filter.rowCount() == 0);
        followPlan();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_desk.workbench().setPlan({index.data(PlanListModel::PlanIdRole).toString()});
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanListPane::showCount);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PlanListPane::showCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanListPane::followPlan);
    connect(&desk.workbench(), &Workbench::planChanged, this, &PlanListPane::followPlan);
    showCount();
    followPlan();
}

QLayout *PlanListPane::buildHead()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::margin, 0, 12, 10);
    head->setSpacing(10);
    auto *titleRow = new QHBoxLayout;
    QLabel *title = theme::plainLabel(tr("My plans"), this);
    title->setFont(theme::boldFont());
    titleRow->addWidget(title);
    titleRow->addStretch();
    titleRow->addWidget(m_count);
    head->addLayout(titleRow);
    m_bar->setTextVisible(false);
    head->addWidget(m_bar);
    m_search->setPlaceholderText(tr("Search region"));
    m_search->setAccessibleName(tr("Search region"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    head->addWidget(m_search);
    return head;
}

void PlanListPane::showCount()
{
    const int all = m_model->rowCount();
    const int submitted = m_model->submittedCount();
    m_count->setText(tr("%1 of %2", "plans submitted").arg(submitted).arg(all));
    m_bar->setRange(0, qMax(1, all));
    m_bar->setValue(submitted);
    m_bar->setAccessibleName(tr("%1 of %2 plans submitted").arg(submitted).arg(all));
    m_empty->setText(all == 0 ? tr("No plan is assigned to you.") : tr("No plan of that name."));
    m_empty->setVisible(m_filter.rowCount() == 0);
}

void PlanListPane::followPlan()
{
    const int row = m_model->rowOf(m_desk.workbench().plan());
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model->index(row));
    if (!index.isValid())
        m_list->selectionModel()->clear();
    else
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

} // namespace meetlat
