// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PageNumbers.h"

#include <QStringList>

namespace meetlat::words {

QString pageNumbers(const std::vector<int> &pages, int mostRanges)
{
    QStringList ranges;
    for (std::size_t first = 0; first < pages.size();) {
        std::size_t last = first;
        while (last + 1 < pages.size() && pages[last + 1] == pages[last] + 1)
            ++last;
        if (mostRanges > 0 && ranges.size() == mostRanges)
            return ranges.join(QStringLiteral(", ")) + QStringLiteral(" …");
        const QString from = QString::number(pages[first] + 1);
        if (last == first)
            ranges << from;
        else if (last == first + 1) // "3, 4": two pages are no range
            ranges << from << QString::number(pages[last] + 1);
        else
            ranges << from + QChar(0x2013) + QString::number(pages[last] + 1);
        first = last + 1;
    }
    return ranges.join(QStringLiteral(", "));
}

} // namespace meetlat::words
