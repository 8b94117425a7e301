// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/Call.h"
#include "core/figures/ReadyFigures.h"

namespace meetlat {

/// A figure in lines for people: number, denominator, share, sentence; below them its range, its notes and what is
/// counted by name.
void tellFigure(const Call &call, const figures::Figure &figure);

} // namespace meetlat
