// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/pdf/PictureMemory.h"
#include "core/pdf/WorkerSocket.h"

#include <QByteArray>

#include <memory>

namespace meetlat::pdf {

/// The bytes of a document, once, in memory that any number of workers can read, with the password that opens it.
struct OpenedPdf
{
    FileDescriptor memory;
    QByteArray password;
    std::shared_ptr<PictureMemory> pictures = std::make_shared<PictureMemory>(); ///< what its pictures come in

    /// Errors: PdfEmpty, PdfNotAPdf, PdfTooLarge (no memory for it).
    static Result<std::shared_ptr<const OpenedPdf>> from(const QByteArray &pdf, const QByteArray &password);
};

} // namespace meetlat::pdf
