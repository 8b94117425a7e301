// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/PdfPanePrivate.h"

#include <QHBoxLayout>

namespace meetlat {

void PdfPane::Private::connectFind()
{
    connect(tools, &PaneTools::findWanted, q, &PdfPane::openFind);
    connect(tools, &PaneTools::roomChanged, q, [this] { placeFindField(); });
    connect(field, &QLineEdit::textChanged, q,
            [this](const QString &words) { search->find(words.trimmed(), placeToSearchFrom()); });
    connect(field, &FindField::nextWanted, search, &DocumentFind::next);
    connect(field, &FindField::previousWanted, search, &DocumentFind::previous);
    connect(field, &FindField::left, q, [this] { closeFind(); });
    connect(findBar, &FindBar::nextWanted, search, &DocumentFind::next);
    connect(findBar, &FindBar::previousWanted, search, &DocumentFind::previous);
    connect(findBar, &FindBar::closed, q, [this] { closeFind(); });
    connect(findBar, &FindBar::recordWanted, q, &PdfPane::recordSearchWanted);
    connect(search, &DocumentFind::changed, q, [this] { showFind(); });
    connect(search, &DocumentFind::currentHitChanged, q, [this] {
        if (const auto hit = search->currentHit())
            jump([&] { view->reveal(*hit); }, VisitedPlaces::Jump::Find);
    });
}

void PdfPane::Private::showFind()
{
    view->setHits(search->hits(), search->current());
    const bool isInBar = field->parentWidget() == findBar;
    const bool isWanted = !search->words().isEmpty() || (isInBar && field->hasFocus());
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
    if (d->search->words().isEmpty())
        openFind();
    else
        d->search->next();
}

void PdfPane::findPrevious()
{
    if (d->search->words().isEmpty())
        openFind();
    else
        d->search->previous();
}

void PdfPane::setFindText(const QString &text)
{
    d->field->setText(text);
}

std::optional<PdfPane::FindResult> PdfPane::findResult() const
{
    if (d->search->words().isEmpty() || !d->search->isComplete())
        return {};
    return FindResult{d->search->words(), static_cast<int>(d->search->hits().size()), d->search->pagesWithText(),
                      d->search->pagesInAll()};
}

} // namespace meetlat
