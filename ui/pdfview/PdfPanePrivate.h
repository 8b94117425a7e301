// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/DocumentFind.h"
#include "ui/pdfview/DocumentRecognition.h"
#include "ui/pdfview/FindBar.h"
#include "ui/pdfview/OutlinePanel.h"
#include "ui/pdfview/PageStrip.h"
#include "ui/pdfview/PaneNotice.h"
#include "ui/pdfview/PaneTools.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/pdfview/ReadingActions.h"
#include "ui/pdfview/ReadingMemory.h"
#include "ui/pdfview/RecognitionBar.h"
#include "ui/pdfview/SelectionDoubt.h"
#include "ui/pdfview/SidePanel.h"
#include "ui/pdfview/ThumbnailList.h"
#include "ui/pdfview/VisitedPlaces.h"

#include <QPointer>
#include <QTimer>

#include <map>

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace meetlat {

class Workbench;

/// The inside of PdfPane, in seven files: PdfPane.cpp (what others ask of it), PdfPaneFinding.cpp, PdfPaneContent.cpp
/// (links, printing, what the document brings along), PdfPaneOpening.cpp (from bytes to pages), PdfPaneMoving.cpp
/// (jumps, places, what is remembered of them), PdfPanePanel.cpp (contents and thumbnails beside the pages) and
/// PdfPaneRecognition.cpp (pages without text).
class PdfPane::Private
{
public:
    explicit Private(PdfPane *pane);

    // --- PdfPane.cpp
    void layOut();
    void connectTools();
    void showMarks();
    void showPage();

    // --- PdfPaneMoving.cpp
    void connectMoving();
    void goToTyped(const QString &labelOrNumber);
    void jump(const std::function<void()> &act, VisitedPlaces::Jump kind = VisitedPlaces::Jump::Single);
    VisitedPlaces::Visit here() const;
    VisitedPlaces *visited(); ///< of the plan; null without a document
    void goTo(const std::optional<VisitedPlaces::Visit> &visit);
    void show(const ReadingPlace &place); ///< there, in the zoom and shape of now
    void rememberPlace();
    void restorePlace();

    // --- PdfPaneFinding.cpp
    void connectFind();
    void placeFindField();
    void showFind();
    void closeFind();
    void showPendingHit();
    void revealHit(const pdf::TextRange &hit);
    void pageOfTextRead(int page);
    pdf::TextPosition placeToSearchFrom() const;

    // --- PdfPaneContent.cpp
    void connectContent();
    void askAboutWebLink(const QString &url);
    std::vector<MarkedPassage> marksHere() const; ///< of the current document

    // --- PdfPanePanel.cpp
    void connectPanel();
    SidePanel::Tab keptTab() const;
    void keepTab(SidePanel::Tab tab);
    void showPanel(bool shows);
    void takeOutline(const std::vector<pdf::OutlineItem> &items);

    // --- PdfPaneRecognition.cpp
    void connectRecognition();
    void showRecognition();
    void recogniseText();
    void tellOfRecognised();
    QByteArray passwordOf(const DocumentId &id) const;
    void keepPassword(const DocumentId &id, const QByteArray &password); ///< empty: it was not the right one

    // --- PdfPaneOpening.cpp
    const Document *find(const DocumentId &id) const;
    void open(const DocumentId &id);
    void openWith(const QByteArray &password);
    void readOn();
    void openBytes(const QByteArray &bytes);
    void close();
    void shown();
    void refused(const Error &error);
    void fillChooser();

    PdfPane *q;
    // In the order in which Tab goes through them.
    PaneTools *tools;
    FindField *field;
    QWidget *chooserRow;
    QComboBox *chooser;
    RecognitionBar *recognitionBar;
    FindBar *findBar;
    QWidget *findLine = nullptr;
    QSplitter *content;
    QStackedWidget *stack;
    PdfView *view;
    SidePanel *panel;
    PageStrip *strip;
    PaneNotice *notice;
    DocumentFind *search;
    DocumentRecognition *recognition;
    SelectionDoubt *doubt;
    QPointer<Workbench> workbench;
    QTimer tellRecognised; ///< not of every page
    ReadingActions *reading = nullptr;
    QPointer<ReadingMemory> memory;
    QTimer rememberSoon;
    QTimer noticeSoon; ///< most documents open before anybody could read that they are being opened

    BytesOf bytesOf;
    Reading bytesReading;     ///< of the current document, until its bytes are all there
    QTimer nextStep;          ///< of the reading: the window goes on in between
    QByteArray givenPassword; ///< for the document that is being read
    std::vector<Document> documents;
    DocumentId current;
    std::unique_ptr<pdf::PdfDocument> document;
    std::unique_ptr<pdf::PdfDocument> next; ///< for the document that is being read
    bool wasPasswordGiven = false;
    bool isReadyToQuote = false;
    std::map<PlanId, DocumentId> lastOfPlan;
    std::map<DocumentId, ReadingPlace> places;
    std::map<PlanId, VisitedPlaces> visitedOfPlan;
    std::map<DocumentId, QByteArray> passwords; ///< for this run of the program only
    std::optional<AnchorTarget> pendingReveal;
    std::optional<pdf::TextRange> unreadHit;  ///< goes exactly there once its page has been read
    std::optional<pdf::TextRange> pendingHit; ///< of a find over all plans, until its document is open
    std::optional<ReadingPlace> pendingPlace;
    std::vector<DocumentMark> marks;
    HighlightId selectedMark;
    bool isTabChosen = false; ///< by the user, since the panel was opened
    bool showsThumbnails = false;
    int panelWidth = ReadingMemory::usualPanelWidth;
};

} // namespace meetlat
