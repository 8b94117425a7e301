// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/AgreementReport.h"
#include "core/agreement/Distributions.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace meetlat;
using namespace meetlat::agreement;
using namespace Qt::Literals::StringLiterals;

/// What must hold on any design, on 1,000 random ones, and published figures of our own choice.
class tst_AgreementProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesPublishedFigures();
    void refusesScoresOutsideTheScale();
    void keepsQuantilesOfTables();
    void changesNothingWhenUnitsOrRatersAreReordered();
    void flipsOnlyTheBiasWhenTheScaleIsTurnedRound();
    void changesNothingForAnUnratedUnit();
    void changesOnlyGwetAndFleissForAUnitRatedOnce();
    void keepsAlphaWhenScoresAreShiftedAndStretched();
    void keepsOrdinalAlphaUnderAnyIncreasingMap();
    void givesOneAlphaOnTwoCategories();
    void keepsChanceCorrectionButNotAlphaWhenUnitsAreDoubled();
    void neverGivesAnythingButANumber();
};

namespace {

struct Design
{
    std::vector<double> categories;
    ScoreTable scores;
};
using Figures = std::map<QString, Figure>;

/// 2 to 7 raters, 1 to 40 units, 2 to 6 categories, holes in most; scores around a level per unit, sometimes all alike.
Design randomDesign(quint64 seed)
{
    SplitMix64 random(seed);
    Design design;
    const auto categories = static_cast<int>(2 + random.below(5));
    for (int c = 0; c < categories; ++c)
        design.categories.push_back(c + (seed % 3 == 0 ? 1 : 0));
    const auto raters = static_cast<std::size_t>(2 + random.below(6));
    const auto units = static_cast<std::size_t>(1 + random.below(40));
    const quint64 holes = seed % 4 == 0 ? 0 : random.below(9);
    const quint64 spread = random.below(4);
    design.scores.assign(raters, std::vector<std::optional<double>>(units));
    for (std::size_t u = 0; u < units; ++u) {
        const auto level = static_cast<int>(seed % 50 == 7 ? 0 : random.below(static_cast<quint64>(categories)));
        for (std::size_t r = 0; r < raters; ++r) {
            const auto off = static_cast<int>(random.below(spread + 1)) - static_cast<int>(spread / 2);
            if (random.below(10) >= holes)
                design.scores[r][u] =
                    design.categories[static_cast<std::size_t>(std::clamp(level + off, 0, categories - 1))];
        }
    }
    return design;
}

AgreementReport reportOn(const Design &design)
{
    ReportOptions options;
    options.draws = 2; // resampling depends on the order of the units, and has its reference
    const Result<Ratings> ratings = Ratings::of(design.categories, design.scores);
    if (!ratings)
        qFatal("a design of the test is refused: %s", qPrintable(ratings.error().detail));
    return agreementReport(*ratings, options);
}

Figures figuresOf(const Design &design)
{
    Figures figures;
    for (const auto &[name, figure] : namedFigures(reportOn(design)))
        figures[name] = figure;
    return figures;
}

bool same(const Figure &a, const Figure &b)
{
    if (a.status != b.status || a.value.has_value() != b.value.has_value())
        return false;
    return !a.value ||
           std::abs(*a.value - *b.value) <= 1e-9 * (1 + std::abs(*a.value)) + (std::abs(*a.value) < 1e-6 ? 1e-6 : 0);
}

/// The figures that changed, of those that the filter takes.
QStringList changed(const Figures &before, const Figures &after, const std::function<bool(const QString &)> &takes)
{
    QStringList names;
    for (const auto &[name, figure] : before) {
        if (takes(name) && (!after.contains(name) || !same(figure, after.at(name))))
            names << u"%1 (%2 → %3)"_s.arg(name)
                         .arg(figure.value.value_or(NAN))
                         .arg(after.contains(name) ? after.at(name).value.value_or(NAN) : NAN);
    }
    return names;
}

Design withScores(Design design, const std::function<double(double)> &map)
{
    for (double &category : design.categories)
        category = map(category);
    std::sort(design.categories.begin(), design.categories.end());
    for (auto &row : design.scores) {
        for (std::optional<double> &score : row)
            score = score ? std::optional(map(*score)) : score;
    }
    return design;
}

template <typename T> void shuffle(std::vector<T> &values, SplitMix64 &random)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[static_cast<std::size_t>(random.below(i))]);
}

constexpr quint64 designs = 1000;

#define COMPARE_FIGURES(before, after, takes)                                                                          \
    do {                                                                                                               \
        const QStringList names = changed(before, after, takes);                                                       \
        QVERIFY2(names.isEmpty(), qPrintable(u"design %1: %2"_s.arg(seed).arg(names.join(u", "_s))));                  \
    } while (false)

bool anyName(const QString &)
{
    return true;
}

} // namespace

void tst_AgreementProperties::givesPublishedFigures()
{
    const std::optional<double> none;
    // Krippendorff 2011, sections C and D
    const Figures krippendorff = figuresOf({{1, 2, 3, 4, 5},
                                            {{1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none},
                                             {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3},
                                             {none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none},
                                             {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none}}});
    const auto rounded = [](const Figures &figures, const char *name, double factor) {
        return std::round(figures.at(QString::fromLatin1(name)).value.value_or(NAN) * factor);
    };
    QCOMPARE(rounded(krippendorff, "alpha.nominal", 1000), 743.0);
    QCOMPARE(rounded(krippendorff, "alpha.ordinal", 1000), 815.0);
    QCOMPARE(rounded(krippendorff, "alpha.interval", 1000), 849.0);
    QCOMPARE(rounded(krippendorff, "alpha.ratio", 1000), 797.0);
    QCOMPARE(rounded(krippendorff, "gwet.ac1", 100000), 77544.0);
    QCOMPARE(rounded(krippendorff, "gwet.ac1.se", 100000), 14295.0);
    QCOMPARE(rounded(krippendorff, "fleiss.kappa", 100000), 76117.0);
    // Shrout & Fleiss 1979: six targets, four judges
    const Figures shrout =
        figuresOf({{1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
                   {{9, 6, 8, 7, 10, 6}, {2, 1, 4, 1, 5, 2}, {5, 3, 6, 2, 6, 4}, {8, 2, 8, 6, 9, 7}}});
    QCOMPARE(rounded(shrout, "icc.1_1", 100), 17.0);
    QCOMPARE(rounded(shrout, "icc.2_1", 100), 29.0);
    QCOMPARE(rounded(shrout, "icc.3_1", 100), 71.0);
    QCOMPARE(rounded(shrout, "icc.1_k", 100), 44.0);
    QCOMPARE(rounded(shrout, "icc.2_k", 100), 62.0);
    QCOMPARE(rounded(shrout, "icc.3_k", 100), 91.0);
    // Fleiss, Cohen & Everitt 1969: kappa .429, SE .0537
    Design table{{1, 2, 3}, {{}, {}}};
    const std::vector<std::vector<int>> cells{{106, 10, 4}, {22, 28, 10}, {2, 12, 6}};
    for (std::size_t i = 0; i < 9; ++i) {
        const auto times = static_cast<std::size_t>(cells[i / 3][i % 3]);
        table.scores[0].insert(table.scores[0].end(), times, static_cast<double>(i / 3 + 1));
        table.scores[1].insert(table.scores[1].end(), times, static_cast<double>(i % 3 + 1));
    }
    const AgreementReport report = reportOn(table);
    QCOMPARE(std::round(*report.pairs.front().plain.kappa.value * 1e7), 4285714.0);
    QCOMPARE(std::round(*report.pairs.front().plain.standardError.value * 1e7), 537110.0);
    // 36 of 36 equal: at least 90 %
    QCOMPARE(std::round(wilson(1, 36).low * 1000), 904.0);
}

void tst_AgreementProperties::refusesScoresOutsideTheScale()
{
    QVERIFY(Ratings::of({1, 2, 3}, {{1, 2}, {3, 1}}).has_value());
    QCOMPARE(Ratings::of({1, 2, 3}, {{1, 2}, {0, 1}}).error().code, Error::Code::BadValue);
    QCOMPARE(Ratings::of({1, 2, 3}, {{1, 2.5}, {1, 1}}).error().code, Error::Code::BadValue);
    QCOMPARE(Ratings::of({3, 2, 1}, {{1}}).error().code, Error::Code::BadValue);
    QCOMPARE(Ratings::of({1, 2, 3}, {{1, 2}, {1}}).error().code, Error::Code::BadValue);
    QCOMPARE(Ratings::of({1, 2}, ScoreTable(501, {1.0})).error().code, Error::Code::BadValue);
}

void tst_AgreementProperties::keepsQuantilesOfTables()
{
    QVERIFY(std::abs(studentQuantile975(10) - 2.2281388519649) < 1e-10);
    QVERIFY(std::abs(studentQuantile975(1) - 12.7062047361747) < 1e-9);
    QVERIFY(std::abs(fisherQuantile(0.975, 5, 3) - 14.88482) < 1e-5);
    QVERIFY(std::abs(fisherQuantile(0.975, 0.5, 4) * fisherQuantile(0.025, 4, 0.5) - 1) < 1e-10); // F and 1/F
    QVERIFY(std::abs(incompleteBeta(2, 3, 0.4) - 0.5248) < 1e-14);
}

void tst_AgreementProperties::changesNothingWhenUnitsOrRatersAreReordered()
{
    for (quint64 seed = 1; seed <= designs; ++seed) {
        const Design design = randomDesign(seed);
        SplitMix64 random(seed);
        Design moved = design;
        shuffle(moved.scores, random);
        std::vector<std::size_t> order(design.scores.front().size());
        for (std::size_t u = 0; u < order.size(); ++u)
            order[u] = u;
        shuffle(order, random);
        for (auto &row : moved.scores) {
            const auto old = row;
            for (std::size_t u = 0; u < order.size(); ++u)
                row[u] = old[order[u]];
        }
        COMPARE_FIGURES(figuresOf(design), figuresOf(moved), anyName);
    }
}

void tst_AgreementProperties::flipsOnlyTheBiasWhenTheScaleIsTurnedRound()
{
    for (quint64 seed = 1; seed <= designs; ++seed) {
        const Design design = randomDesign(seed);
        const double ends = design.categories.front() + design.categories.back();
        const Design turned = withScores(design, [&](double x) { return ends - x; });
        const AgreementReport before = reportOn(design);
        const AgreementReport after = reportOn(turned);
        COMPARE_FIGURES(figuresOf(design), figuresOf(turned), [](const QString &name) {
            return name != u"alpha.ratio"_s && !name.startsWith(u"cut"_s) && !name.startsWith(u"specific"_s);
        });
        for (std::size_t r = 0; r < before.raters.size(); ++r) {
            QVERIFY(std::abs(before.raters[r].raw.value_or(0) + after.raters[r].raw.value_or(0)) < 1e-9);
            QVERIFY(std::abs(before.raters[r].adjusted.value_or(0) + after.raters[r].adjusted.value_or(0)) < 1e-9);
        }
        for (std::size_t p = 0; p < before.pairs.size(); ++p) {
            QVERIFY(same(before.pairs[p].plain.kappa, after.pairs[p].plain.kappa));
            QVERIFY(same(before.pairs[p].quadratic.kappa, after.pairs[p].quadratic.kappa));
        }
    }
}

void tst_AgreementProperties::changesNothingForAnUnratedUnit()
{
    for (quint64 seed = 1; seed <= designs; ++seed) {
        const Design design = randomDesign(seed);
        Design more = design;
        for (auto &row : more.scores)
            row.insert(row.begin(), std::nullopt);
        COMPARE_FIGURES(figuresOf(design), figuresOf(more),
                        [](const QString &name) { return !name.startsWith(u"n.units"_s); });
    }
}

void tst_AgreementProperties::changesOnlyGwetAndFleissForAUnitRatedOnce()
{
    for (quint64 seed = 1; seed <= designs; ++seed) {
        const Design design = randomDesign(seed);
        Design more = design;
        for (auto &row : more.scores)
            row.push_back(std::nullopt);
        more.scores.front().back() = design.categories.back();
        COMPARE_FIGURES(figuresOf(design), figuresOf(more), [](const QString &name) {
            const bool counts = name.startsWith(u"n."_s) && name != u"n.units_pairable"_s && name != u"n.pairs"_s;
            const bool complete = name.startsWith(u"icc."_s) && name != u"icc.1_1_unbalanced"_s;
            return !counts && !complete && !name.startsWith(u"gwet."_s) && !name.startsWith(u"fleiss."_s);
        });
    }
}

void tst_AgreementProperties::keepsAlphaWhenScoresAreShiftedAndStretched()
{
    for (quint64 seed = 1; seed <= designs; ++seed) {
        const Design design = randomDesign(seed);
        COMPARE_FIGURES(figuresOf(design), figuresOf(withScores(design, [](double x) { return 3 * x + 2; })),
                        [](const QString &name) {
                            return name.startsWith(u"alpha."_s) && !name.endsWith(u"De"_s) && !name.endsWith(u"Do"_s) &&
                                   name != u"alpha.ratio"_s;
                        });
    }
}

void tst_AgreementProperties::keepsOrdinalAlphaUnderAnyIncreasingMap()
{
    for (quint64 seed = 1; seed <= designs; ++seed) {
        const Design design = randomDesign(seed);
        COMPARE_FIGURES(figuresOf(design), figuresOf(withScores(design, [](double x) { return x * x * x + x; })),
                        [](const QString &name) {
                            return name.startsWith(u"alpha.ordinal"_s) || name.startsWith(u"jack.ordinal"_s) ||
                                   name.startsWith(u"alpha.nominal"_s);
                        });
    }
}

void tst_AgreementProperties::givesOneAlphaOnTwoCategories()
{
    int two = 0;
    for (quint64 seed = 1; seed <= designs; ++seed) {
        Design design = randomDesign(seed);
        const double middle = (design.categories.front() + design.categories.back()) / 2;
        design = {{0, 1}, withScores(design, [&](double x) { return x > middle ? 1 : 0; }).scores};
        const Figures figures = figuresOf(design);
        QVERIFY(same(figures.at(u"alpha.nominal"_s), figures.at(u"alpha.ordinal"_s)));
        QVERIFY(same(figures.at(u"alpha.nominal"_s), figures.at(u"alpha.interval"_s)));
        two += figures.at(u"alpha.nominal"_s).isShown() ? 1 : 0;
    }
    QVERIFY(two > 500);
}

void tst_AgreementProperties::keepsChanceCorrectionButNotAlphaWhenUnitsAreDoubled()
{
    for (quint64 seed = 1; seed <= designs; ++seed) {
        const Design design = randomDesign(seed);
        Design doubled = design;
        for (auto &row : doubled.scores) {
            const auto once = row;
            row.insert(row.end(), once.begin(), once.end());
        }
        const Figures before = figuresOf(design);
        const Figures after = figuresOf(doubled);
        if (before.at(u"n.units_pairable"_s).value.value_or(0) < 2)
            continue; // one unit becomes two, so the statuses change
        COMPARE_FIGURES(before, after, [](const QString &name) {
            return (name.startsWith(u"gwet."_s) && !name.endsWith(u".se"_s)) || name.startsWith(u"fleiss."_s) ||
                   name == u"bp"_s || name == u"exact.all"_s || name == u"within1.pairs"_s;
        });
        const Figure alpha = before.at(u"alpha.nominal"_s);
        if (alpha.isShown() && *alpha.value < 1 - 1e-9)
            QVERIFY(*after.at(u"alpha.nominal"_s).value < *alpha.value);
    }
}

void tst_AgreementProperties::neverGivesAnythingButANumber()
{
    for (quint64 seed = 1; seed <= designs; ++seed) {
        for (const auto &[name, figure] : figuresOf(randomDesign(seed))) {
            QVERIFY2(!figure.value || std::isfinite(*figure.value), qPrintable(u"design %1: %2"_s.arg(seed).arg(name)));
            QVERIFY2(figure.value || figure.status != FigureStatus::Ok, qPrintable(name));
        }
    }
}

QTEST_APPLESS_MAIN(tst_AgreementProperties)
#include "tst_AgreementProperties.moc"
