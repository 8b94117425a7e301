// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <QFrame>

#include <map>

class QComboBox;
class QLabel;
class QToolButton;

namespace meetlat {

class QuoteEdit;

class PdfView;
class ReviewDesk;

/// Floats under the selected passage: for which indicator it is evidence, what kind, whether it contradicts, delete; and
/// the words of an area or of recognised text, to type or to correct.
class PassageBar : public QFrame
{
    Q_OBJECT
public:
    PassageBar(ReviewDesk &desk, PdfView &view);
    void refresh();
    /// The cursor into the words of the passage. False: it has none to type.
    bool editQuote();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addKind(EvidenceKind kind);
    void fillIndicators();
    void showAuthor(const QString &author);
    void place();
    void fitWidth(const Highlight &selected, int room);

    ReviewDesk &m_desk;
    PdfView &m_view;
    QComboBox *m_indicator;
    QLabel *m_author; ///< of a note that came out of the PDF
    std::map<EvidenceKind, QToolButton *> m_kinds;
    QToolButton *m_stance;
    QToolButton *m_delete;
    QuoteEdit *m_quote;
    HighlightId m_shown;
    bool m_wantsQuote = false; ///< the cursor, once the passage is in view
};

} // namespace meetlat
