// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DocumentReplacing.h"
#include "app/DocumentText.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"

#include <algorithm>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype shownDigits = 8;

/// The ends of ids differ, their beginnings hardly: they are made one after the other.
QString shortId(const HighlightId &highlight)
{
    return highlight.value.right(shownDigits);
}

int tellCounts(Call &call, const ReviewState &state)
{
    QJsonArray plans;
    for (const Plan *plan : plansByRegion(state)) {
        const int waiting = placementsOn(state, plan->id).waiting;
        if (waiting == 0)
            continue;
        call.say(Cli::tr("%1: waiting: %2").arg(planName(state, *plan)).arg(waiting));
        plans.append(QJsonObject{{u"region"_s, regionName(state, *plan)}, {u"title"_s, plan->title}, {u"waiting"_s, waiting}});
    }
    if (plans.isEmpty())
        call.say(Cli::tr("No highlights wait."));
    return call.done({{u"plans"_s, plans}});
}

QJsonObject tellOne(const Call &call, const WaitingHighlight &waiting)
{
    const Anchor &anchor = waiting.highlight.anchor;
    call.say(u"%1  %2"_s.arg(shortId(waiting.highlight.id), anchor.exact.isEmpty() ? Cli::tr("(an area)") : anchor.exact));
    QJsonArray places;
    for (const pdf::Candidate &candidate : waiting.found.candidates) {
        const int page = candidate.targets.empty() ? 0 : candidate.targets.front().page + 1;
        const auto number = static_cast<int>(places.size()) + 1;
        call.say(Cli::tr("  place %1: page %2, %3 % the same: %4")
                     .arg(number)
                     .arg(page)
                     .arg(candidate.agreement)
                     .arg(candidate.exact));
        places.append(QJsonObject{{u"place"_s, number},
                                  {u"page"_s, page},
                                  {u"quote"_s, candidate.exact},
                                  {u"agreement"_s, candidate.agreement}});
    }
    if (places.isEmpty())
        call.say(u"  "_s + Cli::tr("not found"));
    return {{u"highlight"_s, waiting.highlight.id.value},
            {u"quote"_s, anchor.exact},
            {u"page"_s, anchor.targets.empty() ? 0 : anchor.targets.front().page + 1},
            {u"state"_s, codeOf(waiting.found.state)},
            {u"places"_s, places}};
}

int tellWaiting(Call &call, const ReviewState &state, const PlanId &plan, const std::vector<WaitingHighlight> &waiting)
{
    QJsonArray told;
    for (const WaitingHighlight &one : waiting)
        told.append(tellOne(call, one));
    const int all = placementsOn(state, plan).waiting;
    const int hidden = all - static_cast<int>(waiting.size());
    call.say(Cli::tr("Waiting: %1, of which not to be seen until both raters have submitted: %2").arg(all).arg(hidden));
    return call.done({{u"waiting"_s, told}, {u"hidden"_s, hidden}});
}

/// The only place of --quote in the document of the highlight. Errors: QuoteNotFound, QuoteAmbiguous, NotAChoiceHere.
Result<pdf::Candidate> ownPlace(const ReviewSession &session, const WaitingHighlight &waiting, const Call &call,
                                const QByteArray &password)
{
    const QString quote = call.value(u"quote"_s);
    const PlanText text(session, waiting.highlight.plan, password);
    std::vector<Place> places = text.findAll(quote);
    const int page = call.value(u"page"_s).toInt();
    std::erase_if(places, [&](const Place &place) {
        return place.document->sha256 != waiting.document || (page > 0 && place.range.start.page + 1 != page);
    });
    if (places.empty())
        return Error{Error::Code::QuoteNotFound, quote};
    if (places.size() > 1)
        return Error{Error::Code::QuoteAmbiguous, QString::number(places.size())};
    const Anchor selected =
        pdf::anchorOfRange(places.front().range, places.front().text->facts(), places.front().text->textOfPage());
    const std::optional<pdf::Candidate> candidate = pdf::candidateFrom(waiting.highlight.anchor, selected);
    if (!candidate)
        return Error{Error::Code::NotAChoiceHere, quote};
    return *candidate;
}

Result<Placement> settled(const ReviewSession &session, const WaitingHighlight &waiting, const Call &call,
                          const QByteArray &password)
{
    if (call.has(u"gone"_s))
        return pdf::settledAsGone(waiting.highlight.id, waiting.document, rightNow());
    if (call.has(u"at"_s)) {
        const int number = call.value(u"at"_s).toInt();
        if (number < 1 || static_cast<std::size_t>(number) > waiting.found.candidates.size())
            return Error{Error::Code::BadValue, u"--at "_s + call.value(u"at"_s)};
        return pdf::settledAt(waiting.found, static_cast<std::size_t>(number) - 1, waiting.document, rightNow());
    }
    const Result<pdf::Candidate> place = ownPlace(session, waiting, call, password);
    if (!place)
        return place.error();
    return pdf::settledAt(*place, waiting.highlight.id, waiting.document, rightNow());
}

/// The one that --highlight means: its id, or the end of it. Errors: UnknownHighlight.
Result<WaitingHighlight> wantedOf(const std::vector<WaitingHighlight> &waiting, const QString &id)
{
    const auto isMeant = [&](const WaitingHighlight &one) {
        return id.size() >= shownDigits && one.highlight.id.value.endsWith(id, Qt::CaseInsensitive);
    };
    const auto found = std::find_if(waiting.begin(), waiting.end(), isMeant);
    if (found == waiting.end() || std::count_if(waiting.begin(), waiting.end(), isMeant) > 1)
        return Error{Error::Code::UnknownHighlight, id};
    return *found;
}

int runWaiting(Call &call)
{
    const int ways = call.has(u"at"_s) + call.has(u"quote"_s) + call.has(u"gone"_s);
    const bool changes = call.has(u"highlight"_s);
    if (ways != (changes ? 1 : 0) || (call.has(u"page"_s) && !call.has(u"quote"_s)))
        return call.misuse(Cli::tr("--highlight belongs with one of --at, --quote and --gone."));
    if (changes && !call.has(u"region"_s))
        return call.misuse(Cli::tr("The option --%1 is missing.").arg(u"region"_s));
    const Result<Session> session = changes ? openProject(call.argument(0)) : openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    if (!call.has(u"region"_s))
        return tellCounts(call, state);
    const Result<const Plan *> found = planOf(state, call);
    if (!found)
        return call.refuse(found.error());
    const PlanId plan = (*found)->id;
    const RaterId person = (*session)->identity().person;
    const QByteArray password = call.has(u"password-stdin"_s) ? passwordFromStdin() : QByteArray();
    Result<std::vector<WaitingHighlight>> waiting = waitingIn(**session, plan, person, password);
    if (!waiting)
        return call.refuse(waiting.error());
    if (changes) {
        const Result<WaitingHighlight> one = wantedOf(*waiting, call.value(u"highlight"_s));
        if (!one)
            return call.refuse(one.error());
        const Result<Placement> placement = settled(**session, *one, call, password);
        if (!placement)
            return call.refuse(placement.error());
        if (const Status done = (*session)->apply(placeHighlights(state, {*placement}, person)); !done)
            return call.refuse(done.error());
        std::erase_if(*waiting, [&](const WaitingHighlight &w) { return w.highlight.id == one->highlight.id; });
    }
    return tellWaiting(call, state, plan, *waiting);
}

} // namespace

Verb waitingVerb()
{
    Option region = regionOption();
    region.traits = Option::Once;
    return {u"waiting"_s,
            {u"PROJECT"_s, u"PROJECT --region NAME"_s,
             u"PROJECT --region NAME --highlight ID --at N|--quote T [--page N]|--gone"_s},
            Cli::tr("Tells which highlights wait after a document got a new version, with the places that they may "
                    "have in it, and settles where one stands. What a rater marked is shown only to who may see it."),
            u"meetlat waiting round-2026.meetlat --region Beekdal --highlight 3f09a1c2 --at 1"_s,
            {region,
             planOption(),
             {u"highlight"_s, u"ID"_s, Cli::tr("which one: its id, or the end of it as the list shows it"), Option::Once},
             {u"at"_s, u"N"_s, Cli::tr("it stands at this place of the list"), Option::Once},
             {u"quote"_s, u"T"_s, Cli::tr("it stands at these words, found as find does"), Option::Once},
             {u"page"_s, u"N"_s, Cli::tr("the page, where the words stand in more than one place"), Option::Once},
             {u"gone"_s, {}, Cli::tr("it is no longer in the document"), Option::Once},
             passwordOption(),
             jsonOption()},
            1,
            1,
            runWaiting};
}

} // namespace meetlat
