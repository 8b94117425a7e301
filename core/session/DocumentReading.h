// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Sha256.h"
#include "core/domain/Ids.h"

#include <QByteArray>

#include <optional>

namespace meetlat {

class ReviewSession;

/// The bytes of a document out of the project file, in steps short enough for the thread of the window: a scan of 100
/// MB would stop it for half a second. The session must outlive it.
class DocumentReading
{
public:
    DocumentReading(const ReviewSession &session, const DocumentId &document)
        : m_session(&session), m_document(document)
    {
    }

    /// Reads on for about `ms` milliseconds, at least one piece of 256 KiB. Empty: not all is there yet. The bytes are
    /// answered once, when their hash is right. Errors: UnknownDocument, DamagedFile, DiskError.
    Result<std::optional<QByteArray>> step(int ms = 6);

private:
    const ReviewSession *m_session;
    DocumentId m_document;
    qint64 m_size = -1; ///< not asked yet
    int m_piece = 0;
    QByteArray m_bytes;
    Sha256 m_hash;
};

} // namespace meetlat
