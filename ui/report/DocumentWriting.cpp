// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/DocumentWriting.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextFrame>

#include <algorithm>
#include <cmath>
#include <memory>

namespace meetlat {

namespace {

constexpr double bodyPoints = 10;
constexpr double headingPoints[] = {16, 13, 11};
constexpr double indentStep = 18;
constexpr double linesAfterHeading = 4; ///< in heights of the heading

/// The empty first block of a document is used, every other paragraph is a new one.
void beginBlock(QTextCursor &cursor, const QTextBlockFormat &block)
{
    cursor.movePosition(QTextCursor::End);
    const bool isFirst = cursor.document()->isEmpty();
    if (isFirst)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
}

QTextCharFormat charFormat(double points, bool isBold = false, bool isItalic = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(isItalic);
    return format;
}

/// A heading at the foot of a page goes to the next one. Lays a copy out as print() will: with 2 cm around.
void keepHeadingsWithText(QTextDocument &document, QPdfWriter &writer)
{
    const std::unique_ptr<QTextDocument> trial(document.clone());
    trial->documentLayout()->setPaintDevice(&writer);
    // A format is in the dots of the screen, as print() sets it; the layout makes dots of the paper of it.
    const int screenMargin = static_cast<int>(2 / 2.54 * QImage(1, 1, QImage::Format_RGB32).logicalDpiY());
    const double margin = 2 / 2.54 * writer.logicalDpiY();
    QTextFrameFormat frame = trial->rootFrame()->frameFormat();
    frame.setMargin(screenMargin);
    trial->rootFrame()->setFrameFormat(frame);
    trial->setPageSize(QSizeF(writer.width(), writer.height()));
    const double page = writer.height();
    for (QTextBlock block = trial->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        const QRectF box = trial->documentLayout()->blockBoundingRect(block);
        const double room = page - margin - std::fmod(box.bottom(), page);
        if (room > linesAfterHeading * box.height())
            continue;
        QTextBlockFormat broken = block.blockFormat();
        broken.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(broken);
        QTextCursor(document.findBlockByNumber(block.blockNumber())).setBlockFormat(broken);
    }
}

} // namespace

QByteArray toPdf(const QTextDocument &document, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Meetlat"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF()); // print() leaves 2 cm itself
        const std::unique_ptr<QTextDocument> copy(document.clone());
        keepHeadingsWithText(*copy, writer);
        copy->print(&writer);
    }
    return bytes;
}

QByteArray toOdt(const QTextDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    return writer.write(&document) ? bytes : QByteArray();
}

namespace setting {

void heading(QTextCursor &cursor, int level, const QString &text)
{
    QTextBlockFormat block;
    block.setHeadingLevel(level);
    block.setTopMargin(level == 1 ? 0 : 12);
    block.setBottomMargin(4);
    beginBlock(cursor, block);
    cursor.insertText(text, charFormat(headingPoints[std::clamp(level, 1, 3) - 1], true));
}

void paragraph(QTextCursor &cursor, const QString &text)
{
    QTextBlockFormat block;
    block.setBottomMargin(4);
    beginBlock(cursor, block);
    cursor.insertText(text, charFormat(bodyPoints));
}

void labelled(QTextCursor &cursor, const QString &label, const QString &text)
{
    QTextBlockFormat block;
    block.setBottomMargin(4);
    beginBlock(cursor, block);
    cursor.insertText(label + QLatin1Char(' '), charFormat(bodyPoints, true));
    cursor.insertText(text, charFormat(bodyPoints));
}

void item(QTextCursor &cursor, const QString &text, const QString &source)
{
    QTextBlockFormat block;
    block.setLeftMargin(indentStep);
    block.setTextIndent(-indentStep / 2);
    block.setBottomMargin(3);
    beginBlock(cursor, block);
    cursor.insertText(text, charFormat(bodyPoints));
    if (!source.isEmpty())
        cursor.insertText(QStringLiteral(" (%1)").arg(source), charFormat(bodyPoints, false, true));
}

} // namespace setting

} // namespace meetlat
