// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/Projects.h"

#include "core/base/Uuid7.h"
#include "core/session/FilePlace.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

/// On stderr, so that what a program reads stays as it is.
void warnOfPlace(const QString &path)
{
    const FilePlace place = placeOf(path);
    if (place.kind == FilePlace::Kind::Cloud)
        writeErr(Cli::tr("Warning: %1 keeps the folder of this project in step with other computers; that can leave two "
                         "versions. Better work on a copy outside of it.")
                     .arg(place.name) +
                 u'\n');
    else if (place.kind == FilePlace::Kind::Network)
        writeErr(Cli::tr("Warning: this project lies on a network drive (%1), where locks may do nothing. Better work on a "
                         "copy on this computer.")
                     .arg(place.name) +
                 u'\n');
}

} // namespace

Result<Session> openProject(const QString &path)
{
    Result<Session> session = ReviewSession::open(path);
    if (session)
        warnOfPlace(path);
    if (session && (*session)->isReadOnly())
        return (*session)->readOnlyReason().value_or(Error{Error::Code::ReadOnlyPlace, path});
    return session;
}

Result<Session> openForReading(const QString &path)
{
    OpenOptions options;
    options.readOnly = true;
    return ReviewSession::open(path, options);
}

Result<Session> openAsLead(const QString &path)
{
    Result<Session> session = openProject(path);
    if (session && (*session)->identity().role != FileRole::Lead)
        return Error{Error::Code::LeadOnly, {}};
    return session;
}

FileIdentity leadIdentity(const Edit &createProject)
{
    ReviewState state;
    state.apply(createProject);
    FileIdentity identity;
    identity.project = state.project().id;
    identity.replica = newUuid7();
    identity.role = FileRole::Lead;
    if (const Rater *lead = leadOf(state))
        identity.person = lead->id;
    return identity;
}

bool isProjectFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<const Plan *> planOf(const ReviewState &state, const Call &call)
{
    return planNamed(state, call.value(u"region"_s), call.value(u"plan"_s));
}

Result<const Plan *> planNamed(const ReviewState &state, const QString &region, const QString &title)
{
    if (title.isEmpty())
        return onlyPlanOf(state, region);
    const Region *found = findRegion(state, region);
    if (!found)
        return Error{Error::Code::UnknownRegion, region};
    for (const Plan *plan : plansOf(state, found->id)) {
        if (plan->title.compare(title.trimmed(), Qt::CaseInsensitive) == 0 || plan->id.value == title)
            return plan;
    }
    return Error{Error::Code::UnknownPlan, title};
}

Result<const Rater *> raterNamed(const ReviewState &state, const QString &name)
{
    if (const Rater *rater = findRater(state, name))
        return rater;
    return Error{Error::Code::UnknownRater, name};
}

Result<const Rater *> workerHere(const ReviewSession &session, const Plan &plan, const QString &name)
{
    const Rater *rater = findRater(session.state(), name);
    if (session.identity().role == FileRole::Rater) {
        if (!rater || rater->id != session.identity().person)
            return Error{Error::Code::NotYourScore, name};
        return rater;
    }
    if (!rater)
        return Error{Error::Code::UnknownRater, name};
    const Assignment *assignment = session.state().find<Assignment>(plan.id, rater->id);
    if (assignment && assignment->handedOutAt != 0)
        return Error{Error::Code::HandedOut, name};
    return rater;
}

QString regionName(const ReviewState &state, const Plan &plan)
{
    const Region *region = state.find<Region>(plan.region);
    return region ? region->name : QString();
}

QString planName(const ReviewState &state, const Plan &plan)
{
    const QString region = regionName(state, plan);
    return plan.title.isEmpty() ? region : u"%1: %2"_s.arg(region, plan.title);
}

QString raterCode(const Rater &rater)
{
    return rater.number > 0 ? u"R%1"_s.arg(rater.number) : rater.name;
}

QString ageCode(PlanAge age)
{
    switch (age) {
    case PlanAge::New:
        return u"new"_s;
    case PlanAge::Older:
        return u"older"_s;
    case PlanAge::Unknown:
        return u"unknown"_s;
    }
    return {};
}

std::optional<LevelChoice> levelFromText(const QString &text)
{
    if (text.compare(u"nd"_s, Qt::CaseInsensitive) == 0)
        return LevelChoice{std::nullopt, true};
    bool isNumber = false;
    const int level = text.toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return LevelChoice{level, false};
}

QByteArray passwordFromStdin()
{
    QByteArray password;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin))
        password.append(static_cast<char>(c));
    if (password.endsWith('\r'))
        password.chop(1);
    return password;
}

Instant rightNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Composition::Composition(const ReviewState &state, Edit::Kind kind, const RaterId &owner) : m_state(state)
{
    m_edit.kind = kind;
    m_edit.owner = owner;
}

Status Composition::add(const Result<Edit> &edit)
{
    if (!edit)
        return edit.error();
    m_state.apply(*edit);
    m_edit.changes.insert(m_edit.changes.end(), edit->changes.begin(), edit->changes.end());
    if (m_edit.note.isEmpty())
        m_edit.note = edit->note;
    return Done{};
}

Option jsonOption()
{
    return {u"json"_s, {}, Cli::tr("prints one JSON document and nothing else"), Option::Once};
}

Option regionOption()
{
    return {u"region"_s, u"NAME"_s, Cli::tr("the plan's region, by name or alias"), Option::Required};
}

Option planOption()
{
    return {u"plan"_s, u"TITLE"_s, Cli::tr("which plan, where the region has several"), Option::Once};
}

Option raterOption()
{
    return {u"rater"_s, u"NAME"_s, Cli::tr("the rater, by name or as R1, R2 …"), Option::Required};
}

Option passwordOption()
{
    return {u"password-stdin"_s,
            {},
            Cli::tr("reads the password of locked PDFs from the first line of stdin; it is not stored"),
            Option::Once};
}

} // namespace meetlat
