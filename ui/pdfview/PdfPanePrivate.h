// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/DocumentFind.h"
#include "ui/pdfview/FindBar.h"
#include "ui/pdfview/OutlinePanel.h"
#include "ui/pdfview/PageStrip.h"
#include "ui/pdfview/PaneNotice.h"
#include "ui/pdfview/PaneTools.h"
#include "ui/pdfview/PdfPane.h"

#include <QTimer>

#include <map>

class QComboBox;
class QStackedWidget;

namespace meetlat {

/// The inside of PdfPane, in four files: PdfPane.cpp (what others ask of it), PdfPaneFinding.cpp,
/// PdfPaneContent.cpp (links, printing, what the document brings along) and
/// PdfPaneOpening.cpp (from bytes to pages).
class PdfPane::Private
{
public:
    explicit Private(PdfPane *pane);

    // --- PdfPane.cpp
    void layOut();
    void connectTools();
    void showMarks();
    void showPage();
    void goToTyped(const QString &labelOrNumber);

    // --- PdfPaneFinding.cpp
    void connectFind();
    void placeFindField();
    void showFind();
    void closeFind();
    pdf::TextPosition placeToSearchFrom() const;

    // --- PdfPaneContent.cpp
    void connectContent();
    void askAboutWebLink(const QString &url);
    std::vector<MarkedPassage> marksHere() const; ///< of the current document

    // --- PdfPaneOpening.cpp
    const Document *find(const DocumentId &id) const;
    void open(const DocumentId &id);
    void openWith(const QByteArray &password);
    void close();
    void shown();
    void refused(const Error &error);
    void rememberPlace();
    void restorePlace();
    void fillChooser();

    struct Place
    {
        int page = 0;
        double top = 0;
        double zoom = 1;
        PdfView::Fit fit = PdfView::Fit::Width;
    };

    PdfPane *q;
    // In the order in which Tab goes through them.
    PaneTools *tools;
    FindField *field;
    QWidget *chooserRow;
    QComboBox *chooser;
    FindBar *findBar;
    QWidget *findLine = nullptr;
    OutlinePanel *outline;
    QWidget *outlineLine = nullptr;
    QStackedWidget *stack;
    PdfView *view;
    PageStrip *strip;
    PaneNotice *notice;
    DocumentFind *search;
    QTimer noticeSoon; ///< most documents open before anybody could read that they are being opened

    BytesOf bytesOf;
    std::vector<Document> documents;
    DocumentId current;
    std::unique_ptr<pdf::PdfDocument> document;
    bool wasPasswordGiven = false;
    std::map<PlanId, DocumentId> lastOfPlan;
    std::map<DocumentId, Place> places;
    std::map<DocumentId, QByteArray> passwords; ///< for this run of the program only
    std::optional<AnchorTarget> pendingReveal;
    std::vector<DocumentMark> marks;
    HighlightId selectedMark;
};

} // namespace meetlat
