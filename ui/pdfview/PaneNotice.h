// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meetlat {

/// What stands in place of the pages while there are none: being opened, refused, locked, or nothing to show.
class PaneNotice : public QWidget
{
    Q_OBJECT
public:
    explicit PaneNotice(QWidget *parent = nullptr);

    void showOpening(const QString &name);
    void showRefusal(const QString &name, const QString &sentence);
    void showPasswordPrompt(const QString &name, bool wasWrong);
    void showEmpty(const QString &sentence);
    QString sentence() const;

Q_SIGNALS:
    void cancelled();
    void retryWanted();
    /// Latin-1, as PDF passwords are. Kept in memory only.
    void passwordGiven(const QByteArray &password);

private:
    void show(const QString &title, const QString &sentence);
    void givePassword();

    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_note;
    QLineEdit *m_password;
    QPushButton *m_unlock;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QTimer m_cancelSoon; ///< a document that opens at once needs no Cancel that flashes by
};

} // namespace meetlat
