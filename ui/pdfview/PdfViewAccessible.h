// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PageText.h"

#include <QAccessibleWidget>

namespace meetlat {

class PdfView;

/// What a screen reader gets of the pages: a document with the text of the page at the caret, or of the page in view.
/// Offsets are those of PageText::text.
class PdfViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PdfViewAccessible(PdfView *view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text of) const override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    PdfView *view() const;
    int page() const;
    pdf::PageTextPtr pageText() const;
};

/// Makes Qt ask for the class above whenever an assistive technology meets a PdfView.
void makePdfViewAccessible();

} // namespace meetlat
