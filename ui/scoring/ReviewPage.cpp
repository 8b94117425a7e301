// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/ReviewPage.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Versions.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/scoring/PassageBar.h"
#include "ui/scoring/PassagePictures.h"
#include "ui/scoring/PlanListPane.h"
#include "ui/scoring/ReviewActions.h"
#include "ui/scoring/RubricPane.h"
#include "ui/scoring/SubmitDialog.h"
#include "ui/viewmodels/PassageWords.h"
#include "ui/viewmodels/Words.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

ReviewPage::ReviewPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_desk(workbench), m_splitter(new QSplitter(this)), m_pane(new PdfPane),
      m_rubric(new RubricPane(m_desk)), m_actions(new ReviewActions(m_desk, *m_pane, this)),
      m_bar(new PassageBar(m_desk, *m_pane->view()))
{
    QSplitter *splitter = m_splitter;
    splitter->setObjectName(QStringLiteral("reviewSplitter"));
    splitter->setChildrenCollapsible(false);
    auto *plans = new PlanListPane(m_desk);
    plans->setMinimumWidth(160);
    splitter->addWidget(plans);
    splitter->addWidget(m_pane);
    splitter->addWidget(m_rubric);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({208, 653, 504});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_pane->view()); // keys for reading and selecting work at once

    connect(&workbench, &Workbench::sessionChanged, this, &ReviewPage::showPlan);
    connect(&workbench, &Workbench::planChanged, this, &ReviewPage::showPlan);
    connect(&workbench, &Workbench::edited, this, [this](const Edit &edit) {
        const bool hasDocuments = std::any_of(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
            return std::holds_alternative<Replaced<Document>>(change.row);
        });
        hasDocuments ? showPlan() : showMarks();
    });
    connect(&workbench, &Workbench::indicatorChanged, m_bar, &PassageBar::refresh);
    connect(&workbench, &Workbench::highlightChanged, this, &ReviewPage::showSelected);
    connect(m_rubric, &RubricPane::submitWanted, this, &ReviewPage::submit);
    connect(m_rubric, &RubricPane::handInWanted, this, &ReviewPage::handInWanted);
    connect(m_actions, &ReviewActions::submitWanted, this, &ReviewPage::submit);
    connect(m_actions, &ReviewActions::reasonWanted, m_rubric, &RubricPane::focusReason);
    connect(m_actions, &ReviewActions::quoteWanted, this, [this] {
        if (!m_bar->editQuote())
            Q_EMIT m_desk.workbench().announced(tr("The PDF gives the words of this highlight. Words are typed for an area, "
                                                   "or corrected in recognised text."));
    });
    connect(m_actions, &ReviewActions::highlightWanted, this, &ReviewPage::highlightSelection);
    connect(m_actions, &ReviewActions::importWanted, this, &ReviewPage::importNotes);
    connect(m_actions, &ReviewActions::copyWanted, this, &ReviewPage::saveAnnotatedCopy);
    connectPane();
    new PassagePictures(workbench, *m_pane, this);
    showPlan();
}

ReviewPage::~ReviewPage()
{
    delete m_splitter; // while the desk is still there: a field that loses the focus commits what was typed
}

void ReviewPage::connectPane()
{
    Workbench &workbench = m_desk.workbench();
    m_pane->setWorkbench(workbench);
    connect(m_pane, &PdfPane::markClicked, this, &ReviewPage::follow);
    connect(m_pane, &PdfPane::areaDrawn, this, &ReviewPage::highlightSelection);
    connect(m_pane, &PdfPane::markMoved, this, [this](const HighlightId &id, const Anchor &anchor) {
        if (const auto document = m_pane->currentDocument())
            m_desk.move(id, document->sha256, anchor, pageHashOf(anchor));
    });
    connect(m_pane->view(), &PdfView::resizingStarted, this, [this] {
        Q_EMIT m_desk.workbench().announced(tr("The arrow keys move the end of the highlight, Tab takes the other end. "
                                               "Enter keeps it, Escape leaves it as it was."));
    });
    connect(m_pane, &PdfPane::recordSearchWanted, this, &ReviewPage::recordSearch);
    connect(m_pane, &PdfPane::printed, &workbench, &Workbench::announced);
    connect(m_pane, &PdfPane::documentFailed, &workbench, &Workbench::refused);
    connect(m_pane, &PdfPane::documentChanged, m_bar, &PassageBar::refresh);
    connect(&m_desk, &ReviewDesk::revealWanted, this, [this](const HighlightId &id) {
        const ReviewState &state = m_desk.workbench().state();
        const auto *highlight = state.find<Highlight>(id);
        const Standing standing = highlight ? standingOf(state, *highlight) : Standing();
        if (!standing.targets.empty())
            m_pane->reveal(standing.document, standing.targets.front());
        else if (highlight)
            Q_EMIT m_desk.workbench().announced(words::passage(state, *highlight).trouble);
    });
}

void ReviewPage::showPlan()
{
    std::vector<Document> documents;
    const Workbench &workbench = m_desk.workbench();
    if (workbench.isOpen()) {
        for (const Document *document : documentsOf(workbench.state(), workbench.plan()))
            documents.push_back(*document);
    }
    m_pane->showDocuments(documents);
    showMarks();
    showSelected();
}

void ReviewPage::showMarks()
{
    std::vector<PdfPane::DocumentMark> marks;
    for (const Highlight *highlight : m_desk.highlights()) {
        const Standing standing = standingOf(m_desk.workbench().state(), *highlight);
        if (standing.targets.empty())
            continue; // made on another version, and nobody has said yet where it stands in this one
        MarkedPassage mark;
        mark.id = highlight->id;
        mark.isArea = highlight->anchor.kind == Anchor::Kind::Area;
        mark.targets = standing.targets;
        mark.badge = words::evidenceKindLetter(highlight->kind);
        mark.contradicts = highlight->stance == Stance::Contradicts;
        mark.words = standing.exact;
        mark.description = describe(*highlight);
        marks.push_back({standing.document, std::move(mark)});
    }
    m_pane->setMarks(std::move(marks));
    m_pane->setMarksEditable(m_desk.canEdit());
    m_bar->refresh();
}

QString ReviewPage::describe(const Highlight &highlight) const
{
    QStringList parts{words::evidenceKind(highlight.kind)};
    if (highlight.stance == Stance::Contradicts)
        parts << words::stance(highlight.stance);
    for (const IndicatorId &id : indicatorsOf(m_desk.workbench().state(), highlight)) {
        if (const Indicator *indicator = m_desk.indicator(id))
            parts << words::indicatorShort(*indicator, m_desk.workbench().isDutch());
    }
    if (!highlight.author.isEmpty())
        parts << tr("noted by %1").arg(highlight.author);
    const words::Passage passage = words::passage(m_desk.workbench().state(), highlight);
    if (!passage.quote.isEmpty())
        parts << passage.quote;
    return parts.join(QStringLiteral(" · "));
}

void ReviewPage::showSelected()
{
    m_pane->setSelectedMark(m_desk.workbench().highlight());
    m_bar->refresh();
}

void ReviewPage::follow(const HighlightId &id)
{
    const auto *highlight = m_desk.workbench().state().find<Highlight>(id);
    if (!highlight) {
        m_desk.workbench().setHighlight({});
        return;
    }
    const auto of = indicatorsOf(m_desk.workbench().state(), *highlight);
    if (!of.empty() && std::ranges::find(of, m_desk.workbench().indicator()) == of.end())
        m_desk.workbench().setIndicator(of.front());
    m_desk.workbench().setHighlight(id);
}

void ReviewPage::highlightSelection()
{
    const auto anchor = m_pane->anchorOfSelection();
    const auto document = m_pane->currentDocument();
    if (!anchor || !document) {
        Q_EMIT m_desk.workbench().announced(
            tr("Select a passage first: drag over it, or use Shift with the arrow keys."));
        return;
    }
    if (m_desk.highlight(document->sha256, *anchor, pageHashOf(*anchor)))
        m_pane->clearSelection();
}

QString ReviewPage::pageHashOf(const Anchor &anchor) const
{
    return anchor.targets.empty() ? QString() : m_pane->pageHash(anchor.targets.front().page);
}

void ReviewPage::recordSearch()
{
    const auto found = m_pane->findResult();
    if (!found || found->text.trimmed().isEmpty())
        return;
    if (m_desk.recordSearch(found->text, found->hits, found->pagesSearched, found->pagesInAll)) {
        const Indicator *indicator = m_desk.indicator(m_desk.workbench().indicator());
        const QString name = indicator ? words::indicatorShort(*indicator, m_desk.workbench().isDutch()) : QString();
        Q_EMIT m_desk.workbench().announced(
            tr("The search for ‘%1’ is kept as evidence for %2.").arg(found->text, name));
    }
}

void ReviewPage::submit()
{
    m_desk.workbench().commitPendingTexts();
    const PlanId plan = m_desk.workbench().plan();
    SubmitDialog dialog(m_desk, this);
    dialog.setGaps(m_gaps[plan]);
    if (dialog.exec() == QDialog::Accepted && m_desk.submit(dialog.gaps()))
        m_gaps.erase(plan);
    else
        m_gaps[plan] = dialog.gaps();
}

} // namespace meetlat
