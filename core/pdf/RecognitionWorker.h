// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meetlat::pdf {

/// Gives up what the OCR program does not need (network, priority, memory without end, life after its parent) and
/// becomes that program, with these arguments up to a null pointer. Returns only when it is not installed: 127.
int runRecognitionWorker(char **arguments);

} // namespace meetlat::pdf
