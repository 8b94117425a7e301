// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/RaterVoices.h"

#include "ui/reconcile/EvidenceList.h"
#include "ui/reconcile/PairedEvidence.h"
#include "ui/reconcile/SideMark.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace meetlat {

using Side = ReconcileBoard::Side;

RaterVoices::RaterVoices(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(board), m_reasonA(new SideReason(Side::A, this)),
      m_reasonB(new SideReason(Side::B, this)), m_versionA(theme::quietLabel({}, this)),
      m_versionB(theme::quietLabel({}, this)), m_evidence(new PairedEvidence(workbench, board, this)),
      m_third(theme::quietLabel({}, this)), m_handOut(theme::linkButton(tr("Hand out…"), this)),
      m_evidenceThird(new EvidenceList(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::margin);
    grid->setVerticalSpacing(theme::halfGap);
    grid->addWidget(m_reasonA, 0, 0);
    grid->addWidget(m_reasonB, 0, 1);
    for (QLabel *version : {m_versionA, m_versionB}) {
        version->setWordWrap(true);
        grid->addWidget(version, 1, version == m_versionA ? 0 : 1);
    }
    grid->addWidget(m_evidence, 2, 0, 1, 2);
    m_third->setWordWrap(true);
    m_third->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_third, 3, 0, 1, 2);
    grid->addWidget(m_handOut, 4, 0, Qt::AlignLeft);
    m_handOut->setAccessibleName(tr("Hand out to the third rater…"));
    connect(m_handOut, &QPushButton::clicked, this, &RaterVoices::handOutWanted);
    grid->addWidget(m_evidenceThird, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_evidence, &PairedEvidence::revealWanted, this, &RaterVoices::revealWanted);
    connect(m_evidenceThird, &EvidenceList::revealWanted, this, &RaterVoices::revealWanted);
}

void RaterVoices::showCell(const Cell &cell, const Indicator &indicator)
{
    m_reasonA->setReason(cell.a ? cell.a->reason : QString());
    m_reasonB->setReason(cell.b ? cell.b->reason : QString());
    showVersion(m_versionA, cell.a);
    showVersion(m_versionB, cell.b);
    m_evidence->showCell(cell);
    showThird(cell, indicator);
}

void RaterVoices::showVersion(QLabel *label, const std::optional<Score> &score)
{
    const QString version = score ? words::givenOnEarlierVersion(m_workbench.state(), *score) : QString();
    label->setText(version);
    label->setVisible(!version.isEmpty());
}

void RaterVoices::showThird(const Cell &cell, const Indicator &indicator)
{
    const std::optional<ReconcileBoard::ThirdVoice> voice = m_board.third(cell.indicator);
    m_third->setVisible(voice.has_value());
    m_evidenceThird->setVisible(voice && voice->isKnown);
    m_handOut->setVisible(voice && !voice->isHandedOut && !voice->isKnown);
    if (!voice)
        return;
    const QString who = voice->name.isEmpty() ? tr("Third rater") : tr("Third rater %1").arg(voice->name);
    if (!voice->isKnown) {
        m_third->setText(voice->isHandedOut
                             ? tr("%1: has not handed in yet; the level stays hidden until then.").arg(who)
                             : tr("%1: is asked; the plan has not been handed out to them yet.").arg(who));
        return;
    }
    if (!voice->score) {
        m_third->setText(tr("%1: not scored").arg(who));
    } else {
        const QString level =
            words::level(indicator, voice->score->level, voice->score->notDeterminable, m_workbench.isDutch());
        const QString reason = voice->score->reason.trimmed();
        const QString said = reason.isEmpty() ? tr("%1: %2, no reason given").arg(who, level)
                                              : tr("%1: %2. Reason: %3").arg(who, level, reason);
        const QString version = words::givenOnEarlierVersion(m_workbench.state(), *voice->score);
        m_third->setText(version.isEmpty() ? said : said + QLatin1Char('\n') + version);
    }
    m_evidenceThird->setEvidence(m_workbench.state(), tr("Evidence of the third rater"), voice->evidence, voice->searches);
}

} // namespace meetlat
