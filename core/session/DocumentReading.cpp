// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/DocumentReading.h"

#include "core/session/ReviewSession.h"

#include <QElapsedTimer>

namespace meetlat {

Result<std::optional<QByteArray>> DocumentReading::step(int ms)
{
    QElapsedTimer clock;
    clock.start();
    if (m_size < 0) {
        const Result<qint64> size = m_session->documentSize(m_document);
        if (!size)
            return size.error();
        m_size = *size;
        // Not reserved at once: what the file claims is not yet true.
    }
    while (m_bytes.size() < m_size) {
        const Result<QByteArray> piece = m_session->documentPiece(m_document, m_piece);
        if (!piece)
            return piece.error();
        ++m_piece;
        m_hash.add(*piece);
        m_bytes += *piece;
        if (m_bytes.size() < m_size && clock.elapsed() >= ms)
            return std::optional<QByteArray>();
    }
    if (m_bytes.size() != m_size || m_hash.hex() != m_document.value)
        return Error{Error::Code::DamagedFile, m_document.value};
    return std::optional(std::move(m_bytes));
}

} // namespace meetlat
