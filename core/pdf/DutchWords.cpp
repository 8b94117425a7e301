// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/DutchWords.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

#include <hunspell/hunspell.hxx>
#include <memory>
#include <mutex>
#include <utility>

namespace meetlat::pdf::dutchwords {

namespace {

struct List
{
    std::mutex mutex; // Hunspell keeps state while it looks
    bool isRead = false;
    QString folder;
    std::unique_ptr<Hunspell> words;
};

List &list()
{
    static List theList;
    return theList;
}

QString pathOf(const QString &folder, const QString &file)
{
    if (folder.isEmpty())
        return QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("hunspell/") + file);
    return QFileInfo::exists(folder + u'/' + file) ? folder + u'/' + file : QString();
}

void readOnce(List &of)
{
    if (std::exchange(of.isRead, true))
        return;
    for (const QString &name : {QStringLiteral("nl_NL"), QStringLiteral("nl")}) {
        const QString rules = pathOf(of.folder, name + QStringLiteral(".aff"));
        const QString words = pathOf(of.folder, name + QStringLiteral(".dic"));
        if (rules.isEmpty() || words.isEmpty())
            continue;
        of.words = std::make_unique<Hunspell>(rules.toUtf8().constData(), words.toUtf8().constData());
        if (of.words->get_dict_encoding() == "UTF-8")
            return;
        of.words.reset(); // an old list; its letters would be misread
    }
}

} // namespace

bool contain(const QString &word)
{
    List &of = list();
    const std::lock_guard lock(of.mutex);
    readOnce(of);
    return of.words && !word.isEmpty() && of.words->spell(word.toStdString());
}

void prepare()
{
    QThreadPool::globalInstance()->start([] {
        const std::lock_guard lock(list().mutex);
        readOnce(list());
    });
}

void setFolder(const QString &folder)
{
    List &of = list();
    const std::lock_guard lock(of.mutex);
    of.folder = folder;
    of.isRead = false;
    of.words.reset();
}

} // namespace meetlat::pdf::dutchwords
