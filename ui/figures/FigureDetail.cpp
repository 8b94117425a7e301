// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/FigureDetail.h"

#include "ui/figures/FigureDelegates.h"
#include "ui/figures/FigureLevels.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/FigureListModel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace meetlat {

using figures::Figure;
using figures::FigureState;

namespace {

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus); // read by the screen reader as part of the page, no stop for Tab
    return label;
}

} // namespace

FigureDetail::FigureDetail(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_plans(workbench)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::gap);
    column->setSpacing(theme::gap);
    column->addWidget(buildSentence());
    column->addWidget(buildPlansHead());
    buildTable();
    column->addWidget(m_table, 1);
    m_empty = theme::quietLabel({}, this);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    m_levels = new FigureLevels(workbench, this);
    column->addWidget(m_levels);
    column->addStretch();
    show(nullptr, false);
}

QWidget *FigureDetail::buildSentence()
{
    auto *box = new QWidget(this);
    m_content = box;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGap);
    m_title = theme::quietLabel({}, box);
    m_sentence = wrapping(theme::titleLabel({}, box));
    m_facts = wrapping(theme::plainLabel({}, box));
    m_facts->setFont(theme::boldFont());
    m_definition = wrapping(theme::quietLabel({}, box));
    m_notes = wrapping(theme::quietLabel({}, box));
    for (QLabel *label : {m_title, m_sentence, m_facts, m_definition, m_notes})
        column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, theme::halfGap, 0, 0);
    row->setSpacing(theme::gap);
    QPushButton *dutch = theme::button(tr("Copy in Dutch"), box);
    dutch->setIcon(theme::icon(QStringLiteral("copy")));
    connect(dutch, &QPushButton::clicked, this, [this] { copy(true); });
    QPushButton *english = theme::button(tr("Copy in English"), box);
    english->setIcon(theme::icon(QStringLiteral("copy")));
    connect(english, &QPushButton::clicked, this, [this] { copy(false); });
    m_edit = theme::button(tr("Change…"), box);
    connect(m_edit, &QPushButton::clicked, this, &FigureDetail::editWanted);
    m_delete = theme::button(tr("Delete"), box);
    connect(m_delete, &QPushButton::clicked, this, &FigureDetail::deleteWanted);
    for (QPushButton *button : {dutch, english})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    column->addLayout(row);
    return box;
}

QWidget *FigureDetail::buildPlansHead()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, theme::gap, 0, 0);
    row->setSpacing(theme::gap);
    m_plansTitle = theme::plainLabel({}, box);
    m_plansTitle->setFont(theme::boldFont());
    m_order = new QComboBox(box);
    m_order->addItems({tr("By name"), tr("By level")});
    m_order->setAccessibleName(tr("Order of the plans"));
    connect(m_order, &QComboBox::activated, this, &FigureDetail::chooseOrder);
    m_others = theme::linkButton({}, box);
    connect(m_others, &QPushButton::clicked, this, [this] {
        m_showsOthers = !m_showsOthers;
        showPlans();
    });
    row->addWidget(m_plansTitle, 1);
    row->addWidget(m_others);
    row->addWidget(m_order);
    return box;
}

void FigureDetail::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(&m_plans);
    m_table->setItemDelegate(new FigurePlanDelegate(m_table));
    m_table->setAccessibleName(tr("Plans behind the figure"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(QHeaderView::Fixed);
    heads->setSectionResizeMode(FigurePlansModel::QuoteColumn, QHeaderView::Stretch);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->resizeSection(FigurePlansModel::RegionColumn, 168);
    heads->resizeSection(FigurePlansModel::LevelColumn, 64);
    heads->resizeSection(FigurePlansModel::PageColumn, 72);
    connect(m_table, &QTableView::activated, this, &FigureDetail::open);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FigurePlansModel::PageColumn)
            open(index);
    });
    auto *copyRows = new QAction(tr("Copy the list"), m_table);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    connect(copyRows, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(m_plans.asText()); });
    m_table->addAction(copyRows);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FigureDetail::show(const Figure *figure, bool isOwn)
{
    const bool isOther = !figure || !m_hasFigure || figure->id != m_figure.id;
    m_hasFigure = figure != nullptr;
    m_figure = figure ? *figure : Figure();
    if (isOther)
        m_showsOthers = false;
    m_content->setVisible(m_hasFigure);
    const bool isDutch = m_workbench.isDutch();
    m_title->setText(isOwn ? m_figure.title : m_figure.id);
    m_sentence->setText(m_figure.sentence.in(isDutch));
    QStringList facts;
    if (m_figure.tenths)
        facts << tr("%1 of %2 = %3")
                     .arg(FigureListModel::valueText(m_figure), QString::number(*m_figure.denominator),
                          figures::percentText(*m_figure.tenths).in(isDutch));
    if (m_figure.status == FigureState::Ok && m_figure.count.range)
        facts << tr("only A's scores: %1, only B's: %2").arg(m_figure.count.range->onlyA).arg(m_figure.count.range->onlyB);
    for (const auto &[value, often] : m_figure.distribution)
        facts << QStringLiteral("%1: %2").arg(value, QString::number(often));
    m_facts->setText(facts.join(QStringLiteral("   ")));
    m_facts->setVisible(!facts.isEmpty());
    m_definition->setText(m_figure.definition.in(isDutch));
    m_definition->setVisible(!m_definition->text().isEmpty());
    QStringList notes;
    for (const Bilingual &note : m_figure.notes)
        notes << note.in(isDutch);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty() && m_figure.status != FigureState::NotComputable);
    m_edit->setVisible(isOwn);
    m_delete->setVisible(isOwn);
    m_levels->show(m_figure);
    showPlans();
}

void FigureDetail::showPlans()
{
    const auto counted = static_cast<int>(m_figure.count.counted.size());
    const auto others = static_cast<int>(m_figure.count.others.size());
    const bool isOfRegions = !m_figure.filter || m_figure.filter->population == figures::Population::ActiveRegions;
    const bool hasAny = m_hasFigure && counted + others > 0;
    m_plans.show(m_figure, m_showsOthers ? FigurePlansModel::Part::Others : FigurePlansModel::Part::Counted);
    m_plansTitle->setText(m_showsOthers ? (isOfRegions ? tr("%n other region(s)", nullptr, others)
                                                       : tr("%n other plan(s)", nullptr, others))
                                        : (isOfRegions ? tr("%n region(s) behind it", nullptr, counted)
                                                       : tr("%n plan(s) behind it", nullptr, counted)));
    m_others->setText(m_showsOthers ? tr("Back to those counted") : tr("Show the %n other(s)", nullptr, others));
    m_others->setVisible(hasAny && (others > 0 || m_showsOthers));
    m_plansTitle->setVisible(hasAny);
    m_order->setVisible(hasAny && m_plans.hasLevels());
    m_table->setColumnHidden(FigurePlansModel::LevelColumn, !m_plans.hasLevels());
    m_table->setVisible(hasAny && m_plans.rowCount() > 0);
    m_empty->setText(!m_hasFigure ? tr("Choose a figure to see the plans behind it.")
                     : hasAny && m_plans.rowCount() == 0 ? tr("There is no plan in this list.")
                                                         : QString());
    m_empty->setVisible(!m_empty->text().isEmpty());
}

/// A list from best to worst is easily read as a ranking, which the review does not make.
void FigureDetail::chooseOrder(int index)
{
    const auto order = index == 1 ? FigurePlansModel::Order::ByLevel : FigurePlansModel::Order::ByRegion;
    if (order == FigurePlansModel::Order::ByLevel && !m_hasAsked) {
        QMessageBox box(QMessageBox::Question, tr("Sort by level?"),
                        tr("Sorted by level, this list looks like a ranking of regions. The review makes none: levels "
                           "describe plans, and a region works from its own start."),
                        QMessageBox::NoButton, this);
        QPushButton *sort = box.addButton(tr("Sort by level"), QMessageBox::AcceptRole);
        box.addButton(tr("Keep by name"), QMessageBox::RejectRole);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        if (box.clickedButton() != sort) {
            const QSignalBlocker silent(m_order);
            m_order->setCurrentIndex(0);
            return;
        }
        m_hasAsked = true;
    }
    m_plans.setOrder(order);
}

void FigureDetail::focusPlans()
{
    if (m_plans.rowCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_plans.index(0, FigurePlansModel::RegionColumn));
}

void FigureDetail::copy(bool isDutch)
{
    QApplication::clipboard()->setText(m_figure.sentence.in(isDutch));
    Q_EMIT m_workbench.announced(tr("The sentence is on the clipboard."));
}

void FigureDetail::open(const QModelIndex &index)
{
    const PlanId plan{index.data(FigurePlansModel::PlanIdRole).toString()};
    if (!plan.isEmpty())
        Q_EMIT openWanted(plan, {index.data(FigurePlansModel::IndicatorRole).toString()},
                          {index.data(FigurePlansModel::HighlightRole).toString()});
}

} // namespace meetlat
