// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meetlat::pdf {

/// Gives up what the OCR program does not need (files, network, priority, memory without end, life after its parent)
/// and becomes that program, with these arguments up to a null pointer. Returns only where that fails: 127 when it is
/// not installed, 126 when it does not start. A script in its place, which needs other programs, keeps the files.
int runRecognitionWorker(char **arguments);

} // namespace meetlat::pdf
