// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/DutchWords.h"
#include "ui/pdfview/PdfPanePrivate.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <utility>

namespace meetlat {

namespace {

constexpr int urgencyOfHit = 1;

/// What was looked for as it is kept: how it was looked for changes the number of hits.
QString wordsOf(const pdf::TextQuery &query)
{
    if (query.isExpression)
        return PdfPane::tr("%1 (pattern)").arg(query.words);
    return query.wholeWords ? PdfPane::tr("%1 (whole word)").arg(query.words) : query.words;
}

} // namespace

void PdfPane::Private::connectFind()
{
    connect(tools, &PaneTools::findWanted, q, &PdfPane::openFind);
    connect(tools, &PaneTools::roomChanged, q, [this] { placeFindField(); });
    const auto find = [this] {
        search->find({field->text().trimmed(), findBar->wholeWords(), findBar->isExpression()}, placeToSearchFrom());
    };
    connect(field, &QLineEdit::textChanged, q, find);
    connect(findBar, &FindBar::optionsChanged, q, find);
    connect(findBar, &FindBar::hitWanted, search, &DocumentFind::goTo);
    connect(field, &FindField::nextWanted, search, &DocumentFind::next);
    connect(field, &FindField::previousWanted, search, &DocumentFind::previous);
    connect(field, &FindField::left, q, [this] { closeFind(); });
    connect(findBar, &FindBar::nextWanted, search, &DocumentFind::next);
    connect(findBar, &FindBar::previousWanted, search, &DocumentFind::previous);
    connect(findBar, &FindBar::closed, q, [this] { closeFind(); });
    connect(findBar, &FindBar::recordWanted, q, &PdfPane::recordSearchWanted);
    // Who selects may be about to quote.
    connect(view, &PdfView::selectionChanged, q, [this] {
        if (!std::exchange(isReadyToQuote, true))
            pdf::dutchwords::prepare();
    });
    connect(search, &DocumentFind::changed, q, [this] { showFind(); });
    connect(search, &DocumentFind::currentHitChanged, q, [this] {
        if (const auto hit = search->currentHit())
            jump([&] { revealHit(*hit); }, VisitedPlaces::Jump::Find);
    });
}

void PdfPane::Private::showFind()
{
    view->setHits(search->hits(), search->current());
    strip->setHits(search->placesOfHits());
    const bool isInBar = field->parentWidget() == findBar;
    const bool isWanted = !search->query().words.isEmpty() || (isInBar && field->hasFocus());
    findBar->setVisible(isWanted);
    findLine->setVisible(isWanted);
    if (isWanted)
        findBar->show(*search);
}

void PdfPane::Private::closeFind()
{
    field->clear();
    findBar->hide();
    findLine->hide();
    view->setFocus();
}

void PdfPane::Private::placeFindField()
{
    QHBoxLayout *place = tools->hasRoomForField() ? tools->placeForField() : findBar->placeForField();
    if (place->indexOf(field) >= 0)
        return;
    const bool hadFocus = field->hasFocus();
    place->addWidget(field);
    field->show();
    if (hadFocus)
        field->setFocus();
}

void PdfPane::Private::showPendingHit()
{
    if (!pendingHit || !document || !document->isOpen() || view->document() != document.get())
        return;
    revealHit(*std::exchange(pendingHit, std::nullopt));
}

/// Where a hit stands on its page is known once the page has been read; the find may know its words before that.
void PdfPane::Private::revealHit(const pdf::TextRange &hit)
{
    unreadHit.reset();
    view->reveal(hit);
    if (!document->text(hit.start.page, urgencyOfHit))
        unreadHit = hit;
}

void PdfPane::Private::pageOfTextRead(int page)
{
    if (unreadHit && unreadHit->start.page == page)
        view->reveal(*std::exchange(unreadHit, std::nullopt));
}

pdf::TextPosition PdfPane::Private::placeToSearchFrom() const
{
    if (const auto hit = search->currentHit())
        return hit->start;
    if (const auto selected = view->selection())
        return selected->start;
    return {view->currentPage(), 0};
}

void PdfPane::openFind()
{
    d->placeFindField();
    if (d->field->parentWidget() == d->findBar) {
        d->findBar->show(*d->search);
        d->findBar->setVisible(true);
        d->findLine->setVisible(true);
    }
    const QString selected = d->view->selectedText();
    if (!selected.isEmpty() && selected.size() <= 60 && d->field->text().isEmpty())
        d->field->setText(selected);
    d->field->setFocus(Qt::ShortcutFocusReason);
    d->field->selectAll();
}

void PdfPane::findNext()
{
    if (d->search->query().words.isEmpty())
        openFind();
    else
        d->search->next();
}

void PdfPane::findPrevious()
{
    if (d->search->query().words.isEmpty())
        openFind();
    else
        d->search->previous();
}

void PdfPane::setFindText(const QString &text)
{
    d->field->setText(text);
}

void PdfPane::revealHit(const DocumentId &document, const pdf::TextQuery &query,
                        const std::optional<pdf::TextRange> &hit)
{
    if (!d->find(document))
        return;
    if (document != d->current)
        d->open(document);
    d->findBar->setOptions(query.wholeWords, query.isExpression);
    d->pendingHit = hit;
    {
        const QSignalBlocker silent(d->field); // or the find would begin at the place of before
        d->field->setText(query.words);
    }
    d->search->find(query, hit ? hit->start : pdf::TextPosition{});
    d->showPendingHit();
}

std::optional<PdfPane::FindResult> PdfPane::findResult() const
{
    if (d->search->query().words.isEmpty() || !d->search->isComplete())
        return {};
    if (d->search->fault() || d->search->gaveUp())
        return {};
    return FindResult{wordsOf(d->search->query()), static_cast<int>(d->search->hits().size()),
                      d->search->pagesWithText(), d->search->pagesInAll()};
}

} // namespace meetlat
