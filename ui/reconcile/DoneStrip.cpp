// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/DoneStrip.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

DoneStrip::DoneStrip(QWidget *parent) : QFrame(parent), m_done(theme::plainLabel({}, this)), m_row(new QHBoxLayout)
{
    theme::setLook(this, theme::Look::Soft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    column->setSpacing(theme::halfGap);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    QLabel *mark = theme::plainLabel({}, this);
    mark->setPixmap(theme::icon(QStringLiteral("check-circle"), theme::Colour::Positive).pixmap(20, 20));
    line->addWidget(mark, 0, Qt::AlignTop);
    m_done->setWordWrap(true);
    m_done->setFont(theme::boldFont());
    line->addWidget(m_done, 1);
    column->addLayout(line);
    m_row->setSpacing(theme::margin);
    m_row->addWidget(theme::quietLabel(tr("Go on with:"), this));
    m_row->addStretch();
    column->addLayout(m_row);
    hide();
}

void DoneStrip::offer(const QString &key, const QString &title)
{
    QPushButton *link = theme::linkButton(title, this);
    connect(link, &QPushButton::clicked, this, [this, key] { Q_EMIT nextWanted(key); });
    m_row->insertWidget(m_row->count() - 1, link);
}

void DoneStrip::showState(const OpenCells &cells)
{
    const CellCount count = cells.count();
    const auto waiting = static_cast<int>(
        std::count_if(cells.plans().begin(), cells.plans().end(),
                      [](const OpenCells::PlanCells &plan) {
                          return plan.takesPart && plan.state == OpenCells::PlanState::Waits;
                      }));
    setVisible(count.disclosed > 0 && count.needDecision() == 0);
    const QString done = tr("All %n cell(s) that could be decided have a decision.", nullptr, count.disclosed);
    m_done->setText(waiting == 0
                        ? done
                        : done + QLatin1Char(' ') + tr("%n plan(s) still wait for a hand-in.", nullptr, waiting));
}

} // namespace meetlat
