// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/QuoteListModel.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meetlat {

/// The chosen passage: its words, where they stand, how it is used and whether its region is named.
class QuoteDetail : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteDetail(Workbench &workbench, QWidget *parent = nullptr);
    void show(const figures::Quote *quote); ///< null: nothing is chosen

Q_SIGNALS:
    void useChosen(meetlat::QuoteUse use);
    void anonymousChosen(bool anonymous);
    void noteWritten(const QString &note);
    void openWanted();

private:
    void build();

    Workbench &m_workbench;
    QWidget *m_content = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_warning = nullptr;
    QButtonGroup *m_uses = nullptr;
    QCheckBox *m_named = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace meetlat
