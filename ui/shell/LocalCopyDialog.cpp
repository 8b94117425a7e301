// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LocalCopyDialog.h"

#include "ui/shell/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace meetlat {

LocalCopyDialog::LocalCopyDialog(const QString &projectPath, const FilePlace &place, QWidget *parent)
    : QDialog(parent), m_path(new QLineEdit(QDir::toNativeSeparators(suggestedPath(projectPath)), this))
{
    setWindowTitle(tr("Work on a local copy?"));
    setMinimumWidth(620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(theme::gap);
    QLabel *title = theme::titleLabel(tr("“%1” lies %2").arg(QFileInfo(projectPath).fileName(), placeWords(place)), this);
    title->setWordWrap(true);
    column->addWidget(title);
    const QString risk = place.kind == FilePlace::Kind::Cloud
                             ? tr("%1 copies the file to other computers while Meetlat writes to it. That can leave you "
                                  "with two versions, or with a file that does not open.")
                                   .arg(place.name)
                             : tr("On many network drives nothing stops a second computer from writing to the same file. "
                                  "Work can be lost without a word.");
    QLabel *words = theme::plainLabel(
        risk + QLatin1Char(' ') + tr("Work on a copy on this computer; the file there stays as it is."), this);
    words->setWordWrap(true);
    column->addWidget(words);

    auto *row = new QHBoxLayout;
    QLabel *label = theme::plainLabel(tr("Copy to"), this);
    label->setBuddy(m_path);
    m_path->setAccessibleName(tr("File of the copy"));
    QPushButton *choose = theme::button(tr("Choose…"), this);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    column->addLayout(row);
    QLabel *remembered =
        theme::quietLabel(tr("Your choice is remembered for this file. Hand in from the copy as always."), this);
    remembered->setWordWrap(true);
    column->addWidget(remembered);

    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = theme::button(tr("Cancel"), this);
    QPushButton *there = theme::button(tr("Work there all the same"), this);
    QPushButton *copy = theme::primaryButton(tr("Work on a local copy"), this);
    copy->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(there);
    buttons->addWidget(copy);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &LocalCopyDialog::choosePath);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(there, &QPushButton::clicked, this, [this] { done(There); });
    connect(copy, &QPushButton::clicked, this, &QDialog::accept);
    copy->setFocus(Qt::OtherFocusReason);
}

QString LocalCopyDialog::copyPath() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString ending = QStringLiteral(".meetlat");
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

QString LocalCopyDialog::placeWords(const FilePlace &place)
{
    return place.kind == FilePlace::Kind::Cloud ? tr("in %1").arg(place.name)
                                                : tr("on a network drive (%1)").arg(place.name);
}

QString LocalCopyDialog::suggestedPath(const QString &projectPath)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir folder(documents.filePath(QStringLiteral("Meetlat")));
    const QString name = QFileInfo(projectPath).completeBaseName();
    QString path = folder.filePath(name + QStringLiteral(".meetlat"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1-%2.meetlat").arg(name).arg(n));
    return path;
}

void LocalCopyDialog::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(),
                                                      tr("Meetlat reviews (*.meetlat)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

} // namespace meetlat
