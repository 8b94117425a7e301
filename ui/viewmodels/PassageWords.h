// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

#include <QString>

namespace meetlat::words {

/// One marked passage in the words of a list.
struct Passage
{
    QString page;    ///< "p. 14"; "p. 14, earlier version" while it has no place in what is shown today
    QString quote;   ///< the words that stand there now, as marked where that is not known; empty: an area
    QString trouble; ///< one sentence when it stands nowhere in what is shown today; empty: it stands somewhere
};
/// By standingOf(): never where the anchor alone says it was.
Passage passage(const ReviewState &state, const Highlight &highlight);
/// One sentence when the search was made in a version that has been replaced since: what was not in that one may be in
/// this one. Empty otherwise.
QString searchTrouble(const ReviewState &state, const Search &search);

} // namespace meetlat::words
