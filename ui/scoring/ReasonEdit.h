// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QPlainTextEdit>

#include <map>

class QTimer;

namespace meetlat {

class ReviewDesk;

/// The reason of a score. There is no save button: what is typed is committed 800 ms after the last key, on leaving
/// the field, and when the workbench says that we are about to leave. What could not be written (a full disk) is kept
/// here and tried again each time.
class ReasonEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int commitDelay = 800; ///< ms after the last key

    explicit ReasonEdit(ReviewDesk &desk, QWidget *parent = nullptr);

    /// Shows the reason of the desk's plan and this indicator; what was still being typed elsewhere is committed first.
    void showReasonOf(const IndicatorId &indicator);
    /// The score may have changed under us (undo, another window of time): keeps what is still being typed.
    void refresh();
    void commit();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void growWithText();

    ReviewDesk &m_desk;
    QTimer *m_pause;
    PlanId m_plan;
    IndicatorId m_indicator;
    bool m_isTyped = false; ///< differs from what is committed
    std::map<std::pair<PlanId, IndicatorId>, QString> m_unwritten;
};

} // namespace meetlat
