// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/VersionChange.h"
#include "ui/viewmodels/Workbench.h"

class QWidget;

namespace meetlat {

/// Asks for the new version of a document, reads it on another thread with progress and Cancel, and replaces the
/// document. False: cancelled or refused; nothing changed then.
bool replaceDocumentByFile(Workbench &workbench, const PlanId &plan, const DocumentId &old, const QString &path,
                           QWidget *parent);

/// Reads where these highlights stand in the version that is shown, with progress and Cancel.
Result<pdf::ReadVersion> lookForHighlights(const QByteArray &shown, const QByteArray &old,
                                           const std::vector<Highlight> &highlights, QWidget *parent);

} // namespace meetlat
