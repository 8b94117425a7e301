// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/FileCommands.h"
#include "ui/shell/Theme.h"

#include <QMainWindow>

#include <map>
#include <vector>

class QStackedWidget;

namespace meetlat {

class CaptionLine;
class PageTabs;
class StartPage;
class StatusLine;
class WindowMenus;

/// A page of the window: made when it is first shown, for as long as its project is open.
struct PageOffer
{
    QString key; ///< "review"
    std::function<QString()> title;
    std::function<bool(const Workbench &)> isOffered;
    std::function<bool(const Workbench &)> isHome; ///< shown when a project opens; the first that says yes
    std::function<QWidget *(Workbench &, QWidget *parent)> make;
};

/// A command of the window that needs an open project.
struct CommandOffer
{
    QString key;  ///< "takeIn"
    QString menu; ///< "file", "round" …
    std::function<QString()> title;
    QKeySequence shortcut;
    std::function<bool(const Workbench &)> isOffered;
    std::function<void(Workbench &, QWidget *window)> run;
};

/// Menu, tabs, pages, message bar and status bar. It wires what is registered and knows no page itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workbench &workbench, Preferences &preferences);
    ~MainWindow() override;

    void addPage(PageOffer offer);
    void addCommand(CommandOffer offer);
    /// Builds everything from what was registered; again after a change of language.
    void build();

    FileCommands &files() { return *m_files; }
    MessageBar &messages() { return *m_messages; }
    void showPage(const QString &key);
    QString currentPage() const;
    std::vector<std::pair<QString, QString>> offeredPages() const; ///< key and title, as the tabs stand
    QWidget *page(const QString &key); ///< makes it when it is offered; null when not
    void runCommand(const QString &key);

Q_SIGNALS:
    void languageChosen(const QString &language); ///< "nl", "en", empty: the system's
    void themeChosen(meetlat::theme::Mode mode);
    void pageMade(const QString &key, QWidget *page);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void buildStart();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void addCommandsOf(const QString &menu);
    void fillRecentMenu();
    void fillPagesMenu();
    void showSession(); ///< another project, or none
    void offerPages();
    void goHome();
    void showTab(int index);
    void showCaption();
    void showHistory();
    void showRefusal(const Error &error);
    void showNotice(const QString &text);
    void showKeys();
    void showAbout();

    Workbench &m_workbench;
    Preferences &m_preferences;
    std::vector<PageOffer> m_pageOffers;
    std::vector<CommandOffer> m_commandOffers;
    std::map<QString, QWidget *> m_pages;
    WindowMenus *m_menus = nullptr;
    PageTabs *m_tabs = nullptr;
    CaptionLine *m_caption = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_messages = nullptr;
    FileCommands *m_files = nullptr;
    StartPage *m_start = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_pagesMenu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    std::vector<std::pair<QAction *, const CommandOffer *>> m_commandActions;
    std::vector<QAction *> m_needProject;
    bool m_isRefusalShown = false;
};

} // namespace meetlat
