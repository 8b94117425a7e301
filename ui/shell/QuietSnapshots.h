// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QObject>

class QTimer;

namespace meetlat {

/// Takes the snapshot that opening has begun, and one every ten minutes where something has changed, without anybody
/// noticing: a few milliseconds at a time, while the window lives.
class QuietSnapshots : public QObject
{
    Q_OBJECT
public:
    QuietSnapshots(Workbench &workbench, QObject *parent);

    void goOn(); ///< with what the session has begun
    void begin();

private:
    void step();

    Workbench &m_workbench;
    QTimer *m_every;
    QTimer *m_steps;
    bool m_isTold = false; ///< a failure is: one on opening keeps nobody from working
};

} // namespace meetlat
