// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace meetlat::pdf {

/// A piece of a text that nearly reads like the words sought.
struct NearMatch
{
    qsizetype start = 0;
    qsizetype length = 0;
    int edits = 0; ///< letters changed, added or left out
};

/// Searches one text for many patterns with errors. After G. Myers, "A fast bit-vector algorithm for approximate
/// string matching based on dynamic programming", J. ACM 46 (1999), in blocks of 64 letters.
class NearMatcher
{
public:
    explicit NearMatcher(const QString &text);

    /// Every place in text[from, to) that differs from `pattern` in at most `mostEdits` letters, the best of each
    /// cluster of overlapping ones, in text order.
    std::vector<NearMatch> find(const QString &pattern, int mostEdits, qsizetype from, qsizetype to) const;

private:
    using Letters = std::vector<std::uint16_t>;
    Letters numbered(const QString &text) const;

    std::unordered_map<char16_t, std::uint16_t> m_numbers; ///< letters of the text, counted from 1; 0: not in it
    Letters m_letters;
};

/// Per cent of the letters of the longer one that are the same in both, in order; 100 for two empty ones. Counts the
/// first 1,000 letters: two different passages differ there.
int percentAlike(const QString &one, const QString &other);

} // namespace meetlat::pdf
