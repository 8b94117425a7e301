// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/TypedWords.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "core/pdf/TextLayout.h"

#include <algorithm>

namespace meetlat {

namespace {

pdf::PageTextPtr pageOf(int number, const QString &words)
{
    auto page = std::make_shared<pdf::PageText>();
    page->page = number;
    page->text = words + QLatin1Char('\n');
    pdf::PageText::Line line;
    line.end = static_cast<int>(words.size());
    page->lines.push_back(line);
    pdf::completeText(*page);
    return page;
}

} // namespace

TypedWords::TypedWords(const ReviewState &state, const RaterId &viewer, const PlanId &plan, const DocumentId &document)
{
    for (const auto &[key, highlight] : state.all<Highlight>()) {
        if (highlight.plan != plan || highlight.typed.isEmpty() || !maySee(state, viewer, plan, highlight.rater))
            continue;
        const Standing standing = standingOf(state, highlight);
        if (standing.document == document && !standing.targets.empty())
            m_passages.push_back({highlight.id, standing.targets.front(), quoteOf(highlight)});
    }
    std::stable_sort(m_passages.begin(), m_passages.end(),
                     [](const Passage &a, const Passage &b) { return a.target.page < b.target.page; });
    // Nothing is found across a page that is not there, so never from one passage into the next.
    std::vector<pdf::PageTextPtr> pages;
    for (const Passage &passage : m_passages) {
        pages.push_back(pageOf(static_cast<int>(pages.size()), passage.words));
        pages.push_back(nullptr);
    }
    m_index = std::make_unique<const pdf::TextIndex>(std::move(pages));
}

const TypedWords::Passage &TypedWords::passage(const pdf::TextRange &range) const
{
    return m_passages[static_cast<std::size_t>(range.start.page / 2)];
}

} // namespace meetlat
