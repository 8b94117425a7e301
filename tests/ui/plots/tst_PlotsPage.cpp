// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"
#include "tests/ui/bench/LeadBench.h"

#include "core/domain/Reconciling.h"
#include "core/domain/Submitting.h"
#include "ui/plots/FigureTableView.h"
#include "ui/plots/PlotsPage.h"
#include "ui/plots/PlotView.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr PlotsPage::Kind everyKind[] = {PlotsPage::LevelsByPlan,    PlotsPage::Distribution,
                                         PlotsPage::NewAgainstOlder, PlotsPage::ScoresSideBySide,
                                         PlotsPage::Agreement,       PlotsPage::EvidenceByPage};

/// Plans 1 and 2 handed in by both, opened and decided where equal; plan 3 by one.
ReviewState partlyDecided()
{
    ReviewState state = handedIn(reviewOfPlans(3), 2);
    for (const int n : {1, 2})
        state = after(std::move(state), openPlan(state, planNumber(n), 1, testNow));
    state = after(std::move(state), acceptEqual(state, std::nullopt, raterNumber(0), testNow));
    return submitted(std::move(state), raterNumber(1), {5, 5, 5, 2}, planNumber(3));
}

/// All texts of the SVG; empty when it is no well-formed XML.
QStringList textsIn(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts << reader.readElementText().trimmed();
    }
    return reader.hasError() ? QStringList() : texts;
}

FigureTableView *tableOf(const PlotsPage &page)
{
    return page.findChild<FigureTableView *>();
}

/// Presses the button of the question that comes up.
void answer(const QString &button)
{
    QTimer::singleShot(50, qApp, [button] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            for (QAbstractButton *choice : box->buttons()) {
                if (choice->text() == button)
                    choice->click();
            }
        }
    });
}

bool isDrawn(PlotsPage &page)
{
    return QTest::qWaitFor([&] { return !page.svg().isEmpty(); }, 60'000);
}

} // namespace

class tst_PlotsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void everyPlotHasItsNumbersBesideIt();
    void savedPicturesHoldTextAsText();
    void savedPicturesAreLightWhateverTheWindowIs();
    void sortingByScoreIsAskedOnceWithAReason();
    void plotsFollowTheReview();
    void aHighHeatMapScrollsByKeys();
    void everythingIsNamedAndFits();
};

void tst_PlotsPage::everyPlotHasItsNumbersBesideIt()
{
    LeadBench bench(partlyDecided());
    PlotsPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    for (const PlotsPage::Kind kind : everyKind) {
        page.show(kind);
        QVERIFY(isDrawn(page));
        const QString title = page.findChild<PlotView *>()->accessibleName();
        QVERIFY(!title.isEmpty());
        QCOMPARE(tableOf(page)->accessibleName(), u"Numbers of: "_s + title);
        QVERIFY2(!tableOf(page)->table().columns.empty(), qPrintable(title));
        if (kind != PlotsPage::EvidenceByPage) // nobody marked anything here
            QVERIFY2(!tableOf(page)->table().rows.empty(), qPrintable(title));
    }
}

void tst_PlotsPage::savedPicturesHoldTextAsText()
{
    LeadBench bench(partlyDecided());
    PlotsPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    for (const PlotsPage::Kind kind : everyKind) {
        page.show(kind);
        QVERIFY(isDrawn(page));
        const QByteArray svg = page.svg();
        const QStringList texts = textsIn(svg);
        QVERIFY2(QSvgRenderer(svg).isValid(), "can be read again");
        QVERIFY2(texts.size() > 3, qPrintable(texts.join(u'|')));
        QCOMPARE(texts.front(), page.findChild<PlotView *>()->accessibleName());
        QVERIFY(!texts.contains(u"5"_s) || kind != PlotsPage::EvidenceByPage);
    }
    page.show(PlotsPage::LevelsByPlan);
    QVERIFY(textsIn(page.svg()).contains(u"Region 3"_s));
}

void tst_PlotsPage::savedPicturesAreLightWhateverTheWindowIs()
{
    LeadBench bench(partlyDecided());
    QByteArray saved[2];
    for (const bool dark : {false, true}) {
        theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
        PlotsPage page(bench.workbench());
        page.show();
        page.show(PlotsPage::Distribution);
        QVERIFY(isDrawn(page));
        saved[dark ? 1 : 0] = page.svg();
        QCOMPARE(theme::isDark(), dark);
    }
    theme::apply(*qApp, theme::Mode::Light);
    QCOMPARE(saved[1], saved[0]);
}

void tst_PlotsPage::sortingByScoreIsAskedOnceWithAReason()
{
    LeadBench bench(partlyDecided());
    PlotsPage page(bench.workbench());
    page.show();
    auto *order = named<QComboBox>(page, u"Order"_s);
    const auto choose = [&](int index) {
        order->setCurrentIndex(index);
        Q_EMIT order->activated(index);
    };
    answer(u"Keep by region name"_s);
    choose(1);
    QCOMPARE(order->currentIndex(), 0);
    answer(u"Sort by score"_s);
    choose(1);
    QCOMPARE(order->currentIndex(), 1);
    choose(0);
    choose(1); // not asked again, or this would hang
    QCOMPARE(order->currentIndex(), 1);
}

void tst_PlotsPage::plotsFollowTheReview()
{
    LeadBench bench(partlyDecided());
    PlotsPage page(bench.workbench());
    page.show();
    QVERIFY(tableOf(page)->table().rows[0].cells[2] == u"2"_s);
    QVERIFY(bench.workbench().run(withdrawDecision(bench.state(), planNumber(1), indicator("PR"))));
    QVERIFY(QTest::qWaitFor([&] { return tableOf(page)->table().rows[0].cells[2] == u"–"_s; }));
}

void tst_PlotsPage::aHighHeatMapScrollsByKeys()
{
    LeadBench bench(reviewOfPlans(60));
    PlotsPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    auto *plot = page.findChild<PlotView *>();
    plot->setFocus();
    QVERIFY(plot->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(plot, Qt::Key_End);
    QCOMPARE(plot->verticalScrollBar()->value(), plot->verticalScrollBar()->maximum());
    QTest::keyClick(plot, Qt::Key_Home);
    QCOMPARE(plot->verticalScrollBar()->value(), 0);
}

void tst_PlotsPage::everythingIsNamedAndFits()
{
    LeadBench bench(partlyDecided());
    PlotsPage page(bench.workbench());
    page.resize(1366, 676);
    page.show();
    for (const PlotsPage::Kind kind : everyKind) {
        page.show(kind);
        QVERIFY(isDrawn(page));
        QVERIFY2(page.minimumSizeHint().width() <= 1366, qPrintable(QString::number(page.minimumSizeHint().width())));
        QCOMPARE(controlsWithoutName(page), QStringList());
        QCOMPARE(labelsThatReadHtml(page), QStringList());
    }
}

QTEST_MAIN(tst_PlotsPage)
#include "tst_PlotsPage.moc"
