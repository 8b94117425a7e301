// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"

#include <QElapsedTimer>
#include <QImage>

#include <array>
#include <mutex>
#include <optional>

namespace meetlat::pdf {

/// A rendering that takes long, made in two halves at the same time by a worker each, and put together again. A slice
/// comes out as it stands in the whole page: there is no seam. Thread-safe.
class JoinedPicture
{
public:
    /// `size`: of the whole rendering, device pixels.
    JoinedPicture(const RenderRequest &whole, const QSize &size);

    RenderRequest half(int which) const; ///< 0 the upper one, 1 the lower one
    /// The whole once both halves are there.
    std::optional<QImage> put(int which, const QImage &half);
    /// One half could not be made, so there will be no whole; false when that was known.
    bool giveUp();
    int milliseconds() const { return static_cast<int>(m_since.elapsed()); } ///< since it was begun

    /// Pixels of a page of that size in points, with the rotation of the request; those of its clip where it has one.
    static QSize sizeOf(const RenderRequest &request, const QSizeF &points);

private:
    const RenderRequest m_whole;
    const QRect m_area; ///< device pixels of the page
    QElapsedTimer m_since;
    std::mutex m_mutex; // guards the two below
    std::array<QImage, 2> m_halves;
    bool m_isGivenUp = false;
};

} // namespace meetlat::pdf
