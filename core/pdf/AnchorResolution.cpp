// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/AnchorResolution.h"

#include "core/pdf/AreaResolution.h"
#include "core/pdf/ContextFit.h"
#include "core/pdf/NearMatch.h"
#include "core/pdf/SameReading.h"
#include "core/pdf/SqueezedPages.h"
#include "core/pdf/TextQuote.h"
#include "core/pdf/UnchangedPages.h"

#include <QStringMatcher>

#include <algorithm>
#include <memory>
#include <optional>

namespace meetlat::pdf {

namespace {

constexpr int leastAgreement = 24; // of the 64 letters of context
constexpr int leastLead = 8;       // over the second best place
constexpr int leastWhenAlone = 8;  // a short passage that stands once has to have something around it that fits
constexpr int longPassage = 40;    // stands once: needs no context
constexpr int leastForFuzzy = 16;  // of the context, for one candidate to be proposed alone
constexpr int shortestFuzzy = 8;   // letters; below that everything resembles everything
constexpr int pagesNear = 2;
constexpr std::size_t mostCandidates = 6;
constexpr std::size_t mostLookalikes = 2000;
constexpr int pagesForHyphens = 3;

/// A stretch of the squeezed text.
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;
    int edits = 0;
    int context = 0;
};

bool overlaps(const std::vector<QRectF> &some, const std::vector<QRectF> &others)
{
    return std::any_of(some.begin(), some.end(), [&](const QRectF &one) {
        return std::any_of(others.begin(), others.end(), [&](const QRectF &other) {
            const QRectF common = one.intersected(other);
            return common.width() * common.height() > 0.5 * one.width() * one.height();
        });
    });
}

/// On the same page, and at the same characters or under the same rectangles.
bool isInPlace(const std::vector<AnchorTarget> &found, const std::vector<AnchorTarget> &stored)
{
    const auto same = [](const AnchorTarget &now, const AnchorTarget &then) {
        const bool atSameCharacters = now.start == then.start && now.end == then.end;
        return now.page == then.page && (atSameCharacters || overlaps(now.rects, then.rects));
    };
    return std::equal(found.begin(), found.end(), stored.begin(), stored.end(), same);
}

/// With what stands at its ends and is neither a letter nor a gap; also a per cent behind a gap.
TextRange withMarks(TextRange range, const TextOfPage &textOfPage)
{
    const auto isMark = [](QChar letter) { return !letter.isLetterOrNumber() && !letter.isSpace(); };
    if (const PageTextPtr page = textOfPage(range.start.page)) {
        while (range.start.offset > 0 && isMark(page->text.at(range.start.offset - 1)))
            --range.start.offset;
    }
    if (const PageTextPtr page = textOfPage(range.end.page)) {
        const QStringView text(page->text);
        int &end = range.end.offset;
        if (end + 1 < text.size() && text.at(end).isSpace() && QStringView(u"%\u2030").contains(text.at(end + 1)))
            ++end;
        while (end < text.size() && isMark(text.at(end)))
            ++end;
    }
    return range;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

class Resolving
{
public:
    enum class In { ThisDocument, AnotherVersion };
    Resolving(const SearchedDocument &document, In in) : m_document(document), m_in(in), m_unchanged(document) {}

    FoundAgain sure(const Highlight &highlight);
    void tryFuzzy(const Highlight &highlight, FoundAgain &found);
    void learnFrom(const Highlight &highlight, const FoundAgain &found);

private:
    bool onUnchangedPages(const Anchor &anchor, FoundAgain &found);
    QString wordsAt(const Anchor &anchor, const std::vector<AnchorTarget> &targets) const;
    std::vector<Stretch> exactPlaces(const Anchor &anchor);
    std::vector<Stretch> placesThatFitBetter(const Anchor &anchor, const Stretch &than);
    std::vector<Stretch> nearPlaces(const Anchor &anchor, int firstPage, int lastPage);
    std::vector<AnchorTarget> targetsAt(const Stretch &place) const;
    Candidate candidateAt(const Anchor &anchor, const Stretch &place) const;
    int expectedPage(const Anchor &anchor) const;
    bool readsTheSame(const Anchor &anchor, const Stretch &place) const;

    const SqueezedPages &pages()
    {
        if (!m_pages)
            m_pages = std::make_unique<SqueezedPages>(0, m_document.pageCount, m_document.textOfPage);
        return *m_pages;
    }
    const NearMatcher &matcher()
    {
        if (!m_matcher)
            m_matcher = std::make_unique<NearMatcher>(pages().text());
        return *m_matcher;
    }

    const SearchedDocument &m_document;
    In m_in;
    UnchangedPages m_unchanged;
    std::unique_ptr<SqueezedPages> m_pages;
    std::unique_ptr<NearMatcher> m_matcher;
    std::vector<std::pair<int, int>> m_shifts; ///< page of a highlight that is found, and how far it went
};

std::vector<Stretch> Resolving::exactPlaces(const Anchor &anchor)
{
    std::vector<Stretch> all;
    const QString &text = pages().text();
    const qsizetype length = anchor.squeezed.size();
    const QStringMatcher matcher(anchor.squeezed);
    for (qsizetype at = matcher.indexIn(text); at >= 0 && all.size() < mostLookalikes;
         at = matcher.indexIn(text, at + 1))
        all.push_back({at, length, 0, contextFit(text, anchor, at, length)});
    std::stable_sort(all.begin(), all.end(), [](const Stretch &a, const Stretch &b) { return a.context > b.context; });
    return all;
}

std::vector<AnchorTarget> Resolving::targetsAt(const Stretch &place) const
{
    return targetsOf(m_pages->range(place.start, place.length), m_document.textOfPage, m_document.labelOf);
}

/// Of letters and digits that are the same: the words as they were, unless an amount in them reads otherwise now, for
/// marks are no letters ("1,5" and "15"). Within one document nobody has changed them.
QString Resolving::wordsAt(const Anchor &anchor, const std::vector<AnchorTarget> &targets) const
{
    if (m_in == In::ThisDocument || targets.empty() || anchor.exact.isEmpty() || !hasDigit(anchor.squeezed))
        return anchor.exact;
    const TextRange range{{targets.front().page, targets.front().start}, {targets.back().page, targets.back().end}};
    // A place that was found by its letters ends with one: a per cent behind it may belong to the passage, or not.
    const QString narrow = quoteOf(range, m_document.textOfPage, pagesForHyphens);
    const QString wide = quoteOf(withMarks(range, m_document.textOfPage), m_document.textOfPage, pagesForHyphens);
    const QStringList before = amountsIn(anchor.exact);
    if (amountsIn(narrow) == before || amountsIn(wide) == before)
        return anchor.exact;
    return anchor.exact.front().isLetterOrNumber() && anchor.exact.back().isLetterOrNumber() ? narrow : wide;
}

Candidate Resolving::candidateAt(const Anchor &anchor, const Stretch &place) const
{
    Candidate candidate;
    candidate.targets = targetsAt(place);
    candidate.exact = place.edits == 0
                          ? wordsAt(anchor, candidate.targets)
                          : quoteOf(m_pages->range(place.start, place.length), m_document.textOfPage, pagesForHyphens);
    const bool isChanged = place.edits > 0 || candidate.exact != anchor.exact;
    candidate.agreement = percentOf(std::max(place.edits, isChanged ? 1 : 0), anchor.squeezed.size());
    candidate.context = place.context;
    return candidate;
}

/// The pages have the same letters, here or further on: the surest sign, also where words stand many times.
bool Resolving::onUnchangedPages(const Anchor &anchor, FoundAgain &found)
{
    std::optional<int> shift;
    if (m_unchanged.areThere(anchor))
        shift = 0;
    else if (m_in == In::AnotherVersion)
        shift = m_unchanged.shiftOf(anchor);
    if (!shift)
        return false;
    // The letters are the same; what draws them may have been shifted a little.
    Candidate candidate{m_unchanged.targetsOn(anchor, *shift), {}, 100, 2 * anchorContext};
    candidate.exact = wordsAt(anchor, candidate.targets);
    found.state = *shift == 0 ? Anchor::State::Exact : Anchor::State::Moved;
    found.candidates = {std::move(candidate)};
    return true;
}

/// A place whose amounts read otherwise is proposed, never taken over.
void askAboutAmounts(const Anchor &anchor, FoundAgain &found)
{
    if (!found.isSure() || amountsIn(found.candidates.front().exact) == amountsIn(anchor.exact))
        return;
    found.state = Anchor::State::Fuzzy;
    Candidate &only = found.candidates.front();
    only.agreement = std::min(only.agreement, percentOf(1, anchor.squeezed.size()));
}

FoundAgain Resolving::sure(const Highlight &highlight)
{
    const Anchor &anchor = highlight.anchor;
    FoundAgain found;
    found.highlight = highlight.id;
    if (anchor.squeezed.isEmpty() || anchor.targets.empty())
        return found;
    if (onUnchangedPages(anchor, found))
        return found;
    std::vector<Stretch> places = exactPlaces(anchor);
    if (places.empty())
        return found;
    const Stretch best = places.front();
    // A lookalike in the old place is not enough when the words around it fit another one better; nor, in another
    // version, when they fit another one as well: a page more in front puts the next of them there.
    const bool isTied = m_in == In::AnotherVersion && places.size() > 1 && places[1].context == best.context;
    for (auto place = places.begin(); place != places.end() && place->context == best.context; ++place) {
        Candidate candidate = candidateAt(anchor, *place);
        if (place->context < leastWhenAlone && places.size() > 1 && anchor.squeezed.size() < longPassage)
            break; // nothing around it is as it was: the place alone says little
        if (!isInPlace(candidate.targets, anchor.targets))
            continue;
        if (isTied) {
            std::rotate(places.begin(), place, place + 1); // the first that a person is shown
            break;
        }
        found.state = Anchor::State::Exact;
        found.candidates = {std::move(candidate)};
        return found;
    }
    bool isOnlyOne = places.size() == 1 && (best.context >= leastWhenAlone || anchor.squeezed.size() >= longPassage);
    if (isOnlyOne && best.context < leastAgreement && anchor.squeezed.size() >= shortestFuzzy) {
        const std::vector<Stretch> better = placesThatFitBetter(anchor, best);
        isOnlyOne = better.empty();
        places = isOnlyOne ? places : better;
    }
    const bool isClear =
        places.size() > 1 && best.context >= leastAgreement && best.context - places[1].context >= leastLead;
    found.state = isOnlyOne || isClear ? Anchor::State::Moved : Anchor::State::Ambiguous;
    for (const Stretch &place : places) {
        found.candidates.push_back(candidateAt(anchor, place));
        if (found.isSure() || found.candidates.size() == mostCandidates)
            break;
    }
    return found;
}

void Resolving::learnFrom(const Highlight &highlight, const FoundAgain &found)
{
    if (!found.isSure() || found.candidates.front().targets.empty())
        return;
    const int before = highlight.anchor.targets.front().page;
    m_shifts.emplace_back(before, found.candidates.front().targets.front().page - before);
}

/// Where the page should be by now: as far away as the nearest highlights that were found, by their median.
int Resolving::expectedPage(const Anchor &anchor) const
{
    const int page = anchor.targets.front().page;
    if (m_shifts.empty())
        return page;
    constexpr std::size_t neighbours = 5;
    std::vector<std::pair<int, int>> byDistance; // pages between, shift
    for (const auto &[where, shift] : m_shifts)
        byDistance.emplace_back(std::abs(where - page), shift);
    const std::size_t count = std::min(neighbours, byDistance.size());
    std::partial_sort(byDistance.begin(), byDistance.begin() + static_cast<std::ptrdiff_t>(count), byDistance.end());
    std::vector<int> shifts;
    for (std::size_t i = 0; i < count; ++i)
        shifts.push_back(byDistance[i].second);
    std::nth_element(shifts.begin(), shifts.begin() + static_cast<std::ptrdiff_t>(count / 2), shifts.end());
    return page + shifts[count / 2];
}

std::vector<Stretch> Resolving::nearPlaces(const Anchor &anchor, int firstPage, int lastPage)
{
    const qsizetype from = pages().indexOf({std::max(0, firstPage), 0});
    const qsizetype to = pages().indexOf({lastPage + 1, 0});
    const int mostEdits = static_cast<int>(anchor.squeezed.size() / 5);
    std::vector<Stretch> all;
    for (const NearMatch &match : matcher().find(anchor.squeezed, mostEdits, from, to))
        all.push_back({match.start, match.length, match.edits, 0});
    std::stable_sort(all.begin(), all.end(), [](const Stretch &a, const Stretch &b) { return a.edits < b.edits; });
    if (all.size() > 4 * mostCandidates)
        all.resize(4 * mostCandidates);
    for (Stretch &place : all)
        place.context = looseContextFit(m_pages->text(), anchor, place.start, place.length);
    std::stable_sort(all.begin(), all.end(),
                     [](const Stretch &a, const Stretch &b) { return a.context - a.edits > b.context - b.edits; });
    return all;
}

/// All places that come near, when one of them fits better into what stood around than the only one with these very
/// words: a heading that is read in another order now, and the contents that repeat it. Empty when none does.
std::vector<Stretch> Resolving::placesThatFitBetter(const Anchor &anchor, const Stretch &than)
{
    std::vector<Stretch> places = nearPlaces(anchor, 0, m_document.pageCount - 1);
    const int fits = looseContextFit(m_pages->text(), anchor, than.start, than.length);
    const bool isOutdone = std::any_of(places.begin(), places.end(), [&](const Stretch &place) {
        const bool isElsewhere = place.start + place.length <= than.start || place.start >= than.start + than.length;
        return isElsewhere && place.context - place.edits > fits;
    });
    return isOutdone ? places : std::vector<Stretch>();
}

bool Resolving::readsTheSame(const Anchor &anchor, const Stretch &place) const
{
    const TextRange range = m_pages->range(place.start, place.length);
    std::vector<qsizetype> pageBreaks;
    for (int page = range.start.page + 1; page <= range.end.page; ++page)
        pageBreaks.push_back(m_pages->indexOf({page, 0}) - place.start);
    return pdf::readsTheSame(QStringView(m_pages->text()).mid(place.start, place.length), anchor.squeezed, pageBreaks);
}

void Resolving::tryFuzzy(const Highlight &highlight, FoundAgain &found)
{
    const Anchor &anchor = highlight.anchor;
    if (anchor.squeezed.size() < shortestFuzzy || anchor.targets.empty())
        return;
    const qsizetype letters = anchor.squeezed.size();
    const auto isGood = [&](const Stretch &place) {
        return place.edits * 10 <= letters && place.context >= leastForFuzzy;
    };
    const auto isSame = [&](const Stretch &place) { return readsTheSame(anchor, place); };
    const int page = expectedPage(anchor);
    std::vector<Stretch> places = nearPlaces(anchor, page - pagesNear, page + pagesNear);
    if (places.empty() || !isGood(places.front()) || isSame(places.front()))
        places = nearPlaces(anchor, 0, m_document.pageCount - 1);
    if (places.empty())
        return;
    const Stretch &best = places.front();
    const bool isAlone = places.size() == 1 || best.context - places[1].context >= leastLead;
    if (isSame(best) && best.context >= leastAgreement && isAlone)
        found.state = Anchor::State::Moved;
    else
        found.state = isGood(best) && isAlone ? Anchor::State::Fuzzy : Anchor::State::Ambiguous;
    for (const Stretch &place : places) {
        found.candidates.push_back(candidateAt(anchor, place));
        if (found.state != Anchor::State::Ambiguous || found.candidates.size() == mostCandidates)
            break;
    }
}

} // namespace

std::vector<FoundAgain> findAgain(const std::vector<const Highlight *> &highlights, const SearchedDocument &document,
                                  const std::function<bool(int)> &goesOn)
{
    Resolving resolving(document, Resolving::In::AnotherVersion);
    std::vector<FoundAgain> all(highlights.size());
    int done = 0;
    const auto step = [&] { return !goesOn || goesOn(done++); };
    for (std::size_t i = 0; i < highlights.size(); ++i) {
        if (!step())
            return {};
        const bool isText = highlights[i]->anchor.kind == Anchor::Kind::Text;
        all[i] = isText ? resolving.sure(*highlights[i]) : findAreaAgain(*highlights[i], document);
        if (isText)
            askAboutAmounts(highlights[i]->anchor, all[i]);
        resolving.learnFrom(*highlights[i], all[i]);
    }
    for (std::size_t i = 0; i < highlights.size(); ++i) { // only now is known how far the pages have shifted
        if (!step())
            return {};
        const bool isText = highlights[i]->anchor.kind == Anchor::Kind::Text;
        if (isText && all[i].state == Anchor::State::Orphan)
            resolving.tryFuzzy(*highlights[i], all[i]);
        if (isText)
            askAboutAmounts(highlights[i]->anchor, all[i]);
    }
    return all;
}

int percentOf(int edits, qsizetype letters)
{
    return static_cast<int>(100 * std::max<qsizetype>(0, letters - edits) / std::max<qsizetype>(1, letters));
}

Resolution resolve(const Anchor &anchor, int pageCount, const TextOfPage &textOfPage)
{
    const bool isThere = !anchor.targets.empty() &&
                         std::all_of(anchor.targets.begin(), anchor.targets.end(),
                                     [&](const auto &target) { return target.page >= 0 && target.page < pageCount; });
    if (anchor.kind == Anchor::Kind::Area)
        return isThere ? Resolution{Anchor::State::Exact, anchor.targets} : Resolution{};
    const auto labelOf = [&](int page) { // labels are of the document; for another page only its number is sure
        const auto same = std::find_if(anchor.targets.begin(), anchor.targets.end(),
                                       [&](const AnchorTarget &target) { return target.page == page; });
        return same == anchor.targets.end() ? QString::number(page + 1) : same->label;
    };
    const SearchedDocument document{pageCount, textOfPage, labelOf, {}};
    Highlight highlight;
    highlight.anchor = anchor;
    const FoundAgain found = Resolving(document, Resolving::In::ThisDocument).sure(highlight);
    return found.isSure() ? Resolution{found.state, found.candidates.front().targets} : Resolution{};
}

} // namespace meetlat::pdf
