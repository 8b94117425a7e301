// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QPlainTextEdit>

#include <map>

class QTimer;

namespace meetlat {

class ReviewDesk;

/// The words of a passage that the PDF itself does not give: typed for an area, or recognised and corrected. Committed
/// as ReasonEdit is; Enter and Escape go back to the pages.
class QuoteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int commitDelay = 800; ///< ms after the last key

    explicit QuoteEdit(ReviewDesk &desk, QWidget *parent = nullptr);

    /// What was still being typed for another one is committed first; the same one: keeps what is still being typed.
    void showQuoteOf(const HighlightId &highlight);
    void commit();

Q_SIGNALS:
    void left();
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void growWithText();

    ReviewDesk &m_desk;
    QTimer *m_pause;
    HighlightId m_highlight;
    bool m_isTyped = false; ///< differs from what is committed
    std::map<HighlightId, QString> m_unwritten; ///< a full disk: tried again each time
};

} // namespace meetlat
