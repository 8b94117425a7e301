// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of CSV and TSV, and the imports behind them. The first byte says which.
#include "core/exchange/Imports.h"
#include "tests/support/Builders.h"

using namespace meetlat;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const ReviewState state = test::reviewOfPlans(2);
    if (size == 0)
        return 0;
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0] % 5) {
    case 0:
        static_cast<void>(parseCsv(bytes));
        break;
    case 1:
        static_cast<void>(parseTsv(bytes));
        break;
    case 2:
        static_cast<void>(planRegionImport(state, bytes));
        break;
    case 3:
        static_cast<void>(planCardImport(state, bytes));
        break;
    default:
        static_cast<void>(planScoreImport(state, bytes, data[0] % 2 == 0, test::testNow));
    }
    return 0;
}
