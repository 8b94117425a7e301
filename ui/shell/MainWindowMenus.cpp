// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/PageTabs.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Theme.h"
#include "ui/shell/WindowMenus.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QTimer>

namespace meetlat {

void MainWindow::buildEditMenu()
{
    const QString edit = QStringLiteral("edit");
    m_undo = m_menus->add(edit, tr("Undo"), QKeySequence::Undo, [this] { m_workbench.undo(); });
    m_redo = m_menus->add(edit, tr("Redo"), {}, [this] { m_workbench.redo(); });
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    addCommandsOf(edit);
}

void MainWindow::buildViewMenu()
{
    const QString view = QStringLiteral("view");
    m_pagesMenu = m_menus->addSubmenu(view, tr("&Pages"));
    fillPagesMenu();
    m_menus->addSeparator(view);
    QMenu *language = m_menus->addSubmenu(view, tr("&Language"));
    auto *languages = new QActionGroup(language);
    const std::pair<QString, QString> names[] = {{QString(), tr("As the system")},
                                                 {QStringLiteral("nl"), QStringLiteral("Nederlands")},
                                                 {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[code, name] : names) {
        QAction *action = languages->addAction(language->addAction(name));
        action->setCheckable(true);
        action->setChecked(m_preferences.language() == code);
        connect(action, &QAction::triggered, this, [this, chosen = code] {
            m_preferences.setLanguage(chosen);
            // The menu that was clicked is rebuilt in the other language; let it close first.
            QTimer::singleShot(0, this, [this, chosen] { Q_EMIT languageChosen(chosen); });
        });
    }
    QMenu *look = m_menus->addSubmenu(view, tr("&Appearance"));
    auto *looks = new QActionGroup(look);
    const std::pair<theme::Mode, QString> modes[] = {
        {theme::Mode::System, tr("As the system")}, {theme::Mode::Light, tr("Light")}, {theme::Mode::Dark, tr("Dark")}};
    for (const auto &[mode, name] : modes) {
        QAction *action = looks->addAction(look->addAction(name));
        action->setCheckable(true);
        action->setChecked(m_preferences.themeMode() == mode);
        connect(action, &QAction::triggered, this, [this, chosen = mode] {
            m_preferences.setThemeMode(chosen);
            QTimer::singleShot(0, this, [this, chosen] { Q_EMIT themeChosen(chosen); });
        });
    }
    addCommandsOf(view);
}

/// A key for each of the first ten, in the order of the tabs: getting there from inside a page would take many.
void MainWindow::fillPagesMenu()
{
    m_pagesMenu->clear();
    for (int i = 0; i < m_tabs->count(); ++i) {
        QAction *action = m_pagesMenu->addAction(m_tabs->tabText(i));
        if (i < 10)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10)));
        connect(action, &QAction::triggered, this, [this, key = m_tabs->tabData(i).toString()] { showPage(key); });
    }
}

void MainWindow::buildHelpMenu()
{
    const QString help = QStringLiteral("help");
    m_menus->add(help, tr("&Keys"), QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    m_menus->add(help, tr("&About Meetlat"), {}, [this] { showAbout(); });
}

} // namespace meetlat
