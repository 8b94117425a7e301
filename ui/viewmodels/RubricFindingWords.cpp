// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SetupWords.h"

#include "ui/viewmodels/Words.h"

#include <QCoreApplication>

namespace meetlat::words {

using namespace Qt::Literals::StringLiterals;
using Kind = RubricFinding::Kind;

namespace {

struct RubricFindings
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::RubricFindings)
};

} // namespace

QString rubricPlace(const RubricPlace &place)
{
    if (!place.criterion.isEmpty())
        return place.criterion.value;
    if (place.level)
        return RubricFindings::tr("%1, level %2", "indicator and level").arg(place.indicator.value).arg(*place.level);
    return place.indicator.value;
}

QString rubricFindingKind(Kind kind)
{
    switch (kind) {
    case Kind::NamesAnotherIndicator:
        return RubricFindings::tr("Names another indicator");
    case Kind::SameTextInTwoLevels:
        return RubricFindings::tr("Same sentence in two levels");
    case Kind::OverlappingCriteria:
        return RubricFindings::tr("Overlapping criteria");
    case Kind::NoteContradictsLevel:
        return RubricFindings::tr("Note contradicts the level");
    case Kind::ScaleWithoutText:
    case Kind::ScaleShorterThanMethod:
    case Kind::LevelOutsideScale:
        return RubricFindings::tr("Clash of scales");
    case Kind::WeaknessAmongFeatures:
        return RubricFindings::tr("Weakness among the features");
    case Kind::AnnouncedCountsAsDone:
        return RubricFindings::tr("Two routes to one level");
    case Kind::LevelWithoutCriteria:
        return RubricFindings::tr("Level without criteria");
    case Kind::TextInOneLanguage:
        return RubricFindings::tr("Text in one language");
    }
    return {};
}

QString rubricFinding(const Rubric &rubric, const RubricFinding &finding, bool dutch)
{
    const Indicator *other = rubric.find(finding.other.indicator);
    const QString otherName = other ? indicatorShort(*other, dutch) : QString();
    switch (finding.kind) {
    case Kind::NamesAnotherIndicator: {
        const QString said = RubricFindings::tr("It says “%1”, which belongs to %2.").arg(finding.words, otherName);
        return finding.isNoted ? said + u' ' + RubricFindings::tr("The slip is noted at the level.") : said;
    }
    case Kind::SameTextInTwoLevels:
        return RubricFindings::tr("“%1” stands at %2 too: it cannot tell the levels apart.")
            .arg(finding.words, rubricPlace(finding.other));
    case Kind::OverlappingCriteria:
        return RubricFindings::tr("What meets this one meets %1 too.").arg(finding.words);
    case Kind::NoteContradictsLevel:
        return RubricFindings::tr("The note says that “%1” is not enough; this level accepts it.").arg(finding.words);
    case Kind::ScaleWithoutText:
        return RubricFindings::tr("The project's scale has a 0, the rubric does not say what it is. 0 and 1 both mean "
                                  "decline.");
    case Kind::ScaleShorterThanMethod:
        return RubricFindings::tr("The method counts from 0 to 5, rubric and project from 1 to 5: a 0 cannot be given. "
                                  "Decide once which it is.");
    case Kind::LevelOutsideScale:
        return RubricFindings::tr("The rubric describes a 0, the project's scale has none.");
    case Kind::WeaknessAmongFeatures:
        return RubricFindings::tr("This is a weakness, yet it stands among what makes this level.");
    case Kind::AnnouncedCountsAsDone:
        return RubricFindings::tr("This is another route to the level: what is announced may count like what was done.");
    case Kind::LevelWithoutCriteria:
        return RubricFindings::tr("Nothing says when this level is met.");
    case Kind::TextInOneLanguage:
        return RubricFindings::tr("A text is there in one language only.");
    }
    return {};
}

} // namespace meetlat::words
