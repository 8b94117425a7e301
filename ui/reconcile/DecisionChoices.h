// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QMenu;
class QPushButton;

namespace meetlat {

/// What can be decided: A, B, the third rater's level once it is known, another level, unclear, or asking a third
/// rater. Choosing records nothing yet.
class DecisionChoices : public QWidget
{
    Q_OBJECT
public:
    DecisionChoices(Workbench &workbench, ReconcileBoard &board, QWidget *parent = nullptr);
    void showCell();    ///< another cell: the levels to choose from
    void showChoices(); ///< what is chosen
    void chooseOther(); ///< opens the list of levels; a digit takes one
    void openMore();    ///< unclear, third rater

Q_SIGNALS:
    void chosen(); ///< by hand

private:
    void build();
    void fillLevelMenu();
    void fillMoreMenu();
    const Indicator *indicator() const;
    QString levelWords(const std::optional<Score> &score) const;
    void name(int choice, const QString &shown, const QString &key, const QString &said);

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    QButtonGroup *m_choices;
    QMenu *m_levelMenu;
    QMenu *m_moreMenu;
    QPushButton *m_more = nullptr;
};

} // namespace meetlat
