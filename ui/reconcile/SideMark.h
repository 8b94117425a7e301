// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QWidget>

class QLabel;

namespace meetlat {

/// The letter of a side on its tint with its underline: A solid, B dashed, as its passages in the document.
class SideBadge : public QWidget
{
    Q_OBJECT
public:
    explicit SideBadge(ReconcileBoard::Side side, QWidget *parent = nullptr);
    static void paint(QPainter &painter, const QRect &rect, ReconcileBoard::Side side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReconcileBoard::Side m_side;
};

/// A rater's reason with the bar of its side: A solid on the left, B dashed on the right.
class SideReason : public QWidget
{
    Q_OBJECT
public:
    explicit SideReason(ReconcileBoard::Side side, QWidget *parent = nullptr);
    void setReason(const QString &reason); ///< empty: none was given
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReconcileBoard::Side m_side;
    QLabel *m_text;
};

} // namespace meetlat
