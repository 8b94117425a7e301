// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Scoring.h"
#include "tests/ui/bench/Controls.h"
#include "tests/ui/scoring/RaterBench.h"
#include "ui/shell/CaptionLine.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/PageTabs.h"
#include "ui/shell/Preferences.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

namespace meetlat::test {

namespace {

/// A page with one command of its own.
class SomePage : public QWidget
{
public:
    SomePage(QWidget *parent, int &fired) : QWidget(parent)
    {
        auto *action = new QAction(QStringLiteral("Do it"), this);
        action->setProperty("menu", QStringLiteral("go"));
        action->setShortcut(Qt::Key_J);
        connect(action, &QAction::triggered, this, [&fired] { ++fired; });
        addAction(action);
        setFocusPolicy(Qt::StrongFocus);
    }
};

class Window
{
public:
    Window() : preferences(folder.filePath(QStringLiteral("settings.ini"))), window(bench.workbench(), preferences)
    {
        window.addPage({QStringLiteral("review"), [] { return QStringLiteral("Review"); },
                        [](const Workbench &workbench) { return !workbench.isLead(); },
                        [](const Workbench &) { return true; },
                        [this](Workbench &, QWidget *parent) { return new SomePage(parent, fired); }});
        window.addPage({QStringLiteral("overview"),
                        [] { return QStringLiteral("Overview"); },
                        [](const Workbench &workbench) { return workbench.isLead(); },
                        {},
                        [this](Workbench &, QWidget *parent) { return new SomePage(parent, fired); }});
        window.build();
        window.show();
        isReady = QTest::qWaitForWindowActive(&window) && bench.isMade();
    }
    QStringList tabs() const
    {
        const auto *bar = window.findChild<PageTabs *>();
        QStringList texts;
        for (int i = 0; i < bar->count(); ++i)
            texts << bar->tabText(i);
        return texts;
    }
    QStringList statusTexts() const
    {
        QStringList texts;
        for (const QLabel *label : window.statusBar()->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

    QTemporaryDir folder;
    RaterBench bench;
    Preferences preferences;
    int fired = 0;
    MainWindow window;
    bool isReady = false;
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void aRaterSeesOnlyTheRatersPages();
    void savedIsSaidOnlyAfterTheFileHasIt();
    void aRefusalIsASentenceUntilSomethingWorks();
    void aPagesKeysWorkOnlyWhileItIsInFront();
    void changingPageCommitsWhatIsTyped();
    void theStatusLineSaysWhoAndWhichRubric();
    void undoNamesWhatItTakesBack();
    void theKeySheetListsThePagesKeys();
    void everyPageHasAKey();
    void theKeySheetFitsTheScreenAndScrolls();
    void closingClosesTheFile();
    void closingAsksAboutWhatNoRowHolds();
    void closingAsksAboutARefusalHoweverOftenItWasShown();
    void rebuildingKeepsTheCurrentPage();
    void everyControlHasAName();
};

void tst_MainWindow::aRaterSeesOnlyTheRatersPages()
{
    Window window;
    QVERIFY(window.isReady);
    QCOMPARE(window.tabs(), (QStringList{QStringLiteral("Start"), QStringLiteral("Review")}));
    QCOMPARE(window.window.currentPage(), QStringLiteral("review"));
    QVERIFY(!window.window.page(QStringLiteral("overview")));

    window.bench.workbench().setSession(nullptr);

    QCOMPARE(window.tabs(), QStringList{QStringLiteral("Start")});
}

void tst_MainWindow::savedIsSaidOnlyAfterTheFileHasIt()
{
    Window window;
    window.bench.workbench().setSession(nullptr);
    auto again = ReviewSession::open(window.bench.path(), {false, QStringLiteral("-")});
    QVERIFY(again.has_value());
    window.bench.workbench().setSession(std::move(again).value());
    const auto saysSaved = [&] { return !window.statusTexts().filter(QStringLiteral("Saved")).isEmpty(); };
    QVERIFY(!saysSaved());

    window.bench.put(scoreIndicator(window.bench.state(), scoreOf(9))); // refused
    QVERIFY(!saysSaved());
    bool wasSaidBefore = false;
    QObject::connect(window.bench.workbench().session(), &ReviewSession::edited, &window.window,
                     [&] { wasSaidBefore = window.bench.workbench().session()->lastSaved().isNull(); });
    window.bench.put(scoreIndicator(window.bench.state(), scoreOf(3)));

    QVERIFY(saysSaved());
    QVERIFY(!wasSaidBefore);
}

void tst_MainWindow::aRefusalIsASentenceUntilSomethingWorks()
{
    Window window;
    window.bench.put(scoreIndicator(window.bench.state(), scoreOf(9)));
    QVERIFY(window.window.messages().isVisible());
    QVERIFY(window.window.messages().sentence().contains(QStringLiteral("level 9")));

    window.bench.put(scoreIndicator(window.bench.state(), scoreOf(2)));

    QVERIFY(!window.window.messages().isVisible());
}

void tst_MainWindow::aPagesKeysWorkOnlyWhileItIsInFront()
{
    Window window;
    QTest::keyClick(&window.window, Qt::Key_J);
    QCOMPARE(window.fired, 1);

    window.window.showPage(QStringLiteral("start"));
    QTest::keyClick(&window.window, Qt::Key_J);

    QCOMPARE(window.fired, 1);
}

void tst_MainWindow::changingPageCommitsWhatIsTyped()
{
    Window window;
    QSignalSpy leaving(&window.bench.workbench(), &Workbench::aboutToLeave);
    window.window.showPage(QStringLiteral("start"));
    QVERIFY(leaving.count() >= 1);
}

void tst_MainWindow::theStatusLineSaysWhoAndWhichRubric()
{
    Window window;
    const QStringList texts = window.statusTexts();
    QVERIFY2(texts.contains(QStringLiteral("Rater R1")), qPrintable(texts.join(QLatin1Char('|'))));
    QVERIFY(texts.contains(QStringLiteral("Rubric Annex 1, version 1")));
}

void tst_MainWindow::undoNamesWhatItTakesBack()
{
    Window window;
    const auto undo = [&] {
        for (const QAction *action : window.window.findChildren<QAction *>()) {
            if (action->shortcuts().contains(QKeySequence(QKeySequence::Undo)))
                return action;
        }
        return static_cast<const QAction *>(nullptr);
    }();
    QVERIFY(undo);
    QVERIFY(!undo->isEnabled());
    const QString before = undo->text();

    window.bench.put(scoreIndicator(window.bench.state(), scoreOf(2)));

    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().size() > before.size());
    QTest::keyClick(&window.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!window.bench.score().level);
    QTest::keyClick(&window.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.bench.score().level, std::optional<int>(2));
}

void tst_MainWindow::theKeySheetListsThePagesKeys()
{
    Window window;
    const auto *page = window.window.page(QStringLiteral("review"));
    const KeySheet sheet({{QStringLiteral("Go to"), page->actions()}}, &window.window);
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("J")));
    QVERIFY(texts.contains(QStringLiteral("Do it")));
}

void tst_MainWindow::everyPageHasAKey()
{
    Window window;
    QCOMPARE(window.window.currentPage(), QStringLiteral("review"));

    QTest::keyClick(&window.window, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window.window.currentPage(), QStringLiteral("start"));
    QTest::keyClick(&window.window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window.window.currentPage(), QStringLiteral("review"));

    window.bench.workbench().setSession(nullptr);
    QTest::keyClick(&window.window, Qt::Key_2, Qt::AltModifier); // nothing to go to
    QCOMPARE(window.window.currentPage(), QStringLiteral("start"));

    QMenu pages(QStringLiteral("&Pages"));
    for (const int key : {Qt::Key_1, Qt::Key_2})
        pages.addAction(QStringLiteral("A page"))->setShortcut(QKeySequence(Qt::ALT | key));
    const KeySheet sheet({{QStringLiteral("View"), {pages.menuAction()}}}, &window.window);
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(QStringLiteral("Alt+1 – Alt+2")) && texts.contains(QStringLiteral("Pages")),
             qPrintable(texts.join(QLatin1Char('|'))));
}

void tst_MainWindow::theKeySheetFitsTheScreenAndScrolls()
{
    Window window;
    QList<KeySheet::Section> sections;
    std::vector<std::unique_ptr<QAction>> actions;
    for (int section = 0; section < 9; ++section) {
        sections.append({QStringLiteral("Section %1").arg(section), {}});
        for (int row = 0; row < 20; ++row) {
            actions.push_back(std::make_unique<QAction>(QStringLiteral("Command %1 of %2").arg(row).arg(section)));
            actions.back()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F5));
            sections.last().actions << actions.back().get();
        }
    }
    KeySheet sheet(sections, &window.window);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    QVERIFY(sheet.screen()->availableSize().height() >= sheet.height());
    auto *area = sheet.findChild<QScrollArea *>();
    QScrollBar *bar = area->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(sheet.focusWidget() ? sheet.focusWidget() : &sheet, Qt::Key_PageDown);
    QVERIFY2(bar->value() > 0, "by keys too");
    bar->setValue(bar->maximum());
    const auto labels = area->findChildren<QLabel *>();
    const QRect shown = area->viewport()->rect();
    QVERIFY(std::ranges::any_of(labels, [&](QLabel *label) {
        return label->text() == QLatin1String("Command 19 of 8") &&
               shown.contains(QRect(label->mapTo(area->viewport(), QPoint()), label->sizeHint()));
    }));
}

void tst_MainWindow::closingClosesTheFile()
{
    Window window;
    QVERIFY(window.window.close());
    QVERIFY(!window.bench.workbench().isOpen());
    auto again = ReviewSession::open(window.bench.path(), {false, QStringLiteral("-")});
    QVERIFY(again.has_value());
}

void tst_MainWindow::closingAsksAboutWhatNoRowHolds()
{
    Window window;
    Workbench &workbench = window.bench.workbench();
    workbench.drafts().decisions[Drafts::Place(planNumber(1), indicator("WE"))].reason = QStringLiteral("half");
    QStringList asked;
    bool leaves = false;
    window.window.files().setLeaveQuestion([&](const QStringList &lost) {
        asked << lost;
        return leaves;
    });

    QVERIFY(!window.window.close());
    QVERIFY(workbench.isOpen());
    QCOMPARE(asked.size(), 1);
    QVERIFY2(asked.front().contains(QStringLiteral("Region 1")), qPrintable(asked.front()));
    for (QAction *action : window.window.findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("C&lose the review"))
            action->trigger();
    }
    QVERIFY(workbench.isOpen());
    QCOMPARE(asked.size(), 2);

    leaves = true;
    QVERIFY(window.window.close());
    QVERIFY(!workbench.isOpen());
}

void tst_MainWindow::closingAsksAboutARefusalHoweverOftenItWasShown()
{
    Window window;
    Workbench &workbench = window.bench.workbench();
    connect(&workbench, &Workbench::aboutToLeave, &window.window, [&workbench] {
        if (workbench.isOpen())
            workbench.run(Status(Error{Error::Code::DiskFull, {}}));
    });
    int asked = 0;
    window.window.files().setLeaveQuestion([&asked](const QStringList &) { return ++asked > 2; });
    workbench.commitPendingTexts(); // the bar says so already

    QVERIFY(!window.window.close());
    QVERIFY(!window.window.close());
    QVERIFY(workbench.isOpen());
    window.window.files().closeReview();

    QCOMPARE(asked, 3);
    QVERIFY(!workbench.isOpen());
    QVERIFY(window.window.messages().sentence().isEmpty());
}

void tst_MainWindow::rebuildingKeepsTheCurrentPage()
{
    Window window;
    window.window.showPage(QStringLiteral("start"));
    window.window.build(); // another language
    QCOMPARE(window.window.currentPage(), QStringLiteral("start"));
    QCOMPARE(window.tabs().size(), 2);
    QTest::keyClick(&window.window, Qt::Key_J);
    QCOMPARE(window.fired, 0);
}

void tst_MainWindow::everyControlHasAName()
{
    Window window;
    window.window.showPage(QStringLiteral("start"));
    const QStringList nameless = controlsWithoutName(window.window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_MainWindow)
#include "tst_MainWindow.moc"
