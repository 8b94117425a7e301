// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

inline void initTranslationResources()
{
    Q_INIT_RESOURCE(meetlat_translations);
}

namespace meetlat {

namespace {

void install(QCoreApplication &application, const QString &role, const QString &name, const QString &folder, bool wanted)
{
    auto *translator = application.findChild<QTranslator *>(role, Qt::FindDirectChildrenOnly);
    if (translator) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    if (!wanted)
        return;
    translator = new QTranslator(&application);
    translator->setObjectName(role);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void useLanguage(QCoreApplication &application, QLocale::Language language)
{
    initTranslationResources();
    const bool dutch = language == QLocale::Dutch;
    install(application, QStringLiteral("translator-qt"), QStringLiteral("qtbase_nl"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath), dutch);
    // English needs its own file for the plurals alone.
    install(application, QStringLiteral("translator-meetlat"),
            dutch ? QStringLiteral("meetlat_nl") : QStringLiteral("meetlat_en"), QStringLiteral(":/i18n"), true);
}

QLocale::Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Dutch ? QLocale::Dutch : QLocale::English;
}

} // namespace meetlat
