// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid7.h"
#include "core/pdf/AnnotatedHighlights.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QtTest>

#include <set>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

const AnnotationImporter anna{{u"plan"_s}, {u"anna"_s}, {u"document"_s}};

std::vector<PageTextPtr> twoPages()
{
    return {pageOf(0, {u"De gemeente kiest voor wonen eerst"_s, u"en stelt woningen beschikbaar"_s}),
            pageOf(1, {u"De gemeente kiest voor wonen eerst"_s, u"en bouwt elk jaar door"_s})};
}

/// As a reader would give an annotation over these words.
PageAnnotation over(const std::vector<PageTextPtr> &pages, int page, const QString &words)
{
    const PageText &text = *pages[static_cast<std::size_t>(page)];
    const TextRange range = rangeOf(text, words);
    PageAnnotation annotation;
    annotation.kind = PageAnnotation::Kind::Highlight;
    annotation.page = page;
    annotation.quads = lineRects(text, range.start.offset, range.end.offset);
    annotation.author = u"Jan de Vries"_s;
    annotation.contents = u"Dit is concreet"_s;
    for (const QRectF &quad : annotation.quads)
        annotation.area |= quad;
    return annotation;
}

Highlight imported(const PageAnnotation &annotation, const std::vector<PageTextPtr> &pages = twoPages(),
                   const AnnotationImporter &importer = anna)
{
    return highlightFrom(annotation, importer, factsOf(pages), textOf(pages), 1'700'000'000'000);
}

} // namespace

class tst_AnnotatedHighlights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markedWordsBecomeAnAnchorOverExactlyThem();
    void wordsThatStandTwiceStayOnTheirPage();
    void aNoteWithoutWordsBecomesItsArea_data();
    void aNoteWithoutWordsBecomesItsArea();
    void theSameNoteAlwaysHasTheSameId();
    void everythingThatTellsNotesApartTellsTheirIdsApart();
    void aLongAuthorIsCutToWhatAPacketTakes();
    void aHighlightOnTwoPagesBecomesTwoAnnotationsWithNamesOfTheirOwn();
    void onlyOurNamesLeadBackToAHighlight();
};

void tst_AnnotatedHighlights::markedWordsBecomeAnAnchorOverExactlyThem()
{
    const auto pages = twoPages();
    const Highlight highlight = imported(over(pages, 0, u"wonen eerst\nen stelt"_s), pages);
    QCOMPARE(highlight.anchor.kind, Anchor::Kind::Text);
    QCOMPARE(highlight.anchor.exact, u"wonen eerst en stelt"_s);
    QCOMPARE(highlight.anchor.state, Anchor::State::Exact);
    QCOMPARE(resolve(highlight.anchor, 2, textOf(pages)).state, Anchor::State::Exact);
    const TextRange range = rangeOf(*pages[0], u"wonen eerst\nen stelt"_s);
    QCOMPARE(highlight.anchor.targets.size(), std::size_t(1));
    QCOMPARE(highlight.anchor.targets[0].start, range.start.offset);
    QCOMPARE(highlight.anchor.targets[0].end, range.end.offset);
    QCOMPARE(highlight.note, u"Dit is concreet"_s);
    QCOMPARE(highlight.author, u"Jan de Vries"_s);
    QCOMPARE(highlight.kind, EvidenceKind::Unmarked);
    QCOMPARE(highlight.rater, anna.rater);
    QCOMPARE(highlight.document, anna.document);
}

void tst_AnnotatedHighlights::wordsThatStandTwiceStayOnTheirPage()
{
    const auto pages = twoPages();
    const Highlight highlight = imported(over(pages, 1, u"kiest voor wonen eerst"_s), pages);
    QCOMPARE(highlight.anchor.kind, Anchor::Kind::Text);
    QCOMPARE(highlight.anchor.targets[0].page, 1);
}

void tst_AnnotatedHighlights::aNoteWithoutWordsBecomesItsArea_data()
{
    QTest::addColumn<QRectF>("area");
    QTest::addColumn<QRectF>("becomes");
    QTest::newRow("a drawing") << QRectF(0.2, 0.6, 0.3, 0.1) << QRectF(0.2, 0.6, 0.3, 0.1);
    QTest::newRow("partly beside the page") << QRectF(-0.1, 0.95, 0.3, 0.2) << QRectF(0, 0.95, 0.2, 0.05);
    QTest::newRow("larger than the page") << QRectF(-1, -1, 3, 3) << QRectF(0, 0, 1, 1);
    QTest::newRow("without an extent") << QRectF(0.5, 0.5, 0, 0) << QRectF(0.5, 0.5, 0.01, 0.01);
}

void tst_AnnotatedHighlights::aNoteWithoutWordsBecomesItsArea()
{
    QFETCH(QRectF, area);
    QFETCH(QRectF, becomes);
    PageAnnotation annotation;
    annotation.kind = PageAnnotation::Kind::Drawing;
    annotation.page = 1;
    annotation.area = area;
    const Highlight highlight = imported(annotation);
    QCOMPARE(highlight.anchor.kind, Anchor::Kind::Area);
    QCOMPARE(highlight.anchor.targets[0].page, 1);
    const QRectF is = highlight.anchor.targets[0].rects[0];
    QVERIFY(std::abs(is.left() - becomes.left()) < 1e-4 && std::abs(is.top() - becomes.top()) < 1e-4);
    QVERIFY(std::abs(is.right() - becomes.right()) < 1e-4 && std::abs(is.bottom() - becomes.bottom()) < 1e-4);
    QVERIFY(QRectF(0, 0, 1, 1).contains(is));
}

void tst_AnnotatedHighlights::theSameNoteAlwaysHasTheSameId()
{
    const auto pages = twoPages();
    const Highlight once = imported(over(pages, 0, u"wonen eerst"_s), pages);
    const Highlight again = imported(over(pages, 0, u"wonen eerst"_s), pages);
    QCOMPARE(once.id, again.id);
    QVERIFY(isUuid(once.id.value));
    QCOMPARE(once.id.value.at(14), u'8');
    QVERIFY(u"89ab"_s.contains(once.id.value.at(19)));
}

void tst_AnnotatedHighlights::everythingThatTellsNotesApartTellsTheirIdsApart()
{
    const auto pages = twoPages();
    const PageAnnotation one = over(pages, 0, u"wonen eerst"_s);
    std::set<HighlightId> ids{importedId(one, anna)};
    const auto differs = [&](auto change) {
        PageAnnotation other = one;
        AnnotationImporter importer = anna;
        change(other, importer);
        return ids.insert(importedId(other, importer)).second;
    };
    QVERIFY(differs([](auto &, auto &importer) { importer.rater.value = u"bram"_s; }));
    QVERIFY(differs([](auto &, auto &importer) { importer.plan.value = u"other"_s; }));
    QVERIFY(differs([](auto &, auto &importer) { importer.document.value = u"newer"_s; }));
    QVERIFY(differs([](auto &other, auto &) { other.page = 1; }));
    QVERIFY(differs([](auto &other, auto &) { other.author = u"Piet"_s; }));
    QVERIFY(differs([](auto &other, auto &) { other.contents = u"Niet concreet"_s; }));
    QVERIFY(differs([](auto &other, auto &) { other.name = u"annot-1"_s; }));
    QVERIFY(differs([](auto &other, auto &) { other.quads[0].translate(0.01, 0); }));
    QVERIFY(!differs([](auto &other, auto &) { other.quads[0].translate(1e-9, 0); })); // noise of a calculation
}

void tst_AnnotatedHighlights::aLongAuthorIsCutToWhatAPacketTakes()
{
    PageAnnotation annotation;
    annotation.author = QString(199, u'x') + u"\U0001F3E0\U0001F3E0"_s;
    const QString author = imported(annotation).author;
    QCOMPARE(author, QString(199, u'x')); // no half a character
}

void tst_AnnotatedHighlights::aHighlightOnTwoPagesBecomesTwoAnnotationsWithNamesOfTheirOwn()
{
    const auto pages = twoPages();
    Highlight highlight;
    highlight.id = HighlightId{newUuid7()};
    highlight.anchor = anchorOfRange({{0, 40}, {1, 20}}, factsOf(pages), textOf(pages));
    const auto annotations = annotationsFrom(highlight, highlight.anchor.targets, u"Anna"_s, u"Ambitie"_s, 0xFFFFDD66);
    QCOMPARE(annotations.size(), std::size_t(2));
    QCOMPARE(annotations[0].page, 0);
    QCOMPARE(annotations[1].page, 1);
    QVERIFY(annotations[0].name != annotations[1].name);
    for (const NewAnnotation &annotation : annotations) {
        QVERIFY(!annotation.isArea);
        PageAnnotation read;
        read.name = annotation.name;
        QCOMPARE(exportedHighlight(read), highlight.id);
    }
}

void tst_AnnotatedHighlights::onlyOurNamesLeadBackToAHighlight()
{
    PageAnnotation annotation;
    for (const QString &name : {QString(), u"annot-7"_s, u"meetlat-"_s, u"meetlat-x"_s}) {
        annotation.name = name;
        QVERIFY(exportedHighlight(annotation).isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_AnnotatedHighlights)
#include "tst_AnnotatedHighlights.moc"
