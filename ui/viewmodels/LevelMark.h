// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rubric.h"

#include <optional>

namespace meetlat {

/// A level as it is drawn: its place on the ramp, its mark and its words.
struct LevelMark
{
    enum class Kind { Level, Hatched, None }; ///< Hatched: 0 and not determinable
    Kind kind = Kind::None;
    int ramp = 0;  ///< 1..5, for Level
    QString text;  ///< "4", "Yes", "n.d.", "–"
    QString words; ///< "4 · Ambition with concrete actions"
};
LevelMark levelMark(const Indicator &indicator, std::optional<int> level, bool notDeterminable, bool dutch);

} // namespace meetlat
