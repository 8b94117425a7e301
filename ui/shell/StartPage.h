// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace meetlat {

/// Two lines: the name of a file, and its folder.
class RecentRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole, FolderRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The first page: begin, open, the sample, a packet, and what was open before.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void showRecent(const QStringList &paths);
    void offerSample(bool offer);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void takeInWanted();
    void recentWanted(const QString &path);

private:
    QPushButton *addDoor(QVBoxLayout *column, const QString &icon, const QString &text, const QString &explanation);

    QPushButton *m_sample;
    QListWidget *m_recent;
    QLabel *m_empty;
};

} // namespace meetlat
