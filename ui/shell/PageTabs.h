// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace meetlat {

/// The pages of the window as words on one line; the current one bold, with an accent line under it.
class PageTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace meetlat
