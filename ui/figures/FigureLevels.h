// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/ReadyFigures.h"
#include "ui/viewmodels/Workbench.h"

#include <QWidget>

namespace meetlat {

class FigureTableView;
class PlotView;

/// How the decided levels of a figure's denominator are spread: a bar per indicator that it asks for, its numbers beside it.
class FigureLevels : public QWidget
{
    Q_OBJECT
public:
    explicit FigureLevels(Workbench &workbench, QWidget *parent = nullptr);
    void show(const figures::Figure &figure); ///< hides itself where nothing is decided or no level is asked for

private:
    Workbench &m_workbench;
    PlotView *m_plot;
    FigureTableView *m_table;
};

} // namespace meetlat
