// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReviewDesk.h"

#include <QWidget>

#include <map>

class QSplitter;

namespace meetlat {

namespace pdf {
struct NewAnnotation;
}

class PassageBar;
class PdfPane;
class ReviewActions;
class RubricPane;

/// The rater's page: plans, the plan itself, the rubric.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(Workbench &workbench, QWidget *parent = nullptr);
    ~ReviewPage() override;

    ReviewDesk &desk() { return m_desk; }
    PdfPane *pane() const { return m_pane; }
    /// What saveAnnotatedCopy() does once it is known where to: with progress and Cancel, returns when it is done.
    void writeAnnotatedCopy(const Document &document, const QString &path);

Q_SIGNALS:
    void handInWanted();

private:
    void connectPane();
    void showPlan();
    void showMarks();
    void showSelected();
    void follow(const HighlightId &highlight); ///< clicked in the plan
    void highlightSelection();
    void recordSearch();
    void submit();
    std::optional<Document> openDocument(); ///< none: it is said
    void importNotes();
    void saveAnnotatedCopy();
    std::vector<pdf::NewAnnotation> annotationsOf(const Document &document) const;
    QString describe(const Highlight &highlight) const;
    QString pageHashOf(const Anchor &anchor) const; ///< of the page it begins on

    ReviewDesk m_desk;
    QSplitter *m_splitter;
    PdfPane *m_pane;
    RubricPane *m_rubric;
    ReviewActions *m_actions;
    PassageBar *m_bar;
    std::map<PlanId, std::map<IndicatorId, QString>> m_gaps; ///< reasons of a try to submit that came to nothing
};

} // namespace meetlat
