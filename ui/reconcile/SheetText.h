// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/DisagreementSheet.h"

#include <memory>

class QTextDocument;

namespace meetlat {

/// A disagreement sheet as flowing text for paper: put together without HTML. Ends with ruled room for the outcome of the
/// talk.
std::unique_ptr<QTextDocument> sheetText(const DisagreementSheet &sheet);
/// Once its page size is known: room for the outcome that would be torn over two pages begins the next one.
void keepOutcomeTogether(QTextDocument &document);

} // namespace meetlat
