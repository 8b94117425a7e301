// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfReader.h"

#include <QRegularExpression>

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr int allPagesUpTo = 12;
constexpr double trialPixels = 256; // longest side of the small rendering
constexpr int mostFailures = 3;     // each may cost ten seconds: enough is known then
constexpr int fewestLetters = 20;   // below that a page counts as one without text
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

/// Reads and draws one page; the text as far as there is any.
Result<PageTextPtr> tryPage(PdfReader &reader, int page, const PageGeometry &geometry)
{
    Result<PageTextPtr> text = reader.text(page);
    if (!text)
        return text;
    const Result<QImage> image = reader.render(smallRendering(page, geometry.size));
    if (!image && image.error().code != Error::Code::PdfTooLarge) // a strip of a page is odd, not dangerous
        return image.error();
    return text;
}

} // namespace

Result<ImportReport> checkForImport(const QByteArray &pdf, const QByteArray &password, WorkerLimits limits)
{
    PdfReader reader(limits);
    const Result<DocumentFacts> facts = reader.open(pdf, password);
    if (!facts)
        return facts.error();
    ImportReport report;
    report.facts = *facts;
    for (const int page : sampleOf(facts->pageCount())) {
        const Result<PageTextPtr> text = tryPage(reader, page, facts->pages[static_cast<std::size_t>(page)]);
        ++report.sampledPages;
        if (!text) {
            if (page == 0)
                return text.error();
            report.pagesThatFail.push_back(page);
            if (static_cast<int>(report.pagesThatFail.size()) == mostFailures)
                break;
            continue;
        }
        if ((*text)->squeezed.size() < fewestLetters)
            ++report.sampledPagesWithoutText;
        else if (report.words.isEmpty())
            report.words = firstWordsOf(**text);
    }
    return report;
}

} // namespace meetlat::pdf
