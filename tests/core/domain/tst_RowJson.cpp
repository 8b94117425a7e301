// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ReviewState.h"
#include "core/domain/RowJson.h"
#include "tests/support/Builders.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan fullPlan()
{
    Plan plan = onePlan();
    plan.kind = PlanKind::CouncilLetter;
    plan.adopted = PartialDate::fromString(u"2024-03"_s);
    plan.periodFrom = PartialDate::fromString(u"2024"_s);
    plan.periodTo = PartialDate::fromString(u"2027-12-31"_s);
    plan.source = u"https://example.org/?a=1&b=\"2\""_s;
    plan.signatories = {{u"Jo"_s, u"Oss"_s, {Portfolio::Care, Portfolio::Housing}}, {{}, u"Uden"_s, {}}};
    plan.sameAlderman = false;
    plan.involved = QStringList{u"jongerenpanel"_s};
    plan.actionLines = QStringList{u"WONEN_EERST"_s};
    plan.structure = true;
    plan.tags = QStringList{u"é\u2028\U0001F600"_s};
    return plan;
}

Score fullScore()
{
    Score score = scoreOf(4);
    score.reason = u"line one\nline \"two\"\t\\"_s;
    score.confidence = Confidence::Low;
    score.ticks = {{criterion("WE.4.b"), Tick::Unclear}};
    score.rubric = firstRubric();
    score.documents = QStringList{documentNumber(1).value};
    return score;
}

template <typename Row> void addRow(const char *name, const Row &row)
{
    QTest::newRow(name) << AnyRow(row);
}

QJsonObject scoreObject()
{
    return json::toObject(fullScore());
}

} // namespace

class tst_RowJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfRowComesBackAsItWas_data();
    void everyKindOfRowComesBackAsItWas();
    void equalRowsGiveEqualBytes();
    void emptyTextIsNoNull();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void anUnknownTableIsRefused();
    void boxesAreFiniteNumbersOfFiveDecimals();
    void keysAreTheKeyFieldsJoined();
};

void tst_RowJson::everyKindOfRowComesBackAsItWas_data()
{
    QTest::addColumn<AnyRow>("row");
    const ReviewState state = reviewWith(onePlan(), builtIn(Scale::ZeroToFive));
    addRow("project", state.project());
    addRow("rubric version", *state.find<RubricVersion>(firstRubric()));
    addRow("rater", *state.find<Rater>(raterNumber(0)));
    Region region = oneRegion();
    region.aliases = QStringList{u"a"_s, u"b"_s};
    region.outcome = SearchOutcome::ProgressReport;
    region.dashboardNew = false;
    addRow("region", region);
    addRow("region without a dashboard", oneRegion());
    addRow("plan", fullPlan());
    addRow("bare plan", onePlan());
    Document document = oneDocument();
    document.bytes = 9'000'000'000'000'000; // far beyond int, still exact in JSON
    document.isLocked = true;
    addRow("document", document);
    addRow("assignment", *state.find<Assignment>(planNumber(1), raterNumber(1)));
    addRow("highlight", passage(1, 3, 40));
    addRow("area", area(2, 0, 0.5));
    addRow("evidence", Evidence{planNumber(1), indicator("WE"), raterNumber(1), highlightNumber(1), {}});
    addRow("score", fullScore());
    addRow("not determinable", scoreOf(std::nullopt));
    addRow("search", searchOn(1, indicator("WE")));
    Submission submission;
    submission.plan = planNumber(1);
    submission.rater = raterNumber(1);
    submission.round = 2;
    submission.scores = {fullScore()};
    submission.gaps = {{indicator("BB"), u"not found"_s}};
    submission.reopenedAt = testNow;
    addRow("submission", submission);
    Opening opening;
    opening.plan = planNumber(1);
    opening.raterA = raterNumber(2);
    opening.raterB = raterNumber(1);
    opening.roundOne = {fullScore()};
    addRow("opening", opening);
    Decision decision;
    decision.plan = planNumber(1);
    decision.indicator = indicator("WE");
    decision.kind = DecisionKind::Third;
    decision.notDeterminable = true;
    addRow("decision", decision);
    PacketRecord packet;
    packet.sha256 = documentNumber(3).value;
    packet.rater = raterNumber(1);
    packet.submitted = QStringList{u"x|1"_s};
    addRow("packet", packet);
    SetAside aside;
    aside.packet = documentNumber(3).value;
    aside.rowTable = u"score"_s;
    aside.why = SetAsideWhy::UnknownRubric;
    aside.image = u"{\"a\":1}"_s;
    addRow("set aside", aside);
}

void tst_RowJson::everyKindOfRowComesBackAsItWas()
{
    QFETCH(AnyRow, row);
    const QByteArray bytes = json::canonical(json::rowToJson(row));
    const std::optional<AnyRow> back = json::rowFromJson(json::tableOf(row), QJsonDocument::fromJson(bytes).object());
    QVERIFY(back.has_value());
    QVERIFY(*back == row);
    QCOMPARE(json::canonical(json::rowToJson(*back)), bytes);
}

void tst_RowJson::equalRowsGiveEqualBytes()
{
    const QByteArray bytes = json::canonical(scoreObject());
    QCOMPARE(json::canonical(json::toObject(fullScore())), bytes);
    QVERIFY(!bytes.contains('\n'));
    const QByteArray names = R"({"confidence":"low","documents":)";
    QVERIFY2(bytes.startsWith(names), bytes.constData()); // alphabetical, compact
}

void tst_RowJson::emptyTextIsNoNull()
{
    Score score = fullScore();
    score.reason = QString();
    QVERIFY(json::toObject(score).value(u"reason"_s).isString());
}

void tst_RowJson::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QJsonObject>("object");
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject object = scoreObject();
        object.insert(key, value);
        return object;
    };
    QJsonObject less = scoreObject();
    less.remove(u"reason"_s);
    QTest::newRow("a missing field") << less;
    QTest::newRow("an unknown field") << with(u"colour"_s, u"red"_s);
    QTest::newRow("a number as text") << with(u"level"_s, u"4"_s);
    QTest::newRow("a text as number") << with(u"reason"_s, 4);
    QTest::newRow("a null text") << with(u"reason"_s, QJsonValue());
    QTest::newRow("half a level") << with(u"level"_s, 3.5);
    QTest::newRow("a level beyond int") << with(u"level"_s, 3e9);
    QTest::newRow("an unknown code") << with(u"confidence"_s, u"sure"_s);
    QTest::newRow("a code in another case") << with(u"confidence"_s, u"Low"_s);
    QTest::newRow("a truth value as number") << with(u"not_determinable"_s, 1);
    QTest::newRow("a list as text") << with(u"documents"_s, u"a"_s);
    QTest::newRow("a list with a number") << with(u"documents"_s, QJsonArray{1});
    QTest::newRow("a map as list") << with(u"ticks"_s, QJsonArray());
    QTest::newRow("an unknown tick") << with(u"ticks"_s, QJsonObject{{u"WE.4.b"_s, u"maybe"_s}});
    QTest::newRow("nothing") << QJsonObject();
}

void tst_RowJson::whatDoesNotFitIsRefused()
{
    QFETCH(QJsonObject, object);
    QVERIFY(json::rowFromJson(u"score"_s, scoreObject()).has_value());
    QVERIFY(!json::rowFromJson(u"score"_s, object).has_value());
}

void tst_RowJson::anUnknownTableIsRefused()
{
    QVERIFY(!json::rowFromJson(u"scores"_s, scoreObject()).has_value());
    QVERIFY(!json::rowFromJson(u"decision"_s, scoreObject()).has_value());
}

void tst_RowJson::boxesAreFiniteNumbersOfFiveDecimals()
{
    const QJsonArray box = json::toJson(QRectF(0.1234567, 0.2, 0.3, 0.4)).toArray();
    QCOMPARE(box.at(0).toDouble(), 0.12346);
    QRectF read;
    QVERIFY(json::fromJson(QJsonArray{0.1, 0.2, 0.4, 0.6}, read));
    QVERIFY(qFuzzyCompare(read.width(), 0.3));
    QVERIFY(!json::fromJson(QJsonArray{0.1, 0.2, 0.4}, read));
    QVERIFY(!json::fromJson(QJsonArray{0.1, 0.2, 0.4, u"x"_s}, read));
    QVERIFY(!json::fromJson(QJsonArray{0.1, 0.2, 0.4, 1e300}, read));
    // What JSON itself has no number for comes as null.
    QVERIFY(!json::fromJson(QJsonArray{0.1, 0.2, 0.4, std::numeric_limits<double>::infinity()}, read));
}

void tst_RowJson::keysAreTheKeyFieldsJoined()
{
    QCOMPARE(keyOf(scoreOf(3)), planNumber(1).value + u"|WE|"_s + raterNumber(1).value);
    QCOMPARE(json::keyOfAny(AnyRow(passage(4))), highlightNumber(4).value);
    Submission submission;
    submission.plan = planNumber(1);
    submission.rater = raterNumber(1);
    submission.round = 12;
    QCOMPARE(keyOf(submission), joinedKey(planNumber(1), raterNumber(1), 12));
    QCOMPARE(json::tableOf(AnyRow(submission)), u"submission"_s);
}

QTEST_APPLESS_MAIN(tst_RowJson)
#include "tst_RowJson.moc"
