// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Preferences.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

namespace meetlat {

namespace {

constexpr int mostRecent = 10;

QString recentKey()
{
    return QStringLiteral("recentProjects");
}
QString thereValue()
{
    return QStringLiteral("there"); // no path: those are absolute
}
QString placeKey(const QString &path)
{
    // Slashes would make groups of it.
    return QStringLiteral("places/") + QString::fromLatin1(QFileInfo(path).absoluteFilePath().toUtf8().toHex());
}
QString splitterKey(const QSplitter &splitter)
{
    return QStringLiteral("splitters/") + splitter.objectName();
}

} // namespace

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("meetlat"), QStringLiteral("meetlat"))
{
}

Preferences::Preferences(const QString &iniPath) : m_settings(iniPath, QSettings::IniFormat) {}

QStringList Preferences::recentProjects() const
{
    return m_settings.value(recentKey()).toStringList();
}

void Preferences::addRecentProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentProjects();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_settings.setValue(recentKey(), recent.mid(0, mostRecent));
}

void Preferences::removeRecentProject(const QString &path)
{
    QStringList recent = recentProjects();
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(recentKey(), recent);
}

bool Preferences::worksThere(const QString &path) const
{
    return m_settings.value(placeKey(path)).toString() == thereValue();
}

void Preferences::setWorksThere(const QString &path)
{
    m_settings.setValue(placeKey(path), thereValue());
}

QString Preferences::localCopyOf(const QString &path) const
{
    return worksThere(path) ? QString() : m_settings.value(placeKey(path)).toString();
}

void Preferences::setLocalCopyOf(const QString &path, const QString &copy)
{
    m_settings.setValue(placeKey(path), QFileInfo(copy).absoluteFilePath());
}

QString Preferences::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(QStringLiteral("language"), language);
}

theme::Mode Preferences::themeMode() const
{
    const QString mode = m_settings.value(QStringLiteral("theme")).toString();
    if (mode == QLatin1String("light"))
        return theme::Mode::Light;
    return mode == QLatin1String("dark") ? theme::Mode::Dark : theme::Mode::System;
}

void Preferences::setThemeMode(theme::Mode mode)
{
    const QString name = mode == theme::Mode::Light  ? QStringLiteral("light")
                         : mode == theme::Mode::Dark ? QStringLiteral("dark")
                                                     : QString();
    m_settings.setValue(QStringLiteral("theme"), name);
}

void Preferences::saveWindow(const QMainWindow &window)
{
    m_settings.setValue(QStringLiteral("geometry"), window.saveGeometry());
    const auto splitters = window.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            m_settings.setValue(splitterKey(*splitter), splitter->saveState());
    }
}

void Preferences::restoreWindow(QMainWindow &window) const
{
    const QByteArray geometry = m_settings.value(QStringLiteral("geometry")).toByteArray();
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
    else if (const QScreen *screen = window.screen();
             screen && !QRect({}, screen->availableSize() - QSize(16, 40)).contains(window.rect()))
        window.setWindowState(Qt::WindowMaximized); // a small screen has no room for a frame around the window
}

void Preferences::restoreSplitters(QWidget &in) const
{
    const auto splitters = in.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        const QByteArray state = m_settings.value(splitterKey(*splitter)).toByteArray();
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
    }
}

} // namespace meetlat
