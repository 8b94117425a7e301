// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/SheetPainting.h"

#include "ui/reconcile/SheetText.h"
#include "ui/shell/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QTextDocument>
#include <QTextFrame>

namespace meetlat {

namespace {

constexpr double margin = 36; // points, on all sides of the paper
constexpr double footerRoom = 20;
constexpr double pointsPerInch = 72;
constexpr double unitsPerInch = 96; // in which a QTextDocument counts margins, whatever it is painted on

} // namespace

SheetPainting::SheetPainting(QPagedPaintDevice &device, QString footer)
    : m_device(device), m_footer(std::move(footer))
{
    // The whole paper, with margins of our own: Qt also writes lines of the page before above the edge of a page, and
    // in a margin of the paper somebody who copies text would find them again.
    QPageLayout whole = device.pageLayout();
    whole.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(whole);
}

SheetPainting::~SheetPainting()
{
    finish();
}

bool SheetPainting::finish()
{
    return !m_painter.isActive() || m_painter.end();
}

bool SheetPainting::paint(const DisagreementSheet &sheet)
{
    const bool isReady = m_painter.isActive() ? m_device.newPage() : m_painter.begin(&m_device);
    if (!isReady)
        return false;
    const std::unique_ptr<QTextDocument> document = sheetText(sheet);
    document->documentLayout()->setPaintDevice(&m_device); // letters as wide as they will be on this paper
    document->setPageSize(m_device.pageLayout().fullRectPixels(m_device.logicalDpiX()).size());
    QTextFrameFormat sheetFormat = document->rootFrame()->frameFormat();
    sheetFormat.setMargin(margin * unitsPerInch / pointsPerInch);
    sheetFormat.setBottomMargin((margin + footerRoom) * unitsPerInch / pointsPerInch);
    document->rootFrame()->setFrameFormat(sheetFormat);
    keepOutcomeTogether(*document);
    const QString title = QStringLiteral("%1 · %2").arg(sheet.region, sheet.indicator);
    const int count = document->pageCount();
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !m_device.newPage())
            return false;
        paintPage(*document, title, page);
        ++m_pages;
    }
    return true;
}

void SheetPainting::paintPage(QTextDocument &document, const QString &title, int page)
{
    const QSizeF size = document.pageSize();
    const double scale = m_device.logicalDpiY() / pointsPerInch;
    m_painter.save();
    m_painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, theme::levelText(1)); // dark ink: paper is light, whatever the screen is
    context.clip = QRectF(0, page * size.height(), size.width(), size.height());
    m_painter.setClipRect(context.clip);
    document.documentLayout()->draw(&m_painter, context);
    m_painter.restore();

    m_painter.save();
    QFont font = document.defaultFont();
    font.setPointSizeF(8);
    m_painter.setFont(font);
    const QRectF foot(margin * scale, size.height() - (margin + footerRoom) * scale, size.width() - 2 * margin * scale,
                      footerRoom * scale);
    m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_footer);
    const QString number =
        document.pageCount() == 1
            ? title
            : QCoreApplication::translate("meetlat::SheetPainting", "%1 – page %2 of %3")
                  .arg(title, QString::number(page + 1), QString::number(document.pageCount()));
    m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    m_painter.restore();
}

} // namespace meetlat
