// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in a rater's whole work, 6,697 rows, and the same once more; beside it, what plain SQLite and Qt's JSON need
// for the same rows without any rule: storage.md R14.
#include "core/exchange/HandOver.h"
#include "tests/core/exchange/PacketRowsForTests.h"
#include "tests/core/session/ProjectFixture.h"

#include <sqlite3.h>

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace meetlat;
using namespace meetlat::test;

namespace {

constexpr int plans = 440; // times the four indicators of the built-in rubric: 1,760 scores
constexpr int runs = 5;

/// 1,760 scores, 3,000 highlights, 1,760 links, 176 searches and a submission.
std::vector<StampedRow> wholeWork(const Rubric &rubric)
{
    std::vector<StampedRow> rows;
    int rev = 0;
    const auto add = [&](AnyRow row) { rows.push_back({std::move(row), {raterNumber(1), ++rev, false}}); };
    for (int n = 1; n <= 3'000; ++n)
        add(passage(n, n % 60, 7 * n, raterNumber(1), planNumber(1 + n % plans)));
    for (int plan = 1; plan <= plans; ++plan) {
        for (std::size_t i = 0; i < rubric.indicators.size(); ++i) {
            const IndicatorId on = rubric.indicators[i].id;
            Score score = scoreOf(1 + (plan + static_cast<int>(i)) % 2, on, raterNumber(1), planNumber(plan));
            score.reason = QStringLiteral("Het plan noemt woonplekken en begeleiding, met aantallen en een planning.");
            score.rubric = firstRubric();
            add(score);
            // highlight n is of plan 1 + n % plans
            const int n = plan - 1 + plans * (1 + static_cast<int>(i));
            add(Evidence{planNumber(plan), on, raterNumber(1), highlightNumber(n), {}});
        }
    }
    for (int n = 1; n <= 176; ++n)
        add(searchOn(n, indicator("PA"), raterNumber(1), planNumber(n)));
    Submission submission;
    submission.plan = planNumber(1);
    submission.rater = raterNumber(1);
    submission.at = testNow;
    add(submission);
    return rows;
}

double msOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The peer: each line read as JSON and put by its key into a table of two columns, in one transaction, as durable.
void plainSqlite(const QString &path, const QByteArray &packet)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *put = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA synchronous=EXTRA;CREATE TABLE r(k TEXT PRIMARY KEY, v TEXT);BEGIN", nullptr, nullptr,
                 nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO r VALUES(?1,?2) ON CONFLICT(k) DO UPDATE SET v=excluded.v", -1, &put,
                       nullptr);
    int n = 0;
    for (const QByteArray &line : packet.split('\n')) {
        const QByteArray value = QJsonDocument::fromJson(line).toJson(QJsonDocument::Compact);
        const QByteArray key = QByteArray::number(++n);
        sqlite3_bind_text(put, 1, key.constData(), static_cast<int>(key.size()), SQLITE_STATIC);
        sqlite3_bind_text(put, 2, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
        sqlite3_step(put);
        sqlite3_reset(put);
    }
    sqlite3_finalize(put);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const ProjectFixture fixture;
    ReviewState state = reviewOfPlans(plans);
    std::vector<StampedRow> rows = wholeWork(state.rubric());
    PacketHeader header = headerFor(rows);
    header.rubricDigest = digestOf(state.rubric());
    const QByteArray packet = writePacket(header, rows);

    std::vector<double> first, again, peer;
    bool isRight = true;
    for (int run = 0; run < runs; ++run) {
        const QByteArray name = "lead-" + QByteArray::number(run) + ".meetlat";
        OpenOptions options;
        options.snapshotFolder = QStringLiteral("-");
        auto lead = ReviewSession::create(fixture.path(name.constData()), ProjectFixture::leadsFile(),
                                          ProjectFixture::contentsOf(state), options);
        if (!lead) {
            std::printf("no project: code %d\n", static_cast<int>(lead.error().code));
            return 1;
        }
        std::optional<Result<TakeInPreview>> taken;
        first.push_back(msOf([&] { taken = takeIn(**lead, packet); }));
        if (!*taken) {
            std::printf("refused: code %d, %s\n", static_cast<int>(taken->error().code),
                        qPrintable(taken->error().detail));
            return 1;
        }
        isRight = isRight && (*taken)->report.fresh == static_cast<int>(rows.size());
        const QByteArray before = dumpOf((*lead)->state());
        const auto newest = (*lead)->log(1).back().action;
        again.push_back(msOf([&] { taken = takeIn(**lead, packet); }));
        isRight = isRight && *taken && (*taken)->isKnown && dumpOf((*lead)->state()) == before &&
                  (*lead)->log(1).back().action == newest;
        peer.push_back(msOf([&] { plainSqlite(fixture.path("plain.db") + QString::number(run), packet); }));
    }
    std::printf("PROMISE R14: %zu rows (%lld KB) taken in %.0f ms, again %.0f ms and %s (target 500 each); plain SQLite "
                "and JSON without any rule: %.0f ms; medians of %d\n",
                rows.size(), static_cast<long long>(packet.size() / 1024), median(first), median(again),
                isRight ? "nothing changed" : "WRONG", median(peer), runs);
    return isRight && median(first) < 500 && median(again) < 500 ? 0 : 1;
}
