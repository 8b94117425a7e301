// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Versions.h"

#include <QWidget>

class QVBoxLayout;

namespace meetlat {

/// The passages and searches one rater's score rests on: kind, page, quote. A click or Enter shows the place.
class EvidenceList : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceList(QWidget *parent = nullptr);
    void setEvidence(const ReviewState &state, const QString &title, const std::vector<const Highlight *> &highlights,
                     const std::vector<const Search *> &searches);

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &highlight);

private:
    void addHighlight(const Highlight &highlight, const Standing &standing);

    QVBoxLayout *m_layout;
};

} // namespace meetlat
