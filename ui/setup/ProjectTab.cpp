// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ProjectTab.h"

#include "core/domain/Setup.h"
#include "core/exchange/HandOver.h"
#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace meetlat {

namespace {

constexpr int noteWidth = 420;

} // namespace

ProjectTab::ProjectTab(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    constexpr int widest = 640;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    auto *box = new QWidget(this);
    box->setMaximumWidth(widest);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme::gap);
    form->setHorizontalSpacing(theme::margin);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    build(form);
    layout->addWidget(box, 1);
    layout->addStretch();
    connect(&workbench, &Workbench::sessionChanged, this, [this] {
        m_isUnwritten = false;
        showProject();
    });
    connect(&workbench, &Workbench::edited, this, &ProjectTab::showProject);
    connect(&workbench, &Workbench::aboutToLeave, this, &ProjectTab::commit);
    showProject();
}

ProjectTab::~ProjectTab()
{
    // A field that loses the focus while the page goes away must not commit through what is left of it.
    for (const QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void ProjectTab::build(QFormLayout *form)
{
    const auto note = [&] {
        QLabel *label = theme::quietLabel({}, this);
        label->setWordWrap(true);
        label->setMinimumWidth(noteWidth); // a form gives a text that wraps no more than it asks for
        form->addRow(QString(), label);
        return label;
    };
    m_title = new QLineEdit(this);
    m_title->setAccessibleName(tr("Title of the review"));
    connect(m_title, &QLineEdit::editingFinished, this, &ProjectTab::commit);
    form->addRow(tr("Title"), m_title);
    m_scale = new QComboBox(this);
    m_scale->setAccessibleName(tr("Scale of the ladders"));
    m_scale->addItem(tr("1 to 5, as the rubric describes"));
    m_scale->addItem(tr("0 to 5, as the method says"));
    connect(m_scale, &QComboBox::activated, this, &ProjectTab::commit);
    form->addRow(tr("Scale"), m_scale);
    m_scaleNote = note();
    m_scaleNote->setText(tr("0 and 1 both mean decline. The scale can be changed as long as nobody gave a 0; the yes/no "
                            "question keeps its own two levels."));
    m_cutoff = new QDateEdit(this);
    m_cutoff->setAccessibleName(tr("Day from which a plan is new"));
    m_cutoff->setCalendarPopup(true);
    m_cutoff->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat).remove(QStringLiteral("dddd ")));
    connect(m_cutoff, &QDateEdit::editingFinished, this, &ProjectTab::commit);
    form->addRow(tr("A plan is new from"), m_cutoff);
    m_cutoffNote = note();
}

void ProjectTab::showProject()
{
    const ReviewState &state = m_workbench.state();
    const Project &project = state.project();
    const QSignalBlocker silentDate(m_cutoff);
    if (!m_isUnwritten) {
        if (!m_title->hasFocus() || !m_title->isModified())
            m_title->setText(project.title);
        m_scale->setCurrentIndex(project.scale == Scale::ZeroToFive ? 1 : 0);
        m_cutoff->setDate(project.cutoff);
    }
    int ages[3] = {0, 0, 0};
    for (const auto &[key, plan] : state.all<Plan>())
        ++ages[static_cast<int>(ageOf(state, plan))];
    m_cutoffNote->setText(tr("With this day: %1 new, %2 older, %3 not known.")
                              .arg(ages[static_cast<int>(PlanAge::New)])
                              .arg(ages[static_cast<int>(PlanAge::Older)])
                              .arg(ages[static_cast<int>(PlanAge::Unknown)]));
    setEnabled(m_workbench.isOpen() && m_workbench.isLead() && !m_workbench.isReadOnly());
}

void ProjectTab::commit()
{
    if (!isEnabled())
        return;
    Project project = m_workbench.state().project();
    project.title = m_title->text().trimmed();
    project.scale = m_scale->currentIndex() == 1 ? Scale::ZeroToFive : Scale::OneToFive;
    project.cutoff = m_cutoff->date();
    m_title->setModified(false);
    m_isUnwritten = false;
    if (project == m_workbench.state().project())
        return;
    const Result<Edit> edit = changeProject(m_workbench.state(), project);
    if (m_workbench.run(edit)) {
        // Scores of a level that the scale has again may have been waiting for it.
        if (const Result<MergeReport> placed = replaySetAside(*m_workbench.session()); !placed)
            m_workbench.run(Status(placed.error()));
        return;
    }
    m_isUnwritten = edit.has_value(); // nothing is wrong with it
    showProject();                    // what cannot be is not shown as if it held
}

} // namespace meetlat
