// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

namespace meetlat {

/// What lies in the folder of the sample review.
struct SampleFiles
{
    QString lead;        ///< the review lead's project
    QStringList raters;  ///< a file per rater
    QStringList packets; ///< a packet per rater, taken in
    QStringList pdfs;    ///< the plans
};

/// Makes the sample review in a new or empty folder, by the same verbs that a real review goes through: set up, hand
/// out, score with evidence found in the PDFs, hand in, take in, decide. Needs a QGuiApplication (offscreen will do).
/// Errors: FolderNotEmpty, CannotWrite, and whatever a verb refuses.
Result<SampleFiles> makeSampleReview(const QString &folder);

} // namespace meetlat
