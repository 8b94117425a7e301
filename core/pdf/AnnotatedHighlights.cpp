// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/AnnotatedHighlights.h"

#include "core/base/Sha256.h"
#include "core/base/Uuid7.h"
#include "core/pdf/AnnotatedWords.h"

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr qsizetype longestAuthor = 200;
constexpr qsizetype uuidLength = 36;
constexpr double smallestSide = 0.01; // of the page: an annotation without an extent can be seen and clicked too

/// What of the area is on the page.
QRectF onPage(const QRectF &area)
{
    const auto stretch = [](double from, double to) {
        const double start = std::clamp(from, 0.0, 1.0 - smallestSide);
        return std::pair(start, std::clamp(to, start + smallestSide, 1.0));
    };
    const auto [left, right] = stretch(area.left(), area.right());
    const auto [top, bottom] = stretch(area.top(), area.bottom());
    return {QPointF(left, top), QPointF(right, bottom)};
}

QRectF areaOf(const PageAnnotation &annotation)
{
    QRectF area;
    for (const QRectF &quad : annotation.quads)
        area |= quad;
    return onPage(area.isEmpty() ? annotation.area : area);
}

/// Empty where there are no words, or where they would not be found back at this very place.
std::optional<Anchor> anchorOverWords(const PageAnnotation &annotation, const DocumentFacts &facts,
                                      const TextOfPage &textOfPage)
{
    const PageTextPtr text = textOfPage(annotation.page);
    const std::optional<TextRange> range = text ? wordsUnder(annotation, *text) : std::nullopt;
    if (!range)
        return {};
    Anchor anchor = anchorOfRange(*range, facts, textOfPage);
    if (anchor.squeezed.isEmpty() || anchor.targets.empty())
        return {};
    const Resolution found = resolve(anchor, facts.pageCount(), textOfPage);
    if (found.state != Anchor::State::Exact)
        return {};
    return anchor;
}

/// Version 8: made by a rule of one's own (RFC 9562).
QString uuidFrom(const QString &digest)
{
    static const QString variants = QStringLiteral("89ab");
    const QChar variant = variants.at(digest.mid(16, 1).toInt(nullptr, 16) & 3);
    return QStringLiteral("%1-%2-8%3-%4%5-%6")
        .arg(digest.mid(0, 8), digest.mid(8, 4), digest.mid(13, 3), QString(variant), digest.mid(17, 3),
             digest.mid(20, 12));
}

} // namespace

HighlightId importedId(const PageAnnotation &annotation, const AnnotationImporter &importer)
{
    QStringList parts{importer.plan.value,
                      importer.rater.value,
                      importer.document.value,
                      QString::number(annotation.page),
                      QString::number(static_cast<int>(annotation.kind)),
                      annotation.name,
                      annotation.author,
                      annotation.contents};
    std::vector<QRectF> places = annotation.quads;
    places.push_back(annotation.area);
    for (const QRectF &place : places) {
        for (const double edge : {place.left(), place.top(), place.right(), place.bottom()})
            parts << QString::number(edge, 'f', 4); // finer digits may differ from machine to machine
    }
    return {uuidFrom(Sha256::of(parts.join(QChar(0x1F)).toUtf8()))};
}

Highlight highlightFrom(const PageAnnotation &annotation, const AnnotationImporter &importer,
                        const DocumentFacts &facts, const TextOfPage &textOfPage, Instant now)
{
    Highlight highlight;
    highlight.id = importedId(annotation, importer);
    highlight.plan = importer.plan;
    highlight.rater = importer.rater;
    highlight.document = importer.document;
    const std::optional<Anchor> overWords = anchorOverWords(annotation, facts, textOfPage);
    highlight.anchor = overWords ? *overWords : anchorOfArea(annotation.page, areaOf(annotation), facts);
    highlight.note = annotation.contents;
    highlight.author = annotation.author.left(longestAuthor);
    if (!highlight.author.isEmpty() && highlight.author.back().isHighSurrogate())
        highlight.author.chop(1);
    highlight.madeAt = now;
    return highlight;
}

std::vector<NewAnnotation> annotationsFrom(const Highlight &highlight, const std::vector<AnchorTarget> &targets,
                                           const QString &author, const QString &contents, QRgb colour)
{
    std::vector<NewAnnotation> annotations;
    for (const AnchorTarget &target : targets) {
        if (target.rects.empty())
            continue;
        NewAnnotation one;
        one.page = target.page;
        one.rects = target.rects;
        one.isArea = highlight.anchor.kind == Anchor::Kind::Area;
        one.author = author;
        one.contents = contents;
        one.name = QLatin1String(exportedNamePrefix) + highlight.id.value;
        if (!annotations.empty()) // a name is unique in its document
            one.name += QStringLiteral("-%1").arg(annotations.size() + 1);
        one.colour = colour;
        one.made = QDateTime::fromMSecsSinceEpoch(highlight.madeAt, Qt::UTC);
        annotations.push_back(std::move(one));
    }
    return annotations;
}

HighlightId exportedHighlight(const PageAnnotation &annotation)
{
    const QLatin1String prefix(exportedNamePrefix);
    if (!annotation.name.startsWith(prefix))
        return {};
    const QString id = annotation.name.mid(prefix.size(), uuidLength);
    return isUuid(id) ? HighlightId{id} : HighlightId();
}

} // namespace meetlat::pdf
