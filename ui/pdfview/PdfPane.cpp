// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfPane.h"

#include "core/pdf/TextAnchor.h"
#include "ui/pdfview/PdfPanePrivate.h"
#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int noticeDelay = 200;

} // namespace

PdfPane::Private::Private(PdfPane *pane)
    : q(pane), tools(new PaneTools(pane)), field(new FindField(pane)), chooserRow(new QWidget(pane)),
      chooser(new QComboBox(chooserRow)), recognitionBar(new RecognitionBar(pane)), findBar(new FindBar(pane)),
      content(new QSplitter(pane)), stack(new QStackedWidget(pane)), view(new PdfView), panel(new SidePanel(view, pane)),
      strip(new PageStrip(view)), notice(new PaneNotice(pane)), search(new DocumentFind(pane)),
      recognition(new DocumentRecognition(pane)), doubt(new SelectionDoubt(*view))
{
    layOut();
    connectTools();
    connectPanel();
    connectFind();
    connectRecognition();
    nextStep.setSingleShot(true);
    connect(&nextStep, &QTimer::timeout, q, [this] { readOn(); });
    connectContent();
    noticeSoon.setSingleShot(true);
    noticeSoon.setInterval(noticeDelay);
    connect(&noticeSoon, &QTimer::timeout, q, [this] { stack->setCurrentWidget(notice); });
    connect(notice, &PaneNotice::cancelled, q, [this] { refused({Error::Code::Cancelled, {}}); });
    connect(notice, &PaneNotice::retryWanted, q, [this] { open(DocumentId(current)); });
    connect(notice, &PaneNotice::passwordGiven, q, [this](const QByteArray &password) {
        close();
        openWith(password);
    });
}

void PdfPane::Private::layOut()
{
    theme::setLook(chooserRow, theme::Look::Surface);
    chooser->setAccessibleName(PdfPane::tr("Document of this plan"));
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *chooserLayout = new QHBoxLayout(chooserRow);
    chooserLayout->setContentsMargins(theme::gap, theme::halfGap, theme::gap, theme::halfGap);
    chooserLayout->addWidget(theme::quietLabel(PdfPane::tr("Document"), chooserRow));
    chooserLayout->addWidget(chooser, 1);
    chooserRow->hide();

    content->addWidget(panel);
    content->addWidget(stack);
    stack->addWidget(view); // without a parent until now: Tab comes to it after the panel
    stack->addWidget(notice);

    findLine = theme::horizontalLine(q);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addWidget(theme::horizontalLine(q));
    layout->addWidget(chooserRow);
    layout->addWidget(recognitionBar);
    layout->addWidget(findBar);
    layout->addWidget(findLine);
    layout->addWidget(content, 1);
    findBar->hide();
    findLine->hide();
    tools->placeForField()->addWidget(field);
    q->setFocusProxy(view);
}

void PdfPane::Private::connectTools()
{
    connect(tools, &PaneTools::previousPageWanted, q, [this] { view->turnPage(-1); });
    connect(tools, &PaneTools::nextPageWanted, q, [this] { view->turnPage(1); });
    connect(tools, &PaneTools::pageWanted, q, [this](const QString &typed) { jump([&] { goToTyped(typed); }); });
    connect(tools, &PaneTools::zoomInWanted, view, &PdfView::zoomIn);
    connect(tools, &PaneTools::zoomOutWanted, view, &PdfView::zoomOut);
    connect(tools, &PaneTools::zoomWanted, view, &PdfView::setZoom);
    connect(tools, &PaneTools::fitWanted, view, [this](PdfView::Fit fit) {
        view->setFit(fit);
        tools->setZoom(view->zoom(), fit);
    });
    connect(tools, &PaneTools::areaModeWanted, view, [this](bool on) {
        view->setAreaMode(on);
        view->setFocus();
    });
    connect(view, &PdfView::areaModeChanged, tools, &PaneTools::setAreaMode);
    connect(view, &PdfView::zoomChanged, tools, [this](double zoom) { tools->setZoom(zoom, view->fit()); });
    connect(view, &PdfView::currentPageChanged, q, [this] { showPage(); });
    connect(view, &PdfView::selectionChanged, q, &PdfPane::selectionChanged);
    connect(view, &PdfView::areaDrawn, q, &PdfPane::areaDrawn);
    connect(view, &PdfView::markClicked, q, &PdfPane::markClicked);
    connect(strip, &PageStrip::markClicked, q, [this](const HighlightId &id) {
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](const DocumentMark &of) {
            return of.document == current && of.mark.id == id;
        });
        if (mark != marks.end() && !mark->mark.targets.empty())
            jump([this, target = mark->mark.targets.front()] { view->reveal(target); });
        Q_EMIT q->markClicked(id);
    });
    connect(chooser, &QComboBox::activated, q,
            [this](int index) { jump([&] { open(DocumentId{chooser->itemData(index).toString()}); }); });
    tools->setZoom(view->zoom(), view->fit());
}

void PdfPane::Private::showMarks()
{
    std::vector<MarkedPassage> here = marksHere();
    strip->setMarks(here);
    strip->setSelectedMark(selectedMark);
    panel->thumbnails()->setMarks(here);
    view->setMarks(std::move(here));
    view->setSelectedMark(selectedMark);
}

void PdfPane::Private::showPage()
{
    if (!document || !document->isOpen())
        return;
    const auto &pages = document->facts().pages;
    const int page = view->currentPage();
    if (page >= static_cast<int>(pages.size()))
        return;
    tools->setPage(page, pages[static_cast<size_t>(page)].label, document->facts().pageCount());
    panel->outline()->setCurrentPage(page);
    panel->thumbnails()->setCurrentPage(page);
}

PdfPane::PdfPane(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->connectMoving(); // its actions ask the pane, so not before there is a d
    d->open({});
}

PdfPane::~PdfPane()
{
    // The views look at the document: they let go before it goes. Whoever listened may be half gone already.
    const QSignalBlocker silent(this);
    d->rememberPlace();
    const QSignalBlocker silentView(d->view);
    d->view->setDocument(nullptr);
    d->search->setDocument(nullptr);
    const QSignalBlocker silentRecognition(d->recognition);
    d->recognition->setDocument(nullptr);
}

void PdfPane::setBytesOf(BytesOf bytesOf)
{
    d->bytesOf = std::move(bytesOf);
}

void PdfPane::showDocuments(const std::vector<Document> &documents)
{
    if (documents == d->documents && d->find(d->current))
        return;
    std::vector<Document> ordered = documents;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Document &a, const Document &b) { return a.position < b.position; });
    const bool isStillThere = std::any_of(ordered.begin(), ordered.end(), [this](const Document &of) {
        return of.sha256 == d->current && d->find(d->current) && of.plan == d->find(d->current)->plan;
    });
    d->rememberPlace();
    d->documents = std::move(ordered);
    if (isStillThere) {
        d->fillChooser();
        return;
    }
    d->pendingReveal.reset();
    d->pendingHit.reset();
    d->pendingPlace.reset();
    DocumentId wanted;
    if (!d->documents.empty()) {
        wanted = d->documents.front().sha256;
        const auto last = d->lastOfPlan.find(d->documents.front().plan);
        if (last != d->lastOfPlan.end() && d->find(last->second))
            wanted = last->second;
    }
    d->fillChooser();
    d->open(wanted);
}

std::optional<Document> PdfPane::currentDocument() const
{
    const Document *of = d->find(d->current);
    return of ? std::optional(*of) : std::nullopt;
}

pdf::PdfDocument *PdfPane::pdf() const
{
    return d->document && d->document->isOpen() ? d->document.get() : nullptr;
}

PdfView *PdfPane::view() const
{
    return d->view;
}

void PdfPane::setMarks(std::vector<DocumentMark> marks)
{
    d->marks = std::move(marks);
    d->showMarks();
}

void PdfPane::setSelectedMark(const HighlightId &id)
{
    d->selectedMark = id;
    d->view->setSelectedMark(id);
    d->strip->setSelectedMark(id);
}

void PdfPane::reveal(const DocumentId &document, const AnchorTarget &target)
{
    if (!d->find(document))
        return;
    if (document == d->current && pdf()) {
        d->jump([&] { d->view->reveal(target); });
        return;
    }
    d->pendingPlace.reset();
    d->pendingReveal = target;
    if (document != d->current)
        d->jump([&] { d->open(document); });
}

std::optional<Anchor> PdfPane::anchorOfSelection() const
{
    if (!pdf())
        return {};
    if (const auto area = d->view->selectedArea())
        return pdf::anchorOfArea(area->page, area->rect, pdf()->facts());
    if (const auto range = d->view->selection())
        return pdf::anchorOfRange(*range, pdf()->facts(), [this](int page) { return d->view->textOfPage(page); });
    return {};
}

void PdfPane::clearSelection()
{
    d->view->clearSelection();
}

void PdfPane::addToolWidget(QWidget *widget)
{
    d->tools->addTool(widget);
}

void PdfPane::setModeToolsShown(bool shown)
{
    d->tools->setModesShown(shown);
    d->findBar->setRecordOffered(shown);
}

void PdfPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEscape = event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier;
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->key() == Qt::Key_F3 && event->modifiers() == Qt::NoModifier)
        findNext();
    else if (event->key() == Qt::Key_F3 && event->modifiers() == Qt::ShiftModifier)
        findPrevious();
    else if (isEscape && d->findBar->isVisible())
        d->closeFind();
    else
        QWidget::keyPressEvent(event);
}

} // namespace meetlat
