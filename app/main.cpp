// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Window.h"
#include "core/pdf/PdfWorker.h"
#include "translations/Translations.h"

#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>

#include <clocale>
#include <csignal>
#include <cstring>
#include <langinfo.h>
#include <memory>

namespace {

using namespace meetlat;

/// Everything here is UTF-8; without such a locale Qt would say so on stderr at every start.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

QLocale::Language languageOf(const Request &request, QLocale::Language fallback)
{
    if (request.language.isEmpty())
        return fallback;
    return request.language == QLatin1String("nl") ? QLocale::Dutch : QLocale::English;
}

/// Without one Qt ends the program with a core dump.
[[maybe_unused]] bool hasDisplay()
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM") ||
           qgetenv("XDG_SESSION_TYPE") == "wayland";
}

/// Numbers and dates of the command line are read by programs, so they follow no locale.
std::unique_ptr<QCoreApplication> applicationFor(const Request &request, int &argc, char **argv)
{
    QLocale::setDefault(QLocale::c());
    if (!request.needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt on what a desktop would have
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is then an error of the write, which can be answered
    if (argc > 1 && std::strcmp(argv[1], "--pdf-worker") == 0)
        return pdf::runPdfWorker(argc, argv);

    const QLocale::Language system = systemLanguage();
    useUtf8();
    QCoreApplication::setApplicationName(QStringLiteral("meetlat"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MEETLAT_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromUtf8(argv[i]);
    const Request request = readRequest(arguments);
#ifdef MEETLAT_WINDOW
    if (request.kind == Request::Kind::Window && hasDisplay())
        return runWindow(argc, argv, request.name, request.language);
#endif
    const auto application = applicationFor(request, argc, argv);
    useLanguage(*application, languageOf(request, system));
    return runRequest(request);
}
