// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/Quotes.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "core/figures/Phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace meetlat::figures {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsName(const QString &words, const Region &region)
{
    for (const QString &name : QStringList(region.name) + region.aliases) {
        const QRegularExpression whole(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(name)),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        if (!name.isEmpty() && words.contains(whole))
            return true;
    }
    return false;
}

Quote quoteOf(const ReviewState &state, const Highlight &highlight, const IndicatorId &indicator)
{
    Quote quote;
    quote.highlight = &highlight;
    quote.indicator = indicator;
    quote.pick = state.find<QuotePick>(highlight.id, indicator);
    const Standing standing = standingOf(state, highlight);
    quote.words = (highlight.typed.isEmpty() ? standing.exact : highlight.typed).simplified();
    if (!standing.targets.empty()) {
        const AnchorTarget &target = standing.targets.front();
        quote.page = target.label.isEmpty() ? QString::number(target.page + 1) : target.label;
    }
    const Plan *plan = state.find<Plan>(highlight.plan);
    if (!plan)
        return quote;
    quote.plan = plan->title.simplified();
    if (const Document *document = state.find<Document>(highlight.plan, standing.document); document && quote.plan.isEmpty())
        quote.plan = document->fileName;
    if (const Region *region = state.find<Region>(plan->region)) {
        quote.region = region->name;
        quote.namesRegion = holdsName(quote.words, *region);
    }
    return quote;
}

QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (u"\\`*_{}[]<>#|~&!"_s.contains(c))
            safe += u'\\';
        safe += c;
    }
    // at the start of a line these would make a list, a rule or a heading
    static const QRegularExpression leading(u"^(?:\\d+(?=[.)])|(?=[-+=]))"_s);
    const QRegularExpressionMatch match = leading.match(safe);
    if (match.hasMatch())
        safe.insert(match.capturedEnd(), u'\\');
    return safe;
}

} // namespace

std::vector<Quote> quotesToPickFrom(const ReviewState &state, const IndicatorId &indicator)
{
    std::vector<Quote> quotes;
    for (const Plan *plan : plansByRegion(state)) {
        if (!isDisclosed(state, plan->id))
            continue;
        std::vector<const Highlight *> highlights;
        for (const Assignment *assignment : assignmentsOf(state, plan->id)) {
            if (!isSubmitted(state, plan->id, assignment->rater))
                continue;
            const auto ofRater = evidenceOf(state, plan->id, indicator, assignment->rater);
            highlights.insert(highlights.end(), ofRater.begin(), ofRater.end());
        }
        for (const Highlight *highlight : highlights) {
            Quote quote = quoteOf(state, *highlight, indicator);
            if (!quote.words.isEmpty())
                quotes.push_back(std::move(quote));
        }
    }
    return quotes;
}

std::vector<Quote> pickedQuotes(const ReviewState &state)
{
    std::vector<Quote> quotes;
    for (const Indicator &indicator : state.rubric().indicators) {
        for (const QuoteUse use : {QuoteUse::GoodPractice, QuoteUse::CounterExample}) {
            for (Quote &quote : quotesToPickFrom(state, indicator.id)) {
                if (quote.use() == use)
                    quotes.push_back(std::move(quote));
            }
        }
    }
    return quotes;
}

QuoteWords quoteWords(bool isDutch)
{
    return isDutch ? QuoteWords{u"Citaten"_s, u"Goede voorbeelden"_s, u"Tegenvoorbeelden"_s, u"p. "_s}
                   : QuoteWords{u"Quotes"_s, u"Good practices"_s, u"Counter-examples"_s, u"p. "_s};
}

QString sourceOf(const Quote &quote, bool isDutch)
{
    if (quote.isAnonymous())
        return isDutch ? u"een regio"_s : u"a region"_s;
    QStringList parts{quote.region};
    if (!quote.plan.isEmpty())
        parts << quote.plan;
    if (!quote.page.isEmpty())
        parts << quoteWords(isDutch).page + quote.page;
    return parts.join(u", "_s);
}

QString quotesToMarkdown(const ReviewState &state, bool isDutch)
{
    const QuoteWords words = quoteWords(isDutch);
    QString text = u"# "_s + words.title + u'\n';
    IndicatorId indicator;
    QuoteUse use = QuoteUse::Unmarked;
    int number = 0;
    for (const Quote &quote : pickedQuotes(state)) {
        if (quote.indicator != indicator) {
            text += u"\n## "_s + escaped(nameOf(*state.rubric().find(quote.indicator)).in(isDutch)) + u'\n';
            use = QuoteUse::Unmarked;
        }
        if (quote.use() != use) {
            text += u"\n### "_s + (quote.use() == QuoteUse::GoodPractice ? words.good : words.counter) + u"\n\n"_s;
            number = 0;
        }
        indicator = quote.indicator;
        use = quote.use();
        text += QString::number(++number) + u". “"_s + escaped(quote.words) + u"” ("_s + escaped(sourceOf(quote, isDutch)) +
                u")\n"_s;
        if (!quote.pick->note.isEmpty())
            text += u"   \n   "_s + escaped(quote.pick->note.simplified()) + u'\n';
    }
    return text;
}

} // namespace meetlat::figures
