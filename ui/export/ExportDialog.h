// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DatasetExport.h"
#include "ui/viewmodels/Workbench.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace meetlat {

/// Writes the dataset to a folder. Works on a copy of the review, off the GUI thread; names are off by default.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(Workbench &workbench, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setFolder(const QString &folder);
    void start();

Q_SIGNALS:
    void finishedWriting(bool ok);

private:
    void build();
    QWidget *buildButtons();
    void chooseFolder();
    void finish();
    QString countsText(const ExportCounts &counts) const;

    struct Outcome
    {
        Status status;
        ExportCounts counts;
    };

    Workbench &m_workbench;
    QLineEdit *m_folder = nullptr;
    QCheckBox *m_names = nullptr;
    QCheckBox *m_nameExamples = nullptr;
    QCheckBox *m_byteOrderMark = nullptr;
    QCheckBox *m_overwrite = nullptr;
    QLabel *m_result = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_show = nullptr;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
};

} // namespace meetlat
