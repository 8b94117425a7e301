// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RubricWords.h"

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString more = u"+"_s;

const std::set<QString> &smallWords()
{
    static const std::set<QString> words = [] {
        const QStringList list = u"aan al als bij dat de deze die dit door een en er gaat had hebben heeft hen het hun in "
                                 "ingezet inzet is je kan kon komen komt met naar of om ook op over plan rond te "
                                 "tot uit van voor vanuit vanwege was waren wel wordt worden bepleit zij zijn zich zo "
                                 "zoals "
                                 "a about an and are argued as at be because been by can created for from has have "
                                 "in into is it its of on or planned than that the their there they this through to "
                                 "was were which who will with"_s.split(u' ');
        return std::set<QString>(list.begin(), list.end());
    }();
    return words;
}

const std::set<QString> &wordsForMore()
{
    static const std::set<QString> words{u"extra"_s,      u"meer"_s, u"uitbreiding"_s, u"toename"_s,
                                         u"additional"_s, u"more"_s, u"expansion"_s,   u"increase"_s};
    return words;
}

const std::set<QString> &wordsForNot()
{
    static const std::set<QString> words{u"geen"_s,       u"niet"_s, u"niets"_s, u"nooit"_s,  u"ontbreekt"_s,
                                         u"ontbreken"_s,  u"no"_s,   u"not"_s,   u"absent"_s, u"nothing"_s,
                                         u"never"_s};
    return words;
}

QString stem(QString word)
{
    for (const QString &place : {u"plekken"_s, u"plek"_s, u"plaatsen"_s}) {
        if (word.endsWith(place) && word.size() > place.size() + 3)
            word.chop(place.size());
    }
    for (const QString &ending : {u"en"_s, u"e"_s, u"s"_s}) {
        if (word.endsWith(ending) && word.size() > ending.size() + 4) {
            word.chop(ending.size());
            break;
        }
    }
    return word;
}

} // namespace

QStringList wordsOf(const QString &text, bool withBrackets)
{
    QStringList words;
    QString word;
    int depth = 0;
    for (const QChar c : text.toCaseFolded() + u' ') {
        depth += c == u'(' ? 1 : (c == u')' ? -1 : 0);
        if (c.isLetterOrNumber() && (withBrackets || depth <= 0)) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

QStringList clausesOf(const QString &text)
{
    QStringList clauses;
    QString clause;
    for (const QChar c : text + u'.') {
        if (c != u'.' && c != u':' && c != u';') {
            clause += c;
            continue;
        }
        const QStringList words = wordsOf(clause);
        if (!words.isEmpty())
            clauses << words.join(u' ');
        clause.clear();
    }
    return clauses;
}

std::set<QString> contentOf(const QString &text)
{
    std::set<QString> content;
    for (const QString &word : wordsOf(text)) {
        if (wordsForMore().contains(word))
            content.insert(more);
        else if (!smallWords().contains(word) && !wordsForNot().contains(word))
            content.insert(stem(word));
    }
    return content;
}

bool saysNot(const QString &text)
{
    for (const QString &word : wordsOf(text)) {
        if (wordsForNot().contains(word))
            return true;
    }
    return false;
}

} // namespace meetlat
