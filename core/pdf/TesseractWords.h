// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"

#include <QByteArray>
#include <QImage>

namespace meetlat::pdf {

/// The image as a portable grey map, the plainest of formats: nothing in it can be malformed.
QByteArray greyMap(const QImage &image);

/// The text of a page from Tesseract's table of words ("tsv"), made of an image at `dpi`: words, boxes and confidence.
/// Letters share the box of their word by their usual widths. Rows that make no sense are left out.
PageText textOfTable(const QByteArray &table, int page, const QSizeF &pageSize, double dpi,
                     const QString &recognisedBy);

} // namespace meetlat::pdf
