// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid7.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace meetlat {

QString newUuid7()
{
    static std::mutex mutex;
    static quint64 lastMs = 0;
    static quint64 counter = 0; // 12 bits of rand_a, counted up within one millisecond: keeps the order in one process

    const std::lock_guard<std::mutex> lock(mutex);
    quint64 ms = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    if (ms <= lastMs) {
        ms = lastMs;
        if (++counter > 0xFFF) {
            ++ms;
            counter = 0;
        }
    } else {
        counter = QRandomGenerator::system()->generate() & 0x3FF;
    }
    lastMs = ms;

    const quint64 high = (ms << 16) | 0x7000 | counter;
    const quint64 low = (QRandomGenerator::system()->generate64() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    QString hex = QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    for (const int at : {8, 13, 18, 23})
        hex.insert(at, QLatin1Char('-'));
    return hex;
}

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
        if (dash ? c != QLatin1Char('-') : !hex)
            return false;
    }
    return true;
}

} // namespace meetlat
