// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meetlat::pdf {

/// The worker process: `meetlat --pdf-worker SOCKET MEMORY_LIMIT`, to be called by main() before any application
/// object is made. Answers requests about one PDF until the other end of the socket closes. Returns the exit status.
/// `meetlat --pdf-worker recognise ARGUMENTS…` becomes the OCR program instead (see RecognitionWorker.h).
int runPdfWorker(int argc, char **argv);

} // namespace meetlat::pdf
