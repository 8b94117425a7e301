// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/SampleResource.h"

#include <QFile>

static void registerSampleResource() // outside the namespace, as the macro asks
{
    Q_INIT_RESOURCE(sample);
}

namespace meetlat {

QByteArray sampleResource(const QString &name)
{
    registerSampleResource(); // a static library's resources are not registered by themselves
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace meetlat
