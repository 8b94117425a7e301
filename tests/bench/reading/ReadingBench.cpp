// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reading/ReadingBench.h"

#include "ui/pdfview/PageThumbnails.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>
#include <QVBoxLayout>

namespace meetlat::bench {

namespace {

/// Lets events be handled as they come until the condition holds; false when it does not in time.
template <typename Condition> bool waitUntil(Condition &&holds, int longestMs)
{
    const QDeadlineTimer deadline(longestMs);
    QTimer pulse; // processEvents() with a time limit would not sleep, and take a processor from the workers
    pulse.start(std::chrono::milliseconds(2));
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace

ReadingBench::ReadingBench() : view(new PdfView)
{
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    window.resize(1100, 1000);
    window.show();
    settle(50);
}

ReadingBench::~ReadingBench()
{
    view->setDocument(nullptr);
}

double ReadingBench::open(const QByteArray &pdf, bool prepared, int page)
{
    view->setDocument(nullptr);
    document = std::make_unique<pdf::PdfDocument>();
    if (prepared) {
        document->prepare();
        settle(400);
    }
    QElapsedTimer timer;
    timer.start();
    QObject::connect(document.get(), &pdf::PdfDocument::opened, view, [this, page] {
        view->setDocument(document.get());
        view->setFit(PdfView::Fit::Width);
        view->goToPage(page);
    });
    document->open(pdf);
    const auto elapsed = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    if (!waitUntil([this] { return document->isOpen() && showsSomething(); }, 20'000))
        return -1;
    shownAfter = elapsed();
    if (!waitForSharp())
        return -1;
    view->viewport()->repaint();
    return elapsed();
}

double ReadingBench::dpi() const
{
    return view->zoom() * 96 * window.devicePixelRatioF();
}

bool ReadingBench::waitForThumbnails()
{
    const int last = document->facts().pageCount() - 1;
    return waitUntil([&] { return view->thumbnails()->find(last) && view->thumbnails()->find(0); }, 60'000);
}

bool ReadingBench::waitForSharp(int longestMs)
{
    return waitUntil([this] { return view->isSharp(); }, longestMs);
}

bool ReadingBench::showsSomething() const
{
    const auto [first, last] = view->pagesInView();
    for (int page = first; page <= last; ++page) {
        if (!view->thumbnails()->find(page) && !view->isSharp())
            return false;
    }
    return true;
}

void ReadingBench::settle(int milliseconds)
{
    waitUntil([] { return false; }, milliseconds);
}

} // namespace meetlat::bench
