// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfPanePrivate.h"

#include "core/pdf/DocumentAhead.h"
#include "ui/viewmodels/ErrorText.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace meetlat {

const Document *PdfPane::Private::find(const DocumentId &id) const
{
    const auto found =
        std::find_if(documents.begin(), documents.end(), [&](const Document &of) { return of.sha256 == id; });
    return found == documents.end() ? nullptr : &*found;
}

void PdfPane::Private::close()
{
    rememberPlace();
    noticeSoon.stop();
    nextStep.stop();
    bytesReading = nullptr;
    search->setDocument(nullptr);
    if (tellRecognised.isActive())
        tellOfRecognised();
    recognition->setDocument(nullptr);
    unreadHit.reset();
    view->setDocument(nullptr);
    panel->outline()->clear();
    panel->thumbnails()->setPages({});
    isTabChosen = false;
    if (document) {
        document->disconnect();
        // Not at once: this may be the answer to something the document has just said.
        document.release()->deleteLater();
    }
    tools->setPage(0, {}, 0);
}

void PdfPane::Private::open(const DocumentId &id)
{
    close();
    current = id;
    const Document *of = find(id);
    if (!of) {
        notice->showEmpty(PdfPane::tr("This plan has no document yet. The review lead can add its PDF."));
        stack->setCurrentWidget(notice);
        showMarks();
        Q_EMIT q->documentChanged();
        return;
    }
    lastOfPlan[of->plan] = id;
    fillChooser();
    openWith(passwordOf(id));
    Q_EMIT q->documentChanged();
}

void PdfPane::Private::openWith(const QByteArray &password)
{
    const Document *of = find(current);
    if (!of || !bytesOf)
        return;
    stack->setCurrentWidget(view);
    notice->showOpening(of->fileName);
    noticeSoon.start();
    wasPasswordGiven = !password.isEmpty();
    givenPassword = password;
    if (!next)
        next = pdf::DocumentAhead::take(); // its workers start while the bytes are read, if they have not yet
    bytesReading = bytesOf(current);
    readOn();
}

void PdfPane::Private::readOn()
{
    if (!bytesReading)
        return;
    Result<std::optional<QByteArray>> bytes = bytesReading();
    if (!bytes) {
        refused(bytes.error());
    } else if (*bytes) {
        bytesReading = nullptr;
        openBytes(**bytes);
    } else {
        nextStep.start();
    }
}

void PdfPane::Private::openBytes(const QByteArray &bytes)
{
    const QByteArray password = std::exchange(givenPassword, {});
    document = std::move(next);
    connect(document.get(), &pdf::PdfDocument::opened, q, [this, password] {
        if (!password.isEmpty())
            keepPassword(current, password);
        shown();
    });
    connect(document.get(), &pdf::PdfDocument::openFailed, q, [this](const Error &error) { refused(error); });
    connect(document.get(), &pdf::PdfDocument::textReady, q, [this](int page) { pageOfTextRead(page); });
    connect(document.get(), &pdf::PdfDocument::outlineReady, q,
            [this](const std::vector<pdf::OutlineItem> &items) { takeOutline(items); });
    document->open(bytes, password);
}

void PdfPane::Private::shown()
{
    noticeSoon.stop();
    stack->setCurrentWidget(view);
    view->setDocument(document.get());
    panel->thumbnails()->setPages(document->facts().pages);
    restorePlace();
    showMarks();
    const QString keptAs = wasPasswordGiven ? QString() : current.toString();
    search->setDocument(document.get(), keptAs);
    const Document *of = find(current);
    recognitionBar->forgetClosed();
    recognition->setDocument(document.get(), keptAs, of ? of->pagesWithoutText : 0);
    if (panel->isVisibleTo(q))
        document->requestOutline();
    showPage();
    if (const auto target = std::exchange(pendingReveal, {}))
        view->reveal(*target);
    showPendingHit();
    if (const auto place = std::exchange(pendingPlace, {}))
        show(*place);
    // The place is known: the page is asked for before the window goes on painting itself.
    if (view->isVisible())
        QCoreApplication::sendPostedEvents(view, QEvent::MetaCall);
    Q_EMIT q->documentChanged();
}

void PdfPane::Private::refused(const Error &error)
{
    noticeSoon.stop();
    nextStep.stop();
    bytesReading = nullptr;
    const Document *of = find(current);
    const QString name = of ? of->fileName : QString();
    if (document) {
        document->disconnect();
        document.release()->deleteLater();
    }
    stack->setCurrentWidget(notice);
    if (error.code == Error::Code::PdfLocked || error.code == Error::Code::PdfWrongPassword) {
        keepPassword(current, {});
        notice->showPasswordPrompt(name, wasPasswordGiven);
        return;
    }
    notice->showRefusal(name, errorText(error));
    if (error.code != Error::Code::Cancelled)
        Q_EMIT q->documentFailed(error);
}

void PdfPane::Private::fillChooser()
{
    const QSignalBlocker silent(chooser); // showing the document is not choosing it
    chooser->clear();
    for (const Document &of : documents) {
        chooser->addItem(of.fileName, of.sha256.toString());
        if (of.sha256 == current)
            chooser->setCurrentIndex(chooser->count() - 1);
    }
    chooserRow->setVisible(documents.size() > 1);
}

} // namespace meetlat
