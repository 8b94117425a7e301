// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Merging.h"
#include "tests/core/domain/LeadFile.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int histories = 500;
const std::array<const char *, 2> codes{"WE", "BB"};

/// A rater's file: every row with its stamp. A copy of it that goes on by itself is a fork.
class RaterFile
{
public:
    RaterFile(int rater, RubricVersionId rubric) : m_rater(rater), m_rubric(std::move(rubric)) {}

    void work(QRandomGenerator &random, int actions)
    {
        for (int i = 0; i < actions; ++i) {
            const bool isUndoneOrDeleted = random.bounded(5) == 0;
            write(randomRow(random), isUndoneOrDeleted);
        }
    }
    std::vector<StampedRow> packet() const
    {
        std::vector<StampedRow> rows;
        for (const auto &[place, row] : m_rows)
            rows.push_back(row);
        return rows;
    }
    RaterId id() const { return raterNumber(m_rater); }
    const auto &rows() const { return m_rows; }

private:
    AnyRow randomRow(QRandomGenerator &random) const
    {
        const PlanId plan = planNumber(1 + random.bounded(2));
        const IndicatorId on = indicator(codes[static_cast<std::size_t>(random.bounded(2))]);
        const int number = m_rater * 100 + random.bounded(4);
        if (random.bounded(2) == 0) // one cell is changed over and over, so that copies meet in it
            return randomScore(random, planNumber(1), indicator("WE"));
        switch (random.bounded(6)) {
        case 0: {
            Highlight highlight = passage(number, random.bounded(3), random.bounded(500), id(), plan);
            highlight.kind = static_cast<EvidenceKind>(random.bounded(5));
            return highlight;
        }
        case 1:
            return Evidence{plan, on, id(), highlightNumber(number), {}};
        case 2: {
            Search search = searchOn(number, on, id(), plan);
            search.hits = random.bounded(3);
            return search;
        }
        case 3: {
            Submission submission;
            submission.plan = plan;
            submission.rater = id();
            submission.round = 1 + random.bounded(2);
            submission.scores = {randomScore(random, plan, on)};
            submission.reopenedAt = random.bounded(2);
            return submission;
        }
        case 4: {
            Placement placement;
            placement.highlight = highlightNumber(number);
            placement.document = documentNumber(7 + random.bounded(2));
            placement.by = id();
            placement.plan = plan;
            placement.rater = id();
            placement.waits = random.bounded(2) == 0;
            placement.agreement = random.bounded(3);
            return placement;
        }
        default:
            return randomScore(random, plan, on);
        }
    }
    Score randomScore(QRandomGenerator &random, const PlanId &plan, const IndicatorId &on) const
    {
        const int level = random.bounded(3);
        Score score = scoreOf(level == 0 ? std::nullopt : std::optional(level), on, id(), plan);
        score.rubric = m_rubric;
        return score;
    }
    bool hasHighlight(const HighlightId &id) const { return m_rows.contains({u"highlight"_s, id.value}); }
    void write(const AnyRow &row, bool isDeleted)
    {
        if (const auto *evidence = std::get_if<Evidence>(&row); evidence && !hasHighlight(evidence->highlight))
            return;
        if (const auto *placement = std::get_if<Placement>(&row); placement && !hasHighlight(placement->highlight))
            return;
        const std::pair<QString, QString> place{json::tableOf(row), json::keyOfAny(row)};
        m_rows.insert_or_assign(place, StampedRow{row, {id(), ++m_clock, isDeleted}});
    }

    int m_rater;
    RubricVersionId m_rubric;
    int m_clock = 0;
    std::map<std::pair<QString, QString>, StampedRow> m_rows;
};

struct Packet
{
    RaterId owner;
    QString name;
    std::vector<StampedRow> rows;
};

/// Packets of two raters, stale ones and forks among them.
std::vector<Packet> randomPackets(QRandomGenerator &random, const RubricVersionId &rubric, bool withForks)
{
    std::vector<Packet> packets;
    const auto handIn = [&packets](const RaterFile &file) {
        packets.push_back({file.id(), u"packet %1"_s.arg(packets.size()), file.packet()});
    };
    for (const int rater : {1, 2}) {
        RaterFile file(rater, rubric);
        file.work(random, 1 + random.bounded(12));
        handIn(file);
        RaterFile copy = file;
        const int further = random.bounded(8);
        file.work(random, further);
        handIn(file);
        if (withForks) {
            copy.work(random, further); // as much work on both sides: the same revisions, other content
            handIn(copy);
        }
    }
    return packets;
}

ReviewState startingState()
{
    ReviewState state = reviewWith(onePlan(), ladderAndQuestion());
    state.put(onePlan(2));
    return state;
}

LeadFile takenInOrder(const std::vector<Packet> &packets, const std::vector<std::size_t> &order)
{
    LeadFile file(startingState());
    for (const std::size_t i : order)
        (void)file.take(packets[i].owner, packets[i].name, packets[i].rows);
    return file;
}

/// The rows that travel and what was set aside.
QByteArray everythingIn(const LeadFile &file)
{
    QByteArray dump = file.dump();
    for (const auto &[key, aside] : file.state().all<SetAside>())
        dump += json::canonical(json::toObject(aside)) + '\n';
    return dump;
}

std::vector<std::size_t> randomOrder(QRandomGenerator &random, std::size_t count)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i) {
        for (int times = 1 + random.bounded(3); times > 0; --times)
            order.push_back(i);
    }
    std::shuffle(order.begin(), order.end(), random);
    return order;
}

} // namespace

class tst_MergeProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importingTwiceEqualsImportingOnce();
    void theOrderOfTwoPacketsDoesNotMatter();
    void everyOrderWithRepeatsEndsInOneState();
    void noRevisionEverFalls();
    void afterTheLastImportTheLeadHasWhatTheRaterHas();
    void aPacketChangesNoRowOfAnotherRater();
    void quarantineAndReplayEqualADirectImport();
};

void tst_MergeProperties::importingTwiceEqualsImportingOnce() // P1
{
    for (quint32 seed = 0; seed < histories; ++seed) {
        QRandomGenerator random(seed);
        const std::vector<Packet> packets = randomPackets(random, firstRubric(), true);
        LeadFile file(startingState());
        for (const Packet &packet : packets) {
            (void)file.take(packet.owner, packet.name, packet.rows);
            const QByteArray once = everythingIn(file);
            const Result<MergeReport> again = file.take(packet.owner, packet.name, packet.rows);
            QCOMPARE(again->fresh + again->changed, 0);
            QVERIFY2(everythingIn(file) == once, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
}

void tst_MergeProperties::theOrderOfTwoPacketsDoesNotMatter() // P2
{
    int forks = 0;
    for (quint32 seed = 0; seed < histories; ++seed) {
        QRandomGenerator random(seed);
        const std::vector<Packet> packets = randomPackets(random, firstRubric(), true);
        // One rater's last packet and that of the copy which went on by itself; or one of each rater.
        const std::size_t a = random.bounded(2) == 0 ? 1 : 4;
        const std::size_t b = random.bounded(4) == 0 ? 5 - a : a + 1;
        const LeadFile ab = takenInOrder(packets, {a, b});
        const LeadFile ba = takenInOrder(packets, {b, a});
        QVERIFY2(ab.dump() == ba.dump(), qPrintable(u"seed %1"_s.arg(seed)));
        forks += static_cast<int>(ab.state().all<SetAside>().size());
    }
    qInfo("%d forks in %d histories", forks, histories);
    QVERIFY2(forks >= histories / 10, "the histories hardly contain forks: the test would prove little");
}

void tst_MergeProperties::everyOrderWithRepeatsEndsInOneState() // P3
{
    std::size_t rows = 0;
    int placements = 0;
    for (quint32 seed = 0; seed < histories; ++seed) {
        QRandomGenerator random(seed);
        const std::vector<Packet> packets = randomPackets(random, firstRubric(), true);
        const LeadFile one = takenInOrder(packets, randomOrder(random, packets.size()));
        const LeadFile two = takenInOrder(packets, randomOrder(random, packets.size()));
        QVERIFY2(one.dump() == two.dump(), qPrintable(u"seed %1"_s.arg(seed)));
        rows += one.rows().size();
        for (const auto &[place, row] : one.rows())
            placements += place.first == u"placement"_s ? 1 : 0;
    }
    QVERIFY2(rows > 5 * histories && placements > histories / 10, "the histories hardly hold work");
}

void tst_MergeProperties::noRevisionEverFalls() // P4
{
    for (quint32 seed = 0; seed < histories; ++seed) {
        QRandomGenerator random(seed);
        const std::vector<Packet> packets = randomPackets(random, firstRubric(), true);
        LeadFile file(startingState());
        for (const std::size_t i : randomOrder(random, packets.size())) {
            const auto before = file.rows();
            (void)file.take(packets[i].owner, packets[i].name, packets[i].rows);
            for (const auto &[place, row] : before)
                QVERIFY(file.row(place.first, place.second)->stamp.rev >= row.stamp.rev);
        }
    }
}

void tst_MergeProperties::afterTheLastImportTheLeadHasWhatTheRaterHas() // P6
{
    for (quint32 seed = 0; seed < histories; ++seed) {
        QRandomGenerator random(seed);
        const std::vector<Packet> packets = randomPackets(random, firstRubric(), false);
        // Without forks the second packet of each rater is the last; stale ones come before and after it.
        const LeadFile file = takenInOrder(packets, randomOrder(random, packets.size()));
        for (const std::size_t last : {std::size_t(1), std::size_t(3)}) {
            LeadFile alone(startingState());
            (void)alone.take(packets[last].owner, packets[last].name, packets[last].rows);
            QCOMPARE(alone.rows().size(), packets[last].rows.size());
            QVERIFY2(file.dump(packets[last].owner) == alone.dump(), qPrintable(u"seed %1"_s.arg(seed)));
        }
        QVERIFY(file.state().all<SetAside>().size() == 0);
    }
}

void tst_MergeProperties::aPacketChangesNoRowOfAnotherRater() // P7
{
    for (quint32 seed = 0; seed < histories; ++seed) {
        QRandomGenerator random(seed);
        const std::vector<Packet> packets = randomPackets(random, firstRubric(), true);
        LeadFile file(startingState());
        for (const std::size_t i : randomOrder(random, packets.size())) {
            const RaterId other = packets[i].owner == raterNumber(1) ? raterNumber(2) : raterNumber(1);
            const QByteArray before = file.dump(other);
            (void)file.take(packets[i].owner, packets[i].name, packets[i].rows);
            QVERIFY2(file.dump(other) == before, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
}

void tst_MergeProperties::quarantineAndReplayEqualADirectImport() // P9
{
    RubricVersion second;
    second.id = {u"00000000-0002-7000-8000-000000000002"_s};
    second.number = 2;
    second.content = ladderAndQuestion().rubric;
    for (quint32 seed = 0; seed < histories; ++seed) {
        QRandomGenerator random(seed);
        const std::vector<Packet> packets = randomPackets(random, second.id, true);
        LeadFile late(startingState());
        LeadFile direct(startingState());
        direct.put(second);
        for (const std::size_t i : randomOrder(random, packets.size())) {
            (void)late.take(packets[i].owner, packets[i].name, packets[i].rows);
            (void)direct.take(packets[i].owner, packets[i].name, packets[i].rows);
        }
        late.put(second);
        (void)late.replay();
        QVERIFY2(late.dump() == direct.dump(), qPrintable(u"seed %1"_s.arg(seed)));
        for (const auto &[key, aside] : late.state().all<SetAside>())
            QCOMPARE(aside.why, SetAsideWhy::Fork);
    }
}

QTEST_APPLESS_MAIN(tst_MergeProperties)
#include "tst_MergeProperties.moc"
