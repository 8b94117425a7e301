// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/SheetText.h"

#include "ui/shell/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>
#include <QTextTable>

#include <utility>

namespace meetlat {

namespace {

using Sheet = DisagreementSheet;

constexpr double bodySize = 9; // points, on paper
constexpr double titleSize = 15;
constexpr double headSize = 11;
constexpr double smallSize = 8; // what the rubric says: to look up, not to read through
constexpr int ruledLines = 3;
constexpr double roomToWrite = 14;

class SheetWriting
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::SheetText)
public:
    explicit SheetWriting(QTextDocument &document) : m_cursor(&document) {}
    void write(const Sheet &sheet);

private:
    enum class Weight { Plain, Bold };
    void line(const QString &text, double size = bodySize, Weight weight = Weight::Plain, double above = 0);
    void add(const QString &text, Weight weight);
    void head(const QString &text) { line(text, headSize, Weight::Bold, 10); }
    void item(const QString &text);
    void writeSides(const std::vector<Sheet::Side> &sides);
    void writeSide(const Sheet::Side &side);
    void writeLevel(const Sheet::LevelText &level);
    void writeLevels(const std::vector<Sheet::LevelText> &levels);
    void writeCriteria(const std::vector<Sheet::TickLine> &criteria);
    void writeOutcome(const Sheet &sheet);
    QTextTable *table(int rows, int columns, double border);
    static void shareWidth(QTextTable &table, const QList<double> &percent);
    static QTextCharFormat letters(double size, Weight weight);

    QTextCursor m_cursor;
    bool m_isFirst = true; ///< of the document or of a cell: there is a paragraph already
};

QTextCharFormat SheetWriting::letters(double size, Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(weight == Weight::Bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

void SheetWriting::line(const QString &text, double size, Weight weight, double above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(1);
    if (std::exchange(m_isFirst, false))
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_cursor.setBlockCharFormat(letters(size, weight));
    m_cursor.insertText(text, letters(size, weight));
}

void SheetWriting::add(const QString &text, Weight weight)
{
    m_cursor.insertText(text, letters(bodySize, weight));
}

void SheetWriting::item(const QString &text)
{
    line(QStringLiteral("•  ") + text, smallSize);
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setBottomMargin(0);
    block.setLeftMargin(10);
    block.setTextIndent(-10);
    m_cursor.setBlockFormat(block);
}

QTextTable *SheetWriting::table(int rows, int columns, double border)
{
    QTextTableFormat format;
    format.setBorder(border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return m_cursor.insertTable(rows, columns, format);
}

void SheetWriting::shareWidth(QTextTable &table, const QList<double> &percent)
{
    QList<QTextLength> widths;
    for (const double part : percent)
        widths << QTextLength(QTextLength::PercentageLength, part);
    QTextTableFormat format = table.format();
    format.setColumnWidthConstraints(widths);
    table.setFormat(format);
}

void SheetWriting::writeSide(const Sheet::Side &side)
{
    line(side.title, headSize, Weight::Bold);
    add(QStringLiteral("   ") + side.level, Weight::Bold);
    line(side.reason.isEmpty() ? tr("No reason given.") : side.reason, bodySize, Weight::Plain, 3);
    for (const Sheet::Quote &quote : side.quotes) {
        QStringList what{quote.kind};
        if (!quote.page.isEmpty())
            what << quote.page;
        if (!quote.sharing.isEmpty())
            what << quote.sharing;
        line(what.join(QStringLiteral(" · ")), bodySize, Weight::Bold, 6);
        line(QStringLiteral("“%1”").arg(quote.words));
        if (!quote.note.isEmpty())
            line(tr("Note: %1").arg(quote.note));
    }
    for (const QString &search : side.searches)
        line(search, bodySize, Weight::Plain, 6);
    if (side.quotes.empty() && side.searches.isEmpty())
        line(tr("No evidence."), bodySize, Weight::Plain, 6);
}

void SheetWriting::writeSides(const std::vector<Sheet::Side> &sides)
{
    const auto columns = static_cast<int>(sides.size());
    QTextTable *beside = table(1, columns, 1);
    shareWidth(*beside, QList<double>(columns, 100.0 / columns));
    for (int column = 0; column < columns; ++column) {
        m_cursor = beside->cellAt(0, column).firstCursorPosition();
        m_isFirst = true;
        writeSide(sides[static_cast<std::size_t>(column)]);
    }
    m_cursor.movePosition(QTextCursor::End);
    m_isFirst = true; // a paragraph follows every table
}

void SheetWriting::writeLevel(const Sheet::LevelText &level)
{
    const QString whose = level.whose.isEmpty() ? QString() : QStringLiteral("   [%1]").arg(level.whose);
    line(level.title + whose, bodySize, Weight::Bold);
    for (const QString &criterion : level.criteria)
        item(criterion);
    if (!level.erratum.isEmpty())
        line(tr("Known slip of the source: %1").arg(level.erratum));
}

/// Two beside each other: most criteria are short, and the talk wants one page.
void SheetWriting::writeLevels(const std::vector<Sheet::LevelText> &levels)
{
    if (levels.empty())
        return;
    head(tr("What the levels say"));
    const auto count = static_cast<int>(levels.size());
    QTextTable *texts = table((count + 1) / 2, count == 1 ? 1 : 2, 0);
    if (count > 1)
        shareWidth(*texts, {50, 50});
    for (int i = 0; i < count; ++i) {
        m_cursor = texts->cellAt(i / 2, i % 2).firstCursorPosition();
        m_isFirst = true;
        writeLevel(levels[static_cast<std::size_t>(i)]);
    }
    m_cursor.movePosition(QTextCursor::End);
    m_isFirst = true;
}

void SheetWriting::writeCriteria(const std::vector<Sheet::TickLine> &criteria)
{
    if (criteria.empty())
        return;
    head(tr("%n criteria were judged differently", nullptr, static_cast<int>(criteria.size())));
    QTextTable *ticks = table(static_cast<int>(criteria.size()) + 1, 3, 1);
    shareWidth(*ticks, {64, 18, 18});
    const auto put = [&](int row, int column, const QString &text, Weight weight) {
        m_cursor = ticks->cellAt(row, column).firstCursorPosition();
        m_isFirst = true;
        line(text, bodySize, weight);
    };
    put(0, 0, tr("Criterion"), Weight::Bold);
    put(0, 1, QStringLiteral("A"), Weight::Bold);
    put(0, 2, QStringLiteral("B"), Weight::Bold);
    int row = 1;
    for (const Sheet::TickLine &tick : criteria) {
        put(row, 0, tick.criterion, Weight::Plain);
        put(row, 1, tick.a, Weight::Plain);
        put(row, 2, tick.b, Weight::Plain);
        ++row;
    }
    m_cursor.movePosition(QTextCursor::End);
    m_isFirst = true;
}

void SheetWriting::writeOutcome(const Sheet &sheet)
{
    if (!sheet.decision.isEmpty())
        line(tr("Decided so far: %1").arg(sheet.decision), bodySize, Weight::Bold, 10);
    head(tr("Outcome of the talk"));
    QTextTable *room = table(ruledLines + 2, 1, 1);
    for (int row = 0; row < ruledLines + 2; ++row) {
        m_cursor = room->cellAt(row, 0).firstCursorPosition();
        m_isFirst = true;
        const QString first = QStringList{tr("Level:"), tr("Decided by:"), tr("Date:")}.join(QLatin1Char('\t'));
        line(row == 0 ? first : row == 1 ? tr("Why:") : QString(), bodySize, Weight::Plain, row == 0 ? 0 : roomToWrite);
        if (row == 0) {
            QTextBlockFormat block = m_cursor.blockFormat();
            block.setTabPositions({QTextOption::Tab(220, QTextOption::LeftTab), QTextOption::Tab(500, QTextOption::LeftTab)});
            m_cursor.setBlockFormat(block);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
}

void SheetWriting::write(const Sheet &sheet)
{
    line(QStringLiteral("%1 · %2").arg(sheet.region, sheet.indicator), titleSize, Weight::Bold);
    line(QStringLiteral("%1 · %2").arg(sheet.plan, sheet.difference));
    line(sheet.question, bodySize, Weight::Plain, 2);
    writeSides(sheet.sides);
    writeCriteria(sheet.criteria);
    writeLevels(sheet.levels);
    writeOutcome(sheet);
}

} // namespace

std::unique_ptr<QTextDocument> sheetText(const DisagreementSheet &sheet)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(theme::bodyFont());
    SheetWriting(*document).write(sheet);
    return document;
}

void keepOutcomeTogether(QTextDocument &document)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    const double height = document.pageSize().height();
    if (frames.isEmpty() || height <= 0)
        return;
    QTextBlock heading = document.findBlock(frames.last()->firstPosition() - 1);
    const QRectF room = document.documentLayout()->frameBoundingRect(frames.last());
    const double top = document.documentLayout()->blockBoundingRect(heading).top();
    if (static_cast<int>(top / height) == static_cast<int>((room.bottom() - 1) / height))
        return;
    QTextBlockFormat format = heading.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(heading).setBlockFormat(format);
}

} // namespace meetlat
