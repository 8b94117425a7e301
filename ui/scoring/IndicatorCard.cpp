// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/IndicatorCard.h"

#include "core/domain/Highlighting.h"
#include "core/domain/RubricEditing.h"
#include "core/domain/Versions.h"
#include "ui/scoring/EvidenceSection.h"
#include "ui/scoring/LevelRow.h"
#include "ui/scoring/LevelSegments.h"
#include "ui/scoring/ReasonEdit.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/PassageWords.h"
#include "ui/viewmodels/ReviewDesk.h"
#include "ui/viewmodels/Words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace meetlat {

IndicatorCard::IndicatorCard(ReviewDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::gap, 0, theme::gap);
    column->setSpacing(theme::halfGap);
    buildHead(column);

    m_evidence = new EvidenceSection(desk, this);
    m_middle = new QVBoxLayout;
    m_middle->addWidget(m_evidence);
    column->addLayout(m_middle);

    buildFoot(column);
    column->addStretch();
    setScrollBarWidth(0);
}

void IndicatorCard::setScrollBarWidth(int width)
{
    const int right = theme::margin - width;
    m_head->setContentsMargins(theme::margin, 0, right, 0);
    m_middle->setContentsMargins(theme::gap, 2, qMax(0, right - theme::gap), 2);
    m_foot->setContentsMargins(theme::margin, 0, right, 0);
}

void IndicatorCard::buildHead(QVBoxLayout *column)
{
    m_head = new QVBoxLayout;
    QVBoxLayout *head = m_head;
    head->setSpacing(theme::halfGap);
    column->addLayout(head);

    auto *titleRow = new QHBoxLayout;
    m_title = theme::titleLabel({}, this);
    m_title->setWordWrap(true);
    m_place = theme::quietLabel({}, this);
    m_notesButton = theme::iconButton(QStringLiteral("question"), tr("Notes on this indicator"), this);
    m_notesButton->setCheckable(true);
    m_allLevels = theme::iconButton(QStringLiteral("list"), tr("Show all levels"), this);
    m_allLevels->setCheckable(true);
    m_title->setMinimumHeight(theme::controlHeight);
    m_place->setMinimumHeight(theme::controlHeight);
    titleRow->setSpacing(theme::halfGap);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_place, 0, Qt::AlignTop);
    titleRow->addWidget(m_allLevels, 0, Qt::AlignTop);
    titleRow->addWidget(m_notesButton, 0, Qt::AlignTop);
    head->addLayout(titleRow);

    m_question = theme::plainLabel({}, this);
    m_question->setWordWrap(true);
    head->addWidget(m_question);
    m_notes = theme::quietLabel({}, this);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->hide();
    head->addWidget(m_notes);
    connect(m_notesButton, &QToolButton::toggled, m_notes, &QWidget::setVisible);

    m_segments = new LevelSegments(this);
    head->addWidget(m_segments);
    connect(m_segments, &LevelSegments::chosen, &m_desk, &ReviewDesk::chooseLevel);

    m_levelList = new QVBoxLayout;
    m_levelList->setContentsMargins(0, theme::halfGap, 0, 0);
    m_levelList->setSpacing(0);
    head->addLayout(m_levelList);
    connect(m_allLevels, &QToolButton::toggled, this, &IndicatorCard::showLevelRows);

    m_doubts = theme::plainLabel({}, this);
    theme::setLook(m_doubts, theme::Look::WarningText);
    m_doubts->setWordWrap(true);
    head->addWidget(m_doubts);
}

void IndicatorCard::buildFoot(QVBoxLayout *column)
{
    m_foot = new QVBoxLayout;
    QVBoxLayout *foot = m_foot;
    foot->setSpacing(theme::halfGap);
    column->addLayout(foot);

    auto *reasonHead = new QHBoxLayout;
    QLabel *reasonTitle = theme::plainLabel(tr("Reason"), this);
    reasonTitle->setFont(theme::boldFont());
    reasonHead->addWidget(reasonTitle);
    reasonHead->addStretch();
    reasonHead->addWidget(theme::quietLabel(tr("N", "the key that goes to the reason"), this));
    foot->addLayout(reasonHead);
    m_reason = new ReasonEdit(m_desk, this);
    reasonTitle->setBuddy(m_reason);
    foot->addWidget(m_reason);
    foot->addSpacing(theme::halfGap);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    QLabel *confidenceTitle = theme::plainLabel(tr("Confidence"), this);
    confidenceTitle->setFont(theme::boldFont());
    row->addWidget(confidenceTitle);
    row->addSpacing(theme::margin);
    m_confidence = new QButtonGroup(this);
    for (const Confidence each : {Confidence::Low, Confidence::Medium, Confidence::High}) {
        auto *button = new QPushButton(words::confidence(each), this);
        button->setProperty("look",
                            each == Confidence::High ? QStringLiteral("lastSegment") : QStringLiteral("segment"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Confidence: %1").arg(words::confidence(each)));
        m_confidence->addButton(button, static_cast<int>(each));
        row->addWidget(button);
    }
    row->addStretch();
    m_notDeterminable = theme::linkButton({}, this);
    m_lastLine = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lastLine->addLayout(row, 1);
    m_lastLine->addWidget(m_notDeterminable, 0, Qt::AlignRight);
    foot->addLayout(m_lastLine);
    connect(m_confidence, &QButtonGroup::idClicked, this,
            [this](int id) { m_desk.setConfidence(static_cast<Confidence>(id)); });
    connect(m_notDeterminable, &QPushButton::clicked, this, [this] {
        const bool turnOn = !m_desk.score(m_indicator).notDeterminable;
        m_desk.setNotDeterminable(turnOn);
        if (turnOn)
            focusReason(); // it wants a word of explanation, like a level
    });
}

void IndicatorCard::showIndicator()
{
    const Indicator *indicator = m_desk.indicator(m_desk.workbench().indicator());
    if (!indicator)
        return;
    m_indicator = indicator->id;
    const bool dutch = m_desk.workbench().isDutch();
    const auto &all = m_desk.rubric().indicators;
    const auto place = std::ranges::find(all, m_indicator, &Indicator::id) - all.begin() + 1;
    m_title->setText(indicator->name.in(dutch));
    m_place->setText(tr("%1 of %2", "place of the indicator in the rubric").arg(place).arg(all.size()));
    m_question->setText(indicator->question.in(dutch));
    showNotes();
    m_segments->showLevels(*indicator, m_desk.workbench().state().project().scale, dutch);
    rebuildLevelRows();
    m_evidence->showIndicator(m_indicator);
    m_reason->showReasonOf(m_indicator);
    refresh();
}

void IndicatorCard::refresh()
{
    if (!m_desk.indicator(m_indicator))
        return;
    const Score score = m_desk.score(m_indicator);
    const bool canEdit = m_desk.canEdit();
    m_segments->showChoice(score.level);
    m_segments->setEnabled(canEdit);
    if (m_shownLevel != score.level)
        showLevelRows();
    for (LevelRow *row : m_rows) {
        row->showScore(score.level == row->level(), score.ticks);
        row->setTicksEnabled(canEdit);
    }
    showDoubts();
    m_reason->refresh();
    showConfidence();
    m_notDeterminable->setText(score.notDeterminable ? tr("Not determinable – choose a level after all")
                                                     : tr("Not determinable…"));
    m_notDeterminable->setEnabled(canEdit);
}

void IndicatorCard::rebuildLevelRows()
{
    for (LevelRow *old : m_rows)
        delete old;
    m_rows.clear();
    const Indicator *indicator = m_desk.indicator(m_indicator);
    for (const Level &level : indicator->levels) {
        auto *row = new LevelRow(*indicator, level, m_desk.workbench().isDutch(), this);
        connect(row, &LevelRow::ticked, this, [this](const CriterionId &criterion, std::optional<Tick> tick) {
            m_desk.setTick(m_indicator, criterion, tick);
        });
        m_levelList->addWidget(row);
        m_rows.push_back(row);
    }
    showLevelRows();
}

void IndicatorCard::showLevelRows()
{
    const Score score = m_desk.score(m_indicator);
    m_shownLevel = score.level;
    // Level 0 means decline, as 1 does: its text is that of level 1.
    const std::optional<int> open = score.level ? std::optional(qMax(1, *score.level)) : std::nullopt;
    const bool showsAll = m_allLevels->isChecked();
    for (LevelRow *row : m_rows) {
        const bool isNear = !open || std::abs(row->level() - *open) <= 1;
        row->setVisible(isNear || showsAll);
        row->showScore(score.level == row->level(), score.ticks);
        row->setOpen(open == row->level() || (showsAll && row->isOpen()));
    }
    m_allLevels->setVisible(open.has_value() && m_rows.size() > 2);
}

QString IndicatorCard::notesOf(const Indicator &indicator) const
{
    const bool dutch = m_desk.workbench().isDutch();
    QStringList lines;
    if (const QString note = indicator.note.in(dutch); !note.isEmpty())
        lines << note;
    for (const Level &level : indicator.levels) {
        const QString number = QString::number(level.number);
        if (!level.cues.isEmpty()) {
            const QString cues =
                level.cues.join(QStringLiteral(", ")) + (level.cuesOpen ? QStringLiteral(" …") : QString());
            lines << tr("Cues for level %1: %2").arg(number, cues);
        }
        if (!level.erratum.isEmpty())
            lines << tr("Known slip in the text of level %1: %2").arg(number, level.erratum);
    }
    return lines.join(QLatin1Char('\n'));
}

void IndicatorCard::showNotes()
{
    const QString notes = notesOf(*m_desk.indicator(m_indicator));
    m_notes->setText(notes);
    m_notesButton->setVisible(!notes.isEmpty());
    m_notesButton->setAccessibleDescription(notes);
    m_notesButton->setChecked(false);
    m_notes->hide();
}

int IndicatorCard::evidenceOnEarlierVersions() const
{
    const Workbench &workbench = m_desk.workbench();
    const ReviewState &state = workbench.state();
    int pieces = 0;
    for (const Highlight *highlight : evidenceOf(state, workbench.plan(), m_indicator, workbench.person())) {
        const Standing standing = standingOf(state, *highlight);
        pieces += standing.isMoved && standing.targets.empty() ? 1 : 0;
    }
    for (const Search *search : searchesOf(state, workbench.plan(), m_indicator, workbench.person()))
        pieces += words::searchTrouble(state, *search).isEmpty() ? 0 : 1;
    return pieces;
}

void IndicatorCard::showDoubts()
{
    QStringList sentences;
    for (const Doubt doubt : m_desk.doubts(m_indicator))
        sentences << QStringLiteral("⚠ ") + words::doubt(doubt);
    const Score score = m_desk.score(m_indicator);
    if (score.isGiven() && isGivenUnderOtherText(m_desk.workbench().state(), score))
        sentences << QStringLiteral("⚠ ") + tr("The rubric's text has changed since this score was given.");
    if (const QString version = words::givenOnEarlierVersion(m_desk.workbench().state(), score); !version.isEmpty())
        sentences << QStringLiteral("⚠ ") + version;
    if (const int pieces = evidenceOnEarlierVersions(); pieces > 0)
        sentences << QStringLiteral("⚠ ") +
                         tr("%n piece(s) of evidence stand only in an earlier version of the document.", nullptr, pieces);
    m_doubts->setText(sentences.join(QLatin1Char('\n')));
    m_doubts->setVisible(!sentences.isEmpty());
}

void IndicatorCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_lastLine->itemAt(0)->sizeHint().width() + m_notDeterminable->sizeHint().width();
    const bool isNarrow = width() < needed + 3 * theme::margin; // then the link goes below the confidence
    m_lastLine->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void IndicatorCard::showConfidence()
{
    const auto confidence = m_desk.score(m_indicator).confidence;
    m_confidence->setExclusive(false); // an exclusive group would not let go of its last choice
    const auto buttons = m_confidence->buttons();
    for (QAbstractButton *button : buttons) {
        button->setChecked(confidence && m_confidence->id(button) == static_cast<int>(*confidence));
        button->setEnabled(m_desk.canEdit());
    }
    m_confidence->setExclusive(true);
}

void IndicatorCard::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void IndicatorCard::focusOn(Lack lack)
{
    switch (lack) {
    case Lack::Level:
        m_segments->focusFirst();
        break;
    case Lack::Reason:
        focusReason();
        break;
    case Lack::Evidence:
        m_evidence->list()->setFocus(Qt::ShortcutFocusReason);
        break;
    }
}

} // namespace meetlat
