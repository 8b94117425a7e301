// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/Words.h"

#include "core/domain/Versions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace meetlat::words {

using namespace Qt::Literals::StringLiterals;

QString evidenceKind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Unmarked:
        return QCoreApplication::translate("meetlat::Words", "Not marked");
    case EvidenceKind::Ambition:
        return QCoreApplication::translate("meetlat::Words", "Ambition");
    case EvidenceKind::Action:
        return QCoreApplication::translate("meetlat::Words", "Concrete action");
    case EvidenceKind::Smart:
        return QCoreApplication::translate("meetlat::Words", "SMART target");
    case EvidenceKind::Context:
        return QCoreApplication::translate("meetlat::Words", "Context");
    }
    return {};
}

QString evidenceKindLetter(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Unmarked:
        return u"–"_s;
    case EvidenceKind::Ambition:
        return QCoreApplication::translate("meetlat::Words", "A", "letter of the evidence kind: ambition");
    case EvidenceKind::Action:
        return QCoreApplication::translate("meetlat::Words", "C", "letter of the evidence kind: concrete action");
    case EvidenceKind::Smart:
        return QCoreApplication::translate("meetlat::Words", "S", "letter of the evidence kind: SMART target");
    case EvidenceKind::Context:
        return QCoreApplication::translate("meetlat::Words", "X", "letter of the evidence kind: context");
    }
    return {};
}

QString stance(Stance stance)
{
    switch (stance) {
    case Stance::Supports:
        return QCoreApplication::translate("meetlat::Words", "Supports");
    case Stance::Contradicts:
        return QCoreApplication::translate("meetlat::Words", "Contradicts");
    }
    return {};
}

QString tick(Tick tick)
{
    switch (tick) {
    case Tick::Present:
        return QCoreApplication::translate("meetlat::Words", "Present");
    case Tick::Absent:
        return QCoreApplication::translate("meetlat::Words", "Absent");
    case Tick::Unclear:
        return QCoreApplication::translate("meetlat::Words", "Unclear");
    }
    return {};
}

QString confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return QCoreApplication::translate("meetlat::Words", "Low", "confidence of a rater");
    case Confidence::Medium:
        return QCoreApplication::translate("meetlat::Words", "Medium", "confidence of a rater");
    case Confidence::High:
        return QCoreApplication::translate("meetlat::Words", "High", "confidence of a rater");
    }
    return {};
}

QString criterionKind(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Core:
        return QCoreApplication::translate("meetlat::Words", "Core");
    case CriterionKind::Feature:
        return QCoreApplication::translate("meetlat::Words", "Feature");
    case CriterionKind::Example:
        return QCoreApplication::translate("meetlat::Words", "Example");
    case CriterionKind::Possible:
        return QCoreApplication::translate("meetlat::Words", "Possible");
    case CriterionKind::Caveat:
        return QCoreApplication::translate("meetlat::Words", "Caveat");
    case CriterionKind::Alternative:
        return QCoreApplication::translate("meetlat::Words", "Alternative");
    case CriterionKind::Exclusion:
        return QCoreApplication::translate("meetlat::Words", "Does not count");
    }
    return {};
}

QString progress(Progress progress, int completeCells, int cells)
{
    switch (progress) {
    case Progress::NotBegun:
        return QCoreApplication::translate("meetlat::Words", "Not begun");
    case Progress::Busy:
        return QCoreApplication::translate("meetlat::Words", "Busy, %1 of %2").arg(completeCells).arg(cells);
    case Progress::Ready:
        return QCoreApplication::translate("meetlat::Words", "Ready to submit");
    case Progress::Submitted:
        return QCoreApplication::translate("meetlat::Words", "Submitted");
    case Progress::Reopened:
        return QCoreApplication::translate("meetlat::Words", "Re-opened, %1 of %2").arg(completeCells).arg(cells);
    }
    return {};
}

QString planAge(PlanAge age)
{
    switch (age) {
    case PlanAge::New:
        return QCoreApplication::translate("meetlat::Words", "new plan");
    case PlanAge::Older:
        return QCoreApplication::translate("meetlat::Words", "older plan");
    case PlanAge::Unknown:
        return QCoreApplication::translate("meetlat::Words", "new or older?");
    }
    return {};
}

QString planKind(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Unknown:
        return QCoreApplication::translate("meetlat::Words", "Kind unknown");
    case PlanKind::ActionPlan:
        return QCoreApplication::translate("meetlat::Words", "Action plan");
    case PlanKind::PolicyPlan:
        return QCoreApplication::translate("meetlat::Words", "Policy plan");
    case PlanKind::ProtectedHomeVision:
        return QCoreApplication::translate("meetlat::Words", "Vision on sheltered living at home");
    case PlanKind::ImplementationAgenda:
        return QCoreApplication::translate("meetlat::Words", "Implementation agenda");
    case PlanKind::CouncilLetter:
        return QCoreApplication::translate("meetlat::Words", "Letter to the council");
    case PlanKind::ProgressReport:
        return QCoreApplication::translate("meetlat::Words", "Progress report");
    case PlanKind::HousingVision:
        return QCoreApplication::translate("meetlat::Words", "Housing vision");
    case PlanKind::Other:
        return QCoreApplication::translate("meetlat::Words", "Other document");
    }
    return {};
}

QString portfolio(Portfolio portfolio)
{
    switch (portfolio) {
    case Portfolio::Care:
        return QCoreApplication::translate("meetlat::Words", "Care");
    case Portfolio::Housing:
        return QCoreApplication::translate("meetlat::Words", "Housing");
    case Portfolio::Income:
        return QCoreApplication::translate("meetlat::Words", "Income");
    case Portfolio::Youth:
        return QCoreApplication::translate("meetlat::Words", "Youth");
    case Portfolio::Safety:
        return QCoreApplication::translate("meetlat::Words", "Safety");
    case Portfolio::Other:
        return QCoreApplication::translate("meetlat::Words", "Other portfolio");
    }
    return {};
}

QString lack(Lack lack)
{
    switch (lack) {
    case Lack::Level:
        return QCoreApplication::translate("meetlat::Words", "level");
    case Lack::Reason:
        return QCoreApplication::translate("meetlat::Words", "reason");
    case Lack::Evidence:
        return QCoreApplication::translate("meetlat::Words", "evidence");
    }
    return {};
}

QString doubt(Doubt doubt)
{
    switch (doubt) {
    case Doubt::ThreeWithActions:
        return QCoreApplication::translate("meetlat::Words",
                                           "Level 3 is about words, yet a concrete action or SMART target "
                                           "supports it. Say in one line why it is not a 4.");
    case Doubt::FourWithoutAction:
        return QCoreApplication::translate("meetlat::Words", "Level 4 rests on deeds, yet no concrete action or SMART "
                                                             "target is marked. Say in one line why.");
    case Doubt::FiveWithoutTarget:
        return QCoreApplication::translate("meetlat::Words",
                                           "Level 5 asks for actions and targets, yet one of them is not "
                                           "marked. Say in one line why.");
    }
    return {};
}

QString decisionKind(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::A:
        return QCoreApplication::translate("meetlat::Words", "As A");
    case DecisionKind::B:
        return QCoreApplication::translate("meetlat::Words", "As B");
    case DecisionKind::Other:
        return QCoreApplication::translate("meetlat::Words", "Another level");
    case DecisionKind::Unclear:
        return QCoreApplication::translate("meetlat::Words", "Still unclear");
    case DecisionKind::Third:
        return QCoreApplication::translate("meetlat::Words", "A third rater");
    }
    return {};
}

QString searchOutcome(SearchOutcome outcome)
{
    switch (outcome) {
    case SearchOutcome::Unknown:
        return QCoreApplication::translate("meetlat::Words", "Not searched yet");
    case SearchOutcome::NewPlan:
        return QCoreApplication::translate("meetlat::Words", "New plan found");
    case SearchOutcome::OlderPlan:
        return QCoreApplication::translate("meetlat::Words", "Older plan found");
    case SearchOutcome::ProgressReport:
        return QCoreApplication::translate("meetlat::Words", "Progress report found");
    case SearchOutcome::NothingFound:
        return QCoreApplication::translate("meetlat::Words", "Nothing found");
    }
    return {};
}

QString notDeterminable()
{
    return QCoreApplication::translate("meetlat::Words", "not determinable");
}

QString notDeterminableShort()
{
    return QCoreApplication::translate("meetlat::Words", "n.d.", "short for: not determinable");
}

QString levelName(const Indicator &indicator, int level, bool dutch)
{
    // The method counts from 0, the rubric describes 1 to 5; 0 and 1 both mean decline.
    const Level *described = indicator.level(level == 0 ? 1 : level);
    return described ? described->name.in(dutch) : QString();
}

QString level(const Indicator &indicator, std::optional<int> level, bool notDeterminable, bool dutch)
{
    if (notDeterminable)
        return words::notDeterminable();
    if (!level)
        return u"–"_s;
    const QString name = levelName(indicator, *level, dutch);
    if (indicator.kind == IndicatorKind::YesNo && !name.isEmpty())
        return name;
    return name.isEmpty() ? QString::number(*level) : u"%1 · %2"_s.arg(QString::number(*level), name);
}

QString indicatorShort(const Indicator &indicator, bool dutch)
{
    struct Short
    {
        QLatin1StringView id;
        QLatin1StringView nl;
        QLatin1StringView en;
    };
    static constexpr Short shortNames[] = {{"WE"_L1, "Wonen Eerst"_L1, "Housing First"_L1},
                                           {"PR"_L1, "Preventie"_L1, "Prevention"_L1},
                                           {"PA"_L1, "Participatie"_L1, "Participation"_L1},
                                           {"BB"_L1, "Belangenbehartiging"_L1, "Advocacy"_L1}};
    for (const Short &known : shortNames) {
        if (indicator.id.value == known.id)
            return QString(dutch ? known.nl : known.en);
    }
    return indicator.name.in(dutch);
}

QString dateTime(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

QString date(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::ShortFormat);
}

QString givenOnEarlierVersion(const ReviewState &state, const Score &score)
{
    QStringList names;
    for (const EarlierVersion *earlier : earlierVersions(state, score.plan, score.documents))
        names << earlier->fileName;
    if (!score.isGiven() || names.isEmpty())
        return {};
    return QCoreApplication::translate("meetlat::Words", "Given on an earlier version of the document: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace meetlat::words
