// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReviewState.h"

#include <QTextDocument>

#include <memory>

namespace meetlat {

/// All picked quotes as in quotesToMarkdown(), set as a document. Empty text where nothing is picked.
std::unique_ptr<QTextDocument> quotesDocument(const ReviewState &state, bool isDutch);

} // namespace meetlat
