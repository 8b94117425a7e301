// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/PlanDrawing.h"

#include "app/sample/PdfExtras.h"
#include "app/sample/PlanLayout.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTransform>

#include <algorithm>
#include <cstdint>

namespace meetlat {

namespace {

constexpr int scanResolution = 150;
constexpr double pointsPerUnit = 72.0 / layoutUnitsPerInch;

/// How askew a sheet lay on the glass; nobody lays two sheets alike.
QTransform skewOf(int page)
{
    constexpr double degrees[] = {0.3, -0.45, 0.2, 0.5, -0.25};
    const QPointF middle(layoutPageSize.width() / 2, layoutPageSize.height() / 2);
    QTransform skew;
    skew.translate(middle.x(), middle.y());
    skew.rotate(degrees[page % 5]);
    skew.translate(-middle.x(), -middle.y());
    return skew;
}

/// Paper is not white, ink not black, and the sensor adds grain: the same grain in every run.
void addGrain(QImage &image, std::uint32_t seed)
{
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            seed = seed * 1664525U + 1013904223U;
            const int grain = static_cast<int>(seed >> 28) - 8;
            const int shadow = x < 40 ? (40 - x) / 2 : 0; // the fold of the copied booklet
            line[x] = static_cast<uchar>(std::clamp(28 + line[x] * 212 / 255 + grain - shadow, 0, 255));
        }
    }
}

QImage scanPage(const PlacedPage &page, int number)
{
    const double scale = double(scanResolution) / layoutUnitsPerInch;
    QImage image((layoutPageSize * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.setTransform(skewOf(number), true);
    paintPage(painter, page);
    painter.end();
    addGrain(image, static_cast<std::uint32_t>(number) + 1);
    return image;
}

QByteArray drawScan(const PlanLayout &layout)
{
    std::vector<QImage> images;
    for (std::size_t i = 0; i < layout.pages.size(); ++i)
        images.push_back(scanPage(layout.pages[i], static_cast<int>(i)));
    return pdfOfImages(images, layoutPageSize * pointsPerUnit);
}

/// The writer stamps the hour of drawing; a reader of the file's properties expects the date of the plan.
void setCreationDate(QByteArray &pdf, const QString &adopted)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    QByteArray date = adopted.toLatin1().replace('-', "");
    date += QByteArray("0101").right(std::max<qsizetype>(0, 8 - date.size())); // unknown month or day: the first
    if (at >= 0)
        pdf.replace(at + key.size(), 14, date + "120000");
}

QByteArray drawText(const SamplePlan &plan, const PlanLayout &layout)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(plan.title + QStringLiteral(". ") + plan.subtitle);
    writer.setCreator(QStringLiteral("Regio ") + plan.region);
    writer.setResolution(layoutUnitsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}});
    QPainter painter(&writer);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, layout.pages[i]);
    }
    painter.end();
    buffer.close();
    setCreationDate(pdf, plan.adopted);

    PdfNavigation navigation;
    navigation.romanPages = 2;
    for (const PlacedHeading &heading : layout.headings) {
        navigation.entries.push_back(
            {heading.text, heading.depth, heading.page, (layoutPageSize.height() - heading.top) * pointsPerUnit});
    }
    return withNavigation(pdf, navigation);
}

/// The rectangle around characters from..to of a placed text, in layout units of its page.
QRectF boxAround(const PlacedItem &item, int from, int to)
{
    QRectF box;
    for (int i = 0; i < item.words->lineCount(); ++i) {
        const QTextLine line = item.words->lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const double left = line.cursorToX(first);
        const double right = line.cursorToX(last);
        box |= QRectF(left, line.y(), right - left, line.height());
    }
    return box.translated(item.area.topLeft());
}

} // namespace

QByteArray drawPlanPdf(const SamplePlan &plan)
{
    const PlanLayout layout = layOutPlan(plan);
    return plan.isScan ? drawScan(layout) : drawText(plan, layout);
}

std::optional<SamplePlace> placeInPdf(const SamplePlan &plan, const QString &passage)
{
    const PlanLayout layout = layOutPlan(plan);
    for (std::size_t page = 2; page < layout.pages.size(); ++page) { // after the cover and the table of contents
        for (const PlacedItem &item : layout.pages[page].items) {
            const qsizetype start = item.words ? item.words->text().indexOf(passage) : -1;
            if (start < 0)
                continue;
            const int number = static_cast<int>(page);
            QRectF box = boxAround(item, static_cast<int>(start), static_cast<int>(start + passage.size()));
            if (plan.isScan)
                box = skewOf(number).mapRect(box.adjusted(-40, -10, 40, 10));
            return SamplePlace{number,
                               {box.x() / layoutPageSize.width(), box.y() / layoutPageSize.height(),
                                box.width() / layoutPageSize.width(), box.height() / layoutPageSize.height()}};
        }
    }
    return std::nullopt;
}

} // namespace meetlat
