// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/TintedImages.h"

#include <QPainter>

#include <utility>

namespace meetlat {

const QImage *TintedImages::find(const QImage &image)
{
    const auto found = m_copies.find(image.cacheKey());
    if (found == m_copies.end())
        return nullptr;
    found->second.isUsed = true;
    return &found->second.image;
}

const QImage &TintedImages::make(const QImage &image, const std::function<void(QPainter &)> &multiply)
{
    Copy &copy = m_copies[image.cacheKey()];
    copy.image = image.copy();
    copy.isUsed = true;
    ++m_made;
    QPainter painter(&copy.image);
    multiply(painter);
    return copy.image;
}

void TintedImages::dropUnused()
{
    for (auto copy = m_copies.begin(); copy != m_copies.end();) {
        if (std::exchange(copy->second.isUsed, false))
            ++copy;
        else
            copy = m_copies.erase(copy);
    }
}

} // namespace meetlat
