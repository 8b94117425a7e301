// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/PairedEvidence.h"

#include "ui/reconcile/EvidenceList.h"
#include "ui/reconcile/PassageButton.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace meetlat {

using Side = ReconcileBoard::Side;

PairedEvidence::PairedEvidence(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(board), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::margin);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    connect(&workbench, &Workbench::highlightChanged, this, &PairedEvidence::showSelected);
}

void PairedEvidence::clear()
{
    m_passages.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // at once: what is new stands in its place
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel *PairedEvidence::heading(const QString &text)
{
    QLabel *label = theme::quietLabel(text, this);
    label->setMinimumHeight(24);
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return label;
}

void PairedEvidence::showCell(const Cell &cell)
{
    clear();
    const std::vector<EvidencePair> pairs = m_board.pairs(cell.indicator);
    int row = addPairs(pairs, Sharing::Shared, tr("Marked by both"), 0);
    row = addPairs(pairs, Sharing::Partly, tr("Marked by both in part"), row);
    addOnlyOne(pairs, cell, row);
    showSelected();
}

int PairedEvidence::addPairs(const std::vector<EvidencePair> &pairs, Sharing sharing, const QString &text, int row)
{
    bool isHeaded = false;
    for (const EvidencePair &pair : pairs) {
        if (pair.sharing != sharing)
            continue;
        if (!std::exchange(isHeaded, true))
            m_grid->addWidget(heading(text), row++, 0, 1, 2);
        row = std::max(addPassages(pair.a, row, 0), addPassages(pair.b, row, 1));
    }
    return row;
}

int PairedEvidence::addOnlyOne(const std::vector<EvidencePair> &pairs, const Cell &cell, int row)
{
    const bool isSomethingShared = row > 0;
    int last = row;
    for (const Side side : {Side::A, Side::B}) {
        const int column = side == Side::A ? 0 : 1;
        const Sharing wanted = side == Side::A ? Sharing::OnlyA : Sharing::OnlyB;
        std::vector<const Highlight *> alone;
        for (const EvidencePair &pair : pairs) {
            const std::vector<const Highlight *> &own = side == Side::A ? pair.a : pair.b;
            if (pair.sharing == wanted)
                alone.insert(alone.end(), own.begin(), own.end());
        }
        const bool hasSearches = !m_board.searches(side, cell.indicator).empty();
        if (alone.empty() && !hasSearches && isSomethingShared)
            continue;
        int at = row;
        m_grid->addWidget(heading(side == Side::A ? tr("Only A") : tr("Only B")), at++, column);
        at = addPassages(alone, at, column);
        at = addSearches(cell, side, at, column);
        if (alone.empty() && !hasSearches)
            m_grid->addWidget(theme::quietLabel(tr("No evidence"), this), at++, column);
        last = std::max(last, at);
    }
    return last;
}

int PairedEvidence::addPassages(const std::vector<const Highlight *> &highlights, int row, int column)
{
    for (const Highlight *highlight : highlights) {
        auto *button = new PassageButton(m_workbench.state(), *highlight, this);
        const HighlightId id = highlight->id;
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT revealWanted(id); });
        m_grid->addWidget(button, row++, column);
        m_passages.push_back(button);
    }
    return row;
}

int PairedEvidence::addSearches(const Cell &cell, Side side, int row, int column)
{
    for (const Search *search : m_board.searches(side, cell.indicator)) {
        QLabel *line = EvidenceList::searchLine(m_workbench.state(), *search, this);
        line->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(line, row++, column);
    }
    return row;
}

void PairedEvidence::showSelected()
{
    for (PassageButton *button : m_passages)
        button->setSelected(button->highlight() == m_workbench.highlight());
}

} // namespace meetlat
