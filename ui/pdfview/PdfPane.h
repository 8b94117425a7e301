// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/TextIndex.h"
#include "ui/pdfview/PdfView.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QPrinter;

namespace meetlat {

class ReadingActions;
class ReadingMemory;
class Workbench;

/// The reading surface with its tools: page number and label, zoom, outline, find, page strip with marks, area mode;
/// a chooser when the plan has more than one document; asks for a password where one is needed (kept in memory only,
/// for this run of the program).
class PdfPane : public QWidget
{
    Q_OBJECT
public:
    /// Reads a document's bytes on, for at most 10 ms a call; empty until they are all there.
    using Reading = std::function<Result<std::optional<QByteArray>>()>;
    /// Begins to read a document; called once per opened document.
    using BytesOf = std::function<Reading(const DocumentId &document)>;

    explicit PdfPane(QWidget *parent = nullptr);
    ~PdfPane() override;

    void setBytesOf(BytesOf bytesOf);
    /// Takes bytes and passwords from the workbench, and tells it what passwords and recognised texts come; not owned.
    void setWorkbench(Workbench &workbench);
    /// Shows the plan's documents, the first one open (or the one last looked at, where it was left).
    void showDocuments(const std::vector<Document> &documents);
    std::optional<Document> currentDocument() const;
    pdf::PdfDocument *pdf() const; ///< of the current document; null while none is open
    PdfView *view() const;

    /// Marks of all documents of the plan; each is shown in its own document.
    struct DocumentMark
    {
        DocumentId document;
        MarkedPassage mark;
    };
    void setMarks(std::vector<DocumentMark> marks);
    void setSelectedMark(const HighlightId &id);
    /// Opens the right document, then scrolls to the place.
    void reveal(const DocumentId &document, const AnchorTarget &target);

    /// Whether the selected mark has handles, see PdfView.
    void setMarksEditable(bool editable);
    /// The document's own notes on its pages, what it says about itself, printing: refused where it is not allowed.
    void setShowsAnnotations(bool shows);
    void showProperties();
    void print();
    /// What print() does after its dialog: with progress and Cancel, returns when it is done.
    void printOn(QPrinter &printer, bool withMarks);

    /// The anchor of what is selected now (text or area); empty without a selection.
    std::optional<Anchor> anchorOfSelection() const;
    void clearSelection();
    /// pdf::pageHash() of the small picture of the page; empty while there is none.
    QString pageHash(int page) const;

    void openFind();
    void findNext();
    void findPrevious();
    /// The side panel: contents of the document, or its pages in small where it has none.
    void togglePanel();
    void toggleThumbnails(); ///< opens it there, with the keys in it
    void setFindText(const QString &text);
    /// Opens the right document at a hit of a find that was made elsewhere, and finds the same here. Without a hit:
    /// only finds it.
    void revealHit(const DocumentId &document, const pdf::TextQuery &query, const std::optional<pdf::TextRange> &hit);
    void editPage(); ///< the cursor into the page number
    /// OCR of the pages of the current document that have no text; nothing where there are none.
    void recogniseText();
    bool canRecogniseText() const;

    /// Places left by a jump (contents, link, find, evidence, page number); scrolling leaves none.
    void goBack();
    void goForward();
    bool canGoBack() const;
    bool canGoForward() const;
    void setPaperDimmed(bool dimmed);
    /// Commands for menus and keys; they are this pane's own actions too.
    ReadingActions &reading() const;
    /// Where to remember places between runs; not owned. Without one they are remembered as long as the pane lives.
    void setReadingMemory(ReadingMemory *memory);

    /// Hits of the last find, pages with text and pages in all: for recording a search.
    struct FindResult
    {
        QString text; ///< what was looked for, and how when not the usual way
        int hits = 0;
        int pagesSearched = 0;
        int pagesInAll = 0;
    };
    std::optional<FindResult> findResult() const;

    /// Room for the page's own tools at the left and right end of the tool bar.
    void addToolWidget(QWidget *widget);
    /// Whether text and area can be chosen between and a find can be recorded; not where nothing can be marked.
    void setModeToolsShown(bool shown);

Q_SIGNALS:
    void selectionChanged();
    void markClicked(const meetlat::HighlightId &id);
    void printed(const QString &outcome);
    void areaDrawn(); ///< a new area is selected
    void markMoved(const meetlat::HighlightId &id, const meetlat::Anchor &anchor); ///< in the current document
    void documentChanged();
    void documentFailed(const meetlat::Error &error); ///< or does not allow what was asked
    void visitedChanged();
    void recognitionChanged(); ///< canRecogniseText()
    void paperDimmed(bool dimmed);
    void recordSearchWanted(); ///< the user asked to keep this find as evidence of absence

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meetlat
