// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowMenus.h"

#include "ui/shell/Theme.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace meetlat {

WindowMenus::WindowMenus(QMainWindow &window)
    : QObject(&window), m_window(window), m_bar(window.menuBar()), m_fileName(theme::quietLabel({}, window.menuBar()))
{
    QMenuBar *bar = window.menuBar();
    const std::pair<QString, QString> titles[] = {
        {QStringLiteral("file"), tr("&File")},           {QStringLiteral("edit"), tr("&Edit")},
        {QStringLiteral("view"), tr("&View")},           {QStringLiteral("go"), tr("&Go to")},
        {QStringLiteral("highlight"), tr("High&light")}, {QStringLiteral("score"), tr("&Score")},
        {QStringLiteral("round"), tr("&Round")},         {QStringLiteral("reconcile"), tr("Re&concile")},
        {QStringLiteral("help"), tr("&Help")},
    };
    for (const auto &[key, title] : titles)
        m_menus.append({key, bar->addMenu(title)});
    m_fileName->setContentsMargins(0, 0, theme::margin, 0);
    m_fileName->setMinimumHeight(theme::controlHeight);
    bar->setCornerWidget(m_fileName);
    showOrHide();
}

WindowMenus::~WindowMenus()
{
    if (!m_bar) // the window goes, and its menu bar went first with all that is in it
        return;
    for (const auto &entry : std::as_const(m_menus))
        delete entry.second;
    delete m_fileName;
}

QMenu *WindowMenus::menu(const QString &key)
{
    const auto found = std::ranges::find(m_menus, key, &std::pair<QString, QMenu *>::first);
    Q_ASSERT(found != m_menus.end());
    return found->second;
}

QAction *WindowMenus::add(const QString &key, const QString &text, const QKeySequence &shortcut,
                          const std::function<void()> &act)
{
    QAction *action = menu(key)->addAction(text);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, act);
    showOrHide();
    return action;
}

void WindowMenus::addSeparator(const QString &key)
{
    menu(key)->addSeparator();
}

QMenu *WindowMenus::addSubmenu(const QString &key, const QString &title)
{
    return menu(key)->addMenu(title);
}

void WindowMenus::showPageActions(const QList<QAction *> &actions)
{
    for (QAction *action : std::as_const(m_pageActions)) {
        for (const auto &entry : std::as_const(m_menus))
            entry.second->removeAction(action);
    }
    m_pageActions.clear();
    for (QAction *action : actions) {
        const QString key = action->property("menu").toString();
        if (key.isEmpty())
            continue;
        QMenu *in = menu(key);
        const QList<QAction *> own = in->actions();
        // The page's commands come before the window's own.
        const auto first = std::ranges::find_if(own, [this](QAction *each) { return !m_pageActions.contains(each); });
        in->insertAction(first == own.end() ? nullptr : *first, action);
        m_pageActions.append(action);
        connect(action, &QObject::destroyed, this, [this, action] { m_pageActions.removeAll(action); });
    }
    showOrHide();
}

void WindowMenus::setFileName(const QString &name)
{
    m_fileName->setText(name);
    m_window.menuBar()->setCornerWidget(m_fileName); // measures it anew
    m_fileName->show();
}

QList<std::pair<QString, QList<QAction *>>> WindowMenus::contents() const
{
    QList<std::pair<QString, QList<QAction *>>> result;
    for (const auto &entry : m_menus)
        result.append({entry.second->title().remove(QLatin1Char('&')), entry.second->actions()});
    return result;
}

void WindowMenus::showOrHide()
{
    for (const auto &entry : std::as_const(m_menus))
        entry.second->menuAction()->setVisible(!entry.second->isEmpty());
}

} // namespace meetlat
