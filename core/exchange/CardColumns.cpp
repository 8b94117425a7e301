// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CardColumns.h"

#include <algorithm>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString cleared = u"-"_s;

QStringList partsOf(const QString &text, QChar separator = u';')
{
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

template <NamedEnum E> std::optional<E> named(const QString &text)
{
    return enumFromName<E>(text.toLower().replace(u'-', u'_').toStdString());
}

template <NamedEnum E> QString codeOf(E value)
{
    const std::string_view name = enumName(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<std::vector<Portfolio>> portfoliosFrom(const QStringList &names)
{
    std::vector<Portfolio> portfolios;
    for (const QString &name : names) {
        const auto portfolio = named<Portfolio>(name);
        if (!portfolio)
            return std::nullopt;
        if (std::find(portfolios.begin(), portfolios.end(), *portfolio) == portfolios.end())
            portfolios.push_back(*portfolio);
    }
    return portfolios;
}

bool contains(const std::vector<Portfolio> &portfolios, Portfolio wanted)
{
    return std::find(portfolios.begin(), portfolios.end(), wanted) != portfolios.end();
}

/// Exactly these portfolios signed. Who is known by name stays with the portfolios that are among them; the others
/// get a line without a name.
std::vector<Signatory> signedBy(const std::vector<Portfolio> &portfolios, const std::vector<Signatory> &known)
{
    std::vector<Signatory> all;
    std::vector<Portfolio> missing = portfolios;
    for (Signatory signatory : known) {
        const bool hadSome = !signatory.portfolios.empty();
        std::erase_if(signatory.portfolios, [&](Portfolio p) { return !contains(portfolios, p); });
        for (const Portfolio portfolio : signatory.portfolios)
            std::erase(missing, portfolio);
        if (!hadSome || !signatory.portfolios.empty())
            all.push_back(signatory);
    }
    for (const Portfolio portfolio : missing)
        all.push_back({{}, {}, {portfolio}});
    return all;
}

/// "J. de Wit | Beekdal | wonen+zorg".
std::optional<Signatory> signatoryFrom(const QString &text)
{
    const QStringList parts = text.split(u'|');
    const auto portfolios = portfoliosFrom(partsOf(parts.value(2), u'+'));
    if (!portfolios || parts.size() > 3)
        return std::nullopt;
    return Signatory{parts.value(0).trimmed(), parts.value(1).trimmed(), *portfolios};
}

QString toText(const Signatory &signatory)
{
    QStringList portfolios;
    for (const Portfolio portfolio : signatory.portfolios)
        portfolios << codeOf(portfolio);
    const auto plain = [](QString text) { return text.replace(u';', u',').replace(u'|', u'/'); }; // our own signs
    return u"%1 | %2 | %3"_s.arg(plain(signatory.name), plain(signatory.municipality), portfolios.join(u'+'));
}

QString yesNo(std::optional<bool> value)
{
    return value ? (*value ? u"yes"_s : u"no"_s) : QString();
}

/// One line of the table laid over a plan. Each setter answers whether the cell could be read.
class CardLine
{
public:
    CardLine(const TextTable &table, const TextTable::Row &row) : m_table(table), m_row(row) {}

    Result<Plan> over(Plan plan) const
    {
        set(u"title"_s, plan.title);
        set(u"source"_s, plan.source);
        setList(u"involved"_s, plan.involved);
        setList(u"tags"_s, plan.tags);
        const std::pair<const char16_t *, bool> read[] = {
            {u"kind", setKind(plan.kind)},
            {u"adopted", setDate(u"adopted"_s, plan.adopted)},
            {u"period_from", setDate(u"period_from"_s, plan.periodFrom)},
            {u"period_to", setDate(u"period_to"_s, plan.periodTo)},
            {u"signed", setSigned(plan.signatories)},
            {u"signatories", setSignatories(plan.signatories)},
            {u"same_alderman", setYesNo(u"same_alderman"_s, plan.sameAlderman)},
            {u"action_lines", setActionLines(plan.actionLines)},
            {u"structure", setYesNo(u"structure"_s, plan.structure)},
        };
        for (const auto &[column, isRead] : read) {
            const QString name = QString::fromUtf16(column);
            if (!isRead)
                return Error{Error::Code::BadValue, name + u": "_s + value(name)};
        }
        return plan;
    }

private:
    QString value(const QString &column) const { return cardCell(m_table, m_row, column); }
    bool isCleared(const QString &column) const { return value(column) == cleared; }

    void set(const QString &column, QString &field) const
    {
        if (!value(column).isEmpty())
            field = isCleared(column) ? QString() : value(column);
    }
    void setList(const QString &column, QStringList &field) const
    {
        if (!value(column).isEmpty())
            field = isCleared(column) ? QStringList() : partsOf(value(column));
    }
    bool setDate(const QString &column, std::optional<PartialDate> &field) const
    {
        if (value(column).isEmpty())
            return true;
        field = isCleared(column) ? std::nullopt : PartialDate::fromString(value(column));
        return field.has_value() || isCleared(column);
    }
    bool setYesNo(const QString &column, std::optional<bool> &field) const
    {
        const QString word = value(column).toLower();
        if (word.isEmpty())
            return true;
        field.reset();
        if (QStringList{u"yes"_s, u"ja"_s, u"true"_s, u"1"_s}.contains(word))
            field = true;
        else if (QStringList{u"no"_s, u"nee"_s, u"false"_s, u"0"_s}.contains(word))
            field = false;
        return field.has_value() || word == cleared;
    }
    bool setKind(PlanKind &field) const
    {
        const QString word = value(u"kind"_s);
        const auto kind = word == cleared ? PlanKind::Unknown : named<PlanKind>(word);
        if (!word.isEmpty() && kind)
            field = *kind;
        return word.isEmpty() || kind.has_value();
    }
    bool setSigned(std::vector<Signatory> &field) const
    {
        const QString words = value(u"signed"_s);
        if (words.isEmpty())
            return true;
        const auto portfolios = portfoliosFrom(words == cleared ? QStringList() : partsOf(words));
        if (portfolios)
            field = signedBy(*portfolios, field);
        return portfolios.has_value();
    }
    bool setSignatories(std::vector<Signatory> &field) const
    {
        const QString words = value(u"signatories"_s);
        if (words.isEmpty())
            return true;
        std::vector<Signatory> all;
        for (const QString &part : words == cleared ? QStringList() : partsOf(words)) {
            const auto signatory = signatoryFrom(part);
            if (!signatory)
                return false;
            all.push_back(*signatory);
        }
        field = all;
        return true;
    }
    bool setActionLines(QStringList &field) const
    {
        const QString words = value(u"action_lines"_s);
        if (words.isEmpty())
            return true;
        QStringList keys;
        for (const QString &part : words == cleared ? QStringList() : partsOf(words.toUpper())) {
            if (!actionLineKeys().contains(part))
                return false;
            if (!keys.contains(part))
                keys << part;
        }
        field = keys;
        return true;
    }

    const TextTable &m_table;
    const TextTable::Row &m_row;
};

} // namespace

const QStringList &actionLineKeys()
{
    static const QStringList keys{u"BESTAAN"_s,    u"PREVENTIE"_s, u"WONEN_EERST"_s,
                                  u"UITVOERING"_s, u"ERVARING"_s,  u"INCLUSIE"_s};
    return keys;
}

QString cardCell(const TextTable &table, const TextTable::Row &row, const QString &column)
{
    return unguardedCell(table.cell(row, column));
}

Result<Plan> cardOver(Plan plan, const TextTable &table, const TextTable::Row &row)
{
    return CardLine(table, row).over(std::move(plan));
}

QStringList cardHeader()
{
    return {u"region"_s,       u"file"_s,      u"title"_s,       u"kind"_s,          u"adopted"_s,
            u"period_from"_s,  u"period_to"_s, u"source"_s,      u"signed"_s,        u"same_alderman"_s,
            u"involved"_s,     u"action_lines"_s, u"structure"_s, u"tags"_s,       u"signatories"_s,
            u"participation"_s};
}

std::optional<std::vector<Participation>> participationFrom(const QString &cell)
{
    std::vector<Participation> all;
    for (const QString &part : cell == cleared ? QStringList() : partsOf(cell)) {
        const QStringList words = part.split(u'|');
        const auto rung = named<Rung>(words.value(1).trimmed());
        const auto realised = named<Realisation>(words.value(2).trimmed());
        const QString group = words.value(0).simplified();
        if (words.size() != 3 || group.isEmpty() || rung.value_or(Rung::Unknown) == Rung::Unknown ||
            realised.value_or(Realisation::Unknown) == Realisation::Unknown)
            return std::nullopt;
        all.push_back({group, *realised, *rung});
    }
    return all;
}

QStringList cardCells(const QString &region, const QString &file, const Plan &plan,
                      const std::vector<Participation> &participation)
{
    QStringList took;
    for (const Participation &one : participation)
        took << u"%1 | %2 | %3"_s.arg(one.group, codeOf(one.rung), codeOf(one.realised));
    QStringList portfolios;
    QStringList signatories;
    for (const Signatory &signatory : plan.signatories) {
        signatories << toText(signatory);
        for (const Portfolio portfolio : signatory.portfolios) {
            if (!portfolios.contains(codeOf(portfolio)))
                portfolios << codeOf(portfolio);
        }
    }
    const auto date = [](const std::optional<PartialDate> &d) { return d ? d->toString() : QString(); };
    return {region,
            file,
            plan.title,
            codeOf(plan.kind),
            date(plan.adopted),
            date(plan.periodFrom),
            date(plan.periodTo),
            plan.source,
            portfolios.join(u"; "_s),
            yesNo(plan.sameAlderman),
            plan.involved.join(u"; "_s),
            plan.actionLines.join(u"; "_s),
            yesNo(plan.structure),
            plan.tags.join(u"; "_s),
            signatories.join(u"; "_s),
            took.join(u"; "_s)};
}

} // namespace meetlat
