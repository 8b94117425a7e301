// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PassageWords.h"

#include "core/domain/Versions.h"

#include <QCoreApplication>

namespace meetlat::words {

namespace {

QString troubleOf(const Standing &standing)
{
    if (!standing.isMoved)
        return QCoreApplication::translate("meetlat::Words", "Where this highlight stands is not known.");
    if (standing.waits)
        return QCoreApplication::translate("meetlat::Words",
                                           "Marked on an earlier version of the document; nobody has said yet where it "
                                           "stands in this one.");
    return QCoreApplication::translate("meetlat::Words",
                                       "Marked on an earlier version of the document; it is no longer in this one.");
}

} // namespace

Passage passage(const ReviewState &state, const Highlight &highlight)
{
    const Standing standing = standingOf(state, highlight);
    const bool hasPlace = !standing.targets.empty();
    const std::vector<AnchorTarget> &targets = hasPlace ? standing.targets : highlight.anchor.targets;
    Passage passage;
    if (!targets.empty()) {
        const AnchorTarget &first = targets.front();
        const QString label = first.label.isEmpty() ? QString::number(first.page + 1) : first.label;
        passage.page =
            (hasPlace || !standing.isMoved
                 ? QCoreApplication::translate("meetlat::Words", "p. %1", "page")
                 : QCoreApplication::translate("meetlat::Words", "p. %1, earlier version", "page of a passage"))
                .arg(label);
    }
    passage.quote = standing.exact.simplified();
    if (!hasPlace)
        passage.trouble = troubleOf(standing);
    return passage;
}

QString searchTrouble(const ReviewState &state, const Search &search)
{
    if (earlierVersions(state, search.plan, search.documents).empty())
        return {};
    return QCoreApplication::translate("meetlat::Words", "Searched in an earlier version of the document.");
}

} // namespace meetlat::words
