// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/versions/VersionsBench.h"

#include "ui/pdfview/PdfPane.h"
#include "ui/shell/Theme.h"
#include "ui/versions/NewVersionDialog.h"
#include "ui/versions/WaitingHighlightsDialog.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

/// The bench with its second version, and the dialog open on the first highlight that waits.
class Shown
{
public:
    Shown()
    {
        if (!replaceDocumentByFile(versions.workbench(), planNumber(1), versions.first, versions.secondVersion, nullptr))
            qFatal("not replaced");
        dialog = std::make_unique<WaitingHighlightsDialog>(versions.workbench(), planNumber(1));
        if (!dialog->look())
            qFatal("nothing to look at");
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()) ||
            !QTest::qWaitFor([this] { return dialog->pane()->pdf() != nullptr; }, 20'000))
            qFatal("the dialog does not show the document");
    }
    QListWidget *places() const { return dialog->findChild<QListWidget *>(); }
    QPushButton *button(const char *text) const
    {
        return named<QPushButton>(*dialog, QString::fromLatin1(text));
    }
    bool says(const QString &text) const { return shownTexts(*dialog).join(QLatin1Char('\n')).contains(text); }
    /// Waits until the page is read, then selects these words on it.
    bool select(int page, const QString &words)
    {
        PdfView *view = dialog->pane()->view();
        dialog->pane()->pdf()->text(page);
        if (!QTest::qWaitFor([&] { return view->textOfPage(page) != nullptr; }, 20'000))
            return false;
        view->setSelection(ReadPdf(versions.secondBytes).rangeOf(page, words));
        return true;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog.get(), key, modifiers);
    }

    /// The button with that mnemonic: it is pressed for a moment, as a person sees it, and then acts.
    void alt(Qt::Key key)
    {
        const QStringList before = shownTexts(*dialog);
        QTest::keyClick(dialog.get(), key, Qt::AltModifier);
        static_cast<void>(QTest::qWaitFor([&] { return shownTexts(*dialog) != before; }, 2000));
    }

    VersionsBench versions;
    std::unique_ptr<WaitingHighlightsDialog> dialog;
};

} // namespace

class tst_WaitingHighlights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePassageAsItWasStandsBesideThePlacesItMayHave();
    void everyDecisionCanBeMadeByKeysAlone();
    void anotherPlaceIsSelectedInTheNewVersion();
    void wordsAreNoPlaceForAnArea();
    void aDecisionIsTakenBackInTheDialogAndByUndo();
    void enterInTheFindFieldDecidesNothing();
    void theRatersHighlightsStayHiddenUntilBothHaveHandedIn();
    void everyControlHasAName();
};

void tst_WaitingHighlights::initTestCase()
{
    theme::apply(*qApp, theme::Mode::Light);
}

void tst_WaitingHighlights::thePassageAsItWasStandsBesideThePlacesItMayHave()
{
    Shown shown;
    QVERIFY(shown.says(QStringLiteral("1 of 4")));
    QVERIFY(shown.says(QStringLiteral("plan-1.pdf")));
    QVERIFY(shown.says(QStringLiteral("veertig mensen")));
    const auto labels = shown.dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return !label->pixmap().isNull(); }));
    QCOMPARE(shown.places()->count(), 1);
    QVERIFY(shown.places()->item(0)->text().contains(QStringLiteral("vijftig mensen")));
    QCOMPARE(shown.dialog->pane()->currentDocument()->sha256, shown.versions.second);
    // and there the place is marked, in view
    QTRY_VERIFY(!shown.dialog->pane()->view()->placeOfMark(highlightNumber(2)).isEmpty());
}

void tst_WaitingHighlights::everyDecisionCanBeMadeByKeysAlone()
{
    Shown shown;
    shown.key(Qt::Key_Return); // it stands here
    QCOMPARE(shown.versions.standing(2).state, Anchor::State::Fuzzy);
    QVERIFY(shown.versions.standing(2).exact.contains(QStringLiteral("vijftig")));
    QVERIFY(shown.says(QStringLiteral("2 of 4")));
    QCOMPARE(shown.places()->count(), 2);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Return); // the second of two
    QCOMPARE(shown.versions.standing(3).state, Anchor::State::Manual);
    QCOMPARE(shown.versions.standing(3).targets.front().page, 2);
    const double lower = shown.versions.standing(3).targets.front().rects.front().top();
    QVERIFY(lower > 0.12);
    shown.alt(Qt::Key_N); // it is no longer there
    QCOMPARE(shown.versions.standing(4).state, Anchor::State::Orphan);
    QVERIFY(!shown.versions.standing(4).waits);
    shown.alt(Qt::Key_L); // later
    QVERIFY(shown.versions.standing(5).waits);
    QVERIFY(shown.says(QStringLiteral("1 highlight(s) still wait.")));
    QVERIFY(!shown.says(QStringLiteral("once both have handed in"))); // they have
    QCOMPARE(shown.versions.highlight(2).document, shown.versions.first); // the rater's own row is as it was
}

void tst_WaitingHighlights::anotherPlaceIsSelectedInTheNewVersion()
{
    Shown shown;
    QVERIFY(!shown.button("It stands where I selected")->isEnabled());
    shown.key(Qt::Key_F6);
    QVERIFY(shown.dialog->pane()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(shown.select(2, QStringLiteral("Daarna volgt een nieuw besluit")));
    QVERIFY(shown.button("It stands where I selected")->isEnabled());
    shown.alt(Qt::Key_S);
    const Standing standing = shown.versions.standing(2);
    QCOMPARE(standing.state, Anchor::State::Manual);
    QCOMPARE(standing.exact, QStringLiteral("Daarna volgt een nieuw besluit"));
    QCOMPARE(standing.targets.front().page, 2);
    const Placement *placement =
        placementOf(shown.versions.state(), shown.versions.highlight(2), shown.versions.second);
    QCOMPARE(placement->by, raterNumber(0));
    QVERIFY2(placement->agreement < 60, qPrintable(QString::number(placement->agreement)));
    QVERIFY(!shown.button("It stands where I selected")->isEnabled()); // the next one has its own place
}

void tst_WaitingHighlights::wordsAreNoPlaceForAnArea()
{
    Shown shown;
    for (int i = 0; i < 3; ++i)
        shown.alt(Qt::Key_L);
    QVERIFY(shown.says(QStringLiteral("4 of 4")));
    QVERIFY(shown.dialog->pane()->view()->isAreaMode());
    QVERIFY(shown.select(1, QStringLiteral("regionaal team")));
    QVERIFY(!shown.button("It stands where I selected")->isEnabled());
    shown.alt(Qt::Key_S);
    QVERIFY(shown.versions.standing(5).waits);
}

void tst_WaitingHighlights::aDecisionIsTakenBackInTheDialogAndByUndo()
{
    Shown shown;
    const QByteArray before = dumpOf(shown.versions.state());
    QVERIFY(!shown.button("Back")->isEnabled());
    shown.key(Qt::Key_Return);
    QVERIFY(!shown.versions.standing(2).waits);
    QTest::keyClick(shown.dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(dumpOf(shown.versions.state()), before);
    QVERIFY(shown.says(QStringLiteral("1 of 4")));
    shown.key(Qt::Key_Return);
    shown.dialog->accept();
    shown.versions.workbench().undo();
    QCOMPARE(dumpOf(shown.versions.state()), before);
}

void tst_WaitingHighlights::enterInTheFindFieldDecidesNothing()
{
    Shown shown;
    const QByteArray before = dumpOf(shown.versions.state());
    shown.dialog->pane()->openFind();
    QVERIFY(shown.dialog->pane()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("besluit"));
    shown.key(Qt::Key_Return);
    QCOMPARE(dumpOf(shown.versions.state()), before);
    QVERIFY(shown.dialog->isVisible());
}

void tst_WaitingHighlights::theRatersHighlightsStayHiddenUntilBothHaveHandedIn()
{
    VersionsBench versions;
    QVERIFY(replaceDocumentByFile(versions.workbench(), planNumber(1), versions.first, versions.secondVersion, nullptr));
    Submission reopened = *latestSubmission(versions.state(), planNumber(1), raterNumber(2));
    const Submission before = reopened;
    reopened.reopenedAt = testNow;
    reopened.reopenReason = QStringLiteral("again");
    Edit edit;
    edit.changes.emplace_back(Replaced<Submission>{before, reopened});
    versions.bench().comesIn(raterNumber(2), edit);
    WaitingHighlightsDialog dialog(versions.workbench(), planNumber(1));
    QVERIFY(dialog.look());
    dialog.show();
    const QString all = shownTexts(dialog).join(QLatin1Char('\n'));
    QVERIFY(!all.contains(QStringLiteral("veertig")));
    QVERIFY2(all.contains(QStringLiteral("once both have handed in")), qPrintable(all));
}

void tst_WaitingHighlights::everyControlHasAName()
{
    Shown shown;
    QCOMPARE(controlsWithoutName(*shown.dialog), QStringList());
    QCOMPARE(labelsThatReadHtml(*shown.dialog), QStringList());
}

QTEST_MAIN(tst_WaitingHighlights)
#include "tst_WaitingHighlights.moc"
