// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuietSnapshots.h"

#include <QTimer>

namespace meetlat {

namespace {

constexpr int interval = 10 * 60 * 1000; ///< ms; takes none when nothing changed
constexpr int betweenSteps = 8;          ///< ms; a step takes a quarter of it
constexpr int stepMs = 2;                ///< short, for an entry of the log of some MB comes on top in one go

} // namespace

QuietSnapshots::QuietSnapshots(Workbench &workbench, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_every(new QTimer(this)), m_steps(new QTimer(this))
{
    m_every->setInterval(interval);
    connect(m_every, &QTimer::timeout, this, &QuietSnapshots::begin);
    m_every->start();
    m_steps->setInterval(betweenSteps);
    connect(m_steps, &QTimer::timeout, this, &QuietSnapshots::step);
}

void QuietSnapshots::goOn()
{
    m_isTold = false;
    m_steps->start();
}

void QuietSnapshots::begin()
{
    if (!m_workbench.isOpen() || m_workbench.isReadOnly() || m_workbench.session()->isTakingSnapshot())
        return;
    m_isTold = true;
    if (m_workbench.run(m_workbench.session()->beginSnapshot()))
        m_steps->start();
}

void QuietSnapshots::step()
{
    const Result<bool> stepped = m_workbench.isOpen() ? m_workbench.session()->stepSnapshot(stepMs) : Result<bool>(true);
    if (stepped && !*stepped)
        return;
    m_steps->stop();
    if (stepped || stepped.error().code == Error::Code::Cancelled) // the next one comes in its time
        return;
    if (m_isTold)
        m_workbench.run(Status(stepped.error()));
    else
        qWarning("no snapshot: %s", qUtf8Printable(stepped.error().detail));
}

} // namespace meetlat
