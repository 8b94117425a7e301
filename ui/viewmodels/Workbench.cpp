// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/Workbench.h"

#include "core/session/DocumentReading.h"

namespace meetlat {

Workbench::Workbench(QObject *parent) : QObject(parent) {}

Workbench::~Workbench() = default;

void Workbench::setSession(std::unique_ptr<ReviewSession> session)
{
    if (m_session) {
        commitPendingTexts();
        m_session->disconnect(this);
    }
    // The old session lives until everybody has heard of the new one: views may still point into its state.
    const std::unique_ptr<ReviewSession> old = std::exchange(m_session, std::move(session));
    m_plan = {};
    m_indicator = {};
    m_highlight = {};
    m_drafts = {};
    if (m_session) {
        connect(m_session.get(), &ReviewSession::edited, this, &Workbench::edited);
        connect(m_session.get(), &ReviewSession::historyChanged, this, &Workbench::historyChanged);
        connect(m_session.get(), &ReviewSession::saved, this, &Workbench::saved);
    }
    Q_EMIT sessionChanged();
    Q_EMIT planChanged();
    Q_EMIT indicatorChanged();
    Q_EMIT highlightChanged();
    Q_EMIT historyChanged();
}

std::function<Result<std::optional<QByteArray>>()> Workbench::readingOf(const DocumentId &document) const
{
    if (!m_session)
        return [document] { return Error{Error::Code::UnknownDocument, document.value}; };
    return [this, of = m_session.get(), reading = std::make_shared<DocumentReading>(*m_session, document)]()
               -> Result<std::optional<QByteArray>> {
        if (of != m_session.get())
            return Error{Error::Code::Cancelled, {}};
        return reading->step();
    };
}

void Workbench::keepPassword(const DocumentId &document, const QByteArray &password)
{
    if (passwordOf(document) == password)
        return;
    if (password.isEmpty()) {
        m_passwords.erase(document);
        return;
    }
    m_passwords[document] = password;
    Q_EMIT passwordGiven(document);
}

QByteArray Workbench::passwordOf(const DocumentId &document) const
{
    const auto found = m_passwords.find(document);
    return found == m_passwords.end() ? QByteArray() : found->second;
}

ReviewSession *Workbench::session() const
{
    return m_session.get();
}

const ReviewState &Workbench::state() const
{
    return m_session ? m_session->state() : m_nothing;
}

bool Workbench::isOpen() const
{
    return m_session != nullptr;
}

bool Workbench::isLead() const
{
    return m_session && m_session->identity().role == FileRole::Lead;
}

bool Workbench::isReadOnly() const
{
    return m_session && m_session->isReadOnly();
}

RaterId Workbench::person() const
{
    return m_session ? m_session->identity().person : RaterId{};
}

PlanId Workbench::plan() const
{
    return m_plan;
}

IndicatorId Workbench::indicator() const
{
    return m_indicator;
}

HighlightId Workbench::highlight() const
{
    return m_highlight;
}

void Workbench::setPlan(const PlanId &plan)
{
    if (plan == m_plan)
        return;
    commitPendingTexts();
    m_plan = plan;
    setHighlight({});
    Q_EMIT planChanged();
}

void Workbench::setIndicator(const IndicatorId &indicator)
{
    if (indicator == m_indicator)
        return;
    m_indicator = indicator;
    Q_EMIT indicatorChanged();
}

void Workbench::setHighlight(const HighlightId &highlight)
{
    if (highlight == m_highlight)
        return;
    m_highlight = highlight;
    Q_EMIT highlightChanged();
}

bool Workbench::run(const Result<Edit> &edit)
{
    if (!edit)
        return run(Status(edit.error()));
    if (!m_session)
        return false;
    return run(m_session->apply(*edit));
}

bool Workbench::run(const Status &status)
{
    if (!status)
        Q_EMIT refused(status.error());
    return status.has_value();
}

void Workbench::undo()
{
    commitPendingTexts();
    if (m_session)
        run(m_session->undo());
}

void Workbench::redo()
{
    commitPendingTexts();
    if (m_session)
        run(m_session->redo());
}

bool Workbench::isDutch() const
{
    return m_dutch;
}

void Workbench::setDutch(bool dutch)
{
    m_dutch = dutch;
}

} // namespace meetlat
