// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/BrokenWords.h"

#include <algorithm>
#include <array>

namespace meetlat::pdf {

bool isHyphen(QChar unit)
{
    return unit == u'-' || unit == u'\u2010' || unit == softHyphen;
}

bool isConjunction(QStringView word)
{
    static const std::array<QStringView, 12> conjunctions = {u"en",  u"of",  u"noch", u"tot", u"dan", u"maar",
                                                             u"als", u"and", u"or",   u"nor", u"to",  u"c.q."};
    return std::any_of(conjunctions.begin(), conjunctions.end(),
                       [&](QStringView conjunction) { return conjunction.compare(word, Qt::CaseInsensitive) == 0; });
}

QString wordAt(const QString &text, qsizetype offset)
{
    qsizetype end = offset;
    while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark() || text.at(end) == u'.'))
        ++end;
    const QStringView word = QStringView(text).mid(offset, end - offset);
    if (word.contains(u"c.q"))
        return word.toString();
    while (end > offset && text.at(end - 1) == u'.')
        --end;
    return text.mid(offset, end - offset);
}

bool isBrokenAt(const QString &text, qsizetype hyphen)
{
    const qsizetype next = hyphen + 2; // the line end stands between
    if (hyphen < 1 || next >= text.size() || !isHyphen(text.at(hyphen)) || text.at(hyphen + 1) != u'\n' ||
        !text.at(hyphen - 1).isLetterOrNumber())
        return false;
    if (text.at(hyphen) == softHyphen)
        return text.at(next).isLetterOrNumber();
    return text.at(next).isLower() && !isConjunction(wordAt(text, next));
}

} // namespace meetlat::pdf
