// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"
#include "core/pdf/TextIndex.h"

#include <memory>
#include <vector>

namespace meetlat {

/// What raters typed for passages of one document of a plan, to be found like the words of the PDF itself. It holds only
/// what `viewer` may see.
class TypedWords
{
public:
    struct Passage
    {
        HighlightId highlight;
        AnchorTarget target; ///< where it stands now
        QString words;
    };

    TypedWords(const ReviewState &state, const RaterId &viewer, const PlanId &plan, const DocumentId &document);

    bool isEmpty() const { return m_passages.empty(); }
    const pdf::TextIndex &index() const { return *m_index; } ///< its pages are passages
    /// Of a range that was found in index().
    const Passage &passage(const pdf::TextRange &range) const;

private:
    std::vector<Passage> m_passages;
    std::unique_ptr<const pdf::TextIndex> m_index;
};

using TypedWordsPtr = std::shared_ptr<const TypedWords>;

} // namespace meetlat
