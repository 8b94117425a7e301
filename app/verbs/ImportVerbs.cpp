// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/exchange/FileWriting.h"
#include "core/exchange/Imports.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

QString whatCode(ImportLine::What what)
{
    switch (what) {
    case ImportLine::What::New:
        return u"new"_s;
    case ImportLine::What::Changed:
        return u"changed"_s;
    case ImportLine::What::Same:
        return u"same"_s;
    case ImportLine::What::Refused:
        return u"refused"_s;
    }
    return {};
}

QString whatWord(ImportLine::What what)
{
    switch (what) {
    case ImportLine::What::New:
        return Cli::tr("new");
    case ImportLine::What::Changed:
        return Cli::tr("changed");
    case ImportLine::What::Same:
        return Cli::tr("the same");
    case ImportLine::What::Refused:
        return Cli::tr("refused");
    }
    return {};
}

/// "changed (level, reason)": the columns by name, not what stood there, which may be another's draft.
QString whatHappens(const ImportLine &line)
{
    const bool isPart = line.what == ImportLine::What::Changed && !line.changes.isEmpty();
    return isPart ? u"%1 (%2)"_s.arg(whatWord(line.what), line.changes.join(u", "_s)) : whatWord(line.what);
}

QJsonObject submissionJson(const ImportSubmission &submission)
{
    return {{u"region"_s, submission.region}, {u"plan"_s, submission.plan}, {u"rater"_s, submission.rater}};
}

/// What --submit did, or would do: who submits, and who keeps a draft because a line was refused.
void tellSubmissions(const Call &call, const ImportPlan &plan, bool isDryRun, QJsonObject &document)
{
    QJsonArray submitted;
    QJsonArray drafts;
    for (const ImportSubmission &submission : plan.submissions) {
        QStringList name{submission.region, submission.plan, submission.rater};
        name.removeAll(QString());
        if (submission.isHeldBack)
            call.say(Cli::tr("%1: stays a draft, because a line about it is refused").arg(name.join(u" · "_s)));
        else if (isDryRun)
            call.say(Cli::tr("%1: would be submitted").arg(name.join(u" · "_s)));
        (submission.isHeldBack ? drafts : submitted).append(submissionJson(submission));
    }
    call.say((isDryRun ? Cli::tr("Would be submitted: %1") : Cli::tr("Submitted: %1")).arg(submitted.size()));
    document.insert(u"submitted"_s, submitted);
    document.insert(u"drafts"_s, drafts);
}

using Planner = std::function<Result<ImportPlan>(const ReviewState &state, const QByteArray &table)>;

/// Reads a table into the lead's file, or only tells what would come of it.
int importTable(Call &call, const Result<QByteArray> &table, const Planner &planner, bool isDryRun)
{
    if (!table)
        return call.refuse(table.error());
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const Result<ImportPlan> plan = planner((*session)->state(), *table);
    if (!plan)
        return call.refuse(plan.error());
    if (!isDryRun) {
        if (const Status done = applyImport(**session, *plan); !done)
            return call.refuse(done.error());
    }
    return call.done(tellImport(call, *plan, isDryRun));
}

int exportRegions(Call &call)
{
    const QString path = call.value(u"export"_s);
    if (isProjectFile(path)) // never over somebody's work
        return call.refuse({Error::Code::FileExists, path});
    const Result<Session> session = openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    if (const Status done = writeFileAtomically(path, regionsToTsv((*session)->state())); !done)
        return call.refuse(done.error());
    const int count = static_cast<int>((*session)->state().all<Region>().size());
    call.say(Cli::tr("Regions written: %1").arg(count));
    return call.done({{u"regions"_s, count}, {u"file"_s, path}});
}

int runRegions(Call &call)
{
    if (call.has(u"import"_s) + call.has(u"export"_s) + call.has(u"built-in"_s) != 1)
        return call.misuse(Cli::tr("Give one of --import, --export and --built-in."));
    if (call.has(u"export"_s))
        return exportRegions(call);
    return importTable(call, call.has(u"built-in"_s) ? builtInRegister() : readWholeFile(call.value(u"import"_s)),
                       planRegionImport, false);
}

int exportCards(Call &call)
{
    const QString path = call.value(u"export"_s);
    if (isProjectFile(path)) // never over somebody's work
        return call.refuse({Error::Code::FileExists, path});
    const Result<Session> session = openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    if ((*session)->identity().role != FileRole::Lead)
        return call.refuse({Error::Code::LeadOnly, {}});
    if (const Status done = writeFileAtomically(path, cardsToCsv((*session)->state())); !done)
        return call.refuse(done.error());
    const int count = static_cast<int>((*session)->state().all<Plan>().size());
    call.say(Cli::tr("Plan cards written: %1").arg(count));
    return call.done({{u"cards"_s, count}, {u"file"_s, path}});
}

int runCards(Call &call)
{
    if (call.has(u"import"_s) == call.has(u"export"_s))
        return call.misuse(Cli::tr("Give either --import or --export."));
    if (call.has(u"export"_s))
        return exportCards(call);
    return importTable(call, readWholeFile(call.value(u"import"_s)), planCardImport, call.has(u"dry-run"_s));
}

int runImportScores(Call &call)
{
    const auto planner = [&call](const ReviewState &state, const QByteArray &table) {
        return planScoreImport(state, table, call.has(u"submit"_s), rightNow());
    };
    return importTable(call, readWholeFile(call.argument(1)), planner, call.has(u"dry-run"_s));
}

} // namespace

QJsonObject tellImport(Call &call, const ImportPlan &plan, bool isDryRun)
{
    QJsonArray lines;
    for (const ImportLine &line : plan.lines) {
        const QString where = Cli::tr("line %1").arg(line.line);
        const QString named = line.subject.isEmpty() ? where : u"%1 (%2)"_s.arg(where, line.subject);
        QJsonObject entry{{u"line"_s, line.line}, {u"what"_s, whatCode(line.what)}, {u"subject"_s, line.subject}};
        if (!line.changes.isEmpty())
            entry.insert(u"changes"_s, QJsonArray::fromStringList(line.changes));
        if (line.what == ImportLine::What::Refused)
            call.refuseOne(named, Error{line.why, line.detail});
        else if (isDryRun && line.what != ImportLine::What::Same)
            call.say(u"%1: %2"_s.arg(named, whatHappens(line)));
        lines.append(entry);
    }
    // "refused" is the list of what was refused, here as in every verb; its length is the count
    QJsonObject document{{u"dry_run"_s, isDryRun}, {u"lines"_s, lines}, {u"refused"_s, QJsonArray()}};
    for (const auto what :
         {ImportLine::What::New, ImportLine::What::Changed, ImportLine::What::Same, ImportLine::What::Refused}) {
        call.say(u"%1: %2"_s.arg(whatWord(what)).arg(plan.count(what)));
        if (what != ImportLine::What::Refused)
            document.insert(whatCode(what), plan.count(what));
    }
    if (!plan.columnsNotRead.isEmpty()) {
        call.say(Cli::tr("Columns that were not read, because they are not known: %1").arg(plan.columnsNotRead.join(u", "_s)));
        document.insert(u"columns_not_read"_s, QJsonArray::fromStringList(plan.columnsNotRead));
    }
    if (call.has(u"submit"_s))
        tellSubmissions(call, plan, isDryRun, document);
    return document;
}

Verb regionsVerb()
{
    return {
        u"regions"_s,
        {u"PROJECT --import FILE.tsv"_s, u"PROJECT --export FILE.tsv"_s, u"PROJECT --built-in"_s},
        Cli::tr("Takes the register of regions in, or writes it. Columns: centrumgemeente (or region), and if wanted "
                "aliases (;), active, outcome (new, older, progress-report, none), searched, dashboard_new (yes/no), "
                "dashboard_version, valid_from, valid_until, dashboard_claims (day | version | yes/no | source ;), "
                "certainty, evidence."),
        u"meetlat regions round-2026.meetlat --import regions.tsv"_s,
        {{u"import"_s, u"FILE.tsv"_s, Cli::tr("a table with a header, tabs between the columns"), Option::Once},
         {u"export"_s, u"FILE.tsv"_s, Cli::tr("where to write it"), Option::Once},
         {u"built-in"_s,
          {},
          Cli::tr("takes the list of 45 known centre municipalities in; which count is for the project to say"),
          Option::Once},
         jsonOption()},
        1,
        1,
        runRegions};
}

Verb cardsVerb()
{
    return {
        u"cards"_s,
        {u"PROJECT --import FILE.csv [--dry-run]"_s, u"PROJECT --export FILE.csv"_s},
        Cli::tr("Takes plan cards in, or writes them. A line means a plan by its region or its file name (columns "
                "region, file); a region without a plan gets one. Columns, as wanted: title, kind, adopted, "
                "period_from, period_to, source, signed (portfolios ;), same_alderman (yes/no), involved (groups ;), "
                "action_lines (keys ;), structure (yes/no), tags (;), signatories (name | municipality | "
                "portfolio+portfolio ;), participation (group | inform, consult, advise, coproduce or codecide | "
                "realised or announced ;). An empty cell leaves what is there, - clears it; a line that cannot be read "
                "is refused and the others come in."),
        u"meetlat cards round-2026.meetlat --import cards.csv --dry-run"_s,
        {{u"import"_s, u"FILE.csv"_s, Cli::tr("a table with a header, commas or semicolons between the columns"),
          Option::Once},
         {u"export"_s, u"FILE.csv"_s, Cli::tr("where to write it"), Option::Once},
         {u"dry-run"_s, {}, Cli::tr("shows what would happen and changes nothing"), Option::Once},
         jsonOption()},
        1,
        1,
        runCards};
}

Verb importScoresVerb()
{
    return {
        u"import-scores"_s,
        {u"PROJECT FILE.csv [--dry-run] [--submit]"_s},
        Cli::tr("Takes scores of an earlier spreadsheet in. Columns: region, rater, indicator, level, and if wanted "
                "reason and plan; missing raters and assignments are made, regions are not. An empty cell leaves what "
                "is there."),
        u"meetlat import-scores round-2026.meetlat scores-2024.csv --dry-run"_s,
        {{u"dry-run"_s, {}, Cli::tr("shows what would happen and changes nothing"), Option::Once},
         {u"submit"_s, {}, Cli::tr("submits every plan of every rater in the table, but not where a line is refused"),
          Option::Once},
         jsonOption()},
        2,
        2,
        runImportScores};
}

} // namespace meetlat
