// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/PowerCut.h"

#include <algorithm>
#include <string_view>

namespace meetlat::test {

namespace {

constexpr std::size_t sectorBytes = 512;

void put(std::string &bytes, std::size_t at, std::string_view data)
{
    if (bytes.size() < at + data.size())
        bytes.resize(at + data.size());
    bytes.replace(at, data.size(), data);
}

std::uint64_t fingerprintOf(const DiskContents &contents)
{
    std::uint64_t all = 0;
    for (const auto &[name, bytes] : contents)
        all = all * 1'000'003 + std::hash<std::string_view>()(name) * 31 + std::hash<std::string_view>()(bytes);
    return all;
}

} // namespace

PowerCut::PowerCut(const DiskContents &before, std::vector<DiskOperation> operations, unsigned seed)
    : m_operations(std::move(operations)), m_random(seed)
{
    int number = 0; // as RecordedDisk::record() numbers them
    for (const auto &[name, bytes] : before) {
        m_folder[name] = --number;
        m_inodes[number].durable = bytes;
    }
}

void PowerCut::everywhere(const std::function<bool(const Remains &)> &examine)
{
    int number = -1;
    for (const DiskOperation &operation : m_operations) {
        advance(operation);
        ++number;
        for (int model = 0; model < cutModels; ++model) {
            const DiskContents contents = remainsOf(static_cast<CutModel>(model));
            if (!examine({number, operation.acknowledged, static_cast<CutModel>(model), contents,
                          fingerprintOf(contents)}))
                return;
        }
    }
}

void PowerCut::advance(const DiskOperation &operation)
{
    switch (operation.kind) {
    case DiskOperation::Kind::Write:
    case DiskOperation::Kind::Truncate:
        m_inodes[operation.file].pending.push_back(&operation);
        break;
    case DiskOperation::Kind::Sync: {
        Inode &inode = m_inodes[operation.file];
        inode.durable = bytesOf(inode, CutModel::AllKept, nullptr);
        inode.pending.clear();
        if (operation.isFolderSynced)
            syncFolder();
        break;
    }
    case DiskOperation::Kind::Create:
    case DiskOperation::Kind::Delete:
        m_pendingFolder.push_back(&operation);
        if (operation.isFolderSynced)
            syncFolder();
        break;
    }
}

void PowerCut::apply(const DiskOperation &operation, std::map<std::string, int> &folder) const
{
    if (operation.kind == DiskOperation::Kind::Create)
        folder[operation.name] = operation.file;
    else
        folder.erase(operation.name);
}

void PowerCut::syncFolder()
{
    for (const DiskOperation *operation : m_pendingFolder)
        apply(*operation, m_folder);
    m_pendingFolder.clear();
}

DiskContents PowerCut::remainsOf(CutModel model)
{
    // One instant for all files: operations before it count, and those after it do not (or the other way round).
    std::vector<const DiskOperation *> pending = m_pendingFolder;
    for (const auto &[number, inode] : m_inodes)
        pending.insert(pending.end(), inode.pending.begin(), inode.pending.end());
    const DiskOperation *cut = nullptr;
    if (!pending.empty() && (model == CutModel::TornPrefix || model == CutModel::OnlyNewest))
        cut = pending[m_random() % pending.size()];

    std::map<std::string, int> folder = m_folder;
    for (const DiskOperation *operation : m_pendingFolder) {
        bool isKept = true;
        if (model == CutModel::AllLost)
            isKept = false;
        else if (model == CutModel::TornPrefix)
            isKept = operation <= cut;
        else if (model == CutModel::OnlyNewest)
            isKept = operation >= cut;
        else if (model != CutModel::AllKept && model != CutModel::SizesWithoutData)
            isKept = chance();
        if (isKept)
            apply(*operation, folder);
    }
    DiskContents contents;
    for (const auto &[name, number] : folder)
        contents[name] = bytesOf(m_inodes[number], model, cut);
    return contents;
}

std::string PowerCut::bytesOf(const Inode &inode, CutModel model, const DiskOperation *cut)
{
    std::string bytes = inode.durable;
    if (model == CutModel::AllLost)
        return bytes;
    for (const DiskOperation *operation : inode.pending) {
        if (model == CutModel::SomeOperations && chance())
            continue;
        if ((model == CutModel::TornPrefix && operation > cut) || (model == CutModel::OnlyNewest && operation < cut))
            continue;
        const auto at = static_cast<std::size_t>(operation->at);
        if (operation->kind == DiskOperation::Kind::Truncate) {
            const bool isUncertain = model == CutModel::SomeSectors || model == CutModel::GarbageSectors;
            if (!isUncertain || chance())
                bytes.resize(at);
        } else if (model == CutModel::SizesWithoutData) {
            bytes.resize(std::max(bytes.size(), at + operation->data.size()));
        } else if (model == CutModel::SomeSectors || model == CutModel::GarbageSectors) {
            writeSectors(bytes, *operation, model);
        } else if (operation == cut && model == CutModel::TornPrefix) {
            const std::size_t sectors = m_random() % (operation->data.size() / sectorBytes + 1);
            put(bytes, at, std::string_view(operation->data).substr(0, sectors * sectorBytes));
        } else {
            put(bytes, at, operation->data);
        }
    }
    return bytes;
}

void PowerCut::writeSectors(std::string &bytes, const DiskOperation &write, CutModel model)
{
    const auto at = static_cast<std::size_t>(write.at);
    const std::size_t end = at + write.data.size();
    for (std::size_t from = at; from < end;) {
        const std::size_t to = std::min(end, (from / sectorBytes + 1) * sectorBytes);
        const auto fate = m_random() % 3;
        if (fate == 0) {
            put(bytes, from, std::string_view(write.data).substr(from - at, to - from));
        } else if (fate == 1 && model == CutModel::GarbageSectors) {
            std::string garbage(to - from, '\0');
            std::generate(garbage.begin(), garbage.end(), [this] { return static_cast<char>(m_random()); });
            put(bytes, from, garbage);
        }
        from = to;
    }
}

} // namespace meetlat::test
