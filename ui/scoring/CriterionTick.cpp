// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/CriterionTick.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QPainter>
#include <QSignalBlocker>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

constexpr int boxSide = 16;
constexpr int textLeft = boxSide + theme::gap;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

std::optional<Tick> after(std::optional<Tick> tick)
{
    if (!tick)
        return Tick::Present;
    switch (*tick) {
    case Tick::Present:
        return Tick::Absent;
    case Tick::Absent:
        return Tick::Unclear;
    case Tick::Unclear:
        break;
    }
    return std::nullopt;
}

Qt::CheckState checkStateOf(std::optional<Tick> tick)
{
    if (tick == Tick::Present)
        return Qt::Checked;
    return tick == Tick::Unclear ? Qt::PartiallyChecked : Qt::Unchecked;
}

} // namespace

CriterionTick::CriterionTick(const Criterion &criterion, bool dutch, QWidget *parent)
    : QCheckBox(parent), m_id(criterion.id), m_words(criterion.text.in(dutch)),
      m_kind(words::criterionKind(criterion.kind).toLower())
{
    setTristate();
    setText(m_words);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    showTick(std::nullopt);
}

void CriterionTick::showTick(std::optional<Tick> tick)
{
    const QSignalBlocker silent(this); // showing a tick is not giving one
    m_tick = tick;
    setCheckState(checkStateOf(tick));
    const QString state = tick ? words::tick(*tick) : tr("not judged");
    setAccessibleName(tr("%1, %2: %3", "criterion, its kind, its state; read aloud").arg(m_words, m_kind, state));
    setToolTip(theme::plainToolTip(state));
    update();
}

void CriterionTick::nextCheckState()
{
    showTick(after(m_tick));
    Q_EMIT ticked(m_id, m_tick);
}

QRect CriterionTick::textRect(int width) const
{
    const int kindWidth = fontMetrics().horizontalAdvance(m_kind) + theme::gap;
    const QRect room(textLeft, 0, qMax(60, width - textLeft - kindWidth), 10'000);
    const QRect text = fontMetrics().boundingRect(room, wrap, m_words);
    return {room.left(), 0, room.width(), text.height()};
}

int CriterionTick::heightForWidth(int width) const
{
    return qMax(24, textRect(width).height() + 6);
}

QSize CriterionTick::sizeHint() const
{
    const int width = qMax(200, this->width());
    return {200, heightForWidth(width)};
}

void CriterionTick::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void CriterionTick::paintBox(QPainter &painter, const QRect &box) const
{
    const bool isPresent = m_tick == Tick::Present;
    const QRectF edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colour(isPresent ? Colour::Accent : m_tick ? Colour::TextQuiet : Colour::FieldEdge), 1));
    painter.setBrush(colour(isPresent ? Colour::Accent : Colour::SurfaceRaised));
    painter.drawRoundedRect(edge, 3, 3);
    if (!m_tick)
        return;
    switch (*m_tick) {
    case Tick::Present:
        theme::icon(QStringLiteral("check"), Colour::TextOnAccent).paint(&painter, box.adjusted(1, 1, -1, -1));
        break;
    case Tick::Absent:
        theme::icon(QStringLiteral("cross")).paint(&painter, box.adjusted(1, 1, -1, -1));
        break;
    case Tick::Unclear:
        painter.setPen(colour(Colour::Text));
        painter.setFont(theme::boldFont());
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
}

void CriterionTick::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect text = textRect(width());
    const int top = (height() - text.height()) / 2;
    const int firstLine = top + fontMetrics().height() / 2;
    paintBox(painter, QRect(0, firstLine - boxSide / 2, boxSide, boxSide));
    painter.setFont(font());
    painter.setPen(colour(Colour::Text));
    painter.drawText(text.translated(0, top), wrap, m_words);
    painter.setPen(colour(Colour::TextQuiet));
    painter.drawText(QRect(0, top, width(), text.height()), Qt::AlignRight | Qt::AlignTop, m_kind);
    if (hasFocus())
        theme::paintFocusRing(painter, QRect(-1, firstLine - boxSide / 2 - 2, boxSide + 4, boxSide + 4));
}

} // namespace meetlat
