// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/domain/RubricLog.h"
#include "ui/viewmodels/Words.h"

#include <algorithm>
#include <tuple>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

/// In the order in which they were made: settling a note does not give the others another number.
std::vector<const RubricNote *> numberedNotes(const ReviewState &state)
{
    std::vector<const RubricNote *> notes = rubricNotes(state);
    std::sort(notes.begin(), notes.end(), [](const RubricNote *one, const RubricNote *two) {
        return std::tie(one->at, one->id) < std::tie(two->at, two->id);
    });
    return notes;
}

int tellNotes(Call &call, const ReviewState &state)
{
    QJsonArray told;
    int open = 0;
    for (const RubricNote *note : numberedNotes(state)) {
        const Plan *plan = state.find<Plan>(note->plan);
        const Rater *by = state.find<Rater>(note->by);
        const QString region = plan ? regionName(state, *plan) : QString();
        const auto number = static_cast<int>(told.size()) + 1;
        open += note->outcome.isEmpty() ? 1 : 0;
        QStringList facts{note->indicator.value};
        if (!region.isEmpty())
            facts << region;
        facts << words::date(note->at) << note->text.simplified();
        call.say(u"%1  %2"_s.arg(number, 3).arg(facts.join(u" · "_s)));
        call.say(u"     "_s + (note->outcome.isEmpty() ? Cli::tr("still open") : Cli::tr("outcome: %1").arg(note->outcome)));
        told.append(QJsonObject{{u"note"_s, number},
                                {u"id"_s, note->id.value},
                                {u"indicator"_s, note->indicator.value},
                                {u"region"_s, region},
                                {u"by"_s, by ? raterCode(*by) : QString()},
                                {u"text"_s, note->text},
                                {u"outcome"_s, note->outcome}});
    }
    call.say(Cli::tr("Notes: %1, of which still open: %2").arg(told.size()).arg(open));
    return call.done({{u"notes"_s, told}, {u"open"_s, open}});
}

/// The note of --note: its number in the list, or its id.
Result<RubricNoteId> noteFrom(const ReviewState &state, const QString &text)
{
    const std::vector<const RubricNote *> notes = numberedNotes(state);
    const int number = text.toInt();
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (notes[i]->id.value == text || static_cast<int>(i) + 1 == number)
            return RubricNoteId(notes[i]->id);
    }
    return Error{Error::Code::BadValue, u"--note "_s + text};
}

Result<Edit> addition(const ReviewSession &session, const Call &call)
{
    const ReviewState &state = session.state();
    RubricNote note;
    note.indicator = {call.value(u"indicator"_s)};
    note.text = call.value(u"add"_s);
    note.by = session.identity().person;
    note.at = rightNow();
    if (call.has(u"region"_s)) {
        const Result<const Plan *> plan = planOf(state, call);
        if (!plan)
            return plan.error();
        note.plan = (*plan)->id;
    }
    return noteRubric(state, note);
}

Result<Edit> wanted(const ReviewSession &session, const Call &call)
{
    if (call.has(u"add"_s))
        return addition(session, call);
    const Result<RubricNoteId> note = noteFrom(session.state(), call.value(u"note"_s));
    if (!note)
        return note.error();
    return call.has(u"remove"_s) ? removeNote(session.state(), *note)
                                 : settleNote(session.state(), *note, call.value(u"outcome"_s));
}

int runRubricLog(Call &call)
{
    const bool settles = call.has(u"outcome"_s) || call.has(u"remove"_s);
    const bool changes = call.has(u"add"_s) || call.has(u"note"_s) || settles;
    if (call.has(u"outcome"_s) && call.has(u"remove"_s))
        return call.misuse(Cli::tr("Give either --outcome or --remove."));
    if (call.has(u"note"_s) != settles || (call.has(u"add"_s) && settles))
        return call.misuse(Cli::tr("--note belongs with --outcome or --remove; --add makes a note of its own."));
    if (call.has(u"add"_s) != call.has(u"indicator"_s) || (call.has(u"region"_s) && !call.has(u"add"_s)))
        return call.misuse(Cli::tr("--indicator and --region belong with --add."));
    const Result<Session> session = changes ? openAsLead(call.argument(0)) : openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    if (changes) {
        if (const Status done = (*session)->apply(wanted(**session, call)); !done)
            return call.refuse(done.error());
    }
    return tellNotes(call, (*session)->state());
}

} // namespace

Verb rubricLogVerb()
{
    Option region = regionOption();
    region.traits = Option::Once;
    return {u"rubric-log"_s,
            {u"PROJECT"_s, u"PROJECT --note N --outcome T"_s, u"PROJECT --note N --remove"_s,
             u"PROJECT --indicator I [--region NAME] --add T"_s},
            Cli::tr("Tells what was unclear about the rubric and what came of it, and settles it. A cell that is "
                    "decided as unclear makes a note by itself. An empty outcome opens a note again."),
            u"meetlat rubric-log round-2026.meetlat --note 2 --outcome \"a pilot counts as an action\""_s,
            {{u"note"_s, u"N"_s, Cli::tr("which note: its number in the list, or its id"), Option::Once},
             {u"outcome"_s, u"T"_s, Cli::tr("what was agreed"), Option::Once},
             {u"remove"_s, {}, Cli::tr("takes the note away"), Option::Once},
             {u"add"_s, u"T"_s, Cli::tr("what is unclear"), Option::Once},
             {u"indicator"_s, u"CODE"_s, Cli::tr("WE, PR, PA or BB"), Option::Once},
             region,
             planOption(),
             jsonOption()},
            1,
            1,
            runRubricLog};
}

} // namespace meetlat
