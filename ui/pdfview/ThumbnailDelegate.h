// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meetlat {

class PdfView;
class ThumbnailModel;

/// A page in the list of thumbnails: its small picture, turned as the view is, what is marked on it, its label under it
/// with the number of marks. Rater A's marks have a solid bar at the left, B's a broken one at the right.
class ThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int largestWidth = 148; ///< of a picture; wider ones would only be blurred

    ThumbnailDelegate(const PdfView &view, const ThumbnailModel &model, QObject *parent);

    /// Of a cell `width` wide, so that the tallest page of the document fits.
    QSize cell(int width, const QFontMetrics &metrics) const;
    void setPaperDimmed(bool dimmed) { m_isPaperDimmed = dimmed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRectF pagePlace(const QRect &cell, int page, int labelHeight) const;
    void paintPicture(QPainter &painter, const QRectF &place, int page) const;
    void paintMarks(QPainter &painter, const QRectF &place, int page) const;
    void paintLabel(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option, int page) const;
    double tallest() const; ///< height of a page for a width of 1, as shown

    const PdfView &m_view;
    const ThumbnailModel &m_model;
    bool m_isPaperDimmed = false;
};

} // namespace meetlat
