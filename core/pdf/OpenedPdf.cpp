// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/OpenedPdf.h"

namespace meetlat::pdf {

namespace {
constexpr qsizetype headerWithin = 1024; // readers accept that much rubbish before the header (ISO 32000, Annex H)
}

Result<std::shared_ptr<const OpenedPdf>> OpenedPdf::from(const QByteArray &pdf, const QByteArray &password)
{
    if (pdf.isEmpty())
        return Error{Error::Code::PdfEmpty, {}};
    if (!pdf.first(std::min(pdf.size(), headerWithin)).contains("%PDF-"))
        return Error{Error::Code::PdfNotAPdf, {}};
    auto opened = std::make_shared<OpenedPdf>();
    opened->memory = sealedMemory(pdf.constData(), pdf.size());
    opened->password = password;
    if (!opened->memory.isValid())
        return Error{Error::Code::PdfTooLarge, {}};
    return std::shared_ptr<const OpenedPdf>(std::move(opened));
}

} // namespace meetlat::pdf
