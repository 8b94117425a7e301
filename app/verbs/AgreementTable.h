// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/Ratings.h"

#include <QByteArray>
#include <QStringList>

namespace meetlat {

/// The scores of a CSV with the columns unit, rater and value; an empty value is a missing score. Units and raters are
/// numbered by first appearance.
struct AgreementTable
{
    QStringList raters;
    QStringList units;
    agreement::ScoreTable scores;
    std::vector<double> values; ///< those that occur, ascending
};
/// Errors: ColumnMissing; BadTable (detail: line and what is wrong) for a value that is no number, a unit
/// that a rater scored twice.
Result<AgreementTable> readAgreementTable(const QByteArray &csv);

} // namespace meetlat
