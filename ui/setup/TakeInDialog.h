// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/HandOver.h"
#include "ui/viewmodels/Workbench.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace meetlat {

/// Shows what a packet would change before it is taken in: whose it is, its receipt, per plan what is new, and why it
/// is refused where it is.
class TakeInDialog : public QDialog
{
    Q_OBJECT
public:
    TakeInDialog(Workbench &workbench, const QString &path, QWidget *parent = nullptr);
    bool canTakeIn() const;
    void accept() override;

private:
    void build();
    void preview();
    void showPreview(const TakeInPreview &preview);

    Workbench &m_workbench;
    QByteArray m_packet;
    QString m_path;
    bool m_isFork = false;
    QLabel *m_who = nullptr;
    QLabel *m_receipt = nullptr;
    QTableWidget *m_plans = nullptr;
    QLabel *m_counts = nullptr;
    QCheckBox *m_acceptFork = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace meetlat
