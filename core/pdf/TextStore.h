// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/WholeText.h"

#include <QString>

#include <memory>

namespace meetlat::pdf {

/// The text of one document as it was kept by an earlier run.
class StoredText
{
public:
    virtual ~StoredText() = default;

    virtual const WholeText &text() const = 0; ///< all pages, without boxes: for finding and quoting
    /// The page as it was read, with its boxes; null when they have been damaged since. Thread-safe.
    virtual PageTextPtr pageWithBoxes(int page) const = 0;
};

/// Texts of documents, kept from run to run so that they are read out of the PDF once: one file per document in the
/// user's cache folder, outside the project file, named after the SHA-256 of the document. They hold what stands in
/// the PDF and nothing of the review. What is damaged, or of another version of the text extraction, counts as not
/// there. Use it on a thread that may wait for the disk; several programs may use the same folder.
class TextStore
{
public:
    static constexpr qint64 usualLimit = qint64(256) << 20;

    /// The folder is made when something is written, for this user only.
    explicit TextStore(QString folder = standardFolder(), qint64 mostBytes = usualLimit);

    /// Null: none that can be used.
    std::shared_ptr<const StoredText> read(const QString &sha256) const;
    /// Not for a document that needed a password, nor for one with pages that could not be read or that hold recognised
    /// text. The least recently
    /// used texts make room. False: not kept, which is no harm.
    bool write(const QString &sha256, const WholeText &text) const;

    static QString standardFolder();
    /// For tests: another folder than the user's, for the whole program.
    static void setStandardFolder(const QString &folder);

private:
    QString pathOf(const QString &sha256) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace meetlat::pdf
