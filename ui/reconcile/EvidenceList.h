// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace meetlat {

/// The passages and searches one rater's score rests on: kind, page and quote as they stand in the document that is
/// shown today. A click or Enter shows the place.
class EvidenceList : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceList(QWidget *parent = nullptr);
    void setEvidence(const ReviewState &state, const QString &title, const std::vector<const Highlight *> &highlights,
                     const std::vector<const Search *> &searches);
    /// A recorded search in words, and what is wrong with it.
    static QLabel *searchLine(const ReviewState &state, const Search &search, QWidget *parent);

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &highlight);

private:
    void addHighlight(const ReviewState &state, const Highlight &highlight);

    QVBoxLayout *m_layout;
};

} // namespace meetlat
