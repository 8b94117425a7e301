// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HandInDialog.h"

#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/exchange/HandOver.h"
#include "core/exchange/Packet.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ErrorText.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meetlat {

HandInDialog::HandInDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_path(new QLineEdit(this)),
      m_write(theme::primaryButton(tr("Make the packet"), this)), m_copy(theme::button(tr("Copy the receipt"), this)),
      m_close(theme::button(tr("Close"), this)), m_outcome(theme::plainLabel({}, this)),
      m_receipt(theme::titleLabel({}, this))
{
    setWindowTitle(tr("Hand in"));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->addWidget(theme::titleLabel(windowTitle(), this));
    QLabel *words = theme::plainLabel(tr("A packet holds your own scores, highlights and reasons, and no PDFs. Send it "
                                         "to the review lead. You can hand in again later."),
                                      this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(theme::quietLabel(planCounts(), this));
    auto *row = new QHBoxLayout;
    QPushButton *browse = theme::button(tr("Choose…"), this);
    m_path->setAccessibleName(tr("File of the packet"));
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    column->addLayout(row);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    column->addWidget(m_outcome);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_receipt->hide();
    column->addWidget(m_receipt);
    auto *buttons = new QHBoxLayout;
    m_copy->hide();
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, &HandInDialog::choosePath);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_write, &QPushButton::clicked, this, &HandInDialog::write);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_receipt->text()); });
    setPath(suggestedPath());
}

void HandInDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString HandInDialog::receipt() const
{
    return m_receipt->text();
}

QString HandInDialog::suggestedPath() const
{
    const QFileInfo project(m_workbench.session()->path());
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    return project.dir().filePath(QStringLiteral("%1_%2.meetpak").arg(project.completeBaseName(), day));
}

QString HandInDialog::planCounts() const
{
    const ReviewState &state = m_workbench.state();
    const auto plans = plansAssignedTo(state, m_workbench.person());
    int submitted = 0;
    for (const Plan *plan : plans)
        submitted += isSubmitted(state, plan->id, m_workbench.person()) ? 1 : 0;
    return tr("%1 of %2 plans are submitted; the others go along as drafts.").arg(submitted).arg(plans.size());
}

void HandInDialog::choosePath()
{
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), tr("Meetlat packets (*.meetpak)"));
    if (!path.isEmpty())
        setPath(path);
}

void HandInDialog::write()
{
    m_workbench.commitPendingTexts();
    const QString path = m_path->text().trimmed();
    const Result<QString> digest = handIn(*m_workbench.session(), path);
    m_outcome->show();
    theme::setLook(m_outcome, digest ? theme::Look::PositiveText : theme::Look::NegativeText);
    if (!digest) {
        m_outcome->setText(errorText(digest.error()));
        return;
    }
    m_outcome->setText(tr("The packet is written. This is your receipt; the review lead sees the same one."));
    m_receipt->setText(receiptOf(*digest));
    m_receipt->setAccessibleName(tr("Receipt %1").arg(m_receipt->text()));
    m_receipt->show();
    m_copy->show();
    m_write->setEnabled(false);
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace meetlat
