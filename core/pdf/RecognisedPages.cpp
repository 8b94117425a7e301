// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/RecognisedPages.h"

#include "core/base/Sha256.h"
#include "core/pdf/WorkerMessages.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <set>

namespace meetlat::pdf::recognisedPages {

namespace {

constexpr qsizetype hashLength = 64; // hexadecimal, before the compressed text
constexpr qint64 largestFile = 16 << 20;

/// Empty when the name is no SHA-256: it becomes part of a path.
QString folderOf(const QString &documentSha256)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    if (!hash.match(documentSha256).hasMatch())
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/meetlat/recognised/") + documentSha256;
}

QString fileName(int page)
{
    return QStringLiteral("%1.page").arg(page + 1);
}

/// "tesseract 5.3.0/nld/1" as one folder name.
QString versionFolder(QString recognisedBy)
{
    return recognisedBy.replace(u'/', u'_').replace(u' ', u'-');
}

QStringList versionsIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
}

PageTextPtr readPage(const QString &path, int page)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return nullptr;
    const QByteArray hash = file.read(hashLength);
    const QByteArray packed = file.readAll();
    if (Sha256::of(packed).toLatin1() != hash)
        return nullptr;
    const Result<PageTextPtr> text = decodedText(qUncompress(packed));
    const bool fits = text && (*text)->page == page && (*text)->isRecognised();
    return fits ? *text : nullptr;
}

} // namespace

void keep(const QString &documentSha256, const PageText &text)
{
    const QString folder = folderOf(documentSha256);
    if (folder.isEmpty() || !text.isRecognised())
        return;
    const QString inside = folder + u'/' + versionFolder(text.recognisedBy);
    if (!QDir().mkpath(inside))
        return;
    QFile::setPermissions(folder,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // what is in a plan is the user's
    QSaveFile file(inside + u'/' + fileName(text.page));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QByteArray packed = qCompress(encodedAnswer(text));
    file.write(Sha256::of(packed).toLatin1());
    file.write(packed);
    file.commit();
}

PageTextPtr of(const QString &documentSha256, int page)
{
    const QString folder = folderOf(documentSha256);
    if (folder.isEmpty())
        return nullptr;
    for (const QString &version : versionsIn(folder)) {
        if (const PageTextPtr text = readPage(folder + u'/' + version + u'/' + fileName(page), page))
            return text;
    }
    return nullptr;
}

std::vector<int> pagesOf(const QString &documentSha256)
{
    const QString folder = folderOf(documentSha256);
    if (folder.isEmpty())
        return {};
    std::set<int> pages;
    for (const QString &version : versionsIn(folder)) {
        for (const QString &name : QDir(folder + u'/' + version).entryList({QStringLiteral("*.page")}, QDir::Files)) {
            bool isNumber = false;
            const int number = name.chopped(5).toInt(&isNumber);
            if (isNumber && number > 0)
                pages.insert(number - 1);
        }
    }
    return {pages.begin(), pages.end()};
}

void fillIn(const QString &documentSha256, std::vector<PageTextPtr> &pages)
{
    for (const int number : pagesOf(documentSha256)) {
        if (number >= static_cast<int>(pages.size()))
            break;
        PageTextPtr &page = pages[static_cast<std::size_t>(number)];
        const bool isOfUse = page && page->lack == PageText::Lack::None && !page->isRecognised();
        if (isOfUse)
            continue;
        if (const PageTextPtr recognised = of(documentSha256, number))
            page = recognised;
    }
}

} // namespace meetlat::pdf::recognisedPages
