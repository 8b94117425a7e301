// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/RunningMeetlat.h"

#include "tests/core/pdf/PdfFixtures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace meetlat::testing {

using namespace Qt::Literals::StringLiterals;

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

bool Outcome::isJson() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    return error.error == QJsonParseError::NoError && document.isObject();
}

RunningMeetlat::RunningMeetlat() = default;

Outcome RunningMeetlat::operator()(const QStringList &arguments, const QByteArray &input, const QString &language) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"home/data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_folder.filePath(u"home/cache"_s));
    for (const QString &display :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LC_ALL"_s, u"LANGUAGE"_s})
        environment.remove(display);
    environment.insert(u"LANG"_s, language.isEmpty() ? u"C.UTF-8"_s : language);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationDirPath() + u"/meetlat"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (!process.waitForFinished(180'000)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        outcome.status = process.exitCode();
    }
    outcome.milliseconds = timer.elapsed();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

QString RunningMeetlat::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write %s", qPrintable(name));
    return path(name);
}

QByteArray RunningMeetlat::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pdfWithLines(const std::vector<QStringList> &pages)
{
    std::vector<pdf::fixtures::RawPage> raw;
    for (const QStringList &lines : pages) {
        pdf::fixtures::RawPage page;
        int y = 780;
        for (const QString &line : lines) {
            page.content += pdf::fixtures::textAt(72, y, line.toLatin1());
            y -= 16;
        }
        raw.push_back(page);
    }
    return pdf::fixtures::rawPdf(raw);
}

QStringList rowWhere(const TextTable &table, const std::vector<std::pair<QString, QString>> &cells)
{
    const auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const TextTable::Row &candidate) {
        return std::all_of(cells.begin(), cells.end(),
                           [&](const auto &cell) { return table.cell(candidate, cell.first) == cell.second; });
    });
    return row == table.rows.end() ? QStringList() : row->cells;
}

QString cellWhere(const TextTable &table, const QString &column, const std::vector<std::pair<QString, QString>> &cells)
{
    return rowWhere(table, cells).value(table.column(column), u"(no such row)"_s);
}

} // namespace meetlat::testing
