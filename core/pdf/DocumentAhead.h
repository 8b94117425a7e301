// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfDocument.h"

#include <memory>

namespace meetlat::pdf {

/// The workers of the first document, started with the program: by the time a document is there to be opened they have
/// set themselves up. Lives in the function that runs the window; workers that nobody has taken end with it.
class DocumentAhead
{
public:
    DocumentAhead();
    ~DocumentAhead();
    DocumentAhead(const DocumentAhead &) = delete;
    DocumentAhead &operator=(const DocumentAhead &) = delete;

    /// The document whose workers run already; a new one, whose workers start now, where none is left.
    static std::unique_ptr<PdfDocument> take();
};

} // namespace meetlat::pdf
