// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/session/RecordedDisk.h"

#include <functional>

namespace meetlat::test {

/// What of the operations that no sync has followed survives a power cut.
enum class CutModel {
    AllLost,
    AllKept,
    TornPrefix,       ///< in order up to one operation, of which only the first sectors arrive
    SomeOperations,   ///< any of them, in any order
    SomeSectors,      ///< any sector of 512 bytes of any of them
    GarbageSectors,   ///< the same, and some sectors hold anything
    OnlyNewest,       ///< in the wrong order: those from one operation on
    SizesWithoutData, ///< files have their new sizes, and zeros where they grew
};
inline constexpr int cutModels = 8;

/// Plays recorded operations and makes what each model leaves after each of them.
class PowerCut
{
public:
    PowerCut(const DiskContents &before, std::vector<DiskOperation> operations, unsigned seed);

    /// What a cut after one operation left.
    struct Remains
    {
        int operation; ///< from 0 on
        int acknowledged; ///< actions that were said to be saved
        CutModel model;
        const DiskContents &contents;
        std::uint64_t fingerprint; ///< the same for the same contents
    };
    /// Calls `examine` for each operation and model; stops when it answers false.
    void everywhere(const std::function<bool(const Remains &)> &examine);

private:
    struct Inode
    {
        std::string durable;
        std::vector<const DiskOperation *> pending;
    };
    void advance(const DiskOperation &operation);
    void syncFolder();
    void apply(const DiskOperation &operation, std::map<std::string, int> &folder) const;
    DiskContents remainsOf(CutModel model);
    std::string bytesOf(const Inode &inode, CutModel model, const DiskOperation *cut);
    void writeSectors(std::string &bytes, const DiskOperation &write, CutModel model);
    bool chance() { return m_random() % 2 == 0; }

    std::vector<DiskOperation> m_operations;
    std::map<int, Inode> m_inodes;
    std::map<std::string, int> m_folder;
    std::vector<const DiskOperation *> m_pendingFolder;
    std::mt19937 m_random;
};

} // namespace meetlat::test
