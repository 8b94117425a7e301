// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/Quotes.h"

#include "core/domain/EvidencePairs.h"
#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingPart.h"
#include "core/domain/Versions.h"
#include "core/figures/Phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace meetlat::figures {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Finds the region's name or an alias as whole words. Without a name: finds nothing.
QRegularExpression namesOfRegion(const ReviewState &state, const RegionId &id)
{
    const Region *region = state.find<Region>(id);
    QStringList names;
    for (const QString &name : region ? QStringList(region->name) + region->aliases : QStringList()) {
        if (!name.isEmpty())
            names << QRegularExpression::escape(name);
    }
    const QString any = names.isEmpty() ? u"(?!)"_s : names.join(u'|');
    return QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(any), QRegularExpression::CaseInsensitiveOption |
                                                                      QRegularExpression::UseUnicodePropertiesOption);
}

Quote quoteOf(const ReviewState &state, const Highlight &highlight, const IndicatorId &indicator,
              const QRegularExpression &names)
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
    if (const Region *region = state.find<Region>(plan->region))
        quote.region = region->name;
    quote.namesRegion = quote.words.contains(names);
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

namespace {

/// Passages of one plan that were marked by one rater or by several.
struct Marked
{
    const Highlight *first;
    std::vector<const Highlight *> also;
};

void addOf(std::vector<Marked> &marked, const ReviewState &state, const std::vector<const Highlight *> &ofRater,
           const IndicatorId &indicator)
{
    const auto isPicked = [&](const Highlight *highlight) {
        return state.find<QuotePick>(highlight->id, indicator) != nullptr;
    };
    std::vector<const Highlight *> known;
    for (const Marked &one : marked)
        known.push_back(one.first);
    std::set<const Highlight *> joined;
    for (const EvidencePair &pair : pairEvidence(state, known, ofRater)) {
        const bool isOne = pair.sharing == Sharing::Shared && pair.a.size() == 1 && pair.b.size() == 1;
        if (!isOne || (isPicked(pair.a.front()) && isPicked(pair.b.front())))
            continue;
        Marked &one = *std::find_if(marked.begin(), marked.end(),
                                    [&](const Marked &candidate) { return candidate.first == pair.a.front(); });
        one.also.push_back(pair.b.front());
        if (isPicked(pair.b.front()))
            std::swap(one.first, one.also.back());
        joined.insert(pair.b.front());
    }
    for (const Highlight *highlight : ofRater) {
        if (!joined.contains(highlight))
            marked.push_back({highlight, {}});
    }
}

} // namespace

std::vector<Quote> quotesToPickFrom(const ReviewState &state, const IndicatorId &indicator)
{
    std::vector<Quote> quotes;
    for (const Plan *plan : plansTakingPart(state)) {
        if (!isDisclosed(state, plan->id))
            continue;
        std::vector<Marked> marked;
        for (const Assignment *assignment : assignmentsOf(state, plan->id)) {
            if (!isSubmitted(state, plan->id, assignment->rater))
                continue;
            addOf(marked, state, evidenceOf(state, plan->id, indicator, assignment->rater), indicator);
        }
        const QRegularExpression names = namesOfRegion(state, plan->region);
        for (Marked &one : marked) {
            Quote quote = quoteOf(state, *one.first, indicator, names);
            quote.also = std::move(one.also);
            if (!quote.words.isEmpty())
                quotes.push_back(std::move(quote));
        }
    }
    return quotes;
}

std::vector<Quote> pickedQuotes(const ReviewState &state)
{
    std::map<IndicatorId, int> indicators;
    for (const Indicator &indicator : state.rubric().indicators)
        indicators.emplace(indicator.id, static_cast<int>(indicators.size()));
    std::map<PlanId, int> plans;
    for (const Plan *plan : plansTakingPart(state))
        plans.emplace(plan->id, static_cast<int>(plans.size()));
    std::vector<Quote> quotes;
    for (const auto &[key, pick] : state.all<QuotePick>()) {
        const Highlight *highlight = state.find<Highlight>(pick.highlight);
        const bool isThere = highlight && indicators.contains(pick.indicator) && plans.contains(highlight->plan) &&
                             isDisclosed(state, highlight->plan) &&
                             isSubmitted(state, highlight->plan, highlight->rater) &&
                             state.find<Evidence>(highlight->plan, pick.indicator, highlight->rater, highlight->id);
        if (!isThere)
            continue;
        const Plan *plan = state.find<Plan>(highlight->plan);
        Quote quote = quoteOf(state, *highlight, pick.indicator, namesOfRegion(state, plan->region));
        if (!quote.words.isEmpty())
            quotes.push_back(std::move(quote));
    }
    const auto order = [&](const Quote &quote) {
        const Anchor &anchor = quote.highlight->anchor;
        const int page = anchor.targets.empty() ? 0 : anchor.targets.front().page;
        const int start = anchor.targets.empty() ? 0 : anchor.targets.front().start;
        return std::tuple(indicators.at(quote.indicator), int(quote.use()), plans.at(quote.highlight->plan), page, start,
                          quote.highlight->id);
    };
    std::sort(quotes.begin(), quotes.end(), [&](const Quote &a, const Quote &b) { return order(a) < order(b); });
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
