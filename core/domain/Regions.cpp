// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid7.h"
#include "core/domain/EditSteps.h"
#include "core/domain/Setup.h"

#include <map>
#include <set>

namespace meetlat {

namespace {

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// What every name and alias means, while regions are being merged.
class RegionNames
{
public:
    /// False when a name already means another region.
    bool add(const Region &region, QString *taken)
    {
        for (const QString &name : QStringList{region.name} + region.aliases) {
            const auto [it, isNew] = m_meaning.try_emplace(folded(name), region.id);
            if (!isNew && it->second != region.id) {
                *taken = name;
                return false;
            }
        }
        return true;
    }

    void remove(const Region &region)
    {
        for (const QString &name : QStringList{region.name} + region.aliases)
            m_meaning.erase(folded(name));
    }

    /// The regions that these names mean, the name itself first.
    std::vector<RegionId> meantBy(const Region &region) const
    {
        std::vector<RegionId> meant;
        for (const QString &name : QStringList{region.name} + region.aliases) {
            const auto it = m_meaning.find(folded(name));
            if (it != m_meaning.end() && std::find(meant.begin(), meant.end(), it->second) == meant.end())
                meant.push_back(it->second);
        }
        return meant;
    }

private:
    std::map<QString, RegionId> m_meaning;
};

Region tidied(Region region)
{
    region.name = region.name.simplified();
    QStringList aliases;
    std::set<QString> seen{folded(region.name)};
    for (const QString &alias : std::as_const(region.aliases)) {
        if (!alias.simplified().isEmpty() && seen.insert(folded(alias)).second)
            aliases << alias.simplified();
    }
    region.aliases = aliases;
    return region;
}

/// The known region with the new values. Found by an alias, it keeps its own name and all its aliases.
Region updated(const Region &known, Region incoming, bool knownById)
{
    const bool foundByAlias = !knownById && folded(incoming.name) != folded(known.name) &&
                              !incoming.aliases.contains(known.name, Qt::CaseInsensitive);
    if (foundByAlias) {
        incoming.aliases = known.aliases + incoming.aliases;
        incoming.name = known.name;
    }
    incoming.id = known.id;
    return tidied(std::move(incoming));
}

} // namespace

const Region *findRegion(const ReviewState &state, const QString &nameOrAlias)
{
    const QString wanted = folded(nameOrAlias);
    const Region *byAlias = nullptr;
    for (const auto &[key, region] : state.all<Region>()) {
        if (folded(region.name) == wanted)
            return &region;
        for (const QString &alias : region.aliases) {
            if (!byAlias && folded(alias) == wanted)
                byAlias = &region;
        }
    }
    return byAlias;
}

Result<Edit> mergeRegions(const ReviewState &state, const std::vector<Region> &regions)
{
    std::map<RegionId, Region> merged;
    RegionNames names;
    QString taken;
    for (const auto &[key, region] : state.all<Region>()) {
        merged.emplace(region.id, region);
        names.add(region, &taken);
    }
    for (const Region &given : regions) {
        Region incoming = tidied(given);
        if (incoming.name.isEmpty())
            return Error{Error::Code::NameIsEmpty, {}};
        const bool knownById = merged.contains(incoming.id);
        const std::vector<RegionId> meant = names.meantBy(incoming);
        if (!knownById && meant.size() > 1)
            return Error{Error::Code::NameIsTaken, incoming.name};
        const RegionId id = knownById ? incoming.id : (meant.empty() ? RegionId{} : meant.front());
        if (const auto known = merged.find(id); known != merged.end()) {
            names.remove(known->second);
            incoming = updated(known->second, std::move(incoming), knownById);
        } else if (incoming.id.isEmpty()) {
            incoming.id = {newUuid7()};
        }
        if (!names.add(incoming, &taken))
            return Error{Error::Code::NameIsTaken, taken};
        merged.insert_or_assign(incoming.id, incoming);
    }

    Edit edit = editOf(Edit::Kind::ChangeRegions);
    for (const auto &[id, region] : merged)
        putRow(edit, state, region);
    return edit;
}

} // namespace meetlat
