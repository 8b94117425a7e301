// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "core/session/ReviewSession.h"
#include "tests/app/RunningMeetlat.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/core/session/AfterAKill.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <random>
#include <set>

using namespace meetlat;
using namespace meetlat::testing;
using namespace Qt::Literals::StringLiterals;

/// The program itself, killed at instants that have nothing to do with what it says: what it said was written is there.
class tst_KilledProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatWasSaidToBeScoredIsThereAfterEveryKill();
    void pdfsThatWereSaidToBeTakenInAreThereAfterEveryKill();

private:
    /// One run of the program, killed when that many milliseconds are over unless it ended before.
    struct Run
    {
        QString out;
        bool wasKilled = false;
        bool hasFailed = false;
    };
    Run runFor(const QStringList &arguments, int milliseconds) const;
    std::unique_ptr<ReviewSession> opened() const;
    QByteArray bigPdf(std::mt19937 &random) const;

    RunningMeetlat m_meetlat;
    QString m_project;
    QString m_template;
    QProcessEnvironment m_environment;
};

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("MEETLAT_LONG");
}

bool holdsEveryDocument(const ReviewSession &session)
{
    for (const auto &[key, document] : session.state().all<Document>()) {
        if (!session.documentBytes(document.sha256)) // which compares the hash
            return false;
    }
    return true;
}

} // namespace

void tst_KilledProgram::initTestCase()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"XDG_DATA_HOME"_s, m_meetlat.path(u"home/data"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, m_meetlat.path(u"home/cache"_s));
    m_environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    m_project = m_meetlat.path(u"review.meetlat"_s);
    m_template = m_meetlat.path(u"template.meetlat"_s);
    QCOMPARE(m_meetlat({u"new"_s, m_template, u"--title"_s, u"Ronde"_s}).status, 0);
    QByteArray regions = "region\n";
    for (int n = 1; n <= 8; ++n)
        regions += "Regio " + QByteArray::number(n) + '\n';
    QCOMPARE(m_meetlat({u"regions"_s, m_template, u"--import"_s, m_meetlat.write(u"r.tsv"_s, regions)}).status, 0);
    for (const QString &name : {u"Anna Bos"_s, u"Karim Said"_s})
        QCOMPARE(m_meetlat({u"rater"_s, m_template, u"--name"_s, name}).status, 0);
    for (int n = 1; n <= 8; ++n) {
        const QString region = u"Regio %1"_s.arg(n);
        QCOMPARE(m_meetlat({u"plan"_s, m_template, u"--region"_s, region}).status, 0);
        QCOMPARE(m_meetlat({u"assign"_s, m_template, u"--region"_s, region, u"--raters"_s, u"R1,R2"_s}).status, 0);
    }
}

tst_KilledProgram::Run tst_KilledProgram::runFor(const QStringList &arguments, int milliseconds) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QCoreApplication::applicationDirPath() + u"/meetlat"_s, arguments);
    Run run;
    if (!process.waitForFinished(std::max(milliseconds, 1))) {
        process.kill();
        process.waitForFinished();
    }
    run.wasKilled = process.exitStatus() == QProcess::CrashExit;
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.hasFailed = !run.wasKilled && process.exitCode() != 0;
    if (run.hasFailed)
        qWarning("%s", process.readAllStandardError().constData());
    return run;
}

std::unique_ptr<ReviewSession> tst_KilledProgram::opened() const
{
    auto session = ReviewSession::open(m_project, {false, u"-"_s});
    return session ? std::move(session).value() : nullptr;
}

void tst_KilledProgram::whatWasSaidToBeScoredIsThereAfterEveryKill()
{
    const int kills = isLong() ? 1000 : 40;
    QFile::remove(m_project);
    QVERIFY(QFile::copy(m_template, m_project));
    const unsigned seed = std::random_device()();
    std::mt19937 random(seed);
    std::size_t logged = opened()->log().size();
    int said = 0;
    int hot = 0;
    unsigned typical = 0;
    int until = 60'000; // until a first run has told how long one takes here and now
    for (int kill = 0; kill <= kills; ++kill) { // the first is not killed
        // One run of the program after the other, until the time is over that was drawn before the first of them.
        QElapsedTimer clock;
        clock.start();
        std::vector<QString> reasons;
        for (Run run; !run.wasKilled && (kill > 0 || reasons.empty());) {
            const QString reason = u"reason %1 "_s.arg(random()).repeated(1 + static_cast<int>(random() % 40)).trimmed();
            run = runFor({u"score"_s, m_project, u"--rater"_s, u"Anna Bos"_s, u"--region"_s,
                          u"Regio %1"_s.arg(1 + random() % 8), u"--indicator"_s, random() % 2 ? u"WE"_s : u"PR"_s,
                          u"--level"_s, QString::number(1 + random() % 5), u"--reason"_s, reason},
                         until - static_cast<int>(clock.elapsed()));
            QVERIFY2(!run.hasFailed, qPrintable(u"seed %1, kill %2"_s.arg(seed).arg(kill)));
            if (run.out.contains(u": written."_s))
                reasons.push_back(reason);
        }
        if (kill == 0)
            typical = static_cast<unsigned>(clock.elapsed());
        until = static_cast<int>(random() % (4 * typical));
        hot += test::isHot(m_project + u"-journal"_s) ? 1 : 0;

        const auto session = opened();
        QVERIFY2(session, qPrintable(u"seed %1, kill %2"_s.arg(seed).arg(kill)));
        const std::vector<ReviewSession::LogEntry> log = session->log();
        QVERIFY2(log.size() - logged - reasons.size() <= 1, "more than was said, or less");
        QByteArray news;
        for (std::size_t n = logged; n < log.size(); ++n)
            news += log[n].changes;
        for (const QString &reason : reasons)
            QVERIFY2(news.contains(reason.toUtf8()), "a score that was said to be written is lost");
        QVERIFY2(test::rowsAndLogAgree(*session), "rows and log tell different stories");
        QVERIFY(session->check().empty());
        logged = log.size();
        said += static_cast<int>(reasons.size());
    }
    qInfo("PROMISE R1: the program itself: %d kills, %d scores said to be written, 0 lost, 0 by half; %d hot journals",
          kills, said, hot);
    QVERIFY(said > kills / 10);
}

/// A megabyte or two that no other has.
QByteArray tst_KilledProgram::bigPdf(std::mt19937 &random) const
{
    pdf::fixtures::RawPage page;
    page.content = pdf::fixtures::textAt(72, 780, "Het plan " + QByteArray::number(random()));
    const auto lines = 20'000 + random() % 20'000;
    for (auto line = lines; line > 0; --line)
        page.content += "% " + QByteArray::number(random()).rightJustified(48, '0') + '\n';
    return pdf::fixtures::rawPdf({page});
}

void tst_KilledProgram::pdfsThatWereSaidToBeTakenInAreThereAfterEveryKill()
{
    const int kills = isLong() ? 300 : 15;
    constexpr int files = 3;
    constexpr qint64 largest = 60'000'000; // the file grows up to here, then begins anew
    const unsigned seed = std::random_device()();
    std::mt19937 random(seed);
    std::set<QByteArray> known; // SHA-256 of what was said to be in the file
    int said = 0;
    int hot = 0;
    int slowest = 60'000; // the first run is not killed
    QFile::remove(m_project);
    int killed = 0;
    for (int kill = 0; killed < kills; ++kill) { // some have ended when they are to be
        const QString place = u"seed %1, kill %2"_s.arg(seed).arg(kill);
        if (!QFile::exists(m_project) || QFileInfo(m_project).size() > largest) {
            QFile::remove(m_project);
            QVERIFY(QFile::copy(m_template, m_project));
            known.clear();
        }
        QStringList arguments{u"plan"_s, m_project, u"--region"_s, u"Regio %1"_s.arg(1 + random() % 8)};
        std::vector<QByteArray> pdfs;
        for (int n = 0; n < files; ++n) {
            pdfs.push_back(bigPdf(random));
            arguments << m_meetlat.write(u"plan-%1-%2.pdf"_s.arg(kill).arg(n), pdfs.back());
        }
        QElapsedTimer clock;
        clock.start();
        const Run run = runFor(arguments, kill == 0 ? slowest : static_cast<int>(random() % static_cast<unsigned>(slowest)));
        QVERIFY2(!run.hasFailed, qPrintable(place));
        killed += run.wasKilled ? 1 : 0;
        if (!run.wasKilled) // how long the last whole run took, and a little more
            slowest = static_cast<int>(clock.elapsed() * 11 / 10) + 1;
        hot += test::isHot(m_project + u"-journal"_s) ? 1 : 0;
        for (int n = 0; n < files; ++n) {
            if (run.out.contains(u"plan-%1-%2.pdf: taken in"_s.arg(kill).arg(n))) {
                known.insert(Sha256::of(pdfs[static_cast<std::size_t>(n)]).toLatin1());
                ++said;
            }
            QFile::remove(arguments[4 + n]);
        }

        const auto session = opened();
        QVERIFY2(session, qPrintable(place));
        std::set<QByteArray> present;
        for (const auto &[key, document] : session->state().all<Document>())
            present.insert(document.sha256.value.toLatin1());
        for (const QByteArray &document : known)
            QVERIFY2(present.contains(document), "a PDF that was said to be taken in is lost");
        QVERIFY2(present.size() - known.size() <= 1, "more than was said");
        known = present;
        QVERIFY2(holdsEveryDocument(*session), "a PDF is there by half");
        QVERIFY2(test::rowsAndLogAgree(*session), "rows and log tell different stories");
        if (kill % 10 == 0 || killed == kills)
            QVERIFY(session->check().empty());
    }
    qInfo("PROMISE R2: the program itself: %d kills while it took in PDFs, %d said to be taken in, 0 lost, 0 by half; %d "
          "hot journals",
          kills, said, hot);
    QVERIFY(said > kills / 10);
}

QTEST_GUILESS_MAIN(tst_KilledProgram)
#include "tst_KilledProgram.moc"
