// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/EditSteps.h"
#include "core/domain/Setup.h"
#include "core/exchange/Imports.h"

#include <QCollator>

#include <algorithm>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList exportHeader{u"centrumgemeente"_s,
                               u"aliases"_s,
                               u"active"_s,
                               u"outcome"_s,
                               u"searched"_s,
                               u"dashboard_new"_s,
                               u"dashboard_version"_s,
                               u"cbs_code_unverified"_s,
                               u"status"_s,
                               u"certainty"_s,
                               u"evidence"_s};

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';')) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

bool yesNoFrom(const QString &text, std::optional<bool> &value)
{
    const QString word = text.toLower();
    value.reset();
    if (QStringList{u"yes"_s, u"ja"_s, u"true"_s, u"1"_s}.contains(word))
        value = true;
    else if (QStringList{u"no"_s, u"nee"_s, u"false"_s, u"0"_s}.contains(word))
        value = false;
    return value.has_value() || word.isEmpty();
}

QString yesNo(const std::optional<bool> &value)
{
    return value ? (*value ? u"yes"_s : u"no"_s) : QString();
}

/// One line of the register laid over the region that it means. Errors: BadValue (detail: column and value).
class RegionLine
{
public:
    RegionLine(const TextTable &table, const TextTable::Row &row) : m_table(table), m_row(row) {}

    QString name() const { return value(has(u"centrumgemeente"_s) ? u"centrumgemeente"_s : u"region"_s).simplified(); }

    QStringList aliases() const { return partsOf(value(u"aliases"_s)); }

    Result<Region> over(Region region) const
    {
        if (region.name.isEmpty())
            region.name = name();
        const bool byName = region.name.compare(name(), Qt::CaseInsensitive) == 0;
        if (!byName && !region.aliases.contains(name(), Qt::CaseInsensitive))
            region.aliases << name();
        if (has(u"aliases"_s)) // a line that was found by an alias adds to the list, it does not replace it
            region.aliases = (byName ? QStringList() : region.aliases) + aliases();
        set(u"searched"_s, region.searched);
        set(u"dashboard_version"_s, region.dashboardVersion);
        set(u"cbs_code_unverified"_s, region.code);
        set(u"status"_s, region.status);
        set(u"certainty"_s, region.certainty);
        set(u"evidence"_s, region.evidence);

        std::optional<bool> active;
        if (!yesNoFrom(value(u"active"_s), active))
            return bad(u"active"_s);
        if (has(u"active"_s))
            region.isActive = active.value_or(true);
        if (has(u"dashboard_new"_s) && !yesNoFrom(value(u"dashboard_new"_s), region.dashboardNew))
            return bad(u"dashboard_new"_s);
        if (has(u"outcome"_s)) {
            const auto outcome = enumFromName<SearchOutcome>(value(u"outcome"_s).toLower().toStdString());
            if (!outcome)
                return bad(u"outcome"_s);
            region.outcome = *outcome;
        }
        return region;
    }

private:
    bool has(const QString &column) const { return m_table.column(column) >= 0; }
    QString value(const QString &column) const { return m_table.cell(m_row, column); }
    void set(const QString &column, QString &field) const
    {
        if (has(column))
            field = value(column);
    }
    Error bad(const QString &column) const { return {Error::Code::BadValue, column + u": "_s + value(column)}; }

    const TextTable &m_table;
    const TextTable::Row &m_row;
};

/// The region that the line means: by its name, or because one of its aliases is that region's name. None: a new one.
/// Errors: NameIsTaken when it claims the alias of another region.
Result<const Region *> meantBy(const ReviewState &state, const RegionLine &line)
{
    if (const Region *known = findRegion(state, line.name()))
        return known;
    for (const QString &alias : line.aliases()) {
        const Region *other = findRegion(state, alias);
        if (other && other->name.compare(alias, Qt::CaseInsensitive) != 0)
            return Error{Error::Code::NameIsTaken, alias};
        if (other)
            return other;
    }
    return nullptr;
}

/// What one line does to the register as it stands after the lines before it.
ImportLine takeLine(ReviewState &register_, const RegionLine &line, int number)
{
    ImportLine report{number, ImportLine::What::New, line.name(), {}, {}};
    const Result<const Region *> known = meantBy(register_, line);
    const Result<Region> region = known ? line.over(*known ? **known : Region{}) : Result<Region>(known.error());
    const Result<Edit> edit = region ? mergeRegions(register_, {*region}) : Result<Edit>(region.error());
    if (!edit) {
        report.what = ImportLine::What::Refused;
        report.why = edit.error().code;
        report.detail = edit.error().detail;
        return report;
    }
    if (*known)
        report.what = edit->isEmpty() ? ImportLine::What::Same : ImportLine::What::Changed;
    register_.apply(*edit);
    return report;
}

} // namespace

int ImportPlan::count(ImportLine::What what) const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [what](const ImportLine &line) { return line.what == what; }));
}

Result<ImportPlan> planRegionImport(const ReviewState &state, const QByteArray &tsv)
{
    const Result<TextTable> table = parseTsv(tsv);
    if (!table)
        return table.error();
    if (table->column(u"centrumgemeente"_s) < 0 && table->column(u"region"_s) < 0)
        return Error{Error::Code::BadTable, u"line 1: centrumgemeente"_s};

    ReviewState after = state;
    ImportPlan plan;
    for (const TextTable::Row &row : table->rows)
        plan.lines.push_back(takeLine(after, RegionLine(*table, row), row.line));

    Edit edit = editOf(Edit::Kind::ChangeRegions);
    for (const auto &[key, region] : after.all<Region>())
        putRow(edit, state, region);
    if (!edit.isEmpty())
        plan.edits.push_back(std::move(edit));
    return plan;
}

QByteArray regionsToTsv(const ReviewState &state)
{
    std::vector<const Region *> regions;
    for (const auto &[key, region] : state.all<Region>())
        regions.push_back(&region);
    const QCollator collator;
    std::sort(regions.begin(), regions.end(),
              [&](const Region *a, const Region *b) { return collator.compare(a->name, b->name) < 0; });

    QByteArray tsv = exportHeader.join(u'\t').toUtf8() + '\n';
    for (const Region *region : regions) {
        const std::string_view outcome = enumName(region->outcome);
        QStringList cells{region->name,
                          region->aliases.join(u"; "_s),
                          yesNo(region->isActive),
                          QString::fromLatin1(outcome.data(), static_cast<qsizetype>(outcome.size())),
                          region->searched,
                          yesNo(region->dashboardNew),
                          region->dashboardVersion,
                          region->code,
                          region->status,
                          region->certainty,
                          region->evidence};
        for (QString &cell : cells)
            cell = cell.simplified(); // a tab or a line end in a text would be a cell or a line here
        tsv += cells.join(u'\t').toUtf8() + '\n';
    }
    return tsv;
}

} // namespace meetlat
