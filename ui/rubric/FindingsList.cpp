// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubric/FindingsList.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/SetupWords.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace meetlat {

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent), m_title(theme::plainLabel({}, this)), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::gap, 0, 0);
    column->setSpacing(theme::halfGap);
    m_title->setFont(theme::boldFont());
    m_title->setContentsMargins(theme::margin, 0, theme::margin, 0);
    m_title->setWordWrap(true);
    m_title->setToolTip(theme::plainToolTip(
        tr("Texts that clash or overlap: a reason to look and to agree on, nothing is changed by itself.")));
    column->addWidget(m_title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(theme::halfGap);
    m_list->setAccessibleName(tr("Places to look at"));
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsList::follow);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { follow(m_list->row(item)); });
}

void FindingsList::follow(int row)
{
    if (row >= 0 && static_cast<std::size_t>(row) < m_findings.size())
        Q_EMIT placeWanted(m_findings[static_cast<std::size_t>(row)].place);
}

void FindingsList::look(const Rubric &rubric, Scale scale, bool dutch)
{
    std::vector<RubricFinding> found = lintRubric(rubric, scale);
    m_title->setText(found.empty() ? tr("Nothing to look at") : tr("Places to look at: %1").arg(found.size()));
    const QSignalBlocker silent(m_list);
    const int row = m_list->currentRow();
    m_findings = std::move(found);
    m_list->clear();
    for (const RubricFinding &finding : m_findings) {
        const QString sentence = words::rubricFinding(rubric, finding, dutch);
        const QString head = QStringLiteral("%1 · %2").arg(words::rubricPlace(finding.place),
                                                           words::rubricFindingKind(finding.kind));
        auto *item = new QListWidgetItem(head + QLatin1Char('\n') + sentence, m_list);
        item->setToolTip(theme::plainToolTip(item->text()));
    }
    if (row < m_list->count())
        m_list->setCurrentRow(row);
}

} // namespace meetlat
