// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewProjectDialog.h"

#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace meetlat {

namespace {

QString ending()
{
    return QStringLiteral(".meetlat");
}

} // namespace

NewProjectDialog::NewProjectDialog(QWidget *parent)
    : QDialog(parent), m_title(new QLineEdit(this)), m_lead(new QLineEdit(this)), m_scale(new QComboBox(this)),
      m_cutoff(new QDateEdit(QDate(2022, 12, 1), this)), m_path(new QLineEdit(this)),
      m_create(theme::primaryButton(tr("Create"), this))
{
    setWindowTitle(tr("New review"));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->addWidget(theme::titleLabel(windowTitle(), this));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(theme::gap);
    m_title->setPlaceholderText(tr("for example: Regional plans, round 2"));
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Your name, as review lead"), m_lead);
    m_scale->addItem(tr("1 to 5, as the rubric describes"));
    m_scale->addItem(tr("0 to 5, as the method says"));
    form->addRow(tr("Scale"), m_scale);
    m_cutoff->setCalendarPopup(true);
    m_cutoff->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat).remove(QStringLiteral("dddd ")));
    form->addRow(tr("A plan is new from"), m_cutoff);
    auto *pathRow = new QHBoxLayout;
    QPushButton *browse = theme::button(tr("Choose…"), this);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browse);
    m_path->setAccessibleName(tr("File"));
    form->addRow(tr("File"), pathRow);
    column->addLayout(form);
    QLabel *note = theme::quietLabel(tr("The scale can be changed as long as nobody gave a 0. The rubric of Annex 1 is "
                                        "built in; it can be changed later, with versions."),
                                     this);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = theme::button(tr("Cancel"), this);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    m_create->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    connect(browse, &QPushButton::clicked, this, &NewProjectDialog::choosePath);
    connect(m_title, &QLineEdit::textChanged, this, &NewProjectDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsOwn = true; });
    for (QLineEdit *field : {m_title, m_lead, m_path})
        connect(field, &QLineEdit::textChanged, this, &NewProjectDialog::enableCreate);
    enableCreate();
}

NewProjectDialog::Answers NewProjectDialog::answers() const
{
    QString path = m_path->text().trimmed();
    if (!path.endsWith(ending(), Qt::CaseInsensitive))
        path += ending();
    const Scale scale = m_scale->currentIndex() == 1 ? Scale::ZeroToFive : Scale::OneToFive;
    return {m_title->text().trimmed(), m_lead->text().trimmed(), scale, m_cutoff->date(), path};
}

void NewProjectDialog::enableCreate()
{
    bool isComplete = true;
    for (const QLineEdit *field : {m_title, m_lead, m_path})
        isComplete = isComplete && !field->text().trimmed().isEmpty();
    m_create->setEnabled(isComplete);
}

void NewProjectDialog::choosePath()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where to keep the review"), m_path->text(),
                                     tr("Meetlat reviews (*.meetlat)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_pathIsOwn = true;
    m_path->setText(path);
}

void NewProjectDialog::suggestPath()
{
    if (m_pathIsOwn)
        return;
    static const QRegularExpression notForNames(QStringLiteral("[^\\w -]+"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    const QString name = m_title->text().simplified().remove(notForNames).left(80);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(name.isEmpty() ? QString() : QDir::toNativeSeparators(folder + QLatin1Char('/') + name + ending()));
}

} // namespace meetlat
