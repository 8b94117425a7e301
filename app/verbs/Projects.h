// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/Call.h"
#include "core/domain/Setup.h"
#include "core/domain/Versions.h"
#include "core/exchange/Imports.h"
#include "core/session/ReviewSession.h"

namespace meetlat {

// What the verbs share: opening a project, and finding what the arguments name.

using Session = std::unique_ptr<ReviewSession>;

Result<Session> openProject(const QString &path);
/// For verbs that only look.
Result<Session> openForReading(const QString &path);
/// Refuses with LeadOnly in a rater's file.
Result<Session> openAsLead(const QString &path);

/// Who a new project belongs to, as the edit that makes it says.
FileIdentity leadIdentity(const Edit &createProject);
/// A database lies there. To be asked before a project is opened, never while it is.
bool isProjectFile(const QString &path);

/// The plan of --region, or of --plan where the region has several. Errors: UnknownRegion, UnknownPlan, AmbiguousPlan.
Result<const Plan *> planOf(const ReviewState &state, const Call &call);
Result<const Plan *> planNamed(const ReviewState &state, const QString &region, const QString &title);
Result<const Rater *> raterNamed(const ReviewState &state, const QString &name);
/// The rater whose work is changed here. Errors: UnknownRater; NotYourScore for another one in a rater's file;
/// HandedOut in the lead's file when the rater has a file of their own for this plan.
Result<const Rater *> workerHere(const ReviewSession &session, const Plan &plan, const QString &name);

QString regionName(const ReviewState &state, const Plan &plan);
/// "Beekdal", or "Beekdal: Eerst een huis" for a plan with a title.
QString planName(const ReviewState &state, const Plan &plan);
/// "R3", or the name of a lead who does not rate.
QString raterCode(const Rater &rater);
/// "new", "older", "unknown", as in the dataset.
QString ageCode(PlanAge age);

/// How highlights on earlier versions stand, as counts by state.
QJsonObject placementJson(const PlacementCounts &counts);
int scoresOnEarlierVersion(const ReviewState &state, const PlanId &plan);

/// "4" or "nd" as a level. Empty: neither of them.
struct LevelChoice
{
    std::optional<int> level;
    bool notDeterminable = false;
};
std::optional<LevelChoice> levelFromText(const QString &text);
/// The enumerator with this name, when it is not the empty one.
template <NamedEnum E> std::optional<E> namedValue(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return enumFromName<E>(text.toStdString());
}

/// The code of a value in files and exports.
template <NamedEnum E> QString codeOf(E value)
{
    const std::string_view name = enumName(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// The first line of stdin without its end.
QByteArray passwordFromStdin();
Instant rightNow();

/// Changes of several verbs as one edit: one transaction, one step of undo.
class Composition
{
public:
    Composition(const ReviewState &state, Edit::Kind kind, const RaterId &owner = {});
    const ReviewState &state() const { return m_state; } ///< as it will be
    Status add(const Result<Edit> &edit);
    const Edit &edit() const { return m_edit; }

private:
    ReviewState m_state;
    Edit m_edit;
};

/// What is new, changed and refused, line by line, and the counts; with --submit, who submits.
QJsonObject tellImport(Call &call, const ImportPlan &plan, bool isDryRun);

// Options that several verbs have.
Option jsonOption();
Option regionOption();
Option planOption();
Option raterOption();
Option passwordOption();

} // namespace meetlat
