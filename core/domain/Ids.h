// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace meetlat {

/// A key that cannot be mixed up with another kind of key. The text is a UUIDv7 (core/base/Uuid7.h), except where said.
template <typename Tag> struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    const QString &toString() const { return value; }
    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        const int order = a.value.compare(b.value);
        return order < 0 ? std::strong_ordering::less
                         : (order > 0 ? std::strong_ordering::greater : std::strong_ordering::equal);
    }
};

using ProjectId = Id<struct ProjectTag>;
using RubricVersionId = Id<struct RubricVersionTag>;
using RaterId = Id<struct RaterTag>; ///< every person: raters and the lead
using RegionId = Id<struct RegionTag>;
using PlanId = Id<struct PlanTag>;
using DocumentId = Id<struct DocumentTag>; ///< SHA-256 of the PDF, 64 hexadecimal digits
using HighlightId = Id<struct HighlightTag>;
using SearchId = Id<struct SearchTag>;
using IndicatorId = Id<struct IndicatorTag>; ///< code of the rubric: "WE"
using CriterionId = Id<struct CriterionTag>; ///< code of the rubric: "WE.4.b"
using ActionId = Id<struct ActionTag>;
using ClaimId = Id<struct ClaimTag>;
using PlanFactId = Id<struct PlanFactTag>;
using SnapshotId = Id<struct SnapshotTag>;
using RubricNoteId = Id<struct RubricNoteTag>;
using FigureId = Id<struct FigureTag>;

} // namespace meetlat
