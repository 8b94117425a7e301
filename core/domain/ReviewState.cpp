// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ReviewState.h"

namespace meetlat {

ReviewState::ReviewState() = default;
ReviewState::ReviewState(const ReviewState &other) = default;
ReviewState::ReviewState(ReviewState &&other) noexcept = default;
ReviewState &ReviewState::operator=(const ReviewState &other) = default;
ReviewState &ReviewState::operator=(ReviewState &&other) noexcept = default;
ReviewState::~ReviewState() = default;

const Project &ReviewState::project() const
{
    static const Project none;
    const Table<Project> &projects = all<Project>();
    return projects.begin() == projects.end() ? none : projects.begin()->second;
}

const Rubric *ReviewState::rubric(const RubricVersionId &version) const
{
    const RubricVersion *found = find<RubricVersion>(version);
    return found ? &found->content : nullptr;
}

const Rubric &ReviewState::rubric() const
{
    static const Rubric none;
    const Rubric *inForce = rubric(project().rubric);
    return inForce ? *inForce : none;
}

void ReviewState::apply(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        std::visit(
            [this]<typename Row>(const Replaced<Row> &replaced) {
                if (replaced.after)
                    put(*replaced.after);
                else if (replaced.before)
                    remove<Row>(keyOf(*replaced.before));
            },
            change.row);
    }
}

} // namespace meetlat
