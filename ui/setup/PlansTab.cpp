// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/PlansTab.h"

#include "core/exchange/FileWriting.h"
#include "core/exchange/Imports.h"
#include "ui/setup/AssignPanel.h"
#include "ui/setup/ImportPreviewDialog.h"
#include "ui/setup/PlanCard.h"
#include "ui/setup/PlanIntakeDialog.h"
#include "ui/setup/PlanReader.h"
#include "ui/shell/Theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace meetlat {

PlansTab::PlansTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_model(workbench), m_table(new QTableView), m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::gap, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(buildTools());
    auto *splitter = m_splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("plansSplitter"));
    splitter->setChildrenCollapsible(false);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Plans"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    const int widths[] = {150, 230, 130, 60, 80};
    for (int column = 0; column < PlanTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    QLabel *empty = theme::plainLabel(tr("Drop PDFs or a folder here, or choose Add PDFs…"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    splitter->addWidget(m_stack);
    m_reader = new PlanReader(workbench);
    m_reader->setMinimumWidth(380);
    m_reader->hide();
    splitter->addWidget(m_reader);
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({680, 0, 680});
    layout->addWidget(splitter, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlansTab::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PlansTab::showEmptyState);
    showEmptyState();
}

QWidget *PlansTab::buildTools()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(theme::margin, 0, theme::margin, 0);
    QPushButton *addFiles = theme::primaryButton(tr("Add PDFs…"), box);
    connect(addFiles, &QPushButton::clicked, this, [this] { choosePdfs({}); });
    QPushButton *addFolder = theme::button(tr("Add folder…"), box);
    connect(addFolder, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with plans"));
        if (!folder.isEmpty())
            addPaths({folder});
    });
    const QString hint = tr("A file name that contains the region's name finds its region by itself.");
    addFiles->setToolTip(theme::plainToolTip(hint));
    addFolder->setToolTip(theme::plainToolTip(hint));
    QPushButton *import = theme::button(tr("Import cards…"), box);
    import->setToolTip(theme::plainToolTip(tr("A table (CSV) of plan cards, by region or by file name")));
    connect(import, &QPushButton::clicked, this, &PlansTab::importCards);
    QPushButton *exporting = theme::button(tr("Export cards…"), box);
    connect(exporting, &QPushButton::clicked, this, &PlansTab::exportCards);
    m_showPdf = theme::button(tr("Show the PDF"), box);
    m_showPdf->setCheckable(true);
    m_showPdf->setToolTip(theme::plainToolTip(tr("The plan beside its card, to read the facts from it and to link them")));
    connect(m_showPdf, &QPushButton::toggled, this, &PlansTab::setPdfShown);
    for (QPushButton *button : {addFiles, addFolder, import, exporting})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_showPdf);
    return box;
}

void PlansTab::setPdfShown(bool shown)
{
    m_showPdf->setChecked(shown);
    m_reader->setVisible(shown);
    m_card->setNarrow(shown);
    // Beside the PDF the list is there to go from plan to plan; the facts stand in the card.
    for (int column = PlanTableModel::TitleColumn; column < PlanTableModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, shown);
    m_splitter->setSizes(shown ? QList<int>{170, 720, 460} : QList<int>{680, 0, 680});
}

void PlansTab::importCards()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import plan cards"), {}, tr("Tables (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = readWholeFile(path, qint64(16) << 20);
    const Result<ImportPlan> plan =
        bytes ? planCardImport(m_workbench.state(), *bytes) : Result<ImportPlan>(bytes.error());
    if (!plan) {
        Q_EMIT m_workbench.refused(plan.error());
        return;
    }
    ImportPreviewDialog(m_workbench, tr("Import plan cards"), *plan, this).exec();
}

void PlansTab::exportCards()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export plan cards"), tr("plan-cards.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty() && m_workbench.run(writeFileAtomically(path, cardsToCsv(m_workbench.state()))))
        Q_EMIT m_workbench.announced(tr("Plan cards written to %1.").arg(path));
}

QWidget *PlansTab::buildDetails()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    theme::setLook(content, theme::Look::Raised);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new PlanCard(m_workbench, content);
    m_assign = new AssignPanel(m_workbench, content);
    column->addWidget(m_card);
    column->addWidget(theme::horizontalLine(content));
    column->addWidget(m_assign);
    m_remove = theme::linkButton(tr("Remove this plan"), content);
    m_remove->setToolTip(tr("Only a plan that nobody has scored, marked or been handed"));
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_workbench.run(removePlan(m_workbench.state(), currentPlan())); });
    auto *removing = new QHBoxLayout;
    removing->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    removing->addWidget(m_remove);
    removing->addStretch();
    column->addLayout(removing);
    column->addStretch();
    connect(m_assign, &AssignPanel::addDocumentsWanted, this, &PlansTab::choosePdfs);
    connect(m_card, &PlanCard::revealWanted, this, [this](const HighlightId &passage) {
        setPdfShown(true);
        m_reader->reveal(passage);
    });
    scroll->setWidget(content);
    scroll->setMinimumWidth(460);
    m_details = scroll;
    return scroll;
}

PlanId PlansTab::currentPlan() const
{
    return {m_table->currentIndex().data(PlanTableModel::PlanIdRole).toString()};
}

void PlansTab::showCurrent()
{
    const PlanId plan = currentPlan();
    m_card->setPlan(plan);
    m_assign->setPlan(plan);
    m_reader->setPlan(plan);
    m_remove->setEnabled(!plan.isEmpty() && !m_workbench.isReadOnly());
}

void PlansTab::showEmptyState()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_details->setVisible(m_model.rowCount() > 0);
    const int row = m_model.rowOf(m_workbench.plan());
    if (m_model.rowCount() > 0)
        m_table->selectRow(qMax(0, row));
    showCurrent();
}

void PlansTab::choosePdfs(const PlanId &plan)
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Add PDFs"), {}, tr("PDF documents (*.pdf);;All files (*)"));
    if (!paths.isEmpty())
        addPaths(paths, plan);
}

void PlansTab::addPaths(const QStringList &paths, const PlanId &plan)
{
    if (m_workbench.isReadOnly()) {
        Q_EMIT m_workbench.refused({Error::Code::ReadOnlyPlace, {}});
        return;
    }
    PlanIntakeDialog dialog(m_workbench, paths, plan, this);
    dialog.exec();
}

void PlansTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PlansTab::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        addPaths(paths);
}

} // namespace meetlat
