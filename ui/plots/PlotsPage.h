// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/PlotFile.h"
#include "ui/viewmodels/AgreementBoard.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;

namespace meetlat {

class FigureTableView;
class PlotView;

/// Pictures of the round, each with its numbers as a table beside it, to be saved as SVG.
class PlotsPage : public QWidget
{
    Q_OBJECT
public:
    enum Kind { LevelsByPlan, Distribution, NewAgainstOlder, ScoresSideBySide, Agreement, EvidenceByPage };
    Q_ENUM(Kind)

    explicit PlotsPage(Workbench &workbench, QWidget *parent = nullptr);
    ~PlotsPage() override;

    void show(Kind kind);
    using QWidget::show;
    /// What "Save as SVG…" writes.
    QByteArray svg() const;

Q_SIGNALS:
    void openPlanWanted(const meetlat::PlanId &plan);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Picture
    {
        PlotPtr plot;
        FigureTable table;
        PlotText text;
    };
    QWidget *buildKinds();
    QWidget *buildRight();
    QWidget *buildHead();
    void refreshSoon();
    void refresh();
    void fillIndicators();
    void chooseOrder(int index);
    void save();
    Kind kind() const;
    const Indicator *indicator() const; ///< null: all
    Picture picture();
    Picture heatMapPicture();
    Picture barsPicture();
    Picture crossPicture();
    Picture agreementPicture();
    Picture evidencePicture();

    Workbench &m_workbench;
    AgreementBoard m_board;
    QTimer m_refresh; ///< once per turn of the event loop, however many edits came
    PlotText m_text;
    std::map<Kind, IndicatorId> m_chosen; ///< which indicator each kind shows
    QSplitter *m_splitter = nullptr;
    QListWidget *m_kinds = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_caption = nullptr;
    QComboBox *m_indicators = nullptr;
    QComboBox *m_order = nullptr;
    QPushButton *m_save = nullptr;
    PlotView *m_plot = nullptr;
    FigureTableView *m_table = nullptr;
};

} // namespace meetlat
