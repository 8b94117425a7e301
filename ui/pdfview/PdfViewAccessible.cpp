// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfViewAccessible.h"

#include "ui/pdfview/PdfView.h"

#include <algorithm>

namespace meetlat {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String("meetlat::PdfView"))
        return new PdfViewAccessible(static_cast<PdfView *>(object));
    return nullptr;
}

} // namespace

void makePdfViewAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

PdfViewAccessible::PdfViewAccessible(PdfView *view) : QAccessibleWidget(view, QAccessible::Document) {}

PdfView *PdfViewAccessible::view() const
{
    return static_cast<PdfView *>(object());
}

int PdfViewAccessible::page() const
{
    const auto [first, last] = view()->pagesInView();
    const auto caret = view()->caret();
    return caret && caret->page >= first && caret->page <= last ? caret->page : view()->currentPage();
}

pdf::PageTextPtr PdfViewAccessible::pageText() const
{
    return view()->textOfPage(page());
}

void *PdfViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString PdfViewAccessible::text(QAccessible::Text of) const
{
    const pdf::PdfDocument *document = view()->document();
    if (of == QAccessible::Description && document && document->isOpen()) {
        const auto &pages = document->facts().pages;
        const auto number = static_cast<size_t>(page());
        QString where = PdfView::tr("Page %1 of %2")
                            .arg(number < pages.size() ? pages[number].label : QString())
                            .arg(document->facts().pageCount());
        const pdf::PageTextPtr words = pageText();
        if (words && words->isEmpty())
            where += QLatin1String(". ") + PdfView::tr("This page has no text.");
        return where;
    }
    return QAccessibleWidget::text(of);
}

QAccessible::State PdfViewAccessible::state() const
{
    QAccessible::State result = QAccessibleWidget::state();
    result.readOnly = true;
    result.multiLine = true;
    result.selectableText = true;
    return result;
}

void PdfViewAccessible::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    const auto range = view()->selection();
    if (index != 0 || !range || range->start.page > page() || range->end.page < page())
        return;
    *start = range->start.page < page() ? 0 : range->start.offset;
    *end = range->end.page > page() ? characterCount() : range->end.offset;
}

int PdfViewAccessible::selectionCount() const
{
    int start = 0;
    int end = 0;
    selection(0, &start, &end);
    return start < end ? 1 : 0;
}

void PdfViewAccessible::addSelection(int start, int end)
{
    const int size = characterCount();
    view()->setSelection({{page(), std::clamp(start, 0, size)}, {page(), std::clamp(end, 0, size)}});
}

void PdfViewAccessible::removeSelection(int)
{
    view()->clearSelection();
}

void PdfViewAccessible::setSelection(int, int start, int end)
{
    addSelection(start, end);
}

int PdfViewAccessible::cursorPosition() const
{
    const auto caret = view()->caret();
    return caret && caret->page == page() ? caret->offset : 0;
}

void PdfViewAccessible::setCursorPosition(int position)
{
    view()->setCaret({page(), std::clamp(position, 0, characterCount())});
}

QString PdfViewAccessible::text(int start, int end) const
{
    const pdf::PageTextPtr of = pageText();
    return of ? of->text.mid(start, end - start) : QString();
}

int PdfViewAccessible::characterCount() const
{
    const pdf::PageTextPtr of = pageText();
    return of ? static_cast<int>(of->text.size()) : 0;
}

QRect PdfViewAccessible::characterRect(int offset) const
{
    const pdf::PageTextPtr of = pageText();
    if (!of || offset < 0 || offset >= static_cast<int>(of->boxes.size()))
        return {};
    const pdf::PageText::Box &box = of->boxes[static_cast<size_t>(offset)];
    const double width = of->pageSize.width();
    const double height = of->pageSize.height();
    const QRectF fractions(QPointF(static_cast<double>(box.x0) / width, static_cast<double>(box.y0) / height),
                           QPointF(static_cast<double>(box.x1) / width, static_cast<double>(box.y1) / height));
    const QRect inViewport = view()->onScreen(page(), fractions).toAlignedRect();
    return {view()->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

int PdfViewAccessible::offsetAtPoint(const QPoint &point) const
{
    const auto position = view()->positionAt(view()->viewport()->mapFromGlobal(point));
    return position && position->page == page() ? position->offset : -1;
}

void PdfViewAccessible::scrollToSubstring(int start, int end)
{
    view()->reveal(pdf::TextRange{{page(), start}, {page(), end}});
}

QString PdfViewAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace meetlat
