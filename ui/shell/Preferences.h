// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QSettings>
#include <QStringList>

class QMainWindow;

namespace meetlat {

/// What the program remembers for this user between runs. Never anything about what is in a project.
class Preferences
{
public:
    Preferences();
    explicit Preferences(const QString &iniPath); ///< for tests

    QStringList recentProjects() const; ///< newest first, at most ten
    void addRecentProject(const QString &path);
    void removeRecentProject(const QString &path);

    /// What was chosen for a project that lies in the cloud or on a network drive: work there all the same, or the path
    /// of the copy that is worked on instead.
    bool worksThere(const QString &path) const;
    void setWorksThere(const QString &path);
    QString localCopyOf(const QString &path) const; ///< empty: none
    void setLocalCopyOf(const QString &path, const QString &copy);

    QString language() const; ///< "nl", "en"; empty: as the system
    void setLanguage(const QString &language);
    theme::Mode themeMode() const;
    void setThemeMode(theme::Mode mode);

    /// Place, size and state of the window and of every named splitter in it.
    void saveWindow(const QMainWindow &window);
    void restoreWindow(QMainWindow &window) const;
    void restoreSplitters(QWidget &in) const;

private:
    QSettings m_settings;
};

} // namespace meetlat
