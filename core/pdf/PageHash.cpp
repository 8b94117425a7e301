// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PageHash.h"

#include <QtAlgorithms>

namespace meetlat::pdf {

QString pageHash(const QImage &page)
{
    if (page.isNull())
        return {};
    const QImage small =
        page.scaled(9, 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    quint64 hash = 0;
    for (int y = 0; y < 8; ++y) {
        const uchar *line = small.constScanLine(y);
        for (int x = 0; x < 8; ++x)
            hash = hash << 1 | (line[x] > line[x + 1] ? 1U : 0U);
    }
    return QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'));
}

int hammingDistance(const QString &hash, const QString &other)
{
    if (hash.isEmpty() || other.isEmpty())
        return 64;
    return static_cast<int>(qPopulationCount(hash.toULongLong(nullptr, 16) ^ other.toULongLong(nullptr, 16)));
}

} // namespace meetlat::pdf
