// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DocumentText.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/Versions.h"
#include "ui/viewmodels/SetupWords.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The only place of the words in the plan's documents. Errors: QuoteNotFound, QuoteAmbiguous (detail: how many).
Result<Highlight> passageOf(const PlanText &text, const PlanId &plan, const Call &call)
{
    std::vector<Place> places = text.findAll(call.value(u"quote"_s));
    if (call.has(u"page"_s))
        std::erase_if(places,
                      [&](const Place &place) { return place.range.start.page + 1 != call.value(u"page"_s).toInt(); });
    if (places.empty())
        return Error{Error::Code::QuoteNotFound, call.value(u"quote"_s)};
    if (places.size() > 1)
        return Error{Error::Code::QuoteAmbiguous, QString::number(places.size())};
    const Place &place = places.front();
    Highlight passage;
    passage.plan = plan;
    passage.document = place.document->sha256;
    passage.anchor = pdf::anchorOfRange(place.range, place.text->facts(), place.text->textOfPage());
    passage.madeAt = rightNow();
    return passage;
}

Status removePassages(Composition &change, const PlanId &plan, CardFact fact)
{
    std::vector<PlanFactId> ids;
    for (const PlanFact *row : passagesOf(change.state(), plan, fact))
        ids.push_back(row->id);
    for (const PlanFactId &id : ids) {
        if (const Status done = change.add(unlinkFact(change.state(), id)); !done)
            return done;
    }
    return Done{};
}

QJsonArray tellPassages(const Call &call, const ReviewState &state, const PlanId &plan)
{
    QJsonArray told;
    for (std::size_t i = 0; i < EnumNames<CardFact>::names.size(); ++i) {
        const auto fact = static_cast<CardFact>(i);
        for (const PlanFact *row : passagesOf(state, plan, fact)) {
            const Highlight *passage = state.find<Highlight>(row->highlight);
            if (!passage)
                continue;
            const Standing standing = standingOf(state, *passage); // in the version that is shown today
            const int page = standing.targets.empty() ? 0 : standing.targets.front().page + 1;
            call.say(Cli::tr("%1: page %2, %3")
                         .arg(words::cardFact(fact), page > 0 ? QString::number(page) : u"–"_s, standing.exact));
            told.append(QJsonObject{{u"fact"_s, codeOf(fact)},
                                    {u"page"_s, page > 0 ? QJsonValue(page) : QJsonValue()},
                                    {u"quote"_s, standing.exact}});
        }
    }
    return told;
}

Status change(ReviewSession &session, const PlanId &plan, CardFact fact, const Call &call)
{
    Composition change(session.state(), Edit::Kind::LinkFact);
    if (call.has(u"remove"_s)) {
        if (const Status done = removePassages(change, plan, fact); !done)
            return done;
    } else {
        const PlanText text(session, plan);
        const Result<Highlight> passage = passageOf(text, plan, call);
        if (!passage)
            return passage.error();
        const RaterId lead = session.identity().person;
        if (const Status done = change.add(linkFact(change.state(), fact, *passage, lead)); !done)
            return done;
    }
    return session.apply(change.edit());
}

int runFact(Call &call)
{
    const bool changes = call.has(u"quote"_s) || call.has(u"remove"_s);
    const auto fact = namedValue<CardFact>(call.value(u"fact"_s).replace(u'-', u'_'));
    if (call.has(u"fact"_s) != changes || (changes && !fact))
        return call.misuse(Cli::tr("--fact (adopted, period, signatories, involved, structure, action-lines) belongs "
                                   "with --quote or --remove."));
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const Result<const Plan *> found = planOf((*session)->state(), call);
    if (!found)
        return call.refuse(found.error());
    const PlanId plan = (*found)->id;
    if (changes) {
        if (const Status done = change(**session, plan, *fact, call); !done)
            return call.refuse(done.error());
    }
    return call.done({{u"passages"_s, tellPassages(call, (*session)->state(), plan)}});
}

} // namespace

Verb factVerb()
{
    return {u"fact"_s,
            {u"PROJECT --region NAME"_s, u"PROJECT --region NAME --fact F --quote T [--page N]"_s,
             u"PROJECT --region NAME --fact F --remove"_s},
            Cli::tr("Links a fact of a plan card to the passage that it rests on, or tells which are linked. The words "
                    "are found as find does; raters never see these passages."),
            u"meetlat fact round-2026.meetlat --region Beekdal --fact adopted --quote \"vastgesteld op 12 maart 2024\""_s,
            {regionOption(),
             planOption(),
             {u"fact"_s, u"F"_s,
              Cli::tr("which fact: adopted, period, signatories, involved, structure or action-lines"), Option::Once},
             {u"quote"_s, u"T"_s, Cli::tr("the words of the passage"), Option::Once},
             {u"page"_s, u"N"_s, Cli::tr("the page, where the words stand in more than one place"), Option::Once},
             {u"remove"_s, {}, Cli::tr("takes the passages of this fact away"), Option::Once},
             jsonOption()},
            1,
            1,
            runFact};
}

} // namespace meetlat
