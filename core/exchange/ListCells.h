// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meetlat {

// Several texts in one cell of a table or one field of a form: "Youth panel; Client council". A backslash before ; | or
// another backslash makes that sign part of a text; before anything else it is a backslash, so older files read the same.

/// The trimmed parts between semicolons, without empty ones, their signs as they are written: to be read by fieldsOf().
QStringList rawParts(const QString &cell);
QStringList fieldsOf(const QString &rawPart); ///< what stands between the bars of a part, empty ones too
QString partText(const QString &rawPart);     ///< what a part or field says
QStringList partsOf(const QString &cell);     ///< what the parts of a cell say

QString asPart(const QString &text); ///< what reads as `text` again
QString asListCell(const QStringList &texts, const QString &separator = QStringLiteral("; "));

} // namespace meetlat
