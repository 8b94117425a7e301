// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RubricLint.h"

#include "core/domain/RubricWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace meetlat {

namespace {

using Kind = RubricFinding::Kind;

/// Two words in a row that belong to the name of this indicator and of no other ("naar wonen"); a name of one word is
/// that word.
QStringList phrasesOf(const Rubric &rubric, const Indicator &indicator, bool dutch)
{
    const auto pairsOf = [dutch](const Indicator &named) {
        const QStringList words = wordsOf(named.name.in(dutch));
        QStringList pairs;
        for (qsizetype i = 0; i + 1 < words.size(); ++i)
            pairs << words[i] + QLatin1Char(' ') + words[i + 1];
        return words.size() == 1 ? words : pairs;
    };
    QStringList phrases = pairsOf(indicator);
    for (const Indicator &other : rubric.indicators) {
        if (other.id == indicator.id)
            continue;
        for (const QString &shared : pairsOf(other))
            phrases.removeAll(shared);
    }
    phrases.removeIf([](const QString &phrase) { return contentOf(phrase).empty(); });
    return phrases;
}

bool hasPhrase(const QString &text, const QString &phrase)
{
    const QString words = QLatin1Char(' ') + wordsOf(text, true).join(QLatin1Char(' ')) + QLatin1Char(' ');
    return words.contains(QLatin1Char(' ') + phrase + QLatin1Char(' '));
}

/// What of a criterion is compared with others, once for each.
struct CriterionWords
{
    struct Text
    {
        std::set<QString> content;
        bool isDenial;
    };
    Text nl;
    Text en;
    QStringList clauses;
};

class Linter
{
public:
    Linter(const Rubric &rubric, Scale scale) : m_rubric(rubric), m_scale(scale)
    {
        for (const Indicator &indicator : rubric.indicators) {
            m_phrases[indicator.id] = {phrasesOf(rubric, indicator, true), phrasesOf(rubric, indicator, false)};
            for (const Level &level : indicator.levels) {
                for (const Criterion &criterion : level.criteria)
                    m_words[criterion.id] = {{contentOf(criterion.text.nl), saysNot(criterion.text.nl)},
                                             {contentOf(criterion.text.en), saysNot(criterion.text.en)},
                                             clausesOf(criterion.text.nl)};
            }
        }
    }

    std::vector<RubricFinding> run()
    {
        for (const Indicator &indicator : m_rubric.indicators) {
            lookAtScale(indicator);
            lookAtLanguages(indicator);
            for (const Level &level : indicator.levels) {
                for (const Criterion &criterion : level.criteria)
                    lookAtCriterion(indicator, level, criterion);
                if (level.criteria.empty())
                    add(Kind::LevelWithoutCriteria, {indicator.id, level.number, {}});
            }
        }
        return std::move(m_findings);
    }

private:
    void add(Kind kind, const RubricPlace &place, const RubricPlace &other = {}, const QString &words = {})
    {
        const Indicator *indicator = m_rubric.find(place.indicator);
        const Level *level = indicator && place.level ? indicator->level(*place.level) : nullptr;
        const bool isNoted = kind == Kind::NamesAnotherIndicator && level && !level->erratum.isEmpty();
        m_findings.push_back({kind, place, other, words, isNoted});
    }

    void lookAtScale(const Indicator &indicator)
    {
        if (indicator.kind != IndicatorKind::Ladder)
            return;
        const bool describesZero = indicator.level(0) != nullptr;
        if (m_scale == Scale::ZeroToFive && !describesZero)
            add(Kind::ScaleWithoutText, {indicator.id, 0, {}});
        if (m_scale == Scale::OneToFive && describesZero)
            add(Kind::LevelOutsideScale, {indicator.id, 0, {}});
        const bool isFirst = std::none_of(m_findings.begin(), m_findings.end(), [](const RubricFinding &finding) {
            return finding.kind == Kind::ScaleShorterThanMethod;
        });
        if (m_scale == Scale::OneToFive && !describesZero && isFirst)
            add(Kind::ScaleShorterThanMethod, {indicator.id, {}, {}});
    }

    void lookAtLanguages(const Indicator &indicator)
    {
        const auto isHalf = [](const Bilingual &text) {
            return text.nl.trimmed().isEmpty() != text.en.trimmed().isEmpty();
        };
        if (isHalf(indicator.name) || isHalf(indicator.question) || isHalf(indicator.note))
            add(Kind::TextInOneLanguage, {indicator.id, {}, {}});
        for (const Level &level : indicator.levels) {
            if (isHalf(level.name))
                add(Kind::TextInOneLanguage, {indicator.id, level.number, {}});
            for (const Criterion &criterion : level.criteria) {
                if (isHalf(criterion.text))
                    add(Kind::TextInOneLanguage, {indicator.id, level.number, criterion.id});
            }
        }
    }

    void lookAtCriterion(const Indicator &indicator, const Level &level, const Criterion &criterion)
    {
        const RubricPlace place{indicator.id, level.number, criterion.id};
        lookForOtherIndicators(place, criterion);
        lookForTheSame(indicator, place, criterion);
        lookAtNote(indicator, place, criterion);
        if (criterion.kind == CriterionKind::Caveat && level.number > indicator.levels.front().number)
            add(Kind::WeaknessAmongFeatures, place);
        if (criterion.kind == CriterionKind::Alternative)
            add(Kind::AnnouncedCountsAsDone, place);
    }

    void lookForOtherIndicators(const RubricPlace &place, const Criterion &criterion)
    {
        for (const Indicator &other : m_rubric.indicators) {
            if (other.id == place.indicator)
                continue;
            for (const bool dutch : {true, false}) {
                const auto &[nl, en] = m_phrases.at(other.id);
                const QStringList &phrases = dutch ? nl : en;
                const auto named = std::find_if(phrases.begin(), phrases.end(), [&](const QString &phrase) {
                    return hasPhrase(dutch ? criterion.text.nl : criterion.text.en, phrase);
                });
                if (named != phrases.end()) {
                    add(Kind::NamesAnotherIndicator, place, {other.id, {}, {}}, *named);
                    break;
                }
            }
        }
    }

    /// What earlier criteria of the indicator say as well: the nearest one with the same sentence, and all that are
    /// met together with this one.
    void lookForTheSame(const Indicator &indicator, const RubricPlace &place, const Criterion &criterion)
    {
        std::optional<std::pair<RubricPlace, QString>> same;
        std::vector<RubricPlace> overlapping;
        for (const Level &level : indicator.levels) {
            for (const Criterion &earlier : level.criteria) {
                if (earlier.id == criterion.id) {
                    if (!overlapping.empty())
                        add(Kind::OverlappingCriteria, place, overlapping.front(), codesOf(overlapping));
                    if (same)
                        add(Kind::SameTextInTwoLevels, place, same->first, same->second);
                    return;
                }
                const RubricPlace other{indicator.id, level.number, earlier.id};
                const QString sentence = sharedSentence(earlier, criterion);
                if (!sentence.isEmpty() && level.number != *place.level)
                    same = {other, sentence};
                else if (overlap(earlier, criterion))
                    overlapping.push_back(other);
            }
        }
    }

    static QString codesOf(const std::vector<RubricPlace> &places)
    {
        QStringList codes;
        for (const RubricPlace &place : places)
            codes << place.criterion.value;
        return codes.join(QStringLiteral(", "));
    }

    /// A clause that both have, as the first one writes it.
    QString sharedSentence(const Criterion &a, const Criterion &b) const
    {
        constexpr qsizetype fewestWords = 4;
        static const QRegularExpression between(QStringLiteral("[.:;]"));
        const QStringList &others = m_words.at(b.id).clauses;
        for (const QString &part : a.text.nl.split(between)) {
            const QString clause = wordsOf(part).join(QLatin1Char(' '));
            if (others.contains(clause) && clause.count(QLatin1Char(' ')) + 1 >= fewestWords)
                return part.simplified();
        }
        return {};
    }

    /// All that the one is about the other is about too, and neither denies it.
    bool overlap(const Criterion &a, const Criterion &b) const
    {
        const auto isWithin = [](const CriterionWords::Text &small, const CriterionWords::Text &large) {
            return small.content.size() >= 2 && small.isDenial == large.isDenial &&
                   std::includes(large.content.begin(), large.content.end(), small.content.begin(),
                                 small.content.end());
        };
        const CriterionWords &first = m_words.at(a.id);
        const CriterionWords &second = m_words.at(b.id);
        return isWithin(first.nl, second.nl) || isWithin(second.nl, first.nl) || isWithin(first.en, second.en) ||
               isWithin(second.en, first.en);
    }

    void lookAtNote(const Indicator &indicator, const RubricPlace &place, const Criterion &criterion)
    {
        constexpr qsizetype shortest = 8; // long words name groups and things, not what is done
        const std::set<QString> topic = contentOf(indicator.name.nl + QLatin1Char(' ') + indicator.question.nl);
        const QStringList accepted = wordsOf(criterion.text.nl, true);
        if (saysNot(criterion.text.nl) || criterion.kind == CriterionKind::Exclusion)
            return;
        for (const QString &clause : clausesOf(indicator.note.nl)) {
            if (!saysNot(clause))
                continue;
            for (const QString &word : wordsOf(clause)) {
                const std::set<QString> stemmed = contentOf(word);
                const bool isTopic = !stemmed.empty() && topic.contains(*stemmed.begin());
                if (word.size() >= shortest && !isTopic && accepted.contains(word))
                    return add(Kind::NoteContradictsLevel, place, {indicator.id, {}, {}}, word);
            }
        }
    }

    const Rubric &m_rubric;
    Scale m_scale;
    std::map<IndicatorId, std::pair<QStringList, QStringList>> m_phrases; ///< Dutch, English
    std::map<CriterionId, CriterionWords> m_words;
    std::vector<RubricFinding> m_findings;
};

} // namespace

std::vector<RubricFinding> lintRubric(const Rubric &rubric, Scale scale)
{
    return Linter(rubric, scale).run();
}

} // namespace meetlat
