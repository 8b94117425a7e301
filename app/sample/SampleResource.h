// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meetlat {

/// A file of resources/sample, as it was built in; empty when there is no such file.
QByteArray sampleResource(const QString &name);

} // namespace meetlat
