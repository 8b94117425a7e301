// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"
#include "core/pdf/TextAnchor.h"
#include "core/pdf/TextLayout.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace meetlat::pdf::fixtures {

/// A page of a PDF written by hand: its content stream and what else stands in its dictionary.
struct RawPage
{
    QByteArray content;
    QByteArray attributes = "/MediaBox[0 0 595 842]";
};

/// Text in 12-point Helvetica at that place, origin bottom-left, Latin-1.
QByteArray textAt(int x, int y, const QByteArray &latin1, int size = 12);

/// Objects 1 and 2 are catalog and page tree, 3 is the font /F; `objects` follow from number 4.
QByteArray rawPdf(const std::vector<RawPage> &pages, const std::vector<QByteArray> &objects = {},
                  const QByteArray &catalog = {});

/// A page of text, one whose content calls forms that call forms (about 10 to the power of `depth` drawing operations),
/// and that many pages of text behind it.
QByteArray endlessPdf(int depth, int pagesBehind = 0);

/// A page as the extraction would give it: each string a line, 10 points high, 6 points a letter, 14 points apart.
PageTextPtr pageOf(int number, const QStringList &lines);

/// The text of these pages; null beyond them.
TextOfPage textOf(const std::vector<PageTextPtr> &pages);

/// The range of the first place where `words` stand on the page, character for character.
TextRange rangeOf(const PageText &page, const QString &words);

DocumentFacts factsOf(const std::vector<PageTextPtr> &pages);

} // namespace meetlat::pdf::fixtures
