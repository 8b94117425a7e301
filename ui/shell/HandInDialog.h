// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meetlat {

/// The rater writes the packet and gets the receipt to keep.
class HandInDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HandInDialog(Workbench &workbench, QWidget *parent = nullptr);

    void setPath(const QString &path);
    QString receipt() const; ///< empty before the packet is written

private:
    QString suggestedPath() const;
    QString planCounts() const;
    void choosePath();
    void write();

    Workbench &m_workbench;
    QLineEdit *m_path;
    QPushButton *m_write;
    QPushButton *m_copy;
    QPushButton *m_close;
    QLabel *m_outcome;
    QLabel *m_receipt;
};

} // namespace meetlat
