// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

namespace meetlat::pdf {

/// Name and version of the text extraction; stored with every character range.
inline constexpr const char *extractorName = "poppler 22.12/textlist/1";

/// The text of one page in reading order with a box per character. Immutable once built; shared between views.
struct PageText
{
    /// Points (1/72 inch), origin top-left of the page as shown, y down.
    struct Box
    {
        float x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    };
    struct Line
    {
        int start = 0; ///< first UTF-16 unit
        int end = 0;   ///< one past the last unit, without the '\n'
        int block = 0; ///< number of the block (paragraph, column part, table cell run) it belongs to
        Box box;
        bool hyphenAtEnd = false;
    };

    int page = 0;            ///< 0-based
    QSizeF pageSize;         ///< points, as shown
    QString text;            ///< reading order, ' ' between words, '\n' after each line
    std::vector<Box> boxes;  ///< one per UTF-16 unit of text (both halves of a surrogate pair share theirs)
    std::vector<Line> lines; ///< in reading order

    QString squeezed;                ///< letters and digits only, NFKC, case-folded; soft and line-end hyphens vanish
    std::vector<int> squeezedToText; ///< for each unit of squeezed: its unit in text
    QString textHash;                ///< SHA-256 of squeezed, hexadecimal

    /// Why the text of the PDF itself cannot be read or searched: a scan or another picture with fewer than 20 letters,
    /// or characters without a meaning (the PDF does not say which letters its glyphs are).
    enum class Lack { None, Scan, Unreadable };
    Lack lack = Lack::None;         ///< None for recognised text
    QString recognisedBy;           ///< OCR program, version and language; empty: the text of the PDF itself
    std::vector<quint8> confidence; ///< of recognised text, 0..100 per UTF-16 unit; else empty

    bool isRecognised() const { return !recognisedBy.isEmpty(); }
    /// Words that can be searched: a page that lacks them must not count as searched.
    bool isSearchable() const { return lack == Lack::None && !isEmpty(); }

    bool isEmpty() const { return squeezed.isEmpty(); }
};

using PageTextPtr = std::shared_ptr<const PageText>;

/// A half-open range of characters, possibly over several pages, in reading order.
struct TextPosition
{
    int page = 0;
    int offset = 0; ///< UTF-16 unit in PageText::text, 0..size
    friend auto operator<=>(const TextPosition &, const TextPosition &) = default;
};
struct TextRange
{
    TextPosition start;
    TextPosition end;
    bool isEmpty() const { return !(start < end); }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Letters and digits only, NFKC, case-folded. `map`, when given, gets for each unit of the result its unit in `text`.
QString squeeze(const QString &text, std::vector<int> *map = nullptr);

} // namespace meetlat::pdf
