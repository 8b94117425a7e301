// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/RegionSheetFolder.h"

#include "core/base/FileNames.h"
#include "core/domain/Setup.h"
#include "core/exchange/FileWriting.h"
#include "core/figures/RegionSheet.h"
#include "ui/report/DocumentWriting.h"
#include "ui/report/RegionSheetDocument.h"

#include <QDir>
#include <QFileInfo>

namespace meetlat {

namespace {

QStringList endingsOf(const SheetOrder &order)
{
    QStringList endings;
    if (order.asPdf)
        endings << QStringLiteral(".pdf");
    if (order.asOdt)
        endings << QStringLiteral(".odt");
    return endings;
}

} // namespace

QStringList sheetNames(const ReviewState &state, const std::vector<PlanId> &plans)
{
    QStringList names;
    for (const PlanId &id : plans) {
        const Plan *plan = state.find<Plan>(id);
        const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
        QString name = region ? region->name : QString();
        if (plan && plansOf(state, plan->region).size() > 1)
            name += QStringLiteral(" - ") + plan->title;
        name = fileNameFor(name);
        QString unique = name;
        for (int n = 2; names.contains(unique, Qt::CaseInsensitive); ++n)
            unique = QStringLiteral("%1 (%2)").arg(name, QString::number(n));
        names << unique;
    }
    return names;
}

Result<int> writeRegionSheets(const ReviewState &state, const SheetOrder &order, const std::function<bool(int)> &goOn)
{
    const QDir folder(order.folder);
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{Error::Code::CannotWrite, order.folder};
    const QStringList names = sheetNames(state, order.plans);
    const QStringList endings = endingsOf(order);
    for (const QString &name : names) {
        for (const QString &ending : endings) {
            if (!order.mayOverwrite && QFileInfo::exists(folder.filePath(name + ending)))
                return Error{Error::Code::FileExists, folder.filePath(name + ending)};
        }
    }
    int done = 0;
    for (std::size_t i = 0; i < order.plans.size(); ++i) {
        const Plan *plan = state.find<Plan>(order.plans[i]);
        if (!plan)
            continue;
        const QString &name = names.at(static_cast<qsizetype>(i));
        const auto document =
            regionSheetDocument(figures::regionSheet(state, *plan), state.project().title, order.isDutch);
        const QString path = folder.filePath(name);
        for (const QString &ending : endings) {
            const bool isPdf = ending == QStringLiteral(".pdf");
            const QByteArray bytes = isPdf ? toPdf(*document, name) : toOdt(*document);
            if (const Status written = writeFileAtomically(path + ending, bytes); !written)
                return written.error();
        }
        if (!goOn(++done))
            break;
    }
    return done;
}

} // namespace meetlat
