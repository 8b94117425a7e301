// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pdfview/ReadingFixtures.h"

#include "core/pdf/TextAnchor.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <unistd.h>

namespace meetlat::fixtures {

using pdf::fixtures::RawPage;
using pdf::fixtures::rawPdf;
using pdf::fixtures::textAt;

QByteArray manyPages(int count)
{
    std::vector<RawPage> pages;
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        pages.push_back({textAt(100, 740, "bladzijde " + number) +
                         textAt(100, 700, "De regio kiest voor wonen eerst en stelt woningen beschikbaar.") +
                         textAt(100, 684, "Er komen auto's en/of fietsen voor Zuid-Holland.") +
                         textAt(100, 640, "Een nieuwe alinea over begeleiding.")});
    }
    return rawPdf(pages);
}

QByteArray twoColumns()
{
    QByteArray content;
    int y = 700;
    for (const char *line : {"een van de plannen", "twee van de plannen", "drie van de plannen"}) {
        content += textAt(70, y, QByteArray("links ") + line);
        y -= 14;
    }
    y = 700;
    for (const char *line : {"een van de raden", "twee van de raden", "drie van de raden"}) {
        content += textAt(330, y, QByteArray("rechts ") + line);
        y -= 14;
    }
    return rawPdf({{content}});
}

QByteArray textAndDrawing()
{
    return rawPdf({{textAt(100, 740, "bladzijde 1")}, {"100 100 300 400 re f"}});
}

void useTestWorker()
{
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    theme::apply(*qApp, theme::Mode::Light);
}

std::vector<pid_t> workers()
{
    std::vector<pid_t> found;
    // The threads of the document start them: each thread has a list of its own.
    const QString tasks = QStringLiteral("/proc/%1/task").arg(getpid());
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile children(tasks + QLatin1Char('/') + thread + QStringLiteral("/children"));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &pid : children.readAll().split(' ')) {
            if (!pid.trimmed().isEmpty())
                found.push_back(pid.trimmed().toInt());
        }
    }
    return found;
}

OpenView::OpenView(const QByteArray &pdf) : view(new PdfView)
{
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    window.resize(700, 600);
    window.show();
    window.activateWindow();
    view->setFocus();
    QSignalSpy opened(&document, &pdf::PdfDocument::opened);
    document.open(pdf);
    if (opened.wait(10'000))
        view->setDocument(&document);
}

OpenView::~OpenView()
{
    view->setDocument(nullptr);
}

bool OpenView::isOpen() const
{
    return document.isOpen();
}

pdf::PageTextPtr OpenView::text(int page)
{
    document.text(page, 0);
    (void)QTest::qWaitFor([&] { return document.textIfReady(page) != nullptr; }, 10'000);
    return document.textIfReady(page);
}

bool OpenView::becomesSharp()
{
    return QTest::qWaitFor([this] { return view->isSharp(); }, 10'000);
}

pdf::TextRange OpenView::rangeOf(int page, const QString &words)
{
    return pdf::fixtures::rangeOf(*text(page), words);
}

QPoint OpenView::middleOf(int page, int offset)
{
    const pdf::PageTextPtr of = text(page);
    const pdf::PageText::Box &box = of->boxes[static_cast<size_t>(offset)];
    const QPointF middle(static_cast<double>(box.x0 + box.x1) / 2 / of->pageSize.width(),
                         static_cast<double>(box.y0 + box.y1) / 2 / of->pageSize.height());
    return view->onScreen(page, QRectF(middle, QSizeF(0, 0))).topLeft().toPoint();
}

QRectF OpenView::wordsOnScreen(int page, const QString &words)
{
    const pdf::PageTextPtr of = text(page);
    const pdf::TextRange range = rangeOf(page, words);
    QRectF hull;
    for (int i = range.start.offset; i < range.end.offset; ++i) {
        const pdf::PageText::Box &box = of->boxes[static_cast<size_t>(i)];
        hull |= QRectF(QPointF(static_cast<double>(box.x0), static_cast<double>(box.y0)),
                       QPointF(static_cast<double>(box.x1), static_cast<double>(box.y1)));
    }
    const QSizeF size = of->pageSize;
    return view->onScreen(page, {hull.x() / size.width(), hull.y() / size.height(), hull.width() / size.width(),
                                 hull.height() / size.height()});
}

QImage OpenView::picture()
{
    return view->viewport()->grab().toImage();
}

MarkedPassage passageOver(OpenView &open, int page, const QString &words, const QString &id)
{
    const Anchor anchor = pdf::anchorOfRange(open.rangeOf(page, words), open.document.facts(),
                                             [&](int of) { return open.document.textIfReady(of); });
    MarkedPassage mark;
    mark.id = HighlightId{id};
    mark.targets = anchor.targets;
    mark.badge = QStringLiteral("C");
    mark.description = anchor.exact;
    return mark;
}

Document documentNamed(const QString &name, int position)
{
    Document document;
    document.plan = PlanId{QStringLiteral("plan")};
    document.sha256 = DocumentId{name};
    document.position = position;
    document.fileName = name + QStringLiteral(".pdf");
    return document;
}

} // namespace meetlat::fixtures
