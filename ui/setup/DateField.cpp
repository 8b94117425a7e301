// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/DateField.h"

#include "ui/shell/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meetlat {

DateField::DateField(const QString &name, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_refusal(theme::plainLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGap);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(tr("2024, 2024-03 or 2024-03-12"));
    column->addWidget(m_field);
    theme::setLook(m_refusal, theme::Look::NegativeText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &DateField::left);
}

void DateField::setDate(const std::optional<PartialDate> &date)
{
    m_date = date;
    m_field->setText(date ? date->toString() : QString());
    m_refusal->hide();
}

std::optional<PartialDate> DateField::date()
{
    const QString text = m_field->text().trimmed();
    const std::optional<PartialDate> read = PartialDate::fromString(text);
    const bool isRefused = !text.isEmpty() && !read;
    if (isRefused)
        m_refusal->setText(tr("“%1” is not a date. Write a year, a month (2024-03) or a day (2024-03-12).").arg(text));
    else
        m_date = read;
    m_refusal->setVisible(isRefused);
    m_field->setAccessibleDescription(isRefused ? m_refusal->text() : QString());
    return m_date;
}

} // namespace meetlat
