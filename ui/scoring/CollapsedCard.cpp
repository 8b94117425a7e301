// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/CollapsedCard.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"
#include "ui/viewmodels/Words.h"

#include <QPainter>

#include <algorithm>

namespace meetlat {

using theme::Colour;
using theme::colour;

CollapsedCard::CollapsedCard(ReviewDesk &desk, const IndicatorId &indicator, QWidget *parent)
    : QAbstractButton(parent), m_desk(desk), m_indicator(indicator)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void CollapsedCard::refresh()
{
    const Indicator *indicator = m_desk.indicator(m_indicator);
    if (!indicator)
        return;
    const bool dutch = m_desk.workbench().isDutch();
    const Score score = m_desk.score(m_indicator);
    const int evidence = m_desk.evidenceCount(m_indicator);
    const bool isYesNo = indicator->kind == IndicatorKind::YesNo;
    const auto lacks = m_desk.lacks();
    const bool lacksSomething =
        std::ranges::any_of(lacks, [this](const CellLack &lack) { return lack.indicator == m_indicator; });

    m_name = indicator->name.in(dutch);
    m_state = !score.isGiven() ? State::NoLevel : lacksSomething ? State::Begun : State::Complete;
    m_rampPosition = !score.isGiven() ? -1 : score.level ? theme::rampPosition(isYesNo, *score.level) : 0;
    m_chip = score.level && !isYesNo ? QString::number(*score.level) : QString();
    if (isYesNo)
        m_rampPosition = -1; // the word says it all

    QString level = tr("No level yet");
    if (score.notDeterminable)
        level = words::notDeterminable();
    else if (score.level)
        level = words::levelName(*indicator, *score.level, dutch);
    m_level = level;
    m_found = evidence == 0 ? tr("no evidence yet") : tr("%n piece(s) of evidence", nullptr, evidence);
    const bool isUntouched = m_state == State::NoLevel && evidence == 0;
    m_found = isUntouched ? QString() : QStringLiteral(" · ") + m_found;
    m_summary = m_level + m_found;
    const QString state = m_state == State::Complete ? tr("complete") : tr("not complete");
    setAccessibleName(
        tr("%1: %2, %3", "indicator, level and evidence, state; read aloud").arg(m_name, m_summary, state));
    setToolTip(theme::plainToolTip(m_name + QLatin1Char('\n') + m_summary));
    update();
}

void CollapsedCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(underMouse() ? Colour::AccentSoft : Colour::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Colour::Line));
    const QRect row = rect().adjusted(theme::margin, 1, -theme::margin, 0);
    const int middle = row.center().y();
    theme::icon(QStringLiteral("chevron-right")).paint(&painter, QRect(row.left(), middle - 7, 16, 16));

    const bool isComplete = m_state == State::Complete;
    const QString icon = isComplete                ? QStringLiteral("check")
                         : m_state == State::Begun ? QStringLiteral("half-circle")
                                                   : QStringLiteral("circle");
    const QRect iconRect(row.right() - 18, middle - 8, 18, 18);
    theme::icon(icon, isComplete ? Colour::Positive : Colour::Warning).paint(&painter, iconRect);

    painter.setFont(theme::boldFont());
    const int nameLeft = row.left() + 24;
    const int room = iconRect.left() - theme::gap - nameLeft;
    // A long name leaves room for the level and the evidence.
    const QFontMetrics body(theme::bodyFont());
    const int leastSummary = (m_rampPosition >= 0 ? 32 : 0) + theme::margin + body.horizontalAdvance(m_found) + 72;
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, qMax(room / 2, room - leastSummary));
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name);
    painter.setPen(colour(Colour::Text));
    painter.drawText(QRect(nameLeft, row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter, name);

    painter.setFont(theme::bodyFont());
    const bool hasChip = m_rampPosition >= 0;
    const int summaryRoom = room - nameWidth - theme::margin - (hasChip ? 32 : 0);
    if (summaryRoom > 30) {
        // The level gives way first: how much evidence there is stays to be read.
        const QFontMetrics metrics = painter.fontMetrics();
        const int levelRoom = qMax(24, summaryRoom - metrics.horizontalAdvance(m_found));
        const QString summary = metrics.elidedText(metrics.elidedText(m_level, Qt::ElideRight, levelRoom) + m_found,
                                                   Qt::ElideRight, summaryRoom);
        const int summaryWidth = painter.fontMetrics().horizontalAdvance(summary);
        const QRect summaryRect(iconRect.left() - theme::gap - summaryWidth, row.top(), summaryWidth, row.height());
        painter.setPen(colour(isComplete ? Colour::TextQuiet : Colour::Warning));
        painter.drawText(summaryRect, Qt::AlignLeft | Qt::AlignVCenter, summary);
        if (hasChip)
            theme::paintLevelChip(painter, QRect(summaryRect.left() - 32, middle - 9, 24, 20), m_rampPosition, m_chip);
    }
    if (hasFocus())
        theme::paintFocusRing(painter, rect());
}

} // namespace meetlat
