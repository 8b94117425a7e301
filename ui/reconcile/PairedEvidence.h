// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ReconcileBoard.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace meetlat {

class PassageButton;

/// The evidence of A and B beside each other: what both marked on one line, then what only one of the two marked, then
/// searches. A click or Enter shows the place, with the passages of both.
class PairedEvidence : public QWidget
{
    Q_OBJECT
public:
    PairedEvidence(Workbench &workbench, ReconcileBoard &board, QWidget *parent = nullptr);
    void showCell(const Cell &cell);

Q_SIGNALS:
    void revealWanted(const meetlat::HighlightId &highlight);

private:
    void clear();
    int addPairs(const std::vector<EvidencePair> &pairs, Sharing sharing, const QString &heading, int row);
    int addOnlyOne(const std::vector<EvidencePair> &pairs, const Cell &cell, int row);
    int addPassages(const std::vector<const Highlight *> &highlights, int row, int column);
    int addSearches(const Cell &cell, ReconcileBoard::Side side, int row, int column);
    QLabel *heading(const QString &text);
    void showSelected();

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    QGridLayout *m_grid;
    std::vector<PassageButton *> m_passages;
};

} // namespace meetlat
