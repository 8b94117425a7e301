// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/ReviewFiles.h"

#include "core/base/Sha256.h"
#include "core/domain/CanonicalWriter.h"
#include "core/domain/Highlighting.h"
#include "core/domain/RowJson.h"
#include "core/domain/Scoring.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "core/exchange/FileWriting.h"

namespace meetlat::test {

namespace {

template <typename... Rows> void addAllRows(Edit &edit, const ReviewState &state, const std::variant<Rows...> *)
{
    const auto add = [&edit]<typename Row>(const Table<Row> &table) {
        for (const auto &[key, row] : table)
            edit.changes.emplace_back(Replaced<Row>{std::nullopt, row});
    };
    (add(state.all<Rows>()), ...);
}

} // namespace

QByteArray pdfBytes(int plan)
{
    return QByteArray("%PDF-1.4 plan ") + QByteArray::number(plan) + QByteArray(300'000, 'x'); // more than one piece
}

DocumentId pdfOf(int plan)
{
    return {Sha256::of(pdfBytes(plan))};
}

void must(const Status &status)
{
    if (!status)
        qFatal("refused with code %d: %s", static_cast<int>(status.error().code), qPrintable(status.error().detail));
}

ReviewFiles::ReviewFiles(int plans, const QString &snapshotFolder)
    : m_plans(plans), m_lead(createLead(QStringLiteral("lead.meetlat"), snapshotFolder))
{
}

std::unique_ptr<ReviewSession> ReviewFiles::createLead(const QString &name, const QString &snapshotFolder) const
{
    ReviewState state = reviewOfPlans(m_plans);
    for (int plan = 1; plan <= m_plans; ++plan) {
        Document document = oneDocument(plan);
        state.remove<Document>(keyOf(document));
        document.sha256 = pdfOf(plan);
        document.bytes = pdfBytes(plan).size();
        state.put(document);
    }
    Edit contents;
    contents.kind = Edit::Kind::CreateProject;
    addAllRows(contents, state, static_cast<const AnyRow *>(nullptr));
    OpenOptions options;
    options.snapshotFolder = snapshotFolder;
    auto session = must(ReviewSession::create(path(name), FileIdentity{}, contents, options));
    for (int plan = 1; plan <= m_plans; ++plan)
        must(session->storeDocument(pdfBytes(plan)));
    return session;
}

std::unique_ptr<ReviewSession> ReviewFiles::anotherLead(const QString &name) const
{
    return createLead(name, QStringLiteral("-"));
}

std::unique_ptr<ReviewSession> ReviewFiles::handedOut(int rater, const QString &name)
{
    must(handOut(*m_lead, raterNumber(rater), path(name)));
    OpenOptions options;
    options.snapshotFolder = QStringLiteral("-");
    return must(ReviewSession::open(path(name), options));
}

QByteArray ReviewFiles::handedIn(ReviewSession &rater) const
{
    const QString to = path(QStringLiteral("packet.meetpak"));
    must(handIn(rater, to));
    return must(readWholeFile(to));
}

void give(ReviewSession &session, int plan, const char *on, std::optional<int> level, const QString &reason)
{
    const ReviewState &state = session.state();
    Score score = scoreOrEmpty(state, planNumber(plan), indicator(on), session.identity().person);
    score.level = level;
    score.notDeterminable = !level;
    score.reason = reason;
    must(session.apply(scoreIndicator(state, score)));
}

void mark(ReviewSession &session, int number, int plan, const char *on, const QString &quote)
{
    Highlight highlight = passage(number, number % 10, number, session.identity().person, planNumber(plan));
    highlight.document = pdfOf(plan);
    highlight.anchor.exact = quote;
    must(session.apply(addHighlight(session.state(), highlight, indicator(on))));
}

DocumentId versionOf(int plan, int n)
{
    return n == 1 ? pdfOf(plan) : DocumentId{Sha256::of(pdfBytes(plan) + QByteArray::number(n))};
}

void replaceBy(ReviewSession &session, int plan, int n)
{
    const QByteArray bytes = n == 1 ? pdfBytes(plan) : pdfBytes(plan) + QByteArray::number(n);
    Document newer = oneDocument(plan);
    newer.sha256 = must(session.storeDocument(bytes));
    newer.fileName = QStringLiteral("plan-%1 v%2.pdf").arg(plan).arg(n);
    newer.bytes = bytes.size();
    const DocumentId old = documentsOf(session.state(), planNumber(plan)).front()->sha256;
    must(session.apply(replaceDocument(session.state(), planNumber(plan), old, newer, testNow)));
}

void place(ReviewSession &session, int number, const DocumentId &version, int page, const QString &words)
{
    Placement placement;
    placement.highlight = highlightNumber(number);
    placement.document = version;
    placement.at = testNow;
    placement.waits = page < 0;
    placement.state = page < 0 ? Anchor::State::Ambiguous : Anchor::State::Manual;
    if (page >= 0) {
        placement.targets = passage(number, page).anchor.targets;
        placement.exact = words;
    }
    must(session.apply(placeHighlights(session.state(), {placement}, session.identity().person)));
}

void submit(ReviewSession &session, int plan)
{
    std::map<IndicatorId, QString> gaps;
    for (const Indicator &each : session.state().rubric().indicators)
        gaps.emplace(each.id, QStringLiteral("gap"));
    must(session.apply(submitPlan(session.state(), planNumber(plan), session.identity().person, gaps, testNow)));
}

void reopen(ReviewSession &session, int plan)
{
    must(session.apply(reopenPlan(session.state(), planNumber(plan), session.identity().person,
                                  QStringLiteral("second thoughts"), testNow)));
}

QByteArray travellingRows(const ReviewSession &session, const std::vector<int> &raters)
{
    QByteArray dump;
    for (const int rater : raters) {
        for (const StampedRow &row : must(session.rowsOwnedBy(raterNumber(rater), packetTables()))) {
            dump += json::tableOf(row.row).toUtf8() + ' ' + json::keyOfAny(row.row).toUtf8() + ' ' +
                    QByteArray::number(row.stamp.rev) + ' ';
            dump += row.stamp.isDeleted ? QByteArray("-") : std::visit([](const auto &each) { return json::CanonicalWriter::bytesOf(each); }, row.row);
            dump += '\n';
        }
    }
    return dump;
}

} // namespace meetlat::test
