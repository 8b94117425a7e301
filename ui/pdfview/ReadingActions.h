// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfView.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;

namespace meetlat {

class PdfPane;

/// The commands for looking at pages and moving through them, the same in menus, keys and tools. Each names its menu in
/// the property "menu" and follows what the pane shows.
class ReadingActions : public QObject
{
    Q_OBJECT
public:
    explicit ReadingActions(PdfPane &pane);

    const QList<QAction *> &forViewMenu() const { return m_view; }
    const QList<QAction *> &forGoMenu() const { return m_go; }
    const QList<QAction *> &arrangements() const { return m_shapes; } ///< and rotations, for the tools

private:
    using Act = std::function<void()>;
    QAction *add(QList<QAction *> &to, const char *menu, const QString &text, const QList<QKeySequence> &keys,
                 const Act &act);
    void addSeparator(QList<QAction *> &to, const char *menu);
    void addZoom();
    void addArrangements();
    void addRotations();
    void addPanels();
    void addGoing();
    void refresh();

    PdfPane &m_pane;
    QList<QAction *> m_view;
    QList<QAction *> m_go;
    QList<QAction *> m_shapes;
    QList<std::pair<QAction *, PageFit>> m_fits;
    QList<std::pair<QAction *, PageArrangement>> m_arrangements;
    QAction *m_dim = nullptr;
    QAction *m_recognise = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
};

} // namespace meetlat
