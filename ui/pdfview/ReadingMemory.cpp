// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/ReadingMemory.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace meetlat {

namespace {

QString placesKey()
{
    return QStringLiteral("places");
}
QString dimmedKey()
{
    return QStringLiteral("dimPaper");
}

QString panelWidthKey()
{
    return QStringLiteral("panelWidth");
}
QString thumbnailsKey()
{
    return QStringLiteral("panelShowsThumbnails");
}

QString lineOf(const QString &document, const ReadingPlace &place)
{
    const auto number = [](double value) { return QString::number(value, 'g', 8); };
    return QStringList{document,
                       QString::number(place.page),
                       number(place.at.x()),
                       number(place.at.y()),
                       number(place.zoom),
                       QString::number(static_cast<int>(place.fit)),
                       QString::number(static_cast<int>(place.arrangement)),
                       QString::number(place.rotation)}
        .join(QLatin1Char(' '));
}

/// Empty for a line that somebody else wrote, or a later version.
std::optional<std::pair<QString, ReadingPlace>> entryOf(const QString &line)
{
    const QStringList parts = line.split(QLatin1Char(' '));
    if (parts.size() != 8)
        return {};
    std::vector<double> numbers;
    for (const QString &part : parts.mid(1)) {
        bool isNumber = false;
        numbers.push_back(part.toDouble(&isNumber));
        if (!isNumber || !std::isfinite(numbers.back()) || std::abs(numbers.back()) > 1e6)
            return {};
    }
    const auto whole = [&](size_t index, int most) { return std::clamp(static_cast<int>(numbers[index]), 0, most); };
    return std::pair(parts.front(), ReadingPlace{whole(0, 1'000'000),
                                                 {numbers[1], numbers[2]},
                                                 numbers[3],
                                                 static_cast<PageFit>(whole(4, static_cast<int>(PageFit::Page))),
                                                 static_cast<PageArrangement>(
                                                     whole(5, static_cast<int>(PageArrangement::TwoPagesAndCover))),
                                                 whole(6, 3)});
}

} // namespace

ReadingMemory::ReadingMemory(QObject *parent)
    : QObject(parent),
      m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("meetlat"), QStringLiteral("reading"))
{
    read();
}

ReadingMemory::ReadingMemory(const QString &iniPath, QObject *parent)
    : QObject(parent), m_settings(iniPath, QSettings::IniFormat)
{
    read();
}

void ReadingMemory::read()
{
    const QStringList lines = m_settings.value(placesKey()).toStringList().mid(0, mostDocuments);
    for (const QString &line : lines) {
        if (auto entry = entryOf(line))
            m_places.push_back(std::move(*entry));
    }
}

void ReadingMemory::write()
{
    QStringList lines;
    for (const auto &[document, place] : m_places)
        lines << lineOf(document, place);
    m_settings.setValue(placesKey(), lines);
}

std::optional<ReadingPlace> ReadingMemory::placeIn(const DocumentId &document) const
{
    const auto found = std::ranges::find(m_places, document.toString(), &std::pair<QString, ReadingPlace>::first);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

void ReadingMemory::setPlaceIn(const DocumentId &document, const ReadingPlace &place)
{
    if (!m_places.empty() && m_places.front() == std::pair(document.toString(), place))
        return;
    std::erase_if(m_places, [&](const auto &entry) { return entry.first == document.toString(); });
    m_places.insert(m_places.begin(), {document.toString(), place});
    if (m_places.size() > mostDocuments)
        m_places.resize(mostDocuments);
    write();
}

bool ReadingMemory::isPaperDimmed() const
{
    return m_settings.value(dimmedKey()).toBool();
}

void ReadingMemory::setPaperDimmed(bool dimmed)
{
    m_settings.setValue(dimmedKey(), dimmed);
    Q_EMIT paperDimmed(dimmed);
}

int ReadingMemory::panelWidth() const
{
    return m_settings.value(panelWidthKey(), usualPanelWidth).toInt();
}

void ReadingMemory::setPanelWidth(int width)
{
    m_settings.setValue(panelWidthKey(), width);
}

bool ReadingMemory::showsThumbnails() const
{
    return m_settings.value(thumbnailsKey()).toBool();
}

void ReadingMemory::setShowsThumbnails(bool shows)
{
    m_settings.setValue(thumbnailsKey(), shows);
}

} // namespace meetlat
