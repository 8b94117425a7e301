// SPDX-License-Identifier: GPL-3.0-or-later
// How fast pages are there, without a display. Prints a table, target beside figure; run it on a release build:
//   bench_pages [open|turn|held|jump|scroll|zoom|cost|memory…]      (default: all)
#include "core/pdf/PdfWorker.h"
#include "core/pdf/PopplerPages.h"
#include "tests/bench/reading/BenchFiles.h"
#include "tests/bench/reading/Figures.h"
#include "tests/bench/reading/ReadingBench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryFile>

#include <cstring>

using namespace meetlat;
using namespace meetlat::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runs = 7;

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QString share(int part, int of)
{
    return QString::number(100.0 * part / std::max(1, of), 'f', 1) + u" %"_s;
}

/// What Poppler needs for the same page in this process, from the file on: nothing can be faster. Milliseconds.
double openedHere(const QString &path, int page, double dpi)
{
    QElapsedTimer timer;
    timer.start();
    pdf::PopplerPages pages;
    if (!pages.open(path, {}) || !pages.render({page, dpi, {}, 0}))
        return -1;
    return elapsed(timer);
}

void measureOpening(const BenchFile &file, const QString &target, int page = 0)
{
    QTemporaryFile onDisk;
    if (!onDisk.open() || onDisk.write(file.pdf) != file.pdf.size() || !onDisk.flush())
        return;
    pdf::PopplerPages::warmUp();
    Figures prepared;
    Figures unprepared;
    Figures here;
    Figures shown;
    for (int run = 0; run < runs; ++run) { // by turns, so that whatever else goes on hits all
        for (const bool isPrepared : {true, false}) {
            ReadingBench bench;
            (isPrepared ? prepared : unprepared).add(bench.open(file.pdf, isPrepared, page));
            if (isPrepared) {
                shown.add(bench.shownAfter);
                here.add(openedHere(onDisk.fileName(), page, bench.dpi()));
            }
        }
    }
    const QString where = page == 0 ? u"first sharp page"_s : u"sharp page %1"_s.arg(page + 1);
    row(u"open to %1, %2"_s.arg(where, file.name), target,
        u"%1 (a thumbnail after %2; workers not started before %3; Poppler alone in this process %4)"_s.arg(
            ms(prepared.median()), ms(shown.median()), ms(unprepared.median()), ms(here.median())));
}

void measureTurns(const BenchFile &file)
{
    ReadingBench bench;
    bench.open(file.pdf, true);
    bench.waitForThumbnails();
    bench.view->setFit(PdfView::Fit::Page);
    Figures turn;
    int sharp = 0;
    const int turns = std::min(60, bench.document->facts().pageCount() - 2);
    for (int page = 1; page <= turns; ++page) {
        ReadingBench::settle(250);
        QElapsedTimer timer;
        timer.start();
        bench.view->goToPage(page);
        bench.view->viewport()->repaint();
        turn.add(elapsed(timer));
        sharp += bench.view->isSharp() ? 1 : 0;
    }
    row(u"page turn, prefetched, in process p95, %1"_s.arg(file.name), u"16 ms"_s,
        u"%1 (median %2, %3 sharp at once)"_s.arg(ms(turn.part(0.95)), ms(turn.median()), share(sharp, turn.count())));
}

void measureHeldKey(const BenchFile &file, bool isText)
{
    ReadingBench bench;
    bench.open(file.pdf, true);
    bench.waitForThumbnails();
    bench.view->setFit(PdfView::Fit::Page);
    bench.waitForSharp();
    ReadingBench::settle(500);
    const int turns = std::min(96, bench.document->facts().pageCount() - 2);
    int atOnce = 0;
    int inTime = 0;
    int blank = 0;
    QElapsedTimer timer;
    timer.start();
    for (int turn = 1; turn <= turns; ++turn) {
        bench.view->goToPage(turn);
        bench.view->viewport()->repaint();
        blank += bench.showsSomething() ? 0 : 1;
        atOnce += bench.view->isSharp() ? 1 : 0;
        ReadingBench::settle(std::max(1, int(turn * 1000.0 / 12 - elapsed(timer))));
        inTime += bench.view->isSharp() ? 1 : 0;
    }
    row(u"page down held, 12 a second, %1"_s.arg(file.name), isText ? u"100 % sharp, 0 blank"_s : u"0 blank"_s,
        u"%1 sharp before the next (%2 at once), %3 blank of %4"_s.arg(share(inTime, turns), share(atOnce, turns))
            .arg(blank)
            .arg(turns));
}

void measureJumps(const BenchFile &file, const QString &target)
{
    ReadingBench bench;
    bench.open(file.pdf, true);
    bench.waitForThumbnails();
    Figures placeholder;
    Figures sharp;
    int blank = 0;
    const int pages = bench.document->facts().pageCount();
    quint32 random = 7;
    for (int jump = 0; jump < 60; ++jump) {
        random = random * 1664525 + 1013904223;
        const int page = static_cast<int>((random >> 8) % static_cast<quint32>(pages));
        QElapsedTimer timer;
        timer.start();
        bench.view->goToPage(page, 0.1);
        bench.view->viewport()->repaint();
        placeholder.add(elapsed(timer));
        blank += bench.showsSomething() ? 0 : 1;
        bench.waitForSharp();
        bench.view->viewport()->repaint();
        sharp.add(elapsed(timer));
        ReadingBench::settle(200);
    }
    row(u"random jump, placeholder / sharp p95, %1"_s.arg(file.name), u"16 ms / "_s + target,
        u"%1 / %2 (median %3, %4 blank)"_s.arg(ms(placeholder.part(0.95)), ms(sharp.part(0.95)), ms(sharp.median()))
            .arg(blank));
}

/// Sixty steps a second; the work of a frame, and how many frames showed nothing but sharp pages.
std::pair<Figures, int> scrolled(ReadingBench &bench, int pixelsPerSecond, int frames)
{
    Figures work;
    int sharp = 0;
    bench.view->goToPage(0);
    bench.waitForSharp();
    ReadingBench::settle(500);
    QScrollBar *bar = bench.view->verticalScrollBar();
    QElapsedTimer whole;
    whole.start();
    for (int frame = 1; frame <= frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(frame * pixelsPerSecond / 60);
        bench.view->viewport()->repaint();
        work.add(elapsed(timer));
        sharp += bench.view->isSharp() ? 1 : 0;
        ReadingBench::settle(std::max(1, int(frame * 1000.0 / 60 - elapsed(whole))));
    }
    return {work, sharp};
}

void measureScrolling(const BenchFile &file)
{
    ReadingBench bench;
    bench.open(file.pdf, true);
    bench.waitForThumbnails();
    const double ratio = bench.window.devicePixelRatioF();
    const auto [fast, sharpFast] = scrolled(bench, 5'000, 600);
    row(u"scrolling at 5,000 px/s, work of a frame p95 at %1×, %2"_s.arg(ratio).arg(file.name),
        ratio > 1.5 ? u"10 ms"_s : u"4 ms"_s,
        u"%1 (median %2, %3 sharp)"_s.arg(ms(fast.part(0.95)), ms(fast.median()), share(sharpFast, fast.count())));
    const auto [calm, sharpCalm] = scrolled(bench, 2'000, 600);
    row(u"scrolling at 2,000 px/s, frames all sharp at %1×"_s.arg(ratio), u"98 %"_s, share(sharpCalm, calm.count()));
}

void measureZoom(const BenchFile &file)
{
    ReadingBench bench;
    bench.open(file.pdf, true);
    bench.waitForThumbnails();
    Figures scaled;
    Figures sharp;
    for (int step = 0; step < 24; ++step) {
        bench.view->goToPage(step * 3);
        if (step % 4 == 0)
            bench.view->setZoom(1);
        bench.waitForSharp();
        ReadingBench::settle(300);
        QElapsedTimer timer;
        timer.start();
        bench.view->zoomIn();
        bench.view->viewport()->repaint();
        scaled.add(elapsed(timer));
        bench.waitForSharp();
        bench.view->viewport()->repaint();
        sharp.add(elapsed(timer));
    }
    row(u"zoom step, scaled p95 / sharp median, %1"_s.arg(file.name), u"16 / 150 ms"_s,
        u"%1 / %2 (sharp p95 %3)"_s.arg(ms(scaled.part(0.95)), ms(sharp.median()), ms(sharp.part(0.95))));
}

void measureMemory(const BenchFile &file)
{
    ReadingBench bench;
    bench.open(file.pdf, true);
    bench.waitForThumbnails();
    Figures memory;
    const int pages = std::min(300, bench.document->facts().pageCount());
    for (int page = 0; page < pages; ++page) {
        bench.view->goToPage(page);
        bench.waitForSharp();
        ReadingBench::settle(20);
        if (page % 10 == 9)
            memory.add(double(memoryOfAll()) / (1 << 20));
    }
    ReadingBench::settle(1'000);
    row(u"memory of all processes (PSS), %1 pages paged through, %2"_s.arg(pages).arg(file.name),
        u"200 MB, never over 350"_s,
        u"%1 MB at the end, %2 at most"_s.arg(double(memoryOfAll()) / (1 << 20), 0, 'f', 0)
            .arg(memory.largest(), 0, 'f', 0));
}

/// The same pages in this process and in a worker, by turns.
void measureWorkerCost(const BenchFile &file)
{
    QTemporaryFile onDisk;
    if (!onDisk.open() || onDisk.write(file.pdf) != file.pdf.size() || !onDisk.flush())
        return;
    pdf::PopplerPages here;
    pdf::PdfReader there;
    pdf::PopplerPages::warmUp();
    if (!here.open(onDisk.fileName(), {}) || !there.open(file.pdf))
        return;
    Figures cost;
    Figures inProcess;
    for (int page = 0; page < 40; ++page) {
        const pdf::RenderRequest request{page, 144, {}, 0};
        Figures own;
        Figures asked;
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer timer;
            timer.start();
            (void)here.render(request);
            own.add(elapsed(timer));
            timer.restart();
            (void)there.render(request);
            asked.add(elapsed(timer));
        }
        inProcess.add(own.median());
        cost.add(asked.median() - own.median());
    }
    row(u"what a worker costs a page at 150 %, median, %1"_s.arg(file.name), u"2 ms"_s,
        u"%1 (in process the page takes %2)"_s.arg(ms(cost.median()), ms(inProcess.median())));
}

QString loadOfMachine()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine().split(' ').first()) : u"?"_s;
}

/// The groups named on the command line, all of them when none is named.
bool isWanted(const char *group)
{
    const QStringList arguments = QApplication::arguments().mid(1);
    return arguments.isEmpty() || arguments.contains(QString::fromLatin1(group));
}

void measureAll()
{
    const BenchFile text = corpusFile(u"dutch/debian__install.nl.pdf"_s);
    const BenchFile longText = corpusFile(u"long/debian__setup-nl.pdf"_s);
    if (text.pdf.isEmpty() || longText.pdf.isEmpty()) {
        std::puts("Skipped: these measurements want the shared corpus beside the checkout.");
        return;
    }
    std::printf("load of the machine at the start %s; medians of %d runs where not said otherwise\n\n",
                qPrintable(loadOfMachine()), runs);
    std::puts("| what | target | figure |\n|---|---|---|");
    if (isWanted("open")) { // before anything else is made: that takes a while
        measureOpening(text, u"150 ms"_s);
        measureOpening(longText, u"150 ms"_s);
        measureOpening(longText, u"150 ms"_s, 10); // its cover is a drawing, this is text
        measureOpening(withImageCover(), u"400 ms"_s);
    }
    const bool wantsScans = isWanted("open") || isWanted("held") || isWanted("jump");
    const BenchFile scan = wantsScans ? greyScan(text, 40) : BenchFile();
    const BenchFile jpeg2000 = wantsScans ? jpeg2000Scan(text, 12) : BenchFile();
    if (isWanted("open")) {
        measureOpening(scan, u"250 ms"_s);
        if (!jpeg2000.pdf.isEmpty())
            measureOpening(jpeg2000, u"none"_s);
    }
    if (isWanted("turn"))
        measureTurns(text);
    if (isWanted("held")) {
        measureHeldKey(text, true);
        measureHeldKey(longText, true);
        measureHeldKey(scan, false);
        if (!jpeg2000.pdf.isEmpty())
            measureHeldKey(jpeg2000, false);
    }
    if (isWanted("jump")) {
        measureJumps(text, u"110 ms"_s);
        measureJumps(scan, u"200 ms"_s);
        if (jpeg2000.pdf.isEmpty())
            row(u"random jump, JPEG 2000"_s, u"400 ms"_s, u"not measured: no ImageMagick"_s);
        else
            measureJumps(jpeg2000, u"400 ms"_s);
    }
    if (isWanted("scroll"))
        measureScrolling(text);
    if (isWanted("zoom"))
        measureZoom(text);
    if (isWanted("cost"))
        measureWorkerCost(text);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--pdf-worker") == 0)
        return pdf::runPdfWorker(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList groups = QApplication::arguments().mid(1);
    if (groups.contains(u"--scroll"_s)) {
        measureScrolling(corpusFile(u"dutch/debian__install.nl.pdf"_s));
        return 0;
    }
    if (groups.contains(u"--memory"_s)) { // without the files of the other measurements
        measureMemory(corpusFile(u"long/debian__setup-nl.pdf"_s));
        return 0;
    }
    measureAll();
    if (isWanted("memory"))
        QProcess::execute(QApplication::applicationFilePath(), {u"--memory"_s});
    qputenv("QT_SCALE_FACTOR", "2"); // a program has one scale for life
    return isWanted("scroll") ? QProcess::execute(QApplication::applicationFilePath(), {u"--scroll"_s}) : 0;
}
