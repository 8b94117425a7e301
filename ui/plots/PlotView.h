// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/Plot.h"

#include <QAbstractScrollArea>

namespace meetlat {

/// Shows a plot; higher ones scroll, and only what is in view is painted. The numbers stand in a table beside it.
class PlotView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);
    void setPlot(PlotPtr plot, const QString &name); ///< `name` for assistive technology
    const PlotPtr &plot() const { return m_plot; }
    void setEdge(int edge); ///< the room left and right of the plot; a page's margin unless said otherwise
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qreal plotWidth() const;
    void fitScrollBars();

    PlotPtr m_plot;
    int m_edge;
};

} // namespace meetlat
