// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/DisagreementSheet.h"

#include <QPainter>

class QPagedPaintDevice;
class QTextDocument;

namespace meetlat {

/// Paints disagreement sheets onto paper, each on a page of its own; what does not fit flows onto the next page, whole
/// lines only. One sheet per call, so that a caller can show progress and stop.
class SheetPainting
{
public:
    /// `device` must live as long. `footer` stands at the bottom left of every page.
    SheetPainting(QPagedPaintDevice &device, QString footer);
    ~SheetPainting();

    bool paint(const DisagreementSheet &sheet); ///< false: the device refused a page
    bool finish();
    int pages() const { return m_pages; }

private:
    void paintPage(QTextDocument &document, const QString &title, int page);

    QPagedPaintDevice &m_device;
    QString m_footer;
    QPainter m_painter;
    int m_pages = 0;
};

} // namespace meetlat
