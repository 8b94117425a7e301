// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Reconciling.h"
#include "ui/shell/Theme.h"

#include <QLabel>
#include <QLocale>

namespace meetlat {

StatusLine::StatusLine(Workbench &workbench, QWidget *parent)
    : QStatusBar(parent), m_workbench(workbench), m_saved(theme::quietLabel({}, this)),
      m_who(theme::quietLabel({}, this)), m_counts(theme::quietLabel({}, this)), m_rubric(theme::quietLabel({}, this))
{
    setSizeGripEnabled(false);
    setContentsMargins(10, 0, 10, 0);
    m_saved->setAccessibleName(tr("Last saved"));
    addWidget(m_saved);
    for (QLabel *label : {m_who, m_counts, m_rubric}) {
        label->setContentsMargins(theme::gap, 0, 0, 0);
        addPermanentWidget(label);
    }
    connect(&workbench, &Workbench::saved, this, &StatusLine::showSaved);
    connect(&workbench, &Workbench::edited, this, &StatusLine::showFacts);
    connect(&workbench, &Workbench::planChanged, this, &StatusLine::showFacts);
    connect(&workbench, &Workbench::sessionChanged, this, [this] {
        showSaved(m_workbench.isOpen() ? m_workbench.session()->lastSaved() : QDateTime());
        showFacts();
    });
    if (workbench.isOpen())
        showSaved(workbench.session()->lastSaved());
    showFacts();
}

void StatusLine::showSaved(const QDateTime &at)
{
    if (at.isValid())
        m_saved->setText(tr("Saved %1", "time").arg(at.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"))));
    else
        m_saved->setText(m_workbench.isReadOnly() ? tr("Open for reading only") : QString());
}

void StatusLine::showFacts()
{
    if (!m_workbench.isOpen()) {
        for (QLabel *label : {m_who, m_counts, m_rubric})
            label->clear();
        return;
    }
    const ReviewState &state = m_workbench.state();
    const Rater *person = m_workbench.session()->person();
    if (m_workbench.isLead()) {
        const CellCount cells = countCells(state);
        m_who->setText(tr("Review lead"));
        m_counts->setText(tr("%1 of %2 decided", "cells").arg(cells.decided).arg(cells.all));
    } else {
        m_who->setText(tr("Rater R%1").arg(person ? person->number : 0));
        const auto marks = highlightsOf(state, m_workbench.plan(), m_workbench.person()).size();
        m_counts->setText(tr("%n highlight(s) in this plan", nullptr, static_cast<int>(marks)));
    }
    const auto *version = state.find<RubricVersion>(state.project().rubric);
    const QString name =
        version && version->content.name != QLatin1String("annex1") ? version->content.name : QStringLiteral("Annex 1");
    m_rubric->setText(version ? tr("Rubric %1, version %2").arg(name, QString::number(version->number)) : QString());
}

} // namespace meetlat
