// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/DocumentAhead.h"

#include <utility>

namespace meetlat::pdf {

namespace {

std::unique_ptr<PdfDocument> &waiting()
{
    static std::unique_ptr<PdfDocument> document;
    return document;
}

std::unique_ptr<PdfDocument> started()
{
    auto document = std::make_unique<PdfDocument>();
    document->prepare();
    return document;
}

} // namespace

DocumentAhead::DocumentAhead()
{
    waiting() = started();
}

DocumentAhead::~DocumentAhead()
{
    waiting().reset();
}

std::unique_ptr<PdfDocument> DocumentAhead::take()
{
    return waiting() ? std::exchange(waiting(), nullptr) : started();
}

} // namespace meetlat::pdf
