// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ClaimsPanel.h"

#include "core/domain/Dashboard.h"
#include "ui/setup/DateField.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/SetupWords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace meetlat {

namespace {

struct Claims
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::ClaimsPanel)
};

QString claimWords(std::optional<bool> isNew)
{
    if (!isNew)
        return Claims::tr("not stated", "what the dashboard claims");
    return *isNew ? Claims::tr("there is a new plan", "what the dashboard claims")
                  : Claims::tr("there is no new plan", "what the dashboard claims");
}

QString lineOf(const DashboardClaim &claim)
{
    QStringList parts{QLocale().toString(claim.at, QLocale::ShortFormat)};
    if (!claim.version.isEmpty())
        parts << claim.version;
    parts << claimWords(claim.claimsNew);
    if (!claim.source.isEmpty())
        parts << claim.source;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ClaimsPanel::ClaimsPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_title(theme::plainLabel({}, this)),
      m_against(theme::plainLabel({}, this)), m_claims(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::halfGap);
    auto *head = new QHBoxLayout;
    m_title->setFont(theme::boldFont());
    head->addWidget(m_title);
    head->addSpacing(theme::gap);
    head->addWidget(m_against);
    head->addStretch();
    layout->addLayout(head);
    m_claims->setSpacing(theme::halfGap);
    layout->addLayout(m_claims);
    buildFields();
    layout->addWidget(m_fields);
    connect(&workbench, &Workbench::edited, this, &ClaimsPanel::showRegion);
    showRegion();
}

void ClaimsPanel::buildFields()
{
    m_fields = new QWidget(this);
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    const auto field = [&](const QString &name, int width) {
        auto *edit = new QLineEdit(m_fields);
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        edit->setMinimumWidth(width);
        connect(edit, &QLineEdit::returnPressed, this, &ClaimsPanel::addClaim);
        return edit;
    };
    m_at = new DateField(tr("Day of the claim"), m_fields);
    m_at->field()->setPlaceholderText(tr("day, such as 2024-12-31"));
    m_at->setFixedWidth(200);
    m_claim = new QComboBox(m_fields);
    m_claim->setAccessibleName(tr("What the dashboard claims"));
    m_claim->addItem(claimWords(true), QStringLiteral("yes"));
    m_claim->addItem(claimWords(false), QStringLiteral("no"));
    m_claim->addItem(claimWords(std::nullopt), QString());
    m_version = field(tr("Version of the dashboard"), 180);
    m_source = field(tr("Where that can be read"), 220);
    row->addWidget(m_at);
    row->addWidget(m_claim);
    row->addWidget(m_version);
    row->addWidget(m_source, 1);
    QPushButton *add = theme::button(tr("Add claim"), m_fields);
    connect(add, &QPushButton::clicked, this, &ClaimsPanel::addClaim);
    row->addWidget(add);
}

void ClaimsPanel::setRegion(const RegionId &region)
{
    m_region = region;
    showRegion();
}

void ClaimsPanel::showRegion()
{
    while (QLayoutItem *item = m_claims->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const Region *region = m_workbench.state().find<Region>(m_region);
    setVisible(region != nullptr);
    if (!region)
        return;
    m_title->setText(tr("Dashboard on %1").arg(region->name));
    const QString difference = words::dashboardDifference(*region);
    const QString against = words::dashboardAgainst(*region);
    m_against->setText(difference.isEmpty() ? (against.isEmpty() ? tr("No claim is written down yet.") : against)
                                            : QStringLiteral("%1 ≠ %2").arg(against, difference));
    theme::setLook(m_against, difference.isEmpty() ? theme::Look::QuietText : theme::Look::WarningText);
    for (const DashboardClaim *claim : claimsOf(m_workbench.state(), m_region)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString text = lineOf(*claim);
        row->addWidget(theme::plainLabel(text, line));
        QToolButton *remove = theme::iconButton(QStringLiteral("trash"), tr("Remove the claim %1").arg(text), line);
        const ClaimId id = claim->id;
        connect(
            remove, &QToolButton::clicked, this,
            [this, id] { m_workbench.run(removeClaim(m_workbench.state(), id)); }, Qt::QueuedConnection);
        remove->setEnabled(!m_workbench.isReadOnly());
        row->addWidget(remove);
        row->addStretch();
        m_claims->addWidget(line);
    }
    m_fields->setEnabled(!m_workbench.isReadOnly());
}

void ClaimsPanel::addClaim()
{
    const std::optional<PartialDate> at = PartialDate::fromString(m_at->field()->text().trimmed());
    DashboardClaim claim;
    claim.region = m_region;
    if (at && at->day > 0)
        claim.at = at->earliest();
    claim.version = m_version->text().simplified();
    claim.source = m_source->text().simplified();
    const QString word = m_claim->currentData().toString();
    if (!word.isEmpty())
        claim.claimsNew = word == QLatin1String("yes");
    if (!claim.at.isValid()) {
        Q_EMIT m_workbench.refused({Error::Code::BadDate, m_at->field()->text()});
        m_at->field()->setFocus();
        return;
    }
    if (!m_workbench.run(recordClaim(m_workbench.state(), claim)))
        return;
    m_at->setDate(std::nullopt);
    m_source->clear();
    m_at->field()->setFocus();
}

} // namespace meetlat
