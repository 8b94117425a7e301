// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/verbs/Verbs.h"
#include "core/pdf/WorkerSandbox.h"

#include <QFileInfo>

#include <algorithm>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

std::vector<Verb> allVerbs()
{
    return {newVerb(),     projectVerb(), rubricVerb(),  rubricLogVerb(),    regionsVerb(), regionVerb(),
            planVerb(),    cardsVerb(),   factVerb(),    waitingVerb(),      raterVerb(),   assignVerb(),
            scoreVerb(),   submitVerb(),  reopenVerb(),  handOutVerb(),      handInVerb(),  takeInVerb(),
            decideVerb(),  importScoresVerb(), statusVerb(), findVerb(),     agreementVerb(), figuresVerb(),
            figureVerb(),  checkVerb(),   exportVerb(),  sampleVerb()};
}

/// Takes "--lang nl" or "--lang=nl" out of the arguments. False: a language that there is not.
bool takeLanguage(QStringList &arguments, QString &language)
{
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != u"--"_s;) {
        const QString argument = arguments.at(i);
        if (argument == u"--lang"_s) {
            language = arguments.value(i + 1);
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
        } else if (argument.startsWith(u"--lang="_s)) {
            language = argument.mid(7);
            arguments.removeAt(i);
        } else {
            ++i;
            continue;
        }
        if (language != u"nl"_s && language != u"en"_s)
            return false;
    }
    return true;
}

bool mayBeAProject(const QString &argument)
{
    return argument.endsWith(u".meetlat"_s, Qt::CaseInsensitive) || QFileInfo(argument).isFile();
}

QString usageText()
{
    QString text = Cli::tr("Meetlat shows regional plans beside a rubric, to be scored with evidence by two raters.");
    text += u"\n\n"_s + Cli::tr("Usage: %1").arg(u"meetlat [PROJECT]"_s) + u"      "_s + Cli::tr("opens the window") +
            u'\n';
    text += Cli::tr("Usage: %1").arg(u"meetlat VERB …"_s) + u"\n\n"_s;
    for (const Verb &verb : allVerbs())
        text += u"  %1  %2\n"_s.arg(verb.name.leftJustified(14), verb.summary.section(u". "_s, 0, 0));
    text += u'\n' + Cli::tr("More about a verb: %1").arg(u"meetlat VERB --help"_s) + u'\n';
    text += Cli::tr("Exit status: 0 done, 1 refused or problems found, 2 wrong usage.") + u'\n';
    return text;
}

/// The walls around the processes that read PDFs on this system; names only, the same in every language.
QString wallsText()
{
    const pdf::SandboxWalls walls = pdf::availableWalls();
    QStringList names;
    if (walls.hasCallFilter)
        names << u"seccomp"_s;
    if (walls.landlock > 0)
        names << u"Landlock %1"_s.arg(walls.landlock);
    return u"PDF: "_s + (names.isEmpty() ? u"–"_s : names.join(u", "_s));
}

} // namespace

Request readRequest(QStringList arguments)
{
    Request request;
    if (!takeLanguage(arguments, request.language))
        return {Request::Kind::WrongUsage, u"--lang %1"_s.arg(request.language), arguments, {}, false};
    if (arguments.isEmpty())
        return request;

    const QString first = arguments.takeFirst();
    request.name = first;
    request.arguments = arguments;
    const std::vector<Verb> verbs = allVerbs();
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb &v) { return v.name == first; });
    if (verb != verbs.end()) {
        request.kind = Request::Kind::Verb;
        request.needsFonts = verb->needsFonts;
    } else if (first == u"--help"_s || first == u"-h"_s) {
        request.kind = Request::Kind::Usage;
    } else if (first == u"--version"_s) {
        request.kind = Request::Kind::Version;
    } else if (!arguments.isEmpty() || !mayBeAProject(first)) {
        request.kind = Request::Kind::WrongUsage;
    }
    return request;
}

int runRequest(const Request &request)
{
    switch (request.kind) {
    case Request::Kind::Usage:
        writeOut(usageText());
        return Call::Done;
    case Request::Kind::Version:
        writeOut(u"meetlat " MEETLAT_VERSION "\n"_s + wallsText() + u'\n');
        return Call::Done;
    case Request::Kind::Window:
        writeErr(Cli::tr("No window can be shown here: there is no display. The verbs need none: %1")
                     .arg(u"meetlat --help"_s) + u'\n');
        return Call::Refused;
    case Request::Kind::WrongUsage:
        break;
    case Request::Kind::Verb:
        for (const Verb &verb : allVerbs()) {
            if (verb.name == request.name)
                return Call(verb).run(request.arguments);
        }
        break;
    }
    const QString sentence = Cli::tr("“%1” is not understood.").arg(request.name);
    writeErr(sentence + u'\n');
    writeErr(Cli::tr("The verbs are listed by: %1").arg(u"meetlat --help"_s) + u'\n');
    if (request.name == u"--json"_s || request.arguments.contains(u"--json"_s))
        writeMisuse(sentence);
    return Call::WrongUsage;
}

} // namespace meetlat
