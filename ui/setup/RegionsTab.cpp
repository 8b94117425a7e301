// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/RegionsTab.h"

#include "core/exchange/FileWriting.h"
#include "core/exchange/Imports.h"
#include "ui/setup/ClaimsPanel.h"
#include "ui/setup/ImportPreviewDialog.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace meetlat {

namespace {

/// Chooses what the search for a region's plan found.
class OutcomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (std::size_t i = 0; i < EnumNames<SearchOutcome>::names.size(); ++i)
            box->addItem(words::searchOutcome(static_cast<SearchOutcome>(i)));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentIndex());
    }
};

} // namespace

RegionsTab::RegionsTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_model(workbench), m_table(new QTableView(this)),
      m_claims(new ClaimsPanel(workbench, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(buildTools());
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Regions"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false); // or a cell is cut at the last word that fits, though there is room
    m_table->setItemDelegateForColumn(RegionTableModel::OutcomeColumn, new OutcomeDelegate(m_table));
    const int widths[] = {130, 150, 60, 160, 348, 216, 100, 88, 80};
    for (int column = 0; column < RegionTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_claims);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_claims->setRegion({current.data(RegionTableModel::RegionIdRole).toString()});
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RegionsTab::showCount);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RegionsTab::showCount);
    showCount();
}

QWidget *RegionsTab::buildTools()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_count = theme::plainLabel({}, box);
    m_count->setFont(theme::boldFont());
    row->addWidget(m_count);
    row->addStretch();
    m_name = new QLineEdit(box);
    m_name->setPlaceholderText(tr("Name of a region"));
    m_name->setAccessibleName(tr("Name of a region"));
    m_name->setMinimumWidth(180);
    connect(m_name, &QLineEdit::returnPressed, this, &RegionsTab::addRegion);
    row->addWidget(m_name);
    QPushButton *add = theme::button(tr("Add region"), box);
    connect(add, &QPushButton::clicked, this, &RegionsTab::addRegion);
    row->addWidget(add);
    QPushButton *builtIn = theme::button(tr("Start from the list of 45"), box);
    builtIn->setToolTip(
        tr("The known centre municipalities with how certain each is; change what does not fit your round"));
    connect(builtIn, &QPushButton::clicked, this, [this] { importTsv(builtInRegister()); });
    m_builtIn = builtIn;
    row->addWidget(builtIn);
    QPushButton *importing = theme::button(tr("Import TSV…"), box);
    connect(importing, &QPushButton::clicked, this, &RegionsTab::importFile);
    row->addWidget(importing);
    QPushButton *exporting = theme::button(tr("Export TSV…"), box);
    connect(exporting, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Export regions"), tr("regions.tsv"), tr("Tables (*.tsv)"));
        if (!path.isEmpty() && m_workbench.run(writeFileAtomically(path, regionsToTsv(m_workbench.state()))))
            Q_EMIT m_workbench.announced(tr("Regions written to %1.").arg(path));
    });
    row->addWidget(exporting);
    // By Tab as they stand: the table was made first.
    QWidget *before = m_name;
    for (QWidget *next : std::initializer_list<QWidget *>{add, builtIn, importing, exporting, m_table}) {
        setTabOrder(before, next);
        before = next;
    }
    return box;
}

void RegionsTab::importFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import regions"), {}, tr("Tables (*.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = readWholeFile(path, qint64(16) << 20);
    const Result<ImportPlan> plan =
        bytes ? planRegionImport(m_workbench.state(), *bytes) : Result<ImportPlan>(bytes.error());
    if (!plan) {
        Q_EMIT m_workbench.refused(plan.error());
        return;
    }
    ImportPreviewDialog(m_workbench, tr("Import regions"), *plan, this).exec();
}

void RegionsTab::importTsv(const QByteArray &tsv)
{
    const Result<ImportPlan> plan = planRegionImport(m_workbench.state(), tsv);
    if (!plan) {
        Q_EMIT m_workbench.refused(plan.error());
        return;
    }
    if (!m_workbench.session() || !m_workbench.run(applyImport(*m_workbench.session(), *plan)))
        return;
    Q_EMIT m_workbench.announced(tr("%1 new, %2 changed, %3 refused.")
                                     .arg(plan->count(ImportLine::What::New))
                                     .arg(plan->count(ImportLine::What::Changed))
                                     .arg(plan->count(ImportLine::What::Refused)));
}

void RegionsTab::addRegion()
{
    Region region;
    region.name = m_name->text().trimmed();
    if (!region.name.isEmpty() && m_workbench.run(mergeRegions(m_workbench.state(), {region})))
        m_name->clear();
}

void RegionsTab::showCount()
{
    m_count->setText(tr("%n active region(s)", nullptr, m_model.activeRegions()) +
                     QLatin1Char(' ') + tr("of %1 in the register").arg(m_model.rowCount()));
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_builtIn->setVisible(m_model.rowCount() == 0);
}

} // namespace meetlat
