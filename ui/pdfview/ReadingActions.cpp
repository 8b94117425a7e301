// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/ReadingActions.h"

#include "ui/pdfview/PdfPane.h"

#include <QAction>

namespace meetlat {

ReadingActions::ReadingActions(PdfPane &pane) : QObject(&pane), m_pane(pane)
{
    addZoom();
    addSeparator(m_view, "view");
    addArrangements();
    addSeparator(m_view, "view");
    addRotations();
    addSeparator(m_view, "view");
    addPanels();
    addSeparator(m_view, "view");
    addGoing();
    connect(pane.view(), &PdfView::shapeChanged, this, &ReadingActions::refresh);
    connect(&pane, &PdfPane::visitedChanged, this, &ReadingActions::refresh);
    connect(&pane, &PdfPane::recognitionChanged, this, &ReadingActions::refresh);
    connect(&pane, &PdfPane::paperDimmed, m_dim, &QAction::setChecked);
    refresh();
}

QAction *ReadingActions::add(QList<QAction *> &to, const char *menu, const QString &text,
                             const QList<QKeySequence> &keys, const Act &act)
{
    auto *action = new QAction(text, this);
    action->setProperty("menu", QLatin1String(menu));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    to << action;
    return action;
}

void ReadingActions::addSeparator(QList<QAction *> &to, const char *menu)
{
    auto *action = new QAction(this);
    action->setSeparator(true);
    action->setProperty("menu", QLatin1String(menu));
    to << action;
}

void ReadingActions::addZoom()
{
    PdfView *view = m_pane.view();
    add(m_view, "view", tr("Zoom in"), {QKeySequence(QKeySequence::ZoomIn), Qt::CTRL | Qt::Key_Equal},
        [view] { view->zoomIn(); });
    add(m_view, "view", tr("Zoom out"), {QKeySequence(QKeySequence::ZoomOut)}, [view] { view->zoomOut(); });
    add(m_view, "view", tr("Actual size"), {Qt::CTRL | Qt::Key_0}, [view] { view->setZoom(1.0); });
    const std::tuple<QString, Qt::Key, PageFit> fits[] = {{tr("Fit the width"), Qt::Key_4, PageFit::Width},
                                                          {tr("Fit the page"), Qt::Key_5, PageFit::Page}};
    for (const auto &[text, key, fit] : fits) {
        QAction *action = add(m_view, "view", text, {Qt::CTRL | key}, [view, wanted = fit] { view->setFit(wanted); });
        action->setCheckable(true);
        m_fits.append({action, fit});
    }
}

void ReadingActions::addArrangements()
{
    const std::tuple<QString, Qt::Key, PageArrangement> all[] = {
        {tr("Pages below one another"), Qt::Key_6, PageArrangement::Continuous},
        {tr("One page at a time"), Qt::Key_7, PageArrangement::SinglePage},
        {tr("Two pages side by side"), Qt::Key_8, PageArrangement::TwoPages},
        {tr("Two pages, cover alone"), Qt::Key_9, PageArrangement::TwoPagesAndCover}};
    for (const auto &[text, key, arrangement] : all) {
        QAction *action = add(m_view, "view", text, {Qt::CTRL | key}, [this, wanted = arrangement] {
            m_pane.view()->setArrangement(wanted);
            refresh(); // choosing the one that is chosen is not leaving it
        });
        action->setCheckable(true);
        m_arrangements.append({action, arrangement});
        m_shapes << action;
    }
}

void ReadingActions::addRotations()
{
    PdfView *view = m_pane.view();
    m_shapes << m_view.last();
    QAction *right = add(m_view, "view", tr("Turn to the right"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
                         [view] { view->setRotation(view->rotation() + 1); });
    QAction *left = add(m_view, "view", tr("Turn to the left"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
                        [view] { view->setRotation(view->rotation() + 3); });
    m_shapes << right << left;
}

void ReadingActions::addPanels()
{
    add(m_view, "view", tr("Outline and thumbnails"), {Qt::Key_F9}, [this] { m_pane.togglePanel(); });
    add(m_view, "view", tr("Thumbnails"), {Qt::SHIFT | Qt::Key_F9}, [this] { m_pane.toggleThumbnails(); });
    m_recognise = add(m_view, "view", tr("Recognise the text of scans"), {}, [this] { m_pane.recogniseText(); });
    m_dim = add(m_view, "view", tr("Dim the paper"), {}, [this] { m_pane.setPaperDimmed(m_dim->isChecked()); });
    m_dim->setCheckable(true);
}

void ReadingActions::addGoing()
{
    addSeparator(m_go, "go");
    m_back = add(m_go, "go", tr("Back to where you were"), {Qt::ALT | Qt::Key_Left}, [this] { m_pane.goBack(); });
    m_forward = add(m_go, "go", tr("Forward again"), {Qt::ALT | Qt::Key_Right}, [this] { m_pane.goForward(); });
    add(m_go, "go", tr("Go to page…"), {Qt::CTRL | Qt::Key_G}, [this] { m_pane.editPage(); });
}

void ReadingActions::refresh()
{
    const PdfView *view = m_pane.view();
    for (const auto &[action, fit] : std::as_const(m_fits))
        action->setChecked(view->fit() == fit);
    for (const auto &[action, arrangement] : std::as_const(m_arrangements))
        action->setChecked(view->arrangement() == arrangement);
    m_recognise->setEnabled(m_pane.canRecogniseText());
    m_back->setEnabled(m_pane.canGoBack());
    m_forward->setEnabled(m_pane.canGoForward());
}

} // namespace meetlat
