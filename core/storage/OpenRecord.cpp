// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OpenRecord.h"

#include "core/base/Sha256.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meetlat {

namespace {

constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;

/// By stat() only: a project that is open must not be opened and closed again.
QString looksOf(const QString &path)
{
    struct stat now = {};
    if (::stat(QFile::encodeName(path).constData(), &now) != 0)
        return {};
    return QStringLiteral("%1 %2.%3 %4 %5")
        .arg(now.st_size)
        .arg(now.st_mtim.tv_sec)
        .arg(now.st_mtim.tv_nsec)
        .arg(now.st_dev)
        .arg(now.st_ino);
}

} // namespace

OpenRecord::OpenRecord(const QString &projectPath) : m_projectPath(projectPath)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString canonical = QFileInfo(projectPath).canonicalFilePath();
    const QString key = canonical.isEmpty() ? QFileInfo(projectPath).absoluteFilePath() : canonical;
    m_recordPath = QStringLiteral("%1/projects/%2.json").arg(data, Sha256::of(key.toUtf8()).left(32));
    QFile file(m_recordPath);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    m_holder = record.value(QLatin1String("holder")).toString();
    m_snapshotFolder = record.value(QLatin1String("snapshots")).toString();
    m_looks = record.value(QLatin1String("looks")).toString();
    m_checkedAt = record.value(QLatin1String("checked_at")).toInteger();
}

QString OpenRecord::holder() const
{
    return m_holder;
}

bool OpenRecord::isAsClosedHere() const
{
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - m_checkedAt;
    return age >= 0 && age < weekMs && looksAsClosed();
}

bool OpenRecord::looksAsClosed() const
{
    return !m_looks.isEmpty() && looksOf(m_projectPath) == m_looks;
}

QString OpenRecord::snapshotFolder() const
{
    return m_snapshotFolder;
}

void OpenRecord::noteOpened(const QString &snapshotFolder, bool wasChecked)
{
    const passwd *user = ::getpwuid(::geteuid());
    m_holder = QStringLiteral("%1, %2, %3")
                   .arg(user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid()),
                        QSysInfo::machineHostName(),
                        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    m_looks.clear();
    m_snapshotFolder = snapshotFolder;
    if (wasChecked)
        m_checkedAt = QDateTime::currentMSecsSinceEpoch();
    save();
}

void OpenRecord::noteClosed()
{
    m_holder.clear();
    m_looks = looksOf(m_projectPath);
    save();
}

void OpenRecord::save()
{
    // A record that cannot be written is no reason to refuse work: the next opening checks the file instead.
    if (!QDir().mkpath(QFileInfo(m_recordPath).path()))
        return;
    QSaveFile file(m_recordPath);
    const QByteArray bytes = QJsonDocument(QJsonObject{
                                               {QStringLiteral("project"), m_projectPath},
                                               {QStringLiteral("holder"), m_holder},
                                               {QStringLiteral("snapshots"), m_snapshotFolder},
                                               {QStringLiteral("looks"), m_looks},
                                               {QStringLiteral("checked_at"), m_checkedAt},
                                           })
                                 .toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        file.commit();
    else
        file.cancelWriting();
}

} // namespace meetlat
