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

FactPassages::Line FactPassages::lineOf(const PlanFact &fact) const
{
    const Highlight *passage = m_workbench.state().find<Highlight>(fact.highlight);
    const Standing standing = passage ? standingOf(m_workbench.state(), *passage) : Standing();
    const QString quote = standing.exact.isEmpty() && passage ? passage->anchor.exact : standing.exact;
    const QString where = standing.targets.empty() ? tr("waits: not found in the new version")
                                                   : tr("page %1").arg(standing.targets.front().page + 1);
    return {fact.id, fact.highlight, QStringLiteral("%1: %2").arg(where, quote.simplified())};
}

void FactPassages::showPassages()
{
    std::vector<Line> lines;
    for (const PlanFact *fact : passagesOf(m_workbench.state(), m_plan, m_fact))
        lines.push_back(lineOf(*fact));
    setVisible(!lines.empty());
    if (lines == m_lines)
        return; // the focus stays where it is
    m_lines = std::move(lines);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const Line &line : m_lines)
        addLine(line);
}

void FactPassages::addLine(const Line &line)
{
    constexpr qsizetype longest = 48;
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const bool isLong = line.text.size() > longest;
    QPushButton *show = theme::linkButton(isLong ? line.text.left(longest - 1) + QChar(0x2026) : line.text, box);
    show->setToolTip(theme::plainToolTip(line.text));
    show->setAccessibleName(tr("Passage of %1, %2").arg(words::cardFact(m_fact), line.text));
    connect(show, &QPushButton::clicked, this, [this, id = line.passage] { Q_EMIT revealWanted(id); });
    row->addWidget(show);
    QToolButton *remove = theme::iconButton(QStringLiteral("trash"), tr("Unlink this passage"), box);
    remove->setEnabled(!m_workbench.isReadOnly());
    connect(
        remove, &QToolButton::clicked, this,
        [this, id = line.fact] { m_workbench.run(unlinkFact(m_workbench.state(), id)); }, Qt::QueuedConnection);
    row->addWidget(remove);
    row->addStretch();
    m_column->addWidget(box);
}

} // namespace meetlat
