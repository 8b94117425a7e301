// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/Sentences.h"

namespace meetlat::figures {

enum class FigureState {
    Ok,
    NoDenominator, ///< nothing to count of yet
    NotComputable, ///< needs what a project does not hold; `notes` says what
};

/// One figure with all that is needed to print and to check it.
struct Figure
{
    QString id;    ///< "F09"; of a figure of one's own its key
    QString title; ///< only of a figure of one's own
    FigureState status = FigureState::Ok;
    std::optional<int> value;
    QString shown;                  ///< the value as a text, where it is more than a number: "1–5"
    std::optional<int> denominator; ///< empty: this figure has none
    std::optional<int> tenths;      ///< of a per cent
    Bound bound = Bound::Exact;
    bool leadsWithPercent = false;
    std::optional<FigureFilter> filter; ///< empty: not of the kind that a filter says
    Count count;
    std::vector<std::pair<QString, int>> distribution; ///< where the figure is one: value and how often
    Bilingual sentence;
    Bilingual definition;
    std::vector<Bilingual> notes;

    /// What stands behind the number, by region name.
    const std::vector<Subject> &behind() const { return count.counted; }
};

/// The figures of the published report by their ids, F01 first, those that cannot be computed among them.
std::vector<Figure> readyFigures(const Standings &standings);
std::vector<Figure> readyFigures(const ReviewState &state);
/// A figure of one's own. The sentence follows from the filter.
Figure figureOf(const Standings &standings, const QString &id, const FigureFilter &filter);
Figure figureOf(const ReviewState &state, const QString &id, const FigureFilter &filter);

/// Those that the lead keeps, in their order. One whose filter this program does not know says so.
std::vector<Figure> ownFigures(const Standings &standings);

/// One of the ready-made figures that a filter says.
struct FigureRecipe
{
    QString id;
    FigureFilter filter;
    Bilingual said; ///< empty: from the filter
    Bilingual many; ///< the denominator in words; empty: from the filter
    Bound stated = Bound::Exact; ///< how the published report states it
    bool leadsWithPercent = false;
    bool isAlone = false;
    bool comparesWithHalf = false; ///< "minder dan de helft" after what is said
    Bilingual remark = {};         ///< after the definition
};
Figure cook(const Standings &standings, const FigureRecipe &recipe);
/// Those that are no filter: the size of the register and of the team, the scale …, and what cannot be computed.
std::vector<Figure> roundFigures(const Standings &standings);

} // namespace meetlat::figures
