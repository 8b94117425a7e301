// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace meetlat {

class DecisionChoices;
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
    void openMore();    ///< unclear, third rater
    void goOn();        ///< after a choice by key
    void focusReason();
    void keep();        ///< a decision that a newer hand-in came after
    void record();

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &highlight);
    void recorded();
    void discardWanted();
    void handOutWanted();

private:
    void build();
    void buildControls();
    QWidget *buildFoot();
    void showCriteria(const Cell &cell);
    void showChoices();
    void showNotes(const Cell &cell);
    QString decidedWords(const Decision &decision) const;
    const Indicator *indicator() const;

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    QLabel *m_note = nullptr;
    QPushButton *m_keep = nullptr;
    QLabel *m_decided = nullptr; ///< who, when, how
    QWidget *m_criteria = nullptr;
    QGridLayout *m_criteriaGrid = nullptr;
    bool m_showsAllCriteria = false;
    RaterVoices *m_voices = nullptr;
    QFrame *m_controls = nullptr;
    QLabel *m_decides = nullptr; ///< the indicator that is decided on
    DecisionChoices *m_choices = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_reasonRule = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace meetlat
