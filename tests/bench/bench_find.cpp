// SPDX-License-Identifier: GPL-3.0-or-later
// How long finding takes, against its targets and against pdfgrep in the same run. Prints a table; nothing is asserted.
#include "core/base/Sha256.h"
#include "core/pdf/TextIndex.h"
#include "core/pdf/TextStore.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runs = 5;

double medianMs(const std::function<void()> &act, int times = runs)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

void row(const char *what, double figure, double target, const char *unit = "ms")
{
    std::printf("| %-66s | %9.2f %-2s | %8.0f %-2s | %s |\n", what, figure, unit, target, unit,
                figure <= target ? "yes" : "no ");
    std::fflush(stdout);
}

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR "/corpus/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pages of a whole text one after the other until there are so many.
std::vector<PageTextPtr> pagesFrom(const WholeText &text, int count, int first = 0)
{
    std::vector<PageTextPtr> pages;
    for (int i = 0; i < count; ++i) {
        auto page = std::make_shared<PageText>(*text.pages[std::size_t(first + i) % text.pages.size()]);
        page->page = i;
        pages.push_back(std::move(page));
    }
    return pages;
}

/// Fastest reader at hand when the corpus is absent: a made document with a full page of words on each page.
QByteArray madeDocument(int pages)
{
    std::vector<fixtures::RawPage> raw;
    for (int page = 0; page < pages; ++page) {
        QByteArray content;
        for (int line = 0; line < 45; ++line)
            content += fixtures::textAt(60, 800 - 16 * line,
                                        "De regio stelt opvang en begeleiding vast in plan " +
                                            QByteArray::number(page * 45 + line));
        raw.push_back({content});
    }
    return fixtures::rawPdf(raw);
}

QString writtenTo(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    const QTemporaryDir folder;
    const TextStore store(folder.path() + u"/texts"_s);
    QByteArray longPdf = contentOf(u"long/debian__setup-nl.pdf"_s);
    const bool isReal = !longPdf.isEmpty();
    if (!isReal)
        longPdf = madeDocument(350);

    std::printf("Medians of %d runs; %s\n", runs, isReal ? "long/debian__setup-nl.pdf" : "a made document");
    std::printf("| %-66s | %12s | %11s | met |\n", "what", "figure", "target");
    WholeText whole;
    const double reading = medianMs([&] {
        if (Result<WholeText> text = WholeTextReading(2).read(longPdf))
            whole = std::move(text).value();
    });
    if (whole.pages.empty())
        return 1;
    const QByteArray label = "reading and indexing a document of " + QByteArray::number(whole.pages.size()) +
                             " pages, two workers, per 350 pages";
    row(label.constData(), reading * 350 / double(whole.pages.size()), 2500);

    const TextIndex big(pagesFrom(whole, 500));
    for (const char *word : {"installatie", "e", "bestaatniet"})
        row((QByteArray("one query over 500 pages: ") + word).constData(),
            medianMs([&] { (void)big.findAll({QString::fromLatin1(word)}); }), 5);
    row("the same, whole words: installatie", medianMs([&] { (void)big.findAll({u"installatie"_s, true}); }), 5);
    (void)big.findAll({u"x"_s, false, true});
    row("a pattern over 500 pages: install\\w+ (runs in the background)", medianMs([&] {
            (void)big.findAll({u"install\\w+"_s, false, true});
        }),
        50);

    // 36 plans of 60 pages: as an earlier run has kept them
    QStringList hashes;
    for (int plan = 0; plan < 36; ++plan) {
        const QString hash = Sha256::of(QByteArray::number(plan));
        WholeText text;
        text.pages = pagesFrom(whole, 60, plan * 9);
        store.write(hash, text);
        hashes << hash;
    }
    const auto indexOf = [&](const QString &hash) {
        return std::make_shared<const TextIndex>(store.read(hash)->text().pages);
    };
    row("36 plans of 60 pages, texts kept: to the first hits",
        medianMs([&] { (void)indexOf(hashes.front())->findAll({u"installatie"_s}); }), 50);
    std::vector<TextIndexPtr> all;
    const double cold = medianMs([&] {
        all.clear();
        for (const QString &hash : hashes) {
            all.push_back(indexOf(hash));
            (void)all.back()->findAll({u"installatie"_s});
        }
    });
    std::printf("| %-66s | %9.2f ms |             |     |\n", "the same: to the last hits, one thread", cold);
    const double warm = medianMs([&] {
        for (const TextIndexPtr &index : all)
            (void)index->findAll({u"installatie"_s});
    });
    row("36 plans of 60 pages in memory, all hits", warm, 50);

    const QString program = QStandardPaths::findExecutable(u"pdfgrep"_s);
    if (program.isEmpty())
        return 0;
    const QString path = writtenTo(folder, u"long.pdf"_s, longPdf);
    const double grep = medianMs([&] { QProcess::execute(program, {u"-c"_s, u"-i"_s, u"installatie"_s, path}); });
    const double grepped = grep * 36 * 60 / double(whole.pages.size()); // pages are alike
    std::printf("| %-66s | %9.2f ms |             |     |\n", "pdfgrep over as many pages (from one long document)",
                grepped);
    row("36 plans of 60 pages, texts kept, against pdfgrep: one in", 50, grepped / cold, "");
    row("36 plans of 60 pages in memory, against pdfgrep: one in", 50, grepped / warm, "");
    return 0;
}
