// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Scoring.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace meetlat {

class CollapsedCard;
class IndicatorCard;
class LockedBar;
class NeedLine;
class ReviewDesk;

/// The rubric beside the plan: the current indicator open, the others one line each, and under it what lacks.
class RubricPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr int narrowest = 360;
    static constexpr int widest = 520;

    explicit RubricPane(ReviewDesk &desk, QWidget *parent = nullptr);

    void focusReason();

Q_SIGNALS:
    void submitWanted();
    void handInWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPlan(); ///< another plan or project
    void showIndicator();
    void refresh();
    void goTo(const CellLack &lack);

    ReviewDesk &m_desk;
    QVBoxLayout *m_above;
    QVBoxLayout *m_below;
    QScrollArea *m_scroll;
    IndicatorCard *m_card;
    NeedLine *m_needs;
    LockedBar *m_locked;
    std::vector<CollapsedCard *> m_collapsed;
};

} // namespace meetlat
