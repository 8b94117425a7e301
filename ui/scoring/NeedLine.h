// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Scoring.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace meetlat {

class ReviewDesk;

/// What the plan still lacks, each a link to the place, and the button to submit.
class NeedLine : public QWidget
{
    Q_OBJECT
public:
    explicit NeedLine(ReviewDesk &desk, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void submitWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString wordsOf(const CellLack &lack) const;
    void showLinks(); ///< as many as there is room for
    void showRest();

    ReviewDesk &m_desk;
    QLabel *m_head;
    QHBoxLayout *m_links;
    QPushButton *m_submit;
    std::vector<CellLack> m_lacks;
    std::vector<QWidget *> m_shown;
    std::size_t m_firstHidden = 0;
};

} // namespace meetlat
