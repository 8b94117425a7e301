// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Editions.h"

#include "core/pdf/SqueezedPages.h"

#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <random>

namespace meetlat::editions {

using namespace Qt::Literals::StringLiterals;
using pdf::PageTextPtr;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray madeBy(const QString &program, const QStringList &arguments, const QString &result)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300'000))
        return {};
    return contentOf(result);
}

/// Other font, other paper, other line and page breaks; a paragraph for each page.
QByteArray retypeset(const ReadDocument &text, const QString &path)
{
    QTextDocument document;
    document.setDefaultFont(QFont(u"DejaVu Serif"_s, 11));
    QTextCursor cursor(&document);
    for (const PageTextPtr &page : text.pages) {
        if (!page)
            continue;
        cursor.insertText(QString(page->text).replace(u'\n', u' '));
        cursor.insertBlock();
    }
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setResolution(144);
        document.print(&writer);
    }
    return contentOf(path);
}

bool isNear(const AnchorTarget &now, const AnchorTarget &then)
{
    if (now.rects.empty() || then.rects.empty())
        return false;
    const auto fits = [](const QRectF &a, const QRectF &b) {
        const QRectF common = a.intersected(b);
        return common.width() * common.height() > 0.5 * std::min(a.width() * a.height(), b.width() * b.height());
    };
    return fits(now.rects.front(), then.rects.front()) && fits(now.rects.back(), then.rects.back());
}

/// Tells whether a candidate is the passage itself.
class Judge
{
public:
    Judge(Change change, const ReadDocument &before, const ReadDocument &after)
        : m_change(change), m_textBefore(before.ofPage()), m_textAfter(after.ofPage()),
          m_before(0, before.facts.pageCount(), before.ofPage()), m_after(0, after.facts.pageCount(), after.ofPage())
    {
    }

    bool isRight(const Highlight &quote, const pdf::Candidate &candidate) const
    {
        if (candidate.targets.empty())
            return false;
        const AnchorTarget then = lettersOf(m_before, m_textBefore, quote.anchor.targets.front());
        const AnchorTarget now = lettersOf(m_after, m_textAfter, candidate.targets.front());
        switch (m_change) {
        case Change::TwoPagesInserted:
            return now.page == then.page + 2 && now.start == then.start && now.end == then.end;
        case Change::Ghostscript:
        case Change::Cairo:
            return now.page == then.page && isNear(now, then);
        case Change::Retypeset:
            break;
        }
        const qsizetype wanted = m_before.indexOf({then.page, then.start});
        const qsizetype found = m_after.indexOf({now.page, now.start});
        // what the two texts differ by before that place
        const qsizetype slack = 4 + std::abs(m_before.text().size() - m_after.text().size());
        return std::abs(wanted - found) <= slack;
    }

private:
    /// Without what is no letter at either end: dots and brackets are not sought.
    static AnchorTarget lettersOf(const pdf::SqueezedPages &pages, const pdf::TextOfPage &textOfPage,
                                  const AnchorTarget &target)
    {
        const qsizetype from = pages.indexOf({target.page, target.start});
        const qsizetype to = pages.indexOf({target.page, target.end});
        return from < to ? pdf::targetsOf(pages.range(from, to - from), textOfPage, [](int) { return QString(); })[0]
                         : target;
    }

    Change m_change;
    pdf::TextOfPage m_textBefore, m_textAfter;
    pdf::SqueezedPages m_before, m_after;
};

} // namespace

pdf::TextOfPage ReadDocument::ofPage() const
{
    return [this](int page) {
        return page >= 0 && page < static_cast<int>(pages.size()) ? pages[static_cast<std::size_t>(page)] : nullptr;
    };
}

pdf::SearchedDocument ReadDocument::searched() const
{
    const auto labelOf = [this](int page) { return facts.pages[static_cast<std::size_t>(page)].label; };
    return {facts.pageCount(), ofPage(), labelOf, {}};
}

std::optional<ReadDocument> readDocument(const QByteArray &pdf)
{
    pdf::PdfReader reader;
    const Result<pdf::DocumentFacts> facts = reader.open(pdf);
    if (!facts)
        return std::nullopt;
    ReadDocument document;
    document.facts = *facts;
    for (int page = 0; page < facts->pageCount(); ++page) {
        const Result<PageTextPtr> text = reader.text(page);
        document.pages.push_back(text ? *text : nullptr);
    }
    return document;
}

const char *nameOf(Change change)
{
    switch (change) {
    case Change::TwoPagesInserted:
        return "two pages inserted";
    case Change::Retypeset:
        return "typeset anew";
    case Change::Ghostscript:
        return "Ghostscript";
    case Change::Cairo:
        return "pdftocairo";
    }
    return "";
}

QString toolFor(Change change)
{
    switch (change) {
    case Change::TwoPagesInserted:
        return u"qpdf"_s;
    case Change::Retypeset:
        return {};
    case Change::Ghostscript:
        return u"gs"_s;
    case Change::Cairo:
        return u"pdftocairo"_s;
    }
    return {};
}

QByteArray changed(Change change, const QString &original, const ReadDocument &text)
{
    const QTemporaryDir folder;
    const QString result = folder.filePath(u"new.pdf"_s);
    switch (change) {
    case Change::TwoPagesInserted: {
        const QString front = folder.filePath(u"front.pdf"_s);
        ReadDocument preface;
        auto words = std::make_shared<pdf::PageText>();
        words->text = u"Voorwoord bij de nieuwe druk. "_s.repeated(150); // more than a page
        preface.pages = {words};
        retypeset(preface, front);
        return madeBy(u"qpdf"_s, {u"--empty"_s, u"--pages"_s, front, u"1-2"_s, original, u"1-z"_s, u"--"_s, result},
                      result);
    }
    case Change::Retypeset:
        return retypeset(text, result);
    case Change::Ghostscript:
        return madeBy(u"gs"_s,
                      {u"-q"_s, u"-dNOPAUSE"_s, u"-dBATCH"_s, u"-dSAFER"_s, u"-sDEVICE=pdfwrite"_s,
                       u"-sOutputFile="_s + result, original},
                      result);
    case Change::Cairo:
        return madeBy(u"pdftocairo"_s, {u"-pdf"_s, original, result}, result);
    }
    return {};
}

std::vector<Highlight> randomQuotes(const ReadDocument &document, int count, unsigned seed)
{
    std::mt19937 random(seed); // and no distribution object: those differ between libraries
    const auto upTo = [&random](std::size_t most) { return static_cast<std::size_t>(random() % most); };
    std::vector<Highlight> quotes;
    while (static_cast<int>(quotes.size()) < count) {
        const PageTextPtr &page = document.pages[upTo(document.pages.size())];
        if (!page || page->text.size() < 50)
            continue;
        std::vector<std::pair<int, int>> words;
        int start = -1;
        for (int at = 0; at <= page->text.size(); ++at) {
            const bool isGap = at == page->text.size() || page->text.at(at).isSpace();
            if (!isGap && start < 0)
                start = at;
            if (isGap && start >= 0)
                words.emplace_back(std::exchange(start, -1), at);
        }
        const std::size_t length = 3 + upTo(58);
        if (words.size() < length)
            continue;
        const std::size_t first = upTo(words.size() - length + 1);
        const pdf::TextRange range{{page->page, words[first].first}, {page->page, words[first + length - 1].second}};
        Highlight quote;
        quote.id = {QString::number(quotes.size())};
        quote.anchor = pdf::anchorOfRange(range, document.facts, document.ofPage());
        if (quote.anchor.squeezed.size() >= 10)
            quotes.push_back(std::move(quote));
    }
    return quotes;
}

Tally tallyOf(Change change, const std::vector<Highlight> &quotes, const ReadDocument &before,
              const ReadDocument &after)
{
    const Judge judge(change, before, after);
    std::vector<const Highlight *> sought;
    for (const Highlight &quote : quotes)
        sought.push_back(&quote);
    const std::vector<pdf::FoundAgain> found = pdf::findAgain(sought, after.searched());
    Tally tally;
    tally.quotes = static_cast<int>(quotes.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto &candidates = found[i].candidates;
        const auto isRight = [&](const pdf::Candidate &candidate) { return judge.isRight(quotes[i], candidate); };
        if (found[i].isSure()) {
            const bool right = isRight(candidates.front());
            ++(right ? tally.right : tally.wrong);
            if (!right)
                tally.wrongs << quotes[i].anchor.exact.right(60) + u" -> "_s + candidates.front().exact.left(60);
        } else if (found[i].state == Anchor::State::Orphan) {
            ++tally.orphans;
        } else {
            ++(std::any_of(candidates.begin(), candidates.end(), isRight) ? tally.offered : tally.other);
            tally.asked << quotes[i].anchor.squeezed + u" -> "_s + candidates.front().exact;
        }
    }
    return tally;
}

} // namespace meetlat::editions
