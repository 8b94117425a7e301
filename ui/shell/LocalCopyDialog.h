// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/FilePlace.h"

#include <QDialog>

class QLineEdit;

namespace meetlat {

/// A project that lies where two programs or two computers may write to it at once: work on a copy on this computer,
/// or there all the same. Copies nothing itself.
class LocalCopyDialog : public QDialog
{
    Q_OBJECT
public:
    LocalCopyDialog(const QString &projectPath, const FilePlace &place, QWidget *parent = nullptr);

    enum Choice { Cancelled = QDialog::Rejected, Copy = QDialog::Accepted, There };
    QString copyPath() const;

    /// "in Dropbox", "on a network drive (cifs)".
    static QString placeWords(const FilePlace &place);
    /// Not taken yet, in the user's documents.
    static QString suggestedPath(const QString &projectPath);

private:
    void choosePath();

    QLineEdit *m_path;
};

} // namespace meetlat
