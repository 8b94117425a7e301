// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ImportPreviewDialog.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/ErrorText.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace meetlat {

using What = ImportLine::What;

namespace {

struct Preview
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::ImportPreviewDialog)
};

QString whatHappens(const ImportLine &line)
{
    switch (line.what) {
    case What::New:
        return Preview::tr("new", "a line of a table");
    case What::Changed:
        return Preview::tr("changes", "a line of a table");
    case What::Same:
        return Preview::tr("stays the same", "a line of a table");
    case What::Refused:
        return Preview::tr("Refused: %1").arg(errorText({line.why, line.detail}));
    }
    return {};
}

} // namespace

ImportPreviewDialog::ImportPreviewDialog(Workbench &workbench, const QString &title, ImportPlan plan, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_plan(std::move(plan))
{
    setWindowTitle(title);
    resize(860, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    auto *table = new QTableWidget(static_cast<int>(m_plan.lines.size()), 3, this);
    table->setHorizontalHeaderLabels({tr("Line"), tr("What it is about"), tr("What happens")});
    table->setAccessibleName(tr("Lines of the table"));
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setColumnWidth(0, 64);
    table->setColumnWidth(1, 240);
    table->horizontalHeader()->setStretchLastSection(true);
    int row = 0;
    for (const ImportLine &line : m_plan.lines) {
        const QString happens = whatHappens(line);
        table->setItem(row, 0, new QTableWidgetItem(QString::number(line.line)));
        table->setItem(row, 1, new QTableWidgetItem(line.subject));
        auto *last = new QTableWidgetItem(happens);
        last->setToolTip(theme::plainToolTip(happens));
        if (line.what == What::Refused)
            last->setForeground(theme::colour(theme::Colour::Negative));
        table->setItem(row++, 2, last);
    }
    // Texts wrap to the width that the last column gets only when the dialog is shown.
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableView::resizeRowsToContents);
    layout->addWidget(table, 1);
    QLabel *counts = theme::plainLabel(summary(), this);
    counts->setWordWrap(true);
    layout->addWidget(counts);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *cancel = theme::button(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *take = theme::primaryButton(tr("Take in"), this);
    take->setEnabled(canTakeIn());
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    layout->addLayout(buttons);
    take->setDefault(true);
}

QString ImportPreviewDialog::summary() const
{
    QString counts = tr("%1 new, %2 changed, %3 the same, %4 refused.")
                               .arg(m_plan.count(What::New))
                               .arg(m_plan.count(What::Changed))
                               .arg(m_plan.count(What::Same))
                               .arg(m_plan.count(What::Refused));
    if (!m_plan.columnsNotRead.isEmpty())
        counts += QLatin1Char(' ') + tr("Columns that are not read, because they are not known: %1.")
                                         .arg(m_plan.columnsNotRead.join(QStringLiteral(", ")));
    if (!canTakeIn())
        return counts + QLatin1Char(' ') + tr("There is nothing to take in.");
    return m_plan.count(What::Refused) > 0 ? counts + QLatin1Char(' ') + tr("Refused lines are left out.") : counts;
}

void ImportPreviewDialog::accept()
{
    if (!m_workbench.session() || !m_workbench.run(applyImport(*m_workbench.session(), m_plan)))
        return;
    Q_EMIT m_workbench.announced(summary());
    QDialog::accept();
}

} // namespace meetlat
