// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/CaptionLine.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/PageTabs.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WindowMenus.h"
#include "ui/viewmodels/ErrorText.h"
#include "ui/viewmodels/PlanCaption.h"
#include "ui/viewmodels/Words.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStorageInfo>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

namespace {

QString startKey()
{
    return QStringLiteral("start");
}

constexpr int noticeTime = 12'000; ///< ms that good news stays

} // namespace

MainWindow::MainWindow(Workbench &workbench, Preferences &preferences)
    : m_workbench(workbench), m_preferences(preferences)
{
    setMinimumSize(900, 560);
    resize(1366, 768);
    buildFrame();
    m_files = new FileCommands(workbench, preferences, *m_messages, this);
    connect(m_files, &FileCommands::recentChanged, this, [this] {
        m_start->showRecent(m_preferences.recentProjects());
        fillRecentMenu();
    });
    connect(&workbench, &Workbench::sessionChanged, this, &MainWindow::showSession);
    connect(&workbench, &Workbench::planChanged, this, &MainWindow::showCaption);
    connect(&workbench, &Workbench::edited, this, &MainWindow::showCaption);
    connect(&workbench, &Workbench::historyChanged, this, &MainWindow::showHistory);
    connect(&workbench, &Workbench::refused, this, &MainWindow::showRefusal);
    connect(&workbench, &Workbench::announced, this, &MainWindow::showNotice);
    connect(&workbench, &Workbench::edited, this, [this] {
        if (std::exchange(m_isRefusalShown, false))
            m_messages->clear(); // it worked after all
    });
    preferences.restoreWindow(*this);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::halfGap, 0, theme::margin, 0);
    row->setSpacing(theme::margin);
    m_tabs = new PageTabs(centre);
    m_caption = new CaptionLine(centre);
    row->addWidget(m_tabs);
    row->addWidget(m_caption, 1);
    column->addLayout(row);
    column->addWidget(theme::horizontalLine(centre));
    m_messages = new MessageBar(centre);
    column->addWidget(m_messages);
    m_stack = new QStackedWidget(centre);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showTab);
}

void MainWindow::addPage(PageOffer offer)
{
    m_pageOffers.push_back(std::move(offer));
}

void MainWindow::addCommand(CommandOffer offer)
{
    m_commandOffers.push_back(std::move(offer));
}

void MainWindow::build()
{
    const QString current = currentPage();
    m_workbench.commitPendingTexts();
    m_commandActions.clear();
    m_needProject.clear();
    delete m_menus;
    buildMenus();
    delete statusBar();
    setStatusBar(new StatusLine(m_workbench, this));
    buildStart();
    showSession();
    if (!current.isEmpty())
        showPage(current);
}

void MainWindow::buildStart()
{
    delete m_start;
    m_start = new StartPage(m_stack);
    m_stack->addWidget(m_start);
    m_start->offerSample(m_files->canMakeSample());
    m_start->showRecent(m_preferences.recentProjects());
    connect(m_start, &StartPage::newWanted, m_files, &FileCommands::askNew);
    connect(m_start, &StartPage::openWanted, m_files, &FileCommands::askOpen);
    connect(m_start, &StartPage::sampleWanted, m_files, &FileCommands::openSample);
    connect(m_start, &StartPage::recentWanted, m_files, &FileCommands::open);
    connect(m_start, &StartPage::takeInWanted, this, [this] {
        if (m_workbench.isLead())
            runCommand(QStringLiteral("takeIn"));
        else
            showNotice(tr("Open the review lead's file first; the packet is taken in there."));
    });
}

void MainWindow::buildMenus()
{
    m_menus = new WindowMenus(*this);
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    addCommandsOf(QStringLiteral("round"));
    buildHelpMenu();
}

void MainWindow::addCommandsOf(const QString &menu)
{
    for (const CommandOffer &offer : m_commandOffers) {
        if (offer.menu != menu)
            continue;
        QAction *action = m_menus->add(menu, offer.title(), offer.shortcut, [this, &offer] {
            m_workbench.commitPendingTexts();
            offer.run(m_workbench, this);
        });
        m_commandActions.emplace_back(action, &offer);
    }
}

void MainWindow::buildFileMenu()
{
    const QString file = QStringLiteral("file");
    m_menus->add(file, tr("&New review…"), QKeySequence::New, [this] { m_files->askNew(); });
    m_menus->add(file, tr("&Open…"), QKeySequence::Open, [this] { m_files->askOpen(); });
    m_recentMenu = m_menus->addSubmenu(file, tr("Open &recent"));
    fillRecentMenu();
    m_menus->addSeparator(file);
    addCommandsOf(file);
    m_needProject.push_back(
        m_menus->add(file, tr("Save a &copy…"), QKeySequence::SaveAs, [this] { m_files->askSaveCopy(); }));
    m_needProject.push_back(m_menus->add(file, tr("Make a &backup now"), {}, [this] { m_files->backUp(); }));
    m_needProject.push_back(
        m_menus->add(file, tr("C&lose the review"), QKeySequence::Close, [this] { m_files->closeReview(); }));
    m_menus->addSeparator(file);
    m_menus->add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList recent = m_preferences.recentProjects();
    for (const QString &path : recent) {
        const QString name = QFileInfo(path).completeBaseName().replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = m_recentMenu->addAction(name);
        action->setToolTip(theme::plainToolTip(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, m_files, [this, path] { m_files->open(path); });
    }
    m_recentMenu->setEnabled(!recent.isEmpty());
    m_recentMenu->setToolTipsVisible(true);
}

void MainWindow::showSession()
{
    const bool isOpen = m_workbench.isOpen();
    for (const auto &entry : m_pages)
        delete entry.second;
    m_pages.clear();
    for (const auto &[action, offer] : m_commandActions)
        action->setVisible(isOpen && offer->isOffered(m_workbench));
    for (QAction *action : m_needProject)
        action->setEnabled(isOpen);
    const QString file = isOpen ? QFileInfo(m_workbench.session()->path()).fileName() : QString();
    m_menus->setFileName(file);
    setWindowTitle(isOpen ? tr("%1 – Meetlat").arg(file) : tr("Meetlat"));
    offerPages();
    showHistory();
    goHome();
}

void MainWindow::offerPages()
{
    const QSignalBlocker silent(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->setTabData(m_tabs->addTab(tr("Start")), startKey());
    for (const PageOffer &offer : m_pageOffers) {
        if (m_workbench.isOpen() && offer.isOffered(m_workbench))
            m_tabs->setTabData(m_tabs->addTab(offer.title()), offer.key);
    }
    fillPagesMenu();
}

void MainWindow::goHome()
{
    QString home = startKey();
    for (const PageOffer &offer : m_pageOffers) {
        if (m_workbench.isOpen() && offer.isOffered(m_workbench) && offer.isHome && offer.isHome(m_workbench)) {
            home = offer.key;
            break;
        }
    }
    showPage(home);
}

void MainWindow::showPage(const QString &key)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() != key)
            continue;
        if (m_tabs->currentIndex() == i)
            showTab(i);
        else
            m_tabs->setCurrentIndex(i);
        return;
    }
}

std::vector<std::pair<QString, QString>> MainWindow::offeredPages() const
{
    std::vector<std::pair<QString, QString>> pages;
    for (int i = 0; i < m_tabs->count(); ++i)
        pages.emplace_back(m_tabs->tabData(i).toString(), m_tabs->tabText(i));
    return pages;
}

QString MainWindow::currentPage() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

QWidget *MainWindow::page(const QString &key)
{
    if (key == startKey())
        return m_start;
    if (const auto made = m_pages.find(key); made != m_pages.end())
        return made->second;
    const auto offer = std::ranges::find(m_pageOffers, key, &PageOffer::key);
    if (offer == m_pageOffers.end() || !m_workbench.isOpen() || !offer->isOffered(m_workbench))
        return nullptr;
    QWidget *page = offer->make(m_workbench, m_stack);
    m_pages.emplace(key, page);
    m_stack->addWidget(page);
    m_preferences.restoreSplitters(*page);
    Q_EMIT pageMade(key, page);
    return page;
}

void MainWindow::showTab(int index)
{
    if (index < 0)
        return;
    m_workbench.commitPendingTexts();
    QWidget *shown = page(m_tabs->tabData(index).toString());
    if (!shown)
        return;
    m_stack->setCurrentWidget(shown);
    m_menus->showPageActions(shown->actions());
    if (!m_tabs->hasFocus())
        shown->setFocus(Qt::OtherFocusReason);
    showCaption();
}

void MainWindow::runCommand(const QString &key)
{
    const auto offer = std::ranges::find(m_commandOffers, key, &CommandOffer::key);
    if (offer == m_commandOffers.end() || !m_workbench.isOpen() || !offer->isOffered(m_workbench))
        return;
    m_workbench.commitPendingTexts();
    offer->run(m_workbench, this);
}

void MainWindow::showCaption()
{
    const bool isOnStart = m_stack->currentWidget() == m_start;
    const PlanCaption caption = isOnStart ? PlanCaption{} : planCaption(m_workbench.state(), m_workbench.plan());
    m_caption->setCaption(caption.region, caption.rest);
}

void MainWindow::showHistory()
{
    const ReviewSession *session = m_workbench.session();
    const auto undoKind = session ? session->undoKind() : std::nullopt;
    const auto redoKind = session ? session->redoKind() : std::nullopt;
    m_undo->setEnabled(session && session->canUndo());
    m_redo->setEnabled(session && session->canRedo());
    m_undo->setText(undoKind ? tr("&Undo: %1").arg(words::editKind(*undoKind)) : tr("&Undo"));
    m_redo->setText(redoKind ? tr("&Redo: %1").arg(words::editKind(*redoKind)) : tr("&Redo"));
}

void MainWindow::showRefusal(const Error &error)
{
    m_isRefusalShown = true;
    const bool isOfProject = error.code == Error::Code::DiskFull && error.detail.isEmpty() && m_workbench.isOpen();
    if (isOfProject || error.code == Error::Code::DiskError) {
        QString sentence = errorText(error);
        if (isOfProject)
            sentence += QLatin1Char(' ') +
                        tr("Free on that disk: %1.")
                            .arg(QLocale().formattedDataSize(
                                QStorageInfo(QFileInfo(m_workbench.session()->path()).path()).bytesAvailable()));
        m_messages->show(MessageBar::Tone::Refusal, sentence, tr("Try again"),
                         [this] { m_workbench.commitPendingTexts(); });
        m_messages->addChoice(tr("Save a copy…"), [this] { m_files->askSaveCopy(); });
    } else {
        m_messages->show(MessageBar::Tone::Refusal, errorText(error));
    }
}

void MainWindow::showNotice(const QString &text)
{
    m_isRefusalShown = false;
    m_messages->show(MessageBar::Tone::Notice, text);
    QTimer::singleShot(noticeTime, this, [this, text] {
        if (m_messages->sentence() == text)
            m_messages->clear();
    });
}

void MainWindow::showKeys()
{
    QList<KeySheet::Section> sections;
    for (const auto &[title, actions] : m_menus->contents()) {
        const bool hasKeys =
            std::ranges::any_of(actions, [](const QAction *action) { return !action->shortcuts().isEmpty(); });
        if (hasKeys)
            sections.append({title, actions});
    }
    KeySheet(sections, this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Meetlat"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Meetlat %1: a review workbench for regional plans.\n\nFree software under the GNU General Public "
                   "License, version 3 or later.")
                    .arg(QStringLiteral(MEETLAT_VERSION)));
    box.exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_preferences.saveWindow(*this);
    m_workbench.setSession(nullptr);
    event->accept();
}

} // namespace meetlat
