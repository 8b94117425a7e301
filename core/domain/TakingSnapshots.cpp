// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TakingSnapshots.h"

#include "core/domain/EditSteps.h"

namespace meetlat {

Result<Edit> takeSnapshot(const ReviewState &state, const AgreementSnapshot &snapshot)
{
    if (snapshot.plans.isEmpty())
        return Error{Error::Code::BothMustSubmit, {}};
    for (const QString &plan : snapshot.plans) {
        if (!state.find<Plan>(PlanId{plan}))
            return Error{Error::Code::UnknownPlan, plan};
    }
    Edit edit = editOf(Edit::Kind::TakeSnapshot);
    putRow(edit, state, snapshot);
    return edit;
}

} // namespace meetlat
