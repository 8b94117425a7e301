// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/TesseractWords.h"

#include "core/pdf/TextLayout.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace meetlat::pdf {

namespace {

constexpr int columns = 12;
constexpr QByteArrayView wordLevel = "5";

double usualWidth(char32_t letter)
{
    if (letter < 128) {
        const QChar c(static_cast<char16_t>(letter));
        if (QStringView(u"ijl.,:;'|!I()").contains(c))
            return 0.5;
        if (QStringView(u"frt-\"").contains(c))
            return 0.7;
        if (QStringView(u"mwMW%@").contains(c))
            return 1.5;
        if (c.isUpper())
            return 1.2;
    }
    return 1;
}

std::vector<PageText::Box> letterBoxes(const QString &text, const PageText::Box &word)
{
    const QList<uint> letters = text.toUcs4();
    const double all = std::accumulate(letters.begin(), letters.end(), 0.0,
                                       [](double sum, uint letter) { return sum + usualWidth(letter); });
    std::vector<PageText::Box> boxes;
    double passed = 0;
    const double width = double(word.x1) - word.x0;
    for (const uint letter : letters) {
        const auto left = static_cast<float>(word.x0 + width * passed / all);
        passed += usualWidth(letter);
        boxes.push_back({left, word.y0, static_cast<float>(word.x0 + width * passed / all), word.y1});
    }
    return boxes;
}

} // namespace

QByteArray greyMap(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    QByteArray map = QByteArrayLiteral("P5\n") + QByteArray::number(grey.width()) + ' ' +
                     QByteArray::number(grey.height()) + QByteArrayLiteral("\n255\n");
    map.reserve(map.size() + qsizetype(grey.width()) * grey.height());
    for (int y = 0; y < grey.height(); ++y)
        map.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    return map;
}

PageText textOfTable(const QByteArray &table, int page, const QSizeF &pageSize, double dpi, const QString &recognisedBy)
{
    std::vector<ExtractedWord> words;
    QByteArrayList lineBefore;
    for (const QByteArray &row : table.split('\n')) {
        const QByteArrayList cells = row.split('\t');
        if (cells.size() < columns || cells[0] != wordLevel)
            continue;
        const QString text = QString::fromUtf8(cells[columns - 1]).simplified();
        const std::array<double, 4> area{cells[6].toDouble(), cells[7].toDouble(), cells[8].toDouble(),
                                         cells[9].toDouble()}; // left, top, width, height in pixels
        if (text.isEmpty() || area[2] <= 0 || area[3] <= 0)
            continue;
        const double point = 72 / dpi;
        const PageText::Box box{static_cast<float>(area[0] * point), static_cast<float>(area[1] * point),
                                static_cast<float>((area[0] + area[2]) * point),
                                static_cast<float>((area[1] + area[3]) * point)};
        const QByteArrayList line = cells.mid(2, 3); // block, paragraph, line
        if (!words.empty())
            words.back().endsLine = line != lineBefore;
        lineBefore = line;
        words.push_back({text, letterBoxes(text, box), true, false,
                         static_cast<int>(std::clamp(cells[10].toDouble(), 0.0, 100.0))});
    }
    if (!words.empty())
        words.back().endsLine = true;
    PageText result = layOut(std::move(words), page, pageSize);
    result.recognisedBy = recognisedBy;
    completeText(result);
    return result;
}

} // namespace meetlat::pdf
