// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace meetlat {

class DateField;

/// What the national dashboard claimed about one region, by date, set against what was found.
class ClaimsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsPanel(Workbench &workbench, QWidget *parent = nullptr);
    void setRegion(const RegionId &region);

private:
    void buildFields();
    void showRegion();
    void addClaim();

    Workbench &m_workbench;
    RegionId m_region;
    QLabel *m_title;
    QLabel *m_against;
    QVBoxLayout *m_claims;
    QWidget *m_fields = nullptr;
    DateField *m_at = nullptr;
    QLineEdit *m_version = nullptr;
    QComboBox *m_claim = nullptr;
    QLineEdit *m_source = nullptr;
};

} // namespace meetlat
