// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/RegionSheetDocument.h"

#include "ui/report/DocumentWriting.h"
#include "ui/viewmodels/PlanCaption.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>
#include <QTextCursor>

#include <algorithm>

namespace meetlat {

namespace {

using figures::RegionSheet;
using figures::SheetCriterion;
using figures::SheetIndicator;
using figures::SheetPassage;

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::RegionSheet)
};

QString sourceOf(const SheetPassage &passage)
{
    QStringList parts;
    if (passage.kind != EvidenceKind::Unmarked)
        parts << words::evidenceKind(passage.kind);
    if (passage.stance == Stance::Contradicts)
        parts << words::stance(passage.stance).toLower(); // not the first of its line
    if (!passage.document.isEmpty())
        parts << passage.document;
    const QString page = passage.page.isEmpty() ? QString() : Sheet::tr("p. %1").arg(passage.page);
    switch (passage.place) {
    case SheetPassage::Place::Known:
        if (!page.isEmpty())
            parts << page;
        break;
    case SheetPassage::Place::Waits:
        parts << Sheet::tr("%1 of an earlier version; waits to be placed in the newer one").arg(page).trimmed();
        break;
    case SheetPassage::Place::Gone:
        parts << Sheet::tr("%1 of an earlier version; not found in the newer one").arg(page).trimmed();
        break;
    }
    return parts.join(QStringLiteral(", "));
}

void addPassages(QTextCursor &cursor, const SheetIndicator &sheet)
{
    setting::heading(cursor, 3, Sheet::tr("What the score rests on"));
    if (sheet.passages.empty())
        setting::paragraph(cursor, Sheet::tr("No passages were marked for this."));
    for (const SheetPassage &passage : sheet.passages)
        setting::item(cursor,
                      QStringLiteral("• ") + (passage.words.isEmpty() ? Sheet::tr("marked area")
                                                                      : QStringLiteral("“%1”").arg(passage.words)),
                      sourceOf(passage));
}

void addCriteria(QTextCursor &cursor, const std::vector<SheetCriterion> &criteria, bool differing, bool isDutch)
{
    for (const SheetCriterion &one : criteria) {
        if (one.differs == differing)
            setting::item(cursor, QStringLiteral("☐ ") + one.criterion->text.in(isDutch),
                          words::criterionKind(one.criterion->kind));
    }
}

void addNextLevel(QTextCursor &cursor, const SheetIndicator &sheet, bool isDutch)
{
    if (!sheet.nextLevel)
        return;
    const QString level = words::level(*sheet.indicator, sheet.nextLevel, false, isDutch);
    setting::heading(cursor, 3, Sheet::tr("What the next level describes and was not found: %1").arg(level));
    if (sheet.unmet.empty())
        setting::paragraph(cursor, Sheet::tr("Both raters found everything that is described there."));
    addCriteria(cursor, sheet.unmet, false, isDutch);
    const bool doDiffer =
        std::any_of(sheet.unmet.begin(), sheet.unmet.end(), [](const SheetCriterion &one) { return one.differs; });
    if (doDiffer) {
        setting::paragraph(cursor, Sheet::tr("Found by one rater, not by the other:"));
        addCriteria(cursor, sheet.unmet, true, isDutch);
    }
}

void addIndicator(QTextCursor &cursor, const SheetIndicator &sheet, bool isDutch)
{
    setting::heading(cursor, 2, sheet.indicator->name.in(isDutch));
    setting::paragraph(cursor, sheet.indicator->question.in(isDutch));
    if (!sheet.decided.isGiven()) {
        setting::labelled(cursor, Sheet::tr("Level:"), Sheet::tr("no decision yet"));
        return;
    }
    setting::labelled(cursor, Sheet::tr("Level:"),
                      words::level(*sheet.indicator, sheet.decided.level, sheet.decided.notDeterminable, isDutch));
    if (!sheet.reason.isEmpty())
        setting::labelled(cursor, Sheet::tr("Why:"), sheet.reason);
    addPassages(cursor, sheet);
    addNextLevel(cursor, sheet, isDutch);
}

} // namespace

std::unique_ptr<QTextDocument> regionSheetDocument(const RegionSheet &sheet, const QString &project, bool isDutch)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    setting::heading(cursor, 1, sheet.region);
    const std::optional<PartialDate> adopted = PartialDate::fromString(sheet.adopted);
    QStringList about{sheet.plan, words::planAge(sheet.age), adopted ? longDate(*adopted) : QString(), project};
    about.removeAll(QString());
    setting::paragraph(cursor, about.join(QStringLiteral(" · ")));
    setting::paragraph(cursor, Sheet::tr("Two people scored the plan independently and settled where they differed. The "
                                         "criteria are examples of what a level can look like, not a list of demands."));
    if (!sheet.isDisclosed)
        setting::paragraph(cursor, Sheet::tr("The plan has not been scored by both raters yet."));
    for (const SheetIndicator &indicator : sheet.indicators)
        addIndicator(cursor, indicator, isDutch);
    return document;
}

} // namespace meetlat
