// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageTabs.h"

#include "ui/shell/Theme.h"

#include <QPainter>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

constexpr int sideRoom = 12; ///< left and right of the words

} // namespace

PageTabs::PageTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Pages"));
}

QSize PageTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(theme::boldFont()); // so that nothing moves when another tab becomes bold
    return {metrics.horizontalAdvance(tabText(index)) + 2 * sideRoom, qMax(39, metrics.height() + theme::margin)};
}

void PageTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool isCurrent = i == currentIndex();
        const bool isUnderMouse = underMouse() && tab.contains(mapFromGlobal(QCursor::pos()));
        painter.setFont(isCurrent ? theme::boldFont() : theme::bodyFont());
        painter.setPen(colour(isCurrent || isUnderMouse ? Colour::Text : Colour::TextQuiet));
        painter.drawText(tab, Qt::AlignCenter, tabText(i));
        if (isCurrent) {
            const QRect line(tab.left() + sideRoom, tab.bottom() - 1, tab.width() - 2 * sideRoom, 2);
            painter.fillRect(line, colour(Colour::Accent));
        }
        if (isCurrent && hasFocus())
            theme::paintFocusRing(painter, tab.adjusted(4, 6, -4, -6));
    }
}

} // namespace meetlat
