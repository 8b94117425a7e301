// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/ReadingPlace.h"

namespace meetlat {

QPointF turned(const QPointF &fractions, int quarterTurns)
{
    const double x = fractions.x();
    const double y = fractions.y();
    switch (quarterTurns & 3) {
    case 1:
        return {1 - y, x};
    case 2:
        return {1 - x, 1 - y};
    case 3:
        return {y, 1 - x};
    default:
        return fractions;
    }
}

QRectF turned(const QRectF &fractions, int quarterTurns)
{
    const QPointF one = turned(fractions.topLeft(), quarterTurns);
    const QPointF other = turned(fractions.bottomRight(), quarterTurns);
    return QRectF(one, other).normalized();
}

} // namespace meetlat
