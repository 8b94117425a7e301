// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/FigureFilter.h"

#include "core/domain/RowJson.h"

#include <QJsonDocument>

namespace meetlat::figures {

namespace {

/// The object with what it lacks taken from `defaults`, also inside.
QJsonObject completed(const QJsonObject &object, QJsonObject defaults)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue inner = defaults.value(it.key());
        const bool isNested = inner.isObject() && it.value().isObject();
        defaults.insert(it.key(), isNested ? QJsonValue(completed(it.value().toObject(), inner.toObject()))
                                           : QJsonValue(it.value()));
    }
    return defaults;
}

} // namespace

bool Conditions::asksOfPlan() const
{
    Conditions ofRegion;
    ofRegion.outcome = outcome;
    ofRegion.dashboardNew = dashboardNew;
    ofRegion.newPlanFound = newPlanFound;
    return *this != ofRegion;
}

QString toText(const FigureFilter &filter)
{
    return QString::fromUtf8(json::canonical(json::toObject(filter)));
}

Result<FigureFilter> filterFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    FigureFilter filter;
    if (!document.isObject() ||
        !json::fromJson(QJsonValue(completed(document.object(), json::toObject(FigureFilter()))), filter))
        return Error{Error::Code::BadValue, text.left(80)};
    return filter;
}

int tenthsOf(int value, int denominator)
{
    const qint64 wide = denominator;
    return static_cast<int>((qint64(2000) * value + wide) / (2 * wide));
}

} // namespace meetlat::figures
