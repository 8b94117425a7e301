// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ReviewState.h"
#include "core/storage/ColumnValues.h"
#include "tests/support/Builders.h"
#include "tests/support/MutatedJson.h"

#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The reference: as columns were read before there was a CanonicalReader, by way of a JSON document.
template <typename T> bool byDocument(const ColumnValue &value, T &field)
{
    QJsonValue asJson(QJsonValue::Null);
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (isBoolColumn<T> && *number != 0 && *number != 1)
            return false;
        asJson = isBoolColumn<T> ? QJsonValue(*number == 1) : QJsonValue(*number);
    } else if (const auto *text = std::get_if<QByteArray>(&value)) {
        const QJsonValue sample = json::toJson(typename ColumnType<T>::type{});
        if (sample.isArray() || sample.isObject()) {
            const QJsonDocument document = QJsonDocument::fromJson(*text);
            asJson = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
            if (document.isNull())
                return false;
        } else if (QByteArrayView(*text).isValidUtf8()) {
            asJson = QString::fromUtf8(*text);
        } else {
            return false;
        }
    }
    return json::fromJson(asJson, field);
}

template <typename Row> std::optional<Row> rowByDocument(const ColumnValues &values)
{
    Row row;
    std::size_t column = 0;
    bool fits = true;
    Row::fields(row, [&](const char *, auto &field) {
        fits = fits && column < values.size() && byDocument(values[column], field);
        ++column;
    });
    return fits ? std::optional<Row>(std::move(row)) : std::nullopt;
}

/// As opening reads them: texts that come again from the pool.
template <typename Row> std::optional<Row> rowByPool(const ColumnValues &values, TextPool &pool)
{
    bool isWhole = true;
    const auto columnAt = [&](int column) {
        isWhole = isWhole && static_cast<std::size_t>(column) < values.size();
        return isWhole ? std::visit([](const auto &value) { return ColumnView(value); },
                                    values[static_cast<std::size_t>(column)])
                       : ColumnView();
    };
    std::optional<Row> row = rowOfColumns<Row>(columnAt, &pool);
    return isWhole ? row : std::nullopt;
}

QByteArray changedBytes(QByteArray text, QRandomGenerator &random)
{
    static const QByteArrayList bits{"\\u0000", "\\ud83d", "\\/",   "\xef\xbb\xbf", "\xc3",  " ",   "-0",  "1e400", "1e-400",
                                     "00",      "\n",      "\"",    "\\",           "{",     "}",   "[",   "]",     ",",
                                     ":",       "null",    "true",  "3.0",          "1E2",   "é",   "\0x", "\x7f",  "9007199254740993"};
    for (int change = random.bounded(1, 4); change > 0; --change) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(text.size()) + 1));
        switch (random.bounded(5)) {
        case 0:
            text.remove(at, 1);
            break;
        case 1:
            text.insert(at, static_cast<char>(random.bounded(256)));
            break;
        case 2:
            text.replace(at, 1, bits[random.bounded(static_cast<int>(bits.size()))]);
            break;
        case 3:
            text.insert(at, bits[random.bounded(static_cast<int>(bits.size()))]);
            break;
        default:
            text.insert(at, text.mid(random.bounded(static_cast<int>(text.size()) + 1), random.bounded(1, 30)));
        }
    }
    return text;
}

ColumnValue changedColumn(const ColumnValue &value, QRandomGenerator &random)
{
    static const std::vector<qint64> numbers{-1, 0, 1, 2, 7, 2'000'000'000, 2'000'000'001, 9'000'000'000'000'000,
                                             9'000'000'000'000'001, std::numeric_limits<qint64>::min()};
    if (random.bounded(12) == 0)
        return std::monostate{};
    if (random.bounded(12) == 0)
        return numbers[static_cast<std::size_t>(random.bounded(static_cast<int>(numbers.size())))];
    const auto *text = std::get_if<QByteArray>(&value);
    if (!text)
        return random.bounded(2) == 0 ? ColumnValue(QByteArray("1"))
                                      : ColumnValue(numbers[static_cast<std::size_t>(random.bounded(10))]);
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (document.isNull() || random.bounded(2) == 0)
        return changedBytes(*text, random);
    const QJsonValue changed = mutatedJson(
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), random);
    const QJsonDocument written = changed.isArray() ? QJsonDocument(changed.toArray()) : QJsonDocument(changed.toObject());
    return written.toJson(random.bounded(4) == 0 ? QJsonDocument::Indented : QJsonDocument::Compact);
}

Score fullScore()
{
    Score score = scoreOf(4);
    score.reason = u"line one\nline \"two\"\t\\ één \U0001F600"_s;
    score.confidence = Confidence::Low;
    score.ticks = {{criterion("WE.4.b"), Tick::Unclear}, {criterion("WE.5.é"), Tick::Absent}};
    score.documents = QStringList{documentNumber(1).value, QString()};
    return score;
}

/// One of every kind with its fields filled where they have something inside.
ReviewState examples()
{
    ReviewState state = reviewWith(onePlan(), builtIn(Scale::ZeroToFive));
    Plan plan = onePlan();
    plan.adopted = PartialDate::fromString(u"2024-03"_s);
    plan.signatories = {{u"Jo"_s, u"Oss"_s, {Portfolio::Care, Portfolio::Housing}}, {{}, u"Uden"_s, {}}};
    plan.sameAlderman = false;
    plan.involved = QStringList{u"jongerenpanel"_s};
    plan.tags = QStringList{u"é\u2028\U0001F600"_s};
    state.put(plan);
    Highlight highlight = passage(1, 3, 40);
    highlight.anchor.targets.push_back(highlight.anchor.targets.front());
    highlight.anchor.targets.back().rects = {QRectF(0.1234567, 0.3, 0.00001, 0.25), QRectF(0, 0, 1, 1)};
    state.put(highlight);
    state.put(area(2, 0, 0.5));
    state.put(fullScore());
    state.put(searchOn(1, indicator("WE")));
    Submission submission;
    submission.plan = planNumber(1);
    submission.rater = raterNumber(1);
    submission.scores = {fullScore()};
    submission.gaps = {{indicator("BB"), u"not found"_s}};
    state.put(submission);
    Opening opening;
    opening.plan = planNumber(1);
    opening.roundOne = {fullScore()};
    state.put(opening);
    Placement placement;
    placement.highlight = highlightNumber(1);
    placement.targets = highlight.anchor.targets;
    state.put(placement);
    DashboardClaim claim;
    claim.region = regionNumber(1);
    claim.at = QDate(2026, 2, 28);
    state.put(claim);
    return state;
}

/// Both ways for the examples of one kind and for an empty row of it; answers how many changed ones were taken.
template <typename Row> void compareReadings(const ReviewState &state, int mutations, int &taken, int &refused)
{
    std::vector<ColumnValues> good{columnValues(Row{})};
    for (const auto &[key, row] : state.all<Row>())
        good.push_back(columnValues(row));
    QVERIFY(good.front().size() < 64); // the reader keeps the fields it has seen as bits
    QRandomGenerator random(2026); // the same on every run
    TextPool pool;
    for (const ColumnValues &values : good)
        QVERIFY2(rowFrom<Row>(values) == rowByDocument<Row>(values), Row::table);
    for (int run = 0; run < mutations; ++run) {
        ColumnValues values = good[static_cast<std::size_t>(run) % good.size()];
        const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(values.size())));
        values[at] = changedColumn(values[at], random);
        if (random.bounded(50) == 0)
            values.pop_back();
        const std::optional<Row> expected = rowByDocument<Row>(values);
        const auto *text = at < values.size() ? std::get_if<QByteArray>(&values[at]) : nullptr;
        const QByteArray where = QByteArray(Row::table) + ": " + (text ? *text : QByteArray("no text"));
        QVERIFY2(rowFrom<Row>(values) == expected, where.constData());
        QVERIFY2(rowByPool<Row>(values, pool) == expected, where.constData());
        if (expected) // and written the same as by a document
            QCOMPARE(json::CanonicalWriter::bytesOf(*expected), json::canonical(json::toObject(*expected)));
        ++(expected ? taken : refused);
    }
    QVERIFY2(taken > 0 && refused > 0, Row::table);
}

template <typename... Rows> void compareAll(const ReviewState &state, int mutations, std::variant<Rows...> *)
{
    int all = 0;
    int allTaken = 0;
    const auto compareOne = [&]<typename Row>() {
        int taken = 0;
        int refused = 0;
        compareReadings<Row>(state, mutations, taken, refused);
        all += taken + refused;
        allTaken += taken;
        return !QTest::currentTestFailed();
    };
    static_cast<void>((compareOne.template operator()<Rows>() && ...));
    qInfo("%d changed rows of %zu kinds, %d of them taken", all, sizeof...(Rows), allTaken);
}

} // namespace

class tst_RowReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfRowIsTakenOrRefusedAsByADocument();
    void aTextThatIsNoUtf8IsRefusedInEveryColumn();
    void numbersAndTextsAreWrittenAsByADocument();
};

void tst_RowReading::everyKindOfRowIsTakenOrRefusedAsByADocument()
{
    constexpr int mutations = 1500; // of each kind
    compareAll(examples(), mutations, static_cast<AnyRow *>(nullptr));
}

void tst_RowReading::aTextThatIsNoUtf8IsRefusedInEveryColumn()
{
    const ColumnValues good = columnValues(fullScore());
    TextPool pool;
    int texts = 0;
    for (std::size_t column = 0; column < good.size(); ++column) {
        ColumnValues values = good;
        auto *text = std::get_if<QByteArray>(&values[column]);
        if (!text)
            continue;
        text->insert(text->size() / 2, '\xc3');
        ++texts;
        QVERIFY(!rowFrom<Score>(values));
        QVERIFY(!rowByPool<Score>(values, pool));
    }
    QVERIFY(texts > 5);
}

void tst_RowReading::numbersAndTextsAreWrittenAsByADocument()
{
    const auto isSame = [](const auto &value) {
        const QByteArray byDocument = QJsonDocument(QJsonArray{json::toJson(value)}).toJson(QJsonDocument::Compact);
        return '[' + json::CanonicalWriter::bytesOf(value) + ']' == byDocument;
    };
    for (const double number : {0.0, -0.0, 1.0, -1.0, 0.1, 0.1 + 0.2, 595.276, 841.89, 1e5, 1e6, 123456.789, 1e7, 1e-4, 1e-5,
                                1.5e-7, 1e15, 1e16, 9007199254740993.0, 1e22, 1e300, 5e-324,
                                std::numeric_limits<double>::infinity()})
        QVERIFY2(isSame(QSizeF(number, -number)), qPrintable(QString::number(number, 'g', 17)));
    QRandomGenerator random(7);
    for (int run = 0; run < 5'000; ++run) {
        const QRectF box(random.generateDouble(), random.generateDouble() * 1000, random.generateDouble() * 1e-5,
                         random.bounded(100) / 100.0);
        QVERIFY(isSame(box));
        QString text;
        for (int size = random.bounded(12); size > 0; --size) {
            constexpr char16_t some[] = {0, 1, 8, 9, 10, 12, 13, 0x1F, ' ', '"', '/', '\\', 0x7F, 0x80, 0xE9, 0x2028, 0xD83D,
                                         0xDE00, 0xFEFF, 0xFFFF};
            text += QChar(random.bounded(3) == 0 ? char16_t(random.bounded(0x10000)) : some[random.bounded(20)]);
        }
        QVERIFY2(isSame(text), qPrintable(text));
        QVERIFY(isSame(QStringList{text, {}}));
        QVERIFY(isSame(std::map<IndicatorId, QString>{{IndicatorId{text}, text}, {IndicatorId{}, text}}));
    }
    QVERIFY(isSame(std::numeric_limits<qint64>::min()));
    QVERIFY(isSame(qint64(9'000'000'000'000'000)));
    QVERIFY(isSame(QDate(2026, 2, 28)));
    QVERIFY(isSame(std::optional<int>()));
}

QTEST_GUILESS_MAIN(tst_RowReading)
#include "tst_RowReading.moc"
