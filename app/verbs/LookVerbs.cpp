// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DocumentText.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/domain/Highlighting.h"
#include "core/domain/Reconciling.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "core/exchange/DatasetExport.h"
#include "ui/viewmodels/ErrorText.h"
#include "ui/viewmodels/Words.h"

#include <algorithm>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

template <NamedEnum E> QString code(E value)
{
    const std::string_view name = enumName(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString progressCode(Progress progress)
{
    switch (progress) {
    case Progress::NotBegun:
        return u"not_begun"_s;
    case Progress::Busy:
        return u"busy"_s;
    case Progress::Ready:
        return u"ready"_s;
    case Progress::Submitted:
        return u"submitted"_s;
    case Progress::Reopened:
        return u"reopened"_s;
    }
    return {};
}

/// How far a rater is with a plan; never what was scored.
QJsonObject tellRater(const Call &call, const ReviewState &state, const Assignment &assignment)
{
    const Rater *rater = state.find<Rater>(assignment.rater);
    const Progress progress = progressOf(state, assignment.plan, assignment.rater);
    const int complete = completeCells(state, assignment.plan, assignment.rater);
    const int all = static_cast<int>(state.rubric().indicators.size());
    const Submission *latest = latestSubmission(state, assignment.plan, assignment.rater);
    const QString name = rater ? rater->name : QString();
    const QString who = rater ? raterCode(*rater) : QString();
    call.say(u"    %1 %2: %3"_s.arg(who, name, words::progress(progress, complete, all)));
    return {{u"rater"_s, who},
            {u"name"_s, name},
            {u"state"_s, progressCode(progress)},
            {u"complete"_s, complete},
            {u"of"_s, all},
            {u"round"_s, latest ? latest->round : 0},
            {u"third"_s, assignment.isThird},
            {u"handed_out"_s, assignment.handedOutAt != 0}};
}

int decidedIn(const ReviewState &state, const PlanId &plan)
{
    int decided = 0;
    for (const auto &[key, decision] : state.all<Decision>().startingWith(plan.value))
        decided += decision.isFinal() ? 1 : 0;
    return decided;
}

QJsonObject tellPlan(const Call &call, const ReviewState &state, const Plan &plan)
{
    const auto documents = static_cast<int>(documentsOf(state, plan.id).size());
    const int decided = decidedIn(state, plan.id);
    const bool bothSubmitted = isDisclosed(state, plan.id);
    call.say(u"  %1 · %2"_s.arg(planName(state, plan), words::planAge(ageOf(state, plan))));
    QJsonArray raters;
    for (const Assignment *assignment : assignmentsOf(state, plan.id))
        raters.append(tellRater(call, state, *assignment));
    if (bothSubmitted)
        call.say(u"    "_s + Cli::tr("Decided: %1 of %2").arg(decided).arg(state.rubric().indicators.size()));
    return {{u"region"_s, regionName(state, plan)},
            {u"title"_s, plan.title},
            {u"new_plan"_s, ageCode(ageOf(state, plan))},
            {u"documents"_s, documents},
            {u"raters"_s, raters},
            {u"both_submitted"_s, bothSubmitted},
            {u"opened"_s, state.find<Opening>(plan.id) != nullptr},
            {u"decided"_s, decided},
            {u"of"_s, static_cast<int>(state.rubric().indicators.size())}};
}

int runStatus(Call &call)
{
    const Result<Session> session = openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    const Project &project = state.project();
    const bool isLead = (*session)->identity().role == FileRole::Lead;
    const Rater *person = (*session)->person();
    call.say(project.title);
    call.say(isLead ? Cli::tr("The review lead's file")
                    : Cli::tr("The file of %1").arg(person ? person->name : QString()));
    const CellCount count = countCells(state);
    call.say(Cli::tr("Scale %1, cut-off %2").arg(code(project.scale), project.cutoff.toString(Qt::ISODate)));
    call.say(Cli::tr("Regions: %1, plans: %2, raters: %3")
                 .arg(state.all<Region>().size())
                 .arg(state.all<Plan>().size())
                 .arg(ratersByNumber(state).size()));
    QJsonArray plans;
    for (const Plan *plan : plansByRegion(state))
        plans.append(tellPlan(call, state, *plan));
    QJsonArray raters;
    for (const Rater *rater : ratersByNumber(state)) {
        raters.append(QJsonObject{{u"rater"_s, raterCode(*rater)},
                                  {u"name"_s, rater->name},
                                  {u"plans"_s, static_cast<int>(plansAssignedTo(state, rater->id).size())}});
    }
    call.say(Cli::tr("Decided: %1 of %2 that both raters have submitted, of %3 in all")
                 .arg(count.decided)
                 .arg(count.disclosed)
                 .arg(count.all));
    return call.done(
        {{u"title"_s, project.title},
         {u"project"_s, project.id.value},
         {u"role"_s, isLead ? u"lead"_s : u"rater"_s},
         {u"person"_s, person ? person->name : QString()},
         {u"scale"_s, code(project.scale)},
         {u"cutoff"_s, project.cutoff.toString(Qt::ISODate)},
         {u"regions"_s, static_cast<int>(state.all<Region>().size())},
         {u"raters"_s, raters},
         {u"plans"_s, plans},
         {u"cells"_s,
          QJsonObject{{u"all"_s, count.all}, {u"both_submitted"_s, count.disclosed}, {u"decided"_s, count.decided}}}});
}

/// Highlights that stand on an earlier version and wait for a person. Counts only: whose they are and what they say
/// stays hidden until both have submitted.
std::vector<ReviewSession::Problem> waitingAnchors(const ReviewState &state, QJsonArray &counted)
{
    std::vector<ReviewSession::Problem> problems;
    for (const Plan *plan : plansByRegion(state)) {
        const PlacementCounts counts = placementsOn(state, plan->id);
        if (counts.all() == 0)
            continue;
        QJsonObject entry = placementJson(counts);
        entry.insert(u"region"_s, regionName(state, *plan));
        entry.insert(u"title"_s, plan->title);
        entry.insert(u"scores_on_earlier_version"_s, scoresOnEarlierVersion(state, plan->id));
        counted.append(entry);
        if (counts.waiting > 0)
            problems.push_back({u"anchor_waits"_s, QString::number(counts.waiting), planName(state, *plan)});
    }
    return problems;
}

/// The words and the place to look for: as marked, or in a newer version as they were found or put there.
Anchor anchorToday(const ReviewState &state, const Highlight &highlight, const Standing &standing)
{
    Anchor anchor = highlight.anchor;
    const Placement *placement = standing.isMoved ? placementOf(state, highlight, standing.document) : nullptr;
    if (!placement)
        return anchor;
    anchor.targets = standing.targets;
    anchor.prefix.clear();
    anchor.suffix.clear();
    if (anchor.kind == Anchor::Kind::Text && !placement->exact.isEmpty()) {
        anchor.exact = placement->exact;
        anchor.squeezed = pdf::squeeze(placement->exact);
    }
    return anchor;
}

/// What came of looking a highlight's words up in its document.
enum class Looked { Found, Lost, CannotTell };

Looked lookUp(const Anchor &anchor, DocumentText &document)
{
    const auto found = [&](const pdf::TextOfPage &textOfPage) {
        return pdf::resolve(anchor, document.pageCount(), textOfPage).state != Anchor::State::Orphan;
    };
    const bool isOnRecognised = anchor.kind == Anchor::Kind::Text && !anchor.extractor.isEmpty() &&
                                anchor.extractor != QLatin1String(pdf::extractorName);
    if (!isOnRecognised)
        return found(document.ownTextOfPage()) ? Looked::Found : Looked::Lost;
    if (found(document.textOfPage()))
        return Looked::Found;
    // The scan has no words of its own: whether they are lost can only be said with the text they were marked in.
    const bool isSameText = std::all_of(anchor.targets.begin(), anchor.targets.end(), [&](const AnchorTarget &target) {
        const pdf::PageTextPtr page = document.page(target.page);
        return page && page->recognisedBy == anchor.extractor;
    });
    return isSameText ? Looked::Lost : Looked::CannotTell;
}

/// Highlights whose words are no longer where they are said to stand, nor anywhere else in the document that is shown.
std::vector<ReviewSession::Problem> anchorProblems(Call &call, const ReviewSession &session, int &cannotTell)
{
    std::vector<ReviewSession::Problem> problems;
    const ReviewState &state = session.state();
    for (const Plan *plan : plansByRegion(state)) {
        const PlanText text(session, plan->id);
        for (const PlanText::Unread &unread : text.unread()) {
            if (unread.document->isLocked)
                call.warn(Cli::tr("%1 is locked; its highlights were not checked.").arg(unread.document->fileName));
            else if (unread.why.code != Error::Code::UnknownDocument && unread.why.code != Error::Code::DamagedFile)
                // those two are the file's own check: no bytes, or other bytes than were put in
                problems.push_back({u"document"_s, errorText(unread.why), unread.document->fileName});
        }
        for (const auto &[key, highlight] : state.all<Highlight>()) {
            const Standing standing = highlight.plan == plan->id ? standingOf(state, highlight) : Standing();
            DocumentText *document = standing.targets.empty() ? nullptr : text.textOf(standing.document);
            if (!document)
                continue; // what waits is counted apart
            const Anchor anchor = anchorToday(state, highlight, standing);
            const Looked looked = lookUp(anchor, *document);
            cannotTell += looked == Looked::CannotTell ? 1 : 0;
            if (looked != Looked::Lost)
                continue;
            // whose it is and what it says stays hidden until both have submitted
            const bool maySay = maySee(state, session.identity().person, plan->id, highlight.rater);
            const QString words = standing.isMoved ? anchor.exact : quoteOf(highlight);
            problems.push_back({u"anchor"_s, maySay ? words : highlight.id.value,
                                u"%1, %2"_s.arg(regionName(state, *plan), highlight.id.value)});
        }
    }
    return problems;
}

/// A damaged file is not opened, so this is all that can be said about it; but it is what was asked.
int tellDamaged(Call &call, const Error &why)
{
    const QString sentence = errorText(why);
    call.warn(sentence);
    const QJsonObject problem{{u"kind"_s, u"integrity"_s}, {u"what"_s, sentence}, {u"where"_s, call.argument(0)}};
    call.done({{u"problems"_s, QJsonArray{problem}}});
    return Call::Refused;
}

int runCheck(Call &call)
{
    const Result<Session> session = openForReading(call.argument(0));
    if (!session && session.error().code == Error::Code::DamagedFile)
        return tellDamaged(call, session.error());
    if (!session)
        return call.refuse(session.error());
    std::vector<ReviewSession::Problem> problems = (*session)->check();
    int cannotTell = 0;
    const std::vector<ReviewSession::Problem> anchors = anchorProblems(call, **session, cannotTell);
    problems.insert(problems.end(), anchors.begin(), anchors.end());
    QJsonArray placements;
    const std::vector<ReviewSession::Problem> waiting = waitingAnchors((*session)->state(), placements);
    problems.insert(problems.end(), waiting.begin(), waiting.end());
    QJsonArray list;
    for (const ReviewSession::Problem &problem : problems) {
        call.say(u"%1: %2 (%3)"_s.arg(problem.kind, problem.what, problem.where));
        list.append(QJsonObject{{u"kind"_s, problem.kind}, {u"what"_s, problem.what}, {u"where"_s, problem.where}});
    }
    call.say(problems.empty() ? Cli::tr("No problems found.") : Cli::tr("Problems found: %1").arg(problems.size()));
    for (const QJsonValue &plan : placements) {
        call.say(Cli::tr("%1: highlights on an earlier version: %2, of which a person has to look at: %3; scores given "
                         "on an earlier version: %4")
                     .arg(plan[u"region"].toString(), QString::number(plan[u"all"].toInt()),
                          QString::number(plan[u"waiting"].toInt()),
                          QString::number(plan[u"scores_on_earlier_version"].toInt())));
    }
    if (cannotTell > 0) {
        call.say(Cli::tr("Highlights on scanned pages, not checked because the recognised text is not on this computer: %1")
                     .arg(cannotTell));
    }
    const int status =
        call.done({{u"problems"_s, list}, {u"placements"_s, placements}, {u"not_checked"_s, cannotTell}});
    return problems.empty() ? status : Call::Refused;
}

int runExport(Call &call)
{
    const Result<Session> session = openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    ExportOptions options;
    options.names = call.has(u"names"_s);
    options.nameExamples = call.has(u"name-examples"_s);
    options.byteOrderMark = call.has(u"bom"_s);
    options.overwrite = call.has(u"overwrite"_s);
    const Dataset dataset = makeDataset((*session)->state(), options, rightNow());
    const QString folder = call.value(u"to"_s);
    if (const Status done = writeDataset(dataset, folder, options); !done)
        return call.refuse(done.error());
    QJsonArray files;
    for (const ExportFile &file : dataset.files)
        files.append(file.name);
    const ExportCounts &counts = dataset.counts;
    call.say(Cli::tr("Written to %1").arg(folder));
    call.say(Cli::tr("Plans: %1, scores: %2, evidence: %3").arg(counts.plans).arg(counts.scores).arg(counts.evidence));
    call.say(
        Cli::tr("Decided cells: %1, open cells, written as missing: %2").arg(counts.decided).arg(counts.openCells));
    call.say(Cli::tr("Cells of plans that not both raters have submitted, left out: %1").arg(counts.hiddenCells));
    if (counts.leftOut > 0)
        call.say(Cli::tr("Plans of regions that are not active, left out here as in every figure: %1").arg(counts.leftOut));
    return call.done({{u"folder"_s, folder},
                      {u"files"_s, files},
                      {u"plans"_s, counts.plans},
                      {u"scores"_s, counts.scores},
                      {u"evidence"_s, counts.evidence},
                      {u"decided"_s, counts.decided},
                      {u"open_cells"_s, counts.openCells},
                      {u"hidden_cells"_s, counts.hiddenCells},
                      {u"left_out_plans"_s, counts.leftOut}});
}

} // namespace

Verb statusVerb()
{
    return {u"status"_s,
            {u"PROJECT"_s},
            Cli::tr("Shows plans, raters and how far they are. It never shows a value of a plan that not both raters "
                    "have submitted."),
            u"meetlat status round-2026.meetlat"_s,
            {jsonOption()},
            1,
            1,
            runStatus};
}

Verb checkVerb()
{
    return {u"check"_s,
            {u"PROJECT"_s},
            Cli::tr("Checks the project: integrity, dangling links, hashes of the PDFs, highlights that no longer find "
                    "their words. The exit status is 1 if there is a problem."),
            u"meetlat check round-2026.meetlat --json"_s,
            {jsonOption()},
            1,
            1,
            runCheck};
}

Verb exportVerb()
{
    return {
        u"export"_s,
        {u"PROJECT --to DIR [--names] [--name-examples] [--bom] [--overwrite]"_s},
        Cli::tr("Writes the dataset: scores.csv, reconciled.csv, evidence.csv, datapackage.json and codebook.md. Open "
                "cells are written as missing and counted."),
        u"meetlat export round-2026.meetlat --to dataset"_s,
        {{u"to"_s, u"DIR"_s, Cli::tr("a new or empty folder"), Option::Required},
         {u"names"_s, {}, Cli::tr("raters by name instead of R1, R2 …"), Option::Once},
         {u"name-examples"_s, {}, Cli::tr("names the regions of counter-examples"), Option::Once},
         {u"bom"_s, {}, Cli::tr("starts the tables with a byte-order mark, for Excel"), Option::Once},
         {u"overwrite"_s, {}, Cli::tr("the folder need not be empty"), Option::Once},
         jsonOption()},
        1,
        1,
        runExport};
}

} // namespace meetlat
