// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubric/RubricPage.h"

#include "core/domain/RubricEditing.h"
#include "core/exchange/HandOver.h"
#include "ui/rubric/FindingsList.h"
#include "ui/rubric/RubricLogDialog.h"
#include "ui/rubric/RubricText.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

RubricPage::RubricPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_indicators(new QListWidget(this)), m_findings(new FindingsList(this)),
      m_text(new RubricText)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(theme::horizontalLine(this));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(theme::verticalLine(this));
    auto *scroll = m_scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setLook(m_text, theme::Look::Raised);
    scroll->setWidget(m_text);
    row->addWidget(scroll, 1);
    layout->addLayout(row, 1);
    connect(m_indicators, &QListWidget::currentRowChanged, this, [this](int shown) {
        if (shown < 0)
            return;
        keepTyped();
        m_shown = shown;
        showIndicator();
    });
    connect(m_findings, &FindingsList::placeWanted, this, &RubricPage::goTo);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        keepTyped();
        lookForFindings();
    });
    connect(m_text, &RubricText::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&workbench, &Workbench::sessionChanged, this, [this] {
        m_isEditing = false;
        showVersions();
    });
    connect(&workbench, &Workbench::edited, this, [this](const Edit &edit) {
        const bool isRubric = std::any_of(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
            return std::holds_alternative<Replaced<RubricVersion>>(change.row) ||
                   std::holds_alternative<Replaced<Project>>(change.row);
        });
        if (isRubric && !m_isEditing)
            showVersions();
        else
            showLog();
    });
    connect(&workbench, &Workbench::aboutToLeave, this, &RubricPage::keepDraft);
    goOnEditing();
    showVersions();
}

QWidget *RubricPage::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(320);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_indicators->setFrameShape(QFrame::NoFrame);
    m_indicators->setWordWrap(true);
    m_indicators->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_indicators->setTextElideMode(Qt::ElideNone);
    m_indicators->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_indicators->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_indicators->setAccessibleName(tr("Indicators"));
    column->addWidget(m_indicators);
    column->addWidget(theme::horizontalLine(side));
    column->addWidget(m_findings, 1);
    return side;
}

const Rubric &RubricPage::shownRubric() const
{
    const RubricVersionId id{m_versions->currentData().toString()};
    const RubricVersion *version = m_workbench.state().find<RubricVersion>(id);
    return m_isEditing || !version ? m_draft : version->content;
}

void RubricPage::lookForFindings()
{
    m_findings->look(shownRubric(), m_workbench.state().project().scale, m_workbench.isDutch());
}

void RubricPage::goTo(const RubricPlace &place)
{
    const auto &indicators = shownRubric().indicators;
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [&](const Indicator &indicator) { return indicator.id == place.indicator; });
    if (found == indicators.end())
        return;
    m_indicators->setCurrentRow(static_cast<int>(found - indicators.begin()));
    if (QWidget *text = m_text->mark(place)) {
        QCoreApplication::sendPostedEvents(m_text, QEvent::LayoutRequest); // new texts have no place before that
        m_scroll->ensureWidgetVisible(text, 0, m_scroll->viewport()->height() / 3);
    }
}

int RubricPage::scoresUnderOtherText() const
{
    const auto &scores = m_workbench.state().all<Score>();
    return static_cast<int>(std::count_if(scores.begin(), scores.end(), [this](const auto &entry) {
        return entry.second.isGiven() && isGivenUnderOtherText(m_workbench.state(), entry.second);
    }));
}

QWidget *RubricPage::buildHead()
{
    auto *box = new QWidget(this);
    box->setFixedHeight(48);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(theme::margin, 0, theme::margin, 0);
    row->setSpacing(theme::gap);
    row->addWidget(theme::titleLabel(tr("Rubric"), box));
    m_versions = new QComboBox(box);
    m_versions->setAccessibleName(tr("Version of the rubric"));
    connect(m_versions, &QComboBox::activated, this, [this] {
        showIndicator();
        lookForFindings();
    });
    row->addWidget(m_versions);
    m_scored = theme::quietLabel({}, box);
    m_scored->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_scored, 1);
    m_note = new QLineEdit(box);
    m_note->setPlaceholderText(tr("What changed, and why"));
    m_note->setAccessibleName(tr("What changed, and why"));
    m_note->setMinimumWidth(260);
    row->addWidget(m_note);
    m_log = theme::button({}, box);
    connect(m_log, &QPushButton::clicked, this, [this] { RubricLogDialog(m_workbench, window()).exec(); });
    row->addWidget(m_log);
    m_cancel = theme::button(tr("Cancel"), box);
    m_save = theme::primaryButton(tr("Save as new version"), box);
    m_edit = theme::button(tr("Edit a new version…"), box);
    m_edit->setIcon(theme::icon(QStringLiteral("pencil")));
    connect(m_cancel, &QPushButton::clicked, this, &RubricPage::stopEditing);
    connect(m_save, &QPushButton::clicked, this, &RubricPage::saveVersion);
    connect(m_edit, &QPushButton::clicked, this, &RubricPage::startEditing);
    for (QPushButton *button : {m_cancel, m_save, m_edit})
        row->addWidget(button);
    return box;
}

void RubricPage::showLog()
{
    const auto &notes = m_workbench.state().all<RubricNote>();
    const auto open =
        std::count_if(notes.begin(), notes.end(), [](const auto &entry) { return entry.second.outcome.isEmpty(); });
    m_log->setText(tr("Log: %n open…", nullptr, static_cast<int>(open)));
    m_log->setVisible(m_workbench.isLead());
}

void RubricPage::showVersions()
{
    showLog();
    const ReviewState &state = m_workbench.state();
    std::vector<const RubricVersion *> versions;
    for (const auto &[key, version] : state.all<RubricVersion>())
        versions.push_back(&version);
    std::sort(versions.begin(), versions.end(), [](const auto *a, const auto *b) { return a->number > b->number; });
    m_versions->clear();
    for (const RubricVersion *version : versions) {
        QString text = tr("Version %1, %2").arg(version->number).arg(words::date(version->madeAt));
        if (version->id == state.project().rubric)
            text += tr(" – in force");
        m_versions->addItem(text, version->id.value);
    }
    const QSignalBlocker silent(m_indicators);
    m_indicators->clear();
    for (const Indicator &indicator : state.rubric().indicators) {
        auto *item = new QListWidgetItem(indicator.name.in(m_workbench.isDutch()), m_indicators);
        item->setToolTip(theme::plainToolTip(indicator.name.in(m_workbench.isDutch())));
    }
    m_indicators->setCurrentRow(qBound(0, m_shown, m_indicators->count() - 1));
    showIndicator();
    lookForFindings();
}

void RubricPage::showIndicator()
{
    const ReviewState &state = m_workbench.state();
    const RubricVersionId id{m_versions->currentData().toString()};
    const RubricVersion *version = state.find<RubricVersion>(id);
    const Rubric &rubric = shownRubric();
    if (m_shown >= 0 && static_cast<std::size_t>(m_shown) < rubric.indicators.size())
        m_text->setIndicator(rubric.indicators[static_cast<std::size_t>(m_shown)], m_isEditing);
    const auto scored = std::count_if(state.all<Score>().begin(), state.all<Score>().end(),
                                      [&](const auto &entry) { return entry.second.rubric == id; });
    QStringList facts{tr("%n score(s) under this version", nullptr, static_cast<int>(scored))};
    const int flagged = scoresUnderOtherText();
    if (version && version->id == state.project().rubric && flagged > 0)
        facts << tr("%n score(s) under another text of their indicator", nullptr, flagged);
    if (version && !version->note.isEmpty())
        facts << version->note;
    m_scored->setText(m_isEditing ? tr("Scores stay as they are and keep naming their own version.")
                                  : facts.join(QStringLiteral(" · ")));
    m_versions->setEnabled(!m_isEditing);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_note, m_cancel, m_save})
        widget->setVisible(m_isEditing);
    m_edit->setVisible(!m_isEditing && m_workbench.isLead());
    m_edit->setEnabled(!m_workbench.isReadOnly());
}

void RubricPage::startEditing()
{
    m_draft = m_workbench.state().rubric();
    m_isEditing = true;
    showIndicator();
    lookForFindings();
    m_text->setFocus();
}

void RubricPage::stopEditing()
{
    m_isEditing = false;
    m_workbench.drafts().rubric.reset();
    m_note->clear();
    showVersions();
    m_edit->setFocus();
}

void RubricPage::keepTyped()
{
    if (m_isEditing && static_cast<std::size_t>(m_shown) < m_draft.indicators.size())
        m_draft.indicators[static_cast<std::size_t>(m_shown)] = m_text->indicator();
}

/// Only Save and Cancel end the editing: the page may be made anew, and closing the review asks.
void RubricPage::keepDraft()
{
    if (!m_isEditing)
        return;
    keepTyped();
    m_workbench.drafts().rubric = RubricDraft{m_draft, m_note->text(), m_shown};
}

/// Of a version that the page before this one was editing.
void RubricPage::goOnEditing()
{
    const std::optional<RubricDraft> &draft = m_workbench.drafts().rubric;
    if (!draft)
        return;
    m_isEditing = true;
    m_draft = draft->content;
    m_note->setText(draft->note);
    m_shown = draft->shown;
}

void RubricPage::saveVersion()
{
    keepTyped();
    const Result<Edit> edit =
        changeRubric(m_workbench.state(), m_draft, m_note->text().trimmed(), QDateTime::currentMSecsSinceEpoch());
    if (!m_workbench.run(edit))
        return;
    if (m_workbench.session()) { // a rater's rows that named this version may have been waiting for it
        if (const Result<MergeReport> placed = replaySetAside(*m_workbench.session()); !placed)
            m_workbench.run(Status(placed.error()));
    }
    stopEditing();
}

} // namespace meetlat
