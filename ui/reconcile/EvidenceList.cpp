// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/EvidenceList.h"

#include "ui/reconcile/PassageButton.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/PassageWords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace meetlat {

EvidenceList::EvidenceList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void EvidenceList::setEvidence(const ReviewState &state, const QString &title,
                               const std::vector<const Highlight *> &highlights,
                               const std::vector<const Search *> &searches)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    QLabel *heading = theme::quietLabel(title, this);
    m_layout->addWidget(heading);
    for (const Highlight *highlight : highlights)
        addHighlight(state, *highlight);
    for (const Search *search : searches)
        m_layout->addWidget(searchLine(state, *search, this));
    if (highlights.empty() && searches.empty())
        m_layout->addWidget(theme::quietLabel(tr("No evidence"), this));
    m_layout->addStretch();
}

QLabel *EvidenceList::searchLine(const ReviewState &state, const Search &search, QWidget *parent)
{
    const QString searched =
        tr("Searched: %1 – %n hit(s)", nullptr, search.hits).arg(search.terms.join(QStringLiteral(", ")));
    const QString trouble = words::searchTrouble(state, search);
    QLabel *line = theme::plainLabel(trouble.isEmpty() ? searched : searched + QStringLiteral(". ") + trouble, parent);
    line->setWordWrap(true);
    return line;
}

void EvidenceList::addHighlight(const ReviewState &state, const Highlight &highlight)
{
    auto *button = new PassageButton(state, highlight, this);
    const HighlightId id = highlight.id;
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT revealWanted(id); });
    m_layout->addWidget(button);
}

} // namespace meetlat
