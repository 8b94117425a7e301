// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <vector>

namespace meetlat {

/// What QPdfWriter cannot write (Qt 6.4): page labels and an outline.
struct PdfNavigation
{
    struct Entry
    {
        QString title;
        int depth = 0;  ///< at most one more than the entry before; the first has 0
        int page = 0;   ///< 0-based
        double top = 0; ///< points above the bottom of the page
    };
    int romanPages = 0; ///< so many pages at the start are i, ii, …; the rest begins at 1
    std::vector<Entry> entries;
};

/// Adds labels and outline to a PDF made by QPdfWriter, as an incremental update (ISO 32000-1, 7.5.6). A PDF of another
/// form comes back unchanged.
QByteArray withNavigation(const QByteArray &pdf, const PdfNavigation &navigation);

/// A PDF with one grey picture per page and nothing else. The page size is in points.
QByteArray pdfOfImages(const std::vector<QImage> &images, QSizeF pageSize);

} // namespace meetlat
