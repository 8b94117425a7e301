// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ReviewSession.h"
#include "tests/app/RunningMeetlat.h"
#include "tests/core/session/AfterAKill.h"
#include "tests/core/session/RawSql.h"
#include "tests/support/Builders.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <random>

using namespace meetlat;
using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

/// The program, killed at any instant while it brings an older file up to date: the file is old or new, never between,
/// and a verified snapshot of the old one is there before anything changes.
class tst_KilledWhileMigrating : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileIsOldOrNewAfterEveryKill_data();
    void theFileIsOldOrNewAfterEveryKill();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

namespace {

constexpr int rows = 6000;

/// One number from a database that plain SQLite reads; -1: it cannot.
int numberFrom(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    int number = -1;
    if (sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK &&
        sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return number;
}

/// A file of that version with so many rows that bringing it up to date takes a while.
bool makeLarge(const QString &path, int version)
{
    const QByteArray added = version < 2 ? "" : "page_hash, author, ";
    const QByteArray sql =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<" + QByteArray::number(rows) +
        ") INSERT INTO highlight SELECT printf('00000000-0000-7000-8000-%012d', i), plan, rater, document, anchor, kind, "
        "stance, printf('%0300d', i), made_at, " +
        added + "owner, revision, 0 FROM n, (SELECT * FROM highlight LIMIT 1)";
    return test::rawSql(path, sql.constData());
}

/// Snapshots that count, not those that were being written.
QStringList snapshotsBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, {u"*.meetlat"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

bool isWholeVersion(const QString &path, int version)
{
    return numberFrom(path, "PRAGMA user_version") == version &&
           numberFrom(path, "SELECT count(*) FROM pragma_quick_check(1) WHERE quick_check='ok'") == 1 &&
           numberFrom(path, "SELECT count(*) FROM highlight") > rows;
}

} // namespace

void tst_KilledWhileMigrating::theFileIsOldOrNewAfterEveryKill_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
}

void tst_KilledWhileMigrating::theFileIsOldOrNewAfterEveryKill()
{
    QFETCH(int, version);
    const int kills = qEnvironmentVariableIsSet("MEETLAT_LONG") ? 150 : 8;
    const QString large = path(u"large%1.meetlat"_s.arg(version));
    QVERIFY(QFile::copy(u"%1/tests/data/versions/version%2.meetlat"_s.arg(QStringLiteral(MEETLAT_SOURCE_DIR)).arg(version),
                        large));
    QVERIFY(QFile::setPermissions(large, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(makeLarge(large, version));
    const QString project = path(u"review.meetlat"_s);
    const QString copy = path(u"copy.meetlat"_s);
    const QString data = path(u"data"_s);
    qputenv("XDG_DATA_HOME", QFile::encodeName(data));
    QCoreApplication::setApplicationName(u"meetlat"_s);
    const unsigned seed = std::random_device()();
    std::mt19937 random(seed);
    QByteArray wanted; // what a file shows that was brought up to date undisturbed
    int newest = 0;
    int typical = 60'000;
    int old = 0;
    int hot = 0;
    int killed = 0;
    for (int kill = 0; killed < kills; ++kill) { // the first one is not disturbed, and some have ended when they are to be
        const QByteArray where = u"seed %1, kill %2"_s.arg(seed).arg(kill).toUtf8();
        QDir(data).removeRecursively();
        QFile::remove(project);
        QVERIFY(QFile::copy(large, project));
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        // Refused in the end, as there is no such region, but the file is opened for writing before.
        process.start(QCoreApplication::applicationDirPath() + u"/meetlat"_s,
                      {u"plan"_s, project, u"--region"_s, u"no such region"_s});
        const bool hasEnded =
            process.waitForFinished(kill == 0 ? typical : 1 + static_cast<int>(random() % static_cast<unsigned>(typical)));
        killed += hasEnded ? 0 : 1;
        if (hasEnded)
            typical = static_cast<int>(clock.elapsed() * 11 / 10) + 1;
        process.kill();
        process.waitForFinished();

        const bool isHot = test::isHot(project + u"-journal"_s);
        hot += isHot ? 1 : 0;
        for (const QString &suffix : {QString(), u"-journal"_s}) {
            QFile::remove(copy + suffix);
            QFile::copy(project + suffix, copy + suffix);
        }
        const int found = numberFrom(copy, "PRAGMA user_version");
        newest = kill == 0 ? found : newest;
        QVERIFY2(found == version || found == newest, where.constData());
        QVERIFY2(isWholeVersion(copy, found), where.constData());
        old += found == version ? 1 : 0; // those were all killed
        if (found == newest || isHot) {
            const QStringList snapshots = snapshotsBelow(data);
            QVERIFY2(!snapshots.isEmpty(), where.constData());
            QVERIFY2(isWholeVersion(snapshots.first(), version), where.constData());
        }

        const auto session = ReviewSession::open(project, {false, u"-"_s});
        QVERIFY2(session, where.constData());
        const QByteArray shown = test::dumpOf((*session)->state());
        wanted = kill == 0 ? shown : wanted;
        QVERIFY2(shown == wanted, where.constData());
        if (kill % 10 == 0)
            QVERIFY2((*session)->check().empty(), where.constData());
    }
    QVERIFY(newest > version);
    qInfo("PROMISE R6: %d kills while version %d became %d: %d old, %d new, 0 between; %d hot journals", kills, version,
          newest, old, kills - old, hot);
}

QTEST_GUILESS_MAIN(tst_KilledWhileMigrating)
#include "tst_KilledWhileMigrating.moc"
