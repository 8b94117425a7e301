// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Setup.h"

#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"

#include <algorithm>

namespace meetlat {

namespace {

bool usesZero(const std::vector<Score> &scores)
{
    return std::any_of(scores.begin(), scores.end(), [](const Score &score) { return score.level == 0; });
}

bool wasZeroGiven(const ReviewState &state)
{
    const auto isZero = [](const auto &entry) { return entry.second.level == 0; };
    const auto &scores = state.all<Score>();
    const auto &decisions = state.all<Decision>();
    const auto &submissions = state.all<Submission>();
    return std::any_of(scores.begin(), scores.end(), isZero) ||
           std::any_of(decisions.begin(), decisions.end(), isZero) ||
           std::any_of(submissions.begin(), submissions.end(),
                       [](const auto &entry) { return usesZero(entry.second.scores); });
}

} // namespace

Result<Edit> createProject(const QString &title, Scale scale, const QDate &cutoff, const Rubric &rubric,
                           const QString &leadName, Instant now)
{
    if (title.trimmed().isEmpty() || leadName.trimmed().isEmpty())
        return Error{Error::Code::NameIsEmpty, {}};
    if (!cutoff.isValid())
        return Error{Error::Code::BadDate, {}};

    RubricVersion version;
    version.id = {newUuid7()};
    version.madeAt = now;
    version.content = rubric;

    Project project;
    project.id = {newUuid7()};
    project.title = title.trimmed();
    project.scale = scale;
    project.cutoff = cutoff;
    project.rubric = version.id;

    Rater lead;
    lead.id = {newUuid7()};
    lead.name = leadName.trimmed();
    lead.isLead = true;

    Edit edit = editOf(Edit::Kind::CreateProject, lead.id);
    const ReviewState nothingYet;
    putRow(edit, nothingYet, version);
    putRow(edit, nothingYet, project);
    putRow(edit, nothingYet, lead);
    return edit;
}

Result<Edit> changeProject(const ReviewState &state, const Project &changed)
{
    if (changed.title.trimmed().isEmpty())
        return Error{Error::Code::NameIsEmpty, {}};
    if (!changed.cutoff.isValid())
        return Error{Error::Code::BadDate, {}};
    const bool losesZero = changed.scale == Scale::OneToFive && state.project().scale == Scale::ZeroToFive;
    if (losesZero && wasZeroGiven(state))
        return Error{Error::Code::ScaleInUse, QStringLiteral("0")};

    Project project = changed;
    project.id = state.project().id;
    project.rubric = state.project().rubric; // another version comes in force by changeRubric() only
    Edit edit = editOf(Edit::Kind::ChangeProject);
    putRow(edit, state, project);
    return edit;
}

} // namespace meetlat
