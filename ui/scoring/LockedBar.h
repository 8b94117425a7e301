// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meetlat {

class ReviewDesk;

/// Under the cards of a submitted plan: when it was submitted, handing in, and re-opening with a reason, in place.
class LockedBar : public QWidget
{
    Q_OBJECT
public:
    explicit LockedBar(ReviewDesk &desk, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void handInWanted();

private:
    void askReason(bool ask);
    void reopen();

    ReviewDesk &m_desk;
    QLabel *m_symbol;
    QLabel *m_words;
    QPushButton *m_handIn;
    QPushButton *m_reopen;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
};

} // namespace meetlat
