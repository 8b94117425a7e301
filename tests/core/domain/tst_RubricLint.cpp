// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RubricLint.h"

#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;
using Kind = RubricFinding::Kind;

namespace {

QStringList placesOf(const std::vector<RubricFinding> &findings, Kind kind)
{
    QStringList places;
    for (const RubricFinding &finding : findings) {
        if (finding.kind != kind)
            continue;
        QString place = finding.place.criterion.value;
        if (place.isEmpty())
            place = finding.place.indicator.value;
        if (kind == Kind::OverlappingCriteria) {
            for (const QString &other : finding.words.split(u", "_s))
                places << place + u"="_s + other;
            continue;
        }
        if (!finding.other.criterion.isEmpty())
            place += u"="_s + finding.other.criterion.value;
        places << place;
    }
    return places;
}

Criterion criterionOf(const QString &id, const QString &nl, const QString &en = u"x"_s)
{
    return {{id}, CriterionKind::Feature, {nl, en}};
}

/// Two ladders from 1 to 3 about different things, one criterion a level, in which there is nothing to find.
Rubric plainRubric()
{
    Rubric rubric;
    const QString texts[2][3] = {{u"Er rijden geen bussen"_s, u"De dienstregeling blijft gelijk"_s, u"Elke wijk krijgt een halte"_s},
                                 {u"Bomen worden gekapt"_s, u"Het aantal perken verandert nauwelijks"_s, u"Parken sluiten aan"_s}};
    const QString names[2] = {u"Beweging naar vervoer"_s, u"Beweging naar groen"_s};
    for (int i = 0; i < 2; ++i) {
        Indicator indicator;
        indicator.id = {i == 0 ? u"VE"_s : u"GR"_s};
        indicator.name = {names[i], i == 0 ? u"Movement towards transport"_s : u"Movement towards green"_s};
        for (int n = 1; n <= 3; ++n)
            indicator.levels.push_back({n, {u"niveau"_s, u"level"_s}, {}, false, {},
                                        {criterionOf(u"%1.%2.a"_s.arg(indicator.id.value).arg(n), texts[i][n - 1])}});
        rubric.indicators.push_back(indicator);
    }
    return rubric;
}

} // namespace

class tst_RubricLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheKnownPitfallsOfTheBuiltInRubric();
    void saysThatAKnownSlipIsNoted();
    void findsNothingInARubricWithoutPitfalls();
    void findsTheClashOfScales_data();
    void findsTheClashOfScales();
    void doesNotTakeADenialForTheSame();
    void findsATextThatLacksInOneLanguage();
    void findsOnlyWhatChangedWhenATextIsMended();
};

void tst_RubricLint::findsTheKnownPitfallsOfTheBuiltInRubric()
{
    const std::vector<RubricFinding> found = lintRubric(builtInRubric(), Scale::OneToFive);

    QCOMPARE(placesOf(found, Kind::NamesAnotherIndicator), (QStringList{u"PR.4.a"_s, u"PR.5.a"_s}));
    const QStringList same = placesOf(found, Kind::SameTextInTwoLevels);
    for (const QString &pair : {u"WE.4.a=WE.3.a"_s, u"PA.5.a=PA.4.a"_s, u"PA.5.b=PA.4.b"_s})
        QVERIFY2(same.contains(pair), qPrintable(same.join(u", "_s)));
    const QStringList overlap = placesOf(found, Kind::OverlappingCriteria);
    for (const QString &pair : {u"WE.2.b=WE.1.c"_s, u"WE.2.k=WE.1.c"_s, u"WE.2.l=WE.2.c"_s, u"WE.4.h=WE.3.g"_s})
        QVERIFY2(overlap.contains(pair), qPrintable(overlap.join(u", "_s)));
    const auto sentence = std::find_if(found.begin(), found.end(), [](const RubricFinding &finding) {
        return finding.kind == Kind::SameTextInTwoLevels && finding.place.criterion.value == u"WE.4.a"_s;
    });
    QCOMPARE(sentence->words, u"De ambitie uit het NAD (beweging naar wonen) is overgenomen"_s);
    QCOMPARE(placesOf(found, Kind::NoteContradictsLevel), (QStringList{u"PA.2.a"_s, u"PA.3.a"_s}));
    QCOMPARE(placesOf(found, Kind::WeaknessAmongFeatures), (QStringList{u"WE.4.j"_s, u"WE.4.k"_s, u"WE.4.l"_s}));
    QCOMPARE(placesOf(found, Kind::AnnouncedCountsAsDone), (QStringList{u"PA.3.c"_s, u"PA.4.b"_s, u"PA.5.b"_s}));
    QCOMPARE(placesOf(found, Kind::ScaleShorterThanMethod).size(), 1);
    QCOMPARE(placesOf(found, Kind::LevelWithoutCriteria), QStringList(u"BB"_s));
    QVERIFY2(overlap.size() <= 12, "the linter must not cry wolf");
}

void tst_RubricLint::saysThatAKnownSlipIsNoted()
{
    Rubric rubric = builtInRubric();
    for (const RubricFinding &finding : lintRubric(rubric, Scale::OneToFive)) {
        if (finding.kind == Kind::NamesAnotherIndicator)
            QVERIFY(finding.isNoted);
    }
    rubric.indicators[1].levels[3].erratum.clear();

    const std::vector<RubricFinding> found = lintRubric(rubric, Scale::OneToFive);
    const auto slip = std::find_if(found.begin(), found.end(), [](const RubricFinding &finding) {
        return finding.place.criterion.value == u"PR.4.a"_s && finding.kind == Kind::NamesAnotherIndicator;
    });
    QVERIFY(slip != found.end());
    QVERIFY(!slip->isNoted);
    QCOMPARE(slip->words, u"naar wonen"_s);
    QCOMPARE(slip->other.indicator.value, u"WE"_s);
}

void tst_RubricLint::findsNothingInARubricWithoutPitfalls()
{
    std::vector<RubricFinding> found = lintRubric(plainRubric(), Scale::OneToFive);
    std::erase_if(found, [](const RubricFinding &f) { return f.kind == Kind::ScaleShorterThanMethod; });

    QVERIFY(found.empty());
}

void tst_RubricLint::findsTheClashOfScales_data()
{
    QTest::addColumn<bool>("describesZero");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("kind"); // -1: no clash

    QTest::newRow("1-5 under 1-5: shorter than the method") << false << 0 << int(Kind::ScaleShorterThanMethod);
    QTest::newRow("1-5 under 0-5: 0 has no text") << false << 1 << int(Kind::ScaleWithoutText);
    QTest::newRow("0-5 under 1-5: 0 cannot be given") << true << 0 << int(Kind::LevelOutsideScale);
    QTest::newRow("0-5 under 0-5") << true << 1 << -1;
}

void tst_RubricLint::findsTheClashOfScales()
{
    QFETCH(bool, describesZero);
    QFETCH(int, scale);
    QFETCH(int, kind);
    Rubric rubric = plainRubric();
    if (describesZero) {
        for (Indicator &indicator : rubric.indicators)
            indicator.levels.insert(indicator.levels.begin(),
                                    {0, {u"nul"_s, u"zero"_s}, {}, false, {},
                                     {criterionOf(indicator.id.value + u".0.a"_s, u"Alles valt weg"_s)}});
    }

    const std::vector<RubricFinding> found = lintRubric(rubric, static_cast<Scale>(scale));

    QCOMPARE(found.empty() ? -1 : int(found.front().kind), kind);
}

void tst_RubricLint::doesNotTakeADenialForTheSame()
{
    Rubric rubric = plainRubric();
    rubric.indicators[0].levels[0].criteria = {criterionOf(u"VE.1.a"_s, u"De bussen rijden niet elk uur"_s)};
    rubric.indicators[0].levels[2].criteria = {criterionOf(u"VE.3.a"_s, u"De bussen rijden elk uur"_s)};
    QVERIFY(placesOf(lintRubric(rubric, Scale::ZeroToFive), Kind::OverlappingCriteria).isEmpty());

    rubric.indicators[0].levels[0].criteria = {criterionOf(u"VE.1.a"_s, u"De bussen rijden elk uur overdag"_s)};
    QCOMPARE(placesOf(lintRubric(rubric, Scale::ZeroToFive), Kind::OverlappingCriteria),
             QStringList(u"VE.3.a=VE.1.a"_s));
}

void tst_RubricLint::findsATextThatLacksInOneLanguage()
{
    Rubric rubric = plainRubric();
    rubric.indicators[1].levels[1].criteria[0].text.en.clear();

    QCOMPARE(placesOf(lintRubric(rubric, Scale::OneToFive), Kind::TextInOneLanguage), QStringList(u"GR.2.a"_s));
}

void tst_RubricLint::findsOnlyWhatChangedWhenATextIsMended()
{
    Rubric rubric = builtInRubric();
    rubric.indicators[1].levels[3].criteria[0].text = {u"Preventie is leidend"_s, u"Prevention leads"_s};

    QCOMPARE(placesOf(lintRubric(rubric, Scale::OneToFive), Kind::NamesAnotherIndicator), QStringList(u"PR.5.a"_s));
}

QTEST_GUILESS_MAIN(tst_RubricLint)
#include "tst_RubricLint.moc"
