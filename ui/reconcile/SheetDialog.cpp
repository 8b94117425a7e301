// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/SheetDialog.h"

#include "core/exchange/FileWriting.h"
#include "ui/reconcile/SheetPainting.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ErrorText.h"
#include "ui/viewmodels/Words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace meetlat {

namespace {

constexpr int paperResolution = 300; // dots per inch; letters stay letters in a PDF
constexpr double paperMargin = 15;   // mm

QPageLayout paper()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter};
}

std::vector<CellPlace> ofPlan(const std::vector<CellPlace> &cells, const PlanId &plan)
{
    std::vector<CellPlace> those;
    for (const CellPlace &cell : cells) {
        if (cell.plan == plan)
            those.push_back(cell);
    }
    return those;
}

} // namespace

SheetDialog::SheetDialog(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_board(board)
{
    setWindowTitle(tr("Disagreement sheets"));
    build();
    showState();
}

QRadioButton *SheetDialog::addChoice(const QString &text, const std::vector<CellPlace> &cells)
{
    auto *choice = new QRadioButton(text, this);
    choice->setEnabled(!cells.empty());
    m_choices.emplace_back(choice, cells);
    layout()->addWidget(choice);
    return choice;
}

void SheetDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(theme::gap);
    QLabel *what = theme::plainLabel(tr("One page per cell for the talk between A and B: both scores with their reasons "
                                        "and quotes, what the levels say, and room for the outcome."),
                                     this);
    what->setWordWrap(true);
    column->addWidget(what);
    const ReviewState &state = m_workbench.state();
    const std::vector<CellPlace> open = hardCells(state, false);
    const std::vector<CellPlace> all = hardCells(state, true);
    const auto count = [](const std::vector<CellPlace> &cells) { return static_cast<int>(cells.size()); };
    addChoice(tr("Far apart and still open: %n cell(s) of all plans", nullptr, count(open)), open);
    const std::vector<CellPlace> here = ofPlan(open, m_workbench.plan());
    addChoice(tr("Far apart and still open: %n cell(s) of this plan", nullptr, count(here)), here);
    addChoice(tr("Far apart, decided or not: %n cell(s) of all plans", nullptr, count(all)), all);
    const Cell *cell = m_board.current();
    const Indicator *indicator = cell ? state.rubric().find(cell->indicator) : nullptr;
    addChoice(indicator ? tr("Only the current cell: %1").arg(words::indicatorShort(*indicator, m_workbench.isDutch()))
                        : tr("Only the current cell"),
              cell ? std::vector<CellPlace>{{cell->plan, cell->indicator}} : std::vector<CellPlace>());
    for (const auto &[choice, cells] : m_choices) {
        if (!cells.empty()) {
            choice->setChecked(true);
            break;
        }
    }
    QLabel *apart = theme::quietLabel(tr("Far apart: two levels or more, or a level against none. Raters stand there as "
                                         "A and B unless their names are shown."),
                                      this);
    apart->setWordWrap(true);
    column->addWidget(apart);
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Sheets made"));
    m_bar->hide();
    column->addWidget(m_bar);
    m_result = theme::plainLabel({}, this);
    m_result->setWordWrap(true);
    m_result->hide();
    column->addWidget(m_result);
    column->addSpacing(theme::gap);
    column->addWidget(buildButtons());
    setMinimumWidth(520);
}

QWidget *SheetDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addStretch();
    m_close = theme::button(tr("Close"), box);
    connect(m_close, &QPushButton::clicked, this, &SheetDialog::reject);
    m_print = theme::button(tr("&Print…"), box);
    connect(m_print, &QPushButton::clicked, this, &SheetDialog::askPrinter);
    m_pdf = theme::primaryButton(tr("&Save as PDF…"), box);
    m_pdf->setDefault(true);
    connect(m_pdf, &QPushButton::clicked, this, &SheetDialog::askPdf);
    row->addWidget(m_close);
    row->addWidget(m_print);
    row->addWidget(m_pdf);
    return box;
}

std::vector<CellPlace> SheetDialog::chosen() const
{
    for (const auto &[choice, cells] : m_choices) {
        if (choice->isChecked())
            return cells;
    }
    return {};
}

void SheetDialog::showState()
{
    const bool mayStart = !m_isRunning && !chosen().empty();
    m_pdf->setEnabled(mayStart);
    m_print->setEnabled(mayStart);
    m_close->setText(m_isRunning ? tr("Cancel") : tr("Close"));
}

void SheetDialog::askPdf()
{
    const QString folder =
        m_workbench.session() ? QFileInfo(m_workbench.session()->path()).absolutePath() : QDir::homePath();
    const QString suggested = QDir(folder).filePath(
        tr("disagreements-%1.pdf", "name of a file").arg(QDate::currentDate().toString(Qt::ISODate)));
    QString path = QFileDialog::getSaveFileName(this, tr("Save the sheets"), suggested, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QLatin1String(".pdf");
    writePdf(path);
}

void SheetDialog::askPrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Disagreement sheets"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (printOn(printer))
        m_result->setText(tr("The sheets have been sent to the printer."));
    m_result->show();
}

bool SheetDialog::writePdf(const QString &path)
{
    // Into memory first: a file that is there already is replaced by a whole one or not at all.
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(paperResolution);
    writer.setPageLayout(paper());
    writer.setTitle(tr("Disagreement sheets"));
    if (!printOn(writer))
        return false;
    const Status written = writeFileAtomically(path, bytes.data());
    m_result->setText(written ? tr("Written to %1.").arg(QDir::toNativeSeparators(path)) : errorText(written.error()));
    m_result->show();
    return written.has_value();
}

bool SheetDialog::printOn(QPagedPaintDevice &device)
{
    const std::vector<CellPlace> cells = chosen();
    m_isRunning = true;
    m_isCancelled = false;
    m_bar->setRange(0, static_cast<int>(cells.size()));
    m_bar->setValue(0);
    m_bar->show();
    m_result->hide();
    showState();
    SheetPainting painting(device, tr("%1 – %2", "title of the review, date")
                                       .arg(m_workbench.state().project().title,
                                            words::date(QDateTime::currentMSecsSinceEpoch())));
    bool isPainted = true;
    for (std::size_t i = 0; i < cells.size() && isPainted && !m_isCancelled; ++i) {
        if (const std::optional<DisagreementSheet> sheet = disagreementSheet(m_workbench, cells[i]))
            isPainted = painting.paint(*sheet);
        m_bar->setValue(static_cast<int>(i) + 1);
        QCoreApplication::processEvents();
    }
    auto *printer = dynamic_cast<QPrinter *>(&device);
    if (m_isCancelled && printer)
        printer->abort();
    isPainted = painting.finish() && isPainted && painting.pages() > 0;
    m_bar->hide();
    m_isRunning = false;
    showState();
    if (m_isCancelled)
        m_result->setText(tr("Cancelled; nothing was written."));
    else if (!isPainted)
        m_result->setText(tr("The sheets could not be made. Choose another printer or save them as a PDF."));
    m_result->setVisible(m_isCancelled || !isPainted);
    return isPainted && !m_isCancelled;
}

void SheetDialog::reject()
{
    if (m_isRunning)
        m_isCancelled = true;
    else
        QDialog::reject();
}

} // namespace meetlat
