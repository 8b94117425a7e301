// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfPanePrivate.h"

#include "ui/viewmodels/Workbench.h"

namespace meetlat {

namespace {
constexpr int tellAfter = 4'000; // ms; a find over all plans looks at the document again
} // namespace

void PdfPane::Private::connectRecognition()
{
    connect(recognition, &DocumentRecognition::changed, q, [this] { showRecognition(); });
    connect(recognition, &DocumentRecognition::pageRecognised, q, [this](int page) {
        view->textReplaced(page);
        if (recognition->isRunning() && !tellRecognised.isActive())
            tellRecognised.start();
    });
    connect(recognition, &DocumentRecognition::stopped, q, [this] { tellOfRecognised(); });
    connect(recognitionBar, &RecognitionBar::startWanted, q, [this] { recogniseText(); });
    connect(recognitionBar, &RecognitionBar::cancelWanted, recognition, &DocumentRecognition::cancel);
    connect(recognitionBar, &RecognitionBar::closed, view, [this] { view->setFocus(); });
    connect(view, &PdfView::currentPageChanged, recognition, &DocumentRecognition::setPageInView);
    tellRecognised.setSingleShot(true);
    tellRecognised.setInterval(tellAfter);
    connect(&tellRecognised, &QTimer::timeout, q, [this] { tellOfRecognised(); });
}

void PdfPane::Private::tellOfRecognised()
{
    tellRecognised.stop();
    if (workbench && recognition->isKept())
        workbench->tellRecognised(current);
}

void PdfPane::Private::showRecognition()
{
    recognitionBar->show(*recognition);
    Q_EMIT q->recognitionChanged();
}

void PdfPane::Private::recogniseText()
{
    recognition->start(view->currentPage());
    recognitionBar->sayAgain(*recognition);
}

QByteArray PdfPane::Private::passwordOf(const DocumentId &id) const
{
    if (workbench)
        return workbench->passwordOf(id);
    const auto found = passwords.find(id);
    return found == passwords.end() ? QByteArray() : found->second;
}

void PdfPane::Private::keepPassword(const DocumentId &id, const QByteArray &password)
{
    if (workbench)
        workbench->keepPassword(id, password);
    else
        passwords[id] = password;
}

void PdfPane::setWorkbench(Workbench &workbench)
{
    d->workbench = &workbench;
    setBytesOf([&workbench](const DocumentId &document) { return workbench.readingOf(document); });
    connect(&workbench, &Workbench::textRecognised, this, [this](const DocumentId &document) {
        if (document == d->current && !d->recognition->isRunning())
            d->recognition->readKeptPages();
    });
}

void PdfPane::recogniseText()
{
    d->recogniseText();
}

bool PdfPane::canRecogniseText() const
{
    return !d->recognition->isRunning() && !d->recognition->pagesLeft().empty();
}

} // namespace meetlat
