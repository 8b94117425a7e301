// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Publishing.h"
#include "core/domain/Reconciling.h"
#include "core/domain/RowJson.h"
#include "core/domain/Submitting.h"
#include "tests/core/session/MutatedProjects.h"
#include "tests/core/session/ProjectFixture.h"
#include "tests/core/session/RawSql.h"
#include "tests/support/Tries.h"
#include "tests/support/UnsyncedFiles.h"

#include <QTest>

#include <ctime>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

/// Project files that were changed outside: storage.md R7. Refused and left as they are, or open and readable to the
/// last row.
class tst_HostileProjects : public QObject
{
    Q_OBJECT
    UnsyncedFiles m_unsynced; // from before the first file until after the last
private Q_SLOTS:
    void mutatedFilesAreRefusedOrReadToTheLastRow();
    void aLogThatCannotBeReadIsToldOnOpening();
    void aNewerFileIsLookedAtBeforeItIsRead();
};

namespace {

bool done(ReviewSession &session, const Result<Edit> &edit)
{
    const Status status = session.apply(edit);
    if (!status)
        qWarning("refused with code %d: %s", static_cast<int>(status.error().code), qPrintable(status.error().detail));
    return status.has_value();
}

/// A lead's file with something in nearly every table, deleted rows and an undone action among them.
bool fill(ReviewSession &lead)
{
    const PlanId plan = planNumber(1);
    bool isDone = true;
    std::map<IndicatorId, QString> gaps;
    for (const Indicator &each : lead.state().rubric().indicators)
        gaps.emplace(each.id, u"not in the plan"_s);
    for (const int rater : {1, 2}) {
        const RaterId by = raterNumber(rater);
        isDone = isDone && done(lead, scoreIndicator(lead.state(), scoreOf(rater + 1, indicator("WE"), by, plan)));
        for (const int n : {1, 2, 3}) {
            const Highlight highlight = passage(rater * 10 + n, n, 10 * n, by, plan);
            isDone = isDone && done(lead, addHighlight(lead.state(), highlight, indicator("WE")));
        }
        isDone = isDone && done(lead, deleteHighlight(lead.state(), highlightNumber(rater * 10 + 3)));
        isDone = isDone && done(lead, recordSearch(lead.state(), searchOn(rater, indicator("PA"), by, plan)));
        isDone = isDone && done(lead, submitPlan(lead.state(), plan, by, gaps, testNow));
    }
    isDone = isDone && done(lead, openPlan(lead.state(), plan, 5, testNow));
    Decision decision;
    decision.plan = plan;
    decision.indicator = indicator("WE");
    decision.kind = DecisionKind::Other;
    decision.level = 3;
    decision.reason = u"seen together"_s;
    isDone = isDone && done(lead, decide(lead.state(), decision));
    SavedFigure figure;
    figure.title = u"Wonen"_s;
    isDone = isDone && done(lead, saveFigure(lead.state(), figure));
    isDone = isDone && done(lead, scoring(lead, 4, "PR", 2)) && lead.undo().has_value();
    isDone = isDone && lead.storeDocument(QByteArray(9'000, 'x')).has_value();
    return isDone && lead.storePictures({{QString(64, u'a'), "picture"}}).has_value();
}

/// All that the program reads of an open file. Empty: read to the end.
QString readError(const ReviewSession &session, bool hasLog)
{
    for (int rater = 0; rater < 4; ++rater) {
        const auto rows = session.rowsOwnedBy(raterNumber(rater), packetTables());
        if (!rows)
            return u"rows: %1"_s.arg(rows.error().detail);
        for (const StampedRow &row : *rows)
            if (!session.stampedRow(json::tableOf(row.row), json::keyOfAny(row.row)))
                return u"a row that is not under its key: "_s + json::keyOfAny(row.row);
    }
    if (session.log().empty() && hasLog)
        return u"log"_s;
    for (const auto &[key, document] : session.state().all<Document>()) { // its bytes may be others: the hash says so
        const auto bytes = session.documentBytes(document.sha256);
        if (!bytes && bytes.error().code != Error::Code::UnknownDocument && bytes.error().code != Error::Code::DamagedFile)
            return u"document"_s;
    }
    session.picture(QString(64, u'a'));
    return {};
}

} // namespace

void tst_HostileProjects::mutatedFilesAreRefusedOrReadToTheLastRow()
{
    const int count = tries(500, 10'000);
    const ProjectFixture fixture;
    auto lead = fixture.create(2);
    QVERIFY(lead && fill(*lead));
    const QByteArray asItWas = dumpOf(lead->state());
    lead.reset();
    ProjectMutator mutator(allBytes(fixture.path()), 20'240'501);
    std::map<Error::Code, int> refusals;
    std::map<Error::Code, int> editRefusals;
    int opened = 0;
    int same = 0;
    long slowest = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "mutant-" + QByteArray::number(i) + ".meetlat";
        const QString path = fixture.path(name.constData());
        const QByteArray what = name + ": " + mutator.write(path);
        const QByteArray before = allBytes(path);
        const bool hasJournal = QFile::exists(path + u"-journal"_s);
        OpenOptions options;
        options.snapshotFolder = u"-"_s;
        const std::clock_t started = std::clock(); // processor time: a busy machine is no finding
        auto session = ReviewSession::open(path, options);
        slowest = std::max(slowest, (std::clock() - started) * 1000L / CLOCKS_PER_SEC);
        if (!session) {
            ++refusals[session.error().code];
            QVERIFY2(hasJournal || allBytes(path) == before, what + ": refused and changed all the same");
        } else {
            ++opened;
            same += dumpOf((*session)->state()) == asItWas ? 1 : 0;
            const QString error = readError(**session, !what.contains("DELETE FROM action"));
            QVERIFY2(error.isEmpty(), what + ": opened, then " + error.toUtf8());
            static_cast<void>((*session)->check());
            if (!(*session)->isReadOnly()) {
                const Status scored = (*session)->apply(scoring(**session, 1 + i % 5, "PA", 2));
                if (scored)
                    static_cast<void>((*session)->undo());
                else
                    ++editRefusals[scored.error().code];
            }
            session->reset();
        }
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
    QString kinds;
    for (const auto &[code, times] : refusals)
        kinds += u" code %1: %2"_s.arg(static_cast<int>(code)).arg(times);
    for (const auto &[code, times] : editRefusals)
        kinds += u"; an edit refused, code %1: %2"_s.arg(static_cast<int>(code)).arg(times);
    qInfo("PROMISE R7: %d mutated project files, %d opened (%d with all rows as they were) and read to the last row, refused:%s; slowest %ld ms", count, opened, same,
          qPrintable(kinds), slowest);
    QVERIFY2(opened > count / 10 && opened - same > count / 50, "hardly a mutant opens: reading is not tried");
    QVERIFY2(slowest < 1000, "a file that keeps the program busy");
}

void tst_HostileProjects::aLogThatCannotBeReadIsToldOnOpening()
{
    for (const char *kind : {"'from nowhere'", "CAST(zeroblob(2000) AS TEXT)", "''"}) {
        const ProjectFixture fixture;
        QVERIFY(fixture.create(2));
        QVERIFY(QFile::copy(fixture.path(), fixture.path("elsewhere.meetlat")));
        QVERIFY(fixture.open("elsewhere.meetlat"));
        const QByteArray change = QByteArray("UPDATE action SET kind=") + kind;
        QVERIFY(rawSql(fixture.path("elsewhere.meetlat"), change.constData()));
        QCOMPARE(fixture.refusal("elsewhere.meetlat"), Error::Code::DamagedFile); // not an empty history
    }
}

/// A changed number of the version must not be a way past the check.
void tst_HostileProjects::aNewerFileIsLookedAtBeforeItIsRead()
{
    const ProjectFixture fixture;
    auto lead = fixture.create(2);
    QVERIFY(lead && fill(*lead));
    lead.reset();
    QByteArray bytes = allBytes(fixture.path());
    bytes[61] = 'x'; // of the version
    const auto written = [&fixture](const char *name, const QByteArray &content) {
        QFile file(fixture.path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(written("newer.meetlat", bytes));
    const auto newer = fixture.open("newer.meetlat");
    QVERIFY(newer && newer->isReadOnly());
    constexpr int page = 4096;
    int refused = 0;
    for (qsizetype at = page; at < bytes.size(); at += 3 * page) {
        QByteArray damaged = bytes;
        damaged.replace(at, page, QByteArray(page, 'f'));
        QVERIFY(written("damaged.meetlat", damaged));
        const auto refusal = fixture.refusal("damaged.meetlat");
        refused += refusal ? 1 : 0;
        QVERIFY(refusal);
    }
    QVERIFY(refused > 10);
}

QTEST_GUILESS_MAIN(tst_HostileProjects)
#include "tst_HostileProjects.moc"
