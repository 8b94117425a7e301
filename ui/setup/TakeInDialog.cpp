// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/TakeInDialog.h"

#include "core/domain/Setup.h"
#include "core/exchange/FileWriting.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ErrorText.h"
#include "ui/viewmodels/Words.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace meetlat {

TakeInDialog::TakeInDialog(Workbench &workbench, const QString &path, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_path(path)
{
    setWindowTitle(tr("Take in packet"));
    resize(640, 440);
    build();
    preview();
}

void TakeInDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    m_who = theme::titleLabel({}, this);
    m_who->setWordWrap(true);
    layout->addWidget(m_who);
    m_receipt = theme::quietLabel({}, this);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_receipt);
    m_plans = new QTableWidget(0, 3, this);
    m_plans->setHorizontalHeaderLabels({tr("Plan"), tr("State"), tr("Remark")});
    m_plans->setAccessibleName(tr("Plans in this packet"));
    m_plans->verticalHeader()->hide();
    m_plans->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_plans->setSelectionMode(QAbstractItemView::NoSelection);
    m_plans->setColumnWidth(0, 180);
    m_plans->setColumnWidth(1, 180);
    m_plans->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_plans, 1);
    m_counts = theme::plainLabel({}, this);
    m_counts->setWordWrap(true);
    layout->addWidget(m_counts);
    m_acceptFork = new QCheckBox(tr("I have looked at it: take this line of work in all the same"), this);
    m_acceptFork->hide();
    connect(m_acceptFork, &QCheckBox::toggled, this,
            [this](bool on) { m_take->setEnabled(on && !m_workbench.isReadOnly()); });
    layout->addWidget(m_acceptFork);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *close = theme::button(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_take = theme::primaryButton(tr("Take in"), this);
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, this, &TakeInDialog::accept);
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
}

bool TakeInDialog::canTakeIn() const
{
    return m_take->isEnabled();
}

void TakeInDialog::preview()
{
    m_take->setEnabled(false);
    const auto refuse = [this](const Error &error) {
        m_who->setText(QFileInfo(m_path).fileName());
        m_counts->setText(errorText(error));
        theme::setLook(m_counts, theme::Look::NegativeText);
        m_plans->hide();
    };
    Result<QByteArray> bytes = readWholeFile(m_path, qint64(64) << 20);
    if (!bytes) {
        refuse(bytes.error());
        return;
    }
    m_packet = std::move(*bytes);
    if (!m_workbench.session())
        return;
    const Result<TakeInPreview> preview = previewTakeIn(*m_workbench.session(), m_packet);
    if (preview) {
        showPreview(*preview);
        return;
    }
    m_isFork = preview.error().code == Error::Code::PacketForked;
    const Result<TakeInPreview> forked =
        m_isFork ? previewTakeIn(*m_workbench.session(), m_packet, true) : Result<TakeInPreview>(preview.error());
    if (!forked) {
        m_isFork = false;
        refuse(preview.error());
        return;
    }
    showPreview(*forked);
    m_counts->setText(errorText(preview.error()) + QLatin1Char('\n') + m_counts->text());
    theme::setLook(m_counts, theme::Look::WarningText);
    m_take->setEnabled(false); // until the lead has said so
    m_acceptFork->show();
}

void TakeInDialog::showPreview(const TakeInPreview &preview)
{
    const ReviewState &state = m_workbench.state();
    m_who->setText(tr("Packet %1 of %2").arg(preview.packet.header.sequence).arg(preview.raterName));
    m_receipt->setText(tr("Receipt %1").arg(receiptOf(preview.packet.sha256)));
    m_plans->setRowCount(static_cast<int>(preview.plans.size()));
    int row = 0;
    for (const TakeInPreview::PlanLine &line : preview.plans) {
        const Plan *plan = state.find<Plan>(line.plan);
        const Region *region = plan ? state.find<Region>(plan->region) : nullptr;
        const int cells = static_cast<int>(state.rubric().indicators.size());
        const QString standing = line.round > 0 ? tr("submitted, round %1").arg(line.round)
                                                : tr("draft, %1 of %2").arg(line.cellsGiven).arg(cells);
        QStringList remarks;
        if (line.isNewRound)
            remarks << tr("newer round than before");
        if (line.otherDocument)
            remarks << tr("read in another edition of the document");
        m_plans->setItem(row, 0, new QTableWidgetItem(region ? region->name : QString()));
        m_plans->setItem(row, 1, new QTableWidgetItem(standing));
        m_plans->setItem(row, 2, new QTableWidgetItem(remarks.join(QStringLiteral(", "))));
        ++row;
    }
    const MergeReport &report = preview.report;
    if (preview.isKnown) {
        m_counts->setText(
            tr("This packet was taken in on %1. There is nothing to do.").arg(words::dateTime(preview.knownSince)));
        return;
    }
    QStringList counts{tr("%n new row(s)", nullptr, report.fresh), tr("%n changed", nullptr, report.changed),
                       tr("%n the same", nullptr, report.same)};
    if (report.older > 0)
        counts << tr("%n older than here, without effect", nullptr, report.older);
    if (report.forked > 0)
        counts << tr("%n in conflict, the other kept aside", nullptr, report.forked);
    if (report.quarantined > 0)
        counts << tr("%n of an unknown rubric version, kept aside", nullptr, report.quarantined);
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_take->setEnabled(!m_workbench.isReadOnly());
}

void TakeInDialog::accept()
{
    if (!m_take->isEnabled() || !m_workbench.session())
        return;
    m_workbench.commitPendingTexts();
    const Result<TakeInPreview> taken = takeIn(*m_workbench.session(), m_packet, m_isFork && m_acceptFork->isChecked());
    if (!taken) {
        m_counts->setText(errorText(taken.error()));
        theme::setLook(m_counts, theme::Look::NegativeText);
        return;
    }
    Q_EMIT m_workbench.announced(
        tr("Packet of %1 taken in. Receipt %2").arg(taken->raterName, receiptOf(taken->packet.sha256)));
    QDialog::accept();
}

} // namespace meetlat
