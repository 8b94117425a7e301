// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/SidePanel.h"

#include "ui/pdfview/OutlinePanel.h"
#include "ui/pdfview/ThumbnailList.h"
#include "ui/shell/Theme.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace meetlat {

SidePanel::SidePanel(PdfView *view, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)), m_outline(new OutlinePanel),
      m_thumbnails(new ThumbnailList(view))
{
    theme::setLook(this, theme::Look::Raised);
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    m_tabs->setAccessibleName(tr("Side panel"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    const std::pair<QString, QWidget *> tabs[] = {{tr("Outline"), m_outline}, {tr("Thumbnails"), m_thumbnails}};
    for (const auto &[title, content] : tabs) {
        m_tabs->setTabToolTip(m_tabs->addTab(title), theme::plainToolTip(title));
        m_stack->addWidget(content);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(theme::horizontalLine(this));
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        Q_EMIT tabChosen(static_cast<Tab>(tab));
    });
}

SidePanel::Tab SidePanel::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void SidePanel::setTab(Tab tab)
{
    const QSignalBlocker silent(m_tabs);
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_stack->setCurrentIndex(static_cast<int>(tab));
}

} // namespace meetlat
