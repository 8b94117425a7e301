// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/FileFacts.h"

namespace meetlat {

/// The bytes of the PDFs, by their SHA-256, in pieces of 256 KiB. They never change, so they stand beside the rows.
class DocumentStore
{
public:
    explicit DocumentStore(Database &database) : m_database(database) {}

    bool contains(const DocumentId &document);
    /// Throws Cancelled (nothing is kept) and what writing can throw.
    void put(const DocumentId &document, const QByteArray &bytes, const StepProgress &progress);
    /// Throws UnknownDocument; DamagedFile when the bytes are not those of the hash.
    QByteArray bytes(const DocumentId &document);
    qint64 size(const DocumentId &document);             ///< throws UnknownDocument
    QByteArray piece(const DocumentId &document, int n); ///< unverified; throws DamagedFile where it is missing
    QStringList all();

    void putPicture(const QString &key, const QByteArray &png);
    QByteArray picture(const QString &key); ///< empty: none
    qint64 pictureBytes(); ///< of all
    void dropPicture(const QString &key);

private:
    Database &m_database;
};

} // namespace meetlat
