// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Imports.h"

#include <QFile>

inline void initRegisterResources()
{
    Q_INIT_RESOURCE(core_exchange);
}

namespace meetlat {

QByteArray builtInRegister()
{
    initRegisterResources();
    QFile file(QStringLiteral(":/regions.tsv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

} // namespace meetlat
