// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/OpenCells.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace meetlat {

/// Stands above the cells once none needs a decision any more: that it is done, what still waits for others, and where
/// to go from here.
class DoneStrip : public QFrame
{
    Q_OBJECT
public:
    explicit DoneStrip(QWidget *parent = nullptr);
    void showState(const OpenCells &cells);
    /// A place to go on to; `key` comes back in nextWanted().
    void offer(const QString &key, const QString &title);

Q_SIGNALS:
    void nextWanted(const QString &key);

private:
    QLabel *m_done;
    QHBoxLayout *m_row;
};

} // namespace meetlat
