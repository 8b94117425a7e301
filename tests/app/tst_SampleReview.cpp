// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include "core/domain/Rubric.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace meetlat;
using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

class tst_SampleReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void liesInOneFolder();
    void isClean();
    void hasPlansOfDifferentKindsAndOneScan();
    void hasOnePlanStillOpen();
    void hasRealDisagreements();
    void hasAnchoredEvidenceInEveryFile();
    void exportsItsDataset();
    void doesNotGoIntoAFolderWithOtherFiles();

private:
    QString in(const QString &name) const { return m_meetlat.path(u"sample/"_s + name); }
    QJsonObject status() const { return m_meetlat({u"status"_s, m_lead, u"--json"_s}).json(); }

    RunningMeetlat m_meetlat;
    Outcome m_made;
    QString m_lead;
};

void tst_SampleReview::initTestCase()
{
    m_made = m_meetlat({u"sample"_s, m_meetlat.path(u"sample"_s), u"--json"_s});
    QVERIFY2(m_made.status == 0, qPrintable(m_made.err));
    m_lead = m_made.json()[u"lead"_s].toString();
}

void tst_SampleReview::liesInOneFolder()
{
    QCOMPARE(m_lead, in(u"lead.meetlat"_s));
    QVERIFY(m_made.json()[u"raters"_s].toArray().size() >= 2);
    QCOMPARE(m_made.json()[u"packets"_s].toArray().size(), m_made.json()[u"raters"_s].toArray().size());
    for (const QString &kind : {u"raters"_s, u"packets"_s, u"plans"_s}) {
        for (const QJsonValue &file : m_made.json()[kind].toArray())
            QVERIFY2(QFile::exists(file.toString()), qPrintable(file.toString()));
    }
    const QStringList left = QDir(m_meetlat.path(u"sample"_s))
                                 .entryList({u"*journal*"_s, u"*.tmp"_s, u"*.lock"_s}, QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void tst_SampleReview::isClean()
{
    QStringList files{m_lead};
    for (const QJsonValue &file : m_made.json()[u"raters"_s].toArray())
        files << file.toString();
    for (const QString &file : files) {
        const Outcome check = m_meetlat({u"check"_s, file, u"--json"_s});
        QVERIFY2(check.status == 0, qPrintable(file + check.out + check.err));
        QVERIFY(check.json()[u"problems"_s].isArray() && check.json()[u"problems"_s].toArray().isEmpty());
    }
}

void tst_SampleReview::hasPlansOfDifferentKindsAndOneScan()
{
    QVERIFY(status()[u"plans"_s].toArray().size() >= 4);
    const Outcome found = m_meetlat({u"find"_s, m_lead, u"de"_s, u"--json"_s});
    std::map<QString, int> lastPage;
    QSet<QString> typed; // the scan has no words of its own, only what raters typed for its areas
    for (const QJsonValue &hit : found.json()[u"hits"_s].toArray()) {
        if (hit.toObject()[u"typed"_s].toBool()) {
            typed << hit.toObject()[u"document"_s].toString();
            continue;
        }
        int &last = lastPage[hit.toObject()[u"document"_s].toString()];
        last = std::max(last, hit.toObject()[u"page"_s].toInt());
    }
    QCOMPARE(lastPage.size(), std::size_t(status()[u"plans"_s].toArray().size() - 1)); // all but the scan
    QCOMPARE(typed.size(), 1);
    QVERIFY(!lastPage.contains(*typed.begin()));
    for (const auto &[document, page] : lastPage)
        QVERIFY2(page >= 6, qPrintable(document));
}

void tst_SampleReview::hasOnePlanStillOpen()
{
    int open = 0;
    int disclosed = 0;
    for (const QJsonValue &plan : status()[u"plans"_s].toArray()) {
        QCOMPARE(plan.toObject()[u"raters"_s].toArray().size(), 2);
        if (plan.toObject()[u"both_submitted"_s].toBool())
            ++disclosed;
        else
            ++open;
    }
    QVERIFY(open >= 1);
    QVERIFY(disclosed >= 3);
    const QJsonObject cells = status()[u"cells"_s].toObject();
    QVERIFY(cells[u"decided"_s].toInt() > 0 && cells[u"decided"_s].toInt() < cells[u"both_submitted"_s].toInt());
}

void tst_SampleReview::exportsItsDataset()
{
    const Outcome exported = m_meetlat({u"export"_s, m_lead, u"--to"_s, in(u"dataset"_s), u"--json"_s});

    QCOMPARE(exported.status, 0);
    QVERIFY(exported.json()[u"scores"_s].toInt() >= 24);
    QVERIFY(exported.json()[u"evidence"_s].toInt() >= 24);
    QVERIFY(exported.json()[u"hidden_cells"_s].toInt() >= 4);
}

void tst_SampleReview::hasRealDisagreements()
{
    const QString folder = in(u"for disagreement"_s);
    QCOMPARE(m_meetlat({u"export"_s, m_lead, u"--to"_s, folder}).status, 0);
    const Result<TextTable> scores = parseCsv(RunningMeetlat::read(folder + u"/scores.csv"_s));
    QVERIFY(scores.has_value());
    std::map<QString, QStringList> levels;
    for (const TextTable::Row &row : scores->rows)
        levels[scores->cell(row, u"region"_s) + scores->cell(row, u"indicator"_s)] << scores->cell(row, u"level"_s);
    int different = 0;
    int farApart = 0;
    for (const auto &[cell, pair] : levels) {
        QCOMPARE(pair.size(), 2);
        different += pair[0] != pair[1] ? 1 : 0;
        farApart += !pair[0].isEmpty() && !pair[1].isEmpty() && qAbs(pair[0].toInt() - pair[1].toInt()) >= 2 ? 1 : 0;
    }
    QVERIFY(different >= 4);
    QVERIFY(farApart >= 1);
    QVERIFY(different < static_cast<int>(levels.size()));
}

void tst_SampleReview::hasAnchoredEvidenceInEveryFile()
{
    const QString folder = in(u"for evidence"_s);
    QCOMPARE(m_meetlat({u"export"_s, m_lead, u"--to"_s, folder}).status, 0);
    const Result<TextTable> evidence = parseCsv(RunningMeetlat::read(folder + u"/evidence.csv"_s));
    QVERIFY(evidence.has_value());
    QStringList states;
    QStringList raters;
    for (const TextTable::Row &row : evidence->rows) {
        states << evidence->cell(row, u"anchor_state"_s);
        raters << evidence->cell(row, u"rater"_s);
        QVERIFY(!evidence->cell(row, u"quote"_s).isEmpty());
        QVERIFY(evidence->cell(row, u"x1"_s).toDouble() > evidence->cell(row, u"x0"_s).toDouble());
    }
    states.removeDuplicates();
    raters.removeDuplicates();
    QVERIFY2(!states.contains(u"orphan"_s), qPrintable(states.join(u' ')));
    QVERIFY(raters.size() >= 4);
}

void tst_SampleReview::doesNotGoIntoAFolderWithOtherFiles()
{
    const Outcome again = m_meetlat({u"sample"_s, m_meetlat.path(u"sample"_s)});

    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains(u"not empty"_s), qPrintable(again.err));
}

QTEST_GUILESS_MAIN(tst_SampleReview)
#include "tst_SampleReview.moc"
