// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PlotData.h"

#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Strips
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::PlotData)
};

/// The pages of a plan's documents behind one another.
struct PagesOfPlan
{
    PagesOfPlan(const ReviewState &state, const PlanId &plan)
    {
        for (const Document *document : documentsOf(state, plan)) {
            firstPage.emplace(document->sha256, all);
            all += document->pages;
        }
    }
    std::map<DocumentId, int> firstPage;
    int all = 0;
};

/// Whose passages of this plan everybody may see, and whether a passage is A's or B's.
struct Voices
{
    Voices(const ReviewState &state, const PlanId &plan)
    {
        for (const Assignment *assignment : assignmentsOf(state, plan)) {
            if (maySee(state, {}, plan, assignment->rater))
                seen.insert(assignment->rater);
        }
        if (const Opening *opening = state.find<Opening>(plan)) {
            a = opening->raterA;
            b = opening->raterB;
        }
    }
    std::set<RaterId> seen;
    RaterId a, b;
};

/// The page on which the passage begins today, over all documents; empty: nobody has settled where it stands.
std::optional<int> pageOf(const ReviewState &state, const PagesOfPlan &pages, const Highlight &highlight)
{
    const auto here = pages.firstPage.find(highlight.document);
    if (here != pages.firstPage.end() && !highlight.anchor.targets.empty())
        return here->second + highlight.anchor.targets.front().page;
    const Standing standing = standingOf(state, highlight);
    const auto there = pages.firstPage.find(standing.document);
    if (there == pages.firstPage.end() || standing.targets.empty())
        return std::nullopt;
    return there->second + standing.targets.front().page;
}

void addMark(EvidenceStrips::Strip &strip, int page, const Voices &voices, const Highlight &highlight)
{
    EvidenceStrips::Mark mark{page, highlight.rater == voices.a, highlight.rater == voices.b, highlight.kind, 1};
    const auto same = std::find_if(strip.marks.begin(), strip.marks.end(), [&](const EvidenceStrips::Mark &other) {
        return other.page == mark.page && other.isByA == mark.isByA && other.isByB == mark.isByB &&
               other.kind == mark.kind;
    });
    if (same == strip.marks.end())
        strip.marks.push_back(mark);
    else
        ++same->count;
}

QString whoWords(const EvidenceStrips::Mark &mark)
{
    if (mark.isByA)
        return u"A"_s;
    return mark.isByB ? u"B"_s : u"–"_s;
}

} // namespace

EvidenceStrips evidenceStrips(const ReviewState &state, const IndicatorId &indicator)
{
    // once over all evidence: a highlight may serve several indicators and counts once
    std::map<QString, std::set<QString>> highlightsOf;
    for (const auto &[key, evidence] : state.all<Evidence>()) {
        if (indicator.isEmpty() || evidence.indicator == indicator)
            highlightsOf[evidence.plan.value].insert(evidence.highlight.value);
    }
    EvidenceStrips strips;
    for (const Plan *plan : plansByRegion(state)) {
        if (!isDisclosed(state, plan->id)) {
            ++strips.hidden;
            continue;
        }
        const PagesOfPlan pages(state, plan->id);
        const Voices voices(state, plan->id);
        const Region *region = state.find<Region>(plan->region);
        EvidenceStrips::Strip strip{plan->id, region ? region->name : plan->title, pages.all, {}, 0};
        for (const QString &id : highlightsOf[plan->id.value]) {
            const Highlight *highlight = state.find<Highlight>(HighlightId{id});
            if (!highlight || !voices.seen.contains(highlight->rater))
                continue;
            if (const auto page = pageOf(state, pages, *highlight))
                addMark(strip, *page, voices, *highlight);
            else
                ++strip.waiting;
        }
        std::stable_sort(strip.marks.begin(), strip.marks.end(),
                         [](const EvidenceStrips::Mark &a, const EvidenceStrips::Mark &b) { return a.page < b.page; });
        strips.strips.push_back(std::move(strip));
    }
    return strips;
}

FigureTable EvidenceStrips::table() const
{
    FigureTable table;
    table.columns = {{Strips::tr("Region"), false}, {Strips::tr("Page"), true},  {Strips::tr("Of"), true},
                     {Strips::tr("Rater"), false},  {Strips::tr("Kind"), false}, {Strips::tr("Passages"), true}};
    for (const Strip &strip : strips) {
        for (const Mark &mark : strip.marks) {
            FigureTable::Row row;
            row.cells = {strip.region,   QString::number(mark.page + 1), QString::number(strip.pages),
                         whoWords(mark), words::evidenceKind(mark.kind), QString::number(mark.count)};
            row.plan = strip.plan.value;
            table.rows.push_back(std::move(row));
        }
        if (strip.waiting > 0) {
            FigureTable::Row row;
            row.cells = {strip.region,
                         u"–"_s,
                         QString::number(strip.pages),
                         u"–"_s,
                         Strips::tr("place in the new version not settled yet"),
                         QString::number(strip.waiting)};
            row.plan = strip.plan.value;
            row.isQuiet = true;
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace meetlat
