// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfView.h"

#include <QElapsedTimer>
#include <QPointF>
#include <QTimer>

#include <optional>

namespace meetlat {

/// What the pointer, a finger or the wheel is doing in the pages. Points are logical pixels of the viewport.
struct PointerInPages
{
    bool isSelecting = false;
    bool isDrawingArea = false;
    bool wasDragged = false;
    QPointF pressedAt;
    PdfView::Area pressedArea; ///< page and point where an area begins
    QPointF pointer;
    QTimer edgeScroll;
    QPointF touchedAt;
    std::optional<QPointF> panFrom; ///< the hand holds the paper here
    int wheelAtEdge = 0;            ///< eighths of a degree
    QElapsedTimer sinceClick;
    int clicks = 0;
};

} // namespace meetlat
