// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace meetlat {

class EvidenceList;
class PairedEvidence;
class SideReason;

/// What the raters bring forward for one cell: reason and evidence of A beside B, and a third rater's below.
class RaterVoices : public QWidget
{
    Q_OBJECT
public:
    RaterVoices(Workbench &workbench, ReconcileBoard &board, QWidget *parent = nullptr);
    void showCell(const Cell &cell, const Indicator &indicator);

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &highlight);
    void handOutWanted();

private:
    void showVersion(QLabel *label, const std::optional<Score> &score);
    void showThird(const Cell &cell, const Indicator &indicator);

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    SideReason *m_reasonA;
    SideReason *m_reasonB;
    QLabel *m_versionA; ///< on which version of the document the score was given, when that is an earlier one
    QLabel *m_versionB;
    PairedEvidence *m_evidence;
    QLabel *m_third;
    QPushButton *m_handOut;
    EvidenceList *m_evidenceThird;
};

} // namespace meetlat
