// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/ConditionsForm.h"

#include "core/figures/Phrases.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <set>

namespace meetlat {

using figures::Compare;
using figures::Conditions;

namespace {

/// Every choice begins with "no matter", whose value is invalid.
template <typename Value> void setChoice(QComboBox *box, const std::optional<Value> &value)
{
    const int index = value ? box->findData(static_cast<int>(*value)) : 0;
    box->setCurrentIndex(std::max(0, index));
}

template <typename Value> std::optional<Value> choiceOf(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(static_cast<Value>(value.toInt())) : std::nullopt;
}

void setText(QComboBox *box, const QString &text)
{
    if (!text.isEmpty() && box->findData(text) < 0)
        box->addItem(text, text);
    box->setCurrentIndex(text.isEmpty() ? 0 : box->findData(text));
}

void addYesNo(QComboBox *box, const QString &yes, const QString &no)
{
    box->addItem(yes, 1);
    box->addItem(no, 0);
}

} // namespace

ConditionsForm::ConditionsForm(const Workbench &workbench, const QString &name, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_name(name), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(theme::halfGap);
    m_form->setHorizontalSpacing(theme::gap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLevel(m_form);
    addCard(m_form);
    addRegion(m_form);
    fillTexts();
    fillLevels();
    setOfRegions(false);
}

QComboBox *ConditionsForm::addChoice(QFormLayout *form, const QString &label)
{
    auto *box = new QComboBox(this);
    box->addItem(tr("no matter"));
    box->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, label));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ConditionsForm::changed);
    return box;
}

void ConditionsForm::addLevel(QFormLayout *form)
{
    m_indicator = addChoice(form, tr("Indicator"));
    for (const Indicator &indicator : m_workbench.state().rubric().indicators)
        m_indicator->addItem(words::indicatorShort(indicator, m_workbench.isDutch()), indicator.id.value);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::halfGap);
    m_compare = new QComboBox(line);
    m_compare->addItem(tr("at least"), int(Compare::AtLeast));
    m_compare->addItem(tr("at most"), int(Compare::AtMost));
    m_compare->addItem(tr("exactly"), int(Compare::Exactly));
    m_compare->addItem(words::notDeterminable(), int(Compare::NotDeterminable));
    m_compare->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, tr("Compared")));
    m_level = new QComboBox(line);
    m_level->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, tr("Level")));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(12);
    row->addWidget(m_compare);
    row->addWidget(m_level, 1);
    form->addRow(tr("Level"), line);
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &ConditionsForm::fillLevels);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &ConditionsForm::fillLevels);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &ConditionsForm::changed);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ConditionsForm::changed);
}

void ConditionsForm::addCard(QFormLayout *form)
{
    m_age = addChoice(form, tr("New or older"));
    for (const PlanAge age : {PlanAge::New, PlanAge::Older, PlanAge::Unknown})
        m_age->addItem(words::planAge(age), int(age));
    m_kind = addChoice(form, tr("Kind of document"));
    for (int kind = 1; kind <= int(PlanKind::Other); ++kind)
        m_kind->addItem(words::planKind(static_cast<PlanKind>(kind)), kind);
    m_signedBy = addChoice(form, tr("Signed by"));
    for (int portfolio = 0; portfolio <= int(Portfolio::Other); ++portfolio)
        m_signedBy->addItem(words::portfolio(static_cast<Portfolio>(portfolio)), portfolio);
    m_sameAlderman = addChoice(form, tr("Housing and care"));
    addYesNo(m_sameAlderman, tr("one alderman"), tr("different aldermen"));
    m_involved = addChoice(form, tr("Who took part"));
    m_actionLine = addChoice(form, tr("Action line"));
    m_structure = addChoice(form, tr("Six action lines"));
    addYesNo(m_structure, tr("are the frame"), tr("are not the frame"));
    m_tag = addChoice(form, tr("Tag"));
}

void ConditionsForm::addRegion(QFormLayout *form)
{
    m_outcome = addChoice(form, tr("Outcome of the search"));
    for (int outcome = 1; outcome <= int(SearchOutcome::NothingFound); ++outcome)
        m_outcome->addItem(words::searchOutcome(static_cast<SearchOutcome>(outcome)), outcome);
    m_dashboard = addChoice(form, tr("Dashboard"));
    addYesNo(m_dashboard, tr("reports a new plan"), tr("reports no new plan"));
    m_newFound = addChoice(form, tr("New plan"));
    addYesNo(m_newFound, tr("was found"), tr("was not found"));
    m_scored = addChoice(form, tr("Scored plan"));
    m_scored->addItem(tr("there is one"), 1);
}

/// What stands on the plan cards of this review.
void ConditionsForm::fillTexts()
{
    std::set<QString> involved;
    std::set<QString> lines{QStringLiteral("BESTAAN"),     QStringLiteral("PREVENTIE"), QStringLiteral("UITVOERING"),
                            QStringLiteral("WONEN_EERST"), QStringLiteral("ERVARING"),  QStringLiteral("INCLUSIE")};
    std::set<QString> tags;
    for (const auto &[key, plan] : m_workbench.state().all<Plan>()) {
        involved.insert(plan.involved.begin(), plan.involved.end());
        lines.insert(plan.actionLines.begin(), plan.actionLines.end());
        tags.insert(plan.tags.begin(), plan.tags.end());
    }
    for (const auto &[box, texts] : {std::pair(m_involved, involved), std::pair(m_actionLine, lines), std::pair(m_tag, tags)}) {
        for (const QString &text : texts)
            box->addItem(text, text);
    }
}

void ConditionsForm::fillLevels()
{
    const Indicator *indicator = m_workbench.state().rubric().find({m_indicator->currentData().toString()});
    const auto compare = static_cast<Compare>(m_compare->currentData().toInt());
    const QVariant chosen = m_level->currentData();
    const QSignalBlocker silent(m_level);
    m_level->clear();
    if (indicator) {
        for (const int level : levelsOf(*indicator, m_workbench.state().project().scale))
            m_level->addItem(words::level(*indicator, level, false, m_workbench.isDutch()), level);
        const int middle = indicator->kind == IndicatorKind::Ladder ? 4 : 2;
        m_level->setCurrentIndex(m_level->findData(chosen.isValid() ? chosen : QVariant(middle)));
        if (m_level->currentIndex() < 0)
            m_level->setCurrentIndex(0);
    }
    m_compare->setEnabled(indicator != nullptr);
    m_level->setEnabled(indicator && compare != Compare::NotDeterminable);
}

void ConditionsForm::setOfRegions(bool ofRegions)
{
    for (QComboBox *box : {m_outcome, m_dashboard, m_newFound, m_scored}) {
        box->setVisible(ofRegions);
        m_form->labelForField(box)->setVisible(ofRegions);
        if (!ofRegions)
            box->setCurrentIndex(0);
    }
}

void ConditionsForm::setConditions(const Conditions &conditions)
{
    const QSignalBlocker silent(this);
    m_moreLevels.clear();
    if (!conditions.levels.empty()) {
        const figures::LevelCondition &first = conditions.levels.front();
        m_indicator->setCurrentIndex(std::max(0, m_indicator->findData(first.indicator.value)));
        m_compare->setCurrentIndex(m_compare->findData(int(first.compare)));
        m_level->setCurrentIndex(m_level->findData(first.level));
        m_moreLevels.assign(conditions.levels.begin() + 1, conditions.levels.end());
    } else {
        m_indicator->setCurrentIndex(0);
    }
    setChoice(m_age, conditions.age);
    setChoice(m_kind, conditions.kind);
    setChoice(m_signedBy, conditions.signedBy);
    setChoice(m_sameAlderman, conditions.sameAlderman);
    setText(m_involved, conditions.involved);
    setText(m_actionLine, conditions.actionLine);
    setText(m_tag, conditions.tag);
    setChoice(m_structure, conditions.structure);
    setChoice(m_outcome, conditions.outcome);
    setChoice(m_dashboard, conditions.dashboardNew);
    setChoice(m_newFound, conditions.newPlanFound);
    setChoice(m_scored, conditions.hasScoredPlan);
}

Conditions ConditionsForm::conditions() const
{
    Conditions conditions;
    if (m_indicator->currentIndex() > 0)
        conditions.levels.push_back({{m_indicator->currentData().toString()},
                                     static_cast<Compare>(m_compare->currentData().toInt()),
                                     m_level->currentData().toInt()});
    conditions.levels.insert(conditions.levels.end(), m_moreLevels.begin(), m_moreLevels.end());
    conditions.age = choiceOf<PlanAge>(m_age);
    conditions.kind = choiceOf<PlanKind>(m_kind);
    conditions.signedBy = choiceOf<Portfolio>(m_signedBy);
    conditions.sameAlderman = choiceOf<bool>(m_sameAlderman);
    conditions.involved = m_involved->currentData().toString();
    conditions.actionLine = m_actionLine->currentData().toString();
    conditions.tag = m_tag->currentData().toString();
    conditions.structure = choiceOf<bool>(m_structure);
    conditions.outcome = choiceOf<SearchOutcome>(m_outcome);
    conditions.dashboardNew = choiceOf<bool>(m_dashboard);
    conditions.newPlanFound = choiceOf<bool>(m_newFound);
    conditions.hasScoredPlan = choiceOf<bool>(m_scored);
    return conditions;
}

} // namespace meetlat
