// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/VersionChange.h"
#include "ui/viewmodels/Workbench.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace meetlat {

/// Goes through the highlights of a plan that wait for a person: the old passage above, where it may stand now below.
class WaitingHighlightsDialog : public QDialog
{
    Q_OBJECT
public:
    WaitingHighlightsDialog(Workbench &workbench, const PlanId &plan, QWidget *parent = nullptr);
    /// Reads the documents, then shows the first one. False: cancelled or refused; do not show it then.
    bool look();

private:
    struct Waiting
    {
        Highlight highlight;
        DocumentId document; ///< in which it is to be placed
        pdf::FoundAgain found;
        QByteArray picture;
    };
    void showCurrent();
    void settle(Anchor::State state, const pdf::Candidate &candidate);
    void next();

    Workbench &m_workbench;
    PlanId m_plan;
    std::vector<Waiting> m_waiting;
    std::size_t m_at = 0;
    QLabel *m_count;
    QLabel *m_before = nullptr; ///< captions
    QLabel *m_now = nullptr;
    QLabel *m_picture;
    QLabel *m_quote;
    QListWidget *m_places;
    QPushButton *m_confirm;
    QPushButton *m_orphan;
    QPushButton *m_later;
};

} // namespace meetlat
