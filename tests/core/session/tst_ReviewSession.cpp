// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "core/domain/Highlighting.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/session/DocumentReading.h"
#include "tests/core/session/ProjectFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace meetlat;
using namespace meetlat::test;

class tst_ReviewSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewFileHoldsWhatItWasMadeWith();
    void whatIdentityLeavesOpenComesFromTheContents();
    void aFileThatIsThereIsNotReplaced();
    void anEditIsThereAfterOpeningAgain();
    void everyKindOfRowComesBackAsItWas();
    void anEditThatDoesNotFitWhatIsStoredChangesNothing();
    void aRowThatCouldNotBeReadAgainIsRefused();
    void anEditBeyondAllMeasureIsRefused();
    void signalsComeAfterTheFileIsWritten();
    void eachOwnerCountsTheirOwnRevisions();
    void imposedStampsAreKept();
    void deletedRowsStayAsMarks();
    void theLogSaysWhoDidWhat();
    void theSameActionTwiceIsOnce();
    void documentsComeBackBitForBit();
    void aDocumentThatIsCancelledLeavesNothing();
    void readingOnlyChangesNothing();
};

void tst_ReviewSession::aNewFileHoldsWhatItWasMadeWith()
{
    const ProjectFixture fixture;
    const ReviewState wanted = reviewOfPlans(3);
    auto session = fixture.create(3);
    QVERIFY(session);
    QCOMPARE(dumpOf(session->state()), dumpOf(wanted));
    QCOMPARE(session->identity().project, theProject());
    QVERIFY(session->person() && session->person()->isLead);
    session.reset();
    QCOMPARE(QDir(fixture.folder()).entryList({QStringLiteral("review*")}),
             QStringList{QStringLiteral("review.meetlat")});

    session = fixture.open();
    QVERIFY(session);
    QCOMPARE(dumpOf(session->state()), dumpOf(wanted));
}

void tst_ReviewSession::whatIdentityLeavesOpenComesFromTheContents()
{
    const ProjectFixture fixture;
    const Result<Edit> contents = createProject(QStringLiteral("Review"), Scale::OneToFive, QDate(2022, 12, 1),
                                                builtInRubric(), QStringLiteral("Lea"), testNow);
    QVERIFY(contents);
    const auto session = ReviewSession::create(fixture.path(), {}, *contents);
    QVERIFY(session);
    QCOMPARE((*session)->identity().project, (*session)->state().project().id);
    QCOMPARE((*session)->person(), leadOf((*session)->state()));
    QCOMPARE((*session)->identity().replica.size(), 36);
}

void tst_ReviewSession::aFileThatIsThereIsNotReplaced()
{
    const ProjectFixture fixture;
    QVERIFY(fixture.create());
    const Edit contents = ProjectFixture::contentsOf(reviewOfPlans(1));
    QCOMPARE(refusalOf(ReviewSession::create(fixture.path(), ProjectFixture::leadsFile(), contents)),
             Error::Code::FileExists);
    QCOMPARE(fixture.open()->state().all<Plan>().size(), std::size_t(2));

    // A journal left by another file would be played into the new one.
    QFile journal(fixture.path("new.meetlat-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QCOMPARE(refusalOf(ReviewSession::create(fixture.path("new.meetlat"), ProjectFixture::leadsFile(), contents)),
             Error::Code::FileExists);
    QVERIFY(!QFile::exists(fixture.path("new.meetlat")));
}

void tst_ReviewSession::anEditIsThereAfterOpeningAgain()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QVERIFY(session->apply(scoring(*session, 4)));
    const QByteArray dump = dumpOf(session->state());
    QVERIFY(session->lastSaved().isValid());
    session.reset();
    session = fixture.open();
    QCOMPARE(dumpOf(session->state()), dump);
    QCOMPARE(session->state().find<Score>(planNumber(1), indicator("WE"), raterNumber(1))->level, 4);
}

void tst_ReviewSession::everyKindOfRowComesBackAsItWas()
{
    const ProjectFixture fixture;
    auto session = fixture.create(1);
    Highlight highlight = passage(1);
    highlight.note = QStringLiteral("regel 1\nregel 2 — \"é\" 😀 '); DROP TABLE score;--") + QChar(0xD800);
    Plan plan = *session->state().find<Plan>(planNumber(1));
    plan.adopted = PartialDate{2024, 3, 0};
    plan.signatories = {{QStringLiteral("A. Bakker"), QStringLiteral("Gouda"), {Portfolio::Care, Portfolio::Housing}}};
    plan.sameAlderman = false;
    plan.tags = QStringList{QStringLiteral("x"), QString()};
    Edit edit;
    edit.changes.emplace_back(Replaced<Plan>{*session->state().find<Plan>(planNumber(1)), plan});
    edit.changes.emplace_back(Replaced<Highlight>{std::nullopt, highlight});
    edit.changes.emplace_back(
        Replaced<Evidence>{std::nullopt, Evidence{planNumber(1), indicator("WE"), raterNumber(1), highlight.id, {}}});
    edit.changes.emplace_back(Replaced<Score>{std::nullopt, scoreOf(std::nullopt)});
    edit.changes.emplace_back(Replaced<Search>{std::nullopt, searchOn(1, indicator("WE"))});
    edit.changes.emplace_back(Replaced<Submission>{std::nullopt, Submission{planNumber(1),
                                                                            raterNumber(1),
                                                                            1,
                                                                            testNow,
                                                                            {scoreOf(3)},
                                                                            {{indicator("PR"), QStringLiteral("gap")}},
                                                                            0,
                                                                            {}}});
    edit.changes.emplace_back(
        Replaced<Opening>{std::nullopt, Opening{planNumber(1), raterNumber(1), raterNumber(2), testNow, {scoreOf(3)}}});
    edit.changes.emplace_back(
        Replaced<Decision>{std::nullopt, Decision{planNumber(1), indicator("WE"), DecisionKind::Other, 2, false,
                                                  QStringLiteral("why"), raterNumber(0), testNow}});
    const QString sha(64, QLatin1Char('a'));
    edit.changes.emplace_back(Replaced<PacketRecord>{
        std::nullopt,
        PacketRecord{sha, raterNumber(1), QStringLiteral("r"), 1, 7, testNow, true, {QStringLiteral("p|1")}}});
    edit.changes.emplace_back(
        Replaced<SetAside>{std::nullopt, SetAside{sha, QStringLiteral("score"), QStringLiteral("a|b|c"),
                                                  SetAsideWhy::Fork, raterNumber(1), 1, false, QStringLiteral("{}")}});
    QVERIFY(session->apply(edit));
    session.reset();
    session = fixture.open();
    QVERIFY(session);
    ReviewState wanted = reviewOfPlans(1);
    wanted.apply(edit);
    highlight.note = QString::fromUtf8(highlight.note.toUtf8()); // half a character cannot be stored
    wanted.put(highlight);
    QCOMPARE(dumpOf(session->state()), dumpOf(wanted));
    QVERIFY(session->stampedRow(QStringLiteral("set_aside"), sha + QStringLiteral("|score|a|b|c")));
    QCOMPARE(session->check(),
             std::vector<ReviewSession::Problem>{(ReviewSession::Problem{
                 QStringLiteral("document_missing"), session->state().all<Document>().begin()->second.fileName,
                 documentNumber(1).value})});
}

void tst_ReviewSession::anEditThatDoesNotFitWhatIsStoredChangesNothing()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    QVERIFY(session->apply(scoring(*session, 4)));
    const QByteArray dump = dumpOf(session->state());

    Edit stale;
    stale.changes.emplace_back(Replaced<Score>{std::nullopt, scoreOf(2, indicator("PR"))});
    stale.changes.emplace_back(Replaced<Score>{scoreOf(3), scoreOf(2)}); // stored is 4
    QCOMPARE(refusalOf(session->apply(stale)), Error::Code::ChangedSince);

    Edit dangling;
    dangling.changes.emplace_back(
        Replaced<Score>{std::nullopt, scoreOf(2, indicator("WE"), raterNumber(1), planNumber(99))});
    QCOMPARE(refusalOf(session->apply(dangling)), Error::Code::InternalConstraint);
    QCOMPARE(dumpOf(session->state()), dump);
    QCOMPARE(session->log().size(), std::size_t(2));
}

void tst_ReviewSession::aRowThatCouldNotBeReadAgainIsRefused()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    Project project = session->state().project();
    project.cutoff = QDate();
    Edit edit;
    edit.changes.emplace_back(Replaced<Project>{session->state().project(), project});
    QCOMPARE(refusalOf(session->apply(edit)), Error::Code::BadValue);
    session.reset();
    QVERIFY(fixture.open());
}

void tst_ReviewSession::anEditBeyondAllMeasureIsRefused()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    Score score = scoreOf(3);
    score.reason = QString(17 * 1024 * 1024, QLatin1Char('x'));
    QCOMPARE(refusalOf(session->apply(scoreIndicator(session->state(), score))), Error::Code::BadValue);
    QVERIFY(session->apply(scoring(*session, 3)));
}

void tst_ReviewSession::signalsComeAfterTheFileIsWritten()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    std::size_t logged = 0;
    std::optional<int> level;
    connect(session.get(), &ReviewSession::edited, session.get(), [&](const Edit &edit) {
        logged = session->log().size();
        level = session->state().find<Score>(planNumber(1), indicator("WE"), raterNumber(1))->level;
        QCOMPARE(edit.kind, Edit::Kind::ScoreIndicator);
    });
    QSignalSpy saved(session.get(), &ReviewSession::saved);
    QSignalSpy history(session.get(), &ReviewSession::historyChanged);
    QVERIFY(session->apply(scoring(*session, 4)));
    QCOMPARE(logged, std::size_t(2));
    QCOMPARE(level, 4);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(history.size(), 1);
    QVERIFY(session->apply(Edit{}));
    QCOMPARE(saved.size(), 1);
}

void tst_ReviewSession::eachOwnerCountsTheirOwnRevisions()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    const auto rev = [&](const char *code, int rater) {
        return session
            ->stampedRow(QStringLiteral("score"), joinedKey(planNumber(1), indicator(code), raterNumber(rater)))
            ->stamp;
    };
    QVERIFY(session->apply(scoring(*session, 4)));
    QVERIFY(session->apply(scoring(*session, 2, "PR")));
    QVERIFY(session->apply(scoring(*session, 5)));
    QVERIFY(
        session->apply(scoreIndicator(session->state(), scoreOf(1, indicator("WE"), raterNumber(2), planNumber(1)))));
    QCOMPARE(rev("WE", 1), (Stamp{raterNumber(1), 3, false}));
    QCOMPARE(rev("PR", 1), (Stamp{raterNumber(1), 2, false}));
    QCOMPARE(rev("WE", 2), (Stamp{raterNumber(2), 1, false}));
}

void tst_ReviewSession::imposedStampsAreKept()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    const Stamp stamp{raterNumber(1), 41, false};
    Edit edit;
    edit.kind = Edit::Kind::TakeIn;
    edit.changes.emplace_back(Replaced<Score>{std::nullopt, scoreOf(2)}, stamp);
    // A row that was deleted elsewhere and never was here.
    edit.changes.emplace_back(Replaced<Score>{scoreOf(2, indicator("PR")), std::nullopt},
                              Stamp{raterNumber(1), 40, true});
    QVERIFY(session->apply(edit));
    const auto rows = session->rowsOwnedBy(raterNumber(1), {QStringLiteral("score")}).value();
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].stamp, (Stamp{raterNumber(1), 40, true})); // PR before WE
    QCOMPARE(rows[1], (StampedRow{scoreOf(2), stamp}));
    QCOMPARE(session->state().all<Score>().size(), std::size_t(1));
    // The owner's next revision is above all that came in.
    QVERIFY(session->apply(scoring(*session, 3)));
    QCOMPARE(session->rowsOwnedBy(raterNumber(1), {QStringLiteral("score")}).value()[1].stamp.rev, 42);
}

void tst_ReviewSession::deletedRowsStayAsMarks()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QVERIFY(session->apply(addHighlight(session->state(), passage(1), indicator("WE"))));
    QVERIFY(session->apply(deleteHighlight(session->state(), highlightNumber(1))));
    QCOMPARE(session->state().all<Highlight>().size(), std::size_t(0));
    const auto rows =
        session->rowsOwnedBy(raterNumber(1), {QStringLiteral("highlight"), QStringLiteral("evidence")}).value();
    QCOMPARE(rows.size(), std::size_t(2));
    QVERIFY(rows[0].stamp.isDeleted && rows[1].stamp.isDeleted);
    session.reset();
    session = fixture.open();
    QCOMPARE(session->state().all<Highlight>().size(), std::size_t(0));
    QVERIFY(session->apply(addHighlight(session->state(), passage(1), indicator("WE"))));
    QCOMPARE(session->state().all<Evidence>().size(), std::size_t(1));
}

void tst_ReviewSession::theLogSaysWhoDidWhat()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    Result<Edit> edit = scoring(*session, 4);
    edit->note = QStringLiteral("note");
    QVERIFY(session->apply(edit));
    const auto entries = session->log(1);
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries[0].kind, Edit::Kind::ScoreIndicator);
    QCOMPARE(entries[0].person, raterNumber(0)); // the lead, in the lead's file
    QCOMPARE(entries[0].note, QStringLiteral("note"));
    QVERIFY(std::abs(entries[0].at - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    const QJsonObject change = QJsonDocument::fromJson(entries[0].changes).array().at(0).toObject();
    QCOMPARE(change.value(QLatin1String("table")).toString(), QStringLiteral("score"));
    QCOMPARE(change.value(QLatin1String("owner")).toString(), raterNumber(1).value);
    QVERIFY(change.value(QLatin1String("before")).isNull());
    QCOMPARE(change.value(QLatin1String("after")).toObject().value(QLatin1String("level")).toInt(), 4);
    QCOMPARE(session->log().front().kind, Edit::Kind::CreateProject);
}

void tst_ReviewSession::theSameActionTwiceIsOnce()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    Result<Edit> edit = scoring(*session, 4);
    edit->action.value = QStringLiteral("00000000-0000-7000-8000-00000000abcd");
    QVERIFY(session->apply(*edit));
    QVERIFY(session->apply(*edit));
    QCOMPARE(session->log().size(), std::size_t(2));
    QVERIFY(session->undo());
    QVERIFY(!session->canUndo());
}

void tst_ReviewSession::documentsComeBackBitForBit()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QByteArray pdf(700'001, '\0');
    for (qsizetype i = 0; i < pdf.size(); ++i)
        pdf[i] = static_cast<char>((i * 7919) >> 3);
    int steps = 0;
    const auto stored = session->storeDocument(pdf, [&](qint64, qint64 total) {
        ++steps;
        return total == 700'001;
    });
    QVERIFY(stored);
    QCOMPARE(stored->value, Sha256::of(pdf));
    QCOMPARE(steps, 4); // 3 pieces and the end
    QVERIFY(session->storeDocument(pdf));
    const auto none = session->storeDocument(QByteArray());
    QVERIFY(none);
    session.reset();
    session = fixture.open();
    QVERIFY(session->hasDocument(*stored));
    QCOMPARE(*session->documentBytes(*stored), pdf);
    QCOMPARE(*session->documentBytes(*none), QByteArray());
    QCOMPARE(**DocumentReading(*session, *none).step(), QByteArray());
    DocumentReading reading(*session, *stored);
    QVERIFY(!*reading.step(0)); // a piece at a time
    QVERIFY(!*reading.step(0));
    QCOMPARE(**reading.step(0), pdf);
    QCOMPARE(refusalOf(DocumentReading(*session, documentNumber(9)).step()), Error::Code::UnknownDocument);
    QCOMPARE(refusalOf(session->documentBytes(documentNumber(9))), Error::Code::UnknownDocument);
}

void tst_ReviewSession::aDocumentThatIsCancelledLeavesNothing()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    const QByteArray pdf(1'000'000, 'x');
    const auto stored = session->storeDocument(pdf, [](qint64 done, qint64) { return done < 500'000; });
    QCOMPARE(refusalOf(stored), Error::Code::Cancelled);
    QVERIFY(!session->hasDocument(DocumentId{Sha256::of(pdf)}));
    QVERIFY(session->apply(scoring(*session, 4)));
}

void tst_ReviewSession::readingOnlyChangesNothing()
{
    const ProjectFixture fixture;
    fixture.create();
    const auto bytes = [&] {
        QFile file(fixture.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    {
        const auto session = fixture.open("review.meetlat", {true, {}});
        QVERIFY(session->isReadOnly());
        QVERIFY(!session->readOnlyReason());
        QVERIFY(!session->canUndo());
        QCOMPARE(refusalOf(session->apply(scoring(*session, 4))), Error::Code::ReadOnlyPlace);
        QCOMPARE(refusalOf(session->storeDocument("pdf")), Error::Code::ReadOnlyPlace);
        QCOMPARE(refusalOf(session->undo()), Error::Code::NothingToUndo);
    }
    fixture.open(); // opening and closing without an edit writes nothing either
    QCOMPARE(bytes(), before);
}

QTEST_GUILESS_MAIN(tst_ReviewSession)
#include "tst_ReviewSession.moc"
