// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/pdfview/ReadingFixtures.h"
#include "ui/pdfview/MarkPainting.h"
#include "ui/shell/Theme.h"

#include <QSignalSpy>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The part of a rectangle's pixels that have exactly this colour.
double partOf(const QImage &picture, const QRectF &rect, const QColor &colour)
{
    const QRect pixels = rect.toRect() & picture.rect();
    int count = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            count += picture.pixelColor(x, y) == colour ? 1 : 0;
    }
    return pixels.isEmpty() ? 0 : double(count) / (pixels.width() * pixels.height());
}

MarkedPassage sided(MarkedPassage mark, MarkedPassage::Side side)
{
    mark.side = side;
    return mark;
}

} // namespace

class tst_PdfViewMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestWorker(); }
    void marksStandOnTheSameWordsAtEveryZoomAndAfterReopening();
    void aSelectedMarkIsUnderlinedInTheAccent();
    void wordsOfBothRatersShowBothTints();
    void theBadgeStandsInTheMarginBesideTheFirstLine();
    void badgesOfOneLineDoNotCoverOneAnother();
    void aPassageOnTwoPagesHasOneBadge();
    void aClickOnAMarkSaysWhich();
    void aDragOverAMarkIsNoClick();
    void anAreaHasAFrame();
    void atRestTintsAreMultipliedSoThatLettersStayBlack();
    void revealingMovesOnlyWhenNeeded();
};

void tst_PdfViewMarks::marksStandOnTheSameWordsAtEveryZoomAndAfterReopening()
{
    const QByteArray pdf = manyPages(2);
    const QString words = u"stelt woningen beschikbaar"_s;
    std::optional<MarkedPassage> mark;
    for (const double zoom : {0.75, 1.0, 1.7}) {
        OpenView open(pdf); // a new document each time: the mark comes from the first
        QVERIFY(open.isOpen());
        if (!mark)
            mark = passageOver(open, 0, words, u"1"_s);
        open.view->setMarks({*mark});
        open.view->setZoom(zoom);
        open.view->reveal(mark->targets.front());
        QVERIFY(open.becomesSharp());
        const QRectF box = open.wordsOnScreen(0, words);
        const QImage picture = open.picture();
        const QColor tint = theme::colour(theme::Colour::Passage);
        // Between and around the letters the tint shows; beside the words there is none.
        QVERIFY2(partOf(picture, box.adjusted(1, 1, -1, -1), tint) > 0.25, qPrintable(QString::number(zoom)));
        QCOMPARE(partOf(picture, box.translated(box.width() + 3, 0), tint), 0.0);
        QCOMPARE(partOf(picture, box.translated(0, -box.height() - 4), tint), 0.0);
        QVERIFY(open.view->placeOfMark(mark->id).contains(box.center().toPoint()));
    }
}

void tst_PdfViewMarks::aSelectedMarkIsUnderlinedInTheAccent()
{
    OpenView open(manyPages(1));
    const QString words = u"wonen eerst"_s;
    const MarkedPassage mark = passageOver(open, 0, words, u"1"_s);
    open.view->setMarks({mark});
    QVERIFY(open.becomesSharp());
    const QColor accent = theme::colour(theme::Colour::ALine);
    const QRectF box = open.wordsOnScreen(0, words);
    const QRectF under(box.left() + 2, box.bottom() - 3, box.width() - 4, 6);
    QCOMPARE(partOf(open.picture(), under, accent), 0.0);
    open.view->setSelectedMark(mark.id);
    QVERIFY(partOf(open.picture(), under, accent) > 0.25);
}

void tst_PdfViewMarks::wordsOfBothRatersShowBothTints()
{
    OpenView open(manyPages(1));
    open.view->setZoom(2);
    const QString words = u"wonen eerst"_s;
    open.view->setMarks({sided(passageOver(open, 0, words, u"1"_s), MarkedPassage::Side::A),
                         sided(passageOver(open, 0, words, u"2"_s), MarkedPassage::Side::B)});
    open.view->reveal(open.rangeOf(0, words));
    QVERIFY(open.becomesSharp());
    const QRectF box = open.wordsOnScreen(0, words);
    const QRectF upper(box.left() + 2, box.top() + 2, box.width() - 4, box.height() / 2 - 5);
    const QRectF lower = upper.translated(0, box.height() / 2);
    const QImage picture = open.picture();
    const QColor a = theme::colour(theme::Colour::ATint);
    const QColor b = theme::colour(theme::Colour::BTint);
    QVERIFY(partOf(picture, upper, a) > 0.3);
    QCOMPARE(partOf(picture, upper, b), 0.0);
    QVERIFY(partOf(picture, lower, b) > 0.2);
    QCOMPARE(partOf(picture, lower, a), 0.0);
}

void tst_PdfViewMarks::theBadgeStandsInTheMarginBesideTheFirstLine()
{
    const QRectF page(0, 0, 600, 800);
    const QRectF text(80, 0, 440, 800);
    MarkedPassage own;
    MarkedPassage b;
    b.side = MarkedPassage::Side::B;
    PageMarks marks(page, text, 1);
    marks.add(own, {QRectF(200, 100, 300, 20), QRectF(80, 120, 200, 20)}, true, false);
    marks.add(b, {QRectF(80, 300, 100, 20)}, true, false);
    const QRectF left = marks.shapes()[0].badge;
    QCOMPARE(left, QRectF(42, 101, 18, 18));
    const QRectF right = marks.shapes()[1].badge;
    QVERIFY(right.left() > text.right());
    QCOMPARE(right.center().y(), 310.0);
    QVERIFY(marks.shapes()[1].bar.left() > text.right());
    QVERIFY(!marks.shapes()[1].letter.intersects(right));
    QCOMPARE(marks.markAt(left.center()), &own);
    QCOMPARE(marks.markAt(QPointF(300, 110)), &own);
    QCOMPARE(marks.markAt(QPointF(300, 130)), nullptr);
}

void tst_PdfViewMarks::badgesOfOneLineDoNotCoverOneAnother()
{
    MarkedPassage first;
    MarkedPassage second;
    first.contradicts = true;
    PageMarks marks(QRectF(0, 0, 600, 800), QRectF(80, 0, 440, 800), 1);
    marks.add(first, {QRectF(80, 100, 100, 20)}, true, false);
    marks.add(second, {QRectF(300, 100, 100, 20)}, true, false);
    QVERIFY(!marks.shapes()[1].badge.intersects(marks.shapes()[0].badge));
    QVERIFY(!marks.shapes()[1].badge.intersects(marks.shapes()[0].stance));
}

void tst_PdfViewMarks::aPassageOnTwoPagesHasOneBadge()
{
    OpenView open(manyPages(2));
    MarkedPassage mark = passageOver(open, 0, u"begeleiding."_s, u"1"_s);
    mark.targets.push_back(passageOver(open, 1, u"bladzijde"_s, u"1"_s).targets.front());
    open.view->setMarks({mark});
    open.view->setZoom(0.4);
    QVERIFY(open.becomesSharp());
    const QImage picture = open.picture();
    const QColor ink = inkOnPaper();
    const auto margin = [&](int page) { return open.view->onScreen(page, QRectF(0.01, 0.02, 0.14, 0.3)); };
    QVERIFY(partOf(picture, margin(0), ink) > 0);
    QCOMPARE(partOf(picture, margin(1), ink), 0.0);
}

void tst_PdfViewMarks::aClickOnAMarkSaysWhich()
{
    OpenView open(manyPages(1));
    open.view->setMarks({passageOver(open, 0, u"De regio kiest voor wonen"_s, u"groot"_s),
                         passageOver(open, 0, u"kiest"_s, u"klein"_s)});
    QSignalSpy clicked(open.view, &PdfView::markClicked);
    const auto click = [&](const QString &words) {
        QTest::mouseClick(open.view->viewport(), Qt::LeftButton, {}, open.wordsOnScreen(0, words).center().toPoint());
    };
    click(u"regio"_s);
    QCOMPARE(clicked.takeLast().front().value<HighlightId>(), HighlightId{u"groot"_s});
    click(u"kiest"_s); // of two the smaller: the larger can be reached beside it
    QCOMPARE(clicked.takeLast().front().value<HighlightId>(), HighlightId{u"klein"_s});
    click(u"begeleiding"_s);
    QCOMPARE(clicked.count(), 0);
}

void tst_PdfViewMarks::aDragOverAMarkIsNoClick()
{
    OpenView open(manyPages(1));
    const QString words = u"De regio kiest voor wonen"_s;
    open.view->setMarks({passageOver(open, 0, words, u"1"_s)});
    QSignalSpy clicked(open.view, &PdfView::markClicked);
    const QRectF box = open.wordsOnScreen(0, words);
    const QPoint from(int(box.left()) + 10, int(box.center().y()));
    QTest::mousePress(open.view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(open.view->viewport(), from + QPoint(40, 0));
    QTest::mouseRelease(open.view->viewport(), Qt::LeftButton, {}, from + QPoint(40, 0));
    QCOMPARE(clicked.count(), 0);
    QVERIFY(open.view->selection());
}

void tst_PdfViewMarks::anAreaHasAFrame()
{
    OpenView open(textAndDrawing());
    MarkedPassage mark;
    mark.id = HighlightId{u"1"_s};
    mark.isArea = true;
    AnchorTarget target;
    target.rects = {QRectF(0.2, 0.3, 0.3, 0.2)};
    mark.targets = {target};
    open.view->setMarks({mark});
    open.view->setFit(PdfView::Fit::Page);
    QVERIFY(open.becomesSharp());
    const QRectF box = open.view->onScreen(0, target.rects.front());
    const QColor line = theme::colour(theme::Colour::PassageLine);
    QVERIFY(partOf(open.picture(), QRectF(box.left() + 4, box.top() - 1, box.width() - 8, 3), line) > 0.3);
    QVERIFY(partOf(open.picture(), box.adjusted(4, 4, -4, -4), theme::colour(theme::Colour::Passage)) > 0.9);
}

void tst_PdfViewMarks::atRestTintsAreMultipliedSoThatLettersStayBlack()
{
    // A page with a red, a grey and a black patch under one area: what is multiplied can be told from what lies over it.
    OpenView open(pdf::fixtures::rawPdf({{"1 0 0 rg 100 600 60 60 re f 0.5 g 160 600 60 60 re f 0 g 220 600 60 60 re f"}}));
    QVERIFY(open.isOpen());
    open.view->setZoom(1);
    QVERIFY(open.becomesSharp());
    const auto middleOf = [&](double x) {
        return open.view->onScreen(0, QRectF(x / 595, 1 - 630 / 842.0, 0, 0)).topLeft().toPoint();
    };
    const double patches[] = {130, 190, 250, 310}; // red, grey, black, white
    std::vector<QColor> plain;
    for (const double x : patches)
        plain.push_back(open.picture().pixelColor(middleOf(x)));
    QCOMPARE(plain.back(), QColor(Qt::white));
    MarkedPassage mark;
    mark.id = HighlightId{u"1"_s};
    mark.targets.resize(1);
    mark.targets.front().rects = {QRectF(90 / 595.0, 1 - 680 / 842.0, 250 / 595.0, 100 / 842.0)};
    open.view->setMarks({mark});
    const QColor tint = theme::colour(theme::Colour::Passage);
    QTRY_COMPARE(open.picture().pixelColor(middleOf(250)), plain[2]); // black stays exactly as black
    const QImage picture = open.picture();
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const QColor is = picture.pixelColor(middleOf(patches[i]));
        const auto times = [](int a, int b) { return (a * b + 127) / 255; };
        const QColor product(times(plain[i].red(), tint.red()), times(plain[i].green(), tint.green()),
                             times(plain[i].blue(), tint.blue()));
        const int off = std::abs(is.red() - product.red()) + std::abs(is.green() - product.green()) +
                        std::abs(is.blue() - product.blue());
        QVERIFY2(off <= 3, qPrintable(u"patch %1: %2 but %3"_s.arg(i).arg(is.name(), product.name())));
    }
}

void tst_PdfViewMarks::revealingMovesOnlyWhenNeeded()
{
    OpenView open(manyPages(8));
    const MarkedPassage near = passageOver(open, 0, u"wonen eerst"_s, u"1"_s);
    const MarkedPassage far = passageOver(open, 6, u"wonen eerst"_s, u"2"_s);
    const auto before = open.view->heightInView();
    open.view->reveal(near.targets.front());
    QCOMPARE(open.view->heightInView(), before);
    open.view->reveal(far.targets.front());
    QVERIFY(open.view->viewport()->rect().contains(open.wordsOnScreen(6, u"wonen eerst"_s).toRect()));
}

QTEST_MAIN(tst_PdfViewMarks)
#include "tst_PdfViewMarks.moc"
