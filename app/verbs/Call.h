// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace meetlat {

/// The sentences of the command line share one translation context.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::CommandLine)
};

/// An option of a verb. Without a value name it is a switch.
struct Option
{
    enum Trait { Once = 0, Required = 1, Repeatable = 2 };
    QString name;
    QString valueName;
    QString description;
    int traits = Once;
};

class Call;

/// One verb of the command line.
struct Verb
{
    QString name;
    QStringList usage; ///< what comes after "meetlat <name>"; one line per form
    QString summary;   ///< one or two sentences
    QString example;   ///< a whole command line
    std::vector<Option> options;
    int fewest = 1; ///< arguments that are not options
    int most = 1;   ///< -1: any number
    std::function<int(Call &)> run;
    bool needsFonts = false;
};

/// One use of a verb: what was asked, and the way to answer. Answers go to stdout, complaints to stderr; with --json
/// stdout gets one document and nothing else.
class Call
{
public:
    enum ExitStatus { Done = 0, Refused = 1, WrongUsage = 2 };
    /// An option as it stood on the command line, in order.
    struct Given
    {
        QString name;
        QString value;
    };

    explicit Call(const Verb &verb) : m_verb(verb) {}
    /// Reads and checks the arguments and runs the verb. Answers the exit status.
    int run(const QStringList &arguments);

    const QStringList &arguments() const { return m_arguments; }
    QString argument(qsizetype index) const { return m_arguments.value(index); }
    bool has(const QString &option) const;
    QString value(const QString &option) const;
    QStringList values(const QString &option) const;
    const std::vector<Given> &given() const { return m_given; }

    /// A line for people; nothing with --json.
    void say(const QString &line) const;
    /// A line on stderr.
    void warn(const QString &line) const;
    /// Notes one of several things that were refused: a line on stderr, an entry in "refused", exit status 1.
    void refuseOne(const QString &what, const Error &why);
    void refuseOne(const QString &what, const QString &why);
    bool hasRefused() const { return !m_refused.isEmpty(); }

    /// The ends of a verb.
    int done(const QJsonObject &document = {});
    int refuse(const Error &why);
    int misuse(const QString &sentence) const;

private:
    bool readOptions(const QStringList &arguments, QString *fault);
    QString faultOf(const QStringList &arguments);
    int printHelp() const;

    const Verb &m_verb;
    QStringList m_arguments;
    std::vector<Given> m_given;
    QJsonArray m_refused;
    bool m_json = false;
};

/// Whether answers are in Dutch. Numbers of the command line follow no locale, so that does not tell.
bool speaksDutch();

/// Writes UTF-8 as it is.
void writeOut(const QString &text);
void writeErr(const QString &text);
/// The document of --json for wrong usage: the one thing that was refused is the command itself.
void writeMisuse(const QString &sentence);

} // namespace meetlat
