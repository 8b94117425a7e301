// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

namespace meetlat::pdf::fixtures {

/// Another program in place of Tesseract, first in the path as long as this lives.
class StandInTesseract
{
public:
    /// What it answers about itself, as the beginning of its script.
    static QByteArray greeting(const QByteArray &languages = "nld")
    {
        return "case \"$1\" in --version) echo tesseract 9.9; exit;; --list-langs) echo " + languages +
               "; exit;; esac\n";
    }
    /// A script that finds one line of these words on every page, at the top of an A4 page; `sure`: of each, 0..100.
    static QByteArray finding(const QByteArrayList &words, int sure = 95)
    {
        QByteArray script = greeting() + "cat > /dev/null\nprintf '";
        int left = 300;
        for (int i = 0; i < words.size(); ++i, left += 320)
            script += "5\\t1\\t1\\t1\\t1\\t" + QByteArray::number(i + 1) + "\\t" + QByteArray::number(left) +
                      "\\t300\\t300\\t50\\t" + QByteArray::number(sure) + "\\t" + words.at(i) + "\\n";
        return script + "'\n";
    }

    explicit StandInTesseract(const QByteArray &script)
    {
        QFile file(path(QStringLiteral("tesseract")));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                            QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_before);
    }
    ~StandInTesseract() { qputenv("PATH", m_before); }
    StandInTesseract(const StandInTesseract &) = delete;
    StandInTesseract &operator=(const StandInTesseract &) = delete;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("PATH");
};

} // namespace meetlat::pdf::fixtures
