// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/FigureConditions.h"
#include "app/verbs/FigureLines.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/domain/Publishing.h"
#include "core/figures/FigureJson.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace figures;

int tellOwnFigures(Call &call, const ReviewState &state)
{
    QJsonArray told;
    for (const Figure &figure : ownFigures(Standings(state))) {
        call.say(figure.title);
        tellFigure(call, figure);
        QJsonObject entry = toJson(figure);
        entry.insert(u"id"_s, figure.id);
        entry.insert(u"title"_s, figure.title);
        told.append(entry);
    }
    if (told.isEmpty())
        call.say(Cli::tr("No figures of your own."));
    return call.done({{u"figures"_s, told}});
}

const SavedFigure *figureNamed(const ReviewState &state, const QString &title)
{
    for (const SavedFigure *figure : savedFigures(state)) {
        if (figure->title.compare(title.simplified(), Qt::CaseInsensitive) == 0)
            return figure;
    }
    return nullptr;
}

/// The filter that the options say, over what the figure has: --of, --among and --counts each replace their part.
Result<FigureFilter> filterFrom(const Call &call, const ReviewState &state, FigureFilter filter)
{
    if (call.has(u"of"_s)) {
        const auto population = namedValue<Population>(call.value(u"of"_s).replace(u'-', u'_'));
        if (!population)
            return Error{Error::Code::BadValue, u"--of "_s + call.value(u"of"_s)};
        filter.population = *population;
    }
    for (const auto &[option, part] : {std::pair(u"among"_s, &FigureFilter::among), std::pair(u"counts"_s, &FigureFilter::counted)}) {
        if (call.has(option))
            filter.*part = {};
        for (const QString &text : call.values(option)) {
            if (const Status done = addCondition(filter.*part, state, text); !done)
                return done.error();
        }
    }
    if (filter.counted.isEmpty())
        return Error{Error::Code::BadValue, u"--counts"_s};
    return filter;
}

Result<Edit> wanted(const Call &call, const ReviewState &state)
{
    const SavedFigure *known = figureNamed(state, call.value(u"title"_s));
    if (call.has(u"remove"_s))
        return known ? removeFigure(state, FigureId(known->id))
                     : Result<Edit>(Error{Error::Code::BadValue, call.value(u"title"_s)});
    if (!known && call.has(u"rename"_s))
        return Error{Error::Code::BadValue, call.value(u"title"_s)};
    SavedFigure figure = known ? *known : SavedFigure{};
    figure.title = call.value(call.has(u"rename"_s) ? u"rename"_s : u"title"_s);
    const bool changesFilter = call.has(u"of"_s) || call.has(u"among"_s) || call.has(u"counts"_s);
    if (!known || changesFilter) {
        const Result<FigureFilter> kept = known ? filterFromText(known->filter) : Result<FigureFilter>(FigureFilter());
        if (!kept)
            return kept.error();
        const Result<FigureFilter> filter = filterFrom(call, state, *kept);
        if (!filter)
            return filter.error();
        figure.filter = toText(*filter);
    }
    return saveFigure(state, figure);
}

int runFigure(Call &call)
{
    const bool changesFilter = call.has(u"of"_s) || call.has(u"among"_s) || call.has(u"counts"_s);
    if (!call.has(u"title"_s) && (changesFilter || call.has(u"rename"_s) || call.has(u"remove"_s)))
        return call.misuse(Cli::tr("The option --%1 is missing.").arg(u"title"_s));
    if (call.has(u"remove"_s) && (changesFilter || call.has(u"rename"_s)))
        return call.misuse(Cli::tr("--remove takes nothing but --title."));
    const bool changes = call.has(u"title"_s);
    const Result<Session> session = changes ? openAsLead(call.argument(0)) : openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    if (changes) {
        if (const Status done = (*session)->apply(wanted(call, (*session)->state())); !done)
            return call.refuse(done.error());
    }
    return tellOwnFigures(call, (*session)->state());
}

} // namespace

Verb figureVerb()
{
    return {u"figure"_s,
            {u"PROJECT"_s,
             u"PROJECT --title T [--of scored-plans|all-plans|active-regions] [--among COND]… --counts COND… "
             "[--rename NEW]"_s,
             u"PROJECT --title T --remove"_s},
            Cli::tr("Keeps figures of your own beside those of the report, and tells them. A condition is the level of "
                    "an indicator (WE>=4, PR<=2, PA=1, BB=nd) or something of plan or region (%1), such as age=new, "
                    "signed=wonen or structure=yes; all that are given have to hold.")
                .arg(conditionKeys().join(u", "_s)),
            u"meetlat figure round-2026.meetlat --title \"New and concrete\" --among age=new --counts \"WE>=4\""_s,
            {{u"title"_s, u"T"_s, Cli::tr("the figure's name; known: it is changed"), Option::Once},
             {u"of"_s, u"WHAT"_s, Cli::tr("what is counted: scored-plans (unless given), all-plans or active-regions"),
              Option::Once},
             {u"among"_s, u"COND"_s, Cli::tr("makes the denominator narrower; may be repeated"), Option::Repeatable},
             {u"counts"_s, u"COND"_s, Cli::tr("what has to hold to be counted; may be repeated"), Option::Repeatable},
             {u"rename"_s, u"NEW"_s, Cli::tr("another name"), Option::Once},
             {u"remove"_s, {}, Cli::tr("takes the figure away"), Option::Once},
             jsonOption()},
            1,
            1,
            runFigure};
}

} // namespace meetlat
