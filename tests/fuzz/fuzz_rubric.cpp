// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of rubrics: what was read can be written and reads as the same rubric.
#include "core/domain/RubricJson.h"

#include <cstdlib>

using namespace meetlat;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto rubric = rubricFromAnnexJson(
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!rubric)
        return 0;
    const auto again = rubricFromAnnexJson(rubricToAnnexJson(*rubric));
    if (!again || rubricToAnnexJson(*again) != rubricToAnnexJson(*rubric))
        std::abort();
    return 0;
}
