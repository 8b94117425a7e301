// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/LevelRow.h"

#include "ui/scoring/CriterionTick.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

constexpr std::size_t criteriaAtFirst = 4; ///< more than one above this are folded away until asked for
constexpr int criteriaLeft = 20;

} // namespace

LevelRowHead::LevelRowHead(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelRowHead::showLevel(int rampPosition, const QString &number, const QString &name, const QString &summary)
{
    m_rampPosition = rampPosition;
    m_number = number;
    m_name = name;
    m_summary = summary;
    setToolTip(theme::plainToolTip(summary));
    update();
}

void LevelRowHead::showState(bool isOpen, bool isChosen, const QString &count)
{
    m_isOpen = isOpen;
    m_isChosen = isChosen;
    m_count = count;
    const QString chosen = isChosen ? tr("chosen level %1 %2", "number and name, read aloud") : tr("level %1 %2");
    setAccessibleName(chosen.arg(m_number, m_name));
    setAccessibleDescription(isOpen ? tr("open, %1").arg(count) : tr("closed: %1").arg(m_summary));
    update();
}

void LevelRowHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int middle = height() / 2;
    const QString chevron = m_isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    theme::icon(chevron, m_isOpen ? Colour::Text : Colour::TextQuiet).paint(&painter, QRect(0, middle - 8, 16, 16));
    theme::paintLevelChip(painter, QRect(24, middle - 10, 24, 20), m_rampPosition, m_number);

    int right = width();
    if (m_isOpen && !m_count.isEmpty()) {
        painter.setFont(theme::bodyFont());
        painter.setPen(colour(Colour::TextQuiet));
        painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, m_count);
        right -= painter.fontMetrics().horizontalAdvance(m_count) + theme::gap;
    }
    painter.setFont(theme::boldFont());
    painter.setPen(colour(m_isOpen || m_isChosen || underMouse() ? Colour::Text : Colour::TextQuiet));
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, right - 56);
    painter.drawText(QRect(56, 0, right - 56, height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    const int summaryLeft = 56 + painter.fontMetrics().horizontalAdvance(name);
    if (!m_isOpen && right - summaryLeft > 40) {
        painter.setFont(theme::bodyFont());
        painter.setPen(colour(Colour::TextQuiet));
        const QString summary = QStringLiteral(" – ") + m_summary;
        painter.drawText(QRect(summaryLeft, 0, right - summaryLeft, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(summary, Qt::ElideRight, right - summaryLeft));
    }
    if (hasFocus())
        theme::paintFocusRing(painter, rect());
}

LevelRow::LevelRow(const Indicator &indicator, const Level &level, bool dutch, QWidget *parent)
    : QWidget(parent), m_level(level.number), m_dutch(dutch), m_criteria(level.criteria),
      m_head(new LevelRowHead(this)), m_body(new QWidget(this)), m_list(new QVBoxLayout(m_body)),
      m_more(theme::linkButton({}, m_body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_body);
    m_list->setContentsMargins(criteriaLeft, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addWidget(m_more);

    const bool isYesNo = indicator.kind == IndicatorKind::YesNo;
    QStringList texts;
    for (const Criterion &criterion : level.criteria)
        texts << criterion.text.in(dutch);
    m_head->showLevel(theme::rampPosition(isYesNo, level.number), isYesNo ? QString() : QString::number(level.number),
                      words::levelName(indicator, level.number, dutch), texts.join(QStringLiteral("; ")));
    m_body->hide();
    connect(m_head, &QAbstractButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        const auto first = std::ranges::find_if(m_boxes, [](const CriterionTick *box) { return box->isHidden(); });
        CriterionTick *next = first == m_boxes.end() ? m_boxes.front() : *first;
        showCriteria();
        next->setFocus(Qt::TabFocusReason);
    });
    refreshHead();
}

void LevelRow::setOpen(bool open)
{
    m_isOpen = open && !m_criteria.empty();
    if (m_isOpen && m_boxes.empty())
        buildCriteria();
    m_body->setVisible(m_isOpen);
    refreshHead();
}

void LevelRow::buildCriteria()
{
    for (const Criterion &criterion : m_criteria) {
        auto *box = new CriterionTick(criterion, m_dutch, m_body);
        connect(box, &CriterionTick::ticked, this, &LevelRow::ticked);
        box->setEnabled(m_ticksEnabled);
        m_list->insertWidget(m_list->count() - 1, box);
        m_boxes.push_back(box);
    }
    showCriteria();
}

void LevelRow::showCriteria()
{
    const std::size_t all = m_boxes.size();
    const std::size_t room = m_showsAll || all <= criteriaAtFirst + 1 ? all : criteriaAtFirst;
    // What is judged comes first; the others fill the room that is left, in the rubric's own order.
    const auto judged = static_cast<std::size_t>(std::ranges::count_if(
        m_criteria, [this](const Criterion &criterion) { return m_ticks.contains(criterion.id); }));
    std::size_t forJudged = std::min(room, judged);
    std::size_t forOthers = room - forJudged;
    std::size_t shown = 0;
    for (CriterionTick *box : m_boxes) {
        const auto tick = m_ticks.find(box->criterion());
        const bool isJudged = tick != m_ticks.end();
        box->showTick(isJudged ? std::optional(tick->second) : std::nullopt);
        std::size_t &left = isJudged ? forJudged : forOthers;
        const bool isShown = left > 0 || box->hasFocus(); // what was just ticked does not vanish under the hand
        left -= left > 0 ? 1 : 0;
        box->setVisible(isShown);
        shown += isShown ? 1 : 0;
    }
    m_more->setVisible(shown < all);
    m_more->setText(tr("Show %n more criteria", nullptr, static_cast<int>(all - shown)));
}

void LevelRow::setTicksEnabled(bool on)
{
    m_ticksEnabled = on;
    for (CriterionTick *box : m_boxes)
        box->setEnabled(on);
}

void LevelRow::showScore(bool isChosen, const std::map<CriterionId, Tick> &ticks)
{
    m_isChosen = isChosen;
    m_ticks = ticks;
    if (!m_boxes.empty())
        showCriteria();
    refreshHead();
}

void LevelRow::refreshHead()
{
    const auto present = std::ranges::count_if(m_criteria, [this](const Criterion &criterion) {
        const auto tick = m_ticks.find(criterion.id);
        return tick != m_ticks.end() && tick->second == Tick::Present;
    });
    const QString count =
        m_criteria.empty() ? QString() : tr("%1 of %2 present", "criteria").arg(present).arg(m_criteria.size());
    m_head->showState(m_isOpen, m_isChosen, count);
}

} // namespace meetlat
