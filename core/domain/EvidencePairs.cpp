// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/EvidencePairs.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/domain/Versions.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace meetlat {

namespace {

/// Where a passage stands, in the version in which it is compared.
struct Stretch
{
    DocumentId document;
    std::vector<AnchorTarget> targets;
};

struct Passage
{
    const Highlight *highlight;
    Stretch made;
    Stretch now;
};

/// An amount of marked characters or, where those cannot be compared, of marked surface.
struct Amount
{
    double a = 0;
    double b = 0;
    double both = 0;

    void add(const Amount &other)
    {
        a += other.a;
        b += other.b;
        both += other.both;
    }
    int percent() const
    {
        const double either = a + b - both;
        return either > 0 ? static_cast<int>(100 * std::min(both, either) / either) : 0;
    }
};

/// Ranges count in one text only where the same extraction read the same text.
std::vector<AnchorTarget> readBy(const QString &extractor, std::vector<AnchorTarget> targets)
{
    for (AnchorTarget &target : targets)
        target.textHash += extractor;
    return targets;
}

std::vector<Passage> passagesOf(const ReviewState &state, const std::vector<const Highlight *> &highlights)
{
    std::vector<Passage> passages;
    for (const Highlight *highlight : highlights) {
        const Standing standing = standingOf(state, *highlight);
        const Anchor &anchor = highlight->anchor;
        passages.push_back({highlight,
                            {highlight->document, readBy(anchor.extractor, anchor.targets)},
                            {standing.document, readBy(standing.isMoved ? QString() : anchor.extractor,
                                                       standing.targets)}});
    }
    return passages;
}

bool isText(const AnchorTarget &target)
{
    return target.end > target.start;
}

bool countInOneText(const AnchorTarget &one, const AnchorTarget &two)
{
    return isText(one) && isText(two) && one.textHash == two.textHash;
}

double surfaceOf(const AnchorTarget &target)
{
    return std::accumulate(target.rects.begin(), target.rects.end(), 0.0,
                           [](double sum, const QRectF &rect) { return sum + rect.width() * rect.height(); });
}

/// Boxes of neighbouring lines touch and overlap a little: that is not the same line.
double commonSurface(const AnchorTarget &one, const AnchorTarget &two)
{
    double common = 0;
    for (const QRectF &left : one.rects) {
        for (const QRectF &right : two.rects) {
            const QRectF both = left.intersected(right);
            if (both.height() > 0.5 * std::min(left.height(), right.height()))
                common += both.width() * both.height();
        }
    }
    return common;
}

double commonOf(const AnchorTarget &one, const AnchorTarget &two)
{
    if (one.page != two.page)
        return 0;
    if (countInOneText(one, two))
        return std::max(0, std::min(one.end, two.end) - std::max(one.start, two.start));
    return commonSurface(one, two);
}

/// In the version both were made on, which is surest, or else where they stand today.
bool standOverEachOther(const Passage &a, const Passage &b)
{
    const bool isSameVersion = a.made.document == b.made.document;
    const Stretch &placeA = isSameVersion ? a.made : a.now;
    const Stretch &placeB = isSameVersion ? b.made : b.now;
    if (placeA.document.isEmpty() || placeA.document != placeB.document)
        return false;
    return std::any_of(placeA.targets.begin(), placeA.targets.end(), [&](const AnchorTarget &one) {
        return std::any_of(placeB.targets.begin(), placeB.targets.end(),
                           [&](const AnchorTarget &two) { return commonOf(one, two) > 0; });
    });
}

/// Characters in these ranges; what several ranges cover counts once.
double covered(std::vector<std::pair<int, int>> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    double count = 0;
    int upTo = 0;
    for (const auto &[start, end] : ranges) {
        count += std::max(0, end - std::max(start, upTo));
        upTo = std::max(upTo, end);
    }
    return count;
}

Amount charactersOf(const std::vector<const AnchorTarget *> &a, const std::vector<const AnchorTarget *> &b)
{
    std::vector<std::pair<int, int>> ofA;
    std::vector<std::pair<int, int>> ofB;
    for (const AnchorTarget *target : a)
        ofA.emplace_back(target->start, target->end);
    for (const AnchorTarget *target : b)
        ofB.emplace_back(target->start, target->end);
    std::vector<std::pair<int, int>> either = ofA;
    either.insert(either.end(), ofB.begin(), ofB.end());
    Amount amount{covered(ofA), covered(ofB), 0};
    amount.both = amount.a + amount.b - covered(either);
    return amount;
}

Amount surfacesOf(const std::vector<const AnchorTarget *> &a, const std::vector<const AnchorTarget *> &b)
{
    Amount amount;
    for (const AnchorTarget *one : a)
        amount.a += surfaceOf(*one);
    for (const AnchorTarget *two : b) {
        amount.b += surfaceOf(*two);
        for (const AnchorTarget *one : a)
            amount.both += commonSurface(*one, *two);
    }
    amount.both = std::min({amount.both, amount.a, amount.b});
    return amount;
}

/// How much of what a group of passages marks is marked by both.
int percentOf(const std::vector<const Passage *> &a, const std::vector<const Passage *> &b)
{
    bool isSameVersion = true;
    for (const Passage *one : a) {
        for (const Passage *two : b)
            isSameVersion = isSameVersion && one->made.document == two->made.document;
    }
    std::map<int, std::pair<std::vector<const AnchorTarget *>, std::vector<const AnchorTarget *>>> byPage;
    for (const Passage *passage : a) {
        for (const AnchorTarget &target : (isSameVersion ? passage->made : passage->now).targets)
            byPage[target.page].first.push_back(&target);
    }
    for (const Passage *passage : b) {
        for (const AnchorTarget &target : (isSameVersion ? passage->made : passage->now).targets)
            byPage[target.page].second.push_back(&target);
    }
    bool countsCharacters = true;
    for (const auto &[page, targets] : byPage) {
        std::vector<const AnchorTarget *> all = targets.first;
        all.insert(all.end(), targets.second.begin(), targets.second.end());
        for (const AnchorTarget *target : all)
            countsCharacters = countsCharacters && countInOneText(*all.front(), *target);
    }
    Amount amount;
    for (const auto &[page, targets] : byPage)
        amount.add(countsCharacters ? charactersOf(targets.first, targets.second)
                                    : surfacesOf(targets.first, targets.second));
    return amount.percent();
}

/// Passages that belong together because they stand over each other, directly or by way of another.
class Groups
{
public:
    explicit Groups(std::size_t count) : m_of(count) { std::iota(m_of.begin(), m_of.end(), std::size_t(0)); }
    std::size_t of(std::size_t one) const
    {
        while (m_of[one] != one)
            one = m_of[one];
        return one;
    }
    void join(std::size_t one, std::size_t two)
    {
        const std::size_t low = std::min(of(one), of(two));
        const std::size_t high = std::max(of(one), of(two));
        m_of[high] = low; // the first of A stays the group's number, so that groups come in reading order
    }

private:
    std::vector<std::size_t> m_of;
};

} // namespace

std::vector<EvidencePair> pairEvidence(const ReviewState &state, const std::vector<const Highlight *> &a,
                                       const std::vector<const Highlight *> &b)
{
    const std::vector<Passage> ofA = passagesOf(state, a);
    const std::vector<Passage> ofB = passagesOf(state, b);
    Groups groups(ofA.size() + ofB.size());
    for (std::size_t i = 0; i < ofA.size(); ++i) {
        for (std::size_t j = 0; j < ofB.size(); ++j) {
            if (standOverEachOther(ofA[i], ofB[j]))
                groups.join(i, ofA.size() + j);
        }
    }
    std::map<std::size_t, std::pair<std::vector<const Passage *>, std::vector<const Passage *>>> members;
    for (std::size_t i = 0; i < ofA.size(); ++i)
        members[groups.of(i)].first.push_back(&ofA[i]);
    for (std::size_t j = 0; j < ofB.size(); ++j)
        members[groups.of(ofA.size() + j)].second.push_back(&ofB[j]);

    std::vector<EvidencePair> pairs;
    for (const auto &[group, sides] : members) {
        EvidencePair pair;
        for (const Passage *passage : sides.first)
            pair.a.push_back(passage->highlight);
        for (const Passage *passage : sides.second)
            pair.b.push_back(passage->highlight);
        if (!pair.a.empty() && !pair.b.empty()) {
            pair.percent = percentOf(sides.first, sides.second);
            pair.sharing = pair.percent >= sharedFromPercent ? Sharing::Shared : Sharing::Partly;
        } else {
            pair.sharing = pair.b.empty() ? Sharing::OnlyA : Sharing::OnlyB;
        }
        pairs.push_back(std::move(pair));
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const EvidencePair &one, const EvidencePair &two) { return one.sharing < two.sharing; });
    return pairs;
}

bool sharesEvidence(const ReviewState &state, const PlanId &plan, const IndicatorId &indicator)
{
    const Opening *opening = state.find<Opening>(plan);
    if (!opening)
        return false;
    const std::vector<EvidencePair> pairs = pairEvidence(state, evidenceOf(state, plan, indicator, opening->raterA),
                                                         evidenceOf(state, plan, indicator, opening->raterB));
    if (!pairs.empty() && (pairs.front().sharing == Sharing::Shared || pairs.front().sharing == Sharing::Partly))
        return true;
    return !searchesOf(state, plan, indicator, opening->raterA).empty() &&
           !searchesOf(state, plan, indicator, opening->raterB).empty();
}

} // namespace meetlat
