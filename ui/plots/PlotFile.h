// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/Plot.h"

#include <QByteArray>

namespace meetlat {

struct PlotText
{
    QString title;
    QString caption; ///< on what it rests: plans, date
};

/// The whole plot as an SVG on white paper in the light colours, whatever the window shows; its texts are text. The
/// title and the caption stand above it, and in the file for assistive technology.
QByteArray svgOf(const Plot &plot, const PlotText &text, qreal width = 860);

} // namespace meetlat
