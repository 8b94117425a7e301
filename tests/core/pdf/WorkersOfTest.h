// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QList>

#include <unistd.h>

namespace meetlat::pdf::fixtures {

/// The worker processes of this test, by asking the system.
inline QList<int> workers()
{
    QList<int> found;
    const QFileInfoList processes = QDir(QStringLiteral("/proc")).entryInfoList(QDir::Dirs);
    for (const QFileInfo &process : processes) {
        QFile state(process.filePath() + QStringLiteral("/stat"));
        if (!state.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = state.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toInt() == ::getpid() && fields.value(0) != "Z")
            found.append(process.fileName().toInt());
    }
    return found;
}

/// Processor time that one has used, in ticks of the system.
inline int ticksOf(int worker)
{
    QFile state(QStringLiteral("/proc/%1/stat").arg(worker));
    const QByteArray line = state.open(QIODevice::ReadOnly) ? state.readAll() : QByteArray();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toInt() + fields.value(12).toInt();
}

} // namespace meetlat::pdf::fixtures
