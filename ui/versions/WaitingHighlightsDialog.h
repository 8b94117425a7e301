// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/WaitingPassages.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace meetlat {

class PdfPane;

/// Goes through the highlights of a plan that wait for a person: at the left the passage as it was marked and where it
/// may stand now, at the right the version that is shown today, in which another place can be selected. Every decision
/// is kept at once; Back takes the last one back.
class WaitingHighlightsDialog : public QDialog
{
    Q_OBJECT
public:
    WaitingHighlightsDialog(Workbench &workbench, const PlanId &plan, QWidget *parent = nullptr);
    /// Reads the documents, then shows the first one. False: cancelled or refused; do not show it then.
    bool look();
    PdfPane *pane() const { return m_pane; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildColumn();
    void connectControls();
    void showCurrent();
    void showEnd();
    void showMarked(const WaitingPassages::Waiting &waiting);
    void showCandidates(const WaitingPassages::Waiting &waiting);
    void showCandidate();
    void showCandidateSoon();
    void placeAtCandidate();
    void placeAtSelection();
    void followSelection();

    Workbench &m_workbench;
    PlanId m_plan;
    WaitingPassages m_passages;
    QLabel *m_count;
    QLabel *m_before; ///< captions
    QLabel *m_now;
    QLabel *m_picture;
    QLabel *m_quote;
    QListWidget *m_places;
    QLabel *m_hint;
    QPushButton *m_confirm;
    QPushButton *m_here;
    QPushButton *m_orphan;
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_close;
    PdfPane *m_pane;
};

/// Shows the dialog for this plan until it is closed.
void goThroughWaitingHighlights(Workbench &workbench, const PlanId &plan, QWidget *parent);

} // namespace meetlat
