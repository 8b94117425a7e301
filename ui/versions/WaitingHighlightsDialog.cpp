// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/WaitingHighlightsDialog.h"

#include "core/domain/Highlighting.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/shell/Theme.h"
#include "ui/versions/NewVersionDialog.h"
#include "ui/viewmodels/Words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace meetlat {

namespace {

constexpr int pictureHeight = 150;
constexpr int columnWidth = 400;

QPushButton *commandButton(const QString &text, QWidget *parent)
{
    QPushButton *button = theme::button(text, parent);
    button->setAutoDefault(false); // Enter in a field of the pane must not decide anything
    return button;
}

} // namespace

WaitingHighlightsDialog::WaitingHighlightsDialog(Workbench &workbench, const PlanId &plan, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_plan(plan), m_passages(workbench, plan),
      m_count(theme::plainLabel({}, this)), m_before(theme::quietLabel({}, this)), m_now(theme::quietLabel({}, this)),
      m_picture(theme::plainLabel({}, this)), m_quote(theme::plainLabel({}, this)), m_places(new QListWidget(this)),
      m_hint(theme::quietLabel({}, this)), m_confirm(commandButton(tr("&It stands here"), this)),
      m_here(commandButton(tr("It stands where I &selected"), this)),
      m_orphan(commandButton(tr("It is &no longer there"), this)), m_later(commandButton(tr("&Later"), this)),
      m_back(commandButton(tr("&Back"), this)), m_close(commandButton(tr("&Close"), this)), m_pane(new PdfPane(this))
{
    setWindowTitle(tr("Highlights on an earlier version"));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildColumn());
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({columnWidth, 2 * columnWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_pane->setModeToolsShown(false);
    m_pane->setWorkbench(m_workbench);
    connectControls();
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 768);
    resize(std::min(1280, room.width() - 40), std::min(860, room.height() - 60));
}

QWidget *WaitingHighlightsDialog::buildColumn()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    m_count->setFont(theme::boldFont());
    for (QLabel *label : {m_count, m_before, m_quote, m_now, m_hint})
        label->setWordWrap(true);
    m_picture->setAccessibleName(tr("The passage as it was marked"));
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_places->setAccessibleName(tr("Places where it may stand now"));
    m_places->setWordWrap(true);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_before, m_picture, m_quote, m_now})
        column->addWidget(part);
    column->addWidget(m_places, 1);
    column->addStretch(); // where there is no list
    column->addWidget(m_hint);
    for (QPushButton *button : {m_confirm, m_here, m_orphan})
        column->addWidget(button);
    auto *last = new QHBoxLayout;
    last->addWidget(m_back);
    last->addWidget(m_later);
    last->addStretch();
    last->addWidget(m_close);
    column->addLayout(last);
    return box;
}

void WaitingHighlightsDialog::connectControls()
{
    connect(m_places, &QListWidget::currentRowChanged, this, &WaitingHighlightsDialog::showCandidate);
    connect(m_places, &QListWidget::itemActivated, this, &WaitingHighlightsDialog::placeAtCandidate);
    connect(m_confirm, &QPushButton::clicked, this, &WaitingHighlightsDialog::placeAtCandidate);
    connect(m_here, &QPushButton::clicked, this, &WaitingHighlightsDialog::placeAtSelection);
    connect(m_pane, &PdfPane::selectionChanged, this, &WaitingHighlightsDialog::followSelection);
    // Only when the pages are there, and as large as they are going to be, is a place brought into view for good.
    connect(m_pane, &PdfPane::documentChanged, this, &WaitingHighlightsDialog::showCandidateSoon);
    connect(m_orphan, &QPushButton::clicked, this, [this] {
        if (m_passages.isGone())
            showCurrent();
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_passages.skip();
        showCurrent();
    });
    const auto goBack = [this] {
        m_passages.goBack();
        showCurrent();
    };
    connect(m_back, &QPushButton::clicked, this, goBack);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, goBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    // From the list into the pages and back, as between the parts of the window.
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, [this] {
        const bool isInPane = m_pane->isAncestorOf(focusWidget());
        isInPane ? m_places->setFocus() : m_pane->view()->setFocus();
    });
}

bool WaitingHighlightsDialog::look()
{
    for (const auto &[document, highlights] : m_passages.toLookFor()) {
        const Result<pdf::ReadVersion> read = lookForHighlights(
            m_workbench, document, m_passages.fileNameOf(document), highlights, parentWidget());
        if (!read) {
            if (read.error().code != Error::Code::Cancelled)
                Q_EMIT m_workbench.refused(read.error());
            return false;
        }
        if (!m_workbench.isOpen())
            return false;
        m_passages.add(document, highlights, *read);
    }
    if (!m_passages.placeWhatIsSure())
        return false;
    showCurrent();
    return true;
}

void WaitingHighlightsDialog::showCurrent()
{
    const WaitingPassages::Waiting *waiting = m_passages.current();
    const bool mayDecide = waiting && !m_workbench.isReadOnly();
    m_orphan->setEnabled(mayDecide);
    m_later->setEnabled(waiting != nullptr);
    m_back->setEnabled(m_passages.canGoBack());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_picture, m_now, m_places, m_hint, m_confirm,
                                                            m_here, m_orphan, m_pane})
        widget->setVisible(waiting != nullptr);
    if (!waiting) {
        showEnd();
        return;
    }
    m_count->setText(tr("%1 of %2").arg(m_passages.at() + 1).arg(m_passages.count()));
    m_pane->clearSelection();
    if (const auto *document = m_workbench.state().find<Document>(m_plan, waiting->document))
        m_pane->showDocuments({*document});
    showMarked(*waiting);
    showCandidates(*waiting);
    const bool isArea = waiting->highlight.anchor.kind == Anchor::Kind::Area;
    m_pane->view()->setAreaMode(isArea);
    m_hint->setText(isArea ? tr("Another place? Draw the area on its page (F6 goes there) and choose ‘It stands where I "
                                "selected’.")
                           : tr("Another place? Select the words on their page (F6 goes there) and choose ‘It stands "
                                "where I selected’."));
    followSelection();
    waiting->found.candidates.empty() ? m_pane->view()->setFocus() : m_places->setFocus();
}

void WaitingHighlightsDialog::showEnd()
{
    m_quote->clear();
    const int left = m_passages.stillWaiting();
    QStringList sentences{left == 0 ? tr("No highlight waits any more.")
                                    : tr("%n highlight(s) still wait.", nullptr, left)};
    if (m_passages.hidden() > 0)
        sentences << tr("What a rater marked is shown once both have handed in.");
    m_count->setText(sentences.join(QLatin1Char(' ')));
    m_close->setFocus();
}

void WaitingHighlightsDialog::showMarked(const WaitingPassages::Waiting &waiting)
{
    const Anchor &anchor = waiting.highlight.anchor;
    const QString label = anchor.targets.empty() ? QString() : anchor.targets.front().label;
    m_before->setText(tr("As it was marked, on p. %1 of %2:", "page, file name")
                          .arg(label, m_passages.fileNameOf(waiting.highlight.document)));
    QPixmap picture;
    picture.loadFromData(waiting.picture, "PNG");
    const double ratio = devicePixelRatioF();
    const QSize room = QSize(columnWidth - 2 * theme::margin, pictureHeight) * ratio;
    if (picture.width() > room.width() || picture.height() > room.height())
        picture = picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    m_picture->setPixmap(picture);
    m_picture->setFixedHeight(static_cast<int>(picture.height() / ratio));
    m_picture->setVisible(!picture.isNull());
    const QString quote = quoteOf(waiting.highlight);
    m_quote->setText(quote.isEmpty() ? tr("area of the page") : quote);
}

void WaitingHighlightsDialog::showCandidates(const WaitingPassages::Waiting &waiting)
{
    const std::vector<pdf::Candidate> &candidates = waiting.found.candidates;
    m_now->setText(candidates.empty() ? tr("In the new version it was not found.")
                                      : tr("In the new version it may stand here:"));
    m_places->clear();
    for (const pdf::Candidate &candidate : candidates) {
        const QString page = candidate.targets.empty() ? QString() : candidate.targets.front().label;
        m_places->addItem(tr("p. %1, %2 % the same: %3", "page, per cent, words")
                              .arg(page)
                              .arg(candidate.agreement)
                              .arg(candidate.exact.isEmpty() ? tr("area of the page") : candidate.exact));
    }
    m_places->setVisible(!candidates.empty());
    m_confirm->setEnabled(!candidates.empty() && !m_workbench.isReadOnly());
    m_places->setCurrentRow(candidates.empty() ? -1 : 0);
    showCandidate();
}

void WaitingHighlightsDialog::showCandidate()
{
    const WaitingPassages::Waiting *waiting = m_passages.current();
    const int row = m_places->currentRow();
    if (!waiting)
        return;
    if (row < 0 || row >= static_cast<int>(waiting->found.candidates.size())) {
        m_pane->setMarks({});
        // The page where it was is the best place to begin to look.
        const std::vector<AnchorTarget> &targets = waiting->highlight.anchor.targets;
        const auto *document = m_workbench.state().find<Document>(m_plan, waiting->document);
        if (document && !targets.empty() && targets.front().page < document->pages)
            m_pane->reveal(waiting->document, targets.front());
        return;
    }
    const pdf::Candidate &candidate = waiting->found.candidates[static_cast<std::size_t>(row)];
    MarkedPassage mark;
    mark.id = waiting->highlight.id;
    mark.isArea = waiting->highlight.anchor.kind == Anchor::Kind::Area;
    mark.targets = candidate.targets;
    mark.badge = words::evidenceKindLetter(waiting->highlight.kind);
    mark.description = candidate.exact;
    m_pane->setMarks({{waiting->document, mark}});
    m_pane->setSelectedMark(mark.id);
    if (!candidate.targets.empty())
        m_pane->reveal(waiting->document, candidate.targets.front());
}

void WaitingHighlightsDialog::showCandidateSoon()
{
    QTimer::singleShot(0, this, &WaitingHighlightsDialog::showCandidate);
}

void WaitingHighlightsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showCandidateSoon();
}

void WaitingHighlightsDialog::placeAtCandidate()
{
    const int row = m_places->currentRow();
    if (row >= 0 && m_confirm->isEnabled() && m_passages.placeAt(static_cast<std::size_t>(row)))
        showCurrent();
}

void WaitingHighlightsDialog::placeAtSelection()
{
    const std::optional<Anchor> selected = m_pane->anchorOfSelection();
    if (selected && m_here->isEnabled() && m_passages.placeAtSelection(*selected))
        showCurrent();
}

void WaitingHighlightsDialog::followSelection()
{
    const WaitingPassages::Waiting *waiting = m_passages.current();
    const bool isArea = waiting && waiting->highlight.anchor.kind == Anchor::Kind::Area;
    const bool hasPlace = isArea ? m_pane->view()->selectedArea().has_value()
                                 : !m_pane->view()->selectedArea() && m_pane->view()->selection().has_value();
    m_here->setEnabled(waiting && hasPlace && !m_workbench.isReadOnly());
}

void WaitingHighlightsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void goThroughWaitingHighlights(Workbench &workbench, const PlanId &plan, QWidget *parent)
{
    WaitingHighlightsDialog dialog(workbench, plan, parent);
    if (dialog.look())
        dialog.exec();
}

} // namespace meetlat
