// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid7.h"
#include "core/domain/Highlighting.h"
#include "core/domain/PlanFacts.h"
#include "core/domain/Publishing.h"
#include "core/domain/Reconciling.h"
#include "core/domain/RubricLog.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/TakingSnapshots.h"
#include "core/domain/Versions.h"
#include "core/exchange/FileWriting.h"
#include "tests/core/exchange/ReviewFiles.h"

#include <QDirIterator>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString marker = u"Zwartkop7Xq"_s;

QByteArray inUtf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += static_cast<char>(bigEndian ? c.row() : c.cell());
        bytes += static_cast<char>(bigEndian ? c.cell() : c.row());
    }
    return bytes;
}

bool holds(const QByteArray &bytes, const QString &text)
{
    return bytes.contains(text.toUtf8()) || bytes.contains(inUtf16(text, false)) || bytes.contains(inUtf16(text, true));
}

/// The paths below the folder whose bytes hold the text, but for the lead's own.
QStringList filesHolding(const QString &folder, const QString &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (holds(must(readWholeFile(path)), text))
            found << files.fileName();
    }
    return found;
}

/// Bram works with the marker in every text that he can write.
void workWithMarker(ReviewSession &bram)
{
    give(bram, 1, "WE", 4, marker + u" reason"_s);
    Score score = *bram.state().find<Score>(planNumber(1), indicator("WE"), raterNumber(2));
    score.reason += u" again"_s;
    must(bram.apply(scoreIndicator(bram.state(), score)));
    mark(bram, 20, 1, "WE", marker + u" quote"_s);
    mark(bram, 21, 1, "PR", marker + u" undone"_s);
    must(bram.undo());
    Search search = searchOn(20, indicator("PA"), raterNumber(2));
    search.terms = {marker + u" term"_s};
    must(bram.apply(recordSearch(bram.state(), search)));
    std::map<IndicatorId, QString> gaps;
    for (const Indicator &each : bram.state().rubric().indicators)
        gaps.emplace(each.id, marker + u" gap"_s);
    must(bram.apply(submitPlan(bram.state(), planNumber(1), raterNumber(2), gaps, testNow)));
    must(bram.apply(reopenPlan(bram.state(), planNumber(1), raterNumber(2), marker + u" reopened"_s, testNow)));
    must(bram.apply(submitPlan(bram.state(), planNumber(1), raterNumber(2), gaps, testNow)));
}

/// The lead writes about Bram's work wherever there is a text: figures, quotes, notes on the rubric, the plan card.
void writeAboutBram(ReviewSession &lead)
{
    SavedFigure figure;
    figure.title = marker + u" figure"_s;
    must(lead.apply(saveFigure(lead.state(), figure)));
    RubricNote note;
    note.indicator = indicator("WE");
    note.plan = planNumber(1);
    note.text = marker + u" unclear"_s;
    note.by = raterNumber(0);
    must(lead.apply(noteRubric(lead.state(), note)));
    AgreementSnapshot snapshot;
    snapshot.id = {newUuid7()};
    snapshot.by = raterNumber(0);
    snapshot.note = marker + u" agreement"_s;
    snapshot.seed = u"1"_s;
    snapshot.plans = {planNumber(1).value};
    snapshot.figures = u"{\"who\":\"%1\"}"_s.arg(marker);
    must(lead.apply(takeSnapshot(lead.state(), snapshot)));
    must(lead.apply(pickQuote(lead.state(), highlightNumber(20), indicator("WE"), QuoteUse::GoodPractice)));
    Highlight passageOfCard = passage(40, 1, 5, raterNumber(0));
    passageOfCard.document = documentsOf(lead.state(), planNumber(1)).front()->sha256;
    passageOfCard.anchor.exact = marker + u" card"_s;
    must(lead.apply(linkFact(lead.state(), CardFact::Adopted, passageOfCard, raterNumber(0))));
}

/// What programs of this user write outside the file that is open: settings, caches, data, temporary files.
void liveIn(const QString &home)
{
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
        const QString folder = home + u'/' + QString::fromLatin1(variable);
        QDir().mkpath(folder);
        qputenv(variable, folder.toLocal8Bit());
    }
}

} // namespace

/// A rater's file holds no byte of another rater: name, id, scores, highlights, reasons, log, decisions.
class tst_Blinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void nothingOfAnotherRaterIsInAnyByteOfARatersFiles();
};

void tst_Blinding::theSearchFindsWhatIsThere()
{
    QVERIFY(holds("abc" + marker.toUtf8(), marker));
    QVERIFY(holds("x" + inUtf16(marker, false), marker));
    QVERIFY(holds("x" + inUtf16(marker, true), marker));
    QVERIFY(!holds("abc", marker));
}

void tst_Blinding::nothingOfAnotherRaterIsInAnyByteOfARatersFiles()
{
    QTemporaryDir snapshots;
    ReviewFiles files(2, snapshots.filePath(u"lead"_s));
    ReviewSession &lead = files.lead();
    must(lead.apply(renameRater(lead.state(), raterNumber(2), marker + u" Bram"_s)));

    // Bram's work is taken in, then Anna gets her file: once before and once after the plan was reconciled.
    const auto bram = files.handedOut(2, u"bram.meetlat"_s);
    workWithMarker(*bram);
    must(takeIn(lead, files.handedIn(*bram)));
    // A new version in between: where his highlights stand in it, as the lead found and as he says.
    replaceBy(lead, 1, 2);
    place(lead, 20, versionOf(1, 2), 4, marker + u" found by the lead"_s);
    must(lead.storePictures({{pictureKeyOf(*lead.state().find<Highlight>(highlightNumber(20))), marker.toUtf8()}}));
    const auto bramAgain = files.handedOut(2, u"bram-2.meetlat"_s);
    place(*bramAgain, 20, versionOf(1, 2), 5, marker + u" placed by himself"_s);
    must(takeIn(lead, files.handedIn(*bramAgain)));
    QCOMPARE(lead.state().all<Placement>().size(), std::size_t(2));
    QVERIFY(holds(must(readWholeFile(files.path(u"packet.meetpak"_s))), marker)); // the marker is where it should be
    auto anna = files.handedOut(1, u"anna-1.meetlat"_s);
    give(*anna, 1, "WE", 2, u"Anna's reason"_s);
    Highlight quote = passage(1);
    quote.document = versionOf(1, 2);
    quote.anchor.exact = u"Anna's quote"_s;
    must(anna->apply(addHighlight(anna->state(), quote, indicator("WE"))));
    submit(*anna, 1);
    must(takeIn(lead, files.handedIn(*anna)));
    QVERIFY(isDisclosed(lead.state(), planNumber(1)));
    must(lead.apply(openPlan(lead.state(), planNumber(1), 5, testNow)));
    Decision decision;
    decision.plan = planNumber(1);
    decision.indicator = indicator("WE");
    decision.kind = DecisionKind::Other;
    decision.level = 3;
    decision.reason = marker + u" decision"_s;
    must(lead.apply(decide(lead.state(), decision)));
    Project shown = lead.state().project();
    shown.namesShown = true;
    must(lead.apply(changeProject(lead.state(), shown)));

    writeAboutBram(lead);

    QTemporaryDir annasComputer;
    liveIn(annasComputer.path());
    OpenOptions options; // the snapshots lie where they do for everybody: in the user's data
    const QString path = annasComputer.filePath(u"anna.meetlat"_s);
    must(handOut(lead, raterNumber(1), path));
    anna = must(ReviewSession::open(path, options));
    QVERIFY(!anna->state().project().namesShown);
    reopen(*anna, 1);
    give(*anna, 1, "WE", 5, u"Anna's other reason"_s);
    must(handIn(*anna, annasComputer.filePath(u"anna.meetpak"_s)));
    must(anna->takeSnapshot());
    must(anna->saveCopy(annasComputer.filePath(u"copy.meetlat"_s)));

    // Project, packet, copy and snapshot; while it is open, too.
    QVERIFY(filesHolding(annasComputer.path(), u"Anna's other reason"_s).size() >= 4);
    QCOMPARE(filesHolding(annasComputer.path(), marker), QStringList());
    QCOMPARE(filesHolding(annasComputer.path(), raterNumber(2).value), QStringList());
    QCOMPARE(filesHolding(annasComputer.path(), highlightNumber(20).value), QStringList());
    QCOMPARE(filesHolding(annasComputer.path(), u"Lena"_s), QStringList());
    anna.reset();
    QVERIFY(!QDir(annasComputer.filePath(u"XDG_DATA_HOME"_s)).isEmpty()); // the record of what was opened is there too
    QCOMPARE(filesHolding(annasComputer.path(), marker), QStringList());
    QCOMPARE(filesHolding(files.path(QString()), marker).filter(u"anna"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_Blinding)
#include "tst_Blinding.moc"
