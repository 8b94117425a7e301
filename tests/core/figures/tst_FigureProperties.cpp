// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/SmallReviews.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace meetlat::figures;

/// What holds for every review, however far it is.
class tst_FigureProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdForAnyReview_data();
    void holdForAnyReview();

private:
    static void isConsistent(const Count &count, const Figure &figure);
    static void complementsAddUp(const ReviewState &state);
};

namespace {

Levels anyLevels(QRandomGenerator &random)
{
    Levels levels;
    for (int i = 0; i < 4; ++i) {
        const int level = random.bounded(i == 3 ? 3 : 6);
        levels.push_back(level == 0 ? std::nullopt : std::optional(level));
    }
    return levels;
}

/// Plans that nobody, one or both have submitted, that are decided wholly or in part, with cards filled in or not.
ReviewState anyReview(quint32 seed)
{
    QRandomGenerator random(seed);
    const int plans = 1 + random.bounded(12);
    ReviewState state = reviewOfPlans(plans);
    for (int plan = 1; plan <= plans; ++plan) {
        const int stage = random.bounded(6);
        if (stage == 1)
            state = submitted(std::move(state), raterNumber(2), anyLevels(random), planNumber(plan));
        if (stage >= 2)
            state = handedInBoth(std::move(state), plan, anyLevels(random), anyLevels(random));
        if (stage >= 3) {
            Levels levels = anyLevels(random);
            levels.resize(stage == 3 ? 1 + random.bounded(3) : 4);
            state = decidedOn(std::move(state), plan, levels);
        }
        state = withCard(std::move(state), plan, [&](Plan &card) {
            const char *dates[] = {"2024", "2022", "2021-03-04", ""};
            card.adopted = PartialDate::fromString(QString::fromLatin1(dates[random.bounded(4)]));
            if (random.bounded(2))
                card.signatories = {{{}, {}, {random.bounded(2) ? Portfolio::Housing : Portfolio::Care}}};
        });
        Region region = oneRegion(plan);
        region.isActive = random.bounded(8) != 0;
        region.dashboardNew = random.bounded(2) ? std::optional(random.bounded(2) == 1) : std::nullopt;
        state.put(region);
    }
    return state;
}

bool holds(const std::vector<Subject> &all, const std::vector<Subject> &part)
{
    return std::all_of(part.begin(), part.end(),
                       [&](const Subject &one) { return std::find(all.begin(), all.end(), one) != all.end(); });
}

} // namespace

void tst_FigureProperties::holdForAnyReview_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::addRow("review %u", seed) << seed;
}

void tst_FigureProperties::isConsistent(const Count &count, const Figure &figure)
{
    QVERIFY(count.value() <= count.denominator());
    QVERIFY(holds(count.others, count.notDeterminable));
    QVERIFY(holds(count.others, count.unknown));
    QVERIFY(holds(count.others, count.split));
    QVERIFY(holds(count.others, count.unscored));
    for (const Subject &subject : count.counted)
        QVERIFY(std::find(count.others.begin(), count.others.end(), subject) == count.others.end());
    QStringList names = namesOf(count.counted);
    QCOMPARE(names.size(), count.value());
    QCOMPARE(names.removeDuplicates(), 0);
    if (figure.status == FigureState::NoDenominator) {
        QVERIFY(!figure.value && !figure.tenths);
        return;
    }
    QCOMPARE(*figure.value, count.value());
    if (!figure.tenths)
        return;
    QVERIFY(*figure.tenths >= 0 && *figure.tenths <= 1000);
    QVERIFY(std::abs(*figure.tenths * *figure.denominator - 1000 * *figure.value) * 2 <= *figure.denominator);
    QVERIFY2(figure.sentence.nl.contains(percentText(*figure.tenths).nl), qPrintable(figure.sentence.nl));
}

void tst_FigureProperties::complementsAddUp(const ReviewState &state)
{
    for (const char *code : {"WE", "PR", "PA"}) {
        const int denominator = countOf(state, levelFilter(code, Compare::AtLeast, 1)).denominator();
        const auto valueOf = [&](Compare compare, int level) {
            const Count count = countOf(state, levelFilter(code, compare, level));
            [&] { QCOMPARE(count.denominator(), denominator); }();
            return count.value();
        };
        const Count atLeast = countOf(state, levelFilter(code, Compare::AtLeast, 4));
        const int split = static_cast<int>(atLeast.split.size());
        const int open = valueOf(Compare::NotDeterminable, 0);
        if (!atLeast.isProvisional()) {
            QCOMPARE(split, 0);
            QCOMPARE(static_cast<int>(atLeast.notDeterminable.size()), open);
            int each = 0;
            for (int level = 1; level <= 5; ++level)
                each += valueOf(Compare::Exactly, level);
            QCOMPARE(each + open, denominator);
        }
        QCOMPARE(valueOf(Compare::AtLeast, 4) + valueOf(Compare::AtMost, 3) + split +
                     static_cast<int>(atLeast.notDeterminable.size()),
                 denominator);
    }
    int aged = 0;
    int denominator = 0;
    for (const PlanAge age : {PlanAge::New, PlanAge::Older, PlanAge::Unknown}) {
        FigureFilter filter;
        filter.counted.age = age;
        const Count count = countOf(state, filter);
        aged += count.value();
        denominator = count.denominator();
    }
    QCOMPARE(aged, denominator);
}

void tst_FigureProperties::holdForAnyReview()
{
    QFETCH(quint32, seed);
    const ReviewState state = anyReview(seed);
    complementsAddUp(state);
    for (const Figure &figure : readyFigures(state)) {
        if (figure.filter && figure.status != FigureState::NotComputable)
            isConsistent(figure.count, figure);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(tst_FigureProperties)
#include "tst_FigureProperties.moc"
