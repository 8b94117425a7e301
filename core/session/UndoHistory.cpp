// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/UndoHistory.h"

#include <algorithm>

namespace meetlat {

namespace {

std::optional<UndoHistory::Step> last(const std::vector<UndoHistory::Step> &steps)
{
    return steps.empty() ? std::nullopt : std::optional(steps.back());
}

/// Takes the step of that action out of `from` and puts it onto `to` under the action that moved it.
void move(std::vector<UndoHistory::Step> &from, std::vector<UndoHistory::Step> &to, const ActionId &moved,
          const ActionId &mover)
{
    const auto found =
        std::find_if(from.rbegin(), from.rend(), [&](const UndoHistory::Step &step) { return step.action == moved; });
    if (found == from.rend())
        return;
    to.push_back({mover, found->kind});
    from.erase(std::next(found).base());
}

} // namespace

void UndoHistory::rebuild(const std::vector<LoggedAction> &oldestFirst, const RaterId &person)
{
    m_done.clear();
    m_undone.clear();
    for (const LoggedAction &entry : oldestFirst) {
        if (entry.person == person)
            add(entry.action, entry.kind, entry.undoes);
    }
}

void UndoHistory::add(const ActionId &action, Edit::Kind kind, const ActionId &undoes)
{
    if (isBarrier(kind)) {
        m_done.clear();
        m_undone.clear();
    } else if (kind == Edit::Kind::Undo) {
        move(m_done, m_undone, undoes, action);
    } else if (kind == Edit::Kind::Redo) {
        move(m_undone, m_done, undoes, action);
    } else {
        m_done.push_back({action, kind});
        m_undone.clear();
    }
}

std::optional<UndoHistory::Step> UndoHistory::lastDone() const
{
    return last(m_done);
}

std::optional<UndoHistory::Step> UndoHistory::lastUndone() const
{
    return last(m_undone);
}

} // namespace meetlat
