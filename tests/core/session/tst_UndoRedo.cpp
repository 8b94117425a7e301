// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "tests/core/session/ProjectFixture.h"
#include "tests/core/session/RawSql.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace meetlat;
using namespace meetlat::test;

class tst_UndoRedo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesBackAndDoesAgain();
    void oneStepTakesBackAWholeEdit();
    void writesNewRevisionsAndKeepsTheOwner();
    void aNewEditEndsDoingAgain();
    void reachesAcrossARestart();
    void doesNotReachPastASubmission();
    void refusesWhenTheRowIsNoLongerWhatTheActionWrote();
    void randomHistoriesEndWhereTheyShould();
};

void tst_UndoRedo::takesBackAndDoesAgain()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    QVERIFY(!session->canUndo() && !session->canRedo());
    QCOMPARE(refusalOf(session->undo()), Error::Code::NothingToUndo);
    const QByteArray first = dumpOf(session->state());
    QVERIFY(session->apply(scoring(*session, 4)));
    const QByteArray second = dumpOf(session->state());
    QVERIFY(session->apply(scoring(*session, 2)));
    const QByteArray third = dumpOf(session->state());

    QCOMPARE(session->undoKind(), Edit::Kind::ScoreIndicator);
    QVERIFY(session->undo());
    QCOMPARE(dumpOf(session->state()), second);
    QVERIFY(session->undo());
    QCOMPARE(dumpOf(session->state()), first);
    QVERIFY(!session->canUndo());
    QCOMPARE(session->redoKind(), Edit::Kind::ScoreIndicator);
    QVERIFY(session->redo());
    QVERIFY(session->redo());
    QCOMPARE(dumpOf(session->state()), third);
    QCOMPARE(refusalOf(session->redo()), Error::Code::NothingToUndo);
    QVERIFY(session->undo());
    QCOMPARE(dumpOf(session->state()), second);
}

void tst_UndoRedo::oneStepTakesBackAWholeEdit()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    QVERIFY(session->apply(addHighlight(session->state(), passage(1), indicator("WE"))));
    QVERIFY(session->apply(linkEvidence(session->state(), highlightNumber(1), indicator("PR"))));
    const QByteArray before = dumpOf(session->state());
    QVERIFY(session->apply(deleteHighlight(session->state(), highlightNumber(1))));
    QSignalSpy edited(session.get(), &ReviewSession::edited);
    QVERIFY(session->undo());
    QCOMPARE(dumpOf(session->state()), before);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).value<Edit>().kind, Edit::Kind::Undo);
}

void tst_UndoRedo::writesNewRevisionsAndKeepsTheOwner()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    const auto stamp = [&] {
        return session->rowsOwnedBy(raterNumber(1), {QStringLiteral("score")}).value().at(0).stamp;
    };
    QVERIFY(session->apply(scoring(*session, 4)));
    QVERIFY(session->undo());
    QCOMPARE(stamp(), (Stamp{raterNumber(1), 2, true}));
    QVERIFY(session->redo());
    QCOMPARE(stamp(), (Stamp{raterNumber(1), 3, false}));
    QCOMPARE(session->log().back().undoes, session->log()[2].action);
}

void tst_UndoRedo::aNewEditEndsDoingAgain()
{
    const ProjectFixture fixture;
    const auto session = fixture.create();
    QVERIFY(session->apply(scoring(*session, 4)));
    QVERIFY(session->undo());
    QVERIFY(session->apply(scoring(*session, 1)));
    QVERIFY(!session->canRedo());
}

void tst_UndoRedo::reachesAcrossARestart()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    const QByteArray first = dumpOf(session->state());
    QVERIFY(session->apply(scoring(*session, 4)));
    QVERIFY(session->apply(scoring(*session, 2)));
    const QByteArray third = dumpOf(session->state());
    QVERIFY(session->undo());
    session.reset();
    session = fixture.open();
    QVERIFY(session->canRedo());
    QVERIFY(session->redo());
    QCOMPARE(dumpOf(session->state()), third);
    session.reset();
    session = fixture.open();
    QVERIFY(session->undo());
    QVERIFY(session->undo());
    QCOMPARE(dumpOf(session->state()), first);
    QVERIFY(!session->canUndo());
}

void tst_UndoRedo::doesNotReachPastASubmission()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QVERIFY(session->apply(scoring(*session, 4)));
    std::map<IndicatorId, QString> gaps;
    for (const Indicator &indicator : session->state().rubric().indicators)
        gaps[indicator.id] = QStringLiteral("gap");
    QVERIFY(session->apply(submitPlan(session->state(), planNumber(1), raterNumber(1), gaps, testNow)));
    QVERIFY(!session->canUndo());
    QVERIFY(session->apply(scoring(*session, 3, "WE", 2)));
    QVERIFY(session->undo());
    QVERIFY(!session->canUndo());
    session.reset();
    session = fixture.open();
    QVERIFY(!session->canUndo());
    QVERIFY(session->canRedo());
}

void tst_UndoRedo::refusesWhenTheRowIsNoLongerWhatTheActionWrote()
{
    const ProjectFixture fixture;
    auto session = fixture.create();
    QVERIFY(session->apply(scoring(*session, 4)));
    session.reset();
    QVERIFY(rawSql(fixture.path(), "UPDATE score SET level=5"));
    session = fixture.open();
    const QByteArray before = dumpOf(session->state());
    QCOMPARE(refusalOf(session->undo()), Error::Code::ChangedSince);
    QCOMPARE(dumpOf(session->state()), before);
}

void tst_UndoRedo::randomHistoriesEndWhereTheyShould()
{
    const unsigned seed = std::random_device()();
    std::mt19937 random(seed);
    const ProjectFixture fixture;
    for (int history = 0; history < 4; ++history) {
        const QByteArray name = "h" + QByteArray::number(history);
        auto session = fixture.create(2, name.constData());
        std::vector<QByteArray> states{dumpOf(session->state())}; // what undo leads back through
        std::size_t at = 0;
        for (int step = 0; step < 50; ++step) {
            const auto what = random() % 10;
            if (what < 3) {
                QCOMPARE(session->undo().has_value(), at > 0);
                at -= at > 0 ? 1 : 0;
            } else if (what < 5) {
                QCOMPARE(session->redo().has_value(), at + 1 < states.size());
                at += at + 1 < states.size() ? 1 : 0;
            } else if (what == 5) {
                session.reset();
                session = fixture.open(name.constData());
            } else {
                const int n = 1 + static_cast<int>(random() % 4);
                const bool isThere = session->state().find<Highlight>(highlightNumber(n)) != nullptr;
                const Result<Edit> edit = what == 6
                                              ? (isThere ? deleteHighlight(session->state(), highlightNumber(n))
                                                         : addHighlight(session->state(), passage(n), indicator("PR")))
                                              : scoring(*session, n, n % 2 ? "WE" : "PR");
                QVERIFY(session->apply(edit));
                if (!edit->isEmpty()) {
                    states.resize(++at);
                    states.push_back(dumpOf(session->state()));
                }
            }
            QVERIFY2(dumpOf(session->state()) == states[at], qPrintable(QStringLiteral("seed %1").arg(seed)));
            QCOMPARE(session->canUndo(), at > 0);
            QCOMPARE(session->canRedo(), at + 1 < states.size());
        }
    }
}

QTEST_GUILESS_MAIN(tst_UndoRedo)
#include "tst_UndoRedo.moc"
