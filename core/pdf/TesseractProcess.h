// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <mutex>
#include <sys/types.h>

namespace meetlat::pdf {

/// The OCR program Tesseract, one run after the other, each in a process of its own at low priority. It never sees the
/// PDF: only the pixels that a worker has made of one page.
class TesseractProcess
{
public:
    /// Waits for what the program writes. `input` is given to it as its standard input; empty: nothing.
    /// Errors: WorkerMissing (not installed, or not the language), PdfCrashed, PdfTooSlow, Cancelled.
    Result<QByteArray> run(const QStringList &arguments, const QByteArray &input, int mostMs);
    /// Makes the running call, and every later one, return Cancelled soon, by killing the process. Thread-safe.
    void abort();

private:
    Result<QByteArray> outputOf(int pipe, int mostMs);
    int reap();

    std::mutex m_mutex; // guards both: never signal a number that has been reaped
    pid_t m_pid = -1;
    bool m_aborted = false;
};

} // namespace meetlat::pdf
