// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/ThumbnailList.h"

#include "ui/pdfview/PageThumbnails.h"
#include "ui/pdfview/ThumbnailDelegate.h"
#include "ui/pdfview/ThumbnailModel.h"
#include "ui/shell/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int narrowestCell = 140; // two beside one another where there is room for them

} // namespace

ThumbnailList::ThumbnailList(PdfView *view, QWidget *parent)
    : QStackedWidget(parent), m_view(view), m_model(new ThumbnailModel(this)),
      m_delegate(new ThumbnailDelegate(*view, *m_model, this)), m_list(new QListView(this)),
      m_empty(theme::quietLabel(tr("The pages stand here in small once a document is open."), this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Thumbnails of the pages"));
    m_list->setAccessibleDescription(tr("Enter goes to the page"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // cells must not change with it
    m_list->viewport()->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    addWidget(m_empty);
    addWidget(m_list);

    const auto go = [this](const QModelIndex &index) { Q_EMIT pageWanted(index.row()); };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &ThumbnailList::wantPicturesInView);
    connect(view, &PdfView::shapeChanged, this, [this] {
        layOut();
        m_list->viewport()->update();
    });
    connect(view->thumbnails(), &PageThumbnails::ready, m_model, &ThumbnailModel::pictureChanged);
}

void ThumbnailList::setPages(std::vector<pdf::PageGeometry> pages)
{
    setCurrentWidget(pages.empty() ? static_cast<QWidget *>(m_empty) : m_list);
    m_model->setPages(std::move(pages));
    layOut();
}

void ThumbnailList::setMarks(const std::vector<MarkedPassage> &marks)
{
    m_model->setMarks(marks);
}

void ThumbnailList::setCurrentPage(int page)
{
    if (page == m_model->currentPage())
        return;
    m_model->setCurrentPage(page);
    const QModelIndex index = m_model->index(page);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ThumbnailList::setPaperDimmed(bool dimmed)
{
    m_delegate->setPaperDimmed(dimmed);
    m_list->viewport()->update();
}

void ThumbnailList::layOut()
{
    const int room = m_list->viewport()->width();
    const int columns = std::max(1, room / narrowestCell);
    // One less: a row that is exactly full wraps a cell too early.
    const QSize cell = m_delegate->cell((room - 1) / columns, m_list->fontMetrics());
    if (cell == m_list->gridSize())
        return;
    m_list->setGridSize(cell);
    m_list->verticalScrollBar()->setSingleStep(std::max(1, cell.height() / 4));
    m_list->scrollTo(m_list->currentIndex());
}

/// In a document of thousands of pages only the nearest have a picture: near to what is looked at here, then.
void ThumbnailList::wantPicturesInView()
{
    const QModelIndex middle = m_list->indexAt(m_list->viewport()->rect().center());
    if (isVisible() && middle.isValid() && !m_view->thumbnails()->find(middle.row()))
        m_view->thumbnails()->setCentre(middle.row());
}

bool ThumbnailList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        layOut();
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace meetlat
