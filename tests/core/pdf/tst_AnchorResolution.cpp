// SPDX-License-Identifier: GPL-3.0-or-later
// Highlights in another version of their document: what is sure, what is asked, what is lost.
#include "core/pdf/AnchorResolution.h"
#include "core/pdf/NearMatch.h"
#include "core/pdf/PageHash.h"
#include "core/pdf/SameReading.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QPainter>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString before = u"De gemeente kiest voor een ruime regionale aanpak."_s;
const QString words = u"Het Bouwdepot geeft veertig jongeren een jaar lang een vast maandbedrag."_s;
const QString changedWords = u"Het Bouwdepot geeft vijftig jongeren een jaar lang een vast maandbedrag."_s;
const QString behind = u"De corporaties leveren elk jaar woningen voor deze groep."_s;

Highlight marked(const std::vector<PageTextPtr> &pages, int page, const QString &quote)
{
    Highlight highlight;
    highlight.anchor =
        anchorOfRange(rangeOf(*pages[static_cast<std::size_t>(page)], quote), factsOf(pages), textOf(pages));
    return highlight;
}

SearchedDocument documentOf(const std::vector<PageTextPtr> &pages, const QStringList &hashes = {})
{
    SearchedDocument document;
    document.pageCount = static_cast<int>(pages.size());
    document.textOfPage = textOf(pages);
    document.labelOf = [](int page) { return QString::number(page + 1); };
    if (!hashes.isEmpty())
        document.hashOf = [hashes](int page) { return hashes.value(page); };
    return document;
}

FoundAgain foundIn(const Highlight &highlight, const SearchedDocument &document)
{
    return findAgain({&highlight}, document).at(0);
}

Highlight areaOn(int page, const QString &hash, const QString &textHash = {})
{
    Highlight highlight;
    highlight.pageHash = hash;
    highlight.anchor.kind = Anchor::Kind::Area;
    AnchorTarget target;
    target.page = page;
    target.rects = {QRectF(0.1, 0.1, 0.5, 0.2)};
    target.textHash = textHash;
    highlight.anchor.targets = {target};
    return highlight;
}

} // namespace

class tst_AnchorResolution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWordThatChangedIsAskedAboutAndNeverTakenOver();
    void anAmountThatReadsOtherwiseIsAskedAbout_data();
    void anAmountThatReadsOtherwiseIsAskedAbout();
    void ofBlocksThatRepeatThePageTellsWhichItWas();
    void ofTwoPlacesThatReadAlikeAPersonChooses();
    void aShortQuoteWithNothingAroundItIsNotTakenOver();
    void aLookalikeIsNotTakenForWordsReadInAnotherOrder();
    void wordsThatAreGoneAreAnOrphan();
    void aPageNumberInTheMiddleIsNoChange();
    void aBrokenLigatureIsNoChange();
    void onlyLigaturesAndPageNumbersReadTheSame_data();
    void onlyLigaturesAndPageNumbersReadTheSame();
    void theShiftOfItsNeighboursTellsWhereToLookFirst();
    void anAreaFollowsItsPageByItsText();
    void anAreaOfAScanFollowsItsPageByItsPicture();
    void anAreaIsNotPutOnOneOfTwoPagesThatLookAlike();
    void aSearchWithErrorsFindsThePlaceAndItsEdits();
    void aPageLooksLikeItselfAtAnotherSize();
};

void tst_AnchorResolution::aWordThatChangedIsAskedAboutAndNeverTakenOver()
{
    const std::vector<PageTextPtr> old = {pageOf(0, {before, words, behind})};
    const std::vector<PageTextPtr> edition = {pageOf(0, {u"Voorwoord"_s}), pageOf(1, {before, changedWords, behind})};
    const FoundAgain found = foundIn(marked(old, 0, words), documentOf(edition));
    QCOMPARE(found.state, Anchor::State::Fuzzy);
    QVERIFY(!found.isSure());
    QCOMPARE(found.candidates.size(), std::size_t(1));
    QCOMPARE(found.candidates[0].targets.at(0).page, 1);
    QVERIFY(found.candidates[0].exact.startsWith(u"Het Bouwdepot geeft vijftig"_s));
    QVERIFY(found.candidates[0].agreement < 100 && found.candidates[0].agreement >= 90);
}

/// What stands between digits is no letter, and says how much it is.
void tst_AnchorResolution::anAmountThatReadsOtherwiseIsAskedAbout_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("a comma") << u"1,5 miljoen"_s << u"15 miljoen"_s << false;
    QTest::newRow("another place of the comma") << u"10,5 plekken"_s << u"1,05 plekken"_s << false;
    QTest::newRow("a sign") << u"van 5 graden"_s << u"van -5 graden"_s << false;
    QTest::newRow("per cent") << u"10 jongeren"_s << u"10% jongeren"_s << false;
    QTest::newRow("a fraction") << u"½ miljoen"_s << u"12 miljoen"_s << false;
    QTest::newRow("another dash between years") << u"2024-2028"_s << u"2024–2028"_s << true;
    QTest::newRow("a space before per cent") << u"10% jongeren"_s << u"10 % jongeren"_s << true;
    QTest::newRow("a comma between words") << u"40 jongeren, ook"_s << u"40 jongeren ook"_s << true;
}

void tst_AnchorResolution::anAmountThatReadsOtherwiseIsAskedAbout()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    QFETCH(bool, isSame);
    const QString was = u"Er is ruimte voor "_s + then + u" in de hele regio."_s;
    const QString is = u"Er is ruimte voor "_s + now + u" in de hele regio."_s;
    const std::vector<PageTextPtr> old = {pageOf(0, {before, was, behind})};
    const Highlight highlight = marked(old, 0, was);
    const std::vector<PageTextPtr> here = {pageOf(0, {before, is, behind})};
    const std::vector<PageTextPtr> further = {pageOf(0, {u"Voorwoord"_s}), pageOf(1, {before, is, behind})};
    const std::vector<PageTextPtr> elsewhere = {pageOf(0, {u"Voorwoord"_s, before, is, behind})};
    for (const auto &edition : {here, further, elsewhere}) {
        const FoundAgain found = foundIn(highlight, documentOf(edition));
        QCOMPARE(found.isSure(), isSame);
        QCOMPARE(found.candidates.size(), std::size_t(1));
        QCOMPARE(found.candidates[0].exact, isSame ? was : is);
        QCOMPARE(found.candidates[0].agreement == 100, isSame);
    }
    for (const QString &part : {then, u"voor "_s + then}) { // ends in the middle of an amount, or right behind it
        const FoundAgain found = foundIn(marked(old, 0, part), documentOf(elsewhere));
        QCOMPARE(found.isSure(), isSame);
    }
    // In the document itself nobody has changed anything: a quote that was put right by hand is drawn.
    Anchor corrected = highlight.anchor;
    corrected.exact = is;
    QCOMPARE(resolve(corrected, 1, textOf(old)).state, Anchor::State::Exact);
}

/// One fact sheet for each municipality, in the same words.
void tst_AnchorResolution::ofBlocksThatRepeatThePageTellsWhichItWas()
{
    const QString filling = u"Deze gemeente werkt samen met alle andere gemeenten van de regio aan hetzelfde doel."_s;
    const auto sheet = [&](int page, const QString &name) {
        return pageOf(page, {name, filling, before, words, behind, filling});
    };
    const std::vector<PageTextPtr> old = {sheet(0, u"Berkel"_s), sheet(1, u"Cuijk"_s), sheet(2, u"Druten"_s)};
    const Highlight highlight = marked(old, 1, words);

    const std::vector<PageTextPtr> withPreface = {pageOf(0, {u"Voorwoord"_s}), sheet(1, u"Berkel"_s),
                                                  sheet(2, u"Cuijk"_s), sheet(3, u"Druten"_s)};
    const FoundAgain moved = foundIn(highlight, documentOf(withPreface));
    QCOMPARE(moved.state, Anchor::State::Moved);
    QCOMPARE(moved.candidates.at(0).targets.at(0).page, 2);

    // Its page is another now: the words are in the old place, and in two others just as well.
    const std::vector<PageTextPtr> renamed = {pageOf(0, {u"Voorwoord"_s}), sheet(1, u"Berkel"_s),
                                              sheet(2, u"Land van Cuijk"_s), sheet(3, u"Druten"_s)};
    const FoundAgain asked = foundIn(highlight, documentOf(renamed));
    QCOMPARE(asked.state, Anchor::State::Ambiguous);
    QCOMPARE(asked.candidates.size(), std::size_t(3));
    QCOMPARE(asked.candidates.at(0).targets.at(0).page, 1);
}

void tst_AnchorResolution::ofTwoPlacesThatReadAlikeAPersonChooses()
{
    const std::vector<PageTextPtr> old = {pageOf(0, {before, words, behind})};
    const std::vector<PageTextPtr> edition = {pageOf(0, {before, words, behind}), pageOf(1, {before, words, behind}),
                                              pageOf(2, {u"Slot"_s})};
    const FoundAgain found = foundIn(marked(old, 0, u"vast maandbedrag"_s), documentOf({edition[2], edition[1]}));
    QCOMPARE(found.state, Anchor::State::Moved); // once, and what stands around it fits
    const std::vector<PageTextPtr> twice = {pageOf(0, {u"Voorwoord"_s}), pageOf(1, {before, words, behind}),
                                            pageOf(2, {before, words, behind})};
    const FoundAgain asked = foundIn(marked(old, 0, u"vast maandbedrag"_s), documentOf(twice));
    QCOMPARE(asked.state, Anchor::State::Ambiguous);
    QCOMPARE(asked.candidates.size(), std::size_t(2));
}

void tst_AnchorResolution::aShortQuoteWithNothingAroundItIsNotTakenOver()
{
    const std::vector<PageTextPtr> old = {pageOf(0, {before, words, behind})};
    const std::vector<PageTextPtr> other = {pageOf(0, {u"Jeugdzorg"_s}),
                                            pageOf(1, {u"Wij helpen veertig jongeren aan werk."_s})};
    const FoundAgain found = foundIn(marked(old, 0, u"veertig jongeren"_s), documentOf(other));
    QCOMPARE(found.state, Anchor::State::Ambiguous);
}

void tst_AnchorResolution::aLookalikeIsNotTakenForWordsReadInAnotherOrder()
{
    // A heading of which another program reads the number before the head of the page; the contents repeat the heading.
    const PageTextPtr contents = pageOf(0, {u"11.6 En wat met het traditionele systeem init 44"_s, u"11.7 Slot 45"_s});
    const std::vector<PageTextPtr> old = {
        contents, pageOf(1, {u"Hoofdstuk elf van de vragen"_s, u"11.6 En wat met het traditionele"_s,
                             u"systeem init van vroeger dat het opstarten regelt."_s})};
    const std::vector<PageTextPtr> edition = {
        contents,
        pageOf(1, {u"11.6"_s, u"Hoofdstuk elf van de vragen"_s, u"En wat met het traditionele"_s,
                   u"systeem init van vroeger dat het opstarten regelt."_s})};
    const FoundAgain found = foundIn(marked(old, 1, u"11.6 En wat met het traditionele"_s), documentOf(edition));
    QVERIFY2(!found.isSure(), "the line of the contents was taken for the heading");
    QVERIFY(found.candidates.size() > 1);
    QCOMPARE(found.candidates[0].targets.at(0).page, 1);
    QCOMPARE(found.candidates[1].targets.at(0).page, 0);
}

void tst_AnchorResolution::wordsThatAreGoneAreAnOrphan()
{
    const std::vector<PageTextPtr> old = {pageOf(0, {before, words, behind})};
    const std::vector<PageTextPtr> edition = {pageOf(0, {before, behind})};
    const FoundAgain found = foundIn(marked(old, 0, words), documentOf(edition));
    QCOMPARE(found.state, Anchor::State::Orphan);
    QVERIFY(found.candidates.empty());
    const Placement nothing; // and so it waits, with its words kept in the highlight
    QVERIFY(nothing.targets.empty());
}

void tst_AnchorResolution::aPageNumberInTheMiddleIsNoChange()
{
    const std::vector<PageTextPtr> old = {pageOf(0, {before, words, behind})};
    const std::vector<PageTextPtr> edition = {pageOf(0, {before, u"Het Bouwdepot geeft veertig"_s, u"17"_s}),
                                              pageOf(1, {u"jongeren een jaar lang een vast maandbedrag."_s, behind})};
    const FoundAgain found = foundIn(marked(old, 0, words), documentOf(edition));
    QCOMPARE(found.state, Anchor::State::Moved);
    QCOMPARE(found.candidates[0].targets.size(), std::size_t(2));
}

void tst_AnchorResolution::aBrokenLigatureIsNoChange()
{
    const std::vector<PageTextPtr> old = {
        pageOf(0, {before, u"Het officiele beleid staat vast in de regio."_s, behind})};
    const std::vector<PageTextPtr> edition = {
        pageOf(0, {before, u"Het o\u6600\ucf00ciele beleid staat vast in de regio."_s, behind})};
    const FoundAgain found =
        foundIn(marked(old, 0, u"Het officiele beleid staat vast in de regio."_s), documentOf(edition));
    QCOMPARE(found.state, Anchor::State::Moved);
}

void tst_AnchorResolution::onlyLigaturesAndPageNumbersReadTheSame_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<int>("pageBreak");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << u"hetplan"_s << u"hetplan"_s << -1 << true;
    QTest::newRow("ligature") << u"o\u6600\ucf00cieel"_s << u"officieel"_s << -1 << true;
    QTest::newRow("ligature at the end") << u"bedrij\u6600"_s << u"bedrijff"_s << -1 << true;
    QTest::newRow("another word") << u"o\u6600cieel"_s << u"onzincieel"_s << -1 << false;
    QTest::newRow("page number before the break") << u"het17plan"_s << u"hetplan"_s << 5 << true;
    QTest::newRow("page number after the break") << u"het17plan"_s << u"hetplan"_s << 3 << true;
    QTest::newRow("page number between digits") << u"in20172024"_s << u"in2024"_s << 6 << true;
    QTest::newRow("a number that is no page number") << u"het17plan"_s << u"hetplan"_s << -1 << false;
    QTest::newRow("another number") << u"61woningen"_s << u"67woningen"_s << -1 << false;
    QTest::newRow("more words") << u"hetplanvan"_s << u"hetplan"_s << -1 << false;
}

void tst_AnchorResolution::onlyLigaturesAndPageNumbersReadTheSame()
{
    QFETCH(QString, found);
    QFETCH(QString, sought);
    QFETCH(int, pageBreak);
    QFETCH(bool, same);
    QCOMPARE(readsTheSame(found, sought, pageBreak < 0 ? std::vector<qsizetype>() : std::vector<qsizetype>{pageBreak}),
             same);
}

void tst_AnchorResolution::theShiftOfItsNeighboursTellsWhereToLookFirst()
{
    const QString other = u"Iedere wethouder is samen met de raad verantwoordelijk voor deze lijn."_s;
    const std::vector<PageTextPtr> old = {pageOf(0, {before, words, behind, other})};
    std::vector<PageTextPtr> edition;
    for (int page = 0; page < 12; ++page)
        edition.push_back(pageOf(page, {u"Ingevoegde bladzijde nummer %1"_s.arg(page)}));
    edition.push_back(pageOf(12, {before, changedWords, behind, other}));
    const Highlight sure = marked(old, 0, other);
    const Highlight fuzzy = marked(old, 0, words);
    const std::vector<FoundAgain> found = findAgain({&fuzzy, &sure}, documentOf(edition));
    QCOMPARE(found[1].state, Anchor::State::Moved);
    QCOMPARE(found[0].state, Anchor::State::Fuzzy);
    QCOMPARE(found[0].candidates.at(0).targets.at(0).page, 12);
}

void tst_AnchorResolution::anAreaFollowsItsPageByItsText()
{
    const PageTextPtr page = pageOf(0, {before, words});
    const std::vector<PageTextPtr> edition = {pageOf(0, {u"Voorwoord"_s}), pageOf(1, {before, words})};
    const FoundAgain found = foundIn(areaOn(0, {}, page->textHash), documentOf(edition));
    QCOMPARE(found.state, Anchor::State::Moved);
    QCOMPARE(found.candidates.at(0).targets.at(0).page, 1);
    QCOMPARE(found.candidates[0].targets[0].rects, areaOn(0, {}).anchor.targets[0].rects);
    // a page of which the words changed is not taken over, however much it looks the same
    const std::vector<PageTextPtr> changed = {pageOf(0, {before, changedWords})};
    QVERIFY(!foundIn(areaOn(0, u"00000000000000ff"_s, page->textHash), documentOf(changed, {u"00000000000000ff"_s}))
                 .isSure());
}

void tst_AnchorResolution::anAreaOfAScanFollowsItsPageByItsPicture()
{
    const std::vector<PageTextPtr> scans = {pageOf(0, {}), pageOf(1, {}), pageOf(2, {})};
    const QStringList hashes{u"ffffffff00000000"_s, u"00000000000000ff"_s, u"f0f0f0f0f0f0f0f0"_s};
    const FoundAgain found = foundIn(areaOn(0, u"000000000000003f"_s), documentOf(scans, hashes));
    QCOMPARE(found.state, Anchor::State::Moved);
    QCOMPARE(found.candidates.at(0).targets.at(0).page, 1);
    QCOMPARE(foundIn(areaOn(0, u"0123456789abcdef"_s), documentOf(scans, hashes)).state, Anchor::State::Orphan);
}

void tst_AnchorResolution::anAreaIsNotPutOnOneOfTwoPagesThatLookAlike()
{
    const std::vector<PageTextPtr> scans = {pageOf(0, {}), pageOf(1, {})};
    const FoundAgain found =
        foundIn(areaOn(0, u"00000000000000ff"_s), documentOf(scans, {u"00000000000000fe"_s, u"00000000000000ff"_s}));
    QCOMPARE(found.state, Anchor::State::Ambiguous);
    QCOMPARE(found.candidates.size(), std::size_t(2));
    QCOMPARE(found.candidates[0].targets[0].page, 1); // the more alike one first
}

void tst_AnchorResolution::aSearchWithErrorsFindsThePlaceAndItsEdits()
{
    const QString text = u"x"_s.repeated(100) + squeeze(changedWords) + u"y"_s.repeated(100);
    const std::vector<NearMatch> found = NearMatcher(text).find(squeeze(words), 12, 0, text.size());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].start, qsizetype(100));
    QCOMPARE(found[0].length, squeeze(changedWords).size());
    QCOMPARE(found[0].edits, 3); // "vijf" for "veer"
}

void tst_AnchorResolution::aPageLooksLikeItselfAtAnotherSize()
{
    const auto pageImage = [](int height, bool upsideDown) {
        QImage image(height * 7 / 10, height, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(image.width() / 100.0, image.height() / 100.0);
        if (upsideDown) {
            painter.translate(100, 100);
            painter.rotate(180);
        }
        painter.fillRect(QRectF(10, 5, 30, 40), Qt::black);
        painter.fillRect(QRectF(60, 50, 25, 15), Qt::darkGray);
        return image;
    };
    QVERIFY(hammingDistance(pageHash(pageImage(280, false)), pageHash(pageImage(560, false))) <= 3);
    QVERIFY(hammingDistance(pageHash(pageImage(280, false)), pageHash(pageImage(280, true))) > 6);
    QCOMPARE(pageHash({}), QString());
    QCOMPARE(hammingDistance({}, pageHash(pageImage(280, false))), 64);
}

QTEST_MAIN(tst_AnchorResolution)
#include "tst_AnchorResolution.moc"
