// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/SamplePlans.h"
#include "app/sample/SampleScores.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "WE", "WE=4" and "WE.4.b" for everything the shipped rubric knows.
QStringList namesInRubric()
{
    QFile file(QStringLiteral(MEETLAT_SOURCE_DIR "/resources/annex1.json"));
    QStringList names;
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QJsonObject rubric = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &indicator : rubric.value(u"indicators"_s).toArray()) {
        const QString id = indicator[u"id"].toString();
        names << id;
        for (const QJsonValue &level : indicator[u"levels"].toArray()) {
            names << id + u'=' + QString::number(level[u"n"].toInt());
            for (const QJsonValue &criterion : level[u"criteria"].toArray())
                names << criterion[u"id"].toString();
        }
    }
    return names;
}

const SampleScore *findScore(const SampleReading &reading, const QString &indicator)
{
    const auto it = std::find_if(reading.scores.begin(), reading.scores.end(),
                                 [&](const SampleScore &score) { return score.indicator == indicator; });
    return it == reading.scores.end() ? nullptr : &*it;
}

bool isGiven(const SampleScore &score)
{
    return score.level.has_value() != score.notDeterminable;
}

} // namespace

class tst_SampleScores : public QObject
{
    Q_OBJECT

private slots:
    void everyPlanIsReadByTwoOfTheRaters();
    void everyNameIsInTheRubric();
    void everyCodeIsOneOfTheProjectFile();
    void everySubmittedScoreRestsOnSomething();
    void noRaterMarksAPassageTwice();
    void termsThatWereSearchedInVainAreNotInThePlan();
    void ratersAgreeAndDifferInEveryWay();
    void onePlanIsStillOpen();
    void decisionsFollowTheScoresAndLeaveWork();

private:
    const SampleScoreBook m_book = sampleScoreBook();
    const std::vector<SamplePlan> m_plans = samplePlans();
};

void tst_SampleScores::everyPlanIsReadByTwoOfTheRaters()
{
    QCOMPARE(m_book.raters.size(), 4);
    QVERIFY(!m_book.raters.contains(m_book.lead));
    QCOMPARE(m_book.reviews.size(), m_plans.size());
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        const SamplePlanReview &review = m_book.reviews[i];
        QCOMPARE(review.plan, m_plans[i].key);
        QCOMPARE(review.readings.size(), std::size_t(2));
        QVERIFY(review.readings[0].rater != review.readings[1].rater);
        for (const SampleReading &reading : review.readings)
            QVERIFY(m_book.raters.contains(reading.rater));
    }
}

void tst_SampleScores::everyNameIsInTheRubric()
{
    const QStringList names = namesInRubric();
    QVERIFY(names.contains(u"BB.2.d"_s));
    for (const SamplePlanReview &review : m_book.reviews) {
        for (const SampleReading &reading : review.readings) {
            for (const SampleScore &score : reading.scores) {
                QVERIFY(names.contains(score.indicator));
                QVERIFY(!score.level || names.contains(score.indicator + u'=' + QString::number(*score.level)));
                for (const auto &[criterion, tick] : score.ticks)
                    QVERIFY2(criterion.startsWith(score.indicator) && names.contains(criterion), qPrintable(criterion));
                for (const SampleEvidence &evidence : score.evidence)
                    QVERIFY2(evidence.criterion.isEmpty() || names.contains(evidence.criterion),
                             qPrintable(evidence.criterion));
            }
            for (const auto &[indicator, reason] : reading.gaps)
                QVERIFY(names.contains(indicator) && !reason.isEmpty());
        }
    }
}

void tst_SampleScores::everyCodeIsOneOfTheProjectFile()
{
    std::set<QString> kinds, stances, ticks, confidences;
    for (const SamplePlanReview &review : m_book.reviews) {
        for (const SampleReading &reading : review.readings) {
            for (const SampleScore &score : reading.scores) {
                confidences.insert(score.confidence);
                for (const auto &[criterion, tick] : score.ticks)
                    ticks.insert(tick);
                for (const SampleEvidence &evidence : score.evidence) {
                    kinds.insert(evidence.kind);
                    stances.insert(evidence.stance);
                }
            }
        }
    }
    QCOMPARE(kinds, std::set<QString>({u"action"_s, u"ambition"_s, u"context"_s, u"smart"_s}));
    QCOMPARE(stances, std::set<QString>({u"contradicts"_s, u"supports"_s}));
    QCOMPARE(ticks, std::set<QString>({u"absent"_s, u"present"_s, u"unclear"_s}));
    QCOMPARE(confidences, std::set<QString>({QString(), u"high"_s, u"low"_s, u"medium"_s}));
}

void tst_SampleScores::everySubmittedScoreRestsOnSomething()
{
    for (const SamplePlanReview &review : m_book.reviews) {
        for (const SampleReading &reading : review.readings) {
            if (!reading.isSubmitted)
                continue;
            QCOMPARE(reading.scores.size(), std::size_t(4));
            for (const SampleScore &score : reading.scores) {
                QVERIFY(isGiven(score));
                QVERIFY(!score.reason.isEmpty());
                QCOMPARE(score.evidence.empty() && score.searches.empty(), reading.gaps.contains(score.indicator));
            }
        }
    }
}

void tst_SampleScores::noRaterMarksAPassageTwice()
{
    for (const SamplePlanReview &review : m_book.reviews) {
        for (const SampleReading &reading : review.readings) {
            QStringList quotes;
            for (const SampleScore &score : reading.scores) {
                for (const SampleEvidence &evidence : score.evidence)
                    quotes << evidence.quote;
            }
            QVERIFY2(quotes.removeDuplicates() == 0, qPrintable(review.plan + u' ' + reading.rater));
        }
    }
}

void tst_SampleScores::termsThatWereSearchedInVainAreNotInThePlan()
{
    int terms = 0;
    for (std::size_t i = 0; i < m_book.reviews.size(); ++i) {
        for (const SampleReading &reading : m_book.reviews[i].readings) {
            for (const SampleScore &score : reading.scores) {
                for (const QStringList &search : score.searches) {
                    for (const QString &term : search) {
                        ++terms;
                        QVERIFY2(!m_plans[i].text().contains(term, Qt::CaseInsensitive), qPrintable(term));
                        QVERIFY(!m_plans[i].isScan); // there is no text to search
                    }
                }
            }
        }
    }
    QVERIFY(terms > 5);
}

void tst_SampleScores::ratersAgreeAndDifferInEveryWay()
{
    std::set<int> differences;
    bool oneIsNotDeterminable = false;
    for (const SamplePlanReview &review : m_book.reviews) {
        for (const SampleScore &a : review.readings[0].scores) {
            const SampleScore *b = findScore(review.readings[1], a.indicator);
            if (b && a.level && b->level)
                differences.insert(std::abs(*a.level - *b->level));
            oneIsNotDeterminable = oneIsNotDeterminable || (b && a.notDeterminable != b->notDeterminable);
        }
    }
    QCOMPARE(differences, std::set<int>({0, 1, 2}));
    QVERIFY(oneIsNotDeterminable);
}

void tst_SampleScores::onePlanIsStillOpen()
{
    QStringList open;
    for (const SamplePlanReview &review : m_book.reviews) {
        if (!review.isComplete())
            open << review.plan;
    }
    QCOMPARE(open, QStringList(u"zandrug"_s));

    const SamplePlanReview &review = m_book.reviews.back();
    QVERIFY(review.readings[0].isSubmitted);
    QVERIFY(!review.readings[1].isSubmitted);
    QCOMPARE(review.readings[1].scores.size(), std::size_t(3)); // the fourth is not begun …
    QVERIFY(review.readings[1].scores.back().reason.isEmpty()); // … and the third lacks its reason
    QVERIFY(review.decisions.empty());
}

void tst_SampleScores::decisionsFollowTheScoresAndLeaveWork()
{
    std::size_t decided = 0;
    for (const SamplePlanReview &review : m_book.reviews) {
        decided += review.decisions.size();
        for (const SampleDecision &decision : review.decisions) {
            const SampleScore *a = findScore(review.readings[0], decision.indicator);
            const SampleScore *b = findScore(review.readings[1], decision.indicator);
            QVERIFY(a && b);
            QVERIFY(a->level == b->level || !decision.reason.isEmpty());
            if (decision.isUnclear) {
                QVERIFY(!decision.level);
                continue;
            }
            const SampleScore *chosen = decision.rater == review.readings[0].rater ? a : b;
            QVERIFY(decision.rater == review.readings[0].rater || decision.rater == review.readings[1].rater);
            QCOMPARE(decision.level, chosen->level);
        }
    }
    QCOMPARE(decided, std::size_t(8)); // of the 16 cells that can be decided
}

QTEST_MAIN(tst_SampleScores)
#include "tst_SampleScores.moc"
