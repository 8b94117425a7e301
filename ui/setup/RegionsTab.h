// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/SetupModels.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace meetlat {

class ClaimsPanel;

/// The register of regions: start from the built-in list, edit in place, import and export as TSV; below it what the
/// national dashboard claimed about the current one.
class RegionsTab : public QWidget
{
    Q_OBJECT
public:
    explicit RegionsTab(Workbench &workbench, QWidget *parent = nullptr);
    void importTsv(const QByteArray &tsv);

private:
    QWidget *buildTools();
    void addRegion();
    void importFile();
    void showCount();

    Workbench &m_workbench;
    RegionTableModel m_model;
    QTableView *m_table;
    ClaimsPanel *m_claims;
    QLabel *m_count = nullptr;
    QLineEdit *m_name = nullptr;
    QWidget *m_builtIn = nullptr;
};

} // namespace meetlat
