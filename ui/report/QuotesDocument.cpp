// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/QuotesDocument.h"

#include "core/figures/Phrases.h"
#include "core/figures/Quotes.h"
#include "ui/report/DocumentWriting.h"

#include <QTextCursor>

namespace meetlat {

std::unique_ptr<QTextDocument> quotesDocument(const ReviewState &state, bool isDutch)
{
    auto document = std::make_unique<QTextDocument>();
    const std::vector<figures::Quote> quotes = figures::pickedQuotes(state);
    if (quotes.empty())
        return document;
    QTextCursor cursor(document.get());
    const figures::QuoteWords words = figures::quoteWords(isDutch);
    setting::heading(cursor, 1, words.title);
    IndicatorId indicator;
    QuoteUse use = QuoteUse::Unmarked;
    int number = 0;
    for (const figures::Quote &quote : quotes) {
        if (quote.indicator != indicator) {
            setting::heading(cursor, 2, figures::nameOf(*state.rubric().find(quote.indicator)).in(isDutch));
            use = QuoteUse::Unmarked;
        }
        if (quote.use() != use) {
            setting::heading(cursor, 3, quote.use() == QuoteUse::GoodPractice ? words.good : words.counter);
            number = 0;
        }
        indicator = quote.indicator;
        use = quote.use();
        setting::item(cursor, QStringLiteral("%1. “%2”").arg(QString::number(++number), quote.words),
                      figures::sourceOf(quote, isDutch));
        if (!quote.pick->note.isEmpty())
            setting::item(cursor, quote.pick->note);
    }
    return document;
}

} // namespace meetlat
