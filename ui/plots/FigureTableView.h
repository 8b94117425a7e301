// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/FigureTable.h"

#include <QTableView>

namespace meetlat {

/// A table of figures: by keyboard, for screen readers, and to be copied into a spreadsheet (Ctrl+C: the chosen rows
/// with their head; the whole table when none is chosen).
class FigureTableView : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTableView(QWidget *parent = nullptr);
    /// Cells wrap, the last column gets what room is left; for short tables with sentences.
    void setWraps(bool wraps);
    void setTable(FigureTable table);
    const FigureTable &table() const { return m_model.table(); }
    void copyAll() const;

Q_SIGNALS:
    void planActivated(const QString &plan); ///< Enter or a double click on a row about a plan

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    int widthOf(int column) const;
    void copySelected() const;

    FigureTableModel m_model;
    bool m_wraps = false;
};

} // namespace meetlat
