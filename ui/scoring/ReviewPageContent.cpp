// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/ReviewPage.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/scoring/AnnotationImportDialog.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/AnnotatedCopy.h"
#include "ui/viewmodels/Words.h"

#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>

namespace meetlat {

// What goes from the PDF into the review and the other way round.

std::optional<Document> ReviewPage::openDocument()
{
    const auto document = m_pane->currentDocument();
    if (document && m_pane->pdf())
        return document;
    Q_EMIT m_desk.workbench().announced(tr("Open a document of the plan first."));
    return {};
}

void ReviewPage::importNotes()
{
    Workbench &workbench = m_desk.workbench();
    const auto document = openDocument();
    if (!document)
        return;
    workbench.commitPendingTexts();
    if (const Status may = mayWorkOn(workbench.state(), workbench.plan(), workbench.person()); !may) {
        workbench.run(may); // says why
        return;
    }
    AnnotationImportDialog(workbench, workbench.plan(), *document, m_pane->pdf()->openedPdf(), this).exec();
}

void ReviewPage::saveAnnotatedCopy()
{
    const auto document = openDocument();
    if (!document)
        return;
    if (annotationsOf(*document).empty()) {
        Q_EMIT m_desk.workbench().announced(tr("There are no highlights of yours in this document yet."));
        return;
    }
    const QString name =
        tr("%1 with highlights.pdf", "name of a file").arg(QFileInfo(document->fileName).completeBaseName());
    const QString folder = QFileInfo(m_desk.workbench().session()->path()).path();
    QString path = QFileDialog::getSaveFileName(this, tr("Save a copy with highlights"), folder + u'/' + name,
                                                tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QLatin1String(".pdf");
    writeAnnotatedCopy(*document, path);
}

std::vector<pdf::NewAnnotation> ReviewPage::annotationsOf(const Document &document) const
{
    const ReviewState &state = m_desk.workbench().state();
    const auto *person = state.find<Rater>(m_desk.workbench().person());
    std::vector<pdf::NewAnnotation> annotations;
    for (const Highlight *highlight : m_desk.highlights()) {
        const Standing standing = standingOf(state, *highlight);
        if (standing.document != document.sha256)
            continue;
        QStringList says;
        if (highlight->kind != EvidenceKind::Unmarked)
            says << words::evidenceKind(highlight->kind);
        if (highlight->stance == Stance::Contradicts)
            says << words::stance(highlight->stance);
        for (const IndicatorId &id : indicatorsOf(state, *highlight)) {
            if (const Indicator *indicator = m_desk.indicator(id))
                says << words::indicatorShort(*indicator, m_desk.workbench().isDutch());
        }
        QString contents = says.join(QStringLiteral(" · "));
        if (!highlight->note.isEmpty())
            contents += (contents.isEmpty() ? QString() : QStringLiteral("\n")) + highlight->note;
        const QString author = highlight->author.isEmpty() && person ? person->name : highlight->author;
        for (pdf::NewAnnotation &one : pdf::annotationsFrom(*highlight, standing.targets, author, contents,
                                                            theme::colour(theme::Colour::Passage).rgb()))
            annotations.push_back(std::move(one));
    }
    return annotations;
}

void ReviewPage::writeAnnotatedCopy(const Document &document, const QString &path)
{
    Workbench &workbench = m_desk.workbench();
    QProgressDialog shown(tr("Writing the copy"), tr("Cancel"), 0, 0, this);
    shown.setWindowModality(Qt::WindowModal);
    shown.setAutoClose(false);
    shown.setAutoReset(false);
    AnnotatedCopy copy;
    QEventLoop until;
    connect(&copy, &AnnotatedCopy::progress, &shown, [&shown](int done, int all) {
        shown.setMaximum(all);
        shown.setValue(done);
    });
    connect(&shown, &QProgressDialog::canceled, &copy, &AnnotatedCopy::cancel);
    connect(&copy, &AnnotatedCopy::written, &until, [&](int annotations) {
        Q_EMIT workbench.announced(tr("%n highlight(s) are notes in %1 now. It was read back; the document in the review "
                                      "is as it was.",
                                      nullptr, annotations)
                                       .arg(QFileInfo(path).fileName()));
        until.quit();
    });
    connect(&copy, &AnnotatedCopy::notAllowed, &until, [&] {
        Q_EMIT workbench.announced(tr("This document does not allow adding notes. Ask whoever made it for a copy that "
                                      "does."));
        until.quit();
    });
    connect(&copy, &AnnotatedCopy::failed, &until, [&](const Error &error) {
        if (error.code != Error::Code::Cancelled)
            Q_EMIT workbench.refused(error);
        until.quit();
    });
    copy.start({m_pane->pdf()->openedPdf(),
                {workbench.plan(), workbench.person(), document.sha256},
                annotationsOf(document)},
               path);
    until.exec();
    shown.disconnect(&copy);
}

} // namespace meetlat
