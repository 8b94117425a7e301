// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/FiguresPage.h"

#include "core/domain/Publishing.h"
#include "core/exchange/FiguresTable.h"
#include "core/exchange/FileWriting.h"
#include "ui/figures/FigureDelegates.h"
#include "ui/figures/FigureDetail.h"
#include "ui/figures/FigureDialog.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace meetlat {

namespace {

constexpr int leftWidth = 560;

} // namespace

FiguresPage::FiguresPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_model(workbench), m_splitter(new QSplitter(this)),
      m_table(new QTableView), m_detail(new FigureDetail(workbench))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({leftWidth, 806});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_table);
    connect(&m_model, &FigureListModel::refreshed, this, [this] { choose(m_chosen); });
    connect(m_detail, &FigureDetail::openWanted, this, &FiguresPage::openWanted);
    connect(m_detail, &FigureDetail::editWanted, this, &FiguresPage::changeFigure);
    connect(m_detail, &FigureDetail::deleteWanted, this, &FiguresPage::deleteFigure);
}

FiguresPage::~FiguresPage()
{
    delete m_splitter; // the views go before the model that they look at
}

QWidget *FiguresPage::buildLeft()
{
    auto *left = new QWidget;
    left->setMinimumWidth(400);
    theme::setLook(left, theme::Look::Raised);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(left);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    row->setSpacing(theme::gap);
    row->addWidget(theme::titleLabel(tr("Figures"), head), 1);
    QPushButton *create = theme::button(tr("New…"), head);
    create->setIcon(theme::icon(QStringLiteral("plus")));
    create->setToolTip(theme::plainToolTip(tr("Compose a figure of your own")));
    connect(create, &QPushButton::clicked, this, &FiguresPage::newFigure);
    QPushButton *copy = theme::button(tr("Copy sentences"), head);
    copy->setIcon(theme::icon(QStringLiteral("copy")));
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_model.sentences(m_workbench.isDutch()));
        Q_EMIT m_workbench.announced(tr("The sentences are on the clipboard."));
    });
    QPushButton *save = theme::button(tr("Export…"), head);
    save->setIcon(theme::icon(QStringLiteral("download")));
    save->setToolTip(theme::plainToolTip(tr("All figures as a table (CSV)")));
    connect(save, &QPushButton::clicked, this, &FiguresPage::exportFigures);
    for (QPushButton *button : {create, copy, save})
        row->addWidget(button);
    column->addWidget(head);
    column->addWidget(theme::horizontalLine(left));
    buildTable();
    column->addWidget(m_table, 1);
    QLabel *range = theme::quietLabel(
        tr("Range: how many if only the scores of A, or only those of B, counted."), left);
    range->setWordWrap(true);
    range->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    column->addWidget(range);
    return left;
}

void FiguresPage::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FigureDelegate(m_table));
    m_table->setAccessibleName(tr("Figures of the report"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(theme::twoLineRowHeight, 2 * QFontMetrics(theme::bodyFont()).lineSpacing() + theme::gap));
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setObjectName(QStringLiteral("headsAtWindowEdge"));
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(QHeaderView::Fixed);
    heads->setSectionResizeMode(FigureListModel::SentenceColumn, QHeaderView::Stretch);
    heads->resizeSection(FigureListModel::ValueColumn, 68);
    heads->resizeSection(FigureListModel::DenominatorColumn, 52);
    heads->resizeSection(FigureListModel::RangeColumn, 68);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FiguresPage::showChosen);
    auto *copyOne = new QAction(tr("Copy the sentence"), m_table);
    copyOne->setShortcut(QKeySequence::Copy);
    copyOne->setShortcutContext(Qt::WidgetShortcut);
    connect(copyOne, &QAction::triggered, this, [this] {
        if (const figures::Figure *figure = m_model.figure(m_table->currentIndex().row()))
            QApplication::clipboard()->setText(figure->sentence.in(m_workbench.isDutch()));
    });
    m_table->addAction(copyOne);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FiguresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void FiguresPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

QString FiguresPage::chosenId() const
{
    return m_table->currentIndex().data(FigureListModel::IdRole).toString();
}

void FiguresPage::choose(const QString &id)
{
    const int known = m_model.rowOf(id);
    const int row = known >= 0 ? known : std::max(0, m_model.rowOf(QStringLiteral("F09")));
    if (m_model.rowCount() == 0) {
        m_detail->show(nullptr, false);
        return;
    }
    if (m_table->currentIndex().row() == row)
        showChosen();
    else
        m_table->setCurrentIndex(m_model.index(row, FigureListModel::SentenceColumn));
}

void FiguresPage::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        m_chosen = chosenId();
    m_detail->show(m_model.figure(index.row()), index.data(FigureListModel::IsOwnRole).toBool());
}

void FiguresPage::newFigure()
{
    FigureDialog dialog(m_workbench, {}, this);
    if (dialog.exec() == QDialog::Accepted)
        m_chosen = dialog.saved().value;
}

void FiguresPage::changeFigure()
{
    if (const SavedFigure *figure = m_workbench.state().find<SavedFigure>(chosenId()))
        FigureDialog(m_workbench, SavedFigure(*figure), this).exec();
}

/// Undo brings it back, so nothing is asked.
void FiguresPage::deleteFigure()
{
    const FigureId id{chosenId()};
    m_workbench.run(removeFigure(m_workbench.state(), id));
}

void FiguresPage::exportFigures()
{
    const QString folder = m_workbench.session() ? QFileInfo(m_workbench.session()->path()).path() : QString();
    const QString path = QFileDialog::getSaveFileName(this, tr("Export figures"), folder + u'/' + tr("figures.csv"),
                                                      tr("Table (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void FiguresPage::exportTo(const QString &path)
{
    if (m_workbench.run(writeFileAtomically(path, figuresToCsv(m_workbench.state(), m_model.all()))))
        Q_EMIT m_workbench.announced(tr("The figures are in %1.").arg(QFileInfo(path).fileName()));
}

} // namespace meetlat
