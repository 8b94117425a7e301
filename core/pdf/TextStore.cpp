// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextStore.h"

#include "core/pdf/StoredPages.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <mutex>

namespace meetlat::pdf {

namespace {

std::mutex folderMutex;
QString &otherFolder()
{
    static QString folder;
    return folder;
}

QString ending()
{
    return QStringLiteral(".text");
}

class StoredFile : public StoredText
{
public:
    StoredFile(QString path, StoredHead head, qint64 blobsStart)
        : m_path(std::move(path)), m_head(std::move(head)), m_blobsStart(blobsStart)
    {
    }

    const WholeText &text() const override { return m_head.text; }
    PageTextPtr pageWithBoxes(int page) const override
    {
        if (page < 0 || page >= static_cast<int>(m_head.blobs.size()))
            return nullptr;
        const StoredHead::Blob &blob = m_head.blobs[static_cast<std::size_t>(page)];
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(m_blobsStart + blob.offset))
            return nullptr;
        return withBoxes(*m_head.text.pages[static_cast<std::size_t>(page)], file.read(blob.size), blob.digest);
    }

private:
    QString m_path;
    StoredHead m_head;
    qint64 m_blobsStart;
};

} // namespace

QString TextStore::standardFolder()
{
    const std::lock_guard lock(folderMutex);
    if (!otherFolder().isEmpty())
        return otherFolder();
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return cache.isEmpty() ? QString() : cache + QStringLiteral("/texts");
}

void TextStore::setStandardFolder(const QString &folder)
{
    const std::lock_guard lock(folderMutex);
    otherFolder() = folder;
}

TextStore::TextStore(QString folder, qint64 mostBytes) : m_folder(std::move(folder)), m_mostBytes(mostBytes) {}

QString TextStore::pathOf(const QString &sha256) const
{
    // the name comes out of a project file: nothing but what a hash is made of
    const bool isHash = sha256.size() == 64 && std::all_of(sha256.begin(), sha256.end(), [](QChar digit) {
                            return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
                        });
    return isHash && !m_folder.isEmpty() ? m_folder + u'/' + sha256 + ending() : QString();
}

std::shared_ptr<const StoredText> TextStore::read(const QString &sha256) const
{
    const QString path = pathOf(sha256);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    std::optional<StoredHead> head = readHead(file, sha256);
    if (!head)
        return nullptr;
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime); // it is in use: goes last
    return std::make_shared<StoredFile>(path, std::move(*head), file.pos());
}

bool TextStore::write(const QString &sha256, const WholeText &text) const
{
    const QString path = pathOf(sha256);
    if (path.isEmpty() || !text.isComplete() || !QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeStored(file, sha256, text) || !file.commit())
        return false;
    makeRoom();
    return true;
}

void TextStore::makeRoom() const
{
    const QFileInfoList newestFirst =
        QDir(m_folder).entryInfoList({u'*' + ending()}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    qint64 used = 0;
    for (const QFileInfo &file : newestFirst) {
        used += file.size();
        if (used > m_mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace meetlat::pdf
