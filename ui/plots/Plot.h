// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/PlotData.h"

#include <QString>

#include <memory>

class QPainter;
class QRectF;

namespace meetlat {

/// A picture of numbers that can be painted on a window or into a file, in pixels at 96 dpi. Text stays text.
class Plot
{
public:
    virtual ~Plot() = default;
    virtual qreal heightFor(qreal width) const = 0;
    /// Paints what lies in `visible` at least; the origin is the top left of the whole picture.
    virtual void paint(QPainter &painter, qreal width, const QRectF &visible) const = 0;
    virtual qreal narrowest() const { return 420; }
};

using PlotPtr = std::shared_ptr<const Plot>;

PlotPtr plotOf(HeatMap map, std::vector<LevelMark> key);
PlotPtr plotOf(StackedBars bars, std::vector<LevelMark> key);
PlotPtr plotOf(CrossTable cross);
PlotPtr plotOf(AgreementBars bars);
PlotPtr plotOf(EvidenceStrips strips);

} // namespace meetlat
