// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/FigurePlansModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace meetlat {

class FigureLevels;

/// One figure in full: its sentence, what is counted of what, its range and notes, and the plans behind it.
class FigureDetail : public QWidget
{
    Q_OBJECT
public:
    explicit FigureDetail(Workbench &workbench, QWidget *parent = nullptr);

    void show(const figures::Figure *figure, bool isOwn); ///< null: nothing is chosen
    FigurePlansModel &plans() { return m_plans; }
    void focusPlans(); ///< to the first plan, when there is one

Q_SIGNALS:
    /// The plan at the passage that the figure rests on; indicator and passage may be empty.
    void openWanted(const meetlat::PlanId &plan, const meetlat::IndicatorId &indicator,
                    const meetlat::HighlightId &highlight);
    void editWanted();
    void deleteWanted();

private:
    QWidget *buildSentence();
    QWidget *buildPlansHead();
    void buildTable();
    void showPlans();
    void chooseOrder(int index);
    void copy(bool isDutch);
    void open(const QModelIndex &index);

    Workbench &m_workbench;
    FigurePlansModel m_plans;
    figures::Figure m_figure;
    bool m_hasFigure = false;
    bool m_showsOthers = false;
    bool m_hasAsked = false; ///< why lists are by name was said once
    QWidget *m_content = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_definition = nullptr;
    QLabel *m_notes = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_delete = nullptr;
    QLabel *m_plansTitle = nullptr;
    QComboBox *m_order = nullptr;
    QPushButton *m_others = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    FigureLevels *m_levels = nullptr;
};

} // namespace meetlat
