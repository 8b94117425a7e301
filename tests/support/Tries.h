// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meetlat::test {

/// How often a test with random input tries: few times in the normal run, all with MEETLAT_LONG=1.
template <typename Number = int> Number tries(Number inTheNormalRun, Number inTheLongRun)
{
    return qEnvironmentVariableIsSet("MEETLAT_LONG") ? inTheLongRun : inTheNormalRun;
}

} // namespace meetlat::test
