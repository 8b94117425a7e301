// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand on the mouse waits for: one move of a selection, and the highlight after its key.
#include "core/session/ReviewSession.h"
#include "tests/ui/pdfview/ReadingFixtures.h"
#include "ui/scoring/ReviewPage.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace meetlat;
using namespace meetlat::fixtures;

namespace {

constexpr int runs = 5;

double atPart(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

void row(const char *what, const std::vector<double> &ms, double target)
{
    std::printf("%-46s median %6.2f ms  p95 %6.2f ms  target %5.1f ms  %s  (%zu events)\n", what, atPart(ms, 0.5),
                atPart(ms, 0.95), target, atPart(ms, 0.95) <= target ? "met" : "NOT MET", ms.size());
}

double spent(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void move(QWidget *on, const QPointF &to)
{
    QMouseEvent event(QEvent::MouseMove, to, on->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &event);
}

/// Down over two pages of text and back, a move every 7 pixels.
std::vector<double> dragging(const QByteArray &pdf)
{
    OpenView open(pdf);
    std::vector<double> all;
    const int page = std::min(9, open.document.facts().pageCount() - 2);
    open.view->goToPage(page);
    open.text(page);
    open.text(page + 1);
    open.becomesSharp();
    QWidget *on = open.view->viewport();
    for (int run = 0; run < runs; ++run) {
        QTest::mousePress(on, Qt::LeftButton, Qt::NoModifier, QPoint(200, 60));
        for (int y = 60; y < 580; y += 7) {
            all.push_back(spent([&] {
                move(on, QPointF(200 + y % 150, y));
                on->repaint();
            }));
        }
        QTest::mouseRelease(on, Qt::LeftButton, Qt::NoModifier, QPoint(200, 580));
        open.view->clearSelection();
    }
    return all;
}

/// In a rater's own file on disk: select, H, and the passage is painted. Undone after each.
std::vector<double> highlighting(const QString &file)
{
    std::vector<double> all;
    auto session = ReviewSession::open(file, {false, QStringLiteral("-")});
    if (!session)
        return all;
    Workbench workbench;
    workbench.setSession(std::move(session).value());
    ReviewPage page(workbench);
    page.resize(1366, 680);
    page.show();
    auto *view = page.findChild<PdfView *>();
    const auto textOf = [&](int number) {
        pdf::PageTextPtr text;
        return QTest::qWaitFor([&] { return (text = view->textOfPage(number)) != nullptr; }, 10'000) ? text : nullptr;
    };
    const int shown = 2;
    if (!QTest::qWaitFor([&] { return view->pagesInView().second >= 0; }, 10'000))
        return all;
    view->goToPage(shown);
    const pdf::PageTextPtr text = textOf(shown);
    if (!text || text->lines.size() < 8)
        return all;
    for (int run = 0; run < 8 * runs; ++run) {
        const pdf::PageText::Line &line = text->lines[static_cast<std::size_t>(2 + run % 5)];
        view->setSelection({{shown, line.start}, {shown, line.end}});
        view->setFocus();
        QCoreApplication::processEvents();
        all.push_back(spent([&] {
            QTest::keyClick(view, Qt::Key_H);
            page.repaint();
        }));
        QCoreApplication::processEvents();
        workbench.undo();
        QCoreApplication::processEvents();
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Mode::Light);
    useTestWorker();
    QTemporaryDir folder;
    QProcess sample;
    sample.start(QStringLiteral(MEETLAT_BINARY), {QStringLiteral("sample"), folder.filePath(QStringLiteral("s"))});
    if (!sample.waitForFinished(120'000) || sample.exitCode() != 0) {
        std::printf("the sample review could not be made\n");
        return 1;
    }
    QFile pdf(QStringLiteral(MEETLAT_SHARED_DIR "/corpus/dutch/debian__install.nl.pdf"));
    const bool hasCorpus = pdf.open(QIODevice::ReadOnly);
    if (!hasCorpus)
        std::printf("the shared corpus is absent: drawn pages are used\n");
    row("selection drag, one move with its painting", dragging(hasCorpus ? pdf.readAll() : manyPages(20)), 16);
    const std::vector<double> marks = highlighting(folder.filePath(QStringLiteral("s/daan.meetlat")));
    if (marks.empty()) {
        std::printf("no highlight could be made\n");
        return 1;
    }
    row("highlight on the page after H, with its commit", marks, 16);
    return 0;
}
