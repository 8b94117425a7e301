// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DatasetExport.h"
#include "core/exchange/DatasetTable.h"

namespace meetlat {

/// Why a level is not there, in every table (cli.md).
namespace missing {
inline const QString notScored = QStringLiteral("not_scored");
inline const QString notDeterminable = QStringLiteral("not_determinable");
inline const QString noDocument = QStringLiteral("no_document");
inline const QString notApplicable = QStringLiteral("not_applicable");
} // namespace missing

/// In the column anchor_state besides Anchor::State: nobody has said yet where the passage stands in a newer version.
inline const QString unsettledAnchor = QStringLiteral("unsettled");

/// A submitted score that was given on a version of a document that has been replaced since.
struct EarlierVersionScore
{
    QString region;
    QString plan; ///< as in the table of scores
    QString indicator;
    QString rater;
    QStringList fileNames; ///< of the versions it was given on
};

/// How many plans stand behind an indicator's figures.
struct Denominator
{
    IndicatorId indicator;
    int plans = 0;
    int submittedByBoth = 0;
    int decided = 0;
    int decidedNotDeterminable = 0;
};

/// A plan of a region that does not take part: in no table, as it is in no figure.
struct LeftOutPlan
{
    QString region;
    QString plan;
};

struct DatasetTables
{
    DatasetTable scores;
    DatasetTable reconciled;
    DatasetTable evidence;
    ExportCounts counts;
    std::vector<std::size_t> typedQuotes; ///< rows of evidence, from 0, whose quote a rater typed
    std::vector<LeftOutPlan> leftOut; ///< by region name
    std::vector<Denominator> denominators;
    std::vector<EarlierVersionScore> onEarlierVersions; ///< in the order of the table of scores
};

/// Fills the three tables. What must not be seen yet is left out here, in one place: values, reasons, evidence and
/// decisions of plans that not both raters have submitted.
DatasetTables makeDatasetTables(const ReviewState &state, const ExportOptions &options);

// The columns alone, for makeDatasetTables().
std::vector<DatasetColumn> scoreColumns(const ReviewState &state);
std::vector<DatasetColumn> reconciledColumns(const ReviewState &state);
std::vector<DatasetColumn> evidenceColumns(const ReviewState &state);

/// All levels of the indicator that stand in the tables or may stand there, lowest first: those of the rubric in force,
/// and those that were given or decided on before it lost them. What may not be seen yet is not among them.
std::vector<int> writtenLevels(const ReviewState &state, const Indicator &indicator);

QByteArray makeCodebook(const ReviewState &state, const DatasetTables &tables, const ExportOptions &options,
                        Instant now);

} // namespace meetlat
