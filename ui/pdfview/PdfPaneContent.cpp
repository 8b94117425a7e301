// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PageHash.h"
#include "core/pdf/TextAnchor.h"
#include "ui/pdfview/DocumentPropertiesDialog.h"
#include "ui/pdfview/PagePrinting.h"
#include "ui/pdfview/PageThumbnails.h"
#include "ui/pdfview/PdfPanePrivate.h"
#include "ui/pdfview/WebLinkDialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QEventLoop>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

void PdfPane::Private::connectContent()
{
    connect(view, &PdfView::webLinkFollowed, q, [this](const QString &url) { askAboutWebLink(url); });
    connect(view, &PdfView::copyRefused, q, [this] { Q_EMIT q->documentFailed({Error::Code::PdfCopyNotAllowed, {}}); });
    connect(view, &PdfView::markResized, q, [this](const HighlightId &id, const pdf::TextRange &range) {
        if (!q->pdf())
            return;
        const auto textOfPage = [this](int page) { return view->textOfPage(page); };
        Q_EMIT q->markMoved(id, pdf::anchorOfRange(range, q->pdf()->facts(), textOfPage));
    });
    connect(view, &PdfView::areaResized, q, [this](const HighlightId &id, const PdfView::Area &area) {
        if (!q->pdf())
            return;
        Q_EMIT q->markMoved(id, pdf::anchorOfArea(area.page, area.rect, q->pdf()->facts()));
    });
}

void PdfPane::Private::askAboutWebLink(const QString &url)
{
    const QUrl address(url);
    if (!WebLinkDialog::isWebAddress(address))
        return;
    auto *dialog = new WebLinkDialog(address, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, q, [address] { QDesktopServices::openUrl(address); });
    dialog->open();
}

std::vector<MarkedPassage> PdfPane::Private::marksHere() const
{
    std::vector<MarkedPassage> here;
    for (const DocumentMark &mark : marks) {
        if (mark.document == current)
            here.push_back(mark.mark);
    }
    return here;
}

QString PdfPane::pageHash(int page) const
{
    const QImage *picture = pdf() ? d->view->thumbnails()->find(page) : nullptr;
    return picture ? pdf::pageHash(*picture) : QString();
}

void PdfPane::setMarksEditable(bool editable)
{
    d->view->setMarksEditable(editable);
}

void PdfPane::setShowsAnnotations(bool shows)
{
    d->view->setShowsAnnotations(shows);
}

void PdfPane::showProperties()
{
    const Document *of = d->find(d->current);
    if (!of || !pdf())
        return;
    auto *dialog = new DocumentPropertiesDialog(*pdf(), of->fileName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PdfPane::print()
{
    const Document *of = d->find(d->current);
    if (!of || !pdf() || !d->bytesOf)
        return;
    if (!pdf()->facts().okToPrint) {
        Q_EMIT documentFailed({Error::Code::PdfPrintNotAllowed, {}});
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(of->fileName);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the document"));
    dialog.setMinMax(1, pdf()->facts().pageCount());
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies);
    auto *tab = new QWidget;
    tab->setWindowTitle(tr("Highlights"));
    auto *withMarks = new QCheckBox(tr("Print the highlights too"), tab);
    (new QVBoxLayout(tab))->addWidget(withMarks);
    dialog.setOptionTabs({tab});
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer, withMarks->isChecked());
}

void PdfPane::printOn(QPrinter &printer, bool withMarks)
{
    const Reading reading = d->bytesOf(d->current);
    Result<std::optional<QByteArray>> bytes = reading();
    while (bytes && !*bytes) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        bytes = reading();
    }
    if (!bytes) {
        Q_EMIT documentFailed(bytes.error());
        return;
    }
    const QByteArray password = d->passwordOf(d->current);
    PagePrinting printing(printer, withMarks ? d->marksHere() : std::vector<MarkedPassage>());
    QProgressDialog shown(tr("Printing"), tr("Cancel"), 0, pdf()->facts().pageCount(), this);
    shown.setWindowModality(Qt::WindowModal);
    shown.setAutoClose(false);
    shown.setAutoReset(false);
    QEventLoop until;
    bool isPrinted = false;
    int failed = 0;
    connect(&printing, &PagePrinting::progress, &shown, [&shown](int page, int pages) {
        shown.setMaximum(pages);
        shown.setLabelText(tr("Printing: %1 of %2 pages").arg(page).arg(pages));
        shown.setValue(page);
    });
    connect(&shown, &QProgressDialog::canceled, &printing, &PagePrinting::cancel);
    connect(&printing, &PagePrinting::finished, &until, [&](bool is, int pages) {
        isPrinted = is;
        failed = pages;
        until.quit();
    });
    printing.start(**bytes, password);
    until.exec();
    const bool isCancelled = shown.wasCanceled();
    shown.disconnect(&printing);
    shown.close();
    if (!isPrinted && !isCancelled)
        Q_EMIT documentFailed({Error::Code::PrintingFailed, printer.printerName()});
    else if (failed > 0)
        Q_EMIT printed(tr("%n page(s) could not be printed; the others are.", nullptr, failed));
    else if (isPrinted)
        Q_EMIT printed(tr("The document has been sent to the printer."));
}

} // namespace meetlat
