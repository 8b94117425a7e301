// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PaneTools.h"

#include "ui/shell/Theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace meetlat {

namespace {

constexpr int toolsHeight = 40;
constexpr int smallestField = 150;

QString percent(double zoom)
{
    return QLocale().toString(std::lround(zoom * 100)) + QLatin1Char('%');
}

} // namespace

PaneTools::PaneTools(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_added(new QHBoxLayout), m_fieldPlace(new QHBoxLayout)
{
    theme::setLook(this, theme::Look::Surface);
    setFixedHeight(toolsHeight);
    m_row->setContentsMargins(theme::gap, 0, theme::gap, 0);
    m_row->setSpacing(theme::halfGap);
    m_panel = addButton(QStringLiteral("outline"), tr("Outline and thumbnails (F9)"));
    m_panel->setCheckable(true);
    addLine(theme::verticalLine(this));
    addPageTools();
    addLine(theme::verticalLine(this));
    addZoomTools();
    addModes();
    m_row->addLayout(m_added);
    m_row->addLayout(m_fieldPlace, 1);
    m_row->addStretch(0);
    m_find = addButton(QStringLiteral("search"), tr("Find in document (Ctrl+F)"));
    connect(m_panel, &QToolButton::clicked, this, &PaneTools::panelWanted);
    connect(m_find, &QToolButton::clicked, this, &PaneTools::findWanted);
    setPage(0, {}, 0);
}

QToolButton *PaneTools::addButton(const QString &icon, const QString &name)
{
    QToolButton *button = theme::iconButton(icon, name, this);
    m_row->addWidget(button);
    return button;
}

void PaneTools::addLine(QWidget *line)
{
    line->setFixedHeight(20);
    m_row->addSpacing(theme::halfGap);
    m_row->addWidget(line);
    m_row->addSpacing(theme::halfGap);
}

void PaneTools::addPageTools()
{
    m_previous = addButton(QStringLiteral("chevron-left"), tr("Previous page"));
    m_page = new QLineEdit(this);
    m_page->setFixedWidth(44);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setTextMargins(-4, 0, -4, 0);
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(theme::plainToolTip(tr("Page label or number (Ctrl+G)")));
    m_row->addWidget(m_page);
    m_count = theme::quietLabel({}, this);
    m_row->addWidget(m_count);
    m_next = addButton(QStringLiteral("chevron-right"), tr("Next page"));
    connect(m_previous, &QToolButton::clicked, this, &PaneTools::previousPageWanted);
    connect(m_next, &QToolButton::clicked, this, &PaneTools::nextPageWanted);
    connect(m_page, &QLineEdit::returnPressed, this, [this] { Q_EMIT pageWanted(m_page->text().trimmed()); });
    connect(m_page, &QLineEdit::editingFinished, this, &PaneTools::showPage);
}

void PaneTools::addZoomTools()
{
    QToolButton *out = addButton(QStringLiteral("minus"), tr("Zoom out (Ctrl+−)"));
    m_zoomValue = new QToolButton(this);
    m_zoomValue->setToolTip(theme::plainToolTip(tr("Zoom and arrangement (Ctrl+wheel; Ctrl+0 for 100%)")));
    m_zoomValue->setPopupMode(QToolButton::InstantPopup);
    m_zoomValue->setFocusPolicy(Qt::TabFocus);
    m_zoomValue->setMinimumWidth(52);
    m_row->addWidget(m_zoomValue);
    QToolButton *in = addButton(QStringLiteral("plus"), tr("Zoom in (Ctrl++)"));
    m_fitWidth = addButton(QStringLiteral("fit-width"), tr("Fit the width of the page"));
    m_fitWidth->setCheckable(true);

    auto *menu = new QMenu(m_zoomValue);
    menu->addAction(tr("Fit width"), this, [this] { Q_EMIT fitWanted(PdfView::Fit::Width); });
    menu->addAction(tr("Fit page"), this, [this] { Q_EMIT fitWanted(PdfView::Fit::Page); });
    menu->addSeparator();
    for (const double zoom : {0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 4.0, 8.0})
        menu->addAction(percent(zoom), this, [this, zoom] { Q_EMIT zoomWanted(zoom); });
    m_zoomValue->setMenu(menu);

    connect(out, &QToolButton::clicked, this, &PaneTools::zoomOutWanted);
    connect(in, &QToolButton::clicked, this, &PaneTools::zoomInWanted);
    connect(m_fitWidth, &QToolButton::clicked, this,
            [this](bool on) { Q_EMIT fitWanted(on ? PdfView::Fit::Width : PdfView::Fit::None); });
}

void PaneTools::addModes()
{
    m_modeLine = theme::verticalLine(this);
    addLine(m_modeLine);
    m_textMode = addButton(QStringLiteral("text-cursor"), tr("Select text"));
    m_areaMode = addButton(QStringLiteral("area"), tr("Select an area (R, or Ctrl+Alt and drag)"));
    for (QToolButton *mode : {m_textMode, m_areaMode})
        mode->setCheckable(true);
    m_textMode->setChecked(true);
    connect(m_textMode, &QToolButton::clicked, this, [this] {
        m_textMode->setChecked(true); // choosing the mode one is in is not leaving it
        Q_EMIT areaModeWanted(false);
    });
    connect(m_areaMode, &QToolButton::clicked, this, &PaneTools::areaModeWanted);
}

void PaneTools::setPage(int page, const QString &label, int count)
{
    m_label = label;
    const QString number = QString::number(page + 1);
    const int before = m_count->sizeHint().width() + m_count->minimumWidth();
    if (count == 0) {
        m_count->clear();
        m_count->setMinimumWidth(0);
    } else if (label == number) {
        m_count->setText(tr("of %1", "page 3 of 48").arg(count));
    } else {
        const QString where = tr("(%1 of %2)", "page iv (4 of 48)");
        m_count->setText(where.arg(page + 1).arg(count));
        // Room for the last page at once: the tools must not move while one scrolls.
        const int widest = m_count->fontMetrics().horizontalAdvance(where.arg(count).arg(count));
        m_count->setMinimumWidth(std::max(m_count->minimumWidth(), widest));
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_page, m_panel})
        widget->setEnabled(count > 0);
    m_previous->setEnabled(count > 0 && page > 0);
    m_next->setEnabled(count > 0 && page + 1 < count);
    if (!m_page->hasFocus() || count == 0)
        showPage();
    if (m_count->sizeHint().width() + m_count->minimumWidth() != before)
        checkRoom();
}

void PaneTools::showPage()
{
    m_page->setText(m_label);
    m_page->setCursorPosition(0);
}

void PaneTools::editPage()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

void PaneTools::setZoom(double zoom, PdfView::Fit fit)
{
    m_zoomValue->setText(percent(zoom));
    m_zoomValue->setAccessibleName(tr("Zoom, now %1").arg(percent(zoom)));
    m_fitWidth->setChecked(fit == PdfView::Fit::Width);
}

void PaneTools::setAreaMode(bool on)
{
    m_textMode->setChecked(!on);
    m_areaMode->setChecked(on);
}

void PaneTools::setPanelShown(bool shown)
{
    m_panel->setChecked(shown);
}

void PaneTools::setModesShown(bool shown)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_modeLine, m_textMode, m_areaMode})
        widget->setVisible(shown);
    checkRoom();
}

void PaneTools::addTool(QWidget *widget)
{
    m_added->addWidget(widget);
    checkRoom();
}

void PaneTools::addToZoomMenu(const QList<QAction *> &actions)
{
    m_zoomValue->menu()->addSeparator();
    m_zoomValue->menu()->addActions(actions);
}

bool PaneTools::hasRoomForField() const
{
    int used = contentsMargins().left() + contentsMargins().right();
    for (int i = 0; i < m_row->count(); ++i) {
        QLayoutItem *item = m_row->itemAt(i);
        if (item->layout() != m_fieldPlace && item->widget() != m_find && !item->isEmpty())
            used += std::max(item->sizeHint().width(), item->minimumSize().width()) + m_row->spacing();
        else if (item->spacerItem())
            used += item->sizeHint().width();
    }
    return width() - used - 2 * theme::gap >= smallestField;
}

void PaneTools::checkRoom()
{
    m_find->setVisible(!hasRoomForField());
    Q_EMIT roomChanged();
}

QSize PaneTools::minimumSizeHint() const
{
    return {10 * theme::controlHeight, toolsHeight}; // narrower windows cut tools off at the right, never pages
}

void PaneTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    checkRoom();
}

} // namespace meetlat
