// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DatasetExport.h"

#include "core/exchange/DatasetRows.h"
#include "core/exchange/FileWriting.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString dataPackageName = u"datapackage.json"_s;

QByteArray dataPackage(const ReviewState &state, const DatasetTables &tables, const QJsonArray &resources, Instant now)
{
    const RubricVersion *version = state.find<RubricVersion>(state.project().rubric);
    const ExportCounts &counts = tables.counts;
    const QJsonObject meetlat{{u"format"_s, u"meetlat-dataset"_s},
                              {u"format_version"_s, 1},
                              {u"program"_s, u"Meetlat " MEETLAT_VERSION ""_s},
                              {u"rubric"_s, state.rubric().name},
                              {u"rubric_version"_s, version ? version->number : 0},
                              {u"plans"_s, counts.plans},
                              {u"scores"_s, counts.scores},
                              {u"evidence"_s, counts.evidence},
                              {u"decided"_s, counts.decided},
                              {u"open_cells"_s, counts.openCells},
                              {u"hidden_cells"_s, counts.hiddenCells},
                              {u"left_out_plans"_s, counts.leftOut}};
    const QJsonObject package{{u"profile"_s, u"tabular-data-package"_s},
                              {u"name"_s, u"meetlat-dataset"_s},
                              {u"title"_s, state.project().title},
                              {u"version"_s, u"1.0.0"_s},
                              {u"created"_s, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODate)},
                              {u"meetlat"_s, meetlat},
                              {u"resources"_s, resources}};
    return QJsonDocument(package).toJson(QJsonDocument::Indented);
}

Status prepareFolder(const QString &folder, bool overwrite)
{
    QDir dir(folder);
    if (dir.exists() && !overwrite && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Error{Error::Code::FolderNotEmpty, folder};
    if (!dir.exists() && !dir.mkpath(u"."_s))
        return Error{Error::Code::CannotWrite, folder};
    return Done{};
}

/// What does not fit its own description must not take the place of files that do.
Status checkBeforeWriting(const Dataset &dataset)
{
    const auto fileOf = [&dataset](const QString &name) -> Result<QByteArray> {
        const auto &files = dataset.files;
        const auto it = std::find_if(files.begin(), files.end(), [&](const ExportFile &file) { return file.name == name; });
        return it == files.end() ? Result<QByteArray>(Error{Error::Code::CannotWrite, name}) : Result<QByteArray>(it->bytes);
    };
    const Result<QByteArray> package = fileOf(dataPackageName);
    return package ? checkDataPackage(*package, fileOf) : Status(package.error());
}

} // namespace

Dataset makeDataset(const ReviewState &state, const ExportOptions &options, Instant now)
{
    const DatasetTables tables = makeDatasetTables(state, options);
    Dataset dataset;
    dataset.counts = tables.counts;
    QJsonArray resources;
    for (const DatasetTable *table : {&tables.scores, &tables.reconciled, &tables.evidence}) {
        const QByteArray csv = toCsv(*table, options.byteOrderMark);
        resources.append(resourceOf(*table, csv));
        dataset.files.push_back({table->name + u".csv"_s, csv});
    }
    dataset.files.push_back({dataPackageName, dataPackage(state, tables, resources, now)});
    dataset.files.push_back({u"codebook.md"_s, makeCodebook(state, tables, options, now)});
    return dataset;
}

Status writeDataset(const Dataset &dataset, const QString &folder, const ExportOptions &options)
{
    if (const Status fits = checkBeforeWriting(dataset); !fits)
        return fits;
    if (const Status prepared = prepareFolder(folder, options.overwrite); !prepared)
        return prepared;
    const QDir dir(folder);
    std::vector<StagedFile> staged; // all of them before the first is replaced: they belong together
    for (const ExportFile &file : dataset.files) {
        Result<StagedFile> whole = StagedFile::write(dir.filePath(file.name), file.bytes);
        if (!whole)
            return whole.error();
        staged.push_back(std::move(whole).value());
    }
    for (StagedFile &file : staged) {
        if (const Status kept = file.keep(); !kept)
            return kept;
    }
    const auto fileOf = [&dir](const QString &name) { return readWholeFile(dir.filePath(name)); };
    const Result<QByteArray> package = fileOf(dataPackageName);
    return package ? checkDataPackage(*package, fileOf) : Status(package.error());
}

} // namespace meetlat
