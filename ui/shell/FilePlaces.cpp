// SPDX-License-Identifier: GPL-3.0-or-later
// Projects in folders that are kept in step with other computers, and on network drives.
#include "ui/shell/FileCommands.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Preferences.h"

#include <QDir>
#include <QFileInfo>

namespace meetlat {

std::optional<bool> FileCommands::openElsewhere(const QString &path)
{
    const FilePlace place = QFileInfo(path).isFile() ? m_placeOf(path) : FilePlace{};
    if (place.kind == FilePlace::Kind::Local || m_preferences.worksThere(path))
        return std::nullopt;
    const QString chosen = m_preferences.localCopyOf(path);
    if (!chosen.isEmpty() && QFileInfo(chosen).isFile())
        return openLocalCopy(path, chosen, place);
    const PlaceAnswer answer = m_askPlace(path, place);
    switch (answer.choice) {
    case LocalCopyDialog::Cancelled:
        return false;
    case LocalCopyDialog::There:
        m_preferences.setWorksThere(path);
        return std::nullopt;
    case LocalCopyDialog::Copy:
        break;
    }
    if (!makeLocalCopy(path, answer.copyPath))
        return false;
    m_preferences.setLocalCopyOf(path, answer.copyPath);
    return openLocalCopy(path, answer.copyPath, place);
}

FileCommands::PlaceAnswer FileCommands::askPlace(const QString &path, const FilePlace &place)
{
    LocalCopyDialog dialog(path, place, m_window);
    const int choice = dialog.exec();
    return {static_cast<LocalCopyDialog::Choice>(choice), dialog.copyPath()};
}

bool FileCommands::makeLocalCopy(const QString &path, const QString &copy)
{
    OpenOptions options;
    options.readOnly = true; // nothing is written there, not even to bring it up to date
    auto there = ReviewSession::open(path, options);
    if (!there) {
        explain(path, there.error());
        return false;
    }
    if (const auto reason = (*there)->readOnlyReason(); reason && reason->code == Error::Code::FileInUse) {
        explain(path, *reason); // whoever works in it would go on in another file than this copy
        return false;
    }
    if (!QDir().mkpath(QFileInfo(copy).absolutePath())) {
        explain(path, Error{Error::Code::CannotWrite, copy});
        return false;
    }
    if (const Status copied = copyWithProgress(**there, copy); !copied) {
        explain(path, copied.error());
        return false;
    }
    return true;
}

bool FileCommands::openLocalCopy(const QString &path, const QString &copy, const FilePlace &place)
{
    if (!openHere(copy))
        return false;
    if (m_workbench.isReadOnly()) // has its own message
        return true;
    m_messages.show(MessageBar::Tone::Notice,
                    tr("You work on your copy: %1. The file that lies %2 stays as it is.")
                        .arg(QDir::toNativeSeparators(copy), LocalCopyDialog::placeWords(place)),
                    tr("Open that one"), [this, path] {
                        m_preferences.setWorksThere(path);
                        openHere(path);
                    });
    return true;
}

} // namespace meetlat
