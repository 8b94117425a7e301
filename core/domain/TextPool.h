// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace meetlat {

/// Short texts that come again and again while rows are read (keys of plans and raters, hashes of pages, names of
/// extractors) as one text in memory: without it a thousand plans take half as much again.
class TextPool
{
public:
    /// As QString::fromUtf8().
    QString text(QByteArrayView utf8);

private:
    static constexpr std::size_t places = 4096; ///< the latest text of each place is kept
    static constexpr qsizetype longest = 80;    ///< bytes: a SHA-256, a UUID, a name

    std::array<QString, places> m_latest;
};

} // namespace meetlat
