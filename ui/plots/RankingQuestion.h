// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace meetlat {

/// Asks, once while the program runs, whether plans are to be sorted by score, and says why that is no default: a list
/// by score reads as a league table. True: sort; also when it was agreed to before.
bool maySortByScore(QWidget *parent);

} // namespace meetlat
