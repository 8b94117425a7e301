// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RubricLint.h"
#include "ui/viewmodels/Workbench.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace meetlat {

class FindingsList;
class RubricText;

/// Reads the rubric in both languages, version by version, and makes a new version; scores stay with theirs. What two
/// raters may read differently stands beside it, also while it is being edited.
class RubricPage : public QWidget
{
    Q_OBJECT
public:
    explicit RubricPage(Workbench &workbench, QWidget *parent = nullptr);

private:
    QWidget *buildHead();
    QWidget *buildSide();
    const Rubric &shownRubric() const;
    int scoresUnderOtherText() const;
    void lookForFindings();
    void goTo(const RubricPlace &place);
    void showVersions();
    void showLog();
    void showIndicator();
    void startEditing();
    void stopEditing();
    void saveVersion();
    void keepTyped();
    void keepDraft();
    void goOnEditing();

    Workbench &m_workbench;
    QComboBox *m_versions = nullptr;
    QLabel *m_scored = nullptr;
    QListWidget *m_indicators;
    FindingsList *m_findings;
    RubricText *m_text;
    QScrollArea *m_scroll = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_log = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    Rubric m_draft;
    int m_shown = 0;
    bool m_isEditing = false;
    QTimer m_pause; ///< in typing: then the texts are looked at again
};

} // namespace meetlat
