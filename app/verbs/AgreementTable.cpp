// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/AgreementTable.h"

#include "core/exchange/Tables.h"

#include <QHash>

#include <cmath>
#include <set>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

Error badLine(int line, const QString &what)
{
    return {Error::Code::BadTable, u"line %1: %2"_s.arg(line).arg(what)};
}

/// Names numbered by first appearance.
class Numbering
{
public:
    std::size_t numberOf(const QString &name)
    {
        const auto known = m_numbers.constFind(name);
        if (known != m_numbers.constEnd())
            return static_cast<std::size_t>(*known);
        m_numbers.insert(name, m_names.size());
        m_names << name;
        return static_cast<std::size_t>(m_names.size() - 1);
    }
    const QStringList &names() const { return m_names; }

private:
    QHash<QString, qsizetype> m_numbers;
    QStringList m_names;
};

} // namespace

Result<AgreementTable> readAgreementTable(const QByteArray &csv)
{
    const Result<TextTable> text = parseCsv(csv);
    if (!text)
        return text.error();
    for (const QString &column : {u"unit"_s, u"rater"_s, u"value"_s}) {
        if (text->column(column) < 0)
            return Error{Error::Code::ColumnMissing, column};
    }
    Numbering units, raters;
    AgreementTable table;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::set<double> values;
    std::vector<std::tuple<std::size_t, std::size_t, double>> given;
    for (const TextTable::Row &row : text->rows) {
        const QString unit = text->cell(row, u"unit"_s);
        const QString rater = text->cell(row, u"rater"_s);
        const QString value = text->cell(row, u"value"_s);
        if (unit.isEmpty() || rater.isEmpty())
            return badLine(row.line, unit.isEmpty() ? u"unit"_s : u"rater"_s);
        const std::size_t u = units.numberOf(unit);
        const std::size_t r = raters.numberOf(rater);
        if (raters.names().size() > agreement::Ratings::mostRaters)
            return badLine(row.line, u"rater %1 > %2"_s.arg(raters.names().size()).arg(agreement::Ratings::mostRaters));
        if (!seen.emplace(u, r).second)
            return badLine(row.line, u"%1, %2"_s.arg(unit, rater));
        if (value.isEmpty())
            continue;
        bool isNumber = false;
        const double score = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(score))
            return badLine(row.line, value);
        values.insert(score);
        given.emplace_back(u, r, score);
    }
    table.raters = raters.names();
    table.units = units.names();
    table.values.assign(values.begin(), values.end());
    table.scores.assign(static_cast<std::size_t>(table.raters.size()),
                        std::vector<std::optional<double>>(static_cast<std::size_t>(table.units.size())));
    for (const auto &[u, r, score] : given)
        table.scores[r][u] = score;
    return table;
}

} // namespace meetlat
