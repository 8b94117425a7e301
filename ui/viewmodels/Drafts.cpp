// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/Drafts.h"

#include "ui/viewmodels/Words.h"
#include "ui/viewmodels/Workbench.h"

#include <QCoreApplication>

namespace meetlat {

namespace {

QString placeWords(const Workbench &workbench, const Drafts::Place &place)
{
    const ReviewState &state = workbench.state();
    const Plan *plan = state.find<Plan>(place.first);
    const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
    const Indicator *indicator = state.rubric().find(place.second);
    const QString where = region ? region->name : (plan ? plan->title : place.first.value);
    return QStringLiteral("%1, %2").arg(
        where, indicator ? words::indicatorShort(*indicator, workbench.isDutch()) : place.second.value);
}

bool isChanged(const Workbench &workbench, const RubricDraft &draft)
{
    return draft.content != workbench.state().rubric() || !draft.note.trimmed().isEmpty();
}

} // namespace

QStringList draftSentences(const Workbench &workbench)
{
    QStringList sentences;
    QStringList cells;
    for (const auto &[place, draft] : workbench.drafts().decisions)
        cells << placeWords(workbench, place);
    if (!cells.isEmpty())
        sentences << QCoreApplication::translate(
                         "meetlat::Drafts", "A reason that you typed for a decision is not recorded yet: %1.",
                         "regions and indicators")
                         .arg(cells.join(QStringLiteral("; ")));
    const auto &rubric = workbench.drafts().rubric;
    if (rubric && isChanged(workbench, *rubric))
        sentences << QCoreApplication::translate("meetlat::Drafts",
                                                 "The rubric that you are editing is not saved as a new version yet.");
    return sentences;
}

} // namespace meetlat
