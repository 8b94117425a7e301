// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PlanFacts.h"
#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QVBoxLayout;

namespace meetlat {

/// The passages that one fact of a plan card rests on, each a link to its place; nothing while there are none.
class FactPassages : public QWidget
{
    Q_OBJECT
public:
    FactPassages(Workbench &workbench, CardFact fact, QWidget *parent = nullptr);
    void setPlan(const PlanId &plan);

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &passage);

private:
    struct Line
    {
        PlanFactId fact;
        HighlightId passage;
        QString text;
        friend bool operator==(const Line &, const Line &) = default;
    };
    void showPassages();
    Line lineOf(const PlanFact &fact) const;
    void addLine(const Line &line);

    Workbench &m_workbench;
    CardFact m_fact;
    PlanId m_plan;
    std::vector<Line> m_lines;
    QVBoxLayout *m_column;
};

} // namespace meetlat
