// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QDialog>

#include <map>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace meetlat {

class ReviewDesk;

/// Asks before a plan is locked; what is left open needs a reason each.
class SubmitDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SubmitDialog(ReviewDesk &desk, QWidget *parent = nullptr);
    std::map<IndicatorId, QString> gaps() const;
    void setGaps(const std::map<IndicatorId, QString> &gaps); ///< of an earlier try

private:
    void addGaps(QGridLayout *grid);
    void enableSubmit();

    ReviewDesk &m_desk;
    std::map<IndicatorId, QLineEdit *> m_reasons;
    QPushButton *m_submit;
};

} // namespace meetlat
