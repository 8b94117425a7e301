// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"

#include <QString>

#include <vector>

namespace meetlat::pdf {

/// Recognised text of earlier runs, in the user's cache folder by document (SHA-256), OCR version and page. A file that
/// is damaged, or about another page, counts as not there. Nothing of a locked document belongs in it.
namespace recognisedPages {

/// Kept for next time; a full or read-only disk is no error, the page is recognised again then.
void keep(const QString &documentSha256, const PageText &text);
/// By whatever version of the OCR recognised it last; null where there is none.
PageTextPtr of(const QString &documentSha256, int page);
/// 0-based, in ascending order.
std::vector<int> pagesOf(const QString &documentSha256);
/// Puts what was recognised in place of the pages that could not be read or lack text of use; the others stay.
void fillIn(const QString &documentSha256, std::vector<PageTextPtr> &pages);

} // namespace recognisedPages

} // namespace meetlat::pdf
