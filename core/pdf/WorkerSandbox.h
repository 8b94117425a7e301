// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meetlat::pdf {

/// Takes from this process what a reader of PDFs does not need: the network, core dumps, new privileges, life after
/// its parent. What the system does not allow to be taken is left. Call it first, while there is one thread.
void enterWorkerSandbox(qint64 memoryLimit);

} // namespace meetlat::pdf
