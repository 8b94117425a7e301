// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace meetlat {

/// Who scores one plan: two raters, and a third when one was asked in. With the documents of the plan.
class AssignPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AssignPanel(Workbench &workbench, QWidget *parent = nullptr);
    void setPlan(const PlanId &plan);

Q_SIGNALS:
    void addDocumentsWanted(const meetlat::PlanId &plan);

private:
    void showPlan();
    void showRaters();
    void showDocuments();
    void replaceByNewVersion(const DocumentId &old);
    void goThroughWaiting();
    void assignFrom(QComboBox *box, int at);
    static void clear(QVBoxLayout *layout);

    Workbench &m_workbench;
    PlanId m_plan;
    QVBoxLayout *m_raters;
    QVBoxLayout *m_documents;
};

} // namespace meetlat
