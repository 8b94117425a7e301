// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/PlanDrawing.h"
#include "app/sample/SampleScores.h"
#include "core/pdf/PopplerPages.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;

namespace {

QString lettersAndDigits(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            kept += c.toCaseFolded();
    }
    return kept;
}

const SamplePlan &planWith(const QString &key)
{
    static const std::vector<SamplePlan> plans = samplePlans();
    return *std::find_if(plans.begin(), plans.end(), [&](const SamplePlan &plan) { return plan.key == key; });
}

QStringList quotesOf(const QString &planKey)
{
    QStringList quotes;
    for (const SamplePlanReview &review : sampleScoreBook().reviews) {
        for (const SampleReading &reading : review.readings) {
            for (const SampleScore &score : reading.scores) {
                for (const SampleEvidence &evidence : score.evidence)
                    quotes << (review.plan == planKey ? evidence.quote : QString());
            }
        }
    }
    quotes.removeAll(QString());
    return quotes;
}

} // namespace

class tst_SamplePlans : public QObject
{
    Q_OBJECT

private slots:
    void everyPlanHasItsKindOfDocument();
    void everyPlanOpensAndHasAtLeastSixPages_data() { addPlans(); }
    void everyPlanOpensAndHasAtLeastSixPages();
    void aTextPlanNamesItsPagesAndChapters();
    void everyWordOfATextPlanCanBeReadInItsPdf_data() { addPlans(); }
    void everyWordOfATextPlanCanBeReadInItsPdf();
    void everyQuoteStandsOnceAndWhereItWasPlaced_data() { addPlans(); }
    void everyQuoteStandsOnceAndWhereItWasPlaced();
    void theScanIsPicturesWithoutText();
    void wordsOfAnotherPlanHaveNoPlace();
    void aMalformedPlanIsRefused_data();
    void aMalformedPlanIsRefused();
    void theRegisterHasTheRegionOfEveryPlan();

private:
    static void addPlans();
    pdf::DocumentFacts open(pdf::PopplerPages &pages, const SamplePlan &plan);

    QTemporaryDir m_folder;
};

void tst_SamplePlans::addPlans()
{
    QTest::addColumn<QString>("key");
    for (const SamplePlan &plan : samplePlans())
        QTest::newRow(qPrintable(plan.key)) << plan.key;
}

pdf::DocumentFacts tst_SamplePlans::open(pdf::PopplerPages &pages, const SamplePlan &plan)
{
    QFile file(m_folder.filePath(plan.key + u".pdf"_s));
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(drawPlanPdf(plan));
    file.close();
    const Result<pdf::DocumentFacts> facts = pages.open(file.fileName(), {});
    return facts ? *facts : pdf::DocumentFacts();
}

void tst_SamplePlans::everyPlanHasItsKindOfDocument()
{
    const std::vector<SamplePlan> plans = samplePlans();

    QCOMPARE(plans.size(), std::size_t(5));
    QCOMPARE(std::count_if(plans.begin(), plans.end(), [](const SamplePlan &plan) { return plan.isScan; }), 1);
    QCOMPARE(planWith(u"merenoord"_s).adopted, u"2019-06-18"_s);
    QCOMPARE(planWith(u"beekdal"_s).signatories.size(), std::size_t(3));
    QCOMPARE(planWith(u"beekdal"_s).signatories.front().portfolios, QStringList(u"wonen"_s));
    QCOMPARE(planWith(u"beekdal"_s).municipalities.size(), 6);
    QVERIFY(planWith(u"zandrug"_s).sameAlderman);
}

void tst_SamplePlans::everyPlanOpensAndHasAtLeastSixPages()
{
    QFETCH(QString, key);
    pdf::PopplerPages pages;

    const pdf::DocumentFacts facts = open(pages, planWith(key));

    QVERIFY2(facts.pageCount() >= 6, qPrintable(QString::number(facts.pageCount())));
    QVERIFY(!facts.wasRepaired);
    QCOMPARE(facts.pages.front().size.toSize(), QSize(595, 842));
}

void tst_SamplePlans::aTextPlanNamesItsPagesAndChapters()
{
    const SamplePlan &plan = planWith(u"waterzand"_s);
    pdf::PopplerPages pages;
    const pdf::DocumentFacts facts = open(pages, plan);
    const auto outline = pages.outline();

    QVERIFY(facts.pageCount() > 2);
    QCOMPARE(facts.pages[0].label, u"i"_s);
    QCOMPARE(facts.pages[1].label, u"ii"_s);
    QCOMPARE(facts.pages[2].label, u"1"_s);
    QVERIFY(outline);
    QStringList chapters;
    for (const SampleBlock &block : plan.blocks) {
        if (block.kind == SampleBlock::Kind::Chapter)
            chapters << block.text;
    }
    QCOMPARE(outline->size(), static_cast<std::size_t>(chapters.size()));
    QCOMPARE(outline->front().title, chapters.front());
    QCOMPARE(outline->front().page, 2);
    QCOMPARE(outline->back().title, chapters.back());
    QCOMPARE((*outline)[1].children.size(), std::size_t(3));
    QCOMPARE((*outline)[1].children[1].title, u"1.2 Wat wij verstaan onder voorkomen"_s);
}

void tst_SamplePlans::everyWordOfATextPlanCanBeReadInItsPdf()
{
    QFETCH(QString, key);
    const SamplePlan &plan = planWith(key);
    pdf::PopplerPages pages;
    const pdf::DocumentFacts facts = open(pages, plan);

    QString all;
    for (int page = 0; page < facts.pageCount(); ++page) {
        const auto text = pages.text(page);
        QVERIFY(text);
        all += lettersAndDigits(text->text);
    }

    for (const SampleBlock &block : plan.blocks)
        QVERIFY2(plan.isScan || all.contains(lettersAndDigits(block.text)), qPrintable(block.text));
    QCOMPARE(all.isEmpty(), plan.isScan);
}

void tst_SamplePlans::everyQuoteStandsOnceAndWhereItWasPlaced()
{
    QFETCH(QString, key);
    const SamplePlan &plan = planWith(key);
    pdf::PopplerPages pages;
    const pdf::DocumentFacts facts = open(pages, plan);
    const QStringList quotes = quotesOf(key);

    QVERIFY(quotes.size() >= 8);
    for (const QString &quote : quotes) {
        QCOMPARE(plan.text().count(quote), 1);
        const std::optional<SamplePlace> place = placeInPdf(plan, quote);
        QVERIFY2(place, qPrintable(quote));
        QVERIFY(place->page < facts.pageCount());
        QVERIFY(QRectF(0, 0, 1, 1).contains(place->area));
        const auto text = pages.text(place->page);
        QVERIFY(text);
        QVERIFY(plan.isScan || lettersAndDigits(text->text).contains(lettersAndDigits(quote)));
    }
}

void tst_SamplePlans::theScanIsPicturesWithoutText()
{
    const SamplePlan &plan = planWith(u"fortenkust"_s);
    pdf::PopplerPages pages;
    const pdf::DocumentFacts facts = open(pages, plan);
    const SamplePlace place = *placeInPdf(plan, u"Een woning moet worden verdiend."_s);

    QCOMPARE(drawPlanPdf(plan).count("/Subtype /Image"), facts.pageCount());
    const auto image = pages.render({place.page, 72, {}, 0});
    QVERIFY(image);
    const auto darkPixels = [&](const QRectF &area) {
        int dark = 0;
        for (int y = int(area.top() * image->height()); y < int(area.bottom() * image->height()); ++y) {
            for (int x = int(area.left() * image->width()); x < int(area.right() * image->width()); ++x)
                dark += qGray(image->pixel(x, y)) < 140 ? 1 : 0;
        }
        return dark;
    };
    QVERIFY(darkPixels(place.area) > 50);                  // the words are in the area …
    QCOMPARE(darkPixels(QRectF(0.1, 0.01, 0.8, 0.06)), 0); // … and the margin is only paper
}

void tst_SamplePlans::wordsOfAnotherPlanHaveNoPlace()
{
    QVERIFY(placeInPdf(planWith(u"beekdal"_s), u"Elke jongere in verblijf heeft"_s));
    QVERIFY(!placeInPdf(planWith(u"waterzand"_s), u"Elke jongere in verblijf heeft"_s));
}

void tst_SamplePlans::aMalformedPlanIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("well-formed") << u"key: a\nsigned: J; B; zorg\n---\n# 1\n| a | b |\n| c | d |"_s << true;
    QTest::newRow("no rule after the head") << u"key: a"_s << false;
    QTest::newRow("a head line without a name") << u"key\n---\ntext"_s << false;
    QTest::newRow("a signatory without a portfolio") << u"signed: J; B\n---\ntext"_s << false;
    QTest::newRow("a table row that is too short") << u"key: a\n---\n| a | b |\n| c |"_s << false;
}

void tst_SamplePlans::aMalformedPlanIsRefused()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);

    QCOMPARE(samplePlanFromText(text).has_value(), accepted);
}

void tst_SamplePlans::theRegisterHasTheRegionOfEveryPlan()
{
    const QList<QByteArray> lines = sampleRegionsTsv().trimmed().split('\n');

    QStringList regions;
    for (const QByteArray &line : lines) {
        QCOMPARE(line.count('\t'), lines.front().count('\t'));
        regions << QString::fromUtf8(line.split('\t').front());
    }
    QCOMPARE(regions.size(), 8); // the head, five with a plan, two without
    for (const SamplePlan &plan : samplePlans())
        QVERIFY(regions.contains(plan.region));
}

QTEST_MAIN(tst_SamplePlans)
#include "tst_SamplePlans.moc"
