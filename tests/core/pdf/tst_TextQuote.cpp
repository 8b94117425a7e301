// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/DutchWords.h"
#include "core/pdf/TextAnchor.h"
#include "core/pdf/TextIndex.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

TextRange wholePage(const PageTextPtr &page)
{
    return {{page->page, 0}, {page->page, int(page->text.size())}};
}

} // namespace

class tst_TextQuote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { dutchwords::setFolder({}); }
    void aKnownWordLosesItsHyphen_data();
    void aKnownWordLosesItsHyphen();
    void withoutAWordListOnlyTheDocumentKnowsWords();
    void theRawRangeIsKept();
    void findingAndAnchorsDoNotDependOnTheWordList();

private:
    QTemporaryDir m_empty;
};

void tst_TextQuote::initTestCase()
{
    if (!dutchwords::contain(u"beleid"_s))
        QSKIP("no Dutch word list (hunspell-nl) on this computer");
}

void tst_TextQuote::aKnownWordLosesItsHyphen_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("elsewhere");
    QTest::addColumn<QString>("quote");

    QTest::newRow("in the word list") << u"de indica-"_s << u"toren"_s << u"een toren"_s << u"de indicatoren"_s;
    QTest::newRow("a compound that the list puts together")
        << u"de crisis-"_s << u"opvang"_s << u"opvang na een crisis"_s << u"de crisisopvang"_s;
    QTest::newRow("at the start of a sentence") << u"Gemeen-"_s << u"ten doen"_s << QString() << u"Gemeenten doen"_s;
    QTest::newRow("in neither list") << u"de Hoogveld-"_s << u"lijn"_s << QString() << u"de Hoogveld-lijn"_s;
    QTest::newRow("in the document only")
        << u"de hoogveld-"_s << u"norm"_s << u"de hoogveldnorm geldt"_s << u"de hoogveldnorm"_s;
    QTest::newRow("the document writes it with a hyphen")
        << u"de woon-"_s << u"plekken"_s << u"alle woon-plekken"_s << u"de woon-plekken"_s;
    QTest::newRow("a word that follows") << u"beleids-"_s << u"en uitvoeringskosten"_s << QString()
                                         << u"beleids- en uitvoeringskosten"_s;
    QTest::newRow("years") << u"in 2024-"_s << u"2028"_s << QString() << u"in 2024-2028"_s;
    QTest::newRow("a name") << u"in Zuid-"_s << u"Holland"_s << QString() << u"in Zuid-Holland"_s;
}

void tst_TextQuote::aKnownWordLosesItsHyphen()
{
    QFETCH(QString, line);
    QFETCH(QString, next);
    QFETCH(QString, elsewhere);
    QFETCH(QString, quote);
    const std::vector<PageTextPtr> pages = {pageOf(0, {line, next}), pageOf(1, {elsewhere})};
    QCOMPARE(quoteOf(wholePage(pages[0]), textOf(pages)), quote);
}

void tst_TextQuote::withoutAWordListOnlyTheDocumentKnowsWords()
{
    dutchwords::setFolder(m_empty.path());
    const std::vector<PageTextPtr> pages = {pageOf(0, {u"de indica-"_s, u"toren en gemeen-"_s, u"ten"_s}),
                                            pageOf(1, {u"alle indicatoren"_s})};
    QCOMPARE(quoteOf(wholePage(pages[0]), textOf(pages)), u"de indicatoren en gemeen-ten"_s);
}

void tst_TextQuote::theRawRangeIsKept()
{
    const std::vector<PageTextPtr> pages = {pageOf(0, {u"de indica-"_s, u"toren"_s})};
    const Anchor anchor = anchorOfRange(wholePage(pages[0]), factsOf(pages), textOf(pages));
    QCOMPARE(anchor.exact, u"de indicatoren"_s);
    QCOMPARE(anchor.targets.at(0).start, 0);
    QCOMPARE(anchor.targets.at(0).end, 17);
    QCOMPARE(pages[0]->text.left(anchor.targets.at(0).end), u"de indica-\ntoren\n"_s);
}

void tst_TextQuote::findingAndAnchorsDoNotDependOnTheWordList()
{
    const std::vector<PageTextPtr> pages = {pageOf(0, {u"alle gemeen-"_s, u"ten samen"_s})};
    const Anchor with = anchorOfRange(wholePage(pages[0]), factsOf(pages), textOf(pages));
    const auto hits = TextIndex(pages).findAll({u"gemeenten"_s, true}).hits;
    dutchwords::setFolder(m_empty.path());
    const Anchor without = anchorOfRange(wholePage(pages[0]), factsOf(pages), textOf(pages));

    QVERIFY(with.exact != without.exact);
    QCOMPARE(with.squeezed, without.squeezed);
    QCOMPARE(resolve(with, 1, textOf(pages)).state, meetlat::Anchor::State::Exact);
    QCOMPARE(resolve(without, 1, textOf(pages)).state, meetlat::Anchor::State::Exact);
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(TextIndex(pages).findAll({u"gemeenten"_s, true}).hits, hits);
}

QTEST_GUILESS_MAIN(tst_TextQuote)
#include "tst_TextQuote.moc"
