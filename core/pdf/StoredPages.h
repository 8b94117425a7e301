// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/WholeText.h"

#include <QIODevice>

#include <optional>

namespace meetlat::pdf {

/// How TextStore lays a document down: a head with the text of all pages, compressed, and its digest; then the boxes
/// of each page, compressed on their own, because only the pages that are looked at need them.
struct StoredHead
{
    struct Blob
    {
        qint64 offset = 0; ///< after the head
        qint64 size = 0;
        QByteArray digest;
    };
    WholeText text; ///< without boxes
    std::vector<Blob> blobs;
};

/// Leaves the device at the first box. Nothing where the file is damaged, of another document or version.
std::optional<StoredHead> readHead(QIODevice &device, const QString &sha256);
bool writeStored(QIODevice &device, const QString &sha256, const WholeText &text);

/// The page with the boxes out of its blob; null when they are damaged.
PageTextPtr withBoxes(const PageText &page, const QByteArray &blob, const QByteArray &digest);

} // namespace meetlat::pdf
