// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace meetlat {

struct ExportOptions
{
    bool names = false;        ///< raters by name instead of R1…R7
    bool nameExamples = false; ///< regions of contradicting evidence named instead of "a region"
    bool byteOrderMark = false;
    bool overwrite = false; ///< the folder need not be empty
};
struct ExportFile
{
    QString name;
    QByteArray bytes;
};
/// Counts that the dialog and the command line report.
struct ExportCounts
{
    int plans = 0;
    int scores = 0; ///< disclosed scores
    int evidence = 0;
    int decided = 0;
    int openCells = 0;   ///< written as missing
    int hiddenCells = 0; ///< of plans that not both have submitted
    int leftOut = 0;     ///< plans of regions that do not take part; in none of the other counts
};
struct Dataset
{
    std::vector<ExportFile> files; ///< scores.csv reconciled.csv evidence.csv datapackage.json codebook.md
    ExportCounts counts;
};

/// Page label for "page" columns and where an anchor stands; from the highlight itself.
Dataset makeDataset(const ReviewState &state, const ExportOptions &options, Instant now);
/// Checks that the tables fit their description, writes the files, and checks what it wrote by reading the tables back.
/// Refused for what does not fit, it leaves the folder as it was.
/// Errors: FolderNotEmpty, CannotWrite, DiskFull.
Status writeDataset(const Dataset &dataset, const QString &folder, const ExportOptions &options);

} // namespace meetlat
