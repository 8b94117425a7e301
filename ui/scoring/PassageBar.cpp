// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/PassageBar.h"

#include "core/domain/Highlighting.h"
#include "ui/pdfview/PdfView.h"
#include "ui/scoring/QuoteEdit.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"
#include "ui/viewmodels/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meetlat {

namespace {

constexpr int longestAuthor = 110; // pixels
constexpr int usualName = 8; // letters; a longer name is cut there, and whole in the list and as a tooltip

/// The framed letter as an icon, filled when chosen.
QIcon badgeIcon(const QString &letter, qreal ratio)
{
    QIcon icon;
    for (const bool isChosen : {false, true}) {
        QPixmap pixmap(QSize(18, 18) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        theme::paintBadge(painter, QRect(0, 0, 18, 18), letter, isChosen);
        painter.end();
        icon.addPixmap(pixmap, QIcon::Normal, isChosen ? QIcon::On : QIcon::Off);
    }
    return icon;
}

} // namespace

PassageBar::PassageBar(ReviewDesk &desk, PdfView &view)
    : QFrame(view.viewport()), m_desk(desk), m_view(view), m_indicator(new QComboBox(this)),
      m_author(theme::quietLabel({}, this)), m_stance(new QToolButton(this)),
      m_delete(theme::iconButton(QStringLiteral("trash"), tr("Delete (Del)"), this)),
      m_quote(new QuoteEdit(desk, this))
{
    setAccessibleName(tr("Selected passage"));
    setCursor(Qt::ArrowCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap, theme::halfGap, theme::gap, theme::halfGap);
    column->setSpacing(theme::halfGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::halfGap);
    column->addLayout(row);
    column->addWidget(m_quote);
    QLabel *link = theme::plainLabel({}, this);
    link->setPixmap(theme::icon(QStringLiteral("link"), theme::Colour::TextQuiet).pixmap(QSize(16, 16)));
    row->addWidget(link);
    m_indicator->setAccessibleName(tr("Evidence for"));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(usualName);
    row->addWidget(m_indicator);
    row->addWidget(m_author);
    row->addWidget(theme::verticalLine(this));
    for (const EvidenceKind kind :
         {EvidenceKind::Ambition, EvidenceKind::Action, EvidenceKind::Smart, EvidenceKind::Context}) {
        addKind(kind);
        row->addWidget(m_kinds[kind]);
    }
    row->addWidget(theme::verticalLine(this));
    m_stance->setCheckable(true);
    m_stance->setIcon(badgeIcon(tr("T", "letter: contradicts"), devicePixelRatioF()));
    m_stance->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stance->setText(words::stance(Stance::Contradicts));
    m_stance->setToolTip(theme::plainToolTip(tr("Contradicts this indicator (T)")));
    row->addWidget(m_stance);
    row->addWidget(theme::verticalLine(this));
    row->addWidget(m_delete);

    connect(m_indicator, &QComboBox::activated, this,
            [this](int index) { m_desk.relink({m_indicator->itemData(index).toString()}); });
    connect(m_stance, &QToolButton::clicked, &desk, &ReviewDesk::toggleStance);
    connect(m_delete, &QToolButton::clicked, &desk, &ReviewDesk::deleteSelected);
    connect(m_quote, &QuoteEdit::heightChanged, this, &PassageBar::place);
    connect(m_quote, &QuoteEdit::left, &view, [&view] { view.setFocus(); });
    connect(&view, &PdfView::viewMoved, this, &PassageBar::place);
    hide();
}

void PassageBar::addKind(EvidenceKind kind)
{
    auto *button = new QToolButton(this);
    const QString letter = words::evidenceKindLetter(kind);
    button->setCheckable(true);
    button->setIcon(badgeIcon(letter, devicePixelRatioF()));
    button->setText(words::evidenceKind(kind));
    button->setAccessibleName(words::evidenceKind(kind));
    button->setToolTip(
        theme::plainToolTip(tr("%1 (%2)", "evidence kind and its key").arg(words::evidenceKind(kind), letter)));
    connect(button, &QToolButton::clicked, this, [this, kind] { m_desk.setKind(kind); });
    m_kinds[kind] = button;
}

void PassageBar::showAuthor(const QString &author)
{
    const QString words = author.isEmpty() ? QString() : tr("by %1", "who noted it in the PDF").arg(author);
    m_author->setText(m_author->fontMetrics().elidedText(words, Qt::ElideRight, longestAuthor));
    m_author->setAccessibleName(words);
    m_author->setToolTip(theme::plainToolTip(words));
    m_author->setVisible(!author.isEmpty());
}

void PassageBar::fillIndicators()
{
    const QSignalBlocker silent(m_indicator);
    m_indicator->clear();
    for (const Indicator &indicator : m_desk.rubric().indicators)
        m_indicator->addItem(words::indicatorShort(indicator, m_desk.workbench().isDutch()), indicator.id.value);
    const auto of = indicatorsOf(m_desk.workbench().state(), *m_desk.selected());
    const bool isCurrent = std::ranges::find(of, m_desk.workbench().indicator()) != of.end();
    const IndicatorId shown = isCurrent ? m_desk.workbench().indicator() : of.empty() ? IndicatorId{} : of.front();
    m_indicator->setCurrentIndex(m_indicator->findData(shown.value));
    m_indicator->setToolTip(theme::plainToolTip(m_indicator->currentText()));
}

void PassageBar::refresh()
{
    const Highlight *selected = m_desk.selected();
    if (m_shown != m_desk.workbench().highlight())
        m_wantsQuote = false;
    m_shown = m_desk.workbench().highlight();
    m_quote->showQuoteOf(m_shown);
    if (!selected || !m_desk.canEdit()) {
        hide();
        return;
    }
    m_quote->setVisible(mayBeTyped(*selected));
    fillIndicators();
    showAuthor(selected->author);
    for (const auto &[kind, button] : m_kinds) {
        const bool isChosen = kind == selected->kind;
        button->setChecked(isChosen);
        button->setFont(isChosen ? theme::boldFont() : theme::bodyFont());
    }
    m_stance->setChecked(selected->stance == Stance::Contradicts);
    place();
}

bool PassageBar::editQuote()
{
    const Highlight *selected = m_desk.selected();
    if (!selected || !m_desk.canEdit() || !mayBeTyped(*selected))
        return false;
    m_wantsQuote = true;
    if (!m_view.placeOfMark(selected->id).isValid())
        m_desk.reveal(selected->id);
    place();
    return true;
}

void PassageBar::place()
{
    const Highlight *selected = m_desk.selected();
    const QRect passage = selected && m_desk.canEdit() ? m_view.placeOfMark(selected->id) : QRect();
    if (!passage.isValid()) {
        hide();
        return;
    }
    const QRect view = m_view.viewport()->rect();
    fitWidth(*selected, view.width());
    const int below = passage.bottom() + theme::gap;
    const int above = passage.top() - theme::gap - height();
    const bool fitsBelow = below + height() <= view.bottom();
    const int x = std::clamp(passage.center().x() - width() / 2, 0, qMax(0, view.width() - width()));
    move(x, fitsBelow ? below : qMax(0, above));
    show();
    raise();
    if (std::exchange(m_wantsQuote, false) && m_quote->isVisible()) {
        m_quote->setFocus(Qt::ShortcutFocusReason);
        m_quote->moveCursor(QTextCursor::End);
    }
}

/// Where there is no room for the words, letters and tooltips say the same.
void PassageBar::fitWidth(const Highlight &selected, int room)
{
    m_indicator->setMinimumContentsLength(usualName);
    m_stance->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_author->setVisible(!selected.author.isEmpty());
    for (const auto &[kind, button] : m_kinds)
        button->setToolButtonStyle(kind == selected.kind ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    adjustSize();
    if (width() > room) {
        m_stance->setToolButtonStyle(Qt::ToolButtonIconOnly);
        adjustSize();
    }
    if (width() > room) {
        m_author->hide();
        m_indicator->setMinimumContentsLength(usualName / 2);
        for (const auto &[kind, button] : m_kinds)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        adjustSize();
    }
}

void PassageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Colour::FieldEdge), 1));
    painter.setBrush(theme::colour(theme::Colour::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace meetlat
