// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/SelectionDoubt.h"

#include "ui/pdfview/PdfView.h"
#include "ui/shell/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int leastSure = 70; // of 100; words of a clean scan have 90 and more
constexpr int mostNamed = 4;
constexpr int widest = 420;

void addWords(const pdf::PageText &page, int start, int end, QStringList &words)
{
    end = std::min(end, static_cast<int>(std::min(page.confidence.size(), std::size_t(page.text.size()))));
    for (int at = std::max(0, start); at < end;) {
        if (page.text.at(at).isSpace()) {
            ++at;
            continue;
        }
        int last = at;
        int sure = 100;
        for (; last < end && !page.text.at(last).isSpace(); ++last)
            sure = std::min(sure, int(page.confidence[static_cast<std::size_t>(last)]));
        const QString word = page.text.mid(at, last - at);
        if (sure < leastSure && !words.contains(word))
            words << word;
        at = last;
    }
}

} // namespace

SelectionDoubt::SelectionDoubt(PdfView &view) : QLabel(view.viewport()), m_view(view)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents); // selecting goes on below it
    setContentsMargins(theme::gap, theme::halfGap, theme::gap, theme::halfGap);
    view.viewport()->installEventFilter(this);
    connect(&view, &PdfView::selectionChanged, this, &SelectionDoubt::refresh);
    hide();
}

QStringList SelectionDoubt::doubtfulWords(const PdfView &view)
{
    QStringList words;
    const auto range = view.selection();
    for (int number = range ? range->start.page : 0; range && number <= range->end.page; ++number) {
        const pdf::PageTextPtr page = view.textOfPage(number);
        if (!page || !page->isRecognised())
            continue;
        const int start = number == range->start.page ? range->start.offset : 0;
        const int end = number == range->end.page ? range->end.offset : static_cast<int>(page->text.size());
        addWords(*page, start, end, words);
    }
    return words;
}

void SelectionDoubt::refresh()
{
    const QStringList words = doubtfulWords(m_view);
    if (words.isEmpty()) {
        hide();
        return;
    }
    QString named = words.mid(0, mostNamed).join(QStringLiteral(", "));
    if (words.size() > mostNamed)
        named += QStringLiteral(" …");
    const QString sentence = tr("Not surely recognised: %1. Compare with the page.").arg(named);
    const bool isNews = sentence != text() || !isVisible();
    setText(sentence);
    place();
    show();
    raise();
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SelectionDoubt::place()
{
    const QRect room = m_view.viewport()->rect().adjusted(theme::gap, theme::gap, -theme::gap, -theme::gap);
    const int width = std::min(room.width(), widest);
    resize(width, heightForWidth(width));
    move(room.left() + (room.width() - width) / 2, room.bottom() - height());
}

bool SelectionDoubt::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void SelectionDoubt::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Colour::Warning), 1));
    painter.setBrush(theme::colour(theme::Colour::WarningSoft));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace meetlat
