// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a document over months: replaced twice, back again, undone after work, packets of long ago.
#include "core/base/Sha256.h"
#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/pdf/NewVersion.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/versions/VersionsBench.h"
#include "ui/shell/Theme.h"
#include "ui/versions/NewVersionDialog.h"
#include "ui/versions/WaitingHighlightsDialog.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using pdf::fixtures::RawPage;

namespace {

const QByteArray around1 = "De gemeente kiest voor een ruime regionale aanpak van het wonen";
const QByteArray around2 = "De raad volgt elk jaar hoeveel woningen er in de regio bij komen";
const QByteArray words = "Er komt een regionaal team dat mensen thuis begeleidt";

RawPage drawing(const QByteArray &shapes)
{
    return {shapes};
}
// Columns at other places, so that the pages look nothing alike from afar.
const QByteArray leftShape = "0 0 66 842 re 132 0 66 842 re 264 0 66 842 re 396 0 66 842 re f";
const QByteArray rightShape = "66 0 66 842 re 198 0 66 842 re 330 0 66 842 re 462 0 66 842 re f";

RawPage textPage(const QByteArrayList &lines)
{
    RawPage page;
    int y = 760;
    for (const QByteArray &line : lines) {
        page.content += pdf::fixtures::textAt(72, y, line);
        y -= 24;
    }
    return page;
}

/// A lead's file with one plan, whose document has these versions one after the other; both raters have handed in.
class ReplacedPlan
{
public:
    explicit ReplacedPlan(const QByteArray &first, const std::vector<Highlight> &marked = {})
    {
        pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
        ReviewState state = reviewOfPlans(1);
        Document document = oneDocument(1);
        state.remove<Document>(keyOf(document));
        document.sha256 = {Sha256::of(first)};
        state.put(document);
        for (Highlight highlight : marked) {
            highlight.document = document.sha256;
            state.put(highlight);
            state.put(Evidence{planNumber(1), indicator("WE"), highlight.rater, highlight.id, {}});
        }
        bench = std::make_unique<LeadBench>(handedIn(state, 1));
        if (!bench->session().storeDocument(first))
            qFatal("not stored");
    }
    bool replaceBy(const QByteArray &bytes, const QString &name)
    {
        QFile file(bench->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        return replaceDocumentByFile(bench->workbench(), planNumber(1), shown(), file.fileName(), nullptr);
    }
    /// As if a packet had brought it.
    void comesIn(Highlight highlight, const DocumentId &version)
    {
        highlight.document = version;
        Edit edit;
        edit.changes.emplace_back(Replaced<Highlight>{std::nullopt, highlight});
        bench->comesIn(highlight.rater, edit);
    }
    const ReviewState &state() const { return bench->state(); }
    DocumentId shown() const { return documentsOf(state(), planNumber(1)).front()->sha256; }
    const Highlight &highlight(int n) const { return *state().find<Highlight>(highlightNumber(n)); }
    Standing standing(int n) const { return standingOf(state(), highlight(n)); }

    std::unique_ptr<LeadBench> bench;
};

Highlight marked(int n, const QByteArray &pdf, int page, const QByteArray &what)
{
    Highlight highlight = passage(n);
    highlight.anchor = ReadPdf(pdf).anchorOver(page, QString::fromLatin1(what));
    return highlight;
}

Highlight areaOn(int n, const QByteArray &pdf, int page)
{
    Highlight highlight = area(n, page, 0.1);
    highlight.anchor = pdf::anchorOfArea(page, QRectF(0.05, 0.05, 0.4, 0.9), ReadPdf(pdf).facts());
    return highlight;
}

} // namespace

class tst_VersionSequences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aHighlightFollowsTwoReplacements();
    void anAreaIsSoughtAsItLookedInTheVersionItWasMarkedOn();
    void theFirstVersionComesBackAndAllIsAsItWas();
    void workDoneAfterAReplacementIsTakenBackBeforeIt();
    void aPacketOfTheFirstVersionComesAfterTwoReplacements();
    void aPassageRunsOverAPageBreakInTheNewVersion();
    void twoPassagesThatReadAlikeKeepTheirPlaces();
    void whatAPersonSettledInOneVersionIsAskedAgainInTheNext();
};

void tst_VersionSequences::initTestCase()
{
    theme::apply(*qApp, theme::Mode::Light);
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
}

void tst_VersionSequences::aHighlightFollowsTwoReplacements()
{
    const QByteArray first = pdfOfPages({{around1, words, around2}});
    const QByteArray second = pdfOfPages({{"Voorwoord"}, {around1, words, around2}});
    const QByteArray third = pdfOfPages({{"Omslag"}, {"Voorwoord"}, {around1, words, around2}, {"Slot"}});
    ReplacedPlan plan(first, {marked(1, first, 0, words)});
    QVERIFY(plan.replaceBy(second, QStringLiteral("v2.pdf")));
    QCOMPARE(plan.standing(1).targets.front().page, 1);
    QVERIFY(plan.replaceBy(third, QStringLiteral("v3.pdf")));
    QCOMPARE(plan.standing(1).targets.front().page, 2);
    QCOMPARE(plan.standing(1).document, plan.shown());
    QCOMPARE(plan.highlight(1).document, DocumentId{Sha256::of(first)});
    plan.bench->workbench().undo();
    QCOMPARE(plan.standing(1).targets.front().page, 1);
    plan.bench->workbench().undo();
    QVERIFY(!plan.standing(1).isMoved);
    QVERIFY(plan.bench->session().check().empty());
}

void tst_VersionSequences::anAreaIsSoughtAsItLookedInTheVersionItWasMarkedOn()
{
    const QByteArray first = pdf::fixtures::rawPdf({textPage({around1, around2}), drawing(leftShape)});
    // In the second another drawing stands on that page, and its own comes one page later.
    const QByteArray second =
        pdf::fixtures::rawPdf({textPage({around1, around2}), drawing(rightShape), drawing(leftShape)});
    const QByteArray third = pdf::fixtures::rawPdf(
        {textPage({around1, around2}), drawing(rightShape), drawing(leftShape), textPage({"Slot"})});
    ReplacedPlan plan(first);
    QVERIFY(plan.replaceBy(second, QStringLiteral("v2.pdf")));
    plan.comesIn(areaOn(1, first, 1), DocumentId{Sha256::of(first)}); // a late packet
    QVERIFY(plan.replaceBy(third, QStringLiteral("v3.pdf")));
    const Standing standing = plan.standing(1);
    QVERIFY2(standing.targets.empty() || standing.targets.front().page == 2, "on the other drawing, unasked");
    QVERIFY(!standing.waits);

    const QImage kept = QImage::fromData(plan.bench->session().picture(pictureKeyOf(plan.highlight(1))), "PNG");
    pdf::PdfReader reader;
    const auto facts = reader.open(first);
    QVERIFY(facts);
    const QImage was =
        QImage::fromData(pdf::passagePicture(reader, *facts, plan.highlight(1).anchor.targets), "PNG");
    QVERIFY(!was.isNull());
    QCOMPARE(kept, was); // its picture is of the version it was marked on
}

void tst_VersionSequences::theFirstVersionComesBackAndAllIsAsItWas()
{
    const QByteArray first = pdfOfPages({{around1, words, around2}});
    const QByteArray second = pdfOfPages({{"Voorwoord"}, {around1, words, around2}});
    ReplacedPlan plan(first, {marked(1, first, 0, words)});
    QVERIFY(plan.replaceBy(second, QStringLiteral("v2.pdf")));
    plan.comesIn(marked(2, second, 1, around2), plan.shown());
    QVERIFY(plan.replaceBy(first, QStringLiteral("v1 again.pdf")));
    QVERIFY(!plan.standing(1).isMoved);
    QCOMPARE(plan.standing(1).targets, plan.highlight(1).anchor.targets);
    QVERIFY(plan.standing(2).isMoved); // made on the second
    QCOMPARE(plan.standing(2).targets.front().page, 0);
    QCOMPARE(placementsOn(plan.state(), planNumber(1)).all(), 1);
    QVERIFY(plan.replaceBy(second, QStringLiteral("v2 again.pdf")));
    QCOMPARE(plan.standing(1).targets.front().page, 1);
    QVERIFY(!plan.standing(2).isMoved);
    QVERIFY(!plan.replaceBy(second, QStringLiteral("v2 once more.pdf")));
    QCOMPARE(plan.bench->lastRefusal(), Error::Code::SameDocument);
    QVERIFY(plan.bench->session().check().empty());
}

void tst_VersionSequences::workDoneAfterAReplacementIsTakenBackBeforeIt()
{
    const QByteArray first = pdfOfPages({{around1, words, around2}});
    const QByteArray second = pdfOfPages({{"Voorwoord"}, {around1, words, around2}});
    ReplacedPlan plan(first, {marked(1, first, 0, words)});
    const QByteArray before = dumpOf(plan.state());
    QVERIFY(plan.replaceBy(second, QStringLiteral("v2.pdf")));
    const Status renamed = plan.bench->session().apply(renameRater(plan.state(), raterNumber(2), QStringLiteral("Bas")));
    QVERIFY(renamed);
    plan.bench->workbench().undo();
    plan.bench->workbench().undo();
    QCOMPARE(dumpOf(plan.state()), before);
    plan.bench->workbench().redo();
    plan.bench->workbench().redo();
    QCOMPARE(plan.standing(1).targets.front().page, 1);
    QVERIFY(plan.bench->session().documentBytes(plan.shown()));
}

void tst_VersionSequences::aPacketOfTheFirstVersionComesAfterTwoReplacements()
{
    const QByteArray first = pdfOfPages({{around1, words, around2}});
    const QByteArray second = pdfOfPages({{"Voorwoord"}, {around1, words, around2}});
    const QByteArray third = pdfOfPages({{"Omslag"}, {"Voorwoord"}, {around1, words, around2}});
    ReplacedPlan plan(first);
    QVERIFY(plan.replaceBy(second, QStringLiteral("v2.pdf")));
    QVERIFY(plan.replaceBy(third, QStringLiteral("v3.pdf")));
    plan.comesIn(marked(1, first, 0, words), DocumentId{Sha256::of(first)});
    QVERIFY(plan.standing(1).waits && plan.standing(1).targets.empty());
    QCOMPARE(plan.standing(1).document, plan.shown());
    WaitingHighlightsDialog dialog(plan.bench->workbench(), planNumber(1));
    QVERIFY(dialog.look()); // what is sure needs nobody
    QCOMPARE(plan.standing(1).targets.front().page, 2);
    QCOMPARE(plan.standing(1).state, Anchor::State::Moved);
}

void tst_VersionSequences::aPassageRunsOverAPageBreakInTheNewVersion()
{
    const QByteArray first = pdfOfPages({{around1, words, around2}});
    const QByteArray second =
        pdfOfPages({{around1, "Er komt een regionaal"}, {"team dat mensen thuis begeleidt", around2}});
    ReplacedPlan plan(first, {marked(1, first, 0, words)});
    QVERIFY(plan.replaceBy(second, QStringLiteral("v2.pdf")));
    const Standing standing = plan.standing(1);
    QVERIFY(!standing.waits);
    QCOMPARE(standing.targets.size(), std::size_t(2));
    QCOMPARE(standing.targets.front().page, 0);
    QCOMPARE(standing.targets.back().page, 1);
    QCOMPARE(standing.exact, QString::fromLatin1(words));
    QVERIFY(plan.replaceBy(first, QStringLiteral("v1.pdf")));
    QCOMPARE(plan.standing(1).targets.size(), std::size_t(1));
}

void tst_VersionSequences::twoPassagesThatReadAlikeKeepTheirPlaces()
{
    const QByteArray alike = "De wachtlijst wordt korter";
    const QByteArray end = "Corporaties en zorgpartijen spreken elkaar twee keer per jaar";
    const QByteArray first = pdfOfPages({{around1, alike, around2}, {end, alike, "Dat lukt samen met de hele regio"}});
    const QByteArray second =
        pdfOfPages({{"Voorwoord"}, {around1, alike, around2}, {end, alike, "Dat lukt samen met de hele regio"}});
    ReplacedPlan plan(first, {marked(1, first, 0, alike), marked(2, first, 1, alike)});
    QVERIFY(plan.replaceBy(second, QStringLiteral("v2.pdf")));
    for (const int n : {1, 2}) {
        const Standing standing = plan.standing(n);
        if (!standing.waits) // asking is allowed, swapping is not
            QCOMPARE(standing.targets.front().page, n);
    }
    QVERIFY(!plan.standing(1).waits && !plan.standing(2).waits);
}

void tst_VersionSequences::whatAPersonSettledInOneVersionIsAskedAgainInTheNext()
{
    const QByteArray changed = "Er komt een regionaal team dat gezinnen thuis begeleidt";
    const QByteArray first = pdfOfPages({{around1, words, around2}});
    const QByteArray second = pdfOfPages({{around1, changed, around2}});
    const QByteArray third = pdfOfPages({{"Voorwoord"}, {around1, changed, around2}});
    ReplacedPlan plan(first, {marked(1, first, 0, words)});
    QVERIFY(plan.replaceBy(second, QStringLiteral("v2.pdf")));
    QVERIFY(plan.standing(1).waits);
    Placement placement;
    placement.highlight = highlightNumber(1);
    placement.document = plan.shown();
    placement.state = Anchor::State::Fuzzy;
    placement.targets = ReadPdf(second).anchorOver(0, QString::fromLatin1(changed)).targets;
    placement.exact = QString::fromLatin1(changed);
    QVERIFY(plan.bench->workbench().run(placeHighlights(plan.state(), {placement}, raterNumber(0))));
    QVERIFY(!plan.standing(1).waits);
    QVERIFY(plan.replaceBy(third, QStringLiteral("v3.pdf")));
    QVERIFY(plan.standing(1).waits); // other words than the rater marked: never taken over unasked
    QVERIFY(plan.standing(1).targets.empty());
}

QTEST_MAIN(tst_VersionSequences)
#include "tst_VersionSequences.moc"
