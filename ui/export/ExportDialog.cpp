// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportDialog.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/ErrorText.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

namespace meetlat {

ExportDialog::ExportDialog(Workbench &workbench, QWidget *parent) : QDialog(parent), m_workbench(workbench)
{
    setWindowTitle(tr("Export dataset"));
    build();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportDialog::finish);
}

ExportDialog::~ExportDialog()
{
    m_watcher.waitForFinished();
}

void ExportDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    QLabel *what =
        theme::plainLabel(tr("Writes scores.csv, reconciled.csv, evidence.csv, datapackage.json and codebook.md. "
                             "Cells without a decision are written as missing."),
                          this);
    what->setWordWrap(true);
    layout->addWidget(what);

    auto *line = new QHBoxLayout;
    QLabel *title = theme::plainLabel(tr("&Folder"), this);
    m_folder = new QLineEdit(this);
    m_folder->setMinimumWidth(380);
    m_folder->setAccessibleName(tr("Folder"));
    title->setBuddy(m_folder);
    QPushButton *choose = theme::button(tr("Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    line->addWidget(title);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    layout->addLayout(line);

    m_names = new QCheckBox(tr("Raters by name instead of R1, R2 …"), this);
    m_nameExamples = new QCheckBox(tr("Name the region in counter-examples (default: “a region”)"), this);
    m_byteOrderMark = new QCheckBox(tr("With a byte-order mark, for older spreadsheet programs"), this);
    m_overwrite = new QCheckBox(tr("Overwrite an earlier export in this folder"), this);
    for (QCheckBox *box : {m_names, m_nameExamples, m_byteOrderMark, m_overwrite})
        layout->addWidget(box);

    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Writing the dataset"));
    m_bar->hide();
    layout->addWidget(m_bar);
    m_result = theme::plainLabel({}, this);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->hide();
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addWidget(buildButtons());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setFolder(QDir(documents).filePath(tr("dataset-%1").arg(QDate::currentDate().toString(Qt::ISODate))));
}

QWidget *ExportDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_show = theme::button(tr("Show folder"), box);
    m_show->hide();
    connect(m_show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    QPushButton *close = theme::button(tr("Close"), box);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_start = theme::primaryButton(tr("Export"), box);
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    row->addWidget(m_show);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_start);
    return box;
}

void ExportDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the dataset"), QFileInfo(m_folder->text()).path());
    if (!folder.isEmpty())
        setFolder(folder);
}

void ExportDialog::start()
{
    if (m_watcher.isRunning() || m_folder->text().trimmed().isEmpty())
        return;
    m_workbench.commitPendingTexts();
    m_start->setEnabled(false);
    m_bar->show();
    m_result->hide();
    ExportOptions options;
    options.names = m_names->isChecked();
    options.nameExamples = m_nameExamples->isChecked();
    options.byteOrderMark = m_byteOrderMark->isChecked();
    options.overwrite = m_overwrite->isChecked();
    auto promise = std::make_shared<QPromise<std::shared_ptr<Outcome>>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, options, state = m_workbench.state(),
                                          folder = m_folder->text().trimmed()] {
        const Dataset dataset = makeDataset(state, options, QDateTime::currentMSecsSinceEpoch());
        promise->addResult(std::make_shared<Outcome>(Outcome{writeDataset(dataset, folder, options), dataset.counts}));
        promise->finish();
    });
}

QString ExportDialog::countsText(const ExportCounts &counts) const
{
    QStringList lines;
    lines << tr("%n plan(s)", nullptr, counts.plans) << tr("%n score(s)", nullptr, counts.scores)
          << tr("%n piece(s) of evidence", nullptr, counts.evidence)
          << tr("%n cell(s) decided", nullptr, counts.decided);
    if (counts.openCells > 0)
        lines << tr("%n open cell(s) written as missing", nullptr, counts.openCells);
    if (counts.hiddenCells > 0)
        lines << tr("%n cell(s) hidden until both raters have handed in", nullptr, counts.hiddenCells);
    if (counts.leftOut > 0)
        lines << tr("%n plan(s) of regions that are not active, left out", nullptr, counts.leftOut);
    return lines.join(QStringLiteral(" · "));
}

void ExportDialog::finish()
{
    m_bar->hide();
    m_start->setEnabled(true);
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    const bool ok = outcome->status.has_value();
    m_result->setText(ok ? tr("Written and read back: %1.").arg(countsText(outcome->counts))
                         : errorText(outcome->status.error()));
    theme::setLook(m_result, ok ? theme::Look::PositiveText : theme::Look::NegativeText);
    m_result->show();
    m_show->setVisible(ok);
    Q_EMIT finishedWriting(ok);
}

} // namespace meetlat
