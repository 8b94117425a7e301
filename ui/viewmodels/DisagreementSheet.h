// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decisions.h"
#include "core/domain/EvidencePairs.h"
#include "ui/viewmodels/Workbench.h"

namespace meetlat {

/// Everything that two raters need before them to talk about one cell, in words: what goes onto one sheet.
struct DisagreementSheet
{
    QString region;
    QString plan;
    QString indicator;
    QString question;
    QString difference; ///< "2 levels apart"

    struct Quote
    {
        QString kind; ///< "Concrete action", with what speaks against it said
        QString page; ///< "p. 12"
        QString words;
        QString sharing; ///< "marked by both"; empty: only here
        QString note;
    };
    struct Side
    {
        QString title; ///< "A", or "A · R2 Anna"
        QString level;
        QString reason;
        std::vector<Quote> quotes;
        QStringList searches;
    };
    std::vector<Side> sides; ///< A, B, and the third rater once known

    struct LevelText
    {
        QString title; ///< "4 · With concrete actions"
        QString whose; ///< "A", "B", empty between
        QStringList criteria;
        QString erratum;
    };
    std::vector<LevelText> levels; ///< those of the scores and between, lowest first

    struct TickLine
    {
        QString criterion;
        QString a;
        QString b;
    };
    std::vector<TickLine> criteria; ///< that were ticked differently
    QString decision;               ///< what was decided so far; empty: nothing
};

/// Cells for a talk: two or more levels apart, or a level against "not determinable" or nothing; of opened plans, by
/// region name. Without `all` only those that still need a decision.
std::vector<CellPlace> hardCells(const ReviewState &state, bool all);
/// Empty when the cell may not be seen (yet). Raters by name only where the project shows names.
std::optional<DisagreementSheet> disagreementSheet(const Workbench &workbench, const CellPlace &cell);

} // namespace meetlat
