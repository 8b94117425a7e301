// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/versions/VersionsBench.h"

#include "core/domain/Setup.h"
#include "ui/setup/AssignPanel.h"
#include "ui/shell/Theme.h"
#include "ui/versions/NewVersionDialog.h"
#include "ui/versions/WaitingHighlightsDialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace meetlat;
using namespace meetlat::test;

namespace {

/// A locked document of the corpus and its password; empty when the corpus is not there.
std::pair<QString, QString> lockedDocument()
{
    const QDir corpus(QStringLiteral(MEETLAT_SHARED_DIR "/corpus"));
    QFile passwords(corpus.filePath(QStringLiteral("PASSWORDS.tsv")));
    if (!passwords.open(QIODevice::ReadOnly))
        return {};
    for (const QString &line : QString::fromUtf8(passwords.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        const QString path = corpus.filePath(cells.value(0));
        if (cells.size() >= 2 && cells.at(0).endsWith(QLatin1String(".pdf")) && QFile::exists(path))
            return {path, cells.at(1)};
    }
    return {};
}

/// Types these passwords one after the other into what asks for them; none is left: Cancel.
class PasswordTyping
{
public:
    explicit PasswordTyping(QStringList passwords) : m_passwords(std::move(passwords))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(50);
    }
    QStringList asked() const { return m_asked; }

private:
    void look()
    {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        m_asked << dialog->labelText();
        QVERIFY(dialog->textEchoMode() == QLineEdit::Password);
        if (m_passwords.isEmpty()) {
            dialog->reject();
            return;
        }
        dialog->setTextValue(m_passwords.takeFirst());
        dialog->accept();
    }
    QTimer m_timer;
    QStringList m_passwords;
    QStringList m_asked;
};

} // namespace

class tst_NewVersionDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsSureMovesAlongAndTheRestWaits();
    void theButtonsOfThePlanReplaceADocumentAndGoThroughWhatWaits();
    void whatComesInOnTheOldVersionIsPlaced();
    void oneUndoBringsTheOldVersionBack();
    void theSameFileIsRefused();
    void aLockedNewVersionAsksForItsPassword();
    void whoDoesNotKnowThePasswordChangesNothing();
    void whatIsNoPdfIsRefusedInWords();
};

void tst_NewVersionDialog::initTestCase()
{
    theme::apply(*qApp, theme::Mode::Light);
}

void tst_NewVersionDialog::whatIsSureMovesAlongAndTheRestWaits()
{
    VersionsBench versions;
    QVERIFY(replaceDocumentByFile(versions.workbench(), planNumber(1), versions.first, versions.secondVersion, nullptr));
    const Standing moved = versions.standing(1);
    QCOMPARE(moved.document, versions.second);
    QCOMPARE(moved.targets.front().page, 1);
    QCOMPARE(moved.state, Anchor::State::Moved);
    for (const int n : {2, 3, 4, 5})
        QVERIFY2(versions.standing(n).waits, qPrintable(QString::number(n)));
    QCOMPARE(waitingHighlights(versions.state(), planNumber(1)).size(), std::size_t(4));
    // what R1 marked is as R1 left it, and its picture is kept
    QCOMPARE(versions.highlight(1).document, versions.first);
    QVERIFY(!versions.bench().session().picture(pictureKeyOf(versions.highlight(4))).isEmpty());
    QVERIFY(versions.bench().session().check().empty());
}

void tst_NewVersionDialog::theButtonsOfThePlanReplaceADocumentAndGoThroughWhatWaits()
{
    VersionsBench versions;
    AssignPanel panel(versions.workbench());
    panel.setPlan(planNumber(1));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QTimer dialogs; // what a person does in the dialogs that come up
    bool wasWaitingShown = false;
    connect(&dialogs, &QTimer::timeout, &dialogs, [&] {
        QWidget *modal = QApplication::activeModalWidget();
        if (auto *files = qobject_cast<QFileDialog *>(modal)) {
            files->findChild<QLineEdit *>()->setText(versions.secondVersion);
            QMetaObject::invokeMethod(files, "accept");
        } else if (auto *waiting = qobject_cast<WaitingHighlightsDialog *>(modal)) {
            wasWaitingShown = shownTexts(*waiting).join(QLatin1Char(' ')).contains(QStringLiteral("1 of 4"));
            waiting->accept();
        }
    });
    dialogs.start(50);
    auto *replace = named<QToolButton>(panel, QStringLiteral("Replace plan-1.pdf by a new version…"));
    QVERIFY(replace);
    replace->click();
    QTRY_COMPARE_WITH_TIMEOUT(versions.standing(1).document, versions.second, 30'000);
    QTRY_VERIFY(named<QPushButton>(panel, QStringLiteral("4 highlight(s) to look at…")));
    named<QPushButton>(panel, QStringLiteral("4 highlight(s) to look at…"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(wasWaitingShown, 30'000);
}

void tst_NewVersionDialog::whatComesInOnTheOldVersionIsPlaced()
{
    VersionsBench versions;
    QVERIFY(replaceDocumentByFile(versions.workbench(), planNumber(1), versions.first, versions.secondVersion, nullptr));
    for (const int n : {6, 7}) {
        Highlight late = passage(n, 0, 0, raterNumber(n == 6 ? 1 : 2));
        late.document = versions.first;
        late.anchor = versions.highlight(n == 6 ? 1 : 2).anchor;
        Edit edit;
        edit.changes.emplace_back(Replaced<Highlight>{std::nullopt, late});
        versions.bench().comesIn(late.rater, edit);
    }
    QVERIFY(versions.standing(6).waits);
    QVERIFY(placeArrivals(versions.workbench(), planNumber(1), nullptr));
    QCOMPARE(versions.standing(6).targets.front().page, 1);
    QVERIFY(versions.standing(7).waits); // a changed number is asked about
    QVERIFY(highlightsToPlace(versions.state(), planNumber(1)).empty());
    QVERIFY(placeArrivals(versions.workbench(), planNumber(1), nullptr)); // nothing to do
}

void tst_NewVersionDialog::oneUndoBringsTheOldVersionBack()
{
    VersionsBench versions;
    const QByteArray before = dumpOf(versions.state());
    QVERIFY(replaceDocumentByFile(versions.workbench(), planNumber(1), versions.first, versions.secondVersion, nullptr));
    QVERIFY(dumpOf(versions.state()) != before);
    versions.workbench().undo();
    QCOMPARE(dumpOf(versions.state()), before);
    versions.workbench().redo();
    QCOMPARE(versions.standing(1).document, versions.second);
}

void tst_NewVersionDialog::theSameFileIsRefused()
{
    VersionsBench versions;
    const QString same = versions.bench().path(QStringLiteral("same.pdf"));
    QFile file(same);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*versions.bench().session().documentBytes(versions.first));
    file.close();
    QVERIFY(!replaceDocumentByFile(versions.workbench(), planNumber(1), versions.first, same, nullptr));
    QCOMPARE(versions.bench().lastRefusal(), Error::Code::SameDocument);
    QVERIFY(!versions.standing(1).isMoved);
}

void tst_NewVersionDialog::aLockedNewVersionAsksForItsPassword()
{
    const auto [path, password] = lockedDocument();
    if (path.isEmpty())
        QSKIP("the corpus is not beside this checkout");
    VersionsBench versions;
    PasswordTyping typing({QStringLiteral("not the password"), password});
    QVERIFY(replaceDocumentByFile(versions.workbench(), planNumber(1), versions.first, path, nullptr));
    QCOMPARE(typing.asked().size(), 2);
    QVERIFY2(typing.asked().last().contains(QStringLiteral("not the password")), qPrintable(typing.asked().last()));
    const std::vector<const Document *> documents = documentsOf(versions.state(), planNumber(1));
    QVERIFY(documents.front()->isLocked);
    QVERIFY(documents.front()->pages > 0);
    QFile file(versions.bench().session().path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("not the password")); // what was typed is kept nowhere
}

void tst_NewVersionDialog::whoDoesNotKnowThePasswordChangesNothing()
{
    const auto [path, password] = lockedDocument();
    if (path.isEmpty())
        QSKIP("the corpus is not beside this checkout");
    VersionsBench versions;
    const QByteArray before = dumpOf(versions.state());
    PasswordTyping typing({});
    QVERIFY(!replaceDocumentByFile(versions.workbench(), planNumber(1), versions.first, path, nullptr));
    QCOMPARE(typing.asked().size(), 1);
    QCOMPARE(dumpOf(versions.state()), before);
    QVERIFY(!versions.bench().lastRefusal()); // who gives up needs no message
}

void tst_NewVersionDialog::whatIsNoPdfIsRefusedInWords()
{
    VersionsBench versions;
    const QString text = versions.bench().path(QStringLiteral("text.pdf"));
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no pdf");
    file.close();
    QVERIFY(!replaceDocumentByFile(versions.workbench(), planNumber(1), versions.first, text, nullptr));
    QVERIFY(versions.bench().lastRefusal());
    QVERIFY(isCurrent(versions.state(), planNumber(1), versions.first));
}

QTEST_MAIN(tst_NewVersionDialog)
#include "tst_NewVersionDialog.moc"
