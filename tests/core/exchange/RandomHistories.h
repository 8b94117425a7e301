// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Highlighting.h"
#include "core/domain/Scoring.h"
#include "core/domain/Submitting.h"
#include "tests/core/exchange/ReviewFiles.h"

#include <QFile>
#include <QRandomGenerator>

namespace meetlat::test {

/// One random action of a rater: score, mark, unmark, place, submit, reopen, undo, redo.
class RandomRater
{
public:
    RandomRater(ReviewSession &session, QRandomGenerator &random) : m_session(session), m_random(random) {}

    void act()
    {
        const int plan = 1 + m_random.bounded(2);
        const bool isLocked = isSubmitted(m_session.state(), planNumber(plan), m_session.identity().person);
        switch (m_random.bounded(11)) {
        case 0:
            isLocked ? reopen(m_session, plan) : submit(m_session, plan);
            break;
        case 1:
        case 2:
            if (m_session.canUndo())
                must(m_session.undo());
            break;
        case 3:
            if (m_session.canRedo())
                must(m_session.redo());
            break;
        case 4:
        case 5:
            if (!isLocked)
                mark(m_session, s_nextHighlight++, plan, indicatorByChance(), QStringLiteral("quote %1").arg(m_random.generate()));
            break;
        case 6:
            if (!isLocked)
                unmark(plan);
            break;
        case 7:
            placeOne(plan);
            break;
        default:
            if (!isLocked)
                give(m_session, plan, indicatorByChance(), 1 + m_random.bounded(2),
                     QStringLiteral("reason %1").arg(m_random.generate()));
        }
    }

private:
    const char *indicatorByChance()
    {
        static const char *const codes[] = {"WE", "PR", "PA", "BB"};
        return codes[m_random.bounded(4)];
    }

    /// Where it stands in a version is said, not marked: a submitted plan allows it too.
    void placeOne(int plan)
    {
        const auto marked = highlightsOf(m_session.state(), planNumber(plan), m_session.identity().person);
        if (marked.empty())
            return;
        const int number = marked.back()->id.value.right(6).toInt();
        place(m_session, number, pdfOf(plan), static_cast<int>(m_random.bounded(5)) - 1,
              QStringLiteral("words %1").arg(m_random.generate()));
    }

    void unmark(int plan)
    {
        const auto marked = highlightsOf(m_session.state(), planNumber(plan), m_session.identity().person);
        if (!marked.empty())
            must(m_session.apply(deleteHighlight(m_session.state(), marked.front()->id)));
    }

    static inline int s_nextHighlight = 1;
    ReviewSession &m_session;
    QRandomGenerator &m_random;
};

/// Two raters and a copy of the first one's file that goes its own way; the packets they hand in.
struct History
{
    ReviewFiles files;
    std::unique_ptr<ReviewSession> anna, bram, annasLaptop;
    std::vector<QByteArray> ofAnna, ofBram, ofLaptop; ///< in the order of handing in

    explicit History(QRandomGenerator &random)
    {
        files.handedOut(1, QStringLiteral("anna.meetlat"));
        if (!QFile::copy(files.path(QStringLiteral("anna.meetlat")), files.path(QStringLiteral("laptop.meetlat"))))
            qFatal("no copy");
        OpenOptions options;
        options.snapshotFolder = QStringLiteral("-");
        anna = must(ReviewSession::open(files.path(QStringLiteral("anna.meetlat")), options));
        annasLaptop = must(ReviewSession::open(files.path(QStringLiteral("laptop.meetlat")), options));
        bram = files.handedOut(2, QStringLiteral("bram.meetlat"));
        for (int round = 0; round < 3; ++round) {
            work(*anna, ofAnna, random);
            work(*bram, ofBram, random);
            if (round < 2)
                work(*annasLaptop, ofLaptop, random);
        }
    }

    std::vector<QByteArray> packets() const
    {
        std::vector<QByteArray> all = ofAnna;
        all.insert(all.end(), ofBram.begin(), ofBram.end());
        all.insert(all.end(), ofLaptop.begin(), ofLaptop.end());
        return all;
    }

private:
    void work(ReviewSession &session, std::vector<QByteArray> &packets, QRandomGenerator &random)
    {
        RandomRater rater(session, random);
        for (int i = 0; i < 8; ++i)
            rater.act();
        packets.push_back(files.handedIn(session));
    }
};

} // namespace meetlat::test
