// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AgreementBoard.h"

#include "core/base/InBackground.h"
#include "ui/viewmodels/ErrorText.h"

#include <algorithm>

namespace meetlat {

namespace {

/// Whether a change of this kind may change agreement, or the names beside it.
bool isAboutFirstRound(const Change &change)
{
    return std::visit(
        []<typename Row>(const Replaced<Row> &) {
            return std::is_same_v<Row, Submission> || std::is_same_v<Row, Opening> || std::is_same_v<Row, Plan> ||
                   std::is_same_v<Row, Region> || std::is_same_v<Row, Rater> || std::is_same_v<Row, Assignment> ||
                   std::is_same_v<Row, RubricVersion> || std::is_same_v<Row, Project>;
        },
        change.row);
}

} // namespace

struct AgreementBoard::Outcome
{
    int round = 0;
    std::shared_ptr<ProjectAgreement> agreement;
    std::optional<Error> failed;
};

AgreementBoard::AgreementBoard(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    m_thread.setMaxThreadCount(1);
    connect(&workbench, &Workbench::sessionChanged, this, [this] {
        ++*m_round;
        m_agreement.reset();
        noteStale();
    });
    connect(&workbench, &Workbench::edited, this, [this](const Edit &edit) {
        if (std::any_of(edit.changes.begin(), edit.changes.end(), isAboutFirstRound))
            noteStale();
    });
}

AgreementBoard::~AgreementBoard()
{
    ++*m_round; // ends what still runs
    m_thread.waitForDone();
}

void AgreementBoard::noteStale()
{
    m_isStale = true;
    Q_EMIT outdated();
}

void AgreementBoard::bringUpToDate()
{
    if (!m_isStale || !m_workbench.isOpen())
        return;
    m_isStale = false;
    m_isComputing = true;
    m_fault.clear();
    m_done = 0;
    const int round = ++*m_round;
    auto input = agreementInput(m_workbench.state());
    m_all = static_cast<int>(input.indicators.size());
    // the destructor waits for the thread, so `this` outlives it
    const auto goOn = [this, current = m_round, round](int done) {
        if (*current != round)
            return false;
        QMetaObject::invokeMethod(
            this,
            [this, round, done] {
                if (*m_round != round)
                    return;
                m_done = done;
                Q_EMIT progressChanged();
            },
            Qt::QueuedConnection);
        return true;
    };
    inBackground<Outcome>(
        this,
        [input = std::move(input), goOn, round] {
            Result<ProjectAgreement> made = projectAgreement(input, {}, goOn);
            if (!made)
                return Outcome{round, nullptr, made.error()};
            return Outcome{round, std::make_shared<ProjectAgreement>(std::move(made).value()), std::nullopt};
        },
        [this](const Outcome &outcome) { take(outcome); }, &m_thread);
    Q_EMIT progressChanged();
}

void AgreementBoard::cancel()
{
    if (!m_isComputing)
        return;
    ++*m_round;
    m_isComputing = false;
    m_isStale = true;
    Q_EMIT progressChanged();
}

void AgreementBoard::take(const Outcome &outcome)
{
    if (outcome.round != *m_round)
        return;
    m_isComputing = false;
    if (outcome.failed) {
        m_fault = errorText(*outcome.failed);
        m_agreement.reset();
    } else {
        m_agreement = std::make_unique<ProjectAgreement>(std::move(*outcome.agreement));
    }
    Q_EMIT progressChanged();
    Q_EMIT changed();
}

} // namespace meetlat
