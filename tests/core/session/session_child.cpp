// SPDX-License-Identifier: GPL-3.0-or-later
// A second program for the tests of the project file.
//   session_child hold FILE          opens, says "open" or "refused CODE", and waits to be ended
//   session_child score FILE SEED    scores as fast as it can and names each action once it is saved; is killed
#include "core/base/Uuid7.h"
#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/session/ReviewSession.h"
#include "tests/support/Builders.h"

#include <QCoreApplication>

#include <random>
#include <unistd.h>

using namespace meetlat;
using namespace meetlat::test;

namespace {

bool say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    return ::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
}

Result<Edit> something(const ReviewState &state, std::mt19937 &random)
{
    const int number = static_cast<int>(random() % 1000);
    const PlanId plan = planNumber(1 + number % 2);
    const std::vector<Indicator> &indicators = state.rubric().indicators;
    const IndicatorId indicator = indicators[random() % 3].id;
    if (number % 5 == 0) {
        if (state.find<Highlight>(highlightNumber(number)))
            return deleteHighlight(state, highlightNumber(number));
        return addHighlight(state, passage(number, 0, 0, raterNumber(1), plan), indicator);
    }
    Score score = scoreOf(1 + static_cast<int>(random() % 5), indicator, raterNumber(1), plan);
    score.reason = QStringLiteral("reason %1 ").arg(random()).repeated(1 + number % 40);
    return scoreIndicator(state, score);
}

int score(ReviewSession &session, unsigned seed)
{
    std::mt19937 random(seed);
    while (true) {
        Status done = Done{};
        if (random() % 10 == 0 && session.canUndo()) {
            done = session.undo();
        } else {
            Result<Edit> edit = something(session.state(), random);
            if (edit && edit->isEmpty())
                continue;
            done = session.apply(edit);
        }
        if (!done)
            return say("failed " + QByteArray::number(static_cast<int>(done.error().code))) ? 3 : 4;
        if (!say("saved " + session.log(1).back().action.value.toUtf8()))
            return 4;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("meetlat"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    auto session = ReviewSession::open(arguments[2]);
    if (!session) {
        say("refused " + QByteArray::number(static_cast<int>(session.error().code)) + ' ' +
            session.error().detail.toUtf8());
        return 1;
    }
    say("open");
    if (arguments[1] == QStringLiteral("score"))
        return score(**session, arguments.value(3).toUInt());
    char end = 0;
    return ::read(STDIN_FILENO, &end, 1) < 0 ? 1 : 0;
}
