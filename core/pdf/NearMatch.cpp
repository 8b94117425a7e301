// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/NearMatch.h"

#include <algorithm>
#include <numeric>

namespace meetlat::pdf {

namespace {

using Word = std::uint64_t;
constexpr std::size_t wordBits = 64;

/// One column of the edit-distance table, moved through the text letter by letter.
class Column
{
public:
    /// `fromStart`: matches begin with the first letter of the text; else anywhere.
    Column(const std::vector<std::uint16_t> &pattern, std::size_t letters, bool fromStart)
        : m_blocks((pattern.size() + wordBits - 1) / wordBits), m_equal(letters * m_blocks), m_up(m_blocks, ~Word(0)),
          m_down(m_blocks), m_last(Word(1) << ((pattern.size() - 1) % wordBits)), m_begin(fromStart ? 1 : 0),
          m_edits(static_cast<int>(pattern.size()))
    {
        for (std::size_t i = 0; i < pattern.size(); ++i)
            m_equal[pattern[i] * m_blocks + i / wordBits] |= Word(1) << (i % wordBits);
        for (std::size_t block = 0; block < m_blocks; ++block)
            m_equal[block] = 0; // 0 stands for letters that the text does not have
    }

    /// The edits between the pattern and the text that ends with this letter.
    int step(std::uint16_t letter)
    {
        int carry = m_begin;
        for (std::size_t block = 0; block < m_blocks; ++block)
            carry = stepBlock(block, m_equal[letter * m_blocks + block], carry);
        m_edits += carry;
        return m_edits;
    }

private:
    int stepBlock(std::size_t block, Word equal, int carry)
    {
        Word &up = m_up[block];
        Word &down = m_down[block];
        const Word vertical = equal | down;
        if (carry < 0)
            equal |= 1;
        const Word horizontal = (((equal & up) + up) ^ up) | equal;
        Word more = down | ~(horizontal | up);
        Word fewer = up & horizontal;
        const Word top = block + 1 == m_blocks ? m_last : Word(1) << (wordBits - 1);
        const int carried = (more & top) != 0 ? 1 : (fewer & top) != 0 ? -1 : 0;
        more <<= 1;
        fewer <<= 1;
        if (carry < 0)
            fewer |= 1;
        else if (carry > 0)
            more |= 1;
        up = fewer | ~(vertical | more);
        down = more & vertical;
        return carried;
    }

    std::size_t m_blocks;
    std::vector<Word> m_equal; ///< by letter, then block: where in the pattern it stands
    std::vector<Word> m_up, m_down;
    Word m_last;
    int m_begin;
    int m_edits;
};

} // namespace

NearMatcher::NearMatcher(const QString &text)
{
    for (const QChar letter : text)
        m_numbers.try_emplace(letter.unicode(), static_cast<std::uint16_t>(m_numbers.size() + 1));
    m_letters = numbered(text);
}

NearMatcher::Letters NearMatcher::numbered(const QString &text) const
{
    Letters letters;
    letters.reserve(static_cast<std::size_t>(text.size()));
    for (const QChar letter : text) {
        const auto found = m_numbers.find(letter.unicode());
        letters.push_back(found == m_numbers.end() ? std::uint16_t(0) : found->second);
    }
    return letters;
}

std::vector<NearMatch> NearMatcher::find(const QString &pattern, int mostEdits, qsizetype from, qsizetype to) const
{
    std::vector<NearMatch> matches;
    if (pattern.isEmpty() || from >= to)
        return matches;
    const std::size_t letterCount = m_numbers.size() + 1;
    Letters letters = numbered(pattern);
    Column column(letters, letterCount, false);
    std::vector<std::pair<qsizetype, int>> ends; // one past the last letter, edits
    bool isInCluster = false;
    for (qsizetype at = from; at < to; ++at) {
        const int edits = column.step(m_letters[static_cast<std::size_t>(at)]);
        if (edits > mostEdits) {
            isInCluster = false;
        } else if (!isInCluster || edits < ends.back().second) {
            if (isInCluster)
                ends.back() = {at + 1, edits};
            else
                ends.emplace_back(at + 1, edits);
            isInCluster = true;
        }
    }
    std::reverse(letters.begin(), letters.end());
    for (const auto &[end, edits] : ends) {
        Column backwards(letters, letterCount, true);
        const qsizetype farthest = std::max(from, end - pattern.size() - edits);
        for (qsizetype at = end; at > farthest;) {
            if (backwards.step(m_letters[static_cast<std::size_t>(--at)]) == edits) {
                matches.push_back({at, end - at, edits});
                break;
            }
        }
    }
    return matches;
}

int percentAlike(const QString &one, const QString &other)
{
    constexpr qsizetype most = 1000;
    const QString a = one.left(most);
    const QString b = other.left(most);
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer == 0)
        return 100;
    std::vector<int> edits(static_cast<std::size_t>(b.size()) + 1); // to turn a beginning of a into that of b
    std::iota(edits.begin(), edits.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = edits[0];
        edits[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = edits[at];
            edits[at] = std::min({changed, edits[at] + 1, edits[at - 1] + 1});
        }
    }
    return static_cast<int>(100 * (longer - edits.back()) / longer);
}

} // namespace meetlat::pdf
