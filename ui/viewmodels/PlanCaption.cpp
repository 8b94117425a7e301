// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PlanCaption.h"

#include "core/domain/Setup.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace meetlat {

QString longDate(const PartialDate &date)
{
    if (date.month == 0)
        return QString::number(date.year);
    const QString form = date.day == 0 ? QStringLiteral("MMMM yyyy") : QStringLiteral("d MMMM yyyy");
    return QLocale().toString(date.earliest(), form);
}

PlanCaption planCaption(const ReviewState &state, const PlanId &id)
{
    const Plan *plan = state.find<Plan>(id);
    if (!plan)
        return {};
    const Region *region = state.find<Region>(plan->region);
    QStringList parts{plan->title};
    if (plan->adopted) {
        const QString adopted = QCoreApplication::translate("meetlat::PlanCaption", "adopted %1", "a plan, and when");
        parts << adopted.arg(longDate(*plan->adopted));
    }
    parts << words::planAge(ageOf(state, *plan));
    return {region ? region->name : QString(), parts.join(QStringLiteral(" · "))};
}

} // namespace meetlat
