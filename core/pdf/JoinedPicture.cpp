// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/JoinedPicture.h"

#include <cmath>
#include <cstring>
#include <utility>

namespace meetlat::pdf {

JoinedPicture::JoinedPicture(const RenderRequest &whole, const QSize &size)
    : m_whole(whole), m_area(whole.clip.isEmpty() ? QRect(QPoint(0, 0), size) : whole.clip)
{
    m_since.start();
}

RenderRequest JoinedPicture::half(int which) const
{
    const int upper = m_area.height() / 2;
    RenderRequest request = m_whole;
    request.clip = which == 0 ? QRect(m_area.topLeft(), QSize(m_area.width(), upper))
                              : m_area.adjusted(0, upper, 0, 0);
    return request;
}

std::optional<QImage> JoinedPicture::put(int which, const QImage &half)
{
    std::array<QImage, 2> halves;
    {
        const std::lock_guard lock(m_mutex);
        m_halves[static_cast<std::size_t>(which)] = half;
        if (m_isGivenUp || m_halves[0].isNull() || m_halves[1].isNull())
            return std::nullopt;
        halves = std::exchange(m_halves, {});
    }
    QImage whole(m_area.size(), QImage::Format_RGB32);
    if (whole.isNull())
        return std::nullopt;
    uchar *line = whole.bits();
    for (const QImage &part : halves) {
        const auto bytes = static_cast<std::size_t>(part.sizeInBytes()); // 32 bits a pixel: lines without a gap
        std::memcpy(line, part.constBits(), bytes);
        line += bytes;
    }
    return whole;
}

bool JoinedPicture::giveUp()
{
    const std::lock_guard lock(m_mutex);
    m_halves = {};
    return !std::exchange(m_isGivenUp, true);
}

QSize JoinedPicture::sizeOf(const RenderRequest &request, const QSizeF &points)
{
    if (!request.clip.isEmpty())
        return request.clip.size();
    const QSize size(static_cast<int>(std::floor(points.width() * request.dpi / 72 + 0.5)),
                     static_cast<int>(std::floor(points.height() * request.dpi / 72 + 0.5)));
    return request.rotation % 2 == 0 ? size : size.transposed();
}

} // namespace meetlat::pdf
