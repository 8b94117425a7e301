// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

#include <QStringList>

namespace meetlat::figures {

/// A passage that is evidence, with what a report says beside it.
struct Quote
{
    const Highlight *highlight = nullptr;
    std::vector<const Highlight *> also; ///< the same passage as other raters marked it
    IndicatorId indicator;
    const QuotePick *pick = nullptr; ///< null: not picked
    QString words;                   ///< as they stand there now, or as a person typed them
    QString region;                  ///< whatever the pick says of naming it
    QString plan;                    ///< title, else the name of the document
    QString page;                    ///< label, else the number; empty: not known
    bool namesRegion = false;        ///< the words hold the region's name or an alias

    QuoteUse use() const { return pick ? pick->use : QuoteUse::Unmarked; }
    bool isAnonymous() const { return pick && pick->isAnonymous; }
};

/// Evidence with words of both raters on this indicator, of plans that both have submitted: by region, plan and place.
/// A passage that both marked (from 80 % of its characters on, as pairEvidence() says) is one: the one that is picked,
/// else the first rater's.
std::vector<Quote> quotesToPickFrom(const ReviewState &state, const IndicatorId &indicator);
/// What was picked: by rubric order, good practices first, then by region. Passages that are gone, or whose plan is
/// open again, are not among them.
std::vector<Quote> pickedQuotes(const ReviewState &state);

/// "Beekdal, Eerst een huis, p. 12", or "een regio".
QString sourceOf(const Quote &quote, bool isDutch);

/// A report's part with all picked quotes: headings, numbered quotes, their sources and notes. Words of plans never
/// act as Markdown.
QString quotesToMarkdown(const ReviewState &state, bool isDutch);
/// The words of the headings.
struct QuoteWords
{
    QString title, good, counter, page;
};
QuoteWords quoteWords(bool isDutch);

} // namespace meetlat::figures
