// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/SameReading.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace meetlat::pdf {

namespace {

constexpr qsizetype longestPageNumber = 4;
constexpr qsizetype longestGarbage = 3;
constexpr std::array<QStringView, 11> ligatures = {u"ffi", u"ffl", u"ff", u"fi", u"fl", u"fj",
                                                   u"ft",  u"tt",  u"ti", u"ij", u"th"};

bool isOfAnotherScript(QChar letter)
{
    const QChar::Script script = letter.script();
    return letter.isSurrogate() || letter.category() == QChar::Other_PrivateUse ||
           (script != QChar::Script_Latin && script != QChar::Script_Common && script != QChar::Script_Inherited &&
            script != QChar::Script_Greek && script != QChar::Script_Cyrillic);
}

class Reading
{
public:
    Reading(QStringView found, QStringView sought, const std::vector<qsizetype> &pageBreaks)
        : m_found(found), m_sought(sought), m_pageBreaks(pageBreaks)
    {
    }

    bool fits(qsizetype at, qsizetype wanted) const
    {
        while (at < m_found.size() && wanted < m_sought.size() && m_found.at(at) == m_sought.at(wanted)) {
            if (m_found.at(at).isDigit() && fitsWithoutPageNumber(at, wanted))
                return true;
            ++at;
            ++wanted;
        }
        if (at == m_found.size() || wanted == m_sought.size())
            return at == m_found.size() && wanted == m_sought.size();
        return fitsWithoutPageNumber(at, wanted) || fitsAsLigature(at, wanted);
    }

private:
    /// Digits that end or begin at a page break.
    bool fitsWithoutPageNumber(qsizetype at, qsizetype wanted) const
    {
        for (qsizetype end = at + 1; end <= std::min(at + longestPageNumber, m_found.size()); ++end) {
            if (!m_found.at(end - 1).isDigit())
                return false;
            const bool isAtBreak = std::any_of(m_pageBreaks.begin(), m_pageBreaks.end(), [&](qsizetype pageBreak) {
                return pageBreak == at || pageBreak == end;
            });
            if (isAtBreak && fits(end, wanted))
                return true;
        }
        return false;
    }
    bool fitsAsLigature(qsizetype at, qsizetype wanted) const
    {
        for (qsizetype end = at + 1; end <= std::min(at + longestGarbage, m_found.size()); ++end) {
            if (!isOfAnotherScript(m_found.at(end - 1)))
                return false;
            const bool fitsOne = std::any_of(ligatures.begin(), ligatures.end(), [&](QStringView ligature) {
                return m_sought.mid(wanted).startsWith(ligature) && fits(end, wanted + ligature.size());
            });
            if (fitsOne)
                return true;
        }
        return false;
    }

    QStringView m_found;
    QStringView m_sought;
    const std::vector<qsizetype> &m_pageBreaks;
};

} // namespace

bool readsTheSame(QStringView found, QStringView sought, const std::vector<qsizetype> &pageBreaks)
{
    return Reading(found, sought, pageBreaks).fits(0, 0);
}

QStringList amountsIn(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("(?:(?<![\\p{L}\\p{N}])([-\u2010-\u2015\u2212+\u00B1]))?(\\p{Nd}+(?:[.,:/\u2044]\\p{Nd}+)*)(?:\\s?([%\u2030]))?"));
    static const QRegularExpression anyDash(QStringLiteral("[\u2010-\u2015\u2212]"));
    QStringList amounts;
    QRegularExpressionMatchIterator each = number.globalMatch(text.normalized(QString::NormalizationForm_KC));
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        const QString digits = match.captured(2);
        const bool isPlain = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
        if (!isPlain || !match.captured(1).isEmpty() || !match.captured(3).isEmpty())
            amounts << match.captured(1).replace(anyDash, QStringLiteral("-")) + digits + match.captured(3);
    }
    return amounts;
}

} // namespace meetlat::pdf
