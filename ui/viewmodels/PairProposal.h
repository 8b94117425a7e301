// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PairPlanning.h"
#include "ui/viewmodels/Workbench.h"

#include <QAbstractTableModel>

#include <atomic>
#include <memory>

namespace meetlat {

/// A proposal of two raters per plan, drawn on another thread: plan, rater 1, rater 2, and what of it is new.
class PairProposal : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PlanColumn, FirstColumn, SecondColumn, NewColumn, ColumnCount };

    explicit PairProposal(Workbench &workbench, QObject *parent = nullptr);
    ~PairProposal() override;

    /// Draws anew; finished() tells when. A drawing that still goes on is given up.
    void draw(quint64 seed, const std::vector<RaterId> &takingPart);
    void cancel();
    bool isDrawing() const { return m_isDrawing; }
    bool isDrawn() const { return m_isDrawn; }

    int newAssignments() const;
    QStringList obstacles() const; ///< in words; empty: every rule is kept
    const std::vector<RaterId> &raters() const { return m_question.raters; }
    int load(std::size_t rater) const;
    int kept(std::size_t rater) const; ///< of them assigned already
    int together(std::size_t a, std::size_t b) const;
    /// Assigns it. False: refused.
    bool apply();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void started();
    void finished();

private:
    void take(const PairQuestion &question, const PairDesign &design);
    QString cell(std::size_t unit, int column) const;

    Workbench &m_workbench;
    PairQuestion m_question;
    PairDesign m_design;
    std::vector<std::size_t> m_rows; ///< units by region name
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_isDrawing = false;
    bool m_isDrawn = false;
};

} // namespace meetlat
