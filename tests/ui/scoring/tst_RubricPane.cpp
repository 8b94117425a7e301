// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "tests/ui/scoring/RaterBench.h"
#include "ui/scoring/CollapsedCard.h"
#include "ui/scoring/CriterionTick.h"
#include "ui/scoring/LevelRow.h"
#include "ui/scoring/LevelSegments.h"
#include "ui/scoring/NeedLine.h"
#include "ui/scoring/RubricPane.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace meetlat::test {

namespace {

class OpenPane
{
public:
    OpenPane() : desk(bench.workbench()), pane(desk)
    {
        pane.resize(500, 640);
        pane.show();
        isReady = QTest::qWaitForWindowExposed(&pane) && bench.isMade();
    }
    std::vector<LevelSegment *> segments() const
    {
        const auto found = pane.findChildren<LevelSegment *>();
        return {found.begin(), found.end()};
    }
    /// The criteria that are to be seen now.
    std::vector<CriterionTick *> ticks() const
    {
        std::vector<CriterionTick *> shown;
        for (CriterionTick *tick : pane.findChildren<CriterionTick *>()) {
            if (tick->isVisible())
                shown.push_back(tick);
        }
        return shown;
    }
    QStringList buttonTexts(const QWidget &in) const
    {
        QStringList texts;
        for (const QPushButton *button : in.findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts << button->text();
        }
        return texts;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : pane.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    RaterBench bench;
    ReviewDesk desk;
    RubricPane pane;
    bool isReady = false;
};

QAccessible::Role roleOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

QString spoken(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

class tst_RubricPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void segmentsAreRadioButtonsWithNumberAndName();
    void arrowKeysMoveWithinTheLevels();
    void theChosenLevelAndItsNeighboursAreShown();
    void aTickGoesRoundBySpaceAndSaysItsState();
    void judgedCriteriaStayInSightWhenOthersAreFolded();
    void theNeedLineNamesWhatLacksAndLeadsThere();
    void aDoubtIsAQuietLine();
    void aCollapsedCardSaysItsStateInWords();
    void neverScrollsSideways_data();
    void neverScrollsSideways();
};

void tst_RubricPane::segmentsAreRadioButtonsWithNumberAndName()
{
    OpenPane open;
    QVERIFY(open.isReady);

    const auto segments = open.segments();
    QCOMPARE(segments.size(), 5U);
    QCOMPARE(roleOf(segments[3]), QAccessible::RadioButton);
    QVERIFY(spoken(segments[3]).startsWith(QStringLiteral("4 · ")));
    segments[3]->click();
    QCOMPARE(open.bench.score().level, std::optional<int>(4));
    QVERIFY(segments[3]->isChecked());
    QVERIFY(!segments[2]->isChecked());
}

void tst_RubricPane::arrowKeysMoveWithinTheLevels()
{
    OpenPane open;
    const auto segments = open.segments();
    segments[1]->click();
    segments[1]->setFocus();

    QTest::keyClick(segments[1], Qt::Key_Right);

    QCOMPARE(open.bench.score().level, std::optional<int>(3));
    QVERIFY(open.segments()[2]->hasFocus());
}

void tst_RubricPane::theChosenLevelAndItsNeighboursAreShown()
{
    OpenPane open;
    const auto shownLevels = [&] {
        QList<int> levels;
        for (const LevelRow *row : open.pane.findChildren<LevelRow *>()) {
            if (row->isVisible())
                levels << row->level();
        }
        return levels;
    };
    QCOMPARE(shownLevels(), (QList<int>{1, 2, 3, 4, 5}));
    QVERIFY(open.ticks().empty());

    open.desk.chooseLevel(4);
    QCOMPARE(shownLevels(), (QList<int>{3, 4, 5}));
    QVERIFY(!open.ticks().empty());
    open.desk.chooseLevel(1);
    QCOMPARE(shownLevels(), (QList<int>{1, 2}));
}

void tst_RubricPane::aTickGoesRoundBySpaceAndSaysItsState()
{
    OpenPane open;
    open.desk.chooseLevel(4);
    CriterionTick *tick = open.ticks().front();
    const CriterionId id = tick->criterion();
    QCOMPARE(roleOf(tick), QAccessible::CheckBox);
    QVERIFY(spoken(tick).endsWith(QStringLiteral("not judged")));

    const std::pair<Tick, QString> round[] = {{Tick::Present, QStringLiteral("Present")},
                                              {Tick::Absent, QStringLiteral("Absent")},
                                              {Tick::Unclear, QStringLiteral("Unclear")}};
    for (const auto &[state, word] : round) {
        QTest::keyClick(tick, Qt::Key_Space);
        QCOMPARE(open.bench.score().ticks.at(id), state);
        QVERIFY(spoken(tick).endsWith(word));
    }
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(!open.bench.score().ticks.contains(id));
}

void tst_RubricPane::judgedCriteriaStayInSightWhenOthersAreFolded()
{
    OpenPane open;
    open.desk.setTick(indicator("WE"), criterion("WE.4.k"), Tick::Absent); // the eleventh of twelve
    open.desk.chooseLevel(4);

    const auto ticks = open.ticks();
    QCOMPARE(ticks.size(), 4U);
    QCOMPARE(ticks.back()->criterion(), criterion("WE.4.k"));
    QPushButton *more = open.button(QStringLiteral("Show 8 more criteria"));
    QVERIFY2(more, qPrintable(open.buttonTexts(open.pane).join(QLatin1Char('|'))));
    more->click();
    QCOMPARE(open.ticks().size(), 12U);
}

void tst_RubricPane::theNeedLineNamesWhatLacksAndLeadsThere()
{
    OpenPane open;
    for (const char *code : {"WE", "PR", "PA"}) {
        open.bench.workbench().setIndicator(indicator(code));
        open.desk.chooseLevel(3);
        open.desk.setReason(planNumber(1), indicator(code), QStringLiteral("because"));
        QVERIFY(open.desk.recordSearch(QStringLiteral("wonen"), 0, 1, 1));
    }
    open.bench.workbench().setIndicator(indicator("BB"));
    open.desk.chooseLevel(1);
    QVERIFY(open.desk.recordSearch(QStringLiteral("raad"), 0, 1, 1));
    open.bench.workbench().setIndicator(indicator("WE"));

    QCoreApplication::processEvents(); // a new link appears with the next layout
    QPushButton *link = open.button(QStringLiteral("reason for Advocacy"));
    QVERIFY2(link, qPrintable(open.buttonTexts(open.pane).join(QLatin1Char('|'))));
    link->click();
    QCOMPARE(open.bench.workbench().indicator(), indicator("BB"));

    open.desk.setReason(planNumber(1), indicator("BB"), QStringLiteral("nobody speaks for them"));
    QVERIFY(!open.button(QStringLiteral("reason for Advocacy")));
    QVERIFY(open.button(QStringLiteral("Submit…")));
}

void tst_RubricPane::aDoubtIsAQuietLine()
{
    OpenPane open;
    open.desk.chooseLevel(4);
    const auto hasDoubt = [&] {
        const auto labels = open.pane.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Level 4 rests on deeds"));
        });
    };
    QVERIFY(hasDoubt());

    Highlight action = passage(1);
    action.kind = EvidenceKind::Action;
    open.bench.put(addHighlight(open.bench.state(), action, indicator("WE")));

    QVERIFY(!hasDoubt());
    QVERIFY(open.bench.refusals().empty()); // a warning, never a block
}

void tst_RubricPane::aCollapsedCardSaysItsStateInWords()
{
    OpenPane open;
    const auto cards = open.pane.findChildren<CollapsedCard *>();
    QCOMPARE(cards.size(), 4);
    CollapsedCard *prevention = cards[1];
    QVERIFY(prevention->isVisible());
    QVERIFY(!cards[0]->isVisible()); // open
    QVERIFY(spoken(prevention).contains(QStringLiteral("No level yet")));
    QVERIFY(spoken(prevention).contains(QStringLiteral("not complete")));

    prevention->click();

    QCOMPARE(open.bench.workbench().indicator(), indicator("PR"));
    QVERIFY(cards[0]->isVisible());
    QVERIFY(!prevention->isVisible());
}

void tst_RubricPane::neverScrollsSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrowest") << RubricPane::narrowest;
    QTest::newRow("widest") << RubricPane::widest;
}

void tst_RubricPane::neverScrollsSideways()
{
    QFETCH(int, width);
    OpenPane open;
    open.desk.chooseLevel(4);
    open.pane.resize(width, 640);
    QCoreApplication::processEvents();

    for (const QWidget *each : open.pane.findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        const int right = each->mapTo(&open.pane, QPoint(each->width(), 0)).x();
        QVERIFY2(right <= width,
                 qPrintable(QStringLiteral("%1 ends at %2")
                                .arg(QLatin1String(each->metaObject()->className()), QString::number(right))));
    }
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_RubricPane)
#include "tst_RubricPane.moc"
