// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"
#include "core/domain/Setup.h"
#include "core/exchange/CardColumns.h"
#include "core/exchange/Imports.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// "Plan Beekdal.pdf" and "plan beekdal" name the same file.
QString fileKey(const QString &name)
{
    const QString file = folded(QFileInfo(name).fileName());
    return file.endsWith(u".pdf"_s) ? file.chopped(4).trimmed() : file;
}

/// The lines of a table of plan cards, laid over the plans that they mean one after the other.
class CardLines
{
public:
    CardLines(const ReviewState &state, const TextTable &table) : m_before(state), m_state(state), m_table(table)
    {
        for (const TextTable::Row &row : table.rows) {
            if (const Region *region = findRegion(state, value(row, u"region"_s)))
                ++m_linesOf[region->id];
        }
    }

    ImportLine take(const TextTable::Row &row)
    {
        const QString region = value(row, u"region"_s);
        ImportLine line{row.line, ImportLine::What::New, region.isEmpty() ? value(row, u"file"_s) : region, {}, {}};
        const Result<Plan> meant = meantBy(row);
        const Result<Plan> card = meant ? cardOver(*meant, m_table, row) : meant;
        const Status taken = card ? keep(*card, row, line) : Status(card.error());
        if (!taken) {
            line.what = ImportLine::What::Refused;
            line.why = taken.error().code;
            line.detail = taken.error().detail;
        }
        return line;
    }

    Edit edit() const
    {
        Edit edit = editOf(Edit::Kind::ChangePlan);
        for (const auto &[key, plan] : m_state.all<Plan>())
            putRow(edit, m_before, plan);
        for (const auto &[key, fact] : m_state.all<PlanFact>())
            putRow(edit, m_before, fact);
        for (const auto &[key, fact] : m_before.all<PlanFact>()) {
            if (!m_state.find<PlanFact>(fact.id))
                removeRow(edit, fact);
        }
        return edit;
    }

private:
    QString value(const TextTable::Row &row, const QString &column) const { return cardCell(m_table, row, column); }

    Status keep(Plan card, const TextTable::Row &row, ImportLine &line)
    {
        const QString cell = value(row, u"participation"_s);
        const auto participation = participationFrom(cell);
        if (!participation)
            return Error{Error::Code::BadValue, u"participation: "_s + cell};
        const bool isNew = card.id.isEmpty();
        if (isNew)
            card.id = {newUuid7()};
        std::vector<Change> changes;
        Status done = apply(addPlan(m_state, card), changes);
        if (done && !cell.isEmpty())
            done = setAll(card.id, *participation, changes);
        const bool contradicts = !m_seen.insert(card.id).second && !changes.empty(); // the table says two things
        if (!done || contradicts) {
            Edit back; // a refused line leaves nothing behind
            back.changes = inverseOf(changes);
            m_state.apply(back);
            return done ? Error{Error::Code::BadValue, u"title: "_s + card.title} : done.error();
        }
        line.what = isNew ? ImportLine::What::New
                          : (changes.empty() ? ImportLine::What::Same : ImportLine::What::Changed);
        return Done{};
    }

    Status apply(const Result<Edit> &edit, std::vector<Change> &changes)
    {
        if (!edit)
            return edit.error();
        m_state.apply(*edit);
        changes.insert(changes.end(), edit->changes.begin(), edit->changes.end());
        return Done{};
    }

    /// Exactly these groups took part like this.
    Status setAll(const PlanId &plan, const std::vector<Participation> &wanted, std::vector<Change> &changes)
    {
        for (Participation known : participationIn(m_state, plan)) {
            const bool stays = std::any_of(wanted.begin(), wanted.end(), [&](const Participation &one) {
                return folded(one.group) == folded(known.group) && one.realised == known.realised;
            });
            known.rung = Rung::Unknown;
            if (stays)
                continue;
            if (const Status done = apply(setParticipation(m_state, plan, known), changes); !done)
                return done;
        }
        for (const Participation &one : wanted) {
            if (const Status done = apply(setParticipation(m_state, plan, one), changes); !done)
                return done;
        }
        return Done{};
    }

    /// The plan of the file; of the region where the table has no file, or none that is here. A region's only line is
    /// its only plan; where the table has several lines for it their titles tell them apart. No such plan: a new one.
    Result<Plan> meantBy(const TextTable::Row &row)
    {
        const QString file = value(row, u"file"_s);
        const QString name = value(row, u"region"_s);
        const Region *region = name.isEmpty() ? nullptr : findRegion(m_state, name);
        if (!name.isEmpty() && !region)
            return Error{Error::Code::UnknownRegion, name};
        if (!file.isEmpty()) {
            const Result<const Plan *> plan = planWithFile(file);
            if (plan && region && (*plan)->region != region->id)
                return Error{Error::Code::BadValue, u"region: "_s + name};
            if (plan || !region || plan.error().code == Error::Code::AmbiguousDocument)
                return plan ? Result<Plan>(**plan) : Result<Plan>(plan.error());
        }
        if (!region)
            return Error{Error::Code::UnknownRegion, name};
        return planOfRegion(*region, value(row, u"title"_s));
    }

    Result<const Plan *> planWithFile(const QString &file) const
    {
        const Plan *found = nullptr;
        for (const auto &[key, document] : m_state.all<Document>()) {
            if (fileKey(document.fileName) != fileKey(file))
                continue;
            const Plan *plan = m_state.find<Plan>(document.plan);
            if (found && plan != found)
                return Error{Error::Code::AmbiguousDocument, file};
            found = plan;
        }
        if (!found)
            return Error{Error::Code::UnknownDocument, file};
        return found;
    }

    Result<Plan> planOfRegion(const Region &region, const QString &title)
    {
        const std::vector<const Plan *> plans = plansOf(m_state, region.id);
        for (const Plan *plan : plans) {
            if (!title.isEmpty() && folded(plan->title) == folded(title))
                return *plan;
        }
        const bool hasOneLine = m_linesOf[region.id] == 1;
        const bool isUntitled = plans.size() == 1 && plans.front()->title.isEmpty();
        if (plans.size() == 1 && (hasOneLine || isUntitled))
            return *plans.front();
        if (plans.size() > 1 && (title.isEmpty() || hasOneLine))
            return Error{Error::Code::AmbiguousPlan, region.name};
        Plan fresh;
        fresh.region = region.id;
        return fresh;
    }

    const ReviewState &m_before;
    ReviewState m_state;
    const TextTable &m_table;
    std::map<RegionId, int> m_linesOf;
    std::set<PlanId> m_seen;
};

} // namespace

Result<ImportPlan> planCardImport(const ReviewState &state, const QByteArray &csv)
{
    const Result<TextTable> table = parseCsv(csv);
    if (!table)
        return table.error();
    if (table->column(u"region"_s) < 0 && table->column(u"file"_s) < 0)
        return Error{Error::Code::ColumnMissing, u"region / file"_s};
    ImportPlan plan;
    plan.columnsNotRead = table->columnsBeside(cardHeader());
    CardLines lines(state, *table);
    for (const TextTable::Row &row : table->rows)
        plan.lines.push_back(lines.take(row));
    Edit edit = lines.edit();
    if (!edit.isEmpty())
        plan.edits.push_back(std::move(edit));
    return plan;
}

QByteArray cardsToCsv(const ReviewState &state)
{
    CsvWriter csv;
    csv.header(cardHeader());
    for (const Plan *plan : plansByRegion(state)) {
        const Region *region = state.find<Region>(plan->region);
        const std::vector<const Document *> documents = documentsOf(state, plan->id);
        const QString file = documents.empty() ? QString() : documents.front()->fileName;
        const std::vector<Participation> participation = participationIn(state, plan->id);
        for (const QString &cell : cardCells(region ? region->name : QString(), file, *plan, participation))
            csv.text(cell);
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace meetlat
