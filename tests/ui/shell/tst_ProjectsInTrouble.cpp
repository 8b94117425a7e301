// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/ProjectFixture.h"
#include "tests/support/SmallDisk.h"
#include "tests/ui/bench/Controls.h"
#include "ui/shell/FileCommands.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/RecoveryDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace meetlat::test {

namespace {

using PlaceAnswer = FileCommands::PlaceAnswer;

class Files
{
public:
    Files()
        : preferences(fixture.path("settings.ini")), window(workbench, preferences), commands(window.files()),
          messages(window.messages())
    {
        window.build();
        window.show();
        commands.setPlaces([this](const QString &path) { return path == inCloud ? cloud() : FilePlace{}; },
                           [this](const QString &, const FilePlace &) {
                               ++timesAsked;
                               return answer;
                           });
        isReady = QTest::qWaitForWindowActive(&window);
    }
    static FilePlace cloud() { return {FilePlace::Kind::Cloud, QStringLiteral("Dropbox")}; }
    QPushButton *barButton(const QString &text) const
    {
        for (QPushButton *each : messages.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    RecoveryDialog *recovery() const
    {
        auto *dialog = window.findChild<RecoveryDialog *>();
        return dialog && QTest::qWaitFor([dialog] { return !dialog->isReading(); }, 20'000) ? dialog : nullptr;
    }

    ProjectFixture fixture;
    Preferences preferences;
    Workbench workbench;
    MainWindow window;
    FileCommands &commands;
    MessageBar &messages;
    QString inCloud;
    PlaceAnswer answer;
    int timesAsked = 0;
    bool isReady = false;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QPushButton *buttonOf(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QString words(const QWidget &in)
{
    QStringList texts;
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

QString cell(const QTableWidget &table, const QString &what, int column)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.item(row, 0)->text() == what)
            return table.item(row, column)->text();
    }
    return QStringLiteral("no such line");
}

/// A review whose last page of rows cannot be read any more, with a snapshot that lacks the scores of "PR".
void makeDamaged(const ProjectFixture &fixture, bool hasSnapshot)
{
    auto session = fixture.create(40);
    for (int plan = 1; plan <= 40; ++plan)
        QVERIFY(session->apply(scoring(*session, 3, "WE", plan)));
    if (hasSnapshot)
        QVERIFY(session->takeSnapshot());
    for (int plan = 1; plan <= 5; ++plan)
        QVERIFY(session->apply(scoring(*session, 4, "PR", plan)));
    session.reset();
    QByteArray bytes = bytesOf(fixture.path());
    bytes.chop(1000); // the end is missing
    write(fixture.path(), bytes);
}

} // namespace

/// Projects that do not open as they should, in the window: what is said, and what can be done from there.
class tst_ProjectsInTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SmallDisk(100); // before any thread is started
        theme::apply(*qApp, theme::Mode::Light);
    }
    void aDamagedProjectShowsWhatCanBeSaved();
    void theSnapshotAloneCanBeSaved();
    void withoutASnapshotTheColumnsOfItAreNotThere();
    void whatIsNoProjectAnyMoreStillOffersItsSnapshots();
    void theRecoveryDialogWorksByKeyboard();
    void whatIsOpenElsewhereCanBeRead();
    void aStrayJournalIsSetAsideFromTheBar();
    void aProjectInTheCloudIsWorkedOnInACopy();
    void theChoiceIsRemembered();
    void workingThereAllTheSameIsRememberedToo();
    void nothingIsCopiedWithoutBeingAsked();
    void whatIsInUseElsewhereIsNotCopied();
    void theQuestionIsAnsweredByKeyboard();
    void aFullDiskIsToldWithWhatIsFree();
    void aCopyToAFullDiskNamesTheFile();
};

void tst_ProjectsInTrouble::aDamagedProjectShowsWhatCanBeSaved()
{
    Files files;
    makeDamaged(files.fixture, true);
    const QByteArray before = bytesOf(files.fixture.path());

    QVERIFY(!files.commands.open(files.fixture.path()));

    RecoveryDialog *dialog = files.recovery();
    QVERIFY(dialog && dialog->isVisible());
    const auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(cell(*table, QStringLiteral("Plans"), 2), QStringLiteral("40"));
    QCOMPARE(cell(*table, QStringLiteral("Scores"), 1), QStringLiteral("45"));
    QCOMPARE(cell(*table, QStringLiteral("Scores"), 2), QStringLiteral("40"));
    QCOMPARE(cell(*table, QStringLiteral("Scores"), 3), QStringLiteral("5"));
    QVERIFY(words(*dialog).contains(QStringLiteral("newest good snapshot is of")));
    QVERIFY(words(*dialog).contains(QStringLiteral("40 PDF(s) are lost")) ||
            words(*dialog).contains(QStringLiteral("40 PDFs are lost")));
    QSignalSpy saved(dialog, &RecoveryDialog::saved);
    const QString target = files.fixture.path("saved.meetlat");
    dialog->save(RecoverFrom::Everything, target);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 20'000);

    QVERIFY(files.workbench.isOpen());
    QCOMPARE(files.workbench.session()->path(), target);
    QCOMPARE(files.workbench.state().all<Score>().size(), 45U);
    QVERIFY(files.messages.sentence().contains(QStringLiteral("what could be saved")));
    QVERIFY(bytesOf(files.fixture.path()) == before);
}

void tst_ProjectsInTrouble::theSnapshotAloneCanBeSaved()
{
    Files files;
    makeDamaged(files.fixture, true);
    const QByteArray before = bytesOf(files.fixture.path());
    QVERIFY(!files.commands.open(files.fixture.path()));
    RecoveryDialog *dialog = files.recovery();
    QVERIFY(dialog);
    QSignalSpy saved(dialog, &RecoveryDialog::saved);

    dialog->save(RecoverFrom::Snapshot, files.fixture.path()); // is there: nothing is overwritten
    QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isReading(); }, 20'000));
    QCOMPARE(saved.count(), 0);
    QVERIFY2(words(*dialog).contains(QStringLiteral("already there")), qPrintable(words(*dialog)));
    QVERIFY(bytesOf(files.fixture.path()) == before);

    dialog->save(RecoverFrom::Snapshot, files.fixture.path("snapshot.meetlat"));
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 20'000);
    QCOMPARE(files.workbench.state().all<Score>().size(), 40U);
    QVERIFY(!files.workbench.isReadOnly());
}

void tst_ProjectsInTrouble::withoutASnapshotTheColumnsOfItAreNotThere()
{
    Files files;
    makeDamaged(files.fixture, false);
    QVERIFY(!files.commands.open(files.fixture.path()));
    RecoveryDialog *dialog = files.recovery();
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QTableWidget *>();
    QVERIFY(table->isColumnHidden(2) && table->isColumnHidden(3));
    QVERIFY(words(*dialog).contains(QStringLiteral("no good snapshot")));
    QVERIFY(!buttonOf(*dialog, QStringLiteral("Save the snapshot…"))->isEnabled());
    QVERIFY(buttonOf(*dialog, QStringLiteral("Save what can be read…"))->isEnabled());
}

void tst_ProjectsInTrouble::whatIsNoProjectAnyMoreStillOffersItsSnapshots()
{
    Files files;
    makeDamaged(files.fixture, true);
    QByteArray bytes = bytesOf(files.fixture.path());
    bytes.replace(0, 8192, QByteArray(8192, '\0')); // not even the header is left
    write(files.fixture.path(), bytes);
    QVERIFY(!files.commands.open(files.fixture.path()));
    QVERIFY(files.messages.sentence().contains(QStringLiteral("not a Meetlat project")));
    QPushButton *offer = files.barButton(QStringLiteral("What can be saved…"));
    QVERIFY(offer);
    offer->click();
    RecoveryDialog *dialog = files.recovery();
    QVERIFY(dialog);
    QVERIFY(words(*dialog).contains(QStringLiteral("nothing can be read")));
    QVERIFY(buttonOf(*dialog, QStringLiteral("Save the snapshot…"))->isEnabled());
    QVERIFY(!buttonOf(*dialog, QStringLiteral("Save what can be read…"))->isEnabled());
}

void tst_ProjectsInTrouble::theRecoveryDialogWorksByKeyboard()
{
    Files files;
    makeDamaged(files.fixture, true);
    QVERIFY(!files.commands.open(files.fixture.path()));
    QPointer<RecoveryDialog> dialog = files.recovery();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(controlsWithoutName(*dialog), QStringList());
    QSet<const QWidget *> reached;
    for (int i = 0; i < 12; ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *text : {"Show the folder", "Close", "Save the snapshot…", "Save what can be read…"})
        QVERIFY2(reached.contains(buttonOf(*dialog, QString::fromUtf8(text))), text);
    QVERIFY(reached.contains(dialog->findChild<QTableWidget *>()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(files.barButton(QStringLiteral("What can be saved…"))); // the way back
}

void tst_ProjectsInTrouble::whatIsOpenElsewhereCanBeRead()
{
    Files files;
    auto other = files.fixture.create(2);
    QVERIFY(other->apply(scoring(*other, 4)));
    QVERIFY(!files.commands.open(files.fixture.path()));
    QVERIFY(files.messages.sentence().contains(QSysInfo::machineHostName()));
    QVERIFY(files.barButton(QStringLiteral("Try again")));
    QPushButton *read = files.barButton(QStringLiteral("Open for reading"));
    QVERIFY(read);

    QTest::keyClick(read, Qt::Key_Space);

    QVERIFY(files.workbench.isOpen() && files.workbench.isReadOnly());
    QCOMPARE(files.workbench.state().all<Score>().size(), 1U);
    QVERIFY2(files.messages.sentence().contains(QStringLiteral("open elsewhere")), qPrintable(files.messages.sentence()));
    other.reset();
    files.barButton(QStringLiteral("Open again"))->click();
    QVERIFY(files.workbench.isOpen() && !files.workbench.isReadOnly());
}

void tst_ProjectsInTrouble::aStrayJournalIsSetAsideFromTheBar()
{
    Files files;
    files.fixture.create(2);
    write(files.fixture.path("review.meetlat-wal"), "left by something else");
    QVERIFY(!files.commands.open(files.fixture.path()));
    QPushButton *setAside = files.barButton(QStringLiteral("Set it aside and open"));
    QVERIFY2(setAside, qPrintable(files.messages.sentence()));
    setAside->click();
    QVERIFY(files.workbench.isOpen() && !files.workbench.isReadOnly());
    const QStringList kept =
        QDir(files.fixture.folder()).entryList({QStringLiteral("review.meetlat-wal.set-aside-*")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(files.messages.sentence().contains(kept.first()));
}

void tst_ProjectsInTrouble::aProjectInTheCloudIsWorkedOnInACopy()
{
    Files files;
    files.fixture.create(3);
    const QByteArray before = bytesOf(files.fixture.path());
    files.inCloud = files.fixture.path();
    files.answer = {LocalCopyDialog::Copy, files.fixture.path("here/review.meetlat")};

    QVERIFY(files.commands.open(files.fixture.path()));

    QCOMPARE(files.workbench.session()->path(), files.answer.copyPath);
    QVERIFY(!files.workbench.isReadOnly());
    QCOMPARE(files.workbench.state().all<Plan>().size(), 3U);
    QVERIFY2(files.messages.sentence().contains(QStringLiteral("in Dropbox")), qPrintable(files.messages.sentence()));
    QVERIFY(files.workbench.run(scoring(*files.workbench.session(), 4)));
    QVERIFY(bytesOf(files.fixture.path()) == before);
}

void tst_ProjectsInTrouble::theChoiceIsRemembered()
{
    Files files;
    files.fixture.create(1);
    files.inCloud = files.fixture.path();
    files.answer = {LocalCopyDialog::Copy, files.fixture.path("here.meetlat")};
    QVERIFY(files.commands.open(files.fixture.path()));
    QVERIFY(files.workbench.run(scoring(*files.workbench.session(), 4)));
    files.workbench.setSession(nullptr);

    QVERIFY(files.commands.open(files.fixture.path()));

    QCOMPARE(files.timesAsked, 1);
    QCOMPARE(files.workbench.session()->path(), files.answer.copyPath);
    QCOMPARE(files.workbench.state().all<Score>().size(), 1U); // the same copy, with the work in it
    QPushButton *there = files.barButton(QStringLiteral("Open that one"));
    QVERIFY(there);
    there->click();
    QCOMPARE(files.workbench.session()->path(), files.fixture.path());
    files.workbench.setSession(nullptr);
    QVERIFY(QFile::remove(files.answer.copyPath));
    QVERIFY(files.commands.open(files.fixture.path()));
    QCOMPARE(files.timesAsked, 1);
}

void tst_ProjectsInTrouble::workingThereAllTheSameIsRememberedToo()
{
    Files files;
    files.fixture.create(1);
    files.inCloud = files.fixture.path();
    files.answer = {LocalCopyDialog::There, {}};
    for (int i = 0; i < 2; ++i) {
        QVERIFY(files.commands.open(files.fixture.path()));
        QCOMPARE(files.workbench.session()->path(), files.fixture.path());
        files.workbench.setSession(nullptr);
    }
    QCOMPARE(files.timesAsked, 1);
}

void tst_ProjectsInTrouble::nothingIsCopiedWithoutBeingAsked()
{
    Files files;
    files.fixture.create(1);
    const QStringList before = QDir(files.fixture.folder()).entryList();
    files.inCloud = files.fixture.path();
    files.answer = {LocalCopyDialog::Cancelled, files.fixture.path("here.meetlat")};
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(!files.commands.open(files.fixture.path()));
        QCOMPARE(files.timesAsked, i); // no answer is none to remember
    }
    QVERIFY(!files.workbench.isOpen());
    QCOMPARE(QDir(files.fixture.folder()).entryList(), before);
}

void tst_ProjectsInTrouble::whatIsInUseElsewhereIsNotCopied()
{
    Files files;
    const auto other = files.fixture.create(1);
    files.inCloud = files.fixture.path();
    files.answer = {LocalCopyDialog::Copy, files.fixture.path("here.meetlat")};
    QVERIFY(!files.commands.open(files.fixture.path()));
    QVERIFY(!files.workbench.isOpen());
    QVERIFY(!QFile::exists(files.answer.copyPath));
    QVERIFY(files.messages.sentence().contains(QStringLiteral("open in another window")));
}

void tst_ProjectsInTrouble::theQuestionIsAnsweredByKeyboard()
{
    for (const auto &[key, choice] : {std::pair{Qt::Key_Return, LocalCopyDialog::Copy},
                                      std::pair{Qt::Key_Escape, LocalCopyDialog::Cancelled}}) {
        LocalCopyDialog dialog(QStringLiteral("/home/a/Dropbox/round 2.meetlat"), Files::cloud());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(words(dialog).contains(QStringLiteral("lies in Dropbox")));
        QVERIFY(dialog.copyPath().endsWith(QStringLiteral("/Meetlat/round 2.meetlat")));
        QCOMPARE(controlsWithoutName(dialog), QStringList());
        QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(dialog.result(), static_cast<int>(choice));
    }
    LocalCopyDialog dialog(QStringLiteral("/mnt/g/round.meetlat"), {FilePlace::Kind::Network, QStringLiteral("cifs")});
    dialog.show();
    QVERIFY(words(dialog).contains(QStringLiteral("on a network drive (cifs)")));
    QTest::keyClick(buttonOf(dialog, QStringLiteral("Work there all the same")), Qt::Key_Space);
    QCOMPARE(dialog.result(), static_cast<int>(LocalCopyDialog::There));
}

void tst_ProjectsInTrouble::aFullDiskIsToldWithWhatIsFree()
{
    SmallDisk disk(2000);
    Files files;
    auto made = ReviewSession::create(disk.path("review.meetlat"), ProjectFixture::leadsFile(),
                                      ProjectFixture::contentsOf(reviewOfPlans(1)));
    QVERIFY(made);
    files.workbench.setSession(std::move(made).value());
    const Result<Edit> edit = scoring(*files.workbench.session(), 4);
    disk.fill();
    QVERIFY(!files.workbench.run(edit));
    const QString sentence = files.messages.sentence();
    disk.makeRoom();
    QVERIFY2(sentence.startsWith(QStringLiteral("The disk is full. Nothing was lost")), qPrintable(sentence));
    if (disk.isReal())
        QVERIFY2(sentence.endsWith(QStringLiteral("Free on that disk: 0 bytes.")), qPrintable(sentence));
    QVERIFY(files.barButton(QStringLiteral("Try again")) && files.barButton(QStringLiteral("Save a copy…")));
    QVERIFY(files.workbench.run(edit));
    QVERIFY(files.messages.sentence().isEmpty()); // it worked after all
}

void tst_ProjectsInTrouble::aCopyToAFullDiskNamesTheFile()
{
    SmallDisk disk(1000);
    Files files;
    files.workbench.setSession(files.fixture.create(2));
    disk.fill(30'000);
    files.commands.saveCopy(disk.path("copy.meetlat"));
    const QString sentence = files.messages.sentence();
    disk.makeRoom();
    QVERIFY2(sentence.startsWith(QStringLiteral("The disk is full: “")) && sentence.contains(QStringLiteral("copy.meetlat")),
             qPrintable(sentence));
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_ProjectsInTrouble)
#include "tst_ProjectsInTrouble.moc"
