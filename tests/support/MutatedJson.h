// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace meetlat::test {

/// A value that somebody with bad intentions would try: limits, other types, other people's ids, text that is code.
inline QJsonValue nastyValue(QRandomGenerator &random)
{
    static const QString someId = QStringLiteral("00000000-0005-7000-8000-00000000000%1");
    switch (random.bounded(26)) {
    case 0:
        return QJsonValue();
    case 1:
        return true;
    case 2:
        return 0;
    case 3:
        return -1;
    case 4:
        return 2147483647;
    case 5:
        return 1000000000;
    case 6:
        return 9e15;
    case 7:
        return 1e308;
    case 8:
        return 0.1;
    case 9:
        return -2147483648.0;
    case 10:
        return QString();
    case 11:
        return QString(random.bounded(20'000), QLatin1Char('x'));
    case 12:
        return QStringLiteral("x'); DROP TABLE score; --");
    case 13:
        return QStringLiteral("<img src='file:///etc/passwd'>");
    case 14:
        return QStringLiteral("../../../../tmp/evil.sh");
    case 15:
        return QStringLiteral("=cmd|' /C calc'!A1");
    case 16:
        return QStringLiteral("a\u202Egpj.exe\u0000\u0007b");
    case 17:
        return QString(QChar(0xD800));
    case 18: // another rater
        return someId.arg(random.bounded(4));
    case 19: // a plan, a document that may be there
        return QString(someId).replace(9, 4, QStringLiteral("0004")).arg(random.bounded(4));
    case 20:
        return QString(64, QLatin1Char("0af"[random.bounded(3)]));
    case 21: {
        QJsonValue nested = QJsonArray();
        for (int depth = random.bounded(400); depth > 0; --depth)
            nested = QJsonArray{nested};
        return nested;
    }
    case 22:
        return QJsonObject{{QStringLiteral("WE"), QJsonObject{{QStringLiteral("a"), 1}}}};
    case 23:
        return QJsonArray{0, 0, -1, 1e7};
    case 24:
        return QStringLiteral("WE");
    default:
        return static_cast<int>(random.bounded(12));
    }
}

/// The value with one part of it, at any depth, made another: replaced, removed, doubled or named otherwise.
inline QJsonValue mutatedJson(const QJsonValue &value, QRandomGenerator &random)
{
    if (value.isObject() && !value.toObject().isEmpty() && random.bounded(8) != 0) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(static_cast<int>(object.size())));
        switch (random.bounded(16)) {
        case 0:
            object.remove(key);
            break;
        case 1:
            object.insert(key + QLatin1Char('s'), object.take(key));
            break;
        case 2: // the value of another field
            object.insert(key, object.value(object.keys().at(random.bounded(static_cast<int>(object.size())))));
            break;
        default:
            object.insert(key, mutatedJson(object.value(key), random));
        }
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && random.bounded(8) != 0) {
        QJsonArray array = value.toArray();
        const int at = random.bounded(static_cast<int>(array.size()));
        switch (random.bounded(6)) {
        case 0:
            array.removeAt(at);
            break;
        case 1:
            array.insert(at, array.at(at));
            break;
        default:
            array.replace(at, mutatedJson(array.at(at), random));
        }
        return array;
    }
    if (value.isString() && random.bounded(3) == 0) {
        QString text = value.toString();
        if (!text.isEmpty())
            text[random.bounded(static_cast<int>(text.size()))] = QLatin1Char("0129af-|x"[random.bounded(9)]);
        return text;
    }
    if (value.isDouble() && random.bounded(2) == 0)
        return value.toDouble() + random.bounded(-2, 3);
    if (value.isBool() && random.bounded(2) == 0)
        return !value.toBool();
    return nastyValue(random);
}

} // namespace meetlat::test
