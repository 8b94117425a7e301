// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <QCheckBox>

#include <optional>

namespace meetlat {

/// One criterion with its tick: empty → present → absent → unclear → empty, by click or Space. Long texts wrap.
class CriterionTick : public QCheckBox
{
    Q_OBJECT
public:
    CriterionTick(const Criterion &criterion, bool dutch, QWidget *parent = nullptr);

    const CriterionId &criterion() const { return m_id; }
    void showTick(std::optional<Tick> tick);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 24}; }

Q_SIGNALS:
    void ticked(const meetlat::CriterionId &criterion, std::optional<meetlat::Tick> tick); ///< by the user

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect textRect(int width) const;
    void paintBox(QPainter &painter, const QRect &box) const;

    CriterionId m_id;
    QString m_words;
    QString m_kind;
    std::optional<Tick> m_tick;
};

} // namespace meetlat
