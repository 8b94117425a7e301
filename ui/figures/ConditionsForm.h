// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/FigureFilter.h"
#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace meetlat {

/// The simple choices that make up the conditions of a figure. What is left at "no matter" is not asked.
class ConditionsForm : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the accessible name of every choice, so that two forms beside each other can be told apart.
    ConditionsForm(const Workbench &workbench, const QString &name, QWidget *parent = nullptr);

    void setConditions(const figures::Conditions &conditions);
    figures::Conditions conditions() const;
    /// Conditions on the region are asked only where regions are counted, a level only of plans.
    void setOfRegions(bool ofRegions);

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(QFormLayout *form, const QString &label);
    void addLevel(QFormLayout *form);
    void addCard(QFormLayout *form);
    void addRegion(QFormLayout *form);
    void fillLevels();
    void fillTexts();

    const Workbench &m_workbench;
    QString m_name;
    QFormLayout *m_form = nullptr;
    std::vector<figures::LevelCondition> m_moreLevels; ///< beyond the first; kept as they are
    QComboBox *m_indicator = nullptr;
    QComboBox *m_compare = nullptr;
    QComboBox *m_level = nullptr;
    QComboBox *m_age = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_signedBy = nullptr;
    QComboBox *m_sameAlderman = nullptr;
    QComboBox *m_involved = nullptr;
    QComboBox *m_actionLine = nullptr;
    QComboBox *m_tag = nullptr;
    QComboBox *m_structure = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_dashboard = nullptr;
    QComboBox *m_newFound = nullptr;
    QComboBox *m_scored = nullptr;
};

} // namespace meetlat
