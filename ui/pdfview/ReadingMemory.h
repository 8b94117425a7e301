// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "ui/pdfview/ReadingPlace.h"

#include <QObject>
#include <QSettings>

#include <optional>
#include <utility>
#include <vector>

namespace meetlat {

/// What is remembered of reading between runs: where in each document (by its SHA-256) somebody was and how its pages
/// were shown, whether the paper is dimmed, and the side panel. In the user's own settings, never in a project file: colleagues need
/// not know who read how far. No words of a document, no names.
class ReadingMemory : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostDocuments = 300; ///< the ones read longest ago are forgotten

    explicit ReadingMemory(QObject *parent = nullptr);
    explicit ReadingMemory(const QString &iniPath, QObject *parent = nullptr); ///< for tests

    std::optional<ReadingPlace> placeIn(const DocumentId &document) const;
    void setPlaceIn(const DocumentId &document, const ReadingPlace &place);
    bool isPaperDimmed() const;
    void setPaperDimmed(bool dimmed);
    /// The side panel of all panes: how wide it is (pixels) and whether its thumbnails were chosen.
    static constexpr int usualPanelWidth = 220;
    int panelWidth() const;
    void setPanelWidth(int width);
    bool showsThumbnails() const;
    void setShowsThumbnails(bool shows);

Q_SIGNALS:
    void paperDimmed(bool dimmed);

private:
    void read();
    void write();

    QSettings m_settings;
    std::vector<std::pair<QString, ReadingPlace>> m_places; ///< newest first
};

} // namespace meetlat
