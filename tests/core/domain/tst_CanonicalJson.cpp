// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/CanonicalJson.h"
#include "core/domain/ReviewState.h"
#include "tests/support/Builders.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> QByteArray written(const T &value)
{
    const QJsonValue json = json::toJson(value);
    return (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
        .toJson(QJsonDocument::Compact);
}

/// As it was read before there was a CanonicalReader.
template <typename T> std::optional<T> byDocument(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    T value;
    const QJsonValue json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return !document.isNull() && json::fromJson(json, value) ? std::optional(value) : std::nullopt;
}

template <typename T> std::optional<T> straight(const QByteArray &text)
{
    TextPool pool;
    T value;
    return json::CanonicalReader(text, &pool).readAll(value) ? std::optional(value) : std::nullopt;
}

Anchor fullAnchor()
{
    Anchor anchor = passage(1, 3, 40).anchor;
    anchor.targets.push_back(anchor.targets.front());
    anchor.targets.back().page = 4;
    anchor.targets.back().label = u"iv"_s;
    anchor.targets.back().rects = {QRectF(0.1234567, 0.3, 0.00001, 0.25), QRectF(0, 0, 1, 1)};
    anchor.targets.back().pageSize = QSizeF(595.276, 841.89);
    anchor.exact = u"“Thuis” één\tregel\n\"twee\" \\ / \u2028 \U0001F600"_s;
    anchor.state = Anchor::State::Moved;
    return anchor;
}

} // namespace

class tst_CanonicalJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheProgramWritesIsReadStraight();
    void whatIsWrittenOtherwiseIsLeftToTheDocument_data();
    void whatIsWrittenOtherwiseIsLeftToTheDocument();
    void whatIsReadStraightReadsTheSameByTheDocument();
    void shortTextsThatComeAgainAreOneTextInMemory();
    void rowsPutAtOnceAreTheRowsPutOneByOne();
};

void tst_CanonicalJson::whatTheProgramWritesIsReadStraight()
{
    const auto isSame = [](const auto &value) {
        using Value = std::decay_t<decltype(value)>;
        const std::optional<Value> read = straight<Value>(written(value));
        return read && *read == value && read == byDocument<Value>(written(value));
    };
    Anchor anchor = fullAnchor();
    anchor.targets.back().rects.front() = QRectF(QPointF(0.12346, 0.3), QPointF(0.12347, 0.55)); // as it is kept
    QVERIFY(isSame(anchor));
    QVERIFY(isSame(Anchor()));
    QVERIFY(isSame(builtInRubric()));
    Score score = scoreOf(4);
    score.confidence = Confidence::Low;
    score.ticks = {{criterion("WE.4.b"), Tick::Unclear}, {criterion("WE.5.é"), Tick::Absent}};
    score.documents = {documentNumber(1).value, QString()};
    QVERIFY(isSame(std::vector<Score>{score, scoreOf(std::nullopt), Score()}));
    QVERIFY(isSame(score.ticks));
    QVERIFY(isSame(score.documents));
    QVERIFY(isSame(std::map<IndicatorId, QString>{{indicator("WE"), u"niet gevonden"_s}}));
    QVERIFY(isSame(std::vector<Signatory>{{u"Jo"_s, u"Oss"_s, {Portfolio::Care, Portfolio::Housing}}, {}}));
    QVERIFY(isSame(std::vector<AnchorTarget>()));
}

void tst_CanonicalJson::whatIsWrittenOtherwiseIsLeftToTheDocument_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("fits"); // the document's last word
    const auto row = [](const char *name, const char *from, const char *to, bool fits) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << fits;
    };
    row("white space", "\"kind\":", "\"kind\": ", true);
    row("an escape by number", "more homes", "m\\u006fre homes", true);
    row("minus nought", "\"page\":3", "\"page\":-0", true);
    row("a whole number with a fraction", "\"page\":3", "\"page\":3.0", true);
    row("a key twice", "\"page\":3", "\"page\":3,\"page\":4", true);
    row("a leading nought", "\"page\":3", "\"page\":03", false);
    row("half a page", "\"page\":3", "\"page\":3.5", false);
    row("a page beyond int", "\"page\":3", "\"page\":3000000000", false);
    row("a missing field", "\"page\":3,", "", false);
    row("a field too many", "\"page\":3", "\"page\":3,\"mood\":1", false);
    row("an unknown code", "\"exact\",\"suffix\"", "\"certain\",\"suffix\"", false);
    row("a text for a number", "\"page\":3", "\"page\":\"3\"", false);
    row("a box beyond all measure", "[0.125,", "[1e400,", false);
    row("a box of three", "[0.125,", "[", false);
    row("a bare line end", "more homes", "more\nhomes", true);
    row("broken UTF-8", "more homes", "more \xc3 homes", false);
    row("an unknown escape", "more homes", "more\\xhomes", true);
    row("cut off", "\"}]}", "\"}]", false);
    row("more behind it", "\"}]}", "\"}]}]", false);
    row("a list", "{\"exact\"", "[{\"exact\"", false);
}

void tst_CanonicalJson::whatIsWrittenOtherwiseIsLeftToTheDocument()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, fits);
    QByteArray text = written(passage(1, 3, 40).anchor);
    QVERIFY(straight<Anchor>(text));
    QVERIFY2(text.contains(from), text.constData());
    text.replace(text.indexOf(from), from.size(), to);
    QVERIFY(!straight<Anchor>(text));
    QCOMPARE(byDocument<Anchor>(text).has_value(), fits);
}

void tst_CanonicalJson::whatIsReadStraightReadsTheSameByTheDocument()
{
    const QByteArray good = written(fullAnchor());
    QRandomGenerator random(2022); // the same on every run
    int taken = 0;
    for (int run = 0; run < 20'000; ++run) {
        QByteArray text = good;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const auto at = random.bounded(static_cast<int>(text.size()));
            if (random.bounded(3) == 0)
                text.remove(at, 1);
            else if (random.bounded(2) == 0)
                text[at] = static_cast<char>(random.bounded(256));
            else
                text.insert(at, text.at(random.bounded(static_cast<int>(text.size()))));
        }
        const std::optional<Anchor> read = straight<Anchor>(text);
        taken += read ? 1 : 0;
        if (read && read != byDocument<Anchor>(text))
            QFAIL(text.constData());
    }
    QVERIFY2(taken > 1000, qPrintable(QString::number(taken)));
}

void tst_CanonicalJson::shortTextsThatComeAgainAreOneTextInMemory()
{
    TextPool pool;
    const QString first = pool.text("0190c2b4-0000-7000-8000-000000000001");
    const QString again = pool.text("0190c2b4-0000-7000-8000-000000000001");
    QCOMPARE(again, u"0190c2b4-0000-7000-8000-000000000001"_s);
    QCOMPARE(again.constData(), first.constData());
    for (int n = 0; n < 20'000; ++n) // far more than it has places
        QCOMPARE(pool.text(QByteArray::number(n)), QString::number(n));
    QCOMPARE(pool.text("één"), u"één"_s);
    QCOMPARE(pool.text(""), QString());
    const QByteArray longText(200, 'x');
    QCOMPARE(pool.text(longText), QString::fromUtf8(longText));
}

void tst_CanonicalJson::rowsPutAtOnceAreTheRowsPutOneByOne()
{
    std::vector<Highlight> rows;
    for (int n = 1; n <= 50; ++n)
        rows.push_back(passage(n, n % 7));
    Highlight later = rows[20];
    later.note = u"the later one of the same key holds"_s;
    const auto bothWays = [](const std::vector<Highlight> &all) {
        ReviewState oneByOne;
        for (const Highlight &row : all)
            oneByOne.put(row);
        ReviewState atOnce;
        atOnce.put(passage(25, 3)); // there before
        atOnce.putAll(all);
        return dumpOf(oneByOne) == dumpOf(atOnce);
    };
    QVERIFY(bothWays(rows));
    rows.push_back(later);
    QVERIFY(bothWays(rows));
    std::reverse(rows.begin(), rows.end());
    QVERIFY(bothWays(rows));
    std::rotate(rows.begin(), rows.begin() + 17, rows.end());
    QVERIFY(bothWays(rows));
}

QTEST_GUILESS_MAIN(tst_CanonicalJson)
#include "tst_CanonicalJson.moc"
