// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PartialDate.h"

#include <QRegularExpression>

namespace meetlat {

QDate PartialDate::earliest() const
{
    return QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
}

QDate PartialDate::latest() const
{
    if (day != 0)
        return QDate(year, month, day);
    const QDate first(year, month == 0 ? 12 : month, 1);
    return first.addDays(first.daysInMonth() - 1);
}

QString PartialDate::toString() const
{
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month != 0)
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (day != 0)
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return text;
}

std::optional<PartialDate> PartialDate::fromString(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool monthIsZero = !match.captured(2).isEmpty() && date.month == 0;
    const bool dayIsZero = !match.captured(3).isEmpty() && date.day == 0;
    if (date.year < 1900 || date.year > 2999 || monthIsZero || dayIsZero || !date.earliest().isValid())
        return std::nullopt;
    return date;
}

PlanAge planAge(const std::optional<PartialDate> &adopted, const QDate &cutoff)
{
    if (!adopted)
        return PlanAge::Unknown;
    if (adopted->earliest() >= cutoff)
        return PlanAge::New;
    if (adopted->latest() < cutoff)
        return PlanAge::Older;
    return PlanAge::Unknown;
}

} // namespace meetlat
