// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PartialDate.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace meetlat {

/// A date as far as it is known: a year, a month or a day. What cannot be read is said in words below it and not kept.
class DateField : public QWidget
{
    Q_OBJECT
public:
    explicit DateField(const QString &name, QWidget *parent = nullptr);
    void setDate(const std::optional<PartialDate> &date);
    /// What is written there; what was set before when that cannot be read.
    std::optional<PartialDate> date();
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void left(); ///< the field was left or Enter pressed

private:
    QLineEdit *m_field;
    QLabel *m_refusal;
    std::optional<PartialDate> m_date;
};

} // namespace meetlat
