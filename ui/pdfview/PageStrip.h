// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfView.h"

#include <QWidget>

namespace meetlat {

/// The whole document at a glance beside the scroll bar: a line per page, a mark per passage, a frame for the view.
class PageStrip : public QWidget
{
    Q_OBJECT
public:
    static constexpr int stripWidth = 24;

    explicit PageStrip(PdfView *view);

    void setMarks(const std::vector<MarkedPassage> &marks);
    void setSelectedMark(const HighlightId &id);
    /// Of a find, in document order: page, and place on it in fractions of the unturned page.
    void setHits(std::vector<std::pair<int, QPointF>> hits);

    QString describePlace(double y) const; ///< for the tooltip: the passage, or the hits of the page, at that height

Q_SIGNALS:
    void markClicked(const meetlat::HighlightId &id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Mark
    {
        HighlightId id;
        MarkedPassage::Side side;
        QString description;
        int page;
        QPointF at; ///< middle of its first line, in fractions of the unturned page
    };
    double heightAt(const Mark &mark) const;
    double topOf(int page) const;
    const Mark *markAt(double y) const;
    void paintPages(QPainter &painter) const;
    void paintMark(QPainter &painter, const Mark &mark) const;
    void paintHits(QPainter &painter) const;
    int pageAt(double y) const;

    PdfView *m_view;
    std::vector<Mark> m_marks;
    HighlightId m_selected;
    std::vector<std::pair<int, QPointF>> m_hits;
    bool m_hasLanes = false; ///< two raters: A left, B right
};

} // namespace meetlat
