// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/AgreementReport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace meetlat;
using namespace meetlat::agreement;
using namespace Qt::Literals::StringLiterals;

/// The reference file beside the checkout: each value by two independent implementations.
class tst_AgreementReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givesEveryStatisticWithItsStatus_data() { rows(); }
    void givesEveryStatisticWithItsStatus();
    void givesEveryPairOfRaters_data() { rows(); }
    void givesEveryPairOfRaters();
    void givesEveryRater_data() { rows(); }
    void givesEveryRater();
    void drawsTheSameIntervalsForTheSameSeed_data() { rows(); }
    void drawsTheSameIntervalsForTheSameSeed();

private:
    void rows();
    QJsonObject current() const;
    QJsonObject reportOn(const QJsonObject &set, const ReportOptions &options = {}) const;
    QJsonArray m_sets;
};

namespace {

/// Empty when the two agree: both null, or within the tolerance. A standard error of exactly 0 gets 1e-6.
QString difference(const QString &name, const QJsonValue &is, const QJsonValue &expected)
{
    const bool isError = name.endsWith(u"se"_s);
    const double tolerance = isError && expected.toDouble() == 0 ? 1e-6 : 1e-9;
    const bool same = expected.isDouble() ? is.isDouble() && std::abs(is.toDouble() - expected.toDouble()) <= tolerance
                                          : is == expected;
    if (same)
        return {};
    return u"%1: %2, expected %3\n"_s.arg(name, is.isDouble() ? QString::number(is.toDouble(), 'g', 12) : is.toString(),
                                          expected.isDouble() ? QString::number(expected.toDouble(), 'g', 12)
                                                              : expected.toString(u"null"_s));
}

QString differences(const QJsonObject &is, const QJsonObject &expected)
{
    QString all;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (it.key() != u"provenance"_s)
            all += difference(it.key(), is.contains(it.key()) ? is[it.key()] : QJsonValue(u"missing"_s), it.value());
    }
    return all;
}

QString differences(const QJsonArray &is, const QJsonArray &expected)
{
    QString all = is.size() == expected.size() ? QString() : u"another number of rows\n"_s;
    for (qsizetype i = 0; i < std::min(is.size(), expected.size()); ++i)
        all += differences(is[i].toObject(), expected[i].toObject());
    return all;
}

} // namespace

void tst_AgreementReference::initTestCase()
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR) + u"/data/agreement-reference.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("../shared/data/agreement-reference.json is not there");
    m_sets = QJsonDocument::fromJson(file.readAll()).object()[u"sets"_s].toArray();
    QVERIFY(m_sets.size() >= 43);
}

void tst_AgreementReference::rows()
{
    QTest::addColumn<int>("place");
    for (qsizetype i = 0; i < m_sets.size(); ++i)
        QTest::newRow(qPrintable(m_sets[i].toObject()[u"id"_s].toString())) << static_cast<int>(i);
}

QJsonObject tst_AgreementReference::current() const
{
    QFETCH(int, place);
    return m_sets[place].toObject();
}

QJsonObject tst_AgreementReference::reportOn(const QJsonObject &set, const ReportOptions &options) const
{
    std::vector<double> categories;
    for (const QJsonValue &category : set[u"categories"_s].toArray())
        categories.push_back(category.toDouble());
    ScoreTable scores;
    for (const QJsonValue &row : set[u"matrix"_s].toArray()) {
        scores.emplace_back();
        for (const QJsonValue &score : row.toArray())
            scores.back().push_back(score.isDouble() ? std::optional(score.toDouble()) : std::nullopt);
    }
    const Result<Ratings> ratings = Ratings::of(categories, scores);
    return ratings ? toJson(agreementReport(*ratings, options)) : QJsonObject();
}

void tst_AgreementReference::givesEveryStatisticWithItsStatus()
{
    const QJsonObject set = current();
    const QJsonObject is = reportOn(set)[u"statistics"_s].toObject();
    const QJsonObject expected = set[u"expected"_s].toObject();
    QString wrong;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        const QJsonObject mine = is[it.key()].toObject();
        wrong += difference(it.key(), mine[u"v"_s], one[u"v"_s]);
        wrong += difference(it.key() + u" status"_s, mine[u"s"_s], one[u"s"_s]);
    }
    QVERIFY(expected.size() > 60);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void tst_AgreementReference::givesEveryPairOfRaters()
{
    const QJsonObject set = current();
    const QString wrong = differences(reportOn(set)[u"pairs"_s].toArray(), set[u"pairs"_s].toArray());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void tst_AgreementReference::givesEveryRater()
{
    const QJsonObject set = current();
    const QString wrong = differences(reportOn(set)[u"raters"_s].toArray(), set[u"raters"_s].toArray());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void tst_AgreementReference::drawsTheSameIntervalsForTheSameSeed()
{
    const QJsonObject set = current();
    if (!set.contains(u"bootstrap"_s))
        return; // not every set has one
    const QJsonObject expected = set[u"bootstrap"_s].toObject();
    ReportOptions options;
    options.seed = expected[u"seed"_s].toString().toULongLong();
    options.draws = expected[u"draws"_s].toInt();
    const QJsonObject is = reportOn(set, options)[u"bootstrap"_s].toObject();
    QCOMPARE(is[u"seed"_s], expected[u"seed"_s]);
    QCOMPARE(is[u"units"_s], expected[u"units"_s]);
    QCOMPARE(is[u"first_indices"_s], expected[u"first_indices"_s]);
    const QJsonObject stats = expected[u"stats"_s].toObject();
    QString wrong;
    for (auto it = stats.begin(); it != stats.end(); ++it)
        wrong += differences(is[u"stats"_s].toObject()[it.key()].toObject(), it.value().toObject());
    QCOMPARE(stats.size(), 4);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_APPLESS_MAIN(tst_AgreementReference)
#include "tst_AgreementReference.moc"
