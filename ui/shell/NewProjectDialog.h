// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rubric.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace meetlat {

/// What a new review needs: a title, the lead's name, the scale, the date from which a plan is new, and a place.
class NewProjectDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewProjectDialog(QWidget *parent = nullptr);

    struct Answers
    {
        QString title;
        QString leadName;
        Scale scale = Scale::OneToFive;
        QDate cutoff;
        QString path;
    };
    Answers answers() const;

private:
    void enableCreate();
    void choosePath();
    void suggestPath();

    QLineEdit *m_title;
    QLineEdit *m_lead;
    QComboBox *m_scale;
    QDateEdit *m_cutoff;
    QLineEdit *m_path;
    QPushButton *m_create;
    bool m_pathIsOwn = false; ///< chosen by the user: the title no longer changes it
};

} // namespace meetlat
