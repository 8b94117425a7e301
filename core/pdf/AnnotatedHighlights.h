// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/pdf/OwnContent.h"
#include "core/pdf/TextAnchor.h"

#include <vector>

namespace meetlat::pdf {

/// Whose highlight an annotation of a document becomes.
struct AnnotationImporter
{
    PlanId plan;
    RaterId rater;
    DocumentId document;
};

/// An annotation as a highlight: over the words under it when they are found back exactly there, else over its area.
/// Its note is what the annotation says, its author cut to 200 characters. The same annotation of the same document
/// always gives the same id (a UUID made from a digest), another one for another person or plan. `textOfPage`: of its
/// page and the pages beside it, which give the words their context.
Highlight highlightFrom(const PageAnnotation &annotation, const AnnotationImporter &importer,
                        const DocumentFacts &facts, const TextOfPage &textOfPage, Instant now);

/// The id that it then has.
HighlightId importedId(const PageAnnotation &annotation, const AnnotationImporter &importer);

/// The highlight as annotations for a copy of the PDF, one per page; `targets` says where it stands now.
std::vector<NewAnnotation> annotationsFrom(const Highlight &highlight, const std::vector<AnchorTarget> &targets,
                                           const QString &author, const QString &contents, QRgb colour);
/// The highlight that an annotation was written from; empty when another program wrote it.
HighlightId exportedHighlight(const PageAnnotation &annotation);

} // namespace meetlat::pdf
