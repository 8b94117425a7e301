// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Builders.h"

#include "core/domain/CanonicalWriter.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"

namespace meetlat::test {

namespace {

/// A text in the form of a UUID version 7, by kind and number.
QString fixedUuid(int kind, int n)
{
    return QStringLiteral("00000000-00%1-7000-8000-%2")
        .arg(kind, 2, 16, QLatin1Char('0'))
        .arg(n, 12, 10, QLatin1Char('0'));
}

Bilingual text(const QString &nl)
{
    return {nl, nl + QStringLiteral(" (en)")};
}

Indicator ladder(const QString &code)
{
    Indicator indicator;
    indicator.id = {code};
    indicator.name = text(code);
    for (int number = 1; number <= 5; ++number) {
        Level level;
        level.number = number;
        level.name = text(QStringLiteral("niveau %1").arg(number));
        for (const QString &letter : {QStringLiteral("a"), QStringLiteral("b")}) {
            const QString id = QStringLiteral("%1.%2.%3").arg(code).arg(number).arg(letter);
            level.criteria.push_back({{id}, CriterionKind::Feature, text(id)});
        }
        indicator.levels.push_back(level);
    }
    return indicator;
}

Indicator question(const QString &code)
{
    Indicator indicator;
    indicator.id = {code};
    indicator.kind = IndicatorKind::YesNo;
    indicator.name = text(code);
    Level no;
    no.number = 1;
    no.name = text(QStringLiteral("nee"));
    Level yes;
    yes.number = 2;
    yes.name = text(QStringLiteral("ja"));
    yes.criteria.push_back({{code + QStringLiteral(".2.a")}, CriterionKind::Core, text(code)});
    indicator.levels = {no, yes};
    return indicator;
}

void putPerson(ReviewState &state, int n, const QString &name)
{
    Rater rater;
    rater.id = raterNumber(n);
    rater.name = name;
    rater.number = n;
    rater.isLead = n == 0;
    state.put(rater);
}

void putPlan(ReviewState &state, const Plan &plan, int n)
{
    Region region = oneRegion(n);
    region.id = plan.region;
    state.put(region);
    state.put(plan);
    Document document = oneDocument(n);
    document.plan = plan.id;
    state.put(document);
    for (const int rater : {1, 2}) {
        Assignment assignment;
        assignment.plan = plan.id;
        assignment.rater = raterNumber(rater);
        state.put(assignment);
    }
}

template <typename... Rows> QByteArray dumpTables(const ReviewState &state, const std::variant<Rows...> *)
{
    QByteArray dump;
    const auto dumpTable = [&]<typename Row>(const Table<Row> &table) {
        for (const auto &[key, row] : table)
            dump += QByteArray(Row::table) + ' ' + json::CanonicalWriter::bytesOf(row) + '\n';
    };
    (dumpTable(state.all<Rows>()), ...);
    return dump;
}

} // namespace

ProjectId theProject()
{
    return {fixedUuid(1, 1)};
}
RubricVersionId firstRubric()
{
    return {fixedUuid(2, 1)};
}
RegionId regionNumber(int n)
{
    return {fixedUuid(3, n)};
}
PlanId planNumber(int n)
{
    return {fixedUuid(4, n)};
}
RaterId raterNumber(int n)
{
    return {fixedUuid(5, n)};
}
HighlightId highlightNumber(int n)
{
    return {fixedUuid(6, n)};
}
SearchId searchNumber(int n)
{
    return {fixedUuid(7, n)};
}
DocumentId documentNumber(int n)
{
    return {QStringLiteral("%1").arg(n, 64, 16, QLatin1Char('0'))};
}

Yardstick ladderFrom1To5()
{
    return {{QStringLiteral("test"), {ladder(QStringLiteral("WE"))}}, Scale::OneToFive};
}

Yardstick ladderFrom0To5()
{
    return {ladderFrom1To5().rubric, Scale::ZeroToFive};
}

Yardstick ladderAndQuestion(Scale scale)
{
    return {{QStringLiteral("test"), {ladder(QStringLiteral("WE")), question(QStringLiteral("BB"))}}, scale};
}

Yardstick builtIn(Scale scale)
{
    return {builtInRubric(), scale};
}

Region oneRegion(int n)
{
    Region region;
    region.id = regionNumber(n);
    region.name = QStringLiteral("Region %1").arg(n);
    return region;
}

Plan onePlan(int n)
{
    Plan plan;
    plan.id = planNumber(n);
    plan.region = regionNumber(n);
    plan.title = QStringLiteral("Plan %1").arg(n);
    return plan;
}

Document oneDocument(int n)
{
    Document document;
    document.plan = planNumber(n);
    document.sha256 = documentNumber(n);
    document.fileName = QStringLiteral("plan-%1.pdf").arg(n);
    document.bytes = 1000;
    document.pages = 12;
    return document;
}

ReviewState reviewWith(const Plan &plan, const Yardstick &yardstick)
{
    ReviewState state;
    Project project;
    project.id = theProject();
    project.title = QStringLiteral("Test review");
    project.scale = yardstick.scale;
    project.rubric = firstRubric();
    state.put(project);
    RubricVersion version;
    version.id = firstRubric();
    version.madeAt = testNow;
    version.content = yardstick.rubric;
    state.put(version);
    putPerson(state, 0, QStringLiteral("Lena"));
    putPerson(state, 1, QStringLiteral("Anna"));
    putPerson(state, 2, QStringLiteral("Bram"));
    putPerson(state, 3, QStringLiteral("Chris"));
    putPlan(state, plan, 1);
    return state;
}

ReviewState reviewOfPlans(int n)
{
    ReviewState state = reviewWith(onePlan(), builtIn());
    for (int number = 2; number <= n; ++number)
        putPlan(state, onePlan(number), number);
    return state;
}

Score scoreOf(std::optional<int> level, const IndicatorId &on, const RaterId &rater, const PlanId &plan)
{
    Score score;
    score.plan = plan;
    score.indicator = on;
    score.rater = rater;
    score.level = level;
    score.notDeterminable = !level;
    score.reason = QStringLiteral("because");
    return score;
}

Highlight passage(int n, int page, int start, const RaterId &rater, const PlanId &plan)
{
    AnchorTarget target;
    target.page = page;
    target.label = QString::number(page + 1);
    target.start = start;
    target.end = start + 10;
    target.rects = {QRectF(0.125, 0.25, 0.5, 0.0625)};
    target.pageSize = QSizeF(595, 842);
    target.textHash = QString(64, QLatin1Char('a'));

    Highlight highlight;
    highlight.id = highlightNumber(n);
    highlight.plan = plan;
    highlight.rater = rater;
    highlight.document = documentNumber(plan.value.right(12).toInt());
    highlight.anchor.extractor = QStringLiteral("test/1");
    highlight.anchor.pageCount = 12;
    highlight.anchor.targets = {target};
    highlight.anchor.exact = QStringLiteral("more homes");
    highlight.anchor.squeezed = QStringLiteral("morehomes");
    highlight.kind = EvidenceKind::Ambition;
    highlight.madeAt = testNow;
    return highlight;
}

Highlight area(int n, int page, double top, const RaterId &rater, const PlanId &plan)
{
    Highlight highlight = passage(n, page, 0, rater, plan);
    highlight.anchor.kind = Anchor::Kind::Area;
    highlight.anchor.targets.front().end = 0;
    highlight.anchor.targets.front().rects = {QRectF(0.125, top, 0.5, 0.0625)};
    return highlight;
}

Search searchOn(int n, const IndicatorId &on, const RaterId &rater, const PlanId &plan)
{
    Search search;
    search.id = searchNumber(n);
    search.plan = plan;
    search.rater = rater;
    search.indicator = on;
    search.terms = {QStringLiteral("wonen")};
    search.pagesSearched = 12;
    search.pagesInAll = 12;
    search.at = testNow + n;
    return search;
}

ReviewState after(ReviewState state, const Result<Edit> &edit)
{
    if (!edit)
        qFatal("refused with code %d: %s", static_cast<int>(edit.error().code), qPrintable(edit.error().detail));
    state.apply(*edit);
    return state;
}

ReviewState submitted(ReviewState state, const RaterId &rater, const std::vector<std::optional<int>> &levels,
                      const PlanId &plan)
{
    const std::vector<Indicator> indicators = state.rubric().indicators;
    std::map<IndicatorId, QString> gaps;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        gaps.emplace(indicators[i].id, QStringLiteral("gap"));
        if (i < levels.size())
            state = after(state, scoreIndicator(state, scoreOf(levels[i], indicators[i].id, rater, plan)));
    }
    return after(state, submitPlan(state, plan, rater, gaps, testNow));
}

QByteArray dumpOf(const ReviewState &state)
{
    return dumpTables(state, static_cast<const AnyRow *>(nullptr));
}

} // namespace meetlat::test
