// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rubric.h"
#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace meetlat {

class RubricText;

/// Reads the rubric in both languages, version by version, and makes a new version; scores stay with theirs.
class RubricPage : public QWidget
{
    Q_OBJECT
public:
    explicit RubricPage(Workbench &workbench, QWidget *parent = nullptr);

private:
    QWidget *buildHead();
    void showVersions();
    void showLog();
    void showIndicator();
    void startEditing();
    void stopEditing();
    void saveVersion();
    void keepTyped();

    Workbench &m_workbench;
    QComboBox *m_versions = nullptr;
    QLabel *m_scored = nullptr;
    QListWidget *m_indicators;
    RubricText *m_text;
    QLineEdit *m_note = nullptr;
    QPushButton *m_log = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    Rubric m_draft;
    int m_shown = 0;
    bool m_isEditing = false;
};

} // namespace meetlat
