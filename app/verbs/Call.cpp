// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Call.h"

#include "ui/viewmodels/ErrorText.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

void writeTo(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void writeJson(const QJsonObject &document)
{
    writeOut(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

/// Two columns: the option as it is written, and what it means.
QString optionLine(const Option &option)
{
    const QString form =
        option.valueName.isEmpty() ? u"--%1"_s.arg(option.name) : u"--%1 %2"_s.arg(option.name, option.valueName);
    return u"  %1  %2\n"_s.arg(form.leftJustified(28), option.description);
}

} // namespace

bool speaksDutch()
{
    return Cli::tr("en", "the language of these texts: en or nl") == u"nl"_s;
}

void writeOut(const QString &text)
{
    writeTo(stdout, text);
}

void writeErr(const QString &text)
{
    writeTo(stderr, text);
}

void writeMisuse(const QString &sentence)
{
    const QJsonObject refused{{u"what"_s, QString()}, {u"why"_s, sentence}};
    writeJson({{u"refused"_s, QJsonArray{refused}}});
}

int Call::run(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        return printHelp();
    m_json = arguments.contains(u"--json"_s); // also where the options cannot be read
    const QString fault = faultOf(arguments);
    if (!fault.isEmpty())
        return misuse(fault);
    return m_verb.run(*this);
}

bool Call::readOptions(const QStringList &arguments, QString *fault)
{
    QCommandLineParser parser;
    for (const Option &option : m_verb.options)
        parser.addOption(QCommandLineOption(option.name, option.description, option.valueName));
    if (!parser.parse(QStringList(u"meetlat"_s) + arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        *fault = unknown.isEmpty() ? Cli::tr("An option is not complete: each needs its value.")
                                   : Cli::tr("There is no option “%1” here.").arg(unknown.first());
        return false;
    }
    std::map<QString, qsizetype> seen;
    const QStringList names = parser.optionNames();
    for (const QString &name : names) {
        const QStringList all = parser.values(name);
        m_given.push_back({name, all.value(seen[name]++)});
    }
    m_arguments = parser.positionalArguments();
    m_json = parser.isSet(u"json"_s);
    return true;
}

QString Call::faultOf(const QStringList &arguments)
{
    QString fault;
    if (!readOptions(arguments, &fault))
        return fault;
    for (const Option &option : m_verb.options) {
        const qsizetype count = values(option.name).size();
        if ((option.traits & Option::Required) && count == 0)
            return Cli::tr("The option --%1 is missing.").arg(option.name);
        if (!(option.traits & Option::Repeatable) && count > 1)
            return Cli::tr("The option --%1 is given more than once.").arg(option.name);
    }
    if (m_arguments.size() < m_verb.fewest)
        return Cli::tr("An argument is missing.");
    if (m_verb.most >= 0 && m_arguments.size() > m_verb.most)
        return Cli::tr("“%1” is one argument too many.").arg(m_arguments.value(m_verb.most));
    return {};
}

bool Call::has(const QString &option) const
{
    return std::any_of(m_given.begin(), m_given.end(), [&](const Given &given) { return given.name == option; });
}

QString Call::value(const QString &option) const
{
    return values(option).value(0);
}

QStringList Call::values(const QString &option) const
{
    QStringList all;
    for (const Given &given : m_given) {
        if (given.name == option)
            all << given.value;
    }
    return all;
}

void Call::say(const QString &line) const
{
    if (!m_json)
        writeOut(line + u'\n');
}

void Call::warn(const QString &line) const
{
    writeErr(line + u'\n');
}

void Call::refuseOne(const QString &what, const Error &why)
{
    refuseOne(what, errorText(why));
}

void Call::refuseOne(const QString &what, const QString &why)
{
    warn(what.isEmpty() ? why : u"%1: %2"_s.arg(what, why));
    m_refused.append(QJsonObject{{u"what"_s, what}, {u"why"_s, why}});
}

int Call::done(const QJsonObject &document)
{
    if (m_json) {
        QJsonObject whole = document;
        if (hasRefused())
            whole.insert(u"refused"_s, m_refused);
        writeJson(whole);
    }
    return hasRefused() ? Refused : Done;
}

int Call::refuse(const Error &why)
{
    refuseOne({}, why);
    return done();
}

int Call::misuse(const QString &sentence) const
{
    warn(sentence);
    for (const QString &line : m_verb.usage)
        warn(Cli::tr("Usage: %1").arg(u"meetlat %1 %2"_s.arg(m_verb.name, line)));
    warn(Cli::tr("More: %1").arg(u"meetlat %1 --help"_s.arg(m_verb.name)));
    if (m_json)
        writeMisuse(sentence);
    return WrongUsage;
}

int Call::printHelp() const
{
    QString text;
    for (const QString &line : m_verb.usage)
        text += Cli::tr("Usage: %1").arg(u"meetlat %1 %2"_s.arg(m_verb.name, line)) + u'\n';
    text += u'\n' + m_verb.summary + u"\n\n"_s;
    if (!m_verb.options.empty())
        text += Cli::tr("Options:") + u'\n';
    for (const Option &option : m_verb.options)
        text += optionLine(option);
    text += optionLine({u"lang"_s, u"nl|en"_s, Cli::tr("language of the sentences"), Option::Once});
    text += optionLine({u"help"_s, {}, Cli::tr("shows this"), Option::Once});
    text += u'\n' + Cli::tr("Example:") + u"\n  "_s + m_verb.example + u'\n';
    writeOut(text);
    return Done;
}

} // namespace meetlat
