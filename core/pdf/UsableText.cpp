// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/UsableText.h"

#include <QPainter>

#include <algorithm>

namespace meetlat::pdf {

namespace {

constexpr int fewestLetters = 20;
constexpr int darkestPaper = 235;    // grey level; what is darker is ink
constexpr double leastPicture = 0.1; // of the page

struct CharacterCounts
{
    int visible = 0; ///< all but blanks
    int strange = 0; ///< of those: private use, control, unassigned, replacement
    int letters = 0;
    int latin = 0;
    int vowels = 0;
};

bool isStrange(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return true;
    default:
        return c == QChar::ReplacementCharacter;
    }
}

bool isVowel(char32_t latin)
{
    const QString parts = QChar::decomposition(latin);
    const QChar base = parts.isEmpty() ? QChar(static_cast<char16_t>(latin)) : parts.front();
    return QStringView(u"aeiouyæœøı").contains(base.toLower());
}

CharacterCounts countsOf(const QString &text)
{
    CharacterCounts counts;
    for (const char32_t c : text.toUcs4()) {
        const bool isBlank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || QChar::isSpace(c);
        if (isBlank)
            continue;
        ++counts.visible;
        counts.strange += isStrange(c) ? 1 : 0;
        if (!QChar::isLetter(c))
            continue;
        ++counts.letters;
        if (QChar::script(c) == QChar::Script_Latin && c < 0x10000) {
            ++counts.latin;
            counts.vowels += isVowel(c) ? 1 : 0;
        }
    }
    return counts;
}

QRect scaledTo(const QSize &image, const QSizeF &page, const PageText::Box &box)
{
    const double x = image.width() / page.width();
    const double y = image.height() / page.height();
    return QRectF(QPointF(box.x0 * x, box.y0 * y), QPointF(box.x1 * x, box.y1 * y))
        .toAlignedRect()
        .adjusted(-2, -2, 2, 2);
}

} // namespace

bool hasFewLetters(const QString &text)
{
    int letters = 0;
    return std::none_of(text.begin(), text.end(), [&](QChar c) {
        letters += c.isLetterOrNumber() ? 1 : 0;
        return letters >= fewestLetters;
    });
}

bool isReadable(const QString &text)
{
    const CharacterCounts counts = countsOf(text);
    if (counts.visible < fewestLetters)
        return true;
    const double strange = double(counts.strange) / counts.visible;
    const bool hasWords = counts.latin >= 100 && counts.vowels * 4 >= counts.latin;
    if (strange >= 0.3 && !hasWords) // a formula or sheet music among words has some
        return false;
    if (counts.latin < 100 || counts.latin * 5 < counts.letters * 4)
        return true;
    // Every language in Latin letters has 30 to 50 vowels in 100 letters; tables of abbreviations go down to 20.
    const double vowels = double(counts.vowels) / counts.latin;
    const double fewest = strange >= 0.05 ? 0.25 : counts.latin < 200 ? 0.05 : 0.12;
    return vowels >= fewest;
}

bool isPictured(const QImage &page, const PageText &text)
{
    if (page.isNull() || text.pageSize.isEmpty())
        return false;
    QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    QPainter painter(&grey);
    for (const PageText::Line &line : text.lines)
        painter.fillRect(scaledTo(grey.size(), text.pageSize, line.box), Qt::white);
    painter.end();
    QRect ink;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        const uchar *end = row + grey.width();
        const auto isInk = [](uchar level) { return level < darkestPaper; };
        const uchar *first = std::find_if(row, end, isInk);
        if (first == end)
            continue;
        const uchar *last = end - 1;
        while (!isInk(*last))
            --last;
        ink |= QRect(QPoint(int(first - row), y), QPoint(int(last - row), y));
    }
    return double(ink.width()) * ink.height() >= leastPicture * grey.width() * grey.height();
}

} // namespace meetlat::pdf
