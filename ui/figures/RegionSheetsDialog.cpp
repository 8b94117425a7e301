// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/RegionSheetsDialog.h"

#include "core/base/InBackground.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ErrorText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace meetlat {

namespace {

constexpr int tickMilliseconds = 100;

} // namespace

RegionSheetsDialog::RegionSheetsDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent), m_workbench(workbench)
{
    setWindowTitle(tr("Region sheets"));
    build();
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_writing)
            m_bar->setValue(m_writing->done);
    });
    const QString project = workbench.session() ? workbench.session()->path() : QString();
    setFolder(QFileInfo(project).dir().filePath(tr("region-sheets")));
}

RegionSheetsDialog::~RegionSheetsDialog()
{
    if (m_writing)
        m_writing->isCancelled = true; // the thread has a copy of the review and ends after its sheet
}

void RegionSheetsDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    QLabel *what = theme::plainLabel(tr("A sheet for each region: the levels, why, the passages they rest on, and what the "
                                        "next level describes. No raters, no other regions."),
                                     this);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *form = new QFormLayout;
    m_which = new QComboBox(this);
    m_which->addItem(tr("All plans that both raters have handed in"));
    for (const Plan *plan : plansByRegion(m_workbench.state())) {
        const Region *region = m_workbench.state().find<Region>(plan->region);
        if (isDisclosed(m_workbench.state(), plan->id))
            m_which->addItem(region ? region->name : plan->title, plan->id.value);
    }
    m_which->setAccessibleName(tr("For"));
    form->addRow(tr("F&or"), m_which);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(line);
    m_folder->setMinimumWidth(360);
    m_folder->setAccessibleName(tr("Folder"));
    QPushButton *choose = theme::button(tr("Choose…"), line);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder for the sheets"), QFileInfo(m_folder->text()).path());
        if (!folder.isEmpty())
            setFolder(folder);
    });
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    form->addRow(tr("&Folder"), line);
    layout->addLayout(form);
    m_pdf = new QCheckBox(tr("As PDF"), this);
    m_pdf->setChecked(true);
    m_odt = new QCheckBox(tr("As a text document (ODT)"), this);
    m_overwrite = new QCheckBox(tr("Overwrite sheets that are there already"), this);
    for (QCheckBox *box : {m_pdf, m_odt, m_overwrite})
        layout->addWidget(box);
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Sheets written"));
    m_bar->hide();
    layout->addWidget(m_bar);
    m_result = theme::plainLabel({}, this);
    m_result->setWordWrap(true);
    m_result->hide();
    layout->addWidget(m_result);
    for (QWidget *later : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_result)}) {
        QSizePolicy policy = later->sizePolicy(); // or what stands above would be squeezed when it shows
        policy.setRetainSizeWhenHidden(true);
        later->setSizePolicy(policy);
    }
    layout->addStretch();
    layout->addWidget(buildButtons());
}

QWidget *RegionSheetsDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_close = theme::button(tr("Close"), box);
    connect(m_close, &QPushButton::clicked, this, &RegionSheetsDialog::reject);
    m_start = theme::primaryButton(tr("Write sheets"), box);
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &RegionSheetsDialog::start);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_start);
    const auto mayStart = [this] { m_start->setEnabled(!m_writing && (m_pdf->isChecked() || m_odt->isChecked())); };
    connect(m_pdf, &QCheckBox::toggled, this, mayStart);
    connect(m_odt, &QCheckBox::toggled, this, mayStart);
    return box;
}

void RegionSheetsDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

SheetOrder RegionSheetsDialog::order() const
{
    SheetOrder order;
    const QString chosen = m_which->currentData().toString();
    for (const Plan *plan : plansByRegion(m_workbench.state())) {
        const bool isOfTheRound = takesPart(m_workbench.state(), *plan) && isDisclosed(m_workbench.state(), plan->id);
        const bool isWanted = chosen.isEmpty() ? isOfTheRound : plan->id.value == chosen;
        if (isWanted)
            order.plans.push_back(plan->id);
    }
    order.folder = m_folder->text().trimmed();
    order.asPdf = m_pdf->isChecked();
    order.asOdt = m_odt->isChecked();
    order.mayOverwrite = m_overwrite->isChecked();
    order.isDutch = m_workbench.isDutch();
    return order;
}

void RegionSheetsDialog::start()
{
    if (m_writing || m_folder->text().trimmed().isEmpty())
        return;
    m_workbench.commitPendingTexts();
    m_writing = std::make_shared<Writing>();
    const SheetOrder wanted = order();
    const auto all = static_cast<int>(wanted.plans.size());
    m_start->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_result->hide();
    m_bar->setRange(0, all);
    m_bar->setValue(0);
    m_bar->show();
    m_tick.start();
    inBackground<std::shared_ptr<Result<int>>>(
        this,
        [wanted, writing = m_writing, state = m_workbench.state()] {
            return std::make_shared<Result<int>>(writeRegionSheets(state, wanted, [&](int done) {
                writing->done = done;
                return !writing->isCancelled;
            }));
        },
        [this, all](const std::shared_ptr<Result<int>> &written) { finish(*written, all); });
}

void RegionSheetsDialog::finish(const Result<int> &written, int all)
{
    m_writing.reset();
    m_tick.stop();
    m_bar->hide();
    m_start->setEnabled(true);
    m_close->setText(tr("Close"));
    const bool isWhole = written && *written == all;
    m_result->setText(!written   ? errorText(written.error())
                      : isWhole  ? tr("%n sheet(s) written.", nullptr, *written)
                                 : tr("Cancelled. %n sheet(s) were written before.", nullptr, *written));
    theme::setLook(m_result, isWhole ? theme::Look::PositiveText : theme::Look::NegativeText);
    m_result->show();
    Q_EMIT finishedWriting(isWhole);
}

/// While sheets are being written this stops it; the dialog closes only afterwards.
void RegionSheetsDialog::reject()
{
    if (m_writing)
        m_writing->isCancelled = true;
    else
        QDialog::reject();
}

} // namespace meetlat
