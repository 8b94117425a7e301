// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FirstRound.h"
#include "core/domain/Reconciling.h"
#include "ui/viewmodels/AgreementLines.h"
#include "ui/viewmodels/FigureTable.h"
#include "ui/viewmodels/LevelMark.h"

namespace meetlat {

// What the plots draw, as values, each with its numbers as a table. Only what maySee() lets everybody see is in them:
// decisions and evidence of plans that both raters have submitted. Levels are, as in the figures, of the plans of regions
// that take part.

/// The decision on a cell when it is final and the plan is disclosed; else null.
const Decision *shownDecision(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator);

/// The levels of the first ladder, and "not determinable".
std::vector<LevelMark> levelKeyOf(const ReviewState &state, bool dutch);

/// Decided levels, plan × indicator.
struct HeatMap
{
    enum class Order { Region, Score }; ///< Score: by the mean decided level, highest first
    struct Row
    {
        PlanId plan;
        QString region;
        std::vector<LevelMark> cells;
        std::optional<double> mean; ///< of the decided ladders
    };
    QStringList indicators;
    std::vector<Row> rows;
    int decided = 0; ///< of all its cells
    FigureTable table() const;
};
HeatMap heatMap(const ReviewState &state, bool dutch, HeatMap::Order order);

/// Counts of decided levels, one bar per indicator, or two: new and older plans.
struct StackedBars
{
    struct Part
    {
        LevelMark mark;
        int count = 0;
    };
    struct Bar
    {
        QString name;
        QString group;           ///< "new", or empty
        /// Every level of the scale, those decided on before the rubric lost them, and "not determinable", in order.
        std::vector<Part> parts;
        int counted = 0;         ///< plans in the bar: those with a decision
        int open = 0;            ///< plans of this bar without one
    };
    std::vector<Bar> bars;
    bool isShares = false; ///< bars are drawn equally long: groups of different size are compared
    FigureTable table() const;
};
StackedBars distribution(const ReviewState &state, bool dutch);
/// Of these plans and indicators only, in their order.
StackedBars distributionAmong(const ReviewState &state, const std::vector<PlanId> &plans,
                              const std::vector<IndicatorId> &indicators, bool dutch);
StackedBars newAgainstOlder(const ReviewState &state, bool dutch);

/// The two first scores of each plan on an indicator: how often which met which, the lower one in the row, so that it
/// does not matter who was A.
struct CrossTable
{
    std::vector<LevelMark> levels;
    std::vector<std::vector<int>> counts; ///< [lowest][highest], 0 below the diagonal
    int plans = 0;
    int leftOut = 0; ///< disclosed plans without two levels
    FigureTable table() const;
};
CrossTable crossTable(const ReviewState &state, const FirstRound &round, const Indicator &indicator, bool dutch);

/// Alpha with its interval, one bar per indicator.
struct AgreementBars
{
    struct Bar
    {
        QString name;
        std::optional<double> value;
        std::optional<double> low, high;
        QString valueWords;    ///< "0.68", or why there is none
        QString intervalWords; ///< "0.42 to 0.82", or why there is none
        int plans = 0;
        bool isIndicative = false;
    };
    std::vector<Bar> bars;
    FigureTable table() const;
};
AgreementBars agreementBars(const ReviewState &state, const ProjectAgreement &agreement, bool dutch);

/// Where in the documents of a plan the evidence stands.
struct EvidenceStrips
{
    struct Mark
    {
        int page = 0; ///< from 0, over all documents of the plan
        bool isByA = false;
        bool isByB = false; ///< neither: a third rater, or the plan is not opened yet
        EvidenceKind kind = EvidenceKind::Unmarked;
        int count = 1; ///< passages of this kind by the same person on the page
    };
    struct Strip
    {
        PlanId plan;
        QString region;
        int pages = 0;
        std::vector<Mark> marks; ///< by page
        int waiting = 0;         ///< passages whose place in today's version nobody has settled
    };
    std::vector<Strip> strips; ///< disclosed plans, by region name
    int hidden = 0;            ///< plans that are not disclosed
    FigureTable table() const;
};
/// An empty indicator: evidence for any.
EvidenceStrips evidenceStrips(const ReviewState &state, const IndicatorId &indicator);

} // namespace meetlat
