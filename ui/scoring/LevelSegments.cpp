// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/LevelSegments.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextLayout>

#include <algorithm>

namespace meetlat {

using theme::Colour;
using theme::colour;

LevelSegment::LevelSegment(int level, int rampPosition, const QString &number, const QString &name, QWidget *parent)
    : QRadioButton(parent), m_level(level), m_rampPosition(rampPosition), m_number(number), m_name(name)
{
    const QString whole = number.isEmpty() ? name : QStringLiteral("%1 · %2").arg(number, name);
    setText(whole); // read aloud; painted by ourselves
    setToolTip(theme::plainToolTip(number.isEmpty() ? name : tr("%1 (key %2)").arg(whole, number)));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

QSize LevelSegment::sizeHint() const
{
    const int lines = m_number.isEmpty() ? 2 : 4;
    return {90, qMax(m_number.isEmpty() ? 40 : 72, lines * fontMetrics().height() + theme::gap)};
}

QSize LevelSegment::minimumSizeHint() const
{
    return {48, sizeHint().height()};
}

void LevelSegment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect fill = rect().adjusted(1, 1, -1, -1);
    const auto ring = [&](Colour of) {
        painter.setPen(QPen(colour(of), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(fill), theme::radius, theme::radius);
        fill.adjust(2, 2, -2, -2);
    };
    if (hasFocus())
        ring(Colour::Accent);
    if (isChecked())
        ring(Colour::Text);
    if (m_rampPosition <= 0) {
        theme::paintHatch(painter, fill);
    } else {
        painter.setPen(m_rampPosition == 1 ? QPen(colour(Colour::FieldEdge), 1) : Qt::NoPen);
        painter.setBrush(theme::levelFill(m_rampPosition));
        painter.drawRoundedRect(QRectF(fill).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    // The words stand still while rings come and go.
    paintWords(painter, rect().adjusted(5, 4, -1, -4));
}

void LevelSegment::paintWords(QPainter &painter, const QRect &room) const
{
    painter.setPen(theme::levelText(m_rampPosition));
    QRect below = room;
    if (!m_number.isEmpty()) {
        painter.setFont(theme::boldFont());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, m_number);
        below.setTop(room.top() + painter.fontMetrics().height());
        painter.setFont(theme::bodyFont());
    } else {
        painter.setFont(theme::boldFont());
    }
    QTextLayout layout(m_name, painter.font());
    layout.beginLayout();
    const int lineHeight = painter.fontMetrics().height();
    for (int y = below.top(); y + lineHeight <= below.bottom() + 3; y += lineHeight) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(below.width());
        const bool isLast = y + 2 * lineHeight > below.bottom() + 3;
        const QString words = isLast ? m_name.mid(line.textStart()) : m_name.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(below.left(), y, below.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words.trimmed(), Qt::ElideRight, below.width()));
    }
    layout.endLayout();
}

LevelSegments::LevelSegments(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setAccessibleName(tr("Level"));
}

void LevelSegments::showLevels(const Indicator &indicator, Scale scale, bool dutch)
{
    for (LevelSegment *old : m_segments)
        delete old;
    m_segments.clear();
    const bool isYesNo = indicator.kind == IndicatorKind::YesNo;
    for (const int level : levelsOf(indicator, scale)) {
        auto *segment =
            new LevelSegment(level, theme::rampPosition(isYesNo, level), isYesNo ? QString() : QString::number(level),
                             words::levelName(indicator, level, dutch), this);
        connect(segment, &QRadioButton::toggled, this, [this, level](bool on) {
            if (on)
                Q_EMIT chosen(level);
        });
        m_row->addWidget(segment, 1);
        m_segments.push_back(segment);
    }
}

void LevelSegments::showChoice(std::optional<int> level)
{
    for (LevelSegment *segment : m_segments) {
        const QSignalBlocker silent(segment); // showing a level is not choosing one
        segment->setAutoExclusive(false);     // an exclusive group would not let go of its last choice
        segment->setChecked(level == segment->level());
        segment->update();
    }
    for (LevelSegment *segment : m_segments)
        segment->setAutoExclusive(true);
}

void LevelSegments::focusFirst()
{
    for (LevelSegment *segment : m_segments) {
        if (segment->isChecked() || segment == m_segments.back() ||
            !std::ranges::any_of(m_segments, &LevelSegment::isChecked)) {
            segment->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace meetlat
