// SPDX-License-Identifier: GPL-3.0-or-later
// Plans with scanned pages on the command line: the pages are named, and what the window has recognised counts as text.
#include "core/base/Sha256.h"
#include "core/pdf/RecognisedPages.h"
#include "tests/app/RunningMeetlat.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace meetlat;
using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sentence = u"Er komen zestig plekken in de sporthal"_s;

QJsonArray pages(std::initializer_list<int> numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

} // namespace

class tst_ScannedPlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takingInNamesThePagesWithoutText();
    void findingNamesThePagesItCouldNotSearch();
    void recognisedPagesAreFoundAndQuoted();
    void aHighlightOnRecognisedTextIsNoProblem();
    void withoutTheRecognisedTextTheCheckSaysSo();

private:
    Outcome run(const QStringList &arguments) const { return m_meetlat(arguments); }
    /// As the window keeps what it has recognised.
    void keepRecognised(int page, const QStringList &lines) const;
    void forgetRecognised() const { QDir(m_meetlat.path(u"home/cache"_s)).removeRecursively(); }

    RunningMeetlat m_meetlat;
    QString m_lead = m_meetlat.path(u"lead.meetlat"_s);
    QString m_plan;
};

void tst_ScannedPlans::initTestCase()
{
    using pdf::fixtures::RawPage;
    const RawPage picture{"100 100 300 400 re f"};
    m_plan = m_meetlat.write(
        u"plan.pdf"_s,
        pdf::fixtures::rawPdf({{pdf::fixtures::textAt(72, 700, "De regio kiest voor wonen eerst.")}, picture, picture,
                               picture, {pdf::fixtures::textAt(72, 700, "Bijlage over wonen met zestig bladzijden")},
                               {""}}));
    const QString regions = m_meetlat.write(u"regions.tsv"_s, "region\nBeekdal\n");
    QCOMPARE(run({u"new"_s, m_lead, u"--title"_s, u"Ronde"_s}).status, 0);
    QCOMPARE(run({u"regions"_s, m_lead, u"--import"_s, regions}).status, 0);
    QCOMPARE(run({u"rater"_s, m_lead, u"--name"_s, u"Bert"_s}).status, 0);
    QCOMPARE(run({u"rater"_s, m_lead, u"--name"_s, u"Anna"_s}).status, 0);
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_meetlat.path(u"home/cache"_s)));
}

void tst_ScannedPlans::keepRecognised(int page, const QStringList &lines) const
{
    auto text = std::make_shared<pdf::PageText>(*pdf::fixtures::pageOf(page, lines));
    text->recognisedBy = u"tesseract 5.3.0/nld/1"_s;
    text->confidence.assign(text->boxes.size(), 90);
    pdf::recognisedPages::keep(Sha256::of(RunningMeetlat::read(m_plan)), *text);
}

void tst_ScannedPlans::takingInNamesThePagesWithoutText()
{
    const Outcome taken = run({u"plan"_s, m_lead, u"--region"_s, u"Beekdal"_s, m_plan, u"--json"_s});
    QVERIFY2(taken.status == 0, qPrintable(taken.err));
    const QJsonObject document = taken.json()[u"documents"_s][0].toObject();
    QCOMPARE(document[u"scanned_pages"_s].toArray(), pages({2, 3, 4}));
    QCOMPARE(document[u"unreadable_pages"_s].toArray(), QJsonArray());
    QVERIFY2(taken.err.contains(u"plan.pdf: scanned pages, without text: 2–4."_s), qPrintable(taken.err));
    QCOMPARE(
        run({u"assign"_s, m_lead, u"--region"_s, u"Beekdal"_s, u"--raters"_s, u"Anna,Bert"_s}).status, 0);
}

void tst_ScannedPlans::findingNamesThePagesItCouldNotSearch()
{
    for (const QString &where : {m_lead, m_plan}) {
        const Outcome found = run({u"find"_s, where, u"zestig"_s, u"--json"_s});
        QCOMPARE(found.status, 0);
        QCOMPARE(found.json()[u"hits"_s].toArray().size(), 1);
        QCOMPARE(found.json()[u"not_searched"_s].toArray().size(), 1);
        QCOMPARE(found.json()[u"not_searched"_s][0][u"pages"_s].toArray(), pages({2, 3, 4}));
        QVERIFY2(found.err.contains(u"pages without text, not searched: 2–4"_s), qPrintable(found.err));
    }
}

void tst_ScannedPlans::recognisedPagesAreFoundAndQuoted()
{
    keepRecognised(2, {u"Hoofdstuk drie"_s, sentence});
    for (const QString &where : {m_lead, m_plan}) {
        const Outcome found = run({u"find"_s, where, u"zestig"_s, u"--json"_s});
        QCOMPARE(found.json()[u"hits"_s].toArray().size(), 2);
        const QJsonObject hit = found.json()[u"hits"_s][0].toObject();
        QCOMPARE(hit[u"page"_s].toInt(), 3);
        QVERIFY(hit[u"context"_s].toString().contains(sentence));
        QCOMPARE(hit[u"boxes"_s].toArray().size(), 1);
        QCOMPARE(found.json()[u"not_searched"_s][0][u"pages"_s].toArray(), pages({2, 4}));
    }
    const Outcome scored = run({u"score"_s, m_lead, u"--rater"_s, u"Bert"_s, u"--region"_s, u"Beekdal"_s,
                                u"--indicator"_s, u"WE"_s, u"--level"_s, u"4"_s, u"--reason"_s, u"plekken"_s,
                                u"--quote"_s, sentence, u"--kind"_s, u"action"_s});
    QVERIFY2(scored.status == 0, qPrintable(scored.err));
}

void tst_ScannedPlans::aHighlightOnRecognisedTextIsNoProblem()
{
    const Outcome check = run({u"check"_s, m_lead, u"--json"_s});
    QVERIFY2(check.status == 0, qPrintable(check.out));
    QCOMPARE(check.json()[u"not_checked"_s].toInt(), 0);

    keepRecognised(2, {u"Hoofdstuk drie"_s, u"Heel andere woorden"_s}); // by the same program: these are lost
    QCOMPARE(run({u"check"_s, m_lead}).status, 1);
}

void tst_ScannedPlans::withoutTheRecognisedTextTheCheckSaysSo()
{
    forgetRecognised();
    const Outcome check = run({u"check"_s, m_lead});
    QVERIFY2(check.status == 0, qPrintable(check.out));
    QVERIFY2(check.out.contains(u"not checked because the recognised text is not on this computer: 1"_s),
             qPrintable(check.out));
    QCOMPARE(run({u"check"_s, m_lead, u"--json"_s}).json()[u"not_checked"_s].toInt(), 1);
}

QTEST_GUILESS_MAIN(tst_ScannedPlans)
#include "tst_ScannedPlans.moc"
