// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfDocument.h"

#include "core/pdf/RequestQueue.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QSignalSpy>
#include <QtTest>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray pagesOf(int count)
{
    std::vector<RawPage> pages;
    for (int i = 0; i < count; ++i)
        pages.push_back({textAt(100, 700, "bladzijde " + QByteArray::number(i + 1))});
    return rawPdf(pages);
}

RenderRequest renderingOf(int page, double dpi = 48)
{
    RenderRequest request;
    request.page = page;
    request.dpi = dpi;
    return request;
}

bool isOpened(PdfDocument &document, const QByteArray &pdf)
{
    QSignalSpy opened(&document, &PdfDocument::opened);
    document.open(pdf);
    return opened.wait();
}

QList<int> pagesRendered(const QSignalSpy &rendered)
{
    QList<int> pages;
    for (const QVariantList &arguments : rendered)
        pages.append(arguments[0].value<RenderRequest>().page);
    return pages;
}

bool any(const RequestQueue::Request &)
{
    return true;
}

bool inView(const RequestQueue::Request &request)
{
    return request.isAwaited();
}

} // namespace

class tst_PdfDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mostUrgentRequestGoesFirst();
    void requestsNobodyWantsAreDropped();
    void backgroundWorkCanBeHeldBack();
    void anOpenDocumentTellsItsPages();
    void aDocumentThatCannotBeOpenedSaysWhy();
    void renderingsArriveOnTheThreadOfTheDocument();
    void theSameRenderingIsMadeOnce();
    void textIsReadOnceAndShared();
    void allTextIsReadInTheBackground();
    void aPageThatFailsCountsAsRead();
    void aStalledPageDoesNotHoldUpTheOthers();
    void aRenderingThatIsNoLongerWantedIsGivenUp();
    void backgroundWorkMakesWayForWhatIsInView();
    void oneWorkerStaysFreeWherePagesTakeLong();
    void anotherDocumentTakesThePlaceOfTheFirst();
    void openingAnotherDocumentDoesNotWaitForAStalledOne();
    void callsReturnAtOnceAndSoDoesClosing();
    void anOutlineThatIsNotThereIsEmpty();
};

void tst_PdfDocument::initTestCase()
{
    PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
}

void tst_PdfDocument::mostUrgentRequestGoesFirst()
{
    using Request = RequestQueue::Request;
    RequestQueue queue;
    queue.add({Request::Kind::Render, renderingOf(1), 1});
    queue.add({Request::Kind::Render, renderingOf(2), 0});
    queue.add({Request::Kind::Render, renderingOf(3), 0});
    queue.add({Request::Kind::Text, renderingOf(1), 3});
    queue.add({Request::Kind::Render, renderingOf(1), 0}); // again, and more urgent

    QList<int> order;
    while (const auto next = queue.takeMostUrgent(any))
        order.append(next->render.page * 10 + static_cast<int>(next->kind));
    QCOMPARE(order, (QList<int>{11, 21, 31, 12}));
}

void tst_PdfDocument::requestsNobodyWantsAreDropped()
{
    using Request = RequestQueue::Request;
    RequestQueue queue;
    for (int page = 0; page < 5; ++page)
        queue.add({Request::Kind::Render, renderingOf(page), 0});
    queue.add({Request::Kind::Text, renderingOf(4), 3});
    queue.keepOnlyRenders({renderingOf(3), renderingOf(2, 300)});
    QCOMPARE(queue.takeMostUrgent(any)->render.page, 3);
    QCOMPARE(queue.takeMostUrgent(any)->kind, Request::Kind::Text);
    QVERIFY(!queue.takeMostUrgent(any));
}

void tst_PdfDocument::backgroundWorkCanBeHeldBack()
{
    RequestQueue queue;
    queue.add({RequestQueue::Request::Kind::Text, renderingOf(1), RequestQueue::background});
    QVERIFY(!queue.takeMostUrgent(inView));
    QVERIFY(queue.takeMostUrgent(any));
}

void tst_PdfDocument::anOpenDocumentTellsItsPages()
{
    PdfDocument document;
    QVERIFY(!document.isOpen());
    QVERIFY(isOpened(document, pagesOf(3)));
    QVERIFY(document.isOpen());
    QCOMPARE(document.facts().pageCount(), 3);
    QCOMPARE(document.facts().pages[2].label, u"3"_s);
}

void tst_PdfDocument::aDocumentThatCannotBeOpenedSaysWhy()
{
    PdfDocument document;
    QSignalSpy failed(&document, &PdfDocument::openFailed);
    document.open("<html>");
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<Error>().code, Error::Code::PdfNotAPdf);
    QVERIFY(!document.isOpen());
    QVERIFY(isOpened(document, pagesOf(1))); // and another one can be
}

void tst_PdfDocument::renderingsArriveOnTheThreadOfTheDocument()
{
    PdfDocument document;
    QVERIFY(isOpened(document, pagesOf(2)));
    QThread *thread = nullptr;
    connect(
        &document, &PdfDocument::rendered, this, [&] { thread = QThread::currentThread(); }, Qt::DirectConnection);
    QSignalSpy rendered(&document, &PdfDocument::rendered);
    document.requestRender(renderingOf(1, 72), 0);
    QVERIFY(rendered.wait());
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(rendered[0][0].value<RenderRequest>(), renderingOf(1, 72));
    QCOMPARE(rendered[0][1].value<QImage>().size(), QSize(595, 842));
}

void tst_PdfDocument::theSameRenderingIsMadeOnce()
{
    PdfDocument document;
    QVERIFY(isOpened(document, pagesOf(2)));
    QSignalSpy rendered(&document, &PdfDocument::rendered);
    for (int i = 0; i < 20; ++i)
        document.requestRender(renderingOf(0, 150), 0);
    document.requestRender(renderingOf(1), 9);
    QTRY_VERIFY(pagesRendered(rendered).contains(0) && pagesRendered(rendered).contains(1));
    QTest::qWait(300);
    QCOMPARE(pagesRendered(rendered).count(0), 1);
}

void tst_PdfDocument::textIsReadOnceAndShared()
{
    PdfDocument document;
    QVERIFY(isOpened(document, pagesOf(2)));
    QSignalSpy ready(&document, &PdfDocument::textReady);
    QVERIFY(!document.textIfReady(1));
    QVERIFY(!document.text(1));
    QVERIFY(!document.text(1, 0));
    QVERIFY(ready.wait());
    const PageTextPtr text = document.text(1);
    QVERIFY(text);
    QCOMPARE(text->squeezed, u"bladzijde2"_s);
    QCOMPARE(document.textIfReady(1), text);
    QCOMPARE(document.pagesOfTextRead(), 1);
    QTest::qWait(100);
    QCOMPARE(ready.size(), 1);
    QVERIFY(!document.text(7));
    QVERIFY(!document.text(-1));
}

void tst_PdfDocument::allTextIsReadInTheBackground()
{
    PdfDocument document;
    QVERIFY(isOpened(document, pagesOf(60)));
    QSignalSpy ready(&document, &PdfDocument::textReady);
    QSignalSpy all(&document, &PdfDocument::allTextReady);
    document.text(40);
    document.requestAllText();
    QVERIFY(all.wait());
    QVERIFY(document.isAllTextReady());
    QCOMPARE(ready.size(), 60);
    for (int page = 0; page < 60; ++page)
        QCOMPARE(document.textIfReady(page)->squeezed, u"bladzijde%1"_s.arg(page + 1));
    document.requestAllText(); // asked again, answered again
    QVERIFY(all.wait());
}

void tst_PdfDocument::aPageThatFailsCountsAsRead()
{
    // the second page is no page: the page tree names an object that is not there
    QByteArray pdf = pagesOf(2);
    QVERIFY(pdf.contains("/Kids[5 0 R 7 0 R ]"));
    pdf.replace("/Kids[5 0 R 7 0 R ]", "/Kids[5 0 R 9 0 R ]");
    PdfDocument document;
    QVERIFY(isOpened(document, pdf));
    QSignalSpy all(&document, &PdfDocument::allTextReady);
    QSignalSpy failed(&document, &PdfDocument::textFailed);
    document.requestAllText();
    QVERIFY(all.wait());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toInt(), 1);
    QCOMPARE(document.pagesOfTextRead(), 2);
    document.text(1); // whoever asks later hears of it too
    QVERIFY(failed.wait());
}

void tst_PdfDocument::aStalledPageDoesNotHoldUpTheOthers()
{
    PdfDocument document;
    QVERIFY(isOpened(document, endlessPdf(12)));
    QSignalSpy rendered(&document, &PdfDocument::rendered);
    document.requestRender(renderingOf(1), 0); // stalls for ten seconds
    QTest::qWait(100);
    document.requestRender(renderingOf(0), 0);
    QVERIFY(rendered.wait(3'000));
    QCOMPARE(pagesRendered(rendered), QList<int>{0});
}

void tst_PdfDocument::aRenderingThatIsNoLongerWantedIsGivenUp()
{
    PdfDocument document;
    QVERIFY(isOpened(document, endlessPdf(12)));
    QSignalSpy rendered(&document, &PdfDocument::rendered);
    QSignalSpy failed(&document, &PdfDocument::pageFailed);
    document.requestRender(renderingOf(1, 48), 0); // both workers stall
    document.requestRender(renderingOf(1, 96), 0);
    QTest::qWait(200);
    document.requestRender(renderingOf(0), 0);
    document.keepOnly({renderingOf(0)});
    QVERIFY2(rendered.wait(3'000), "the stalled workers were waited for");
    QCOMPARE(pagesRendered(rendered), QList<int>{0});
    QVERIFY(failed.isEmpty()); // nobody wants to hear of it
}

void tst_PdfDocument::backgroundWorkMakesWayForWhatIsInView()
{
    PdfDocument document;
    QVERIFY(isOpened(document, endlessPdf(12)));
    QSignalSpy rendered(&document, &PdfDocument::rendered);
    document.requestThumbnail(1, 24); // takes one worker
    QTest::qWait(50);
    document.requestRender(renderingOf(1), 1); // and this the other
    QTest::qWait(100);
    document.requestRender(renderingOf(0), 0);
    QVERIFY2(rendered.wait(3'000), "the picture for later was waited for");
    QCOMPARE(pagesRendered(rendered), QList<int>{0});
}

void tst_PdfDocument::oneWorkerStaysFreeWherePagesTakeLong()
{
    const RawPage slow{QByteArray("0 0 500 800 re f\n").repeated(60)};
    PdfDocument document;
    QVERIFY(isOpened(document, rawPdf({{textAt(100, 700, "een")}, slow, slow, slow})));
    QSignalSpy rendered(&document, &PdfDocument::rendered);
    document.requestRender(renderingOf(1, 96), 1);
    QVERIFY(rendered.wait(10'000));
    QVERIFY2(document.millisecondsTaken() > 150, "the test wants a slower page");
    document.requestRender(renderingOf(2, 96), 1);
    document.requestRender(renderingOf(3, 96), 1);
    QTest::qWait(50);
    document.requestRender(renderingOf(0), 0);
    QTRY_COMPARE_WITH_TIMEOUT(rendered.size(), 4, 20'000);
    QCOMPARE(pagesRendered(rendered)[1], 0); // before what is only looked ahead to
}

void tst_PdfDocument::anotherDocumentTakesThePlaceOfTheFirst()
{
    PdfDocument document;
    QVERIFY(isOpened(document, pagesOf(5)));
    QSignalSpy ready(&document, &PdfDocument::textReady);
    document.requestAllText();
    QVERIFY(isOpened(document, pagesOf(2)));
    QCOMPARE(document.facts().pageCount(), 2);
    QCOMPARE(document.pagesOfTextRead(), 0);
    ready.clear();
    document.text(1);
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 1);
    QVERIFY(!document.textIfReady(0)); // what was read of the first document is gone
}

void tst_PdfDocument::openingAnotherDocumentDoesNotWaitForAStalledOne()
{
    PdfDocument document;
    QVERIFY(isOpened(document, endlessPdf(12)));
    document.requestRender(renderingOf(1, 48), 0);
    document.requestRender(renderingOf(1, 96), 0);
    QTest::qWait(200);
    QSignalSpy failed(&document, &PdfDocument::pageFailed);
    QSignalSpy opened(&document, &PdfDocument::opened);
    document.open(pagesOf(3));
    QVERIFY2(opened.wait(3'000), "the stalled workers were waited for");
    QCOMPARE(document.facts().pageCount(), 3);
    QVERIFY(failed.isEmpty());
}

void tst_PdfDocument::callsReturnAtOnceAndSoDoesClosing()
{
    QElapsedTimer timer;
    {
        PdfDocument document;
        QVERIFY(isOpened(document, endlessPdf(12)));
        timer.start();
        document.requestRender(renderingOf(1, 48), 0);
        document.requestRender(renderingOf(1, 96), 0);
        document.requestAllText();
        document.requestOutline();
        document.keepOnly({});
        QVERIFY2(timer.elapsed() < 200, "a request waited");
        document.requestRender(renderingOf(1, 48), 0);
        document.requestRender(renderingOf(1, 96), 0);
        QTest::qWait(300);
        timer.restart();
    }
    QVERIFY2(timer.elapsed() < 1'000, "closing waited for a page"); // a kill takes some milliseconds
}

void tst_PdfDocument::anOutlineThatIsNotThereIsEmpty()
{
    PdfDocument document;
    QVERIFY(isOpened(document, pagesOf(1)));
    QSignalSpy outline(&document, &PdfDocument::outlineReady);
    QSignalSpy links(&document, &PdfDocument::linksReady);
    document.requestOutline();
    document.requestLinks(0);
    QTRY_COMPARE(outline.size(), 1);
    QTRY_COMPARE(links.size(), 1);
    QVERIFY(outline[0][0].value<std::vector<OutlineItem>>().empty());
    QCOMPARE(links[0][0].toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_PdfDocument)
#include "tst_PdfDocument.moc"
