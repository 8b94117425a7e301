// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/PlanIntakeDialog.h"

#include "core/domain/Setup.h"
#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

using State = PlanIntake::File::State;

PlanIntakeDialog::PlanIntakeDialog(Workbench &workbench, const QStringList &paths, const PlanId &plan, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_intake(workbench), m_plan(plan)
{
    setWindowTitle(tr("Add plans"));
    resize(860, 460);
    build();
    m_intake.setPlan(plan);
    connect(&m_intake, &PlanIntake::changed, this, &PlanIntakeDialog::showFiles);
    m_intake.add(paths);
    m_intake.start();
}

void PlanIntakeDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    m_table = new QTableWidget(0, 3, this);
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Region"), tr("What was found")});
    m_table->setAccessibleName(tr("Files to take in"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setColumnWidth(0, 260);
    m_table->setColumnWidth(1, 180);
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table, 1);
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Files tried"));
    layout->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    m_summary = theme::plainLabel({}, this);
    row->addWidget(m_summary, 1);
    m_start = theme::primaryButton(tr("Take in"), this);
    m_start->setToolTip(tr("Takes in the files that now have a region or a password"));
    connect(m_start, &QPushButton::clicked, &m_intake, &PlanIntake::start);
    m_close = theme::button(tr("Close"), this);
    connect(m_close, &QPushButton::clicked, this, &PlanIntakeDialog::reject);
    row->addWidget(m_start);
    row->addWidget(m_close);
    layout->addLayout(row);
}

QWidget *PlanIntakeDialog::regionBox(int row)
{
    auto *box = new QComboBox(m_table);
    box->setAccessibleName(tr("Region of %1").arg(m_intake.files()[static_cast<std::size_t>(row)].name));
    box->addItem(tr("Choose a region…"), QString());
    QList<std::pair<QString, QString>> regions;
    for (const auto &[key, region] : m_workbench.state().all<Region>())
        regions.append({region.name, region.id.value});
    std::sort(regions.begin(), regions.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[name, id] : regions)
        box->addItem(name, id);
    connect(box, &QComboBox::activated, this,
            [this, box, row] { m_intake.chooseRegion(row, {box->currentData().toString()}); });
    return box;
}

QWidget *PlanIntakeDialog::passwordField(int row)
{
    auto *field = new QLineEdit(m_table);
    field->setEchoMode(QLineEdit::Password);
    const bool wasWrong = m_intake.files()[static_cast<std::size_t>(row)].why == Error::Code::PdfWrongPassword;
    field->setPlaceholderText(wasWrong ? tr("Not the password. Try again, then Enter") : tr("Password, then Enter"));
    field->setAccessibleName(tr("Password of %1").arg(m_intake.files()[static_cast<std::size_t>(row)].name));
    connect(field, &QLineEdit::returnPressed, this, [this, field, row] {
        const QString password = field->text();
        m_intake.givePassword(row, password);
        m_intake.start();
    });
    return field;
}

QWidget *PlanIntakeDialog::allTheSameButton(int row)
{
    QPushButton *button = theme::button(tr("Take in all the same"), m_table);
    button->setAccessibleName(
        tr("Take in %1 all the same").arg(m_intake.files()[static_cast<std::size_t>(row)].name));
    connect(
        button, &QPushButton::clicked, this, [this, row] { m_intake.takeAllTheSame(row); }, Qt::QueuedConnection);
    return button;
}

void PlanIntakeDialog::showFile(int row)
{
    const PlanIntake::File &file = m_intake.files()[static_cast<std::size_t>(row)];
    const auto cell = [&](int column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(theme::plainToolTip(text));
        m_table->setItem(row, column, item);
    };
    const Region *region = m_workbench.state().find<Region>(file.region);
    const bool asksRegion = m_plan.isEmpty() && (file.state == State::NeedsRegion || file.region.isEmpty());
    cell(0, file.name);
    if (asksRegion && !m_table->cellWidget(row, 1))
        m_table->setCellWidget(row, 1, regionBox(row));
    const bool isUnderWay = file.state == State::Added || file.state == State::Checking || file.takesDuplicate;
    if (!asksRegion && isUnderWay)
        m_table->removeCellWidget(row, 1);
    cell(1, region ? region->name : QString());
    if (file.state != State::NeedsPassword)
        m_table->removeCellWidget(row, 2);
    switch (file.state) {
    case State::Waiting:
        cell(2, tr("waits"));
        break;
    case State::Checking:
        cell(2, tr("being tried…"));
        break;
    case State::NeedsPassword:
        cell(2, {});
        m_table->setCellWidget(row, 2, passwordField(row));
        break;
    case State::NeedsRegion:
        cell(2, tr("No region name in the file name: choose the region."));
        break;
    case State::Refused:
        cell(2, tr("Refused: %1").arg(file.words));
        m_table->item(row, 2)->setForeground(theme::colour(theme::Colour::Negative));
        break;
    case State::Duplicate:
        cell(2, file.words);
        m_table->item(row, 2)->setForeground(theme::colour(theme::Colour::Warning));
        if (!m_table->cellWidget(row, 1))
            m_table->setCellWidget(row, 1, allTheSameButton(row));
        break;
    case State::Added:
        cell(2, tr("✓ taken in: %1").arg(file.words));
        break;
    }
}

void PlanIntakeDialog::showFiles()
{
    const int count = static_cast<int>(m_intake.files().size());
    m_table->setRowCount(count);
    int tried = 0;
    bool canStart = false;
    for (int row = 0; row < count; ++row) {
        const State state = m_intake.files()[static_cast<std::size_t>(row)].state;
        tried += state == State::Added || state == State::Refused || state == State::Duplicate ? 1 : 0;
        canStart = canStart || state == State::Waiting;
        showFile(row);
    }
    m_bar->setRange(0, qMax(1, count));
    m_bar->setValue(tried);
    m_summary->setText(tr("%1 of %2 taken in").arg(m_intake.addedCount()).arg(count));
    m_start->setVisible(!m_intake.isRunning() && canStart);
    m_close->setText(m_intake.isRunning() ? tr("Cancel") : tr("Close"));
}

void PlanIntakeDialog::reject()
{
    if (m_intake.isRunning()) {
        m_intake.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace meetlat
