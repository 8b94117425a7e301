// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/TextAnchor.h"
#include "ui/pdfview/MarkPainting.h"
#include "ui/pdfview/PageImages.h"
#include "ui/pdfview/PageLayout.h"
#include "ui/pdfview/PageThumbnails.h"
#include "ui/pdfview/PdfView.h"
#include "ui/pdfview/PointerInPages.h"
#include "ui/pdfview/Prefetch.h"
#include "ui/pdfview/TextCaret.h"
#include "ui/pdfview/TintedImages.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>

class QGestureEvent;
class QHelpEvent;

namespace meetlat {

/// The inside of PdfView: PdfView.cpp (what others ask of it), PdfViewPlaces.cpp (the same, where one is in the
/// document and how it is shown), PdfViewScrolling.cpp (places, zoom), PdfViewPaging.cpp (from page to page),
/// PdfViewRequests.cpp (which pages are wanted, what comes of it), PdfViewSelecting.cpp (caret, selection, area),
/// PdfViewPainting.cpp, PdfViewInput.cpp, and two parts of their own: PdfViewHandles and PdfViewLinks.
class PdfView::Private : public PointerInPages
{
public:
    static constexpr double smallestZoom = 0.25;
    static constexpr double largestZoom = 8;

    class Handles;
    class Links;
    explicit Private(PdfView *view);

    // --- PdfViewScrolling.cpp
    /// A spot in a page that is to stay where it is on the screen while the zoom changes.
    struct Spot
    {
        int page = 0;
        QPointF at;     ///< fractions of the unturned page; outside 0..1 beside it
        QPointF inView; ///< logical pixels of the viewport
    };
    double devicePixelRatio() const;
    QSizeF pointsOf(int page) const;     ///< size of a page
    QPoint origin() const;               ///< of the viewport in the content, device pixels
    QRectF pageOnScreen(int page) const; ///< as it is shown, turned
    QRectF onScreen(int page, const QRectF &fractions) const;
    std::optional<Spot> spotAt(const QPointF &inView) const;
    void putBack(const Spot &spot);
    void relayout(const std::optional<Spot> &keep);
    void applyFit();
    PageShape shape() const;
    /// Makes another shape of the pages; what is in view stays there.
    void reshape(const std::function<void()> &change);
    void bringUp(int page); ///< one page at a time: this one
    void zoomAround(double zoom, const QPointF &inView);
    void scrollTo(const QPointF &content); ///< logical pixels of the content that come to the viewport's top left
    void revealOnScreen(const QRectF &place);
    void viewChanged();
    void atRest();
    std::pair<int, int> pagesInView() const;
    int pageInMind() const;

    // --- PdfViewRequests.cpp
    qint64 budget() const; ///< bytes of page images
    void askForPages();
    void addWanted(int page, std::vector<pdf::RenderRequest> &wanted) const;
    std::optional<pdf::RenderRequest> sliceFor(int page) const;
    bool isBlank(int page) const; ///< there is nothing to show of it yet, not even a thumbnail
    void followSharpness(bool isSharp, bool isSomethingBlank);
    bool isPageSharp(int page) const;
    void takeImage(const pdf::RenderRequest &request, const QImage &image);
    void takeFailure(int page, const Error &error);
    void tryAgain(int page);

    // --- PdfViewSelecting.cpp
    enum class Unit { Character, Word, Line, Paragraph };
    pdf::PageTextPtr text(int page) const;
    pdf::TextOfPage textOfPage() const;
    std::optional<pdf::TextPosition> positionAt(const QPointF &inView, std::optional<pdf::TextPosition> stayBy) const;
    bool isOnText(const QPointF &inView) const;
    pdf::TextRange unitAt(const pdf::TextPosition &position, Unit unit) const;
    void startSelecting(const pdf::TextPosition &at, Unit unit, bool extends);
    void extendSelection(const pdf::TextPosition &to);
    void placeSelection(std::optional<pdf::TextPosition> anchor, std::optional<pdf::TextPosition> caret);
    void clearSelection();
    void selectPage();
    bool moveCaret(int key, Qt::KeyboardModifiers modifiers);
    std::optional<pdf::TextPosition> caretAfter(const pdf::TextPosition &from, int key, bool byWord);
    std::optional<pdf::TextPosition> startOfText(int page) const;
    std::optional<pdf::TextPosition> endOfText(int page) const;
    void bringCaretIntoView();
    void showCaret();
    void copySelection() const;
    void setArea(const std::optional<Area> &newArea);
    QPointF fractionsAt(int page, const QPointF &inView) const; ///< the nearest place on that page
    void drawAreaTo(const QPointF &inView);
    bool moveAreaFrame(int key, Qt::KeyboardModifiers modifiers);
    void announceSelection();

    // --- PdfViewPainting.cpp
    void paint(QPainter &painter, const QRect &exposed);
    void paintPaper(QPainter &painter, int page);
    void paintImage(QPainter &painter, int page, const QRect &device);
    void paintThumbnail(QPainter &painter, const QImage &thumbnail, const QRect &device);
    void paintProgress(QPainter &painter, const QRectF &shown);
    void paintNotice(QPainter &painter, int page);
    void paintRange(QPainter &painter, int page, const pdf::TextRange &range, const QColor &fill, const QPen &frame);
    void paintOverPage(QPainter &painter, int page);
    std::vector<QRectF> rectsOf(const pdf::TextRange &range, int page) const; ///< on the screen
    QTransform upright() const;        ///< from the screen to where the page would not be turned
    PageMarks marksOf(int page) const; ///< upright
    const MarkedPassage *markAt(const QPointF &inView) const;
    bool hasMarks(int page) const;
    void marksChanged();
    const QImage &tinted(const QImage &image, int page, const QPoint &deviceTopLeft); ///< or as it is

    // --- PdfViewPaging.cpp
    bool scrollByKey(int key, Qt::KeyboardModifiers modifiers);
    bool scrollByArrow(int key);
    void scrollByScreen(int direction);
    bool turnAtEdge(int direction); ///< one page at a time: when there is no more of this one
    void goToEnd();
    bool scrollByWheel(QWheelEvent *event);
    void zoomSmoothly(double factor, const QPointF &inView); ///< a step of many, by wheel or fingers
    bool pinch(QGestureEvent *event);
    bool handleTouch(QMouseEvent *event); ///< a finger scrolls; only a tap is a click
    void pan(const QPointF &inView);

    // --- PdfViewInput.cpp
    void press(QMouseEvent *event);
    void drag(const QPointF &inView);
    void release(QMouseEvent *event);
    void scrollWhileDragging();
    void showCursorFor(const QPointF &inView, Qt::KeyboardModifiers modifiers);
    bool zoomByKey(int key);
    bool showToolTip(QHelpEvent *event);

    PdfView *q;
    QPointer<pdf::PdfDocument> document;
    PageLayout layout;
    PageImages images;
    PageThumbnails thumbnails;
    Prefetch prefetch;
    QElapsedTimer clock;
    int pageOfCentre = -1;  ///< when pages were asked for last
    QTimer progress;        ///< runs while something in view is not sharp
    int unsharpTicks = 0;   ///< of half a second, for so long
    double zoom = 1;
    Fit fit = Fit::Width;
    PageArrangement arrangement = PageArrangement::Continuous;
    int rotation = 0;
    int shownPage = 0;  ///< one page at a time
    int chosenPage = 0; ///< of two beside one another the one that was gone to
    bool isPaperDimmed = false;
    bool isLayingOut = false;
    bool isPlacing = false; ///< the document is new; where in it one wants to be comes next

    int knownPage = -1;
    std::pair<int, int> knownInView = {0, -1};
    int lastTop = 0;
    bool isScrollingUp = false;
    bool isMoving = false;
    bool showsPageNumbers = false; ///< on paper that has been blank for a while
    QTimer rest;                   ///< after the last movement
    QTimer zoomPause;              ///< between requests while the zoom goes on changing
    QTimer blank;
    std::map<int, Error> failed;

    std::vector<MarkedPassage> marks;
    std::map<int, std::vector<std::pair<size_t, size_t>>> marksOfPage; ///< page → mark and target
    HighlightId selectedMark;
    HighlightId hoveredMark;
    bool areMarksEditable = false;
    TintedImages tintedImages;
    bool showsAnnotations = false;
    std::unique_ptr<Handles> handles;
    std::unique_ptr<Links> links;
    std::vector<pdf::TextRange> hits;
    int currentHit = -1;

    std::optional<pdf::TextPosition> anchor;
    std::optional<pdf::TextPosition> caret;
    std::optional<double> wantedX; ///< points; where the caret goes on lines of other lengths
    Unit unit = Unit::Character;
    pdf::TextRange unitAtPress;
    std::optional<Area> area;
    bool areaMode = false;
    bool isAreaPending = false; ///< being placed by keys, not yet accepted
    bool hasKeyboardFocus = false;
    QPointer<QWidget> strip;
};

} // namespace meetlat
