// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/NewVersion.h"

#include "core/pdf/NearMatch.h"

#include "core/pdf/PageHash.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>

namespace meetlat::pdf {

namespace {

constexpr double pictureDpi = 144;
constexpr double pictureMargin = 12; // points
constexpr double mostPixels = 1'000'000;
constexpr qsizetype mostPngBytes = 256 << 10;
constexpr int mostFailures = 5;      // each may cost as long as a worker may take; after these the rest is not tried

/// Page hashes of one document, each rendered once and only when asked for.
class PageHashes
{
public:
    PageHashes(PdfReader &reader, int pageCount) : m_reader(reader), m_pageCount(pageCount) {}
    QString of(int page)
    {
        if (page < 0 || page >= m_pageCount)
            return {};
        const auto known = m_hashes.find(page);
        if (known != m_hashes.end())
            return known->second;
        RenderRequest request;
        request.page = page;
        request.dpi = hashDpi;
        const Result<QImage> image = m_failures < mostFailures ? m_reader.render(request) : Result<QImage>(QImage());
        m_failures += image ? 0 : 1;
        return m_hashes.emplace(page, image ? pageHash(*image) : QString()).first->second;
    }

private:
    PdfReader &m_reader;
    int m_pageCount;
    int m_failures = 0;
    std::map<int, QString> m_hashes;
};

/// Of the highlights made on this version: fills in what was not known when an area was marked, and makes the pictures.
/// False: stopped.
bool readOld(const DocumentId &version, const QByteArray &old, std::vector<Highlight> &highlights, ReadVersion &read,
             const std::function<bool()> &step)
{
    PdfReader reader;
    const Result<DocumentFacts> facts = old.isEmpty() ? Error{Error::Code::PdfEmpty, {}} : reader.open(old);
    if (!facts)
        return true;
    PageHashes hashes(reader, facts->pageCount());
    for (Highlight &highlight : highlights) {
        if (highlight.document != version)
            continue; // its places are those of another version
        if (!step())
            return false;
        auto &targets = highlight.anchor.targets;
        if (targets.empty())
            continue;
        if (highlight.anchor.kind == Anchor::Kind::Area) {
            // What was kept while marking is of a coarser picture: it counts where the page cannot be read any more.
            if (const QString hash = hashes.of(targets.front().page); !hash.isEmpty())
                highlight.pageHash = hash;
            const Result<PageTextPtr> text = reader.text(targets.front().page);
            if (targets.front().textHash.isEmpty() && text && !(*text)->isEmpty())
                targets.front().textHash = (*text)->textHash;
        }
        const QByteArray picture = passagePicture(reader, *facts, targets);
        if (!picture.isEmpty())
            read.pictures.emplace(highlight.id, picture);
    }
    return true;
}

} // namespace

RenderRequest pictureRequest(const DocumentFacts &facts, const std::vector<AnchorTarget> &targets)
{
    RenderRequest request;
    request.dpi = pictureDpi;
    if (targets.empty() || targets.front().page < 0 || targets.front().page >= facts.pageCount())
        return request;
    request.page = targets.front().page;
    const QSizeF size = facts.pages[static_cast<std::size_t>(request.page)].size;
    QRectF box;
    for (const QRectF &line : targets.front().rects)
        box = box.isNull() ? line : box.united(line);
    if (box.isEmpty())
        return request;
    const QRectF points(box.left() * size.width(), box.top() * size.height(), box.width() * size.width(),
                        box.height() * size.height());
    const QRectF wanted =
        points.adjusted(-pictureMargin, -pictureMargin, pictureMargin, pictureMargin) & QRectF(QPointF(0, 0), size);
    const double pixels = wanted.width() * wanted.height() * pictureDpi * pictureDpi / (72 * 72);
    request.dpi = pictureDpi * std::min(1.0, std::sqrt(mostPixels / std::max(1.0, pixels)));
    const double scale = request.dpi / 72;
    request.clip = QRectF(wanted.left() * scale, wanted.top() * scale, wanted.width() * scale, wanted.height() * scale)
                       .toAlignedRect();
    return request;
}

QByteArray asPng(const QImage &image)
{
    QImage shown = image;
    while (!shown.isNull() && shown.width() > 1 && shown.height() > 1) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly) || !shown.save(&buffer, "PNG"))
            return {};
        if (bytes.size() <= mostPngBytes)
            return bytes;
        // Words are as readable in grey: colour goes before sharpness.
        shown = shown.format() != QImage::Format_Grayscale8
                    ? shown.convertToFormat(QImage::Format_Grayscale8)
                    : shown.scaled(shown.size() * 0.7, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return {};
}

QByteArray passagePicture(PdfReader &reader, const DocumentFacts &facts, const std::vector<AnchorTarget> &targets)
{
    const RenderRequest request = pictureRequest(facts, targets);
    if (request.clip.isEmpty())
        return {};
    const Result<QImage> image = reader.render(request);
    return image ? asPng(*image) : QByteArray();
}

Placement placementFrom(const Highlight &highlight, const FoundAgain &found, const DocumentId &document,
                        const RaterId &by, Instant now)
{
    Placement placement;
    placement.highlight = highlight.id;
    placement.document = document;
    placement.by = by;
    placement.plan = highlight.plan;
    placement.rater = highlight.rater;
    placement.state = found.state;
    placement.waits = !found.isSure();
    placement.at = now;
    if (found.isSure()) {
        placement.targets = found.candidates.front().targets;
        placement.exact = found.candidates.front().exact;
        placement.agreement = found.candidates.front().agreement;
    }
    return placement;
}

Placement settledAt(const Candidate &ownPlace, const HighlightId &highlight, const DocumentId &document, Instant now)
{
    Placement placement;
    placement.highlight = highlight;
    placement.document = document;
    placement.state = Anchor::State::Manual;
    placement.targets = ownPlace.targets;
    placement.exact = ownPlace.exact;
    placement.agreement = ownPlace.agreement;
    placement.at = now;
    return placement;
}

Placement settledAt(const FoundAgain &found, std::size_t candidate, const DocumentId &document, Instant now)
{
    Placement placement = settledAt(found.candidates[candidate], found.highlight, document, now);
    if (found.state == Anchor::State::Fuzzy)
        placement.state = Anchor::State::Fuzzy;
    return placement;
}

Placement settledAsGone(const HighlightId &highlight, const DocumentId &document, Instant now)
{
    Placement placement = settledAt(Candidate(), highlight, document, now);
    placement.state = Anchor::State::Orphan;
    return placement;
}

std::optional<Candidate> candidateFrom(const Anchor &marked, const Anchor &selected)
{
    if (selected.kind != marked.kind || selected.targets.empty() || selected.targets.front().rects.empty())
        return std::nullopt;
    Candidate candidate;
    candidate.targets = selected.targets;
    // The words that a rater typed for an area stay with it.
    candidate.exact = marked.kind == Anchor::Kind::Area ? marked.exact : selected.exact;
    candidate.agreement = percentAlike(marked.squeezed, selected.squeezed);
    return candidate;
}

Result<ReadVersion> readNewVersion(const QByteArray &newer, const QByteArray &password, const OldVersions &olds,
                                   const std::vector<Highlight> &highlights, const ReadingProgress &progress)
{
    ReadVersion read;
    PdfReader reader;
    const Result<DocumentFacts> facts = reader.open(newer, password);
    if (!facts)
        return facts.error();
    read.facts = *facts;
    const int count = static_cast<int>(highlights.size());
    const int total = facts->pageCount() + 2 * count;
    int done = 0;
    const auto step = [&] { return !progress || progress(done++, total); };

    std::vector<PageTextPtr> pages(static_cast<std::size_t>(facts->pageCount()));
    for (int page = 0; page < facts->pageCount() && read.pagesFailed < mostFailures; ++page) {
        if (!step())
            return Error{Error::Code::Cancelled, {}};
        const Result<PageTextPtr> text = reader.text(page);
        if (text)
            pages[static_cast<std::size_t>(page)] = *text;
        else
            ++read.pagesFailed;
    }
    std::vector<Highlight> sought = highlights;
    for (const auto &[version, bytes] : olds) {
        if (!readOld(version, bytes, sought, read, step))
            return Error{Error::Code::Cancelled, {}};
    }

    PageHashes hashes(reader, facts->pageCount());
    SearchedDocument document;
    document.pageCount = facts->pageCount();
    document.textOfPage = [&](int page) {
        return page >= 0 && page < facts->pageCount() ? pages[static_cast<std::size_t>(page)] : nullptr;
    };
    document.labelOf = [&](int page) { return facts->pages[static_cast<std::size_t>(page)].label; };
    document.hashOf = [&](int page) { return hashes.of(page); };
    // Those of one version together: they tell one another how far the pages have shifted since.
    std::map<DocumentId, std::vector<const Highlight *>> byVersion;
    for (const Highlight &highlight : sought)
        byVersion[highlight.document].push_back(&highlight);
    std::map<HighlightId, FoundAgain> found;
    for (const auto &[version, together] : byVersion) {
        const std::vector<FoundAgain> some = findAgain(together, document, [&](int) { return step(); });
        if (some.size() != together.size())
            return Error{Error::Code::Cancelled, {}};
        for (const FoundAgain &one : some)
            found.emplace(one.highlight, one);
    }
    for (const Highlight &highlight : sought)
        read.found.push_back(found.at(highlight.id));
    return read;
}

} // namespace meetlat::pdf
