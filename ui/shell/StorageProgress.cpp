// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StorageProgress.h"

namespace meetlat {

namespace {

constexpr int parts = 1000;
constexpr qint64 betweenFrames = 30; // ms

} // namespace

StorageProgress::StorageProgress(const QString &what, QWidget *window, int delay)
    : m_dialog(what, tr("Cancel"), 0, parts, window), m_delay(delay)
{
    m_dialog.setWindowModality(Qt::ApplicationModal); // nothing may be edited under it, in other dialogs neither
    m_dialog.setMinimumDuration(1'000'000'000); // shown by step(), as no events are handled before
    m_dialog.setAutoClose(false);
    m_dialog.setAutoReset(false);
    m_clock.start();
}

StepProgress StorageProgress::steps()
{
    return [this](qint64 done, qint64 total) { return step(done, total); };
}

bool StorageProgress::step(qint64 done, qint64 total)
{
    const qint64 now = m_clock.elapsed();
    if (now < m_delay || now < m_nextFrame)
        return !m_dialog.wasCanceled();
    m_nextFrame = now + betweenFrames;
    m_dialog.setMaximum(total > 0 ? parts : 0);
    m_dialog.setValue(total > 0 ? static_cast<int>(done * parts / total) : 0);
    m_dialog.show();
    QCoreApplication::processEvents();
    return !m_dialog.wasCanceled();
}

} // namespace meetlat
