// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Tables.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace meetlat::testing {

/// How one run of the program ended.
struct Outcome
{
    int status = -1; ///< exit status; -1: it crashed or did not end in time
    QString out;
    QString err;
    qint64 milliseconds = 0;

    QJsonObject json() const; ///< of stdout; empty when that is not one JSON document
    bool isJson() const;
};

/// Runs the built program with a home folder of its own, in English.
class RunningMeetlat
{
public:
    RunningMeetlat();

    Outcome operator()(const QStringList &arguments, const QByteArray &input = {}, const QString &language = {}) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder; answers its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    static QByteArray read(const QString &path);

private:
    QTemporaryDir m_folder;
};

/// One line of Helvetica below the other on each page.
QByteArray pdfWithLines(const std::vector<QStringList> &pages);

/// The row of a CSV whose cells in these columns are these; empty when there is none.
QStringList rowWhere(const TextTable &table, const std::vector<std::pair<QString, QString>> &cells);
QString cellWhere(const TextTable &table, const QString &column, const std::vector<std::pair<QString, QString>> &cells);

} // namespace meetlat::testing
