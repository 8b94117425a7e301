// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/FigureLines.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/figures/FigureJson.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace figures;

QString valueText(const Figure &figure)
{
    if (!figure.shown.isEmpty())
        return figure.shown;
    if (!figure.value)
        return u"–"_s;
    const QString sign = figure.bound == Bound::AtLeast  ? u"≥ "_s
                         : figure.bound == Bound::AtMost ? u"≤ "_s
                                                         : QString();
    return sign + QString::number(*figure.value);
}

QString percentOf(const Figure &figure)
{
    return figure.tenths ? percentText(*figure.tenths).in(speaksDutch()) : QString();
}

int runFigures(Call &call)
{
    const Result<Session> session = openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    call.say(u"%1 %2 %3 %4  %5"_s.arg(u"   "_s, Cli::tr("value").rightJustified(5), Cli::tr("of").rightJustified(5),
                                      Cli::tr("share").rightJustified(8), Cli::tr("sentence")));
    QJsonObject document;
    for (const Figure &figure : readyFigures(state)) {
        tellFigure(call, figure);
        document.insert(figure.id, toJson(figure));
    }
    return call.done(document);
}

} // namespace

void tellFigure(const Call &call, const Figure &figure)
{
    call.say(u"%1 %2 %3 %4  %5"_s.arg(figure.title.isEmpty() ? figure.id : u"   "_s, valueText(figure).rightJustified(5),
                                      (figure.denominator ? QString::number(*figure.denominator) : u"–"_s).rightJustified(5),
                                      percentOf(figure).rightJustified(8), figure.sentence.in(speaksDutch())));
    const QString indent(28, u' ');
    if (figure.status == FigureState::Ok && figure.count.range && figure.count.range->onlyA != figure.count.range->onlyB)
        call.say(indent + Cli::tr("Only A's scores: %1; only B's: %2")
                              .arg(figure.count.range->onlyA)
                              .arg(figure.count.range->onlyB));
    if (figure.status == FigureState::NotComputable)
        return;
    for (const Bilingual &note : figure.notes)
        call.say(indent + note.in(speaksDutch()));
    if (!figure.behind().empty())
        call.say(indent + namesOf(figure.behind()).join(u" · "_s));
}

Verb figuresVerb()
{
    return {u"figures"_s,
            {u"PROJECT"_s},
            Cli::tr("Tells the figures of the report with their denominators, sentences and the plans behind them. Plans "
                    "that not both raters have submitted do not count."),
            u"meetlat figures round-2026.meetlat --json"_s,
            {jsonOption()},
            1,
            1,
            runFigures};
}

} // namespace meetlat
