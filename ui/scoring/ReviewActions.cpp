// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/ReviewActions.h"

#include "ui/pdfview/PdfPane.h"
#include "ui/pdfview/ReadingActions.h"
#include "ui/viewmodels/ReviewDesk.h"
#include "ui/viewmodels/Words.h"

#include <QAction>
#include <QWidget>

namespace meetlat {

ReviewActions::ReviewActions(ReviewDesk &desk, PdfPane &pane, QWidget *page)
    : QObject(page), m_desk(desk), m_pane(pane), m_page(page)
{
    addGoing();
    addReading();
    addContent();
    addHighlighting();
    addScoring();
    connect(&desk.workbench(), &Workbench::edited, this, &ReviewActions::refresh);
    connect(&desk.workbench(), &Workbench::planChanged, this, &ReviewActions::refresh);
    connect(&desk.workbench(), &Workbench::sessionChanged, this, &ReviewActions::refresh);
    connect(&desk.workbench(), &Workbench::highlightChanged, this, &ReviewActions::refresh);
    refresh();
}

QAction *ReviewActions::add(const char *menu, const QString &text, const QList<QKeySequence> &keys,
                            const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setProperty("menu", QLatin1String(menu));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    m_page->addAction(action);
    return action;
}

void ReviewActions::addSeparator(const char *menu)
{
    auto *action = new QAction(this);
    action->setSeparator(true);
    action->setProperty("menu", QLatin1String(menu));
    m_page->addAction(action);
}

void ReviewActions::addGoing()
{
    add("go", tr("Previous indicator"), {Qt::CTRL | Qt::Key_Up}, [this] { m_desk.goToIndicator(-1); });
    add("go", tr("Next indicator"), {Qt::CTRL | Qt::Key_Down}, [this] { m_desk.goToIndicator(1); });
    add("go", tr("Previous plan"), {Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::Key_PageUp}, [this] { m_desk.goToPlan(-1); });
    add("go", tr("Next plan"), {Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_PageDown}, [this] { m_desk.goToPlan(1); });
    addSeparator("go");
    add("go", tr("Next evidence"), {Qt::Key_F8}, [this] { m_desk.selectNextEvidence(); });
    add("go", tr("Reason"), {Qt::Key_N}, [this] { Q_EMIT reasonWanted(); });
}

void ReviewActions::addReading()
{
    m_page->addActions(m_pane.reading().forViewMenu());
    m_page->addActions(m_pane.reading().forGoMenu());
    addSeparator("go");
    add("go", tr("Find in the plan"), {QKeySequence(QKeySequence::Find)}, [this] { m_pane.openFind(); });
    add("go", tr("Find next"), {Qt::Key_F3}, [this] { m_pane.findNext(); });
    add("go", tr("Find previous"), {Qt::SHIFT | Qt::Key_F3}, [this] { m_pane.findPrevious(); });
}

void ReviewActions::addContent()
{
    QAction *notes = add("view", tr("Notes in the PDF on its pages"), {}, [] {});
    notes->setCheckable(true);
    connect(notes, &QAction::toggled, this, [this](bool shows) { m_pane.setShowsAnnotations(shows); });
    add("file", tr("Print the document…"), {QKeySequence(QKeySequence::Print)}, [this] { m_pane.print(); });
    add("file", tr("Save a copy of the PDF with highlights…"), {}, [this] { Q_EMIT copyWanted(); });
    add("file", tr("About this document…"), {Qt::ALT | Qt::Key_Return}, [this] { m_pane.showProperties(); });
    addSeparator("file");
    const auto goToLink = [this](int step) {
        if (!m_pane.view()->goToLink(step))
            Q_EMIT m_desk.workbench().announced(tr("There are no links on these pages."));
    };
    add("go", tr("Next link"), {Qt::Key_L}, [goToLink] { goToLink(1); });
    add("go", tr("Previous link"), {Qt::SHIFT | Qt::Key_L}, [goToLink] { goToLink(-1); });
}

void ReviewActions::addHighlighting()
{
    m_forEditing << add("highlight", tr("Highlight the selection"), {Qt::Key_H}, [this] { Q_EMIT highlightWanted(); })
                 << add("highlight", tr("Highlight an area"), {Qt::Key_R},
                        [this] { m_pane.view()->setAreaMode(!m_pane.view()->isAreaMode()); });
    addSeparator("highlight");
    const std::pair<EvidenceKind, Qt::Key> kinds[] = {{EvidenceKind::Ambition, Qt::Key_A},
                                                      {EvidenceKind::Action, Qt::Key_C},
                                                      {EvidenceKind::Smart, Qt::Key_S},
                                                      {EvidenceKind::Context, Qt::Key_X}};
    for (const auto &[kind, key] : kinds) {
        m_forSelection << add("highlight", words::evidenceKind(kind), {key},
                              [this, chosen = kind] { m_desk.setKind(chosen); });
    }
    m_forSelection << add("highlight", words::stance(Stance::Contradicts), {Qt::Key_T},
                          [this] { m_desk.toggleStance(); });
    addSeparator("highlight");
    m_forSelection << add("highlight", tr("Make the highlight longer or shorter"), {Qt::Key_F2}, [this] {
        if (!m_pane.view()->startResizing())
            Q_EMIT m_desk.workbench().announced(tr("Show the highlight first: its page is not read yet."));
    });
    m_forSelection << add("highlight", tr("Type the words of the highlight"), {Qt::Key_W},
                          [this] { Q_EMIT quoteWanted(); });
    m_forSelection << add("highlight", tr("Delete the highlight"), {QKeySequence(QKeySequence::Delete)},
                          [this] { m_desk.deleteSelected(); });
    addSeparator("highlight");
    add("highlight", tr("Import notes of the PDF…"), {}, [this] { Q_EMIT importWanted(); });
}

void ReviewActions::addScoring()
{
    for (int level = 1; level <= 5; ++level) {
        m_forEditing << add("score", tr("Level %1").arg(level), {Qt::Key(Qt::Key_0 + level)},
                            [this, level] { m_desk.chooseLevel(level); });
    }
    m_forEditing << add("score", tr("Level 0 (on a scale from 0)"), {Qt::Key_0}, [this] { m_desk.chooseLevel(0); })
                 << add("score", tr("Not determinable"), {}, [this] { m_desk.setNotDeterminable(true); })
                 << add("score", tr("Take the level back"), {}, [this] { m_desk.clearLevel(); });
    addSeparator("score");
    m_forEditing << add("score", tr("Submit the plan…"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
                        [this] { Q_EMIT submitWanted(); });
}

void ReviewActions::refresh()
{
    const bool canEdit = m_desk.canEdit();
    for (QAction *action : m_forEditing)
        action->setEnabled(canEdit);
    for (QAction *action : m_forSelection)
        action->setEnabled(canEdit && m_desk.selected());
}

} // namespace meetlat
