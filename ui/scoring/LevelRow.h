// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <QAbstractButton>

#include <map>
#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace meetlat {

class CriterionTick;

/// The head of a level: chevron, chip, name, and what it says in one line or how many criteria are present.
class LevelRowHead : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LevelRowHead(QWidget *parent = nullptr);
    void showLevel(int rampPosition, const QString &number, const QString &name, const QString &summary);
    void showState(bool isOpen, bool isChosen, const QString &count);
    QSize sizeHint() const override { return {200, qMax(24, fontMetrics().height() + 4)}; }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rampPosition = 1;
    QString m_number;
    QString m_name;
    QString m_summary;
    QString m_count;
    bool m_isOpen = false;
    bool m_isChosen = false;
};

/// A level with its criteria, open or in one line; opens on a click.
class LevelRow : public QWidget
{
    Q_OBJECT
public:
    LevelRow(const Indicator &indicator, const Level &level, bool dutch, QWidget *parent = nullptr);

    int level() const { return m_level; }
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    void setTicksEnabled(bool on);
    void showScore(bool isChosen, const std::map<CriterionId, Tick> &ticks);

Q_SIGNALS:
    void ticked(const meetlat::CriterionId &criterion, std::optional<meetlat::Tick> tick);

private:
    void buildCriteria();
    void showCriteria();
    void refreshHead();

    int m_level;
    bool m_dutch;
    std::vector<Criterion> m_criteria;
    std::map<CriterionId, Tick> m_ticks;
    bool m_isOpen = false;
    bool m_isChosen = false;
    bool m_showsAll = false;
    bool m_ticksEnabled = true;
    LevelRowHead *m_head;
    QWidget *m_body;
    QVBoxLayout *m_list;
    QPushButton *m_more;
    std::vector<CriterionTick *> m_boxes;
};

} // namespace meetlat
