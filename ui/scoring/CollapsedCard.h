// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rubric.h"

#include <QAbstractButton>

namespace meetlat {

class ReviewDesk;

/// An indicator in one line: name, level, how much evidence, and whether something lacks. A click opens it.
class CollapsedCard : public QAbstractButton
{
    Q_OBJECT
public:
    CollapsedCard(ReviewDesk &desk, const IndicatorId &indicator, QWidget *parent = nullptr);
    const IndicatorId &indicator() const { return m_indicator; }
    void refresh();
    QSize sizeHint() const override { return {240, qMax(28, fontMetrics().height() + 6)}; }
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Complete, Begun, NoLevel };

    ReviewDesk &m_desk;
    IndicatorId m_indicator;
    QString m_name;
    QString m_level;
    QString m_found; ///< after the level, with its dot
    QString m_summary;
    QString m_chip;
    int m_rampPosition = -1; ///< -1: no chip
    State m_state = State::NoLevel;
};

} // namespace meetlat
