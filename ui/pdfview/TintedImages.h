// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <functional>
#include <map>
#include <set>

class QPainter;

namespace meetlat {

/// Copies of page images with the tints of the marks multiplied in. Multiplying costs four times a whole frame, so it
/// is done once per page and kept until the image or the marks change.
class TintedImages
{
public:
    /// The copy of this image; null when there is none.
    const QImage *find(const QImage &image);
    const QImage &make(const QImage &image, const std::function<void(QPainter &)> &multiply);
    std::set<int> pages; ///< whose tints are in their image, in this frame
    /// Drops what has not been asked for since the last time.
    void dropUnused();
    void clear() { m_copies.clear(); }
    int made() const { return m_made; } ///< copies so far

private:
    struct Copy
    {
        QImage image;
        bool isUsed = false;
    };
    std::map<qint64, Copy> m_copies; ///< by the key of the original
    int m_made = 0;
};

} // namespace meetlat
