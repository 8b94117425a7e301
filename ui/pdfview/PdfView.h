// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/pdf/PdfDocument.h"
#include "ui/pdfview/ReadingPlace.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <utility>

namespace meetlat {

class PageThumbnails;

/// How a highlight is drawn on the page.
struct MarkedPassage
{
    enum class Side {
        Own,
        A,
        B
    }; ///< Own: yellow, badge left. A: bar left, solid underline. B: bar right, dashed underline
    HighlightId id;
    bool isArea = false;
    std::vector<AnchorTarget> targets;
    QString badge; ///< letter of its kind, "–" while unmarked
    bool contradicts = false;
    Side side = Side::Own;
    QString words;       ///< quoted, or typed for an area
    QString description; ///< for the tooltip and assistive technology
};

/// The pages of one document, below or beside one another or one at a time, turned as one likes: zoom, scrolling, text
/// selection by pointer and keyboard in reading order, area selection, highlights. Paints only; all PDF work is
/// PdfDocument's. Places in a page are fractions of the page as the document has it, however it is turned here.
class PdfView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;

    void setDocument(pdf::PdfDocument *document); ///< null: empty. Not owned.
    pdf::PdfDocument *document() const;
    void setMarks(std::vector<MarkedPassage> marks);
    void setSelectedMark(const HighlightId &id);
    /// Whether the selected mark can be resized, where it is one of the reader's own.
    void setMarksEditable(bool editable);
    /// By keys: the arrows move the end (with Ctrl by word; the corner of an area), Tab goes to the other end, Enter
    /// keeps it, Escape leaves it as it was. False: there is nothing that can be resized.
    bool startResizing();
    bool isResizing() const;
    /// Scrolls so that the place is comfortably visible (no move when it already is).
    void reveal(const AnchorTarget &target);
    void reveal(const pdf::TextRange &range);
    void setHits(std::vector<pdf::TextRange> hits, int current); ///< find results drawn on the pages

    int currentPage() const; ///< 0-based: the page at the upper third of the view
    void goToPage(int page, double top = 0);
    void turnPage(int step); ///< to the next (1) or previous (-1) page, or pair of pages
    double zoom() const;     ///< 1.0 = 100 % (96 dpi logical)
    void setZoom(double zoom);
    using Fit = PageFit;
    void setFit(Fit fit);
    Fit fit() const;
    void zoomIn();
    void zoomOut();
    void setArrangement(PageArrangement arrangement);
    PageArrangement arrangement() const;
    void setRotation(int quarterTurns); ///< clockwise, of all pages
    int rotation() const;               ///< 0..3
    ReadingPlace place() const;
    void setPlace(const ReadingPlace &place); ///< with its zoom, arrangement and rotation
    void setPaperDimmed(bool dimmed);

    std::optional<pdf::TextRange> selection() const;
    void setSelection(const pdf::TextRange &range);
    void clearSelection();
    struct Area
    {
        int page = 0;
        QRectF rect; ///< fractions 0..1 of the page
    };
    std::optional<Area> selectedArea() const;
    void setAreaMode(bool on); ///< next drag draws an area
    bool isAreaMode() const;
    QString selectedText() const;
    /// The text of a page is another one from now on: what was selected there is no longer those words.
    void textReplaced(int page);

    /// The next (1) or previous (-1) link on the pages in view gets the focus, round the end; Enter follows it. False:
    /// there is none.
    bool goToLink(int step);
    /// The notes that the PDF itself has are drawn on its pages.
    void setShowsAnnotations(bool shows);
    bool showsAnnotations() const;

    /// Where things stand now, in coordinates of the viewport; empty when not in view (or not known yet).
    QRectF onScreen(int page, const QRectF &fractions) const;
    QRect placeOfMark(const HighlightId &id) const; ///< hull of what shows of it: for a bar beside it
    QRect placeOfSelection() const;

    /// The caret: where the pointer last clicked in text, or where the keys brought it. Left and Right (with Ctrl: by
    /// word) move it, with Shift they extend the selection, as Shift+Up, Down, Home and End do; Up and Down scroll.
    std::optional<pdf::TextPosition> caret() const;
    void setCaret(const pdf::TextPosition &position);
    std::optional<pdf::TextPosition> positionAt(const QPointF &inViewport) const;
    pdf::PageTextPtr textOfPage(int page) const; ///< null while it is not read

    /// Small pictures of the pages of this document, as they come; lives as long as the view.
    PageThumbnails *thumbnails() const;
    /// A widget between the pages and the scroll bar.
    void setSideStrip(QWidget *strip, int width);
    /// Every page in view is shown as sharp as the zoom asks (or cannot be shown at all).
    bool isSharp() const;
    /// First and last page in view; {0, -1} without a document.
    std::pair<int, int> pagesInView() const;
    /// Part of the document's height that is in view, from 0 to 1.
    std::pair<double, double> heightInView() const;
    /// Of a place in fractions of the unturned page, as part of the document's height.
    double heightOf(int page, const QPointF &at) const;
    /// In the current page as it is shown, as a fraction; while it is not turned goToPage(currentPage(), topOfView())
    /// is no move.
    double topOfView() const;
    void scrollToHeight(double height); ///< so that this part of the document's height is in the middle

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    void shapeChanged(); ///< fit, arrangement or rotation
    void leaving();      ///< by a key that leads far away: here is a place to come back to
    void selectionChanged();
    void areaModeChanged(bool on);
    void markClicked(const meetlat::HighlightId &id);
    void markResized(const meetlat::HighlightId &id, const meetlat::pdf::TextRange &range);
    void areaResized(const meetlat::HighlightId &id, const meetlat::PdfView::Area &area);
    void resizingStarted(); ///< by keys
    void webLinkFollowed(const QString &url); ///< http or https
    void copyRefused();                       ///< the document does not allow it
    void contextMenuWanted(const QPoint &globalPos);
    void visiblePagesChanged();
    void viewMoved(); ///< scrolled, zoomed or resized: what follows a place in the page moves along
    void areaDrawn(); ///< a new area is selected, by pointer or keys

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meetlat
