// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ExclusionsPanel.h"

#include "core/domain/PairPlanning.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/SetupWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace meetlat {

ExclusionsPanel::ExclusionsPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_title(theme::plainLabel({}, this)), m_lines(new QVBoxLayout),
      m_fields(new QWidget(this)), m_region(new QComboBox(m_fields)), m_why(new QComboBox(m_fields))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::halfGap);
    m_title->setFont(theme::boldFont());
    layout->addWidget(m_title);
    m_lines->setSpacing(theme::halfGap);
    layout->addLayout(m_lines);
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    m_region->setAccessibleName(tr("Region that is not to be scored"));
    m_region->setMinimumWidth(220);
    m_why->setAccessibleName(tr("Why it is not to be scored"));
    for (std::size_t i = 0; i < EnumNames<ExclusionWhy>::names.size(); ++i)
        m_why->addItem(words::exclusionWhy(static_cast<ExclusionWhy>(i)));
    QPushButton *add = theme::button(tr("Exclude"), m_fields);
    connect(add, &QPushButton::clicked, this, &ExclusionsPanel::exclude);
    row->addWidget(m_region);
    row->addWidget(m_why);
    row->addWidget(add);
    row->addStretch();
    layout->addWidget(m_fields);
    connect(&workbench, &Workbench::edited, this, &ExclusionsPanel::showRater);
    connect(&workbench, &Workbench::sessionChanged, this, &ExclusionsPanel::showRater);
    showRater();
}

void ExclusionsPanel::setRater(const RaterId &rater)
{
    m_rater = rater;
    showRater();
}

void ExclusionsPanel::fillRegions()
{
    const QVariant chosen = m_region->currentData();
    QList<std::pair<QString, QString>> regions;
    for (const auto &[key, region] : m_workbench.state().all<Region>()) {
        if (!m_workbench.state().find<RaterExclusion>(m_rater, region.id))
            regions.append({region.name, region.id.value});
    }
    std::sort(regions.begin(), regions.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    m_region->clear();
    for (const auto &[name, id] : regions)
        m_region->addItem(name, id);
    m_region->setCurrentIndex(qMax(0, m_region->findData(chosen)));
}

void ExclusionsPanel::showRater()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const ReviewState &state = m_workbench.state();
    const Rater *rater = state.find<Rater>(m_rater);
    setVisible(rater != nullptr);
    if (!rater)
        return;
    m_title->setText(tr("Regions that %1 does not score").arg(rater->name));
    for (const RaterExclusion *exclusion : exclusionsOf(state, m_rater)) {
        const Region *region = state.find<Region>(exclusion->region);
        const QString name = region ? region->name : QString();
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(theme::plainLabel(
            QStringLiteral("%1 · %2").arg(name, words::exclusionWhy(exclusion->why)), line));
        QToolButton *lift = theme::iconButton(QStringLiteral("trash"), tr("Let %1 be scored again").arg(name), line);
        lift->setEnabled(!m_workbench.isReadOnly());
        connect(
            lift, &QToolButton::clicked, this,
            [this, id = exclusion->region] { m_workbench.run(readmitRater(m_workbench.state(), m_rater, id)); },
            Qt::QueuedConnection);
        row->addWidget(lift);
        row->addStretch();
        m_lines->addWidget(line);
    }
    fillRegions();
    m_fields->setEnabled(!m_workbench.isReadOnly() && m_region->count() > 0);
}

void ExclusionsPanel::exclude()
{
    const RegionId region{m_region->currentData().toString()};
    const auto why = static_cast<ExclusionWhy>(m_why->currentIndex());
    m_workbench.run(excludeRater(m_workbench.state(), m_rater, region, why));
}

} // namespace meetlat
