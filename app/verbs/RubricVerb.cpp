// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/domain/RubricEditing.h"
#include "core/domain/RubricJson.h"
#include "core/exchange/FileWriting.h"
#include "core/exchange/HandOver.h"
#include "ui/viewmodels/SetupWords.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

QString findingCode(RubricFinding::Kind kind)
{
    switch (kind) {
    case RubricFinding::Kind::NamesAnotherIndicator:
        return u"names_another_indicator"_s;
    case RubricFinding::Kind::SameTextInTwoLevels:
        return u"same_text_in_two_levels"_s;
    case RubricFinding::Kind::OverlappingCriteria:
        return u"overlapping_criteria"_s;
    case RubricFinding::Kind::NoteContradictsLevel:
        return u"note_contradicts_level"_s;
    case RubricFinding::Kind::ScaleWithoutText:
        return u"scale_without_text"_s;
    case RubricFinding::Kind::ScaleShorterThanMethod:
        return u"scale_shorter_than_method"_s;
    case RubricFinding::Kind::LevelOutsideScale:
        return u"level_outside_scale"_s;
    case RubricFinding::Kind::WeaknessAmongFeatures:
        return u"weakness_among_features"_s;
    case RubricFinding::Kind::AnnouncedCountsAsDone:
        return u"alternative_route"_s;
    case RubricFinding::Kind::LevelWithoutCriteria:
        return u"level_without_criteria"_s;
    case RubricFinding::Kind::TextInOneLanguage:
        return u"text_in_one_language"_s;
    }
    return {};
}

/// Findings are reasons to look, not problems of the file: exit status 0.
int lint(Call &call, const ReviewState &state, const Rubric &rubric)
{
    QJsonArray findings;
    for (const RubricFinding &finding : lintRubric(rubric, state.project().scale)) {
        const QString sentence = words::rubricFinding(rubric, finding, speaksDutch());
        call.say(u"%1: %2. %3"_s.arg(words::rubricPlace(finding.place), words::rubricFindingKind(finding.kind),
                                     sentence));
        findings.append(QJsonObject{{u"kind"_s, findingCode(finding.kind)},
                                    {u"where"_s, words::rubricPlace(finding.place)},
                                    {u"other"_s, words::rubricPlace(finding.other)},
                                    {u"words"_s, finding.words},
                                    {u"noted"_s, finding.isNoted},
                                    {u"what"_s, sentence}});
    }
    call.say(Cli::tr("Places to look at: %1").arg(findings.size()));
    return call.done({{u"findings"_s, findings}});
}

Result<const RubricVersion *> versionOf(const ReviewState &state, const Call &call)
{
    if (!call.has(u"version"_s)) {
        if (const RubricVersion *inForce = state.find<RubricVersion>(state.project().rubric))
            return inForce;
    }
    for (const auto &[key, version] : state.all<RubricVersion>()) {
        if (QString::number(version.number) == call.value(u"version"_s))
            return &version;
    }
    return Error{Error::Code::BadValue, u"--version "_s + call.value(u"version"_s)};
}

int tellVersions(Call &call, const ReviewState &state)
{
    std::map<int, QJsonObject> byNumber;
    for (const auto &[key, version] : state.all<RubricVersion>()) {
        int scores = 0;
        for (const auto &[scoreKey, score] : state.all<Score>())
            scores += score.rubric == version.id ? 1 : 0;
        byNumber[version.number] = {{u"version"_s, version.number},
                                    {u"note"_s, version.note},
                                    {u"scores"_s, scores},
                                    {u"in_force"_s, version.id == state.project().rubric}};
    }
    QJsonArray versions;
    for (const auto &[number, version] : byNumber) {
        call.say(Cli::tr("Version %1: scores %2").arg(number).arg(version[u"scores"_s].toInt()) +
                 (version[u"in_force"_s].toBool() ? u' ' + Cli::tr("(in force)") : QString()) + u"  "_s +
                 version[u"note"_s].toString());
        versions.append(version);
    }
    return call.done({{u"versions"_s, versions}});
}

int exportRubric(Call &call, const ReviewState &state)
{
    const QString path = call.value(u"export"_s);
    if (isProjectFile(path)) // never over somebody's work
        return call.refuse({Error::Code::FileExists, path});
    const Result<const RubricVersion *> version = versionOf(state, call);
    if (!version)
        return call.refuse(version.error());
    if (const Status done = writeFileAtomically(path, rubricToAnnexJson((*version)->content)); !done)
        return call.refuse(done.error());
    call.say(Cli::tr("Version %1 of the rubric written: %2").arg((*version)->number).arg(path));
    return call.done({{u"version"_s, (*version)->number}, {u"file"_s, path}});
}

int importRubric(Call &call)
{
    const Result<QByteArray> json = readWholeFile(call.value(u"import"_s));
    if (!json)
        return call.refuse(json.error());
    const Result<Rubric> rubric = rubricFromAnnexJson(*json);
    if (!rubric)
        return call.refuse(rubric.error());
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    const Result<Edit> edit = changeRubric(state, *rubric, call.value(u"note"_s), rightNow());
    if (const Status done = (*session)->apply(edit); !done)
        return call.refuse(done.error());
    // A rater's rows that named this version may have been waiting for it.
    if (const Result<MergeReport> placed = replaySetAside(**session); !placed)
        return call.refuse(placed.error());
    const RubricVersion *version = state.find<RubricVersion>(state.project().rubric);
    int flagged = 0;
    for (const auto &[key, score] : state.all<Score>())
        flagged += isGivenUnderOtherText(state, score) ? 1 : 0;
    call.say(Cli::tr("Version %1 of the rubric is in force. Scores given under another text: %2")
                 .arg(version ? version->number : 0)
                 .arg(flagged));
    return call.done({{u"version"_s, version ? version->number : 0}, {u"scores_under_other_text"_s, flagged}});
}

int runRubric(Call &call)
{
    if (call.has(u"import"_s) + call.has(u"export"_s) + call.has(u"lint"_s) > 1)
        return call.misuse(Cli::tr("Give one of --lint, --import and --export."));
    if (call.has(u"import"_s))
        return importRubric(call);
    const Result<Session> session = openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    if (call.has(u"export"_s))
        return exportRubric(call, state);
    if (!call.has(u"lint"_s))
        return tellVersions(call, state);
    const Result<const RubricVersion *> version = versionOf(state, call);
    return version ? lint(call, state, (*version)->content) : call.refuse(version.error());
}

} // namespace

Verb rubricVerb()
{
    return {
        u"rubric"_s,
        {u"PROJECT"_s, u"PROJECT --lint [--version N]"_s, u"PROJECT --export FILE.json [--version N]"_s,
         u"PROJECT --import FILE.json [--note T]"_s},
        Cli::tr("Tells which versions of the rubric there are, and what in it two raters may read differently. A "
                "rubric that comes in is a new version: scores stay with theirs, and are flagged only where their "
                "indicator reads otherwise."),
        u"meetlat rubric round-2026.meetlat --lint"_s,
        {{u"lint"_s, {}, Cli::tr("lists places where the texts clash or overlap"), Option::Once},
         {u"export"_s, u"FILE.json"_s, Cli::tr("where to write it"), Option::Once},
         {u"import"_s, u"FILE.json"_s, Cli::tr("a rubric in the form that --export writes"), Option::Once},
         {u"version"_s, u"N"_s, Cli::tr("which version; the one in force unless given"), Option::Once},
         {u"note"_s, u"T"_s, Cli::tr("what changed, and why"), Option::Once},
         jsonOption()},
        1,
        1,
        runRubric};
}

} // namespace meetlat
