// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/SubmitDialog.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"
#include "ui/viewmodels/Words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

SubmitDialog::SubmitDialog(ReviewDesk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_submit(theme::primaryButton(tr("Submit"), this))
{
    const Plan *plan = desk.plan();
    const Region *region = plan ? desk.workbench().state().find<Region>(plan->region) : nullptr;
    const QString name = region ? region->name : plan ? plan->title : QString();
    setWindowTitle(tr("Submit %1", "region").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::gap);
    column->addWidget(theme::titleLabel(windowTitle(), this));
    const bool hasGaps = !desk.lacks().empty();
    QLabel *words =
        theme::plainLabel(hasGaps ? tr("Something still lacks. You can submit if you say why each of these stays open.")
                                  : tr("Everything is filled in."),
                          this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(theme::halfGap);
    column->addLayout(grid);
    addGaps(grid);
    QLabel *after = theme::quietLabel(
        tr("After submitting, the plan is locked. Opening it again asks for a reason and is kept on record."), this);
    after->setWordWrap(true);
    column->addWidget(after);

    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = theme::button(tr("Cancel"), this);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    column->addLayout(buttons);
    m_submit->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(480);
    enableSubmit();
}

void SubmitDialog::addGaps(QGridLayout *grid)
{
    std::map<IndicatorId, QStringList> lacking;
    std::vector<IndicatorId> order;
    for (const CellLack &lack : m_desk.lacks()) {
        if (!lacking.contains(lack.indicator))
            order.push_back(lack.indicator);
        lacking[lack.indicator] << words::lack(lack.lack);
    }
    const bool dutch = m_desk.workbench().isDutch();
    for (const IndicatorId &id : order) {
        const Indicator *indicator = m_desk.indicator(id);
        const int row = grid->rowCount();
        QLabel *name = theme::plainLabel(words::indicatorShort(*indicator, dutch), this);
        name->setFont(theme::boldFont());
        const QString lacks = lacking[id].join(QStringLiteral(", "));
        auto *reason = new QLineEdit(this);
        reason->setPlaceholderText(tr("Why does this stay open?"));
        reason->setAccessibleName(tr("%1, lacks %2: why does this stay open?").arg(name->text(), lacks));
        grid->addWidget(name, row, 0);
        grid->addWidget(theme::quietLabel(tr("lacks: %1").arg(lacks), this), row, 1);
        grid->addWidget(reason, row + 1, 0, 1, 2);
        connect(reason, &QLineEdit::textChanged, this, &SubmitDialog::enableSubmit);
        m_reasons.emplace(id, reason);
    }
    grid->setColumnStretch(1, 1);
}

void SubmitDialog::enableSubmit()
{
    m_submit->setEnabled(
        std::ranges::all_of(m_reasons, [](const auto &entry) { return !entry.second->text().trimmed().isEmpty(); }));
}

void SubmitDialog::setGaps(const std::map<IndicatorId, QString> &gaps)
{
    for (const auto &[id, reason] : gaps) {
        if (const auto field = m_reasons.find(id); field != m_reasons.end())
            field->second->setText(reason);
    }
}

std::map<IndicatorId, QString> SubmitDialog::gaps() const
{
    std::map<IndicatorId, QString> result;
    for (const auto &[id, reason] : m_reasons)
        result.emplace(id, reason->text().trimmed());
    return result;
}

} // namespace meetlat
