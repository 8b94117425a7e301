// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfViewPrivate.h"

namespace meetlat {

/// The handles of the selected mark, by which it is made longer, shorter, larger or smaller.
class PdfView::Private::Handles
{
public:
    explicit Handles(Private &view) : d(view) {}

    bool isActive() const { return m_now.has_value(); }
    bool isByPointer() const { return m_now && !m_now->isByKeys; }
    bool isByKeys() const { return m_now && m_now->isByKeys; }
    /// The mark that is being resized, where it would stand; empty id: none.
    HighlightId id() const { return m_now ? m_now->id : HighlightId(); }
    int firstPage() const;
    std::vector<QRectF> fractions(int page) const;

    bool isAt(const QPointF &inView) const { return handleAt(inView) >= 0; }
    bool grab(const QPointF &inView); ///< what was being done by keys is kept
    void drag(const QPointF &inView);
    bool start(); ///< by keys
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void goToNext(int step);
    void finish();
    void cancel();
    void paint(QPainter &painter) const;

private:
    struct Passage
    {
        HighlightId id;
        bool isArea = false;
        pdf::TextRange range; ///< of words
        Area area;
        int handle = 0; ///< of words: 0 the start, 1 the end; of an area: the corners clockwise from the top left
        QPointF grip;   ///< from what is dragged to the pointer
        bool isByKeys = false;
        bool isChanged = false;

        int pageOfHandle() const;
    };
    std::optional<Passage> passageOf(const MarkedPassage &mark) const;
    std::optional<Passage> selected() const;
    std::vector<QRectF> fractionsOf(const Passage &of, int page) const;
    std::vector<QPointF> handlesOf(const Passage &of) const; ///< on the screen; those not in view far outside
    int handleAt(const QPointF &inView) const;               ///< -1: none
    void moveEnd(const pdf::TextPosition &to);
    void moveCorner(const QPointF &to);
    void moveCornerByKey(int key, double by);
    void moveEndByKey(int key, bool byWord);
    void bringIntoView();

    Private &d;
    std::optional<Passage> m_now;
};

} // namespace meetlat
