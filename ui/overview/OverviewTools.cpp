// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewTools.h"

#include "core/domain/Setup.h"
#include "ui/shell/LevelChip.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

namespace meetlat {

namespace {

QProgressBar *thinBar(const QString &name, QWidget *parent)
{
    auto *bar = new QProgressBar(parent);
    bar->setTextVisible(false);
    bar->setFixedSize(96, 8);
    bar->setAccessibleName(name);
    return bar;
}

QHBoxLayout *lineOf(QWidget *box)
{
    box->setFixedHeight(48);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(theme::margin, 0, theme::margin, 0);
    row->setSpacing(theme::gap);
    return row;
}

} // namespace

OverviewTools::OverviewTools(Workbench &workbench, OverviewModel &model, OverviewFilter &filter, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_model(model), m_filter(filter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(theme::horizontalLine(this));
    layout->addWidget(buildFilters());
    layout->addWidget(theme::horizontalLine(this));
    connect(&model, &OverviewModel::countsChanged, this, &OverviewTools::showCounts);
    showCounts();
}

QWidget *OverviewTools::buildHead()
{
    auto *box = new QWidget(this);
    QHBoxLayout *row = lineOf(box);
    row->addWidget(theme::titleLabel(tr("Overview"), box));
    row->addStretch();
    m_submitted = theme::plainLabel({}, box);
    m_submittedBar = thinBar(tr("Handed in"), box);
    m_decided = theme::plainLabel({}, box);
    m_decidedBar = thinBar(tr("Decided"), box);
    row->addWidget(m_submitted);
    row->addWidget(m_submittedBar);
    row->addSpacing(theme::margin);
    row->addWidget(m_decided);
    row->addWidget(m_decidedBar);
    row->addSpacing(theme::margin);
    QPushButton *takeIn = theme::button(tr("Take in packet…"), box);
    takeIn->setIcon(theme::icon(QStringLiteral("download")));
    connect(takeIn, &QPushButton::clicked, this, &OverviewTools::takeInWanted);
    QPushButton *reconcile = theme::primaryButton(tr("Go on reconciling"), box);
    connect(reconcile, &QPushButton::clicked, this, &OverviewTools::reconcileWanted);
    row->addWidget(takeIn);
    row->addWidget(reconcile);
    return box;
}

void OverviewTools::addShow(QHBoxLayout *row, OverviewFilter::Show show)
{
    QPushButton *button = theme::button({}, this);
    button->setCheckable(true);
    button->setChecked(show == OverviewFilter::Show::All);
    m_shows->addButton(button, static_cast<int>(show));
    row->addWidget(button);
}

QWidget *OverviewTools::buildFilters()
{
    auto *box = new QWidget(this);
    QHBoxLayout *row = lineOf(box);
    auto *search = new QLineEdit(box);
    search->setPlaceholderText(tr("Search region"));
    search->setAccessibleName(tr("Search region"));
    search->setClearButtonEnabled(true);
    search->setFixedWidth(160);
    search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) { m_filter.setSearch(text); });
    row->addWidget(search);
    m_shows = new QButtonGroup(this);
    for (const auto show : {OverviewFilter::Show::All, OverviewFilter::Show::New, OverviewFilter::Show::Older,
                            OverviewFilter::Show::NeedsDecision, OverviewFilter::Show::Waits})
        addShow(row, show);
    connect(m_shows, &QButtonGroup::idClicked, this,
            [this](int id) { m_filter.setShow(static_cast<OverviewFilter::Show>(id)); });
    m_raters = new QComboBox(box);
    m_raters->setAccessibleName(tr("Rater"));
    connect(m_raters, &QComboBox::activated, this,
            [this](int index) { m_filter.setRater({m_raters->itemData(index).toString()}); });
    row->addWidget(m_raters);
    auto *scores = theme::button(tr("A and B"), box);
    scores->setCheckable(true);
    scores->setToolTip(theme::plainToolTip(
        tr("Shows the scores of A (line under it) and B (dashes under it) beside the decision, of opened plans")));
    scores->setAccessibleDescription(tr("Shows the scores of A and B beside the decision"));
    connect(scores, &QPushButton::toggled, this, &OverviewTools::scoresShownChanged);
    row->addWidget(scores);
    row->addStretch();
    row->addWidget(theme::quietLabel(tr("Level"), box));
    for (int level = 1; level <= 5; ++level) {
        auto *chip = new LevelChip(box);
        chip->setLevel(false, level, false, QString::number(level), tr("level %1").arg(level));
        row->addWidget(chip);
    }
    auto *none = new LevelChip(box);
    none->setLevel(false, std::nullopt, true, words::notDeterminableShort(), words::notDeterminable());
    row->addWidget(none);
    return box;
}

void OverviewTools::fillRaters()
{
    const QSignalBlocker silent(m_raters);
    const QString chosen = m_raters->currentData().toString();
    m_raters->clear();
    m_raters->addItem(tr("All raters"), QString());
    for (const Rater *rater : ratersByNumber(m_workbench.state()))
        m_raters->addItem(QStringLiteral("R%1 %2").arg(rater->number).arg(rater->name), rater->id.value);
    m_raters->setCurrentIndex(qMax(0, m_raters->findData(chosen)));
}

void OverviewTools::showCounts()
{
    const OverviewModel::Submitted submitted = m_model.submissions();
    m_submitted->setText(tr("Handed in %1 of %2").arg(submitted.done).arg(submitted.all));
    m_submittedBar->setRange(0, qMax(1, submitted.all));
    m_submittedBar->setValue(submitted.done);
    const CellCount cells = m_model.cells();
    m_decided->setText(tr("Decided %1 of %2").arg(cells.decided).arg(cells.all));
    m_decidedBar->setRange(0, qMax(1, cells.all));
    m_decidedBar->setValue(cells.decided);
    const auto name = [this](OverviewFilter::Show show, const QString &text) {
        m_shows->button(static_cast<int>(show))->setText(text);
    };
    name(OverviewFilter::Show::All, tr("All %1").arg(m_model.rowCount()));
    name(OverviewFilter::Show::New, tr("New %1").arg(m_model.countOf(PlanAge::New)));
    name(OverviewFilter::Show::Older, tr("Older %1").arg(m_model.countOf(PlanAge::Older)));
    name(OverviewFilter::Show::NeedsDecision, tr("Decision needed %1").arg(m_model.plansNeedingDecision()));
    name(OverviewFilter::Show::Waits, tr("Waits for hand-in %1").arg(m_model.plansWaiting()));
    fillRaters();
}

} // namespace meetlat
