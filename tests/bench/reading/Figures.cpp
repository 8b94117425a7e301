// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reading/Figures.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace meetlat::bench {

namespace {

qint64 ownMemory(qint64 pid)
{
    QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

qint64 memoryFrom(qint64 pid)
{
    qint64 sum = ownMemory(pid);
    const QString tasks = QStringLiteral("/proc/%1/task").arg(pid);
    for (const QString &thread : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(tasks + u'/' + thread + QStringLiteral("/children"));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().split(' ')) {
            if (!child.trimmed().isEmpty())
                sum += memoryFrom(child.trimmed().toLongLong());
        }
    }
    return sum;
}

} // namespace

double Figures::part(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<size_t>(std::ceil(share * double(sorted.size())));
    return sorted[std::min(std::max<size_t>(at, 1), sorted.size()) - 1];
}

void row(const QString &what, const QString &target, const QString &figure)
{
    std::printf("| %s | %s | %s |\n", qPrintable(what), qPrintable(target), qPrintable(figure));
    std::fflush(stdout);
}

QString ms(double value)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0) + QStringLiteral(" ms");
}

qint64 memoryOfAll()
{
    return memoryFrom(::getpid());
}

} // namespace meetlat::bench
