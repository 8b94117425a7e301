// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfView.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace meetlat {

/// The pages of a document in a list: label, size, what is marked on each, and in words what a picture cannot say.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Mark
    {
        MarkedPassage::Side side = MarkedPassage::Side::Own;
        std::vector<QRectF> rects; ///< fractions of the unturned page
    };

    using QAbstractListModel::QAbstractListModel;

    void setPages(std::vector<pdf::PageGeometry> pages);
    void setMarks(const std::vector<MarkedPassage> &marks);
    void setCurrentPage(int page);
    void pictureChanged(int page);

    int currentPage() const { return m_current; }
    const std::vector<pdf::PageGeometry> &pages() const { return m_pages; }
    const std::vector<Mark> &marksOf(int page) const;
    int count(int page, MarkedPassage::Side side) const; ///< of marks on the page

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString label(int page) const;
    QString spokenText(int page) const;
    void rowChanged(int page);

    std::vector<pdf::PageGeometry> m_pages;
    std::map<int, std::vector<Mark>> m_marks; ///< by page
    int m_current = -1;
};

} // namespace meetlat
