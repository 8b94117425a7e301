// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/FactPassages.h"

#include "core/domain/Versions.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/SetupWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace meetlat {

FactPassages::FactPassages(Workbench &workbench, CardFact fact, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_fact(fact), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&workbench, &Workbench::edited, this, &FactPassages::showPassages);
    hide();
}

void FactPassages::setPlan(const PlanId &plan)
{
    m_plan = plan;
    showPassages();
}

void FactPassages::showPassages()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const std::vector<const PlanFact *> passages = passagesOf(m_workbench.state(), m_plan, m_fact);
    for (const PlanFact *fact : passages)
        addLine(*fact);
    setVisible(!passages.empty());
}

void FactPassages::addLine(const PlanFact &fact)
{
    const Highlight *passage = m_workbench.state().find<Highlight>(fact.highlight);
    if (!passage)
        return;
    const Standing standing = standingOf(m_workbench.state(), *passage);
    const QString quote = standing.exact.isEmpty() ? passage->anchor.exact : standing.exact;
    const QString where = standing.targets.empty() ? tr("waits: not found in the new version")
                                                   : tr("page %1").arg(standing.targets.front().page + 1);
    constexpr qsizetype longest = 48;
    const QString text = QStringLiteral("%1: %2").arg(where, quote.simplified());
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton *show = theme::linkButton(text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text, line);
    show->setToolTip(theme::plainToolTip(text));
    show->setAccessibleName(tr("Passage of %1, %2").arg(words::cardFact(m_fact), text));
    connect(show, &QPushButton::clicked, this, [this, id = passage->id] { Q_EMIT revealWanted(id); });
    row->addWidget(show);
    QToolButton *remove = theme::iconButton(QStringLiteral("trash"), tr("Unlink this passage"), line);
    remove->setEnabled(!m_workbench.isReadOnly());
    connect(
        remove, &QToolButton::clicked, this,
        [this, id = fact.id] { m_workbench.run(unlinkFact(m_workbench.state(), id)); }, Qt::QueuedConnection);
    row->addWidget(remove);
    row->addStretch();
    m_column->addWidget(line);
}

} // namespace meetlat
