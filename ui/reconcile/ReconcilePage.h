// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace meetlat {

class CellTable;
class DoneStrip;
class PdfPane;
class ReconcileHead;

/// The lead's page: the plan with both raters' passages, and A, B and the decision side by side.
class ReconcilePage : public QWidget
{
    Q_OBJECT
public:
    explicit ReconcilePage(Workbench &workbench, QWidget *parent = nullptr);

    void goToCell(const PlanId &plan, const IndicatorId &indicator);
    /// The same with this passage in view.
    void goToPassage(const PlanId &plan, const IndicatorId &indicator, const HighlightId &highlight);
    void goToOpen(int direction);
    bool namesShown() const;
    void setNamesShown(bool shown);
    void choose(DecisionKind kind); ///< Ctrl+1, 2, 3
    void record();
    PdfPane *pdfPane() const { return m_pdf; }
    /// A place to go on to once every cell is decided; `key` comes back in nextWanted().
    void offerNext(const QString &key, const QString &title);

Q_SIGNALS:
    void handOutWanted();
    void nextWanted(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildWaiting();
    void showPlan();
    void showWaiting();
    void showMarks();
    void reveal(const HighlightId &id);
    void revealNextEvidence();
    void revealFirstEvidence();
    std::vector<HighlightId> evidenceInOrder() const;
    void addSideButtons();
    void addActions();
    QAction *addAction(const QString &text, const QList<QKeySequence> &keys, std::function<void()> act);
    void addDecidingActions();
    void takeThird();
    void showOutdated();
    void showHistory();
    void showSheets();
    void discard();
    void afterRecording();

    Workbench &m_workbench;
    ReconcileBoard m_board;
    ReconcileHead *m_head;
    QSplitter *m_splitter;
    PdfPane *m_pdf;
    CellTable *m_table;
    QStackedWidget *m_stack = nullptr;
    QPushButton *m_showA = nullptr;
    QPushButton *m_showB = nullptr;
    QLabel *m_waiting = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_openAll = nullptr;
    DoneStrip *m_done = nullptr;
    PlanId m_shownPlan;
    CellPlace m_revealed; ///< the cell whose first passage was shown
    std::vector<Document> m_shownDocuments;
};

} // namespace meetlat
