// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/PlanReader.h"

#include "core/domain/PlanFacts.h"
#include "core/domain/Setup.h"
#include "core/domain/Versions.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/SetupWords.h"

#include <QDateTime>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace meetlat {

PlanReader::PlanReader(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_pane(new PdfPane(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->setBytesOf([this](const DocumentId &document) { return m_workbench.readingOf(document); });
    m_pane->setModeToolsShown(false);
    buildLinkMenu();
    connect(m_pane, &PdfPane::documentFailed, &m_workbench, &Workbench::refused);
    connect(m_pane, &PdfPane::markClicked, m_pane, &PdfPane::setSelectedMark);
    connect(&m_workbench, &Workbench::edited, this, &PlanReader::showDocuments);
    setFocusProxy(m_pane->view());
}

void PlanReader::buildLinkMenu()
{
    m_link = theme::button(tr("Link selection to…"), m_pane);
    m_link->setToolTip(theme::plainToolTip(
        tr("Select a passage in the plan; then choose which fact of the card rests on it. Raters do not see it.")));
    m_menu = new QMenu(m_link);
    for (std::size_t i = 0; i < EnumNames<CardFact>::names.size(); ++i) {
        const int fact = static_cast<int>(i);
        m_menu->addAction(words::cardFact(static_cast<CardFact>(fact)), this, [this, fact] { link(fact); });
    }
    m_link->setMenu(m_menu);
    const auto showWhetherItCan = [this] {
        m_link->setEnabled(m_pane->anchorOfSelection().has_value() && !m_workbench.isReadOnly());
    };
    connect(m_pane, &PdfPane::selectionChanged, m_link, showWhetherItCan);
    showWhetherItCan();
    m_pane->addToolWidget(m_link);
}

void PlanReader::setPlan(const PlanId &plan)
{
    if (m_plan == plan)
        return;
    m_plan = plan;
    m_shown.clear();
    showDocuments();
}

void PlanReader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDocuments();
}

void PlanReader::showDocuments()
{
    if (!isVisible())
        return; // a PDF that nobody looks at is not read
    std::vector<Document> documents;
    for (const Document *document : documentsOf(m_workbench.state(), m_plan))
        documents.push_back(*document);
    if (documents != m_shown || documents.empty()) {
        m_shown = documents;
        m_pane->showDocuments(documents);
    }
    showMarks();
}

void PlanReader::showMarks()
{
    const ReviewState &state = m_workbench.state();
    std::vector<PdfPane::DocumentMark> marks;
    for (std::size_t i = 0; i < EnumNames<CardFact>::names.size(); ++i) {
        const auto fact = static_cast<CardFact>(i);
        for (const PlanFact *row : passagesOf(state, m_plan, fact)) {
            const Highlight *passage = state.find<Highlight>(row->highlight);
            const Standing standing = passage ? standingOf(state, *passage) : Standing();
            if (standing.targets.empty())
                continue;
            MarkedPassage mark;
            mark.id = passage->id;
            mark.isArea = passage->anchor.kind == Anchor::Kind::Area;
            mark.targets = standing.targets;
            mark.words = passage->anchor.exact;
            mark.description = words::cardFact(fact);
            marks.push_back({standing.document, std::move(mark)});
        }
    }
    m_pane->setMarks(std::move(marks));
}

void PlanReader::link(int fact)
{
    const auto anchor = m_pane->anchorOfSelection();
    const auto document = m_pane->currentDocument();
    if (!anchor || !document)
        return;
    Highlight passage;
    passage.plan = m_plan;
    passage.document = document->sha256;
    passage.anchor = *anchor;
    passage.madeAt = QDateTime::currentMSecsSinceEpoch();
    if (m_workbench.run(
            linkFact(m_workbench.state(), static_cast<CardFact>(fact), passage, m_workbench.person())))
        m_pane->clearSelection();
}

void PlanReader::reveal(const HighlightId &id)
{
    const Highlight *passage = m_workbench.state().find<Highlight>(id);
    const Standing standing = passage ? standingOf(m_workbench.state(), *passage) : Standing();
    if (standing.targets.empty())
        return;
    m_pane->setSelectedMark(id);
    m_pane->reveal(standing.document, standing.targets.front());
}

} // namespace meetlat
