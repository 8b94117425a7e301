// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/RegionSheetFolder.h"
#include "ui/viewmodels/Workbench.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace meetlat {

/// Writes the sheets that regions get back into a folder, off the GUI thread, with progress and Cancel.
class RegionSheetsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RegionSheetsDialog(Workbench &workbench, QWidget *parent = nullptr);
    ~RegionSheetsDialog() override;

    void setFolder(const QString &folder);
    void start();

Q_SIGNALS:
    void finishedWriting(bool ok);

protected:
    void reject() override;

private:
    /// Shared with the thread that writes.
    struct Writing
    {
        std::atomic<int> done = 0;
        std::atomic<bool> isCancelled = false;
    };
    void build();
    QWidget *buildButtons();
    SheetOrder order() const;
    void finish(const Result<int> &written, int all);

    Workbench &m_workbench;
    std::shared_ptr<Writing> m_writing;
    QTimer m_tick;
    QComboBox *m_which = nullptr;
    QLineEdit *m_folder = nullptr;
    QCheckBox *m_pdf = nullptr;
    QCheckBox *m_odt = nullptr;
    QCheckBox *m_overwrite = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace meetlat
