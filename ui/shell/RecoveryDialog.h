// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Rescue.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace meetlat {

/// A damaged project: what can be read of it, what its newest snapshot has, and a new file made of either. The damaged
/// file itself is only read. Reading and saving run beside the window; closing the dialog stops them.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RecoveryDialog(QString damagedPath, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    bool isReading() const { return m_isBusy; }
    /// Without asking for a name; `path` must not be there yet.
    void save(RecoverFrom from, const QString &path);

Q_SIGNALS:
    /// A new file is there; the dialog closes itself.
    void saved(const QString &path, const meetlat::RecoveryReport &report);

private:
    void build();
    QTableWidget *buildTable();
    void look();
    void show(const DamageFacts &facts);
    void fillTable(const DamageFacts &facts);
    void setBusy(bool busy, const QString &words = {});
    void refuse(const Error &error);
    void askSave(RecoverFrom from);
    StepProgress untilStopped() const;

    QString m_path;
    DamageFacts m_facts;
    bool m_isBusy = false;
    std::shared_ptr<std::atomic_bool> m_isStopped;
    QLabel *m_doing = nullptr;
    QProgressBar *m_progress = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_loss = nullptr;
    QLabel *m_snapshot = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_saveSnapshot = nullptr;
    QPushButton *m_saveReadable = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace meetlat
