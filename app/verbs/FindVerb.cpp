// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SearchedText.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/base/Sha256.h"
#include "core/exchange/FileWriting.h"
#include "core/pdf/TextSearch.h"
#include "ui/viewmodels/ErrorText.h"
#include "ui/viewmodels/PageNumbers.h"
#include "ui/viewmodels/TypedWords.h"

#include <QFileInfo>

#include <cmath>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A document to search and what it is called in the answers.
struct Searched
{
    QString region;
    QString plan;
    QString file;
    std::shared_ptr<SearchedText> text;
};

double hundredths(double points)
{
    return std::round(points * 100) / 100;
}

/// One box per line of text, in points from the top-left of the page.
QJsonArray boxesOf(const pdf::PageText &page, int start, int end)
{
    QJsonArray boxes;
    const QSizeF size = page.pageSize;
    for (const QRectF &rect : pdf::lineRects(page, start, end)) {
        boxes.append(QJsonArray{hundredths(rect.left() * size.width()), hundredths(rect.top() * size.height()),
                                hundredths(rect.right() * size.width()), hundredths(rect.bottom() * size.height())});
    }
    return boxes;
}

QJsonArray boxesOn(const Searched &in, const pdf::TextRange &range, int page)
{
    const pdf::PageTextPtr text = in.text->pageWithBoxes(page);
    if (!text)
        return {};
    const int start = page == range.start.page ? range.start.offset : 0;
    const int end = page == range.end.page ? range.end.offset : static_cast<int>(text->text.size());
    return boxesOf(*text, start, end);
}

QJsonObject hitJson(const QString &query, const Searched &in, const pdf::TextRange &range)
{
    const int page = range.start.page;
    QJsonObject hit{{u"query"_s, query},
                    {u"region"_s, in.region},
                    {u"plan"_s, in.plan},
                    {u"document"_s, in.file},
                    {u"page"_s, page + 1},
                    {u"label"_s, in.text->index().label(page)},
                    {u"quote"_s, pdf::quoteOf(range, in.text->index().textOfPage())},
                    {u"context"_s, pdf::contextOf(range, in.text->index().textOfPage())},
                    {u"boxes"_s, boxesOn(in, range, page)}};
    QJsonArray continued; // a passage that runs on over the page
    for (int next = page + 1; next <= range.end.page; ++next) {
        continued.append(QJsonObject{
            {u"page"_s, next + 1}, {u"label"_s, in.text->index().label(next)}, {u"boxes"_s, boxesOn(in, range, next)}});
    }
    if (!continued.isEmpty())
        hit.insert(u"continued"_s, continued);
    return hit;
}

/// What a rater typed for a passage: its boxes are those of the passage.
QJsonObject typedJson(const QString &query, const Searched &in, const TypedWords &typed, const pdf::TextRange &range)
{
    const AnchorTarget &target = typed.passage(range).target;
    const QSizeF size = target.pageSize;
    QJsonArray boxes;
    for (const QRectF &rect : target.rects) {
        boxes.append(QJsonArray{hundredths(rect.left() * size.width()), hundredths(rect.top() * size.height()),
                                hundredths(rect.right() * size.width()), hundredths(rect.bottom() * size.height())});
    }
    return {{u"query"_s, query},
            {u"region"_s, in.region},
            {u"plan"_s, in.plan},
            {u"document"_s, in.file},
            {u"page"_s, target.page + 1},
            {u"label"_s, target.label},
            {u"quote"_s, pdf::quoteOf(range, typed.index().textOfPage())},
            {u"context"_s, pdf::contextOf(range, typed.index().textOfPage())},
            {u"boxes"_s, boxes},
            {u"typed"_s, true}};
}

QString typedLine(const Searched &in, const TypedWords &typed, const pdf::TextRange &range)
{
    return Cli::tr("%1, %2, page %3, typed by a rater: %4")
        .arg(in.region, in.file, QString::number(typed.passage(range).target.page + 1),
             pdf::contextOf(range, typed.index().textOfPage()));
}

QString lineOf(const Searched &in, const pdf::TextRange &range)
{
    const int page = range.start.page;
    const QString where = in.region.isEmpty() ? in.file : u"%1, %2"_s.arg(in.region, in.file);
    const QString label = in.text->index().label(page);
    const QString number = label == QString::number(page + 1) ? label : u"%1 (%2)"_s.arg(page + 1).arg(label);
    return Cli::tr("%1, page %2: %3").arg(where, number, pdf::contextOf(range, in.text->index().textOfPage()));
}

/// Goes through one document after the other, so that one worker runs at a time, and tells the hits by query.
class Finding
{
public:
    explicit Finding(Call &call)
        : m_call(call), m_queries(call.arguments().mid(1)), m_found(static_cast<std::size_t>(m_queries.size()))
    {
    }

    void searchIn(const Searched &in)
    {
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const QString &query = m_queries.at(static_cast<qsizetype>(i));
            for (const pdf::TextRange &range : in.text->index().findAll({query}).hits)
                m_found[i].push_back({hitJson(query, in, range), lineOf(in, range)});
        }
        const QStringList unreadable = in.text->unreadablePages();
        if (!unreadable.isEmpty())
            m_call.warn(Cli::tr("%1: pages that cannot be read: %2").arg(in.file, unreadable.join(u", "_s)));
        const std::vector<int> lacking = in.text->pagesLackingText();
        if (lacking.empty())
            return;
        m_call.warn(Cli::tr("%1: pages without text, not searched: %2").arg(in.file, words::pageNumbers(lacking)));
        QJsonArray pages;
        for (const int page : lacking)
            pages.append(page + 1);
        m_notSearched.append(QJsonObject{
            {u"region"_s, in.region}, {u"plan"_s, in.plan}, {u"document"_s, in.file}, {u"pages"_s, pages}});
    }
    void searchTyped(const Searched &in, const TypedWords &typed)
    {
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const QString &query = m_queries.at(static_cast<qsizetype>(i));
            for (const pdf::TextRange &range : typed.index().findAll({query}).hits)
                m_found[i].push_back({typedJson(query, in, typed, range), typedLine(in, typed, range)});
        }
    }
    int tell()
    {
        QJsonArray hits;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            for (const Hit &hit : m_found[i]) {
                hits.append(hit.json);
                m_call.say(hit.line);
            }
            m_call.say(Cli::tr("“%1”: places: %2")
                           .arg(m_queries.at(static_cast<qsizetype>(i)), QString::number(m_found[i].size())));
        }
        return m_call.done({{u"hits"_s, hits}, {u"not_searched"_s, m_notSearched}});
    }

private:
    struct Hit
    {
        QJsonObject json;
        QString line;
    };

    Call &m_call;
    QStringList m_queries;
    std::vector<std::vector<Hit>> m_found; ///< by query
    QJsonArray m_notSearched;              ///< pages without text
};

int findInPdf(Call &call, const QByteArray &password)
{
    const QString file = QFileInfo(call.argument(0)).fileName();
    const Result<QByteArray> bytes = readWholeFile(call.argument(0));
    if (!bytes)
        return call.refuse(bytes.error());
    const auto text = SearchedText::open(
        Sha256::of(*bytes), [&bytes] { return bytes; }, password);
    if (!text) {
        call.refuseOne(file, text.error());
        return call.done();
    }
    Finding finding(call);
    finding.searchIn({{}, {}, file, *text});
    return finding.tell();
}

Result<std::shared_ptr<SearchedText>> searchedText(const ReviewSession &session, const Document &document,
                                                   const QByteArray &password)
{
    if (!session.hasDocument(document.sha256))
        return Error{Error::Code::UnknownDocument, document.sha256.value};
    const auto bytesOf = [&session, id = document.sha256] { return session.documentBytes(id); };
    return SearchedText::open(document.sha256.toString(), bytesOf, password);
}

int findInProject(Call &call, const QByteArray &password)
{
    const Result<Session> session = openForReading(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    Finding finding(call);
    for (const Plan *plan : plansByRegion(state)) {
        for (const Document *document : documentsOf(state, plan->id)) {
            const auto text = searchedText(**session, *document, password);
            const Searched in{regionName(state, *plan), plan->title, document->fileName, text ? *text : nullptr};
            if (text)
                finding.searchIn(in);
            else
                call.warn(u"%1: %2"_s.arg(document->fileName, errorText(text.error())));
            finding.searchTyped(in, TypedWords(state, (*session)->identity().person, plan->id, document->sha256));
        }
    }
    return finding.tell();
}

int runFind(Call &call)
{
    const QByteArray password = call.has(u"password-stdin"_s) ? passwordFromStdin() : QByteArray();
    const bool isProject =
        isProjectFile(call.argument(0)) || call.argument(0).endsWith(u".meetlat"_s, Qt::CaseInsensitive);
    return isProject ? findInProject(call, password) : findInPdf(call, password);
}

} // namespace

Verb findVerb()
{
    return {
        u"find"_s,
        {u"PROJECT|PDF TEXT…"_s},
        Cli::tr("Finds words in all plans of a project or in one PDF. Each argument is one query; letters and digits "
                "count, over line ends and hyphens, upper and lower case alike. Scanned pages are searched once their text has been "
                "recognised in the window; the others are named."),
        u"meetlat find round-2026.meetlat \"housing first\" ervaringsdeskundigen --json"_s,
        {passwordOption(), jsonOption()},
        2,
        -1,
        runFind};
}

} // namespace meetlat
