// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScoreDraft.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What the options say, before any project is open. A fault is wrong usage.
struct ScoreOptions
{
    ScoreDraft draft;
    QString fault;
};

bool readTick(const QString &value, std::map<CriterionId, Tick> &ticks)
{
    const qsizetype equals = value.indexOf(u'=');
    const std::optional<Tick> tick = namedValue<Tick>(value.mid(equals + 1));
    if (equals < 1 || !tick)
        return false;
    ticks.insert_or_assign(CriterionId{value.left(equals)}, *tick);
    return true;
}

/// --page, --kind and --stance belong to the --quote before them.
QString readQuotePart(const Call::Given &given, std::vector<DraftEvidence> &evidence)
{
    if (evidence.empty())
        return Cli::tr("--%1 belongs to a quote: put it after its --quote.").arg(given.name);
    DraftEvidence &last = evidence.back();
    if (given.name == u"page"_s) {
        const int page = given.value.toInt();
        if (page < 1)
            return Cli::tr("--page is a number from 1 on.");
        last.page = page - 1;
    } else if (given.name == u"kind"_s) {
        const std::optional<EvidenceKind> kind = namedValue<EvidenceKind>(given.value);
        if (!kind)
            return Cli::tr("--kind is ambition, action, smart or context.");
        last.kind = *kind;
    } else {
        const std::optional<Stance> stance = namedValue<Stance>(given.value);
        if (!stance)
            return Cli::tr("--stance is supports or contradicts.");
        last.stance = *stance;
    }
    return {};
}

QString readEvidence(const Call &call, ScoreDraft &draft)
{
    for (const Call::Given &given : call.given()) {
        QString fault;
        if (given.name == u"quote"_s)
            draft.evidence.emplace_back().quote = given.value;
        else if (given.name == u"page"_s || given.name == u"kind"_s || given.name == u"stance"_s)
            fault = readQuotePart(given, draft.evidence);
        else if (given.name == u"tick"_s && !readTick(given.value, draft.score.ticks))
            fault = Cli::tr("--tick is a criterion and present, absent or unclear, such as WE.4.b=present.");
        else if (given.name == u"search"_s)
            draft.searches.push_back({given.value});
        if (!fault.isEmpty())
            return fault;
    }
    for (const DraftEvidence &evidence : draft.evidence) {
        if (evidence.kind == EvidenceKind::Unmarked)
            return Cli::tr("Each --quote needs its --kind: ambition, action, smart or context.");
    }
    return {};
}

ScoreOptions readScoreOptions(const Call &call)
{
    ScoreOptions options;
    const std::optional<LevelChoice> level = levelFromText(call.value(u"level"_s));
    if (!level) {
        options.fault = Cli::tr("--level is a number or nd.");
        return options;
    }
    Score &score = options.draft.score;
    score.level = level->level;
    score.notDeterminable = level->notDeterminable;
    score.indicator = {call.value(u"indicator"_s)};
    score.reason = call.value(u"reason"_s).trimmed();
    if (call.has(u"confidence"_s)) {
        score.confidence = namedValue<Confidence>(call.value(u"confidence"_s));
        if (!score.confidence) {
            options.fault = Cli::tr("--confidence is low, medium or high.");
            return options;
        }
    }
    options.fault = readEvidence(call, options.draft);
    return options;
}

/// Reads the plan's documents only when words are to be found in them.
PlanText textFor(const Call &call, const ReviewSession &session, const ScoreDraft &draft)
{
    if (draft.evidence.empty() && draft.searches.empty())
        return PlanText(session, PlanId{});
    const QByteArray password = call.has(u"password-stdin"_s) ? passwordFromStdin() : QByteArray();
    return PlanText(session, draft.score.plan, password);
}

int runScore(Call &call)
{
    ScoreOptions options = readScoreOptions(call);
    if (!options.fault.isEmpty())
        return call.misuse(options.fault);
    ScoreDraft &draft = options.draft;
    if (draft.score.reason.isEmpty())
        return call.refuse({Error::Code::ReasonNeeded, {}});
    const Result<Session> session = openProject(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    const Result<const Plan *> plan = planOf(state, call);
    if (!plan)
        return call.refuse(plan.error());
    const Result<const Rater *> rater = workerHere(**session, **plan, call.value(u"rater"_s));
    if (!rater)
        return call.refuse(rater.error());
    draft.score.plan = (*plan)->id;
    draft.score.rater = (*rater)->id;

    // what can be refused without the PDFs is refused before they are read
    if (const Result<Edit> alone = scoreIndicator(state, draft.score); !alone)
        return call.refuse(alone.error());
    const PlanText text = textFor(call, **session, draft);
    const Result<Edit> edit = writeDraft(state, text, draft, rightNow());
    if (!edit) {
        for (const PlanText::Unread &unread : text.unread())
            call.refuseOne(unread.document->fileName, unread.why);
        return call.refuse(edit.error());
    }
    for (const PlanText::Unread &unread : text.unread())
        call.warn(Cli::tr("%1 was not read.").arg(unread.document->fileName));
    if (const Status done = (*session)->apply(*edit); !done)
        return call.refuse(done.error());
    const int complete = completeCells(state, draft.score.plan, draft.score.rater);
    const int all = static_cast<int>(state.rubric().indicators.size());
    call.say(Cli::tr("%1, %2: written. Complete: %3 of %4.")
                 .arg(planName(state, *state.find<Plan>(draft.score.plan)), draft.score.indicator.value,
                      QString::number(complete), QString::number(all)));
    return call.done({{u"indicator"_s, draft.score.indicator.value},
                      {u"evidence"_s, static_cast<int>(draft.evidence.size())},
                      {u"complete"_s, complete},
                      {u"of"_s, all}});
}

} // namespace

Verb scoreVerb()
{
    return {
        u"score"_s,
        {u"FILE --rater N --region NAME --indicator WE|PR|PA|BB --level N|nd --reason T "
         "[--quote T [--page N] --kind ambition|action|smart|context [--stance supports|contradicts]]… "
         "[--tick WE.4.b=present|absent|unclear]… [--search TERM]… [--confidence low|medium|high]"_s},
        Cli::tr("Scores one indicator of a plan. It takes the place of an earlier draft with its evidence. A quote is "
                "found as find does it; words that stand nowhere, or in several places without --page, are refused and "
                "nothing is written."),
        u"meetlat score anna.meetlat --rater \"Anna Bos\" --region Beekdal --indicator WE --level 4 --reason \"Er is "
        u"een "
        "team\" --quote \"Er komt een regionaal team\" --kind action"_s,
        {raterOption(),
         regionOption(),
         planOption(),
         {u"indicator"_s, u"CODE"_s, Cli::tr("WE, PR, PA or BB"), Option::Required},
         {u"level"_s, u"N|nd"_s, Cli::tr("a level of the rubric, or nd: not determinable"), Option::Required},
         {u"reason"_s, u"T"_s, Cli::tr("why"), Option::Required},
         {u"quote"_s, u"T"_s, Cli::tr("words of the plan that the score rests on"), Option::Repeatable},
         {u"page"_s, u"N"_s, Cli::tr("page of the quote before it, from 1 on"), Option::Repeatable},
         {u"kind"_s, u"KIND"_s, Cli::tr("of the quote before it: ambition, action, smart or context"),
          Option::Repeatable},
         {u"stance"_s, u"STANCE"_s, Cli::tr("of the quote before it: supports (unless given) or contradicts"),
          Option::Repeatable},
         {u"tick"_s, u"C=T"_s, Cli::tr("a criterion and present, absent or unclear"), Option::Repeatable},
         {u"search"_s, u"TERM"_s, Cli::tr("a term searched for, recorded with its hits: evidence of absence"),
          Option::Repeatable},
         {u"confidence"_s, u"C"_s, Cli::tr("low, medium or high"), Option::Once},
         passwordOption(),
         jsonOption()},
        1,
        1,
        runScore};
}

} // namespace meetlat
