// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfReader.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr int allPagesUpTo = 12;
constexpr double trialPixels = 256;      // longest side of the small rendering
constexpr int mostFailures = 3;          // each may cost ten seconds: enough is known then
constexpr int longestReadingMs = 30'000; // of the text beyond the sampled pages
constexpr int mostWords = 60;

/// All pages, or the first, the last and ten spread between.
std::vector<int> sampleOf(int pageCount)
{
    std::vector<int> pages;
    const int wanted = std::min(pageCount, allPagesUpTo);
    for (int i = 0; i < wanted; ++i)
        pages.push_back(pageCount <= allPagesUpTo ? i : static_cast<int>(qint64(i) * (pageCount - 1) / (wanted - 1)));
    return pages;
}

RenderRequest smallRendering(int page, const QSizeF &size)
{
    RenderRequest request;
    request.page = page;
    // a strip keeps its short side: at least a few pixels wide
    const double longest = std::max({size.width(), size.height(), 1.0});
    const double shortest = std::max(std::min(size.width(), size.height()), 0.01);
    request.dpi = std::max(72 * trialPixels / longest, 72 * 2 / shortest);
    return request;
}

QStringList firstWordsOf(const PageText &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.text.split(space, Qt::SkipEmptyParts).mid(0, mostWords);
}

/// The small rendering; an error where the page cannot be shown.
Status tryDrawing(PdfReader &reader, int page, const PageGeometry &geometry)
{
    const Result<QImage> image = reader.render(smallRendering(page, geometry.size));
    if (!image && image.error().code != Error::Code::PdfTooLarge) // a strip of a page is odd, not dangerous
        return image.error();
    return Done{};
}

void note(ImportReport &report, const PageText &text)
{
    ++report.pagesRead;
    if (text.lack == PageText::Lack::Scan)
        report.pagesWithoutText.push_back(text.page);
    else if (text.lack == PageText::Lack::Unreadable)
        report.pagesUnreadable.push_back(text.page);
    else if (report.words.isEmpty())
        report.words = firstWordsOf(text);
}

} // namespace

Result<ImportReport> checkForImport(const QByteArray &pdf, const QByteArray &password, WorkerLimits limits,
                                    const std::function<bool()> &goOn)
{
    PdfReader reader(limits);
    const Result<DocumentFacts> facts = reader.open(pdf, password);
    if (!facts)
        return facts.error();
    ImportReport report;
    report.facts = *facts;
    const std::vector<int> sample = sampleOf(facts->pageCount());
    const QDeadlineTimer deadline(longestReadingMs);
    for (int page = 0; page < facts->pageCount(); ++page) {
        if (goOn && !goOn())
            return Error{Error::Code::Cancelled, {}};
        const bool isSampled = std::binary_search(sample.begin(), sample.end(), page);
        if (!isSampled && deadline.hasExpired())
            continue;
        const Result<PageTextPtr> text = reader.text(page);
        Status shown = text ? Status(Done{}) : Status(text.error());
        if (isSampled && shown)
            shown = tryDrawing(reader, page, facts->pages[static_cast<std::size_t>(page)]);
        report.sampledPages += isSampled ? 1 : 0;
        if (!shown) {
            if (page == 0)
                return shown.error();
            report.pagesThatFail.push_back(page);
            if (static_cast<int>(report.pagesThatFail.size()) == mostFailures)
                break;
            continue;
        }
        note(report, **text);
    }
    return report;
}

} // namespace meetlat::pdf
