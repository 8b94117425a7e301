// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/PlanCard.h"

#include "core/domain/Setup.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace meetlat {

namespace {

constexpr Portfolio allPortfolios[] = {Portfolio::Care,  Portfolio::Housing, Portfolio::Income,
                                       Portfolio::Youth, Portfolio::Safety,  Portfolio::Other};

QStringList listFrom(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

int indexOf(std::optional<bool> value)
{
    return !value ? 0 : (*value ? 1 : 2);
}

std::optional<bool> yesNoFrom(int index)
{
    return index == 0 ? std::nullopt : std::optional<bool>(index == 1);
}

std::vector<Portfolio> signedBy(const Plan &plan)
{
    std::vector<Portfolio> all;
    for (const Signatory &signatory : plan.signatories)
        all.insert(all.end(), signatory.portfolios.begin(), signatory.portfolios.end());
    return all;
}

} // namespace

PlanCard::PlanCard(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    build();
    connect(&workbench, &Workbench::aboutToLeave, this, &PlanCard::commit);
    connect(&workbench, &Workbench::edited, this, [this] {
        if (const Plan *plan = m_workbench.state().find<Plan>(m_plan))
            show(*plan);
    });
}

QLineEdit *PlanCard::addField(QFormLayout *form, const QString &name, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::editingFinished, this, &PlanCard::commit);
    form->addRow(name, field);
    return field;
}

QComboBox *PlanCard::addChoice(QFormLayout *form, const QString &name, const QStringList &choices)
{
    auto *box = new QComboBox(this);
    box->addItems(choices);
    box->setAccessibleName(name);
    connect(box, &QComboBox::activated, this, &PlanCard::commit);
    form->addRow(name, box);
    return box;
}

void PlanCard::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::margin);
    form->setVerticalSpacing(theme::gap);
    form->setHorizontalSpacing(theme::margin);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_region = theme::titleLabel({}, this);
    form->addRow(m_region);
    m_title = addField(form, tr("Title"));
    QStringList kinds;
    for (std::size_t i = 0; i < EnumNames<PlanKind>::names.size(); ++i)
        kinds << words::planKind(static_cast<PlanKind>(i));
    m_kind = addChoice(form, tr("Kind of document"), kinds);
    m_adopted = addField(form, tr("Adopted"), tr("2024, 2024-03 or 2024-03-12"));
    m_age = theme::quietLabel({}, this);
    form->addRow(QString(), m_age);
    m_from = addField(form, tr("Period from"), tr("year, month or day"));
    m_to = addField(form, tr("Period to"), tr("year, month or day"));
    m_source = addField(form, tr("Source"), tr("where and when it was found"));
    addChoices(form);
}

void PlanCard::addChoices(QFormLayout *form)
{
    auto *signatures = new QWidget(this);
    auto *grid = new QGridLayout(signatures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(theme::halfGap);
    int at = 0;
    for (const Portfolio portfolio : allPortfolios) {
        auto *box = new QCheckBox(words::portfolio(portfolio), signatures);
        connect(box, &QCheckBox::clicked, this, &PlanCard::commit);
        grid->addWidget(box, at / 3, at % 3);
        m_portfolios.push_back(box);
        ++at;
    }
    form->addRow(tr("Signed by aldermen for"), signatures);
    const QStringList yesNo{tr("not known"), tr("yes"), tr("no")};
    m_sameAlderman = addChoice(form, tr("One alderman for housing and care"), yesNo);
    m_involved = addField(form, tr("Who took part"), tr("groups, separated by ;"));
    m_actionLines = addField(form, tr("Action lines"), QStringLiteral("WONEN_EERST; PREVENTIE"));
    m_structure = addChoice(form, tr("Six action lines are the frame"), yesNo);
    m_tags = addField(form, tr("Tags"), tr("words, separated by ;"));
}

void PlanCard::setPlan(const PlanId &plan)
{
    if (m_plan == plan)
        return;
    commit();
    m_plan = plan;
    const Plan *found = m_workbench.state().find<Plan>(plan);
    setEnabled(found && !m_workbench.isReadOnly());
    if (found)
        show(*found);
}

void PlanCard::show(const Plan &plan)
{
    m_isShowing = true;
    const Region *region = m_workbench.state().find<Region>(plan.region);
    m_region->setText(region ? region->name : QString());
    const auto date = [](const std::optional<PartialDate> &value) { return value ? value->toString() : QString(); };
    const auto put = [](QLineEdit *field, const QString &text) {
        if (!field->hasFocus() || !field->isModified())
            field->setText(text);
    };
    put(m_title, plan.title);
    m_kind->setCurrentIndex(static_cast<int>(plan.kind));
    put(m_adopted, date(plan.adopted));
    put(m_from, date(plan.periodFrom));
    put(m_to, date(plan.periodTo));
    put(m_source, plan.source);
    const std::vector<Portfolio> signatures = signedBy(plan);
    for (std::size_t i = 0; i < m_portfolios.size(); ++i)
        m_portfolios[i]->setChecked(std::find(signatures.begin(), signatures.end(), allPortfolios[i]) !=
                                    signatures.end());
    m_sameAlderman->setCurrentIndex(indexOf(plan.sameAlderman));
    put(m_involved, plan.involved.join(QStringLiteral("; ")));
    put(m_actionLines, plan.actionLines.join(QStringLiteral("; ")));
    m_structure->setCurrentIndex(indexOf(plan.structure));
    put(m_tags, plan.tags.join(QStringLiteral("; ")));
    showAge(plan);
    m_isShowing = false;
}

void PlanCard::showAge(const Plan &plan)
{
    const QString cutoff = QLocale().toString(m_workbench.state().project().cutoff, QLocale::ShortFormat);
    m_age->setText(tr("%1 (cut-off %2)").arg(words::planAge(ageOf(m_workbench.state(), plan)), cutoff));
    theme::setLook(m_age, theme::Look::QuietText);
}

bool PlanCard::readDate(QLineEdit *field, std::optional<PartialDate> &date)
{
    const QString text = field->text().trimmed();
    date = PartialDate::fromString(text);
    if (text.isEmpty() || date)
        return true;
    m_age->setText(tr("“%1” is not a date. Write a year, a month (2024-03) or a day (2024-03-12).").arg(text));
    theme::setLook(m_age, theme::Look::NegativeText);
    return false;
}

void PlanCard::commit()
{
    const Plan *before = m_workbench.state().find<Plan>(m_plan);
    if (m_isShowing || !before || !isEnabled())
        return;
    Plan plan = *before;
    plan.title = m_title->text().trimmed();
    plan.kind = static_cast<PlanKind>(m_kind->currentIndex());
    if (!readDate(m_adopted, plan.adopted) || !readDate(m_from, plan.periodFrom) || !readDate(m_to, plan.periodTo))
        return;
    plan.source = m_source->text().trimmed();
    std::vector<Portfolio> wanted;
    for (std::size_t i = 0; i < m_portfolios.size(); ++i) {
        if (m_portfolios[i]->isChecked())
            wanted.push_back(allPortfolios[i]);
    }
    std::vector<Portfolio> now = signedBy(plan);
    std::sort(now.begin(), now.end());
    now.erase(std::unique(now.begin(), now.end()), now.end());
    if (wanted != now) {
        plan.signatories.clear();
        for (const Portfolio portfolio : wanted)
            plan.signatories.push_back({{}, {}, {portfolio}});
    }
    plan.sameAlderman = yesNoFrom(m_sameAlderman->currentIndex());
    plan.involved = listFrom(m_involved->text());
    plan.actionLines = listFrom(m_actionLines->text());
    plan.structure = yesNoFrom(m_structure->currentIndex());
    plan.tags = listFrom(m_tags->text());
    if (!(plan == *before))
        m_workbench.run(changePlan(m_workbench.state(), plan));
    else
        showAge(plan);
}

} // namespace meetlat
