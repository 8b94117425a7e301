// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TextLayout.h"

#include "core/base/Sha256.h"
#include "core/pdf/Stamps.h"

#include <algorithm>
#include <cmath>

namespace meetlat::pdf {

namespace {

using Box = PageText::Box;

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

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u00ad';
}

/// Text that reads from the bottom of the page to its top (a page turned by three quarters).
bool readsUpward(const std::vector<ExtractedWord> &words, std::size_t first, std::size_t end)
{
    if (words[first].boxes.empty() || words[end - 1].boxes.empty())
        return false;
    const Box &from = words[first].boxes.front();
    const Box &to = words[end - 1].boxes.back();
    return from.y0 - to.y0 > std::abs(from.x0 - to.x0);
}

/// Poppler gives the lines of such text last to first: they stand right to left, and should be read left to right.
void turnUpwardLines(std::vector<ExtractedWord> &words)
{
    struct Line
    {
        std::size_t first = 0;
        std::size_t end = 0;
    };
    std::vector<Line> run;
    const auto settle = [&] {
        std::size_t leftward = 0;
        for (std::size_t i = 1; i < run.size(); ++i)
            leftward += boxOf(words[run[i].first]).x0 < boxOf(words[run[i - 1].first]).x0;
        if (leftward * 2 > run.size() - 1 && run.size() > 1) {
            std::vector<ExtractedWord> turned;
            for (auto line = run.rbegin(); line != run.rend(); ++line) {
                for (std::size_t i = line->first; i < line->end; ++i)
                    turned.push_back(std::move(words[i]));
            }
            std::move(turned.begin(), turned.end(), words.begin() + static_cast<std::ptrdiff_t>(run.front().first));
        }
        run.clear();
    };
    for (std::size_t first = 0; first < words.size();) {
        std::size_t end = first + 1;
        while (end < words.size() && !words[end - 1].endsLine)
            ++end;
        words[end - 1].endsLine = true;
        if (readsUpward(words, first, end))
            run.push_back({first, end});
        else if (!run.empty())
            settle();
        first = end;
    }
    if (!run.empty())
        settle();
}

bool standsUnder(const Box &above, const Box &below)
{
    const float height = std::max(above.y1 - above.y0, 1.0f);
    return below.y0 > above.y0 + height * 0.3f && below.x0 < above.x1 && above.x0 < below.x1;
}

/// The gap between two lines of one paragraph on this page: most gaps are, so a small one of them all is.
float usualGap(const std::vector<PageText::Line> &lines)
{
    std::vector<float> gaps;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const float gap = lines[i].box.y0 - lines[i - 1].box.y1;
        if (standsUnder(lines[i - 1].box, lines[i].box) && gap < (lines[i].box.y1 - lines[i].box.y0) * 1.2f)
            gaps.push_back(gap);
    }
    if (gaps.empty())
        return 0;
    const auto quarter = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 4);
    std::nth_element(gaps.begin(), quarter, gaps.end());
    return *quarter;
}

/// A block goes on while lines of about one size stand under each other at the usual distance.
void numberBlocks(std::vector<PageText::Line> &lines)
{
    const float usual = usualGap(lines);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Box &above = lines[i - 1].box;
        const Box &below = lines[i].box;
        const float heightAbove = std::max(above.y1 - above.y0, 1.0f);
        const float heightBelow = std::max(below.y1 - below.y0, 1.0f);
        const bool sameSize = std::max(heightAbove, heightBelow) < std::min(heightAbove, heightBelow) * 1.25f;
        const bool near = below.y0 - above.y1 < usual + heightAbove * 0.35f;
        lines[i].block = lines[i - 1].block + !(standsUnder(above, below) && sameSize && near);
    }
}

class Composer
{
public:
    explicit Composer(PageText &page) : m_page(page) {}

    void add(const ExtractedWord &word)
    {
        if (m_lineIsOpen && m_spaceWanted)
            append(u' ', gapBefore(word));
        m_confidence = word.confidence;
        if (!m_lineIsOpen)
            beginLine();
        appendLetters(word);
        m_spaceWanted = word.spaceAfter;
        if (word.endsLine)
            endLine();
    }
    void finish()
    {
        if (m_lineIsOpen)
            endLine();
        numberBlocks(m_page.lines);
    }

private:
    void append(QChar unit, const Box &box)
    {
        m_page.text.append(unit);
        m_page.boxes.push_back(box);
        if (m_confidence >= 0)
            m_page.confidence.push_back(static_cast<quint8>(std::min(m_confidence, 100)));
    }
    void appendLetters(const ExtractedWord &word)
    {
        std::size_t letter = 0;
        Box box = boxOf(word);
        for (const QChar unit : word.text) {
            if (!unit.isLowSurrogate() && letter < word.boxes.size())
                box = word.boxes[letter++]; // the second half of a pair shares the box of the first
            // a line break inside a "word" would count as a line of ours
            append(unit == u'\n' || unit == u'\r' ? QChar(u' ') : unit, box);
        }
    }
    Box gapBefore(const ExtractedWord &word) const
    {
        const Box before = m_page.boxes.back();
        const Box after = word.boxes.empty() ? before : word.boxes.front();
        return {std::min(before.x1, after.x0), std::min(before.y0, after.y0), std::max(before.x1, after.x0),
                std::max(before.y1, after.y1)};
    }
    void beginLine()
    {
        m_lineIsOpen = true;
        m_spaceWanted = false;
        m_start = static_cast<int>(m_page.text.size());
    }
    void endLine()
    {
        m_lineIsOpen = false;
        PageText::Line line;
        line.start = m_start;
        line.end = static_cast<int>(m_page.text.size());
        if (line.end == line.start)
            return;
        line.box = m_page.boxes[static_cast<std::size_t>(line.start)];
        for (int i = line.start; i < line.end; ++i)
            line.box = united(line.box, m_page.boxes[static_cast<std::size_t>(i)]);
        line.hyphenAtEnd = isHyphen(m_page.text.back()) && line.end - line.start > 1 &&
                           m_page.text.at(line.end - 2).isLetterOrNumber();
        append(u'\n', {line.box.x1, line.box.y0, line.box.x1, line.box.y1});
        m_page.lines.push_back(line);
    }

    PageText &m_page;
    int m_start = 0;
    bool m_lineIsOpen = false;
    bool m_spaceWanted = false;
    int m_confidence = -1; ///< of the word before, which a space or a line end shares
};

} // namespace

PageText layOut(std::vector<ExtractedWord> words, int page, const QSizeF &pageSize)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].text.isEmpty() && words[i].endsLine)
            words[i - 1].endsLine = true;
    }
    std::erase_if(words, [](const ExtractedWord &word) { return word.text.isEmpty(); });
    removeStamps(words);
    turnUpwardLines(words);
    PageText text;
    text.page = page;
    text.pageSize = pageSize;
    Composer composer(text);
    for (const ExtractedWord &word : words)
        composer.add(word);
    composer.finish();
    return text;
}

void completeText(PageText &text)
{
    text.squeezed = squeeze(text.text, &text.squeezedToText);
    text.textHash = Sha256::of(text.squeezed.toUtf8());
}

} // namespace meetlat::pdf
