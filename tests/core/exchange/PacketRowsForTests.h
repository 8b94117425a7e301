// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Sha256.h"
#include "core/exchange/Packet.h"
#include "tests/support/Builders.h"

#include <QRandomGenerator>

namespace meetlat::test {

/// One row of every table that travels, by R1, one of them deleted; in no particular order.
inline std::vector<StampedRow> oneRowOfEach()
{
    const Score score = scoreOf(4);
    Submission submission;
    submission.plan = planNumber(1);
    submission.rater = raterNumber(1);
    submission.at = testNow;
    submission.scores = {score};
    submission.gaps = {{indicator("PR"), QStringLiteral("not in the plan: \"niets\" é 😀")}};
    Placement placement;
    placement.highlight = highlightNumber(1);
    placement.document = documentNumber(7);
    placement.by = raterNumber(1);
    placement.plan = planNumber(1);
    placement.rater = raterNumber(1);
    placement.state = Anchor::State::Manual;
    placement.targets = passage(1, 5, 60).anchor.targets;
    placement.exact = QStringLiteral("more homes");
    placement.agreement = 100;
    placement.at = testNow;
    const auto stamped = [](AnyRow row, int rev, bool isDeleted = false) {
        return StampedRow{std::move(row), {raterNumber(1), rev, isDeleted}};
    };
    return {
        stamped(submission, 9),
        stamped(placement, 7),
        stamped(score, 4),
        stamped(searchOn(1, indicator("PR")), 6),
        stamped(passage(2, 3, 40), 8, true),
        stamped(passage(1), 2),
        stamped(Evidence{planNumber(1), indicator("WE"), raterNumber(1), highlightNumber(1), criterion("WE.4.b")}, 3)};
}

inline PacketHeader headerFor(const std::vector<StampedRow> &rows)
{
    PacketHeader header;
    header.project = theProject();
    header.projectTitle = QStringLiteral("Test review");
    header.rubric = firstRubric();
    header.rubricDigest = QString(64, QLatin1Char('b'));
    header.documents = {joinedKey(planNumber(1), documentNumber(1))};
    header.owner = raterNumber(1);
    header.replica = QStringLiteral("00000000-0008-7000-8000-000000000001");
    header.clock = clockOf(rows);
    header.submitted = standingSubmissions(rows);
    header.appVersion = QStringLiteral("0.1.0");
    return header;
}

/// The packet with other lines, and a footer that fits them: what a hand with a text editor and a hash tool can make.
inline QByteArray withFooter(const QByteArrayList &lines)
{
    QByteArray bytes;
    for (const QByteArray &line : lines)
        bytes += line + '\n';
    return bytes + "{\"rows\":" + QByteArray::number(lines.size() - 1) + ",\"sha256\":\"" +
           Sha256::of(bytes).toLatin1() + "\"}\n";
}

/// The lines before the footer.
inline QByteArrayList linesOf(const QByteArray &packet)
{
    QByteArrayList lines = packet.split('\n');
    lines.removeLast(); // after the last line end
    lines.removeLast(); // the footer
    return lines;
}

/// Changes a few bytes, cuts, doubles or moves a piece. With `signsAgain` the footer fits afterwards.
inline QByteArray mutated(QByteArray bytes, QRandomGenerator &random, bool signsAgain)
{
    const int changes = 1 + random.bounded(3);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
        const qsizetype size = random.bounded(1, 40);
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, size);
            break;
        case 2:
            bytes.insert(random.bounded(static_cast<int>(bytes.size())), bytes.mid(at, size));
            break;
        case 3:
            bytes[at] = "0129-\"{}[],:\\\n"[random.bounded(14)];
            break;
        default:
            bytes.truncate(at);
        }
    }
    return signsAgain && bytes.count('\n') > 1 ? withFooter(linesOf(bytes)) : bytes;
}

} // namespace meetlat::test
