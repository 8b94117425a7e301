// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rubric.h"

#include <QRadioButton>

#include <optional>
#include <vector>

class QHBoxLayout;

namespace meetlat {

/// One level as a segment in its colour, with its number and its short name.
class LevelSegment : public QRadioButton
{
    Q_OBJECT
public:
    LevelSegment(int level, int rampPosition, const QString &number, const QString &name, QWidget *parent = nullptr);
    int level() const { return m_level; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void paintWords(QPainter &painter, const QRect &room) const;

    int m_level;
    int m_rampPosition;
    QString m_number; ///< empty for yes/no: its name is enough
    QString m_name;
};

/// The levels of an indicator side by side, always in the same order: a group of radio buttons.
class LevelSegments : public QWidget
{
    Q_OBJECT
public:
    explicit LevelSegments(QWidget *parent = nullptr);

    void showLevels(const Indicator &indicator, Scale scale, bool dutch);
    void showChoice(std::optional<int> level);
    void focusFirst(); ///< or the chosen one

Q_SIGNALS:
    void chosen(int level); ///< by the user

private:
    QHBoxLayout *m_row;
    std::vector<LevelSegment *> m_segments;
};

} // namespace meetlat
