// SPDX-License-Identifier: GPL-3.0-or-later
// How well and how fast highlights are found again. Prints a table; run it on a release build:
//   bench_anchors [PDF…]      (default: files of ../shared/corpus)
#include "tests/bench/Editions.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace meetlat;
using namespace meetlat::editions;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quoteCount = 400;
constexpr int runs = 5;

/// Milliseconds, the median of the runs.
template <typename Work> double medianOf(Work &&work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void measureAccuracy(Change change, const QString &path, const ReadDocument &before, const QByteArray &pdf)
{
    const auto after = readDocument(pdf);
    if (!after) {
        std::printf("| %s | %s | cannot be read |\n", qPrintable(QFileInfo(path).fileName()), nameOf(change));
        return;
    }
    const Tally tally = tallyOf(change, randomQuotes(before, quoteCount, 1), before, *after);
    const auto share = [&](int count) { return 100.0 * count / tally.quotes; };
    std::printf("| %s | %s | %.2f %% | %d | %.2f %% | %.2f %% | %.2f %% |\n", qPrintable(QFileInfo(path).fileName()),
                nameOf(change), share(tally.right), tally.wrong, share(tally.offered), share(tally.other),
                share(tally.orphans));
    for (const QString &wrong : tally.wrongs)
        std::printf("|   wrong: %s |\n", qPrintable(wrong.left(120)));
    if (qEnvironmentVariableIsSet("MEETLAT_ASKED")) {
        for (const QString &asked : tally.asked)
            std::printf("|   asked: %s |\n", qPrintable(asked));
    }
}

void measureTime(const ReadDocument &before, const ReadDocument &after, const char *what)
{
    const std::vector<Highlight> quotes = randomQuotes(before, 200, 2);
    std::vector<const Highlight *> sought;
    for (const Highlight &quote : quotes)
        sought.push_back(&quote);
    const double time = medianOf([&] { pdf::findAgain(sought, after.searched()); });
    std::printf("| 200 highlights, %s, %d pages | %.1f ms (median of %d) |\n", what, after.facts.pageCount(), time,
                runs);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    QStringList files = application.arguments().mid(1);
    if (files.isEmpty()) {
        for (const char *name : {"dutch/debian__install.nl.pdf", "dutch/debian__debian-faq.nl.pdf"})
            files << QStringLiteral(MEETLAT_SHARED_DIR "/corpus/") + QLatin1String(name);
    }
    for (const QString &path : files) {
        const auto before = readDocument(contentOf(path));
        if (!before) {
            std::printf("%s: not here\n", qPrintable(path));
            continue;
        }
        std::printf("| file | new version | right unasked | wrong unasked | asked, right offered | asked, other | "
                    "orphan |\n|---|---|---|---|---|---|---|\n");
        QByteArray cairo;
        for (const Change change : {Change::TwoPagesInserted, Change::Retypeset, Change::Ghostscript, Change::Cairo}) {
            if (!toolFor(change).isEmpty() && QStandardPaths::findExecutable(toolFor(change)).isEmpty()) {
                std::printf("| %s | %s is not installed |\n", nameOf(change), qPrintable(toolFor(change)));
                continue;
            }
            const QByteArray pdf = changed(change, path, *before);
            measureAccuracy(change, path, *before, pdf);
            if (const auto after = change == Change::Retypeset ? std::nullopt : readDocument(pdf))
                measureTime(*before, *after, nameOf(change));
        }
        measureTime(*before, *before, "opened again");
        std::fflush(stdout);
    }
    return 0;
}
