// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/PlanCard.h"

#include "core/domain/Setup.h"
#include "core/exchange/CardColumns.h"
#include "core/exchange/ListCells.h"
#include "ui/setup/DateField.h"
#include "ui/setup/FactPassages.h"
#include "ui/setup/ParticipationList.h"
#include "ui/setup/SignatoryList.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace meetlat {

namespace {

int indexOf(std::optional<bool> value)
{
    return !value ? 0 : (*value ? 1 : 2);
}

std::optional<bool> yesNoFrom(int index)
{
    return index == 0 ? std::nullopt : std::optional<bool>(index == 1);
}

} // namespace

PlanCard::PlanCard(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(800); // a pause in typing is kept; a date counts only when its field is left
    connect(&m_pause, &QTimer::timeout, this, &PlanCard::commit);
    build();
    connect(&workbench, &Workbench::aboutToLeave, this, &PlanCard::commit);
    connect(&workbench, &Workbench::edited, this, [this] { showAsItStands(false); });
    connect(&workbench, &Workbench::sessionChanged, this, [this] { m_unwritten.clear(); });
}

PlanCard::~PlanCard()
{
    // A field that loses the focus while the card goes away must not commit through what is left of it.
    for (const QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

QLineEdit *PlanCard::addField(QFormLayout *form, const QString &name, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::editingFinished, this, &PlanCard::commit);
    connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
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

DateField *PlanCard::addDate(QFormLayout *form, const QString &name)
{
    auto *field = new DateField(name, this);
    connect(field, &DateField::left, this, &PlanCard::commit);
    form->addRow(name, field);
    return field;
}

void PlanCard::addPassages(QFormLayout *form, CardFact fact)
{
    auto *passages = new FactPassages(m_workbench, fact, this);
    connect(passages, &FactPassages::revealWanted, this, &PlanCard::revealWanted);
    m_passages.push_back(passages);
    form->addRow(QString(), passages);
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
    m_adopted = addDate(form, tr("Adopted"));
    m_age = theme::quietLabel({}, this);
    form->addRow(QString(), m_age);
    addPassages(form, CardFact::Adopted);
    m_from = addDate(form, tr("Period from"));
    m_to = addDate(form, tr("Period to"));
    addPassages(form, CardFact::Period);
    m_source = addField(form, tr("Source"), tr("where and when it was found"));
    addChoices(form);
}

void PlanCard::addChoices(QFormLayout *form)
{
    m_signatories = new SignatoryList(this);
    connect(m_signatories, &SignatoryList::changed, this, &PlanCard::commit);
    form->addRow(tr("Signed by"), m_signatories);
    addPassages(form, CardFact::Signatories);
    const QStringList yesNo{tr("not known"), tr("yes"), tr("no")};
    m_sameAlderman = addChoice(form, tr("One alderman for housing and care"), yesNo);
    m_involved = addField(form, tr("Who took part"), tr("groups, separated by ;"));
    m_participation = new ParticipationList(m_workbench, this);
    form->addRow(QString(), m_participation);
    addPassages(form, CardFact::Involved);
    auto *lines = new QWidget(this);
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(theme::halfGap);
    for (const QString &name : {tr("Livelihood security"), tr("Prevention"), tr("Housing First"),
                                tr("Delivery in practice"), tr("Lived experience"), tr("Inclusive approach")}) {
        const int at = static_cast<int>(m_actionLines.size());
        m_actionLines.push_back(new QCheckBox(name, lines));
        connect(m_actionLines.back(), &QCheckBox::clicked, this, &PlanCard::commit);
        grid->addWidget(m_actionLines.back(), at / 2, at % 2);
    }
    form->addRow(tr("Action lines in it"), lines);
    addPassages(form, CardFact::ActionLines);
    m_structure = addChoice(form, tr("Six action lines are the frame"), yesNo);
    addPassages(form, CardFact::Structure);
    m_tags = addField(form, tr("Tags"), tr("words, separated by ;"));
}

void PlanCard::setNarrow(bool narrow)
{
    static_cast<QFormLayout *>(layout())->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows
                                                                  : QFormLayout::DontWrapRows);
}

void PlanCard::setPlan(const PlanId &plan)
{
    if (m_plan == plan)
        return;
    commit();
    m_plan = plan;
    const Plan *found = m_workbench.state().find<Plan>(plan);
    setEnabled(found && !m_workbench.isReadOnly());
    for (FactPassages *passages : m_passages)
        passages->setPlan(plan);
    m_participation->setPlan(plan);
    showAsItStands(true);
}

void PlanCard::showAsItStands(bool isAnother)
{
    const Plan *plan = m_workbench.state().find<Plan>(m_plan);
    const auto unwritten = m_unwritten.find(m_plan);
    if (plan)
        showPlan(unwritten == m_unwritten.end() ? *plan : unwritten->second, isAnother);
}

void PlanCard::showPlan(const Plan &plan, bool isAnother)
{
    m_isShowing = true;
    const Region *region = m_workbench.state().find<Region>(plan.region);
    m_region->setText(region ? region->name : QString());
    const auto isTypedIn = [&](const QLineEdit *field) {
        return !isAnother && field->hasFocus() && field->isModified();
    };
    const auto put = [&](QLineEdit *field, const QString &text) {
        if (!isTypedIn(field) && field->text() != text)
            field->setText(text);
        if (!field->hasFocus())
            field->setCursorPosition(0); // a long text shows its beginning
    };
    const auto putDate = [&](DateField *field, const std::optional<PartialDate> &date) {
        if (isAnother || (!isTypedIn(field->field()) && field->date() != date))
            field->setDate(date);
    };
    put(m_title, plan.title);
    m_kind->setCurrentIndex(static_cast<int>(plan.kind));
    putDate(m_adopted, plan.adopted);
    putDate(m_from, plan.periodFrom);
    putDate(m_to, plan.periodTo);
    put(m_source, plan.source);
    m_signatories->setSignatories(plan.signatories);
    m_sameAlderman->setCurrentIndex(indexOf(plan.sameAlderman));
    put(m_involved, asListCell(plan.involved));
    for (std::size_t i = 0; i < m_actionLines.size(); ++i)
        m_actionLines[i]->setChecked(plan.actionLines.contains(actionLineKeys()[static_cast<qsizetype>(i)]));
    m_structure->setCurrentIndex(indexOf(plan.structure));
    put(m_tags, asListCell(plan.tags));
    showAge(plan);
    m_isShowing = false;
}

void PlanCard::showAge(const Plan &plan)
{
    const QString cutoff = QLocale().toString(m_workbench.state().project().cutoff, QLocale::ShortFormat);
    m_age->setText(tr("%1 (cut-off %2)").arg(words::planAge(ageOf(m_workbench.state(), plan)), cutoff));
    theme::setLook(m_age, theme::Look::QuietText);
}

/// Keys that are not among the six (an import may bring them) stay where they are.
static QStringList withTicked(QStringList keys, const std::vector<QCheckBox *> &boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QString &key = actionLineKeys()[static_cast<qsizetype>(i)];
        if (!boxes[i]->isChecked())
            keys.removeAll(key);
        else if (!keys.contains(key))
            keys << key;
    }
    return keys;
}

std::optional<Plan> PlanCard::typed() const
{
    const Plan *before = m_workbench.state().find<Plan>(m_plan);
    if (!before || !isEnabled())
        return std::nullopt;
    Plan plan = *before;
    plan.title = m_title->text().trimmed();
    plan.kind = static_cast<PlanKind>(m_kind->currentIndex());
    plan.adopted = m_adopted->date();
    plan.periodFrom = m_from->date();
    plan.periodTo = m_to->date();
    plan.source = m_source->text().trimmed();
    plan.signatories = m_signatories->signatories();
    plan.sameAlderman = yesNoFrom(m_sameAlderman->currentIndex());
    plan.involved = partsOf(m_involved->text());
    plan.actionLines = withTicked(plan.actionLines, m_actionLines);
    plan.structure = yesNoFrom(m_structure->currentIndex());
    plan.tags = partsOf(m_tags->text());
    return plan;
}

void PlanCard::commit()
{
    if (m_isShowing)
        return;
    m_pause.stop();
    if (const std::optional<Plan> plan = typed())
        m_unwritten.insert_or_assign(m_plan, *plan);
    const auto toWrite = std::exchange(m_unwritten, {}); // first: the edit comes back to us as a change
    for (const auto &[id, plan] : toWrite) {
        const Plan *before = m_workbench.state().find<Plan>(id);
        if (!before || *before == plan)
            continue;
        const Result<Edit> edit = changePlan(m_workbench.state(), plan);
        if (!m_workbench.run(edit) && edit) // nothing is wrong with it
            m_unwritten.emplace(id, plan);
    }
    if (m_unwritten.contains(m_plan))
        showAsItStands(false);
}

} // namespace meetlat
