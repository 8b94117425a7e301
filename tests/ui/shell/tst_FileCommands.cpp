// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Setup.h"
#include "tests/core/session/ProjectFixture.h"
#include "ui/shell/FileCommands.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/NewProjectDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/StartPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace meetlat::test {

namespace {

class Files
{
public:
    Files()
        : preferences(fixture.path("settings.ini")), messages(&window),
          commands(workbench, preferences, messages, &window)
    {
    }
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *each : in.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    ProjectFixture fixture;
    Preferences preferences;
    Workbench workbench;
    QWidget window;
    MessageBar messages;
    FileCommands commands;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Presses Cancel in the first progress dialog that shows, and remembers what it said.
class Canceller
{
public:
    explicit Canceller(QWidget &window)
    {
        QObject::connect(&m_look, &QTimer::timeout, &window, [this, &window] {
            for (QProgressDialog *dialog : window.findChildren<QProgressDialog *>()) {
                if (!dialog->isVisible())
                    continue;
                said << dialog->labelText();
                dialog->findChild<QPushButton *>()->click();
                m_look.stop();
            }
        });
        m_look.start(0);
    }
    QStringList said;

private:
    QTimer m_look;
};

class tst_FileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void aNewReviewIsOpenAndListed();
    void whatCannotBeOpenedGetsItsOwnSentence_data();
    void whatCannotBeOpenedGetsItsOwnSentence();
    void aMissingFileLeavesTheList();
    void theOldProjectStaysOpenWhenTheNewOneIsRefused();
    void aCopyIsAProjectOfItsOwn();
    void aCopyWithoutTheLastChangeSaysSo();
    void noOtherReviewIsOpenedOverWhatIsNotKept();
    void openingALargeReviewShowsHowFarItIsAndCanBeCancelled();
    void theBackupOfOpeningComesWhileOneWorks();
    void aBackupThatIsCancelledIsNoFault();
    void theNewReviewDialogWantsTitleNameAndPlace();
    void recentFilesAreOffered();
};

void tst_FileCommands::aNewReviewIsOpenAndListed()
{
    Files files;
    NewProjectDialog::Answers answers;
    answers.title = QStringLiteral("Round <2>");
    answers.leadName = QStringLiteral("Lea");
    answers.scale = Scale::ZeroToFive;
    answers.cutoff = QDate(2023, 1, 1);
    answers.path = files.fixture.path("new.meetlat");

    QVERIFY(files.commands.create(answers));

    QVERIFY(files.workbench.isLead());
    QCOMPARE(files.workbench.state().project().scale, Scale::ZeroToFive);
    QCOMPARE(files.workbench.state().project().cutoff, QDate(2023, 1, 1));
    QCOMPARE(files.preferences.recentProjects(), QStringList{answers.path});
    QVERIFY(!files.commands.create(answers)); // never over an existing file
    QVERIFY(files.messages.sentence().contains(QStringLiteral("already there")));
}

void tst_FileCommands::whatCannotBeOpenedGetsItsOwnSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("a text") << QByteArray("hello, this is no project at all")
                            << QStringLiteral("not a Meetlat project");
    QTest::newRow("an empty file") << QByteArray() << QStringLiteral("not a Meetlat project");
    QTest::newRow("nothing there") << QByteArray("-") << QStringLiteral("There is no file");
}

void tst_FileCommands::whatCannotBeOpenedGetsItsOwnSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    Files files;
    const QString path = files.fixture.path("strange.meetlat");
    if (bytes != "-")
        write(path, bytes);

    QVERIFY(!files.commands.open(path));

    QVERIFY2(files.messages.sentence().contains(part), qPrintable(files.messages.sentence()));
    QVERIFY(!files.workbench.isOpen());
}

void tst_FileCommands::aMissingFileLeavesTheList()
{
    Files files;
    files.preferences.addRecentProject(files.fixture.path("gone.meetlat"));
    QSignalSpy changed(&files.commands, &FileCommands::recentChanged);

    QVERIFY(!files.commands.open(files.fixture.path("gone.meetlat")));

    QVERIFY(files.preferences.recentProjects().isEmpty());
    QCOMPARE(changed.count(), 1);
}

void tst_FileCommands::theOldProjectStaysOpenWhenTheNewOneIsRefused()
{
    Files files;
    files.workbench.setSession(files.fixture.create(1));
    write(files.fixture.path("strange.meetlat"), "no project");

    QVERIFY(!files.commands.open(files.fixture.path("strange.meetlat")));

    QVERIFY(files.workbench.isOpen());
    QCOMPARE(files.workbench.session()->path(), files.fixture.path());
}

void tst_FileCommands::aCopyIsAProjectOfItsOwn()
{
    Files files;
    files.workbench.setSession(files.fixture.create(2));
    const QString copy = files.fixture.path("copy.meetlat");

    files.commands.saveCopy(copy);

    QVERIFY2(files.messages.sentence().contains(QStringLiteral("copy.meetlat")), qPrintable(files.messages.sentence()));
    QVERIFY(files.commands.open(copy));
    QCOMPARE(files.workbench.state().all<Plan>().size(), 2U);
}

void tst_FileCommands::aCopyWithoutTheLastChangeSaysSo()
{
    Files files;
    files.workbench.setSession(files.fixture.create(2));
    connect(&files.workbench, &Workbench::aboutToLeave, &files.window,
            [&files] { files.workbench.run(Status(Error{Error::Code::DiskFull, {}})); });
    const QString copy = files.fixture.path("copy.meetlat");

    files.commands.saveCopy(copy);

    QVERIFY(QFile::exists(copy));
    const QString sentence = files.messages.sentence();
    QVERIFY2(sentence.contains(QStringLiteral("copy.meetlat")), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(QStringLiteral("Your last change is not in it, and is not saved yet.")),
             qPrintable(sentence));
    QVERIFY(Files::button(files.messages, QStringLiteral("Try again")));
    files.commands.backUp();
    QVERIFY2(files.messages.sentence().endsWith(QStringLiteral("is not saved yet.")),
             qPrintable(files.messages.sentence()));
}

void tst_FileCommands::noOtherReviewIsOpenedOverWhatIsNotKept()
{
    Files files;
    files.workbench.setSession(files.fixture.create(1));
    QVERIFY(files.fixture.create(1, "other.meetlat"));
    files.workbench.drafts().decisions[Drafts::Place(planNumber(1), indicator("WE"))].reason = QStringLiteral("half");
    int asked = 0;
    bool leaves = false;
    files.commands.setLeaveQuestion([&](const QStringList &) {
        ++asked;
        return leaves;
    });
    NewProjectDialog::Answers answers;
    answers.title = QStringLiteral("Round 2");
    answers.leadName = QStringLiteral("Lea");
    answers.path = files.fixture.path("new.meetlat");

    QVERIFY(!files.commands.open(files.fixture.path("other.meetlat")));
    QVERIFY(!files.commands.create(answers));

    QCOMPARE(asked, 2);
    QCOMPARE(files.workbench.session()->path(), files.fixture.path());
    QVERIFY(!QFile::exists(answers.path));
    leaves = true;
    QVERIFY(files.commands.open(files.fixture.path("other.meetlat")));
    QVERIFY(files.workbench.drafts().decisions.empty());
}

void tst_FileCommands::openingALargeReviewShowsHowFarItIsAndCanBeCancelled()
{
    Files files;
    files.fixture.create(1, "small.meetlat");
    files.fixture.create(300, "large.meetlat");
    QVERIFY(files.commands.open(files.fixture.path("small.meetlat")));
    files.window.show();
    files.commands.setProgressDelay(0);
    {
        const Canceller canceller(files.window);
        QVERIFY(!files.commands.open(files.fixture.path("large.meetlat")));
        QCOMPARE(canceller.said, QStringList{QStringLiteral("Opening large.meetlat")});
    }
    QCOMPARE(files.workbench.session()->path(), files.fixture.path("small.meetlat"));
    QVERIFY(files.messages.sentence().isEmpty()); // somebody wanted it so
    QVERIFY(files.commands.open(files.fixture.path("large.meetlat")));
    QCOMPARE(files.workbench.state().all<Plan>().size(), std::size_t(300));
}

void tst_FileCommands::theBackupOfOpeningComesWhileOneWorks()
{
    Files files;
    const QString path = files.fixture.path("large.meetlat");
    files.fixture.create(300, "large.meetlat");
    QVERIFY(files.commands.open(path));
    QVERIFY(ReviewSession::snapshotsFor(path).isEmpty()); // nobody has waited for it
    QVERIFY(files.workbench.run(scoring(*files.workbench.session(), 3)));
    QTRY_COMPARE(ReviewSession::snapshotsFor(path).size(), 1);
    const auto snapshot = ReviewSession::open(ReviewSession::snapshotsFor(path).first(), {true, QStringLiteral("-")});
    QVERIFY(snapshot);
    QCOMPARE(dumpOf((*snapshot)->state()), dumpOf(files.workbench.state()));
    QVERIFY(files.messages.sentence().isEmpty());
}

void tst_FileCommands::aBackupThatIsCancelledIsNoFault()
{
    Files files;
    const QString path = files.fixture.path("large.meetlat");
    files.fixture.create(300, "large.meetlat");
    QVERIFY(files.commands.open(path));
    QTRY_COMPARE(ReviewSession::snapshotsFor(path).size(), 1); // the one of opening
    const auto snapshots = ReviewSession::snapshotsFor(path).size();
    QVERIFY(files.workbench.run(scoring(*files.workbench.session(), 3)));
    files.window.show();
    files.commands.setProgressDelay(0);
    {
        const Canceller canceller(files.window);
        files.commands.backUp();
        QCOMPARE(canceller.said.size(), 1);
    }
    QVERIFY(files.messages.sentence().isEmpty());
    QCOMPARE(ReviewSession::snapshotsFor(path).size(), snapshots);
    files.commands.backUp();
    QVERIFY(files.messages.sentence().contains(QStringLiteral("is made and checked")));
    QCOMPARE(ReviewSession::snapshotsFor(path).size(), snapshots + 1);
}

void tst_FileCommands::theNewReviewDialogWantsTitleNameAndPlace()
{
    NewProjectDialog dialog;
    QPushButton *create = Files::button(dialog, QStringLiteral("Create"));
    const auto fields = dialog.findChildren<QLineEdit *>();
    QVERIFY(!create->isEnabled());

    QTest::keyClicks(fields.at(0), QStringLiteral("Plans / round: 2"));
    QVERIFY(!create->isEnabled());
    QTest::keyClicks(fields.at(1), QStringLiteral("Lea"));

    QVERIFY(create->isEnabled());
    QVERIFY(dialog.answers().path.endsWith(QStringLiteral("/Plans  round 2.meetlat")));
    QCOMPARE(dialog.answers().cutoff, QDate(2022, 12, 1));
}

void tst_FileCommands::recentFilesAreOffered()
{
    StartPage page;
    QSignalSpy wanted(&page, &StartPage::recentWanted);
    page.showRecent({QStringLiteral("/somewhere/<b>round</b>.meetlat"), QStringLiteral("/elsewhere/old.meetlat")});
    auto *list = page.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);

    Q_EMIT list->itemActivated(list->item(1));

    QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("/elsewhere/old.meetlat"));
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_FileCommands)
#include "tst_FileCommands.moc"
