// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ProjectAgreement.h"
#include "ui/viewmodels/Workbench.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace meetlat {

/// The figures of agreement of the open project, computed on another thread, and the snapshots that were taken of them.
class AgreementBoard : public QObject
{
    Q_OBJECT
public:
    explicit AgreementBoard(Workbench &workbench, QObject *parent = nullptr);
    ~AgreementBoard() override;

    /// What was computed last; null: nothing yet. Stays while a newer one is being computed.
    const ProjectAgreement *agreement() const { return m_agreement.get(); }
    /// Computes if anything that it rests on has changed since; called when the page is shown.
    void bringUpToDate();
    void cancel();
    bool isComputing() const { return m_isComputing; }
    bool isStale() const { return m_isStale; }
    int indicatorsDone() const { return m_done; }
    int indicatorsInAll() const { return m_all; }
    /// Why the last computation failed, in words; else empty.
    QString fault() const { return m_fault; }

Q_SIGNALS:
    void changed();  ///< other figures
    void outdated(); ///< the review changed; bringUpToDate() computes them anew
    void progressChanged();

private:
    struct Outcome;
    void take(const Outcome &outcome);
    void noteStale();

    Workbench &m_workbench;
    QThreadPool m_thread;
    std::unique_ptr<ProjectAgreement> m_agreement;
    std::shared_ptr<std::atomic_int> m_round = std::make_shared<std::atomic_int>(0);
    QString m_fault;
    bool m_isComputing = false;
    bool m_isStale = true;
    int m_done = 0;
    int m_all = 0;
};

} // namespace meetlat
