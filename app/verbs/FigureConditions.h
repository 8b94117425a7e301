// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ReviewState.h"
#include "core/figures/FigureFilter.h"

namespace meetlat {

/// Adds one condition as it is typed: "WE>=4", "PR<=2", "PA=1", "BB=nd", "age=new", "tag=pilot", "structure=yes" …
/// Errors: BadValue (detail: the text), UnknownIndicator, LevelOutsideRubric.
Status addCondition(figures::Conditions &conditions, const ReviewState &state, const QString &text);

/// What can be typed before "=", for the help.
QStringList conditionKeys();

} // namespace meetlat
