// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ReviewSession.h"
#include "ui/viewmodels/Drafts.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace meetlat {

/// What every page looks at: the open project, and which plan, indicator and passage the user is at. Pages send their
/// edits through run(); refusals come out once, as refused(), for the message bar.
class Workbench : public QObject
{
    Q_OBJECT
public:
    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override;

    void setSession(std::unique_ptr<ReviewSession> session); ///< null: closes
    ReviewSession *session() const;
    const ReviewState &state() const; ///< an empty one while nothing is open
    bool isOpen() const;
    bool isLead() const;
    bool isReadOnly() const;
    RaterId person() const; ///< who works in this file

    /// Reads the bytes of a document step by step (see DocumentReading); Cancelled once another project is open.
    std::function<Result<std::optional<QByteArray>>()> readingOf(const DocumentId &document) const;

    /// Passwords of locked documents: in memory only, for this run of the program. An empty one is forgotten.
    void keepPassword(const DocumentId &document, const QByteArray &password);
    QByteArray passwordOf(const DocumentId &document) const;
    /// More of the text of this document has been recognised and kept.
    void tellRecognised(const DocumentId &document) { Q_EMIT textRecognised(document); }

    /// Outlives the pages, which are made anew in another language; goes with the project.
    Drafts &drafts() { return m_drafts; }
    const Drafts &drafts() const { return m_drafts; }

    PlanId plan() const;
    IndicatorId indicator() const;
    HighlightId highlight() const; ///< the selected passage; empty: none
    void setPlan(const PlanId &plan);
    void setIndicator(const IndicatorId &indicator);
    void setHighlight(const HighlightId &highlight);

    /// Applies the edit; on a refusal emits refused() and answers false. An edit that changes nothing is fine.
    bool run(const Result<Edit> &edit);
    bool run(const Status &status);
    void undo();
    void redo();

    /// "Dutch" for rubric texts and names of things; follows the language of the window.
    bool isDutch() const;
    void setDutch(bool dutch);

Q_SIGNALS:
    void sessionChanged();
    void planChanged();
    void indicatorChanged();
    void highlightChanged();
    void edited(const meetlat::Edit &edit);
    void historyChanged();
    void saved(const QDateTime &at);
    void refused(const meetlat::Error &error);
    void passwordGiven(const meetlat::DocumentId &document);
    void textRecognised(const meetlat::DocumentId &document);
    void announced(const QString &text); ///< good news for the message bar
    /// Texts that are still being typed are to be committed now (page change, close, submit).
    void aboutToLeave();

public Q_SLOTS:
    void commitPendingTexts() { Q_EMIT aboutToLeave(); }

private:
    std::unique_ptr<ReviewSession> m_session;
    ReviewState m_nothing;
    PlanId m_plan;
    IndicatorId m_indicator;
    HighlightId m_highlight;
    std::map<DocumentId, QByteArray> m_passwords;
    Drafts m_drafts;
    bool m_dutch = true;
};

} // namespace meetlat
