// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Dashboard.h"
#include "core/domain/EditSteps.h"
#include "core/domain/Setup.h"
#include "core/exchange/Imports.h"
#include "core/exchange/ListCells.h"

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
                               u"evidence"_s,
                               u"valid_from"_s,
                               u"valid_until"_s,
                               u"dashboard_claims"_s};

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

/// "2024-06-30 | version 1 | yes | where it can be read".
QString toText(const DashboardClaim &claim)
{
    return u"%1 | %2 | %3 | %4"_s.arg(claim.at.toString(Qt::ISODate), claim.version, yesNo(claim.claimsNew),
                                      QString(claim.source).replace(u';', u',')); // ; is between two claims
}

QString claimsText(const ReviewState &state, const RegionId &region)
{
    QStringList claims;
    for (const DashboardClaim *claim : claimsOf(state, region))
        claims << toText(*claim);
    return claims.join(u"; "_s);
}

QString dateText(const std::optional<PartialDate> &date)
{
    return date ? date->toString() : QString();
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
        if (!setDate(u"valid_from"_s, region.validFrom))
            return bad(u"valid_from"_s);
        if (!setDate(u"valid_until"_s, region.validUntil))
            return bad(u"valid_until"_s);
        return region;
    }

    /// The dated claims of the line about that region.
    Result<std::vector<DashboardClaim>> claims(const RegionId &region) const
    {
        std::vector<DashboardClaim> claims;
        for (const QString &part : rawParts(value(u"dashboard_claims"_s))) {
            const QStringList cells = part.split(u'|');
            DashboardClaim claim;
            claim.region = region;
            claim.at = QDate::fromString(cells.value(0).trimmed(), Qt::ISODate);
            claim.version = cells.value(1).trimmed();
            claim.source = cells.mid(3).join(u'|').trimmed();
            if (!claim.at.isValid() || !yesNoFrom(cells.value(2).trimmed(), claim.claimsNew))
                return Error{Error::Code::BadValue, u"dashboard_claims: "_s + part};
            claims.push_back(claim);
        }
        return claims;
    }

private:
    bool has(const QString &column) const { return m_table.column(column) >= 0; }
    QString value(const QString &column) const { return unguardedCell(m_table.cell(m_row, column)); }
    void set(const QString &column, QString &field) const
    {
        if (has(column))
            field = value(column);
    }
    bool setDate(const QString &column, std::optional<PartialDate> &field) const
    {
        if (has(column))
            field = PartialDate::fromString(value(column));
        return !has(column) || field.has_value() || value(column).isEmpty();
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

/// The region and the claims of one line, as edits of the register. Errors: what the line or the register refuses.
Result<std::vector<Edit>> editsOf(const ReviewState &before, const RegionLine &line, const Region *known)
{
    const Result<Region> region = line.over(known ? *known : Region{});
    if (!region)
        return region.error();
    const Result<Edit> merged = mergeRegions(before, {*region});
    if (!merged)
        return merged.error();
    std::vector<Edit> edits{*merged};
    ReviewState after = before;
    after.apply(*merged);
    const Region *written = findRegion(after, line.name());
    const Result<std::vector<DashboardClaim>> claims = line.claims(written ? written->id : RegionId());
    if (!claims)
        return claims.error();
    for (const DashboardClaim &claim : *claims) {
        const Result<Edit> recorded = recordClaim(after, claim);
        if (!recorded)
            return recorded.error();
        after.apply(*recorded);
        edits.push_back(*recorded);
    }
    return edits;
}

/// What one line does to the register as it stands after the lines before it.
ImportLine takeLine(ReviewState &register_, const RegionLine &line, int number)
{
    ImportLine report{number, ImportLine::What::New, line.name(), {}, {}};
    const Result<const Region *> known = meantBy(register_, line);
    const auto edits = known ? editsOf(register_, line, *known) : Result<std::vector<Edit>>(known.error());
    if (!edits) {
        report.what = ImportLine::What::Refused;
        report.why = edits.error().code;
        report.detail = edits.error().detail;
        return report;
    }
    const bool isSame = std::all_of(edits->begin(), edits->end(), [](const Edit &edit) { return edit.isEmpty(); });
    if (*known)
        report.what = isSame ? ImportLine::What::Same : ImportLine::What::Changed;
    for (const Edit &edit : *edits)
        register_.apply(edit);
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
        return Error{Error::Code::ColumnMissing, u"centrumgemeente / region"_s};

    ReviewState after = state;
    ImportPlan plan;
    plan.columnsNotRead = table->columnsBeside(exportHeader + QStringList{u"region"_s});
    for (const TextTable::Row &row : table->rows)
        plan.lines.push_back(takeLine(after, RegionLine(*table, row), row.line));

    Edit edit = editOf(Edit::Kind::ChangeRegions);
    for (const auto &[key, region] : after.all<Region>())
        putRow(edit, state, region);
    for (const auto &[key, claim] : after.all<DashboardClaim>())
        putRow(edit, state, claim);
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
                          asListCell(region->aliases),
                          yesNo(region->isActive),
                          QString::fromLatin1(outcome.data(), static_cast<qsizetype>(outcome.size())),
                          region->searched,
                          yesNo(region->dashboardNew),
                          region->dashboardVersion,
                          region->code,
                          region->status,
                          region->certainty,
                          region->evidence,
                          dateText(region->validFrom),
                          dateText(region->validUntil),
                          claimsText(state, region->id)};
        for (QString &cell : cells)
            cell = guardedCell(cell.simplified()); // a tab or a line end in a text would be a cell or a line here
        tsv += cells.join(u'\t').toUtf8() + '\n';
    }
    return tsv;
}

} // namespace meetlat
