// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <map>

namespace meetlat {

/// What is left of a damaged file, before anything is saved of it. Rows are counted by table, without deleted ones.
struct DamageFacts
{
    std::map<QString, int> readable;
    int unreadable = 0; ///< rows that were met but make no sense
    int tablesCut = 0;  ///< tables of which a part could not be reached
    int pdfs = 0;       ///< whose bytes still fit their hash
    int pdfsLost = 0;
    bool canBeSaved = false; ///< enough is left for a new file, with or without a snapshot

    QString snapshot; ///< path of the newest good one; empty: there is none
    QDateTime snapshotAt;
    std::map<QString, int> inSnapshot;
    std::map<QString, int> newerThanSnapshot; ///< readable rows that it lacks or has older
    std::map<QString, int> onlyInSnapshot;    ///< its rows that the file has lost or has older
};

/// What a new file is made of.
enum class RecoverFrom {
    Everything, ///< of two versions of a row the one written more often
    Snapshot,   ///< its rows alone, with the sound PDFs of the damaged file
};

} // namespace meetlat
