// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "ui/shell/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace meetlat {

using theme::Colour;
using theme::colour;

namespace {

constexpr int doorWidth = 320;

} // namespace

void RecentRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(Colour::AccentSoft));
    const QRect row = option.rect.adjusted(theme::gap, 4, -theme::gap, -4);
    theme::icon(QStringLiteral("document"), Colour::TextQuiet)
        .paint(painter, QRect(row.left(), row.center().y() - 9, 20, 20));
    const QRect words = row.adjusted(32, 0, 0, 0);
    const QFontMetrics bold(theme::boldFont());
    const QFontMetrics body(theme::bodyFont());
    painter->setFont(theme::boldFont());
    painter->setPen(colour(Colour::Text));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                      bold.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, words.width()));
    painter->setFont(theme::bodyFont());
    painter->setPen(colour(Colour::TextQuiet));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                      body.elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, words.width()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocusRing(*painter, option.rect);
    painter->restore();
}

QSize RecentRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, qMax(theme::twoLineRowHeight, 2 * QFontMetrics(theme::boldFont()).height() + 10)};
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_recent(new QListWidget(this)), m_empty(theme::quietLabel({}, this))
{
    theme::setLook(this, theme::Look::Surface);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * theme::margin, 3 * theme::margin, 3 * theme::margin, theme::margin);
    row->setSpacing(4 * theme::margin);

    auto *doors = new QVBoxLayout;
    doors->setSpacing(theme::gap);
    doors->addWidget(theme::titleLabel(tr("Meetlat"), this));
    QLabel *what =
        theme::quietLabel(tr("Read plans beside the rubric, score them with evidence, settle differences."), this);
    what->setWordWrap(true);
    what->setFixedWidth(doorWidth);
    doors->addWidget(what);
    doors->addSpacing(theme::gap);
    QPushButton *make = addDoor(doors, QStringLiteral("plus"), tr("New review…"), tr("Set up a round as review lead"));
    QPushButton *open =
        addDoor(doors, QStringLiteral("open"), tr("Open…"), tr("A review, or the file you were handed"));
    m_sample =
        addDoor(doors, QStringLiteral("sample"), tr("Open the sample review"), tr("Fictional plans, to look around"));
    QPushButton *takeIn =
        addDoor(doors, QStringLiteral("download"), tr("Take in a packet…"), tr("A rater's work, as review lead"));
    doors->addStretch();
    row->addLayout(doors);

    auto *recent = new QVBoxLayout;
    recent->setSpacing(theme::gap);
    recent->addWidget(theme::titleLabel(tr("Recent"), this));
    m_empty->setText(tr("What you open is listed here. Open a review, or look around in the sample."));
    m_empty->setWordWrap(true);
    recent->addWidget(m_empty);
    m_recent->setItemDelegate(new RecentRowDelegate(m_recent));
    m_recent->setAccessibleName(tr("Recent reviews"));
    m_recent->setMouseTracking(true);
    m_recent->setMaximumWidth(720);
    m_recent->setStyleSheet(QStringLiteral("background: transparent"));
    recent->addWidget(m_recent, 1);
    recent->addStretch();
    row->addLayout(recent, 1);

    connect(make, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(takeIn, &QPushButton::clicked, this, &StartPage::takeInWanted);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT recentWanted(item->data(RecentRowDelegate::PathRole).toString());
    });
    connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        Q_EMIT recentWanted(item->data(RecentRowDelegate::PathRole).toString());
    });
}

QPushButton *StartPage::addDoor(QVBoxLayout *column, const QString &iconName, const QString &text,
                                const QString &explanation)
{
    QPushButton *door = theme::button(text, this);
    door->setIcon(theme::icon(iconName));
    door->setIconSize(QSize(20, 20));
    door->setProperty("look", QStringLiteral("door"));
    door->setFixedWidth(doorWidth);
    door->setAccessibleDescription(explanation);
    column->addWidget(door);
    QLabel *words = theme::quietLabel(explanation, this);
    words->setContentsMargins(theme::margin + 24, 0, 0, theme::halfGap);
    column->addWidget(words);
    return door;
}

void StartPage::showRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(file.completeBaseName(), m_recent);
        item->setData(RecentRowDelegate::PathRole, path);
        item->setData(RecentRowDelegate::FolderRole, QDir::toNativeSeparators(file.absolutePath()));
        item->setData(Qt::AccessibleTextRole, tr("%1, in %2").arg(file.completeBaseName(), file.absolutePath()));
    }
    m_recent->setVisible(!paths.isEmpty());
    m_empty->setVisible(paths.isEmpty());
}

void StartPage::offerSample(bool offer)
{
    m_sample->setEnabled(offer);
}

} // namespace meetlat
