// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rubric.h"

namespace meetlat {

/// A place in a rubric: an indicator, one of its levels, one of its criteria. Empty parts: the whole of what is above.
struct RubricPlace
{
    IndicatorId indicator;
    std::optional<int> level;
    CriterionId criterion;
    friend bool operator==(const RubricPlace &, const RubricPlace &) = default;
};

/// Something in a rubric that two raters may read differently. It is a reason to look, never an error: the texts are
/// the source's, and nothing is mended by itself.
struct RubricFinding
{
    enum class Kind {
        NamesAnotherIndicator, ///< words: what it says; other: that indicator
        SameTextInTwoLevels,   ///< words: the sentence; other: where it stands as well
        OverlappingCriteria,   ///< words: codes of the criteria that are met together with this one; other: the first
        NoteContradictsLevel,  ///< words: what the note rules out and this level accepts
        ScaleWithoutText,      ///< the project's scale has a level that the ladder does not describe; level: which
        ScaleShorterThanMethod, ///< the method counts from 0, this scale and the ladder from 1
        LevelOutsideScale,     ///< the rubric describes a level that cannot be given; level: which
        WeaknessAmongFeatures, ///< a caveat stands among what makes a high level
        AnnouncedCountsAsDone, ///< an alternative route to the level
        LevelWithoutCriteria,
        TextInOneLanguage,
    };
    Kind kind = Kind::OverlappingCriteria;
    RubricPlace place;
    RubricPlace other;
    QString words;
    bool isNoted = false; ///< the level's erratum tells it already
    friend bool operator==(const RubricFinding &, const RubricFinding &) = default;
};

/// Finds what domain knowledge of such rubrics calls pitfalls, in the order of the rubric. Both languages are read.
std::vector<RubricFinding> lintRubric(const Rubric &rubric, Scale scale);

} // namespace meetlat
