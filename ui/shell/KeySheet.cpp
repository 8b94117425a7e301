// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeySheet.h"

#include "ui/shell/Theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <vector>

namespace meetlat {

namespace {

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

/// A menu whose commands all have a key takes one line: its first and its last key.
QString keysOf(const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    const bool allHave = std::ranges::none_of(actions, [](const QAction *a) { return a->shortcuts().isEmpty(); });
    return actions.isEmpty() || !allHave ? QString() : keysOf(*actions.first()) + QStringLiteral(" – ") + keysOf(*actions.last());
}

QString wordsOf(const QAction &action)
{
    return action.text().remove(QLatin1Char('&'));
}

QWidget *sectionWidget(const KeySheet::Section &section, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, theme::gap);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(theme::margin);
    QLabel *title = theme::plainLabel(section.title, box);
    title->setFont(theme::boldFont());
    grid->addWidget(title, 0, 0, 1, 2);
    for (const QAction *action : section.actions) {
        const QString keys = action->menu() ? keysOf(*action->menu()) : keysOf(*action);
        if (action->isSeparator() || !action->isVisible() || keys.isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(theme::quietLabel(keys, box), row, 0);
        grid->addWidget(theme::plainLabel(wordsOf(*action), box), row, 1);
    }
    grid->setColumnMinimumWidth(0, 120);
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace

KeySheet::KeySheet(const QList<Section> &sections, QWidget *parent)
    : QDialog(parent), m_area(new QScrollArea(this))
{
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(theme::titleLabel(windowTitle(), this));
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, theme::margin, 0); // apart from the scroll bar
    columns->setSpacing(2 * theme::margin);
    std::vector<QWidget *> boxes;
    int widest = 1;
    for (const Section &section : sections) {
        boxes.push_back(sectionWidget(section, sheet));
        widest = std::max(widest, boxes.back()->sizeHint().width());
    }
    // Three: in two the sheet would be higher than a small screen. Fewer where they would be wider than it.
    const int room = screen()->availableSize().width() - 5 * theme::margin;
    const auto count = static_cast<size_t>(std::clamp((room + columns->spacing()) / (widest + columns->spacing()), 1, 3));
    std::vector<QVBoxLayout *> sides;
    for (size_t side = 0; side < count; ++side) {
        sides.push_back(new QVBoxLayout);
        columns->addLayout(sides.back());
    }
    std::vector<int> heights(count, 0);
    for (QWidget *box : boxes) {
        const auto side = static_cast<size_t>(std::ranges::min_element(heights) - heights.begin());
        sides[side]->addWidget(box);
        heights[side] += box->sizeHint().height();
    }
    for (QVBoxLayout *side : sides)
        side->addStretch();
    m_area->setAccessibleName(windowTitle());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(sheet);
    column->addWidget(m_area, 1);
    QLabel *note = theme::quietLabel(tr("Single letters and digits do nothing while you type in a text field."), this);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *close = theme::button(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    fitScreen(*sheet);
}

/// As large as all of it, but no larger than the screen: then it scrolls.
void KeySheet::fitScreen(const QWidget &sheet)
{
    const QSize all = sheet.sizeHint() + QSize(m_area->verticalScrollBar()->sizeHint().width(), 0);
    const QMargins around = layout()->contentsMargins();
    const QSize rest(around.left() + around.right(), layout()->sizeHint().height() - m_area->sizeHint().height());
    const QSize room = screen()->availableSize() - QSize(2 * theme::margin, 4 * theme::margin); // its frame too
    resize((all + rest + QSize(0, theme::gap)).boundedTo(room));
}

/// The keys that scroll do so wherever the focus is: there is nothing else here that they could mean.
void KeySheet::keyPressEvent(QKeyEvent *event)
{
    static const std::map<int, QAbstractSlider::SliderAction> scrolling = {
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},    {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},  {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},      {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    if (const auto action = scrolling.find(event->key()); action != scrolling.end())
        m_area->verticalScrollBar()->triggerAction(action->second);
    else
        QDialog::keyPressEvent(event);
}

} // namespace meetlat
