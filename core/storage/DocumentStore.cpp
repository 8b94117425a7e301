// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DocumentStore.h"

#include "core/base/Sha256.h"

namespace meetlat {

namespace {
constexpr qsizetype pieceBytes = 256 * 1024;
}

bool DocumentStore::contains(const DocumentId &document)
{
    Statement &find = m_database.prepared("SELECT 1 FROM document_blob WHERE sha256=?1");
    find.bind(1, document.value);
    const bool found = find.step();
    find.reset();
    return found;
}

void DocumentStore::put(const DocumentId &document, const QByteArray &bytes, const StepProgress &progress)
{
    const qsizetype pieces = (bytes.size() + pieceBytes - 1) / pieceBytes;
    Transaction transaction(m_database);
    m_database.prepared("INSERT INTO document_blob(sha256, bytes, pieces) VALUES(?1, ?2, ?3)")
        .bind(1, document.value)
        .bind(2, qint64(bytes.size()))
        .bind(3, qint64(pieces))
        .run();
    for (qsizetype n = 0; n < pieces; ++n) {
        if (progress && !progress(n * pieceBytes, bytes.size()))
            fail(Error::Code::Cancelled);
        const QByteArray piece = bytes.mid(n * pieceBytes, pieceBytes);
        m_database.prepared("INSERT INTO document_chunk(sha256, n, data) VALUES(?1, ?2, ?3)")
            .bind(1, document.value)
            .bind(2, qint64(n))
            .bindBlob(3, piece)
            .run();
    }
    transaction.commit();
    if (progress)
        progress(bytes.size(), bytes.size());
}

qint64 DocumentStore::size(const DocumentId &document)
{
    Statement &head = m_database.prepared("SELECT bytes FROM document_blob WHERE sha256=?1");
    head.bind(1, document.value);
    const qint64 size = head.step() ? head.integer(0) : -1;
    head.reset();
    if (size < 0)
        fail(Error::Code::UnknownDocument, document.value);
    return size;
}

QByteArray DocumentStore::piece(const DocumentId &document, int n)
{
    Statement &one = m_database.prepared("SELECT data FROM document_chunk WHERE sha256=?1 AND n=?2");
    one.bind(1, document.value).bind(2, qint64(n));
    const QByteArray data = one.step() ? one.bytes(0) : QByteArray();
    one.reset();
    if (data.isEmpty())
        fail(Error::Code::DamagedFile, document.value);
    return data;
}

QByteArray DocumentStore::bytes(const DocumentId &document)
{
    const qint64 size = this->size(document);
    QByteArray bytes;
    Sha256 hash;
    Statement &pieces = m_database.prepared("SELECT data FROM document_chunk WHERE sha256=?1 ORDER BY n");
    pieces.bind(1, document.value);
    while (pieces.step()) {
        const QByteArray piece = pieces.bytes(0);
        hash.add(piece);
        bytes += piece;
        if (bytes.size() > size) // never more than the file says, whatever it holds
            break;
    }
    pieces.reset();
    if (bytes.size() != size || hash.hex() != document.value)
        fail(Error::Code::DamagedFile, document.value);
    return bytes;
}

void DocumentStore::putPicture(const QString &key, const QByteArray &png)
{
    m_database.prepared("INSERT INTO passage_picture(key, png) VALUES(?1, ?2) ON CONFLICT(key) DO NOTHING")
        .bind(1, key)
        .bindBlob(2, png)
        .run();
}

QByteArray DocumentStore::picture(const QString &key)
{
    Statement &find = m_database.prepared("SELECT png FROM passage_picture WHERE key=?1");
    find.bind(1, key);
    const QByteArray png = find.step() ? find.bytes(0) : QByteArray();
    find.reset();
    return png;
}

qint64 DocumentStore::pictureBytes()
{
    Statement &sum = m_database.prepared("SELECT coalesce(sum(length(png)), 0) FROM passage_picture");
    const qint64 bytes = sum.step() ? sum.integer(0) : 0;
    sum.reset();
    return bytes;
}

void DocumentStore::dropPicture(const QString &key)
{
    m_database.prepared("DELETE FROM passage_picture WHERE key=?1").bind(1, key).run();
}

QStringList DocumentStore::all()
{
    QStringList documents;
    Statement &rows = m_database.prepared("SELECT sha256 FROM document_blob ORDER BY sha256");
    while (rows.step())
        documents << rows.text(0);
    rows.reset();
    return documents;
}

} // namespace meetlat
