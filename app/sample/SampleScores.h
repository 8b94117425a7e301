// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace meetlat {

/// A passage that a rater of the sample marked for an indicator.
struct SampleEvidence
{
    QString quote;     ///< the exact words of the plan; in a scan the words typed for the area (see placeInPdf())
    QString kind;      ///< "ambition", "action", "smart" or "context"
    QString stance;    ///< "supports" or "contradicts"
    QString criterion; ///< "WE.4.b", or empty: for the indicator as a whole
    QString note;      ///< what the rater wrote beside it; may be empty
};

/// What one rater found on one indicator.
struct SampleScore
{
    QString indicator;        ///< "WE"
    std::optional<int> level; ///< empty and not notDeterminable: only begun
    bool notDeterminable = false;
    QString reason;                   ///< Dutch; empty in a score that is only begun
    QString confidence;               ///< "low", "medium", "high", or empty
    std::map<QString, QString> ticks; ///< criterion → "present", "absent" or "unclear"
    std::vector<SampleEvidence> evidence;
    std::vector<QStringList> searches; ///< recorded searches by their terms; none of the terms is in the plan
};

/// One rater's work on one plan.
struct SampleReading
{
    QString rater;                   ///< a name of SampleScoreBook::raters
    std::vector<SampleScore> scores; ///< in rubric order; indicators not yet looked at are not there
    bool isSubmitted = false;
    std::map<QString, QString> gaps; ///< indicator → why something lacks at submission
};

/// What the lead decided on one indicator, after both raters have submitted.
struct SampleDecision
{
    QString indicator;
    QString rater;            ///< the rater whose score is taken over; empty: another level, or still unclear
    bool isUnclear = false;   ///< the cell stays open with its reason
    std::optional<int> level; ///< empty: not determinable, or unclear
    QString reason;           ///< may be empty where both scores are equal
};

/// The work on one plan: two readings and the decisions taken so far.
struct SamplePlanReview
{
    QString plan;                        ///< SamplePlan::key
    std::vector<SampleReading> readings; ///< two
    std::vector<SampleDecision> decisions;

    /// Both raters have submitted.
    bool isComplete() const;
};

/// All work of the sample review: five plans, two of four raters on each.
struct SampleScoreBook
{
    QString title; ///< of the project
    QString lead;
    QStringList raters;
    std::vector<SamplePlanReview> reviews; ///< by plan key
};

SampleScoreBook sampleScoreBook();

} // namespace meetlat
