// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <QWidget>

class QVBoxLayout;

namespace meetlat {

/// The passages and searches one rater's score rests on: kind, page, quote. A click or Enter shows the place.
class EvidenceList : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceList(QWidget *parent = nullptr);
    void setEvidence(const QString &title, const std::vector<const Highlight *> &highlights,
                     const std::vector<const Search *> &searches);

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &highlight);

private:
    void addHighlight(const Highlight &highlight);

    QVBoxLayout *m_layout;
};

} // namespace meetlat
