// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/Stamps.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace meetlat::pdf {

namespace {

using Box = PageText::Box;

constexpr double larger = 1.4;        // than the letters of the text
constexpr int longestStampPiece = 4; // letters; Poppler cuts slanted text into such pieces
constexpr std::size_t fewestStampPieces = 3;
constexpr std::size_t fewestStampLetters = 4;
constexpr std::size_t cutLinesApart = 100;
constexpr std::size_t mostCandidates = 600; // pairs are compared

Box united(const Box &a, const Box &b)
{
    return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

Box boxOf(const ExtractedWord &word)
{
    if (word.boxes.empty())
        return {};
    Box box = word.boxes.front();
    for (const Box &next : word.boxes)
        box = united(box, next);
    return box;
}

QPointF middleOf(const Box &box)
{
    return {(box.x0 + box.x1) / 2.0, (box.y0 + box.y1) / 2.0};
}

/// A few letters that follow one another. Poppler cuts slanted text into such words, some of them lines of their own,
/// others in the midst of a line of the running text.
struct StampPiece
{
    std::size_t word = 0;
    Box box;
    QPointF middle;
    double size = 0; ///< of a letter
    int letters = 0;
    int group = -1;
};

double slopeOf(const QPointF &step)
{
    return std::atan2(std::abs(step.y()), std::abs(step.x())) * 180 / std::numbers::pi;
}

/// Neither level, nor a scan that lies a little askew, nor upright.
bool isSlanted(const QPointF &step)
{
    return slopeOf(step) > 8 && slopeOf(step) < 82;
}

/// A step from one piece to the next along a slanted line: near, and of about one size.
bool isSlantedStep(const StampPiece &a, const StampPiece &b)
{
    const double size = std::max(a.size, b.size);
    if (std::min(a.size, b.size) < size / 2)
        return false;
    // The words of a title stand under one another; slanted ones come beside one another too.
    const double shared = double(std::min(a.box.x1, b.box.x1) - std::max(a.box.x0, b.box.x0));
    if (std::max(a.letters, b.letters) > 2 && shared > 0.5 * double(std::min(a.box.x1 - a.box.x0, b.box.x1 - b.box.x0)))
        return false;
    const QPointF step = b.middle - a.middle;
    const double distance = std::hypot(step.x(), step.y());
    if (distance < size * 0.2 || distance > size * (1.7 + 0.4 * (a.letters + b.letters)))
        return false;
    return slopeOf(step) > 5 && slopeOf(step) < 82; // between a wide and a narrow letter it is less than of the line
}

/// All middles of the group within a narrow band around the slanted line from its first to its last piece.
bool liesOnOneLine(const std::vector<const StampPiece *> &group)
{
    const auto [first, last] =
        std::minmax_element(group.begin(), group.end(), [](auto *a, auto *b) { return a->middle.x() < b->middle.x(); });
    const QPointF along = (*last)->middle - (*first)->middle;
    const double length = std::hypot(along.x(), along.y());
    return length > 0 && isSlanted(along) && std::all_of(group.begin(), group.end(), [&](const StampPiece *piece) {
               const QPointF from = piece->middle - (*first)->middle;
               return std::abs(from.x() * along.y() - from.y() * along.x()) / length < piece->size;
           });
}

void joinGroups(std::vector<StampPiece> &pieces)
{
    for (std::size_t i = 0; i < pieces.size(); ++i)
        pieces[i].group = static_cast<int>(i);
    for (const StampPiece &a : pieces) {
        for (const StampPiece &b : pieces) {
            if (a.group == b.group || !isSlantedStep(a, b))
                continue;
            const int from = b.group;
            const int into = a.group;
            for (StampPiece &piece : pieces)
                piece.group = piece.group == from ? into : piece.group;
        }
    }
}

/// One past the last word of the line that begins at `first`.
std::size_t endOfLine(const std::vector<ExtractedWord> &words, std::size_t first)
{
    while (first < words.size() && !words[first].endsLine)
        ++first;
    return std::min(first + 1, words.size());
}

double sizeOf(const Box &letter)
{
    return double(std::max(letter.x1 - letter.x0, letter.y1 - letter.y0));
}

/// Of the letters of a page.
double usualSize(const std::vector<ExtractedWord> &words)
{
    std::vector<double> sizes;
    for (const ExtractedWord &word : words) {
        for (const Box &letter : word.boxes)
            sizes.push_back(sizeOf(letter));
    }
    if (sizes.empty())
        return 0;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

/// The letters climb or fall. What is slanted in the size of the text is no stamp: the heads of narrow columns are.
bool isSlantedRun(const std::vector<ExtractedWord> &words, std::size_t first, std::size_t end, double usual)
{
    std::vector<QPointF> letters;
    double size = 0;
    for (std::size_t i = first; i < end; ++i) {
        for (const Box &box : words[i].boxes) {
            letters.push_back(middleOf(box));
            size = std::max(size, sizeOf(box));
        }
    }
    if (letters.size() < fewestStampLetters || size < usual * larger)
        return false;
    const QPointF half = letters[letters.size() / 2];
    const QPointF whole = letters.back() - letters.front();
    // Letters that are only raised or lowered at one end of a short line are no slope.
    return std::min(std::abs(whole.x()), std::abs(whole.y())) > size / 2 && isSlanted(whole) &&
           isSlanted(half - letters.front()) && isSlanted(letters.back() - half);
}

/// Less slanted, "CONCEPT" comes as one line, or one word of a line.
void markSlantedRuns(const std::vector<ExtractedWord> &words, double usual, std::vector<bool> &stamped)
{
    for (std::size_t first = 0; first < words.size(); first = endOfLine(words, first)) {
        const std::size_t end = endOfLine(words, first);
        const bool isWhole = isSlantedRun(words, first, end, usual);
        for (std::size_t i = first; i < end; ++i)
            stamped[i] = isWhole || isSlantedRun(words, i, i + 1, usual);
    }
}

std::vector<StampPiece> stampPieces(const std::vector<ExtractedWord> &words, double usual,
                                    const std::vector<bool> &stamped)
{
    std::vector<StampPiece> pieces;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Box box = boxOf(words[i]);
        StampPiece piece{i, box, middleOf(box), 0, static_cast<int>(words[i].text.size())};
        for (const Box &letter : words[i].boxes)
            piece.size = std::max(piece.size, sizeOf(letter));
        const bool isAlone = (i == 0 || words[i - 1].endsLine) && words[i].endsLine;
        if (!stamped[i] && piece.letters <= longestStampPiece && (isAlone || piece.size > usual * larger))
            pieces.push_back(piece);
    }
    return pieces;
}

/// More slanted, it comes as pieces of a few letters that climb together.
void markSlantedPieces(const std::vector<ExtractedWord> &words, double usual, std::vector<bool> &stamped)
{
    std::vector<StampPiece> pieces = stampPieces(words, usual, stamped);
    if (pieces.size() < fewestStampPieces || pieces.size() > mostCandidates)
        return;
    joinGroups(pieces);
    for (std::size_t group = 0; group < pieces.size(); ++group) {
        std::vector<const StampPiece *> members;
        std::size_t letters = 0;
        int longest = 0;
        for (const StampPiece &piece : pieces) {
            if (piece.group != static_cast<int>(group))
                continue;
            members.push_back(&piece);
            letters += static_cast<std::size_t>(piece.letters);
            longest = std::max(longest, piece.letters);
        }
        const std::size_t fewest = fewestStampPieces + (longest > 2 ? 1 : 0); // three short words may be a title in steps
        if (members.size() < fewest || letters < fewestStampLetters || !liesOnOneLine(members))
            continue;
        for (const StampPiece *piece : members)
            stamped[piece->word] = true;
    }
}

/// Goes on where the other one stops: on the same height, a word's distance away.
bool goesOn(const ExtractedWord &word, const ExtractedWord &next)
{
    const Box a = boxOf(word);
    const Box b = boxOf(next);
    const float height = std::max(a.y1 - a.y0, 1.0f);
    return std::abs(a.y0 - b.y0) < height * 0.2f && std::abs(a.y1 - b.y1) < height * 0.2f && b.x0 > a.x1 - height * 0.2f &&
           b.x0 < a.x1 + height * 0.8f;
}

/// Some letter of a stamp lies about where these words meet.
bool isCut(const ExtractedWord &word, const ExtractedWord &next, const std::vector<Box> &taken)
{
    const Box around = united(boxOf(word), boxOf(next));
    return goesOn(word, next) && std::any_of(taken.begin(), taken.end(), [&](const Box &stamp) {
               const float near = stamp.y1 - stamp.y0;
               return stamp.x0 < around.x1 && stamp.x1 > around.x0 && stamp.y0 - near < around.y1 &&
                      stamp.y1 + near > around.y0;
           });
}

/// Where a letter of a stamp lies between two words Poppler has ended the line, and may have given its second part
/// first.
void joinCutLines(std::vector<ExtractedWord> &words, const std::vector<Box> &taken)
{
    using Line = std::vector<ExtractedWord>;
    std::vector<Line> lines;
    for (std::size_t first = 0; first < words.size();) {
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
        first = endOfLine(words, first);
        lines.emplace_back(std::make_move_iterator(from),
                           std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(first)));
    }
    const auto join = [](Line &line, Line &rest) {
        line.back().endsLine = false;
        line.back().spaceAfter = true;
        std::move(rest.begin(), rest.end(), std::back_inserter(line));
        rest.clear();
    };
    words.clear();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = i + 1; j < std::min(lines.size(), i + cutLinesApart) && !lines[i].empty(); ++j) {
            if (lines[j].empty())
                continue;
            if (isCut(lines[i].back(), lines[j].front(), taken)) {
                join(lines[i], lines[j]);
            } else if (isCut(lines[j].back(), lines[i].front(), taken)) {
                join(lines[j], lines[i]);
                std::swap(lines[i], lines[j]);
            }
        }
        std::move(lines[i].begin(), lines[i].end(), std::back_inserter(words));
    }
}

} // namespace

void removeStamps(std::vector<ExtractedWord> &words)
{
    const double usual = usualSize(words);
    std::vector<bool> stamped(words.size(), false);
    markSlantedRuns(words, usual, stamped);
    markSlantedPieces(words, usual, stamped);
    std::vector<Box> taken;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (stamped[i]) {
            taken.push_back(boxOf(words[i]));
            if (kept == 0)
                continue;
            words[kept - 1].endsLine = words[kept - 1].endsLine || words[i].endsLine;
            words[kept - 1].spaceAfter = true; // the letter stood between two words
        } else {
            std::swap(words[kept++], words[i]);
        }
    }
    words.resize(kept);
    if (!taken.empty())
        joinCutLines(words, taken);
}

} // namespace meetlat::pdf
