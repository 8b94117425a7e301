// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PlanFacts.h"
#include "ui/viewmodels/Workbench.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace meetlat {

class DateField;
class FactPassages;
class ParticipationList;
class SignatoryList;

/// The facts of one plan: title, kind, adoption, period, source, who signed, who took part. Each field is committed
/// when it is left; a date that cannot be read is refused in words beside it. What could not be written (a full disk) is
/// kept here and tried again each time.
class PlanCard : public QWidget
{
    Q_OBJECT
public:
    explicit PlanCard(Workbench &workbench, QWidget *parent = nullptr);
    ~PlanCard() override;
    void setPlan(const PlanId &plan);
    void commit();
    /// Names above their fields, for a narrow card beside the PDF.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &passage);

private:
    void build();
    void addChoices(QFormLayout *form);
    void showPlan(const Plan &plan, bool isAnother);
    void showAsItStands(bool isAnother); ///< with what could not be written yet
    std::optional<Plan> typed() const;   ///< empty where nothing can be typed
    void showAge(const Plan &plan);
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &hint = {});
    QComboBox *addChoice(QFormLayout *form, const QString &name, const QStringList &choices);
    void addPassages(QFormLayout *form, CardFact fact);
    DateField *addDate(QFormLayout *form, const QString &name);

    Workbench &m_workbench;
    PlanId m_plan;
    QLabel *m_region = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_kind = nullptr;
    DateField *m_adopted = nullptr;
    QLabel *m_age = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    QLineEdit *m_source = nullptr;
    SignatoryList *m_signatories = nullptr;
    QComboBox *m_sameAlderman = nullptr;
    QLineEdit *m_involved = nullptr;
    ParticipationList *m_participation = nullptr;
    std::vector<FactPassages *> m_passages;
    std::vector<QCheckBox *> m_actionLines;
    QComboBox *m_structure = nullptr;
    QLineEdit *m_tags = nullptr;
    bool m_isShowing = false;
    std::map<PlanId, Plan> m_unwritten;
    QTimer m_pause;
};

} // namespace meetlat
