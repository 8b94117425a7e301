// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

#include <QPushButton>

namespace meetlat {

/// One passage as it stands today: badge, page and quote on one line, the whole quote as tooltip. The selected one is
/// set off.
class PassageButton : public QPushButton
{
    Q_OBJECT
public:
    PassageButton(const ReviewState &state, const Highlight &highlight, QWidget *parent);
    const HighlightId &highlight() const { return m_id; }
    void setSelected(bool selected);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HighlightId m_id;
    QString m_badge;
    QString m_page;
    QString m_quote;
    bool m_contradicts = false;
    bool m_isSelected = false;
};

} // namespace meetlat
