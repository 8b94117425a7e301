// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileFacts.h"

#include <optional>
#include <vector>

namespace meetlat {

/// Which actions can be taken back and which done again. It follows from the log alone, so it survives a restart.
class UndoHistory
{
public:
    /// One action that is in force; its kind is that of the first time, also after taking back and doing again.
    struct Step
    {
        ActionId action;
        Edit::Kind kind = Edit::Kind::ChangeProject;
    };

    void rebuild(const std::vector<LoggedAction> &oldestFirst, const RaterId &person);
    void add(const ActionId &action, Edit::Kind kind, const ActionId &undoes);

    std::optional<Step> lastDone() const;
    std::optional<Step> lastUndone() const;

private:
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace meetlat
