// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <QFrame>

#include <map>

class QComboBox;
class QLabel;
class QToolButton;

namespace meetlat {

class PdfView;
class ReviewDesk;

/// Floats under the selected passage: for which indicator it is evidence, what kind, whether it contradicts, delete.
class PassageBar : public QFrame
{
    Q_OBJECT
public:
    PassageBar(ReviewDesk &desk, PdfView &view);
    void refresh();

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
};

} // namespace meetlat
