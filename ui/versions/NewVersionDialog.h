// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/VersionChange.h"
#include "ui/viewmodels/Workbench.h"

class QWidget;

namespace meetlat {

/// Asks for the new version of a document, reads it on another thread with progress and Cancel, and replaces the
/// document. Of a locked one the password is asked; it is not kept. False: cancelled or refused; nothing changed then.
bool replaceDocumentByFile(Workbench &workbench, const PlanId &plan, const DocumentId &old, const QString &path,
                           QWidget *parent);

/// Looks for the highlights of a plan that came in on another version than is shown, and writes down where they stand:
/// what is sure has its place, the rest waits. False: cancelled or refused; they are looked for another time then.
bool placeArrivals(Workbench &workbench, const PlanId &plan, QWidget *parent);

/// Reads where these highlights of earlier versions stand in the one that is shown, with progress and Cancel; asks for
/// its password where it is locked. Errors: as pdf::readNewVersion, ReviewSession::documentBytes.
Result<pdf::ReadVersion> lookForHighlights(const Workbench &workbench, const DocumentId &shown, const QString &fileName,
                                           const std::vector<Highlight> &highlights, QWidget *parent);

} // namespace meetlat
