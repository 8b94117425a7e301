// SPDX-License-Identifier: GPL-3.0-or-later
// What is still being typed when the review is closed, copied or backed up.
#include "ui/shell/FileCommands.h"
#include "ui/shell/MessageBar.h"
#include "ui/viewmodels/Drafts.h"

#include <QMessageBox>
#include <QPushButton>

namespace meetlat {

std::optional<Error> FileCommands::writeTexts()
{
    std::optional<Error> refusal;
    const auto watch = connect(&m_workbench, &Workbench::refused, this,
                               [&refusal](const Error &error) { refusal = error; });
    m_workbench.commitPendingTexts();
    disconnect(watch);
    return refusal;
}

bool FileCommands::mayLeave()
{
    const bool isWritten = !writeTexts();
    QStringList lost = draftSentences(m_workbench);
    if (!isWritten)
        lost.prepend(tr("Your last change could not be saved."));
    return lost.isEmpty() || m_askLeave(lost);
}

bool FileCommands::askLeave(const QStringList &lost)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Close the review"));
    box.setTextFormat(Qt::PlainText);
    box.setText(lost.join(QLatin1Char('\n')));
    QPushButton *stay = box.addButton(tr("&Stay"), QMessageBox::RejectRole);
    const QPushButton *leave = box.addButton(tr("&Close without it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

void FileCommands::closeReview()
{
    if (!mayLeave())
        return;
    m_workbench.setSession(nullptr);
    m_messages.clear(); // of the review that was closed
}

/// The last change is not in what was made; the way to write it stays in view.
void FileCommands::showIncomplete(const QString &sentence)
{
    m_messages.show(MessageBar::Tone::Refusal,
                    sentence + QLatin1Char(' ') + tr("Your last change is not in it, and is not saved yet."),
                    tr("Try again"), [this] { m_workbench.commitPendingTexts(); });
    m_messages.addChoice(tr("Save a copy…"), [this] { askSaveCopy(); });
}

} // namespace meetlat
