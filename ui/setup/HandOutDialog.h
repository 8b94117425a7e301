// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace meetlat {

/// Writes one file per chosen rater, with only that rater's plans and nothing of the others.
class HandOutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HandOutDialog(Workbench &workbench, QWidget *parent = nullptr);
    void setFolder(const QString &folder);
    void start();
    /// Where a rater's file goes.
    QString pathFor(const Rater &rater) const;

private:
    void build();
    void fillRaters();
    void reject() override;

    Workbench &m_workbench;
    QListWidget *m_raters = nullptr;
    QLineEdit *m_folder = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_start = nullptr;
    bool m_isRunning = false;
    bool m_cancelled = false;
};

} // namespace meetlat
