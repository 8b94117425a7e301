// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMenuBar>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QLabel;
class QMainWindow;
class QMenu;

namespace meetlat {

/// The menu bar. The window's own commands stay; a page's actions (property "menu") are shown while it is in front.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    explicit WindowMenus(QMainWindow &window);
    ~WindowMenus() override;

    QAction *add(const QString &menu, const QString &text, const QKeySequence &key, const std::function<void()> &act);
    void addSeparator(const QString &menu);
    QMenu *addSubmenu(const QString &menu, const QString &title);
    /// Takes the former page's actions out and puts these in.
    void showPageActions(const QList<QAction *> &actions);
    void setFileName(const QString &name); ///< at the right end of the bar
    /// Names of the menus with what stands in each now.
    QList<std::pair<QString, QList<QAction *>>> contents() const;

private:
    QMenu *menu(const QString &key);
    void showOrHide();

    QMainWindow &m_window;
    QList<std::pair<QString, QMenu *>> m_menus;
    QList<QAction *> m_pageActions;
    QPointer<QMenuBar> m_bar;
    QLabel *m_fileName;
};

} // namespace meetlat
