// SPDX-License-Identifier: GPL-3.0-or-later
// What marking keeps beside the highlight, and marks that are moved where they stand in a newer version; in the rater's
// window with real documents.
#include "core/base/Sha256.h"
#include "core/domain/Highlighting.h"
#include "core/pdf/NewVersion.h"
#include "core/pdf/PageHash.h"
#include "tests/core/session/ProjectFixture.h"
#include "tests/ui/versions/VersionsBench.h"
#include "ui/pdfview/PageThumbnails.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/scoring/ReviewPage.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

namespace {

const QString words = QStringLiteral("Er komt een regionaal team dat mensen thuis begeleidt");

/// The file of R1 with a plan in its first version.
class RatersFile
{
public:
    RatersFile()
    {
        ReviewState state = reviewOfPlans(1);
        Document document = oneDocument(1);
        state.remove<Document>(keyOf(document));
        document.sha256 = first;
        document.pages = 3;
        state.put(document);
        const FileIdentity rater{theProject(), QStringLiteral("copy-1"), FileRole::Rater, raterNumber(1)};
        auto made = ReviewSession::create(path(), rater, ProjectFixture::contentsOf(state),
                                          {false, QStringLiteral("-")});
        if (!made || !(*made)->storeDocument(planInItsFirstVersion()) ||
            !(*made)->storeDocument(planInItsSecondVersion()))
            qFatal("no file");
        workbench.setSession(std::move(made).value());
    }
    QString path() const { return m_fixture.path("rater.meetlat"); }
    const ReviewState &state() const { return workbench.state(); }
    const Highlight &highlight() const { return state().all<Highlight>().begin()->second; }
    QByteArray picture() const { return workbench.session()->picture(pictureKeyOf(highlight())); }
    void mark()
    {
        Highlight made = passage(1);
        made.document = first;
        made.anchor = ReadPdf(planInItsFirstVersion()).anchorOver(0, words);
        workbench.run(addHighlight(state(), made, indicator("WE")));
    }
    void openAgain()
    {
        workbench.setSession(nullptr);
        auto again = ReviewSession::open(path(), {false, QStringLiteral("-")});
        if (!again)
            qFatal("not opened again");
        workbench.setSession(std::move(again).value());
    }

    const DocumentId first{Sha256::of(planInItsFirstVersion())};
    const DocumentId second{Sha256::of(planInItsSecondVersion())};
    Workbench workbench;

private:
    ProjectFixture m_fixture;
};

class ShownPage
{
public:
    explicit ShownPage(RatersFile &file) : page(file.workbench)
    {
        page.resize(1366, 680);
        page.show();
        page.activateWindow();
        m_isReady = QTest::qWaitForWindowActive(&page) && isOpen();
    }
    bool isReady() const { return m_isReady; }
    bool isOpen()
    {
        return QTest::qWaitFor([this] { return page.pane()->pdf() != nullptr; }, 20'000);
    }
    bool hasRead(int number)
    {
        page.pane()->pdf()->text(number);
        return QTest::qWaitFor([&] { return page.pane()->view()->textOfPage(number) != nullptr; }, 20'000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(page.pane()->view(), key, with);
    }
    ReviewPage page;

private:
    bool m_isReady = false;
};

} // namespace

class tst_MarkedPassages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPassageIsPicturedSoonAfterItIsMarked();
    void aPictureStaysSmallWhateverIsMarked();
    void thePictureGoesWithTheHighlightAndComesBackWithUndo();
    void whatWasNotPicturedIsPicturedWhenTheDocumentIsOpenAgain();
    void markingKeepsThePictureOfThePageAsAHash();
    void aMarkResizedInTheNewVersionBelongsToItAndOneUndoBringsAllBack();
};

void tst_MarkedPassages::initTestCase()
{
    theme::apply(*qApp, theme::Mode::Light);
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
}

void tst_MarkedPassages::aPassageIsPicturedSoonAfterItIsMarked()
{
    RatersFile file;
    ShownPage shown(file);
    QVERIFY(shown.isReady());
    file.mark();
    QVERIFY(file.picture().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!file.picture().isEmpty(), 20'000);
    const QImage picture = QImage::fromData(file.picture(), "PNG");
    QVERIFY(picture.width() > 400 && picture.height() > 40 && picture.height() < 200); // a line and its margin
    int dark = 0;
    for (int x = 0; x < picture.width(); ++x)
        dark += picture.pixelColor(x, picture.height() / 2).lightness() < 100 ? 1 : 0;
    QVERIFY(dark > 20); // words, not a blank
    QVERIFY(file.workbench.session()->check().empty());
    QVERIFY(file.workbench.session()->undoKind() == Edit::Kind::AddHighlight); // it is no step of its own
}

void tst_MarkedPassages::aPictureStaysSmallWhateverIsMarked()
{
    QImage noise(1200, 800, QImage::Format_RGB32); // as hard to pack as a scan can be
    QRandomGenerator random(1);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, random.generate());
    }
    const QByteArray png = pdf::asPng(noise);
    QVERIFY(!png.isEmpty() && png.size() <= 256 * 1024);
    QVERIFY(QImage::fromData(png, "PNG").width() > 200);

    pdf::DocumentFacts poster;
    poster.pages.resize(1);
    poster.pages[0].size = QSizeF(2384, 3370); // A0
    AnchorTarget all;
    all.rects = {QRectF(0, 0, 1, 1)};
    const QSize clip = pdf::pictureRequest(poster, {all}).clip.size();
    QVERIFY2(clip.width() * clip.height() <= 1'010'000 && clip.width() > 700, qPrintable(QString::number(clip.width())));
}

void tst_MarkedPassages::thePictureGoesWithTheHighlightAndComesBackWithUndo()
{
    RatersFile file;
    ShownPage shown(file);
    QVERIFY(shown.isReady());
    file.mark();
    QTRY_VERIFY_WITH_TIMEOUT(!file.picture().isEmpty(), 20'000);
    const QString key = pictureKeyOf(file.highlight());
    file.workbench.run(deleteHighlight(file.state(), highlightNumber(1)));
    QVERIFY(file.workbench.session()->picture(key).isEmpty());
    file.workbench.undo();
    QTRY_VERIFY_WITH_TIMEOUT(!file.workbench.session()->picture(key).isEmpty(), 20'000);
}

void tst_MarkedPassages::whatWasNotPicturedIsPicturedWhenTheDocumentIsOpenAgain()
{
    RatersFile file;
    file.mark(); // and the program ends before anything could be drawn
    file.openAgain();
    QVERIFY(file.picture().isEmpty());
    ShownPage shown(file);
    QVERIFY(shown.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(!file.picture().isEmpty(), 20'000);
}

void tst_MarkedPassages::markingKeepsThePictureOfThePageAsAHash()
{
    RatersFile file;
    ShownPage shown(file);
    QVERIFY(shown.isReady() && shown.hasRead(0));
    PdfView *view = shown.page.pane()->view();
    QTRY_VERIFY_WITH_TIMEOUT(view->thumbnails()->find(0) != nullptr, 20'000);
    view->setSelection(ReadPdf(planInItsFirstVersion()).rangeOf(0, words));
    view->setFocus();
    shown.press(Qt::Key_H);
    QCOMPARE(file.state().all<Highlight>().size(), std::size_t(1));

    pdf::PdfReader reader;
    QVERIFY(reader.open(planInItsFirstVersion()));
    pdf::RenderRequest request;
    request.dpi = pdf::hashDpi;
    const QString exact = pdf::pageHash(*reader.render(request));
    QVERIFY2(pdf::hammingDistance(file.highlight().pageHash, exact) <= 3,
             qPrintable(file.highlight().pageHash + QLatin1Char(' ') + exact));
}

void tst_MarkedPassages::aMarkResizedInTheNewVersionBelongsToItAndOneUndoBringsAllBack()
{
    RatersFile file;
    file.mark();
    Document newer = oneDocument(1);
    newer.sha256 = file.second;
    newer.pages = 3;
    newer.fileName = QStringLiteral("plan-1 v2.pdf");
    QVERIFY(file.workbench.run(replaceDocument(file.state(), planNumber(1), file.first, newer, testNow)));
    Placement placement;
    placement.highlight = highlightNumber(1);
    placement.document = file.second;
    placement.state = Anchor::State::Moved;
    const Anchor there = ReadPdf(planInItsSecondVersion()).anchorOver(1, words);
    placement.targets = there.targets;
    placement.exact = there.exact;
    QVERIFY(file.workbench.run(placeHighlights(file.state(), {placement}, raterNumber(1))));
    ShownPage shown(file);
    QVERIFY(shown.isReady());
    shown.page.desk().reveal(highlightNumber(1));
    QTRY_COMPARE_WITH_TIMEOUT(shown.page.pane()->view()->currentPage(), 1, 10'000);
    QVERIFY(shown.hasRead(1));
    const QByteArray before = dumpOf(file.state());

    shown.page.pane()->view()->setFocus();
    QVERIFY(shown.page.pane()->view()->startResizing());
    shown.press(Qt::Key_Left, Qt::ControlModifier); // one word less
    shown.press(Qt::Key_Return);
    const Standing standing = standingOf(file.state(), file.highlight());
    QCOMPARE(file.highlight().document, file.second);
    QVERIFY(!standing.isMoved && !standing.waits);
    QCOMPARE(standing.targets.front().page, 1);
    QVERIFY2(words.startsWith(standing.exact) && standing.exact.size() < words.size(), qPrintable(standing.exact));
    QCOMPARE(file.state().all<Placement>().size(), std::size_t(0));

    file.workbench.undo();
    QCOMPARE(dumpOf(file.state()), before);
    file.workbench.redo();
    QCOMPARE(file.highlight().document, file.second);
}

QTEST_MAIN(tst_MarkedPassages)
#include "tst_MarkedPassages.moc"
