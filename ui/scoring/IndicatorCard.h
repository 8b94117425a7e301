// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Scoring.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace meetlat {

class EvidenceSection;
class LevelRow;
class LevelSegments;
class ReasonEdit;
class ReviewDesk;

/// The open card: question, levels, what the levels say, evidence, reason and confidence of the current indicator.
class IndicatorCard : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorCard(ReviewDesk &desk, QWidget *parent = nullptr);

    void showIndicator(); ///< the workbench's, on its plan
    void refresh();       ///< the same one, changed values
    void focusReason();
    /// Room for a scroll bar that stands over the right margin.
    void setScrollBarWidth(int width);
    void focusOn(Lack lack);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void rebuildLevelRows();
    void showLevelRows();
    void showNotes();
    void showDoubts();
    int evidenceOnEarlierVersions() const; ///< passages without a place in what is shown, and searches
    void showConfidence();
    QString notesOf(const Indicator &indicator) const;

    ReviewDesk &m_desk;
    IndicatorId m_indicator;
    std::optional<int> m_shownLevel;
    QVBoxLayout *m_head;
    QVBoxLayout *m_foot;
    QVBoxLayout *m_middle;
    QLabel *m_title;
    QLabel *m_place;
    QToolButton *m_notesButton;
    QLabel *m_question;
    QLabel *m_notes;
    LevelSegments *m_segments;
    QVBoxLayout *m_levelList;
    QToolButton *m_allLevels;
    QLabel *m_doubts;
    EvidenceSection *m_evidence;
    ReasonEdit *m_reason;
    QBoxLayout *m_lastLine = nullptr;
    QButtonGroup *m_confidence;
    QPushButton *m_notDeterminable;
    std::vector<LevelRow *> m_rows;
};

} // namespace meetlat
