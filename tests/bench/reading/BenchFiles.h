// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace meetlat::bench {

/// A document to measure with; empty `pdf`: it could not be had.
struct BenchFile
{
    QString name;
    QByteArray pdf;
};

/// A file of the shared corpus; empty where it is absent.
BenchFile corpusFile(const QString &path);
/// Pages of a corpus file as 300-dpi grey JPEG images, as a scanner makes them.
BenchFile greyScan(const BenchFile &from, int pages);
/// The same in JPEG 2000; needs ImageMagick, which makes them.
BenchFile jpeg2000Scan(const BenchFile &from, int pages);
/// A text document whose first page is a photograph in colour over the whole sheet.
BenchFile withImageCover();

} // namespace meetlat::bench
