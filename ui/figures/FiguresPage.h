// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/FigureListModel.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QTableView;

namespace meetlat {

class FigureDetail;

/// The figures of the report: a list with sentences and numbers, and beside it the chosen one with the plans behind it.
class FiguresPage : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresPage(Workbench &workbench, QWidget *parent = nullptr);
    ~FiguresPage() override;

    FigureListModel &model() { return m_model; }
    void choose(const QString &id);
    /// All figures as a table of values, to that path.
    void exportTo(const QString &path);
    void newFigure();

Q_SIGNALS:
    void openWanted(const meetlat::PlanId &plan, const meetlat::IndicatorId &indicator,
                    const meetlat::HighlightId &highlight);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildLeft();
    void buildTable();
    void showChosen();
    void changeFigure();
    void deleteFigure();
    void exportFigures();
    QString chosenId() const;

    Workbench &m_workbench;
    FigureListModel m_model;
    QSplitter *m_splitter;
    QTableView *m_table;
    FigureDetail *m_detail;
    QString m_chosen;
};

} // namespace meetlat
