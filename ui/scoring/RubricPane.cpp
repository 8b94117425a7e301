// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/RubricPane.h"

#include "ui/scoring/CollapsedCard.h"
#include "ui/scoring/IndicatorCard.h"
#include "ui/scoring/LockedBar.h"
#include "ui/scoring/NeedLine.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

namespace {

QVBoxLayout *tightColumn()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

RubricPane::RubricPane(ReviewDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_above(tightColumn()), m_below(tightColumn()), m_scroll(new QScrollArea(this)),
      m_card(new IndicatorCard(desk)), m_needs(new NeedLine(desk, this)), m_locked(new LockedBar(desk, this))
{
    setAccessibleName(tr("Rubric"));
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    theme::setLook(this, theme::Look::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_above);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_card);
    theme::setLook(m_card, theme::Look::Raised);
    theme::setLook(m_scroll, theme::Look::Raised);
    theme::setLook(m_scroll->viewport(), theme::Look::Raised);
    m_scroll->verticalScrollBar()->installEventFilter(this);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_below);
    column->addWidget(m_needs);
    column->addWidget(m_locked);

    connect(m_needs, &NeedLine::submitWanted, this, &RubricPane::submitWanted);
    connect(m_locked, &LockedBar::handInWanted, this, &RubricPane::handInWanted);
    connect(&desk, &ReviewDesk::lackWanted, this, &RubricPane::goTo);
    connect(&desk.workbench(), &Workbench::sessionChanged, this, &RubricPane::showPlan);
    connect(&desk.workbench(), &Workbench::planChanged, this, &RubricPane::showPlan);
    connect(&desk.workbench(), &Workbench::indicatorChanged, this, &RubricPane::showIndicator);
    connect(&desk.workbench(), &Workbench::edited, this, &RubricPane::refresh);
    showPlan();
}

void RubricPane::showPlan()
{
    const auto &indicators = m_desk.rubric().indicators;
    const bool same = std::ranges::equal(m_collapsed, indicators, {}, &CollapsedCard::indicator, &Indicator::id);
    if (!same) {
        for (CollapsedCard *old : m_collapsed)
            delete old;
        m_collapsed.clear();
        for (const Indicator &indicator : indicators) {
            auto *card = new CollapsedCard(m_desk, indicator.id, this);
            connect(card, &QAbstractButton::clicked, this,
                    [this, card] { m_desk.workbench().setIndicator(card->indicator()); });
            m_collapsed.push_back(card);
        }
    }
    showIndicator();
}

void RubricPane::showIndicator()
{
    const IndicatorId current = m_desk.workbench().indicator();
    bool isBelow = false;
    for (CollapsedCard *card : m_collapsed) {
        const bool isOpen = card->indicator() == current;
        (isBelow ? m_below : m_above)->addWidget(card); // moves it when it stands in the other
        card->setVisible(!isOpen);
        isBelow = isBelow || isOpen;
    }
    m_card->setVisible(m_desk.indicator(current) != nullptr);
    m_card->showIndicator();
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void RubricPane::refresh()
{
    for (CollapsedCard *card : m_collapsed)
        card->refresh();
    m_card->refresh();
    const bool isOpen = m_desk.canEdit();
    m_needs->setVisible(isOpen);
    m_locked->setVisible(!isOpen && m_desk.workbench().isOpen());
    if (isOpen)
        m_needs->refresh();
    else
        m_locked->refresh();
}

bool RubricPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        const QScrollBar *bar = m_scroll->verticalScrollBar();
        m_card->setScrollBarWidth(event->type() == QEvent::Show ? bar->sizeHint().width() : 0);
    }
    return QWidget::eventFilter(watched, event);
}

void RubricPane::goTo(const CellLack &lack)
{
    m_card->focusOn(lack.lack);
}

void RubricPane::focusReason()
{
    m_card->focusReason();
}

} // namespace meetlat
