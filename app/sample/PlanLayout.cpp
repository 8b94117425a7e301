// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/PlanLayout.h"

#include <QPainter>

#include <algorithm>

namespace meetlat {

namespace {

constexpr double marginLeft = 850;
constexpr double marginTop = 850;
constexpr double textWidth = layoutPageSize.width() - 2 * marginLeft;
constexpr double textBottom = layoutPageSize.height() - 950;
constexpr double footerTop = layoutPageSize.height() - 640;
constexpr double listIndent = 180;
constexpr double cellPadding = 55;

struct TextStyle
{
    int size = 110; ///< layout units
    bool isBold = false;
    bool isItalic = false;
    double leading = 1.45; ///< line height as a multiple of the size
    QColor colour = QColor(0x1c, 0x1c, 0x1c);
};

struct Margins
{
    double before = 0;
    double after = 0;
};

Margins marginsOf(SampleBlock::Kind kind)
{
    switch (kind) {
    case SampleBlock::Kind::Chapter:
        return {330, 120};
    case SampleBlock::Kind::Section:
        return {170, 50};
    case SampleBlock::Kind::ListItem:
        return {0, 110};
    case SampleBlock::Kind::Table:
        return {60, 200};
    case SampleBlock::Kind::Paragraph:
    case SampleBlock::Kind::Italic:
        break;
    }
    return {0, 110};
}

bool isHeading(const SampleBlock &block)
{
    return block.kind == SampleBlock::Kind::Chapter || block.kind == SampleBlock::Kind::Section;
}

double gapBetween(const SampleBlock &above, const SampleBlock &below)
{
    if (above.kind == SampleBlock::Kind::ListItem && below.kind == SampleBlock::Kind::ListItem)
        return 60;
    return std::max(marginsOf(above.kind).after, marginsOf(below.kind).before);
}

class PageFiller
{
public:
    explicit PageFiller(const SamplePlan &plan) : m_plan(plan), m_accent(plan.accent) {}

    PlanLayout fill();

private:
    QFont font(const TextStyle &style) const;
    TextStyle styleOf(SampleBlock::Kind kind) const;
    PlacedItem place(const QString &text, const TextStyle &style, QPointF at, double width, int boldLength = 0,
                     Qt::Alignment alignment = Qt::AlignLeft) const;
    double heightOf(const SampleBlock &block) const;
    double addBlock(PlacedPage &page, const SampleBlock &block, double top) const;
    double addTable(PlacedPage &page, const std::vector<QStringList> &rows, double top) const;
    std::vector<double> columnWidths(const std::vector<QStringList> &rows) const;
    double heightWithFollowers(std::size_t index) const;
    void fillBody();
    void addCover();
    void addContents();
    void addFooters();

    const SamplePlan &m_plan;
    QColor m_accent;
    PlanLayout m_layout;
};

QFont PageFiller::font(const TextStyle &style) const
{
    QFont font;
    font.setFamilies(m_plan.hasSerifs ? QStringList{QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"),
                                                    QStringLiteral("Liberation Serif"), QStringLiteral("serif")}
                                      : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                                    QStringLiteral("Liberation Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(style.size);
    font.setBold(style.isBold);
    font.setItalic(style.isItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextStyle PageFiller::styleOf(SampleBlock::Kind kind) const
{
    const int body = m_plan.isScan ? 118 : 108;
    switch (kind) {
    case SampleBlock::Kind::Chapter:
        return {190, true, false, 1.25, m_accent};
    case SampleBlock::Kind::Section:
        return {130, true, false, 1.3, m_accent};
    case SampleBlock::Kind::Italic:
        return {body, false, true, 1.5, QColor(0x1c, 0x1c, 0x1c)};
    case SampleBlock::Kind::Table:
        return {body - 14, false, false, 1.35, QColor(0x1c, 0x1c, 0x1c)};
    case SampleBlock::Kind::Paragraph:
    case SampleBlock::Kind::ListItem:
        break;
    }
    return {body, false, false, 1.5, QColor(0x1c, 0x1c, 0x1c)};
}

PlacedItem PageFiller::place(const QString &text, const TextStyle &style, QPointF at, double width, int boldLength,
                             Qt::Alignment alignment) const
{
    const auto words = std::make_shared<QTextLayout>(text, font(style));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WordWrap);
    option.setUseDesignMetrics(true);
    words->setTextOption(option);
    if (boldLength > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        words->setFormats({{0, boldLength, bold}});
    }
    const double lineHeight = style.size * style.leading;
    double y = 0;
    words->beginLayout();
    for (QTextLine line = words->createLine(); line.isValid(); line = words->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    words->endLayout();
    return {words, QRectF(at, QSizeF(width, y)), style.colour};
}

double PageFiller::heightOf(const SampleBlock &block) const
{
    PlacedPage scratch;
    return addBlock(scratch, block, 0);
}

double PageFiller::addBlock(PlacedPage &page, const SampleBlock &block, double top) const
{
    if (block.kind == SampleBlock::Kind::Table)
        return addTable(page, block.rows, top);

    const TextStyle style = styleOf(block.kind);
    const double indent = block.kind == SampleBlock::Kind::ListItem ? listIndent : 0;
    if (indent > 0) {
        TextStyle bullet = style;
        bullet.colour = m_accent;
        page.items.push_back(place(QStringLiteral("•"), bullet, {marginLeft + 30, top}, indent));
    }
    page.items.push_back(place(block.text, style, {marginLeft + indent, top}, textWidth - indent, block.boldLength));
    return page.items.back().area.height();
}

std::vector<double> PageFiller::columnWidths(const std::vector<QStringList> &rows) const
{
    TextStyle style = styleOf(SampleBlock::Kind::Table);
    style.isBold = true;
    const QFontMetricsF metrics(font(style));
    std::vector<double> widths;
    for (qsizetype column = 0; column < rows.front().size(); ++column) {
        double &width = widths.emplace_back(0);
        for (const QStringList &row : rows)
            width = std::max(width, metrics.horizontalAdvance(row[column]) + 2 * cellPadding + 20);
    }
    // Narrow columns keep what they need; the wide ones share what is left.
    std::vector<double> narrowFirst = widths;
    std::sort(narrowFirst.begin(), narrowFirst.end());
    double left = textWidth;
    double widest = textWidth;
    for (std::size_t i = 0; i < narrowFirst.size(); ++i) {
        widest = left / static_cast<double>(narrowFirst.size() - i);
        if (narrowFirst[i] > widest)
            break;
        left -= narrowFirst[i];
        widest = narrowFirst[i];
    }
    double sum = 0;
    for (double &width : widths)
        sum += width = std::min(width, widest);
    for (double &width : widths)
        width *= textWidth / sum;
    return widths;
}

double PageFiller::addTable(PlacedPage &page, const std::vector<QStringList> &rows, double top) const
{
    const std::vector<double> widths = columnWidths(rows);
    double y = top;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        TextStyle style = styleOf(SampleBlock::Kind::Table);
        style.isBold = i == 0;
        std::vector<PlacedItem> cells;
        double x = marginLeft;
        double height = 0;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            cells.push_back(place(rows[i][static_cast<qsizetype>(column)], style, {x + cellPadding, y + cellPadding},
                                  widths[column] - 2 * cellPadding));
            height = std::max(height, cells.back().area.height() + 2 * cellPadding);
            x += widths[column];
        }
        const QColor tint =
            m_plan.isScan ? QColor(0xdc, 0xdc, 0xdc) : QColor::fromHslF(m_accent.hslHueF(), 0.25F, 0.91F);
        if (i == 0)
            page.items.push_back({nullptr, QRectF(marginLeft, y, textWidth, height), tint});
        page.items.push_back({nullptr, QRectF(marginLeft, y + height - 5, textWidth, 5), QColor(0xb4, 0xb4, 0xb4)});
        page.items.insert(page.items.end(), cells.begin(), cells.end());
        y += height;
    }
    return y - top;
}

/// A block's height with all that must stand on the same page: a heading takes the block after it along.
double PageFiller::heightWithFollowers(std::size_t index) const
{
    const SampleBlock &block = m_plan.blocks[index];
    const double height = heightOf(block);
    if (!isHeading(block) || index + 1 == m_plan.blocks.size())
        return height;
    return height + gapBetween(block, m_plan.blocks[index + 1]) + heightWithFollowers(index + 1);
}

void PageFiller::fillBody()
{
    double y = 0;
    for (std::size_t i = 0; i < m_plan.blocks.size(); ++i) {
        const SampleBlock &block = m_plan.blocks[i];
        if (i > 0)
            y += gapBetween(m_plan.blocks[i - 1], block);
        if (i == 0 || y + heightWithFollowers(i) > textBottom) {
            m_layout.pages.push_back({QString::number(m_layout.pages.size() + 1), {}});
            y = marginTop;
        }
        if (isHeading(block)) {
            m_layout.headings.push_back({block.text, block.kind == SampleBlock::Kind::Chapter ? 0 : 1,
                                         static_cast<int>(m_layout.pages.size()) - 1, y});
        }
        y += addBlock(m_layout.pages.back(), block, y);
    }
}

void PageFiller::addContents()
{
    PlacedPage page{QStringLiteral("ii"), {}};
    page.items.push_back(
        place(QStringLiteral("Inhoud"), styleOf(SampleBlock::Kind::Chapter), {marginLeft, marginTop}, textWidth));
    double y = marginTop + page.items.back().area.height() + 120;
    for (const PlacedHeading &heading : m_layout.headings) {
        TextStyle style = styleOf(SampleBlock::Kind::Paragraph);
        style.isBold = heading.depth == 0;
        y += heading.depth == 0 ? 60 : 0;
        const QString label = m_layout.pages[static_cast<std::size_t>(heading.page)].label;
        page.items.push_back(place(heading.text, style, {marginLeft + heading.depth * listIndent, y}, textWidth - 800));
        page.items.push_back(place(label, style, {marginLeft, y}, textWidth, 0, Qt::AlignRight));
        y += style.size * style.leading;
    }
    const TextStyle small{88, false, false, 1.45, QColor(0x55, 0x55, 0x55)};
    const QString note = QStringLiteral("Dit plan, de regio en alle namen en cijfers zijn verzonnen. Het hoort bij de "
                                        "voorbeeldreview van Meetlat en mag vrij worden gebruikt.");
    page.items.push_back(place(note, small, {marginLeft, textBottom - 270}, textWidth));
    m_layout.pages.insert(m_layout.pages.begin(), page);
}

void PageFiller::addCover()
{
    PlacedPage page{QStringLiteral("i"), {}};
    const double bandBottom = 4900;
    const QColor onBand = m_plan.isScan ? QColor(0x1c, 0x1c, 0x1c) : QColor(Qt::white);
    const TextStyle regionStyle{150, true, false, 1.4, onBand};
    const TextStyle titleStyle{400, true, false, 1.2, onBand};
    const TextStyle subtitleStyle{190, false, false, 1.4, onBand};
    const TextStyle plain{112, false, false, 1.6, QColor(0x1c, 0x1c, 0x1c)};
    if (m_plan.isScan)
        page.items.push_back({nullptr, QRectF(marginLeft, bandBottom, textWidth, 18), m_accent});
    else
        page.items.push_back({nullptr, QRectF(0, 0, layoutPageSize.width(), bandBottom), m_accent});

    page.items.push_back(
        place(QStringLiteral("Regio ") + m_plan.region, regionStyle, {marginLeft, marginTop}, textWidth));
    PlacedItem subtitle = place(m_plan.subtitle, subtitleStyle, {marginLeft, 0}, textWidth);
    subtitle.area.moveBottom(bandBottom - 500);
    PlacedItem title = place(m_plan.title, titleStyle, {marginLeft, 0}, textWidth);
    title.area.moveBottom(subtitle.area.top() - 120);
    page.items.push_back(title);
    page.items.push_back(subtitle);

    QStringList names = m_plan.municipalities;
    const QString last = names.takeLast();
    const QString who =
        QStringLiteral("Een plan van de gemeenten %1 en %2").arg(names.join(QStringLiteral(", ")), last);
    page.items.push_back(place(who, plain, {marginLeft, bandBottom + 420}, textWidth));
    page.items.push_back(place(m_plan.adoptedText, plain, {marginLeft, footerTop - 500}, textWidth));
    m_layout.pages.insert(m_layout.pages.begin(), page);
}

void PageFiller::addFooters()
{
    const TextStyle style{84, false, false, 1.4, QColor(0x55, 0x55, 0x55)};
    const QString running = QStringLiteral("Regio %1 · %2").arg(m_plan.region, m_plan.title);
    for (std::size_t i = 1; i < m_layout.pages.size(); ++i) {
        PlacedPage &page = m_layout.pages[i];
        page.items.push_back({nullptr, QRectF(marginLeft, footerTop - 60, textWidth, 5), QColor(0xb4, 0xb4, 0xb4)});
        page.items.push_back(place(running, style, {marginLeft, footerTop}, textWidth - 500));
        page.items.push_back(place(page.label, style, {marginLeft, footerTop}, textWidth, 0, Qt::AlignRight));
    }
}

PlanLayout PageFiller::fill()
{
    fillBody();
    addContents();
    addCover();
    addFooters();
    for (PlacedHeading &heading : m_layout.headings)
        heading.page += 2; // the cover and the table of contents stand before
    return std::move(m_layout);
}

} // namespace

PlanLayout layOutPlan(const SamplePlan &plan)
{
    return PageFiller(plan).fill();
}

void paintPage(QPainter &painter, const PlacedPage &page)
{
    for (const PlacedItem &item : page.items) {
        if (!item.words) {
            painter.fillRect(item.area, item.colour);
            continue;
        }
        painter.setPen(item.colour);
        item.words->draw(&painter, item.area.topLeft());
    }
}

} // namespace meetlat
