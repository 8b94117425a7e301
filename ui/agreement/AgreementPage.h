// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AgreementBoard.h"
#include "ui/viewmodels/AgreementTables.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace meetlat {

class FigureTableView;
class PlotView;

/// How far the raters agree, per indicator, with an explanation of every figure; snapshots of it, and what has changed
/// since.
class AgreementPage : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementPage(Workbench &workbench, QWidget *parent = nullptr);
    ~AgreementPage() override;

    AgreementBoard &board() { return m_board; }
    /// Keeps what is shown now; with an empty note too.
    bool takeSnapshot(const QString &note);

Q_SIGNALS:
    void openCellWanted(const meetlat::PlanId &plan, const meetlat::IndicatorId &indicator);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildProgress();
    QWidget *buildLeft();
    QWidget *buildRight();
    FigureTableView *addTable(const QString &title, const QString &name);
    void computeIfShown();
    void showProgress();
    void showSnapshots();
    void showAll();
    void showIndicator();
    void askSnapshot();
    const Indicator *indicator() const;
    const AgreementSnapshot *compared() const;
    std::optional<NamedFigures> comparedFigures(const IndicatorId &indicator) const;

    Workbench &m_workbench;
    AgreementBoard m_board;
    QTimer m_compute; ///< once per turn of the event loop
    QLabel *m_scope = nullptr;
    QLabel *m_since = nullptr;
    QComboBox *m_snapshots = nullptr;
    QPushButton *m_take = nullptr;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_progressText = nullptr;
    QPushButton *m_cancel = nullptr;
    FigureTableView *m_summary = nullptr;
    PlotView *m_bars = nullptr;
    PlotView *m_cross = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_question = nullptr;
    QCheckBox *m_more = nullptr;
    QTabWidget *m_tabs = nullptr;
    FigureTableView *m_figures = nullptr;
    FigureTableView *m_plans = nullptr;
    FigureTableView *m_raters = nullptr;
    FigureTableView *m_pairs = nullptr;
    QLabel *m_groups = nullptr;
};

} // namespace meetlat
