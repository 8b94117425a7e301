// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Reconciling.h"

#include <QAbstractButton>

class QGridLayout;
class QLabel;

namespace meetlat {

class LevelChip;

/// One line of the table: indicator · A · B · final. The current one is open below.
class CellRow : public QAbstractButton
{
    Q_OBJECT
public:
    struct Content
    {
        QString indicator;
        QString difference;
        QString remark; ///< what the difference does not say in full; for tooltip and assistive technology
        struct Side
        {
            bool isYesNo = false;
            std::optional<int> level;
            bool notDeterminable = false;
            QString number; ///< inside the chip
            QString name;
            QString below; ///< "3 pieces of evidence"
        };
        Side a;
        Side b;
        Side final;
        bool needsDecision = true;
        QString finalText; ///< "Decision needed" or how it was taken
    };
    static constexpr int indicatorWidth = 184;
    static constexpr int sideWidth = 168;

    explicit CellRow(QWidget *parent = nullptr);
    void setContent(const Content &content);
    void setCurrent(bool isCurrent);
    QSize sizeHint() const override { return {640, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintSide(QPainter &painter, const Content::Side &side, int left, int width) const;

    Content m_content;
    bool m_isCurrent = false;
};

} // namespace meetlat
