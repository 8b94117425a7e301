// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QFrame>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace meetlat {

class RaterVoices;

/// What opens below the current row: criteria that differ, reasons and evidence, the choices and the reason of the
/// decision.
class DecisionPanel : public QFrame
{
    Q_OBJECT
public:
    DecisionPanel(Workbench &workbench, ReconcileBoard &board, QWidget *parent = nullptr);

    /// What A or B, the reason and Record stand in: for a place that is always in view, however long the panel is.
    QWidget *controls() const { return m_controls; }
    void showCell();
    void chooseOther();
    void focusReason();
    void record();

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &highlight);
    void recorded();

private:
    void build();
    void buildControls();
    QWidget *buildChoices();
    QWidget *buildFoot();
    void showCriteria(const Cell &cell);
    void showChoices();
    void fillLevelMenu();
    const Indicator *indicator() const;
    QString levelWords(const std::optional<Score> &score) const;

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    QLabel *m_note = nullptr;
    QWidget *m_criteria = nullptr;
    QGridLayout *m_criteriaGrid = nullptr;
    bool m_showsAllCriteria = false;
    RaterVoices *m_voices = nullptr;
    QFrame *m_controls = nullptr;
    QLabel *m_decides = nullptr; ///< the indicator that is decided on
    QButtonGroup *m_choices = nullptr;
    QMenu *m_levelMenu = nullptr;
    QMenu *m_moreMenu = nullptr;
    QPushButton *m_more = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_reasonRule = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_withdraw = nullptr;
};

} // namespace meetlat
