// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PageText.h"

namespace meetlat::pdf {

namespace {

char32_t codePointAt(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text.at(at + 1));
    return unit.unicode();
}

/// One past the character at `start` with the combining marks that follow it.
qsizetype endOfCluster(const QString &text, qsizetype start)
{
    qsizetype end = start + QChar::requiresSurrogates(codePointAt(text, start)) + 1;
    while (end < text.size() && text.at(end).unicode() >= 0x300) {
        const char32_t next = codePointAt(text, end);
        if (!QChar::isMark(next))
            break;
        end += QChar::requiresSurrogates(next) + 1;
    }
    return end;
}

} // namespace

QString squeeze(const QString &text, std::vector<int> *map)
{
    QString result;
    result.reserve(text.size());
    if (map) {
        map->clear();
        map->reserve(static_cast<std::size_t>(text.size()));
    }
    const auto keep = [&](QChar unit, qsizetype from) {
        result.append(unit);
        if (map)
            map->push_back(static_cast<int>(from));
    };

    for (qsizetype at = 0; at < text.size();) {
        const ushort unit = text.at(at).unicode();
        const bool alone = at + 1 == text.size() || text.at(at + 1).unicode() < 0x300;
        if (unit < 128 && alone) { // nearly everything: no normalisation needed
            if (unit >= 'A' && unit <= 'Z')
                keep(QChar(ushort(unit + 'a' - 'A')), at);
            else if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9'))
                keep(QChar(unit), at);
            ++at;
            continue;
        }
        const qsizetype end = endOfCluster(text, at);
        const QString normal = text.mid(at, end - at).normalized(QString::NormalizationForm_KC).toCaseFolded();
        for (qsizetype i = 0; i < normal.size();) {
            const char32_t codePoint = codePointAt(normal, i);
            const int units = QChar::requiresSurrogates(codePoint) ? 2 : 1;
            for (int k = 0; k < units && QChar::isLetterOrNumber(codePoint); ++k)
                keep(normal.at(i + k), at);
            i += units;
        }
        at = end;
    }
    return result;
}

} // namespace meetlat::pdf
