// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/EvidenceList.h"

#include "core/domain/Highlighting.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace meetlat {

namespace {

/// One passage: badge, page and quote on one line, the whole quote as tooltip.
class PassageButton : public QPushButton
{
public:
    PassageButton(const Highlight &highlight, QWidget *parent)
        : QPushButton(parent), m_badge(words::evidenceKindLetter(highlight.kind)), m_quote(quoteOf(highlight))
    {
        const QString label = highlight.anchor.targets.empty() ? QString() : highlight.anchor.targets.front().label;
        m_page = EvidenceList::tr("p. %1").arg(label);
        if (highlight.anchor.kind == Anchor::Kind::Area && m_quote.isEmpty())
            m_quote = EvidenceList::tr("marked area");
        m_contradicts = highlight.stance == Stance::Contradicts;
        QStringList parts{words::evidenceKind(highlight.kind), m_page, m_quote};
        if (m_contradicts)
            parts << words::stance(highlight.stance);
        setAccessibleName(parts.join(QStringLiteral(", ")));
        setToolTip(theme::plainToolTip(m_quote));
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(24);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), theme::colour(theme::Colour::AccentSoft));
        int x = 3;
        theme::paintBadge(painter, QRect(x, 3, 18, 18), m_badge, false);
        x += 22;
        if (m_contradicts) {
            theme::paintBadge(painter, QRect(x, 3, 18, 18), QStringLiteral("T"), false);
            x += 22;
        }
        painter.setPen(theme::colour(theme::Colour::TextQuiet));
        const int pageWidth = fontMetrics().horizontalAdvance(m_page) + theme::gap;
        painter.drawText(QRect(x + 2, 0, pageWidth, height()), Qt::AlignVCenter, m_page);
        x += pageWidth;
        painter.setPen(theme::colour(theme::Colour::Text));
        const QRect room(x + 2, 0, width() - x - 4, height());
        painter.drawText(room, Qt::AlignVCenter,
                         fontMetrics().elidedText(QStringLiteral("‘%1’").arg(m_quote), Qt::ElideRight, room.width()));
        if (hasFocus())
            theme::paintFocusRing(painter, rect());
    }

private:
    QString m_badge;
    QString m_page;
    QString m_quote;
    bool m_contradicts = false;
};

} // namespace

EvidenceList::EvidenceList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void EvidenceList::setEvidence(const QString &title, const std::vector<const Highlight *> &highlights,
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
        addHighlight(*highlight);
    for (const Search *search : searches) {
        QLabel *line = theme::plainLabel(
            tr("Searched: %1 – %n hit(s)", nullptr, search->hits).arg(search->terms.join(QStringLiteral(", "))), this);
        line->setWordWrap(true);
        m_layout->addWidget(line);
    }
    if (highlights.empty() && searches.empty())
        m_layout->addWidget(theme::quietLabel(tr("No evidence"), this));
    m_layout->addStretch();
}

void EvidenceList::addHighlight(const Highlight &highlight)
{
    auto *button = new PassageButton(highlight, this);
    const HighlightId id = highlight.id;
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT revealWanted(id); });
    m_layout->addWidget(button);
}

} // namespace meetlat
