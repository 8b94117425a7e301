// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/RegionSheet.h"

#include <QTextDocument>

#include <memory>

namespace meetlat {

/// The sheet that a region gets back: per indicator the level, why, on which passages, and what the next level would
/// ask for. Texts in the language of the application, those of the rubric in Dutch or English.
std::unique_ptr<QTextDocument> regionSheetDocument(const figures::RegionSheet &sheet, const QString &project,
                                                   bool isDutch);

} // namespace meetlat
