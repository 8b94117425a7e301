// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rubric.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace meetlat {

/// One level as a small coloured block with its number (yes/no: its word); hatched for "not determinable" and 0.
class LevelChip : public QWidget
{
    Q_OBJECT
public:
    explicit LevelChip(QWidget *parent = nullptr);
    /// `words`: the whole level in words, for tooltip and assistive technology.
    void setLevel(bool isYesNo, std::optional<int> level, bool notDeterminable, const QString &text,
                  const QString &words);
    QSize sizeHint() const override;

    /// The same for delegates: fills `rect`; `text` is drawn in the middle.
    static void paint(QPainter &painter, const QRect &rect, bool isYesNo, std::optional<int> level,
                      bool notDeterminable, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isYesNo = false;
    std::optional<int> m_level;
    bool m_notDeterminable = false;
    QString m_text;
};

} // namespace meetlat
