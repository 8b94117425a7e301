// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeySheet.h"

#include "ui/shell/Theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace meetlat {

namespace {

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
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
        if (action->isSeparator() || !action->isVisible() || action->shortcuts().isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(theme::quietLabel(keysOf(*action), box), row, 0);
        grid->addWidget(theme::plainLabel(wordsOf(*action), box), row, 1);
    }
    grid->setColumnMinimumWidth(0, 120);
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace

KeySheet::KeySheet(const QList<Section> &sections, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(theme::titleLabel(windowTitle(), this));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * theme::margin);
    // Three: in two the sheet would be higher than a small screen.
    std::array sides = {new QVBoxLayout, new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout *side : sides)
        columns->addLayout(side);
    std::array<qsizetype, 3> rows = {0, 0, 0};
    for (const Section &section : sections) {
        const auto side = static_cast<size_t>(std::ranges::min_element(rows) - rows.begin());
        sides[side]->addWidget(sectionWidget(section, this));
        rows[side] += section.actions.size() + 1;
    }
    for (QVBoxLayout *side : sides)
        side->addStretch();
    column->addLayout(columns);
    QLabel *note = theme::quietLabel(tr("Single letters and digits do nothing while you type in a text field."), this);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *close = theme::button(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace meetlat
