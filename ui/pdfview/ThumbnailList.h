// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfView.h"

#include <QStackedWidget>

class QLabel;
class QListView;

namespace meetlat {

class ThumbnailDelegate;
class ThumbnailModel;

/// Small pictures of all pages beside the pages, as PageThumbnails has made them: a click or Enter goes there, and what
/// is in view is marked here. Only cells that show are painted.
class ThumbnailList : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ThumbnailList(PdfView *view, QWidget *parent = nullptr);

    void setPages(std::vector<pdf::PageGeometry> pages); ///< of the document that is open; none: closed
    void setMarks(const std::vector<MarkedPassage> &marks);
    void setCurrentPage(int page);
    void setPaperDimmed(bool dimmed);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void pageWanted(int page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void wantPicturesInView();

    PdfView *m_view;
    ThumbnailModel *m_model;
    ThumbnailDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace meetlat
