// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"
#include "core/exchange/Tables.h"
#include "core/session/ReviewSession.h"

namespace meetlat {

/// What an import would do, line by line; shown before it is done.
struct ImportLine
{
    enum class What { New, Changed, Same, Refused };
    int line = 0;
    What what = What::New;
    QString subject;                         ///< region or cell
    Error::Code why = Error::Code::BadValue; ///< only for Refused
    QString detail;
    QStringList changes = {}; ///< of scores: the columns whose cell says something new
};
/// What `submit` does to one rater's plan.
struct ImportSubmission
{
    QString region;
    QString plan; ///< its title
    QString rater;
    bool isHeldBack = false; ///< stays a draft, because a line about it was refused
};
struct ImportPlan
{
    std::vector<ImportLine> lines;
    std::vector<ImportSubmission> submissions = {};
    QStringList columnsNotRead = {}; ///< of the table, because nobody knows them
    std::vector<Edit> edits; ///< applied in order, in one go; empty when nothing would change
    int count(ImportLine::What what) const;
};

/// All edits of an import in one transaction; twice gives the same as once. Nothing to do is no error.
Status applyImport(ReviewSession &session, const ImportPlan &plan);

/// Register of regions (cli.md `regions`). A column that is not in the table leaves known regions as they are.
/// Errors: BadTable, ColumnMissing.
Result<ImportPlan> planRegionImport(const ReviewState &state, const QByteArray &tsv);
QByteArray regionsToTsv(const ReviewState &state);
/// The known centre municipalities with how certain each is (resources/regions.tsv): a start, to be changed in the
/// project.
QByteArray builtInRegister();

/// Plan cards by region or file name (cli.md `cards`). A column that is not in the table and an empty cell leave what
/// the card has, "-" clears it; a region without a plan gets one. One edit for all. Errors: BadTable,
/// ColumnMissing.
Result<ImportPlan> planCardImport(const ReviewState &state, const QByteArray &csv);
/// All plan cards in the same columns, by region name.
QByteArray cardsToCsv(const ReviewState &state);

/// Scores of an earlier spreadsheet (cli.md `import-scores`): creates missing raters and assignments, never regions.
/// With `submit` every plan × rater of the table is submitted, but not where a line was refused; what lacks gets
/// "imported" as its gap. Level: a number, or "nd"; an empty one only with a reason. A column that is not in the table
/// and an empty cell leave what stands there. Errors: BadTable, ColumnMissing.
Result<ImportPlan> planScoreImport(const ReviewState &state, const QByteArray &csv, bool submit, Instant now);

} // namespace meetlat
