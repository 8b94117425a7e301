// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meetlat::pdf {

/// The Dutch word list of this computer (hunspell-nl), which also knows how words are put together. It only decides
/// how a quote is spelled; nothing that is compared or found again may depend on it, for not every computer has one.
namespace dutchwords {

/// False where there is no word list. Thread-safe; the first call reads the list, about 80 ms.
bool contain(const QString &word);
/// Reads the list in the background, so that the first quote need not wait for it.
void prepare();
/// For tests: where to look instead; empty: where the system keeps its lists.
void setFolder(const QString &folder);

} // namespace dutchwords

} // namespace meetlat::pdf
