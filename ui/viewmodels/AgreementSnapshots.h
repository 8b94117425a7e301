// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ProjectAgreement.h"

namespace meetlat {

// Figures of agreement that were kept on a day, with the plans that they rest on.

/// The newest first.
std::vector<const AgreementSnapshot *> snapshotsOf(const ReviewState &state);
/// Keeps these figures. Errors: BothMustSubmit when they rest on no plan.
Result<Edit> keepSnapshot(const ReviewState &state, const ProjectAgreement &agreement, const QString &note,
                          const RaterId &by);

/// "12-3-2026 14:05, 36 plans, note".
QString snapshotName(const AgreementSnapshot &snapshot);
/// The figures of an indicator as they were kept; empty ones for an indicator that was not there.
FigureSet figuresIn(const AgreementSnapshot &snapshot, const IndicatorId &indicator);
/// Which plans have come in since and which do not count any more, by name.
QString changesSince(const ReviewState &state, const AgreementSnapshot &snapshot, const FirstRound &round);

} // namespace meetlat
