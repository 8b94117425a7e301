// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MessageBar.h"

#include "ui/shell/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace meetlat {

class MessageBar::Private
{
public:
    Tone tone = Tone::Notice;
    QLabel *symbol = nullptr;
    QLabel *words = nullptr;
    QPushButton *action = nullptr;
    QPushButton *other = nullptr;
    QToolButton *close = nullptr;
    std::function<void()> act;
    std::function<void()> actOther;
};

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->symbol = theme::plainLabel({}, this);
    d->words = theme::plainLabel({}, this);
    d->words->setWordWrap(true);
    d->words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->action = theme::button({}, this);
    d->other = theme::button({}, this);
    d->other->hide();
    d->close = theme::iconButton(QStringLiteral("close"), tr("Close this message"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, theme::halfGap, theme::gap, theme::halfGap);
    row->addWidget(d->symbol);
    row->addWidget(d->words, 1);
    row->addWidget(d->action);
    row->addWidget(d->other);
    row->addWidget(d->close);
    connect(d->close, &QToolButton::clicked, this, &MessageBar::clear);
    const auto run = [this](std::function<void()> act) { // a copy: clear() empties it, acting may show the next message
        clear();
        if (act)
            act();
    };
    connect(d->action, &QPushButton::clicked, this, [this, run] { run(d->act); });
    connect(d->other, &QPushButton::clicked, this, [this, run] { run(d->actOther); });
    setMinimumHeight(40);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::show(Tone tone, const QString &sentence, const QString &action, std::function<void()> act)
{
    d->tone = tone;
    d->act = std::move(act);
    d->actOther = nullptr;
    d->other->hide();
    d->words->setText(sentence);
    d->action->setText(action);
    d->action->setVisible(!action.isEmpty());
    d->close->setAccessibleName(tr("Close this message"));
    switch (tone) {
    case Tone::Notice:
        d->symbol->setPixmap(theme::icon(QStringLiteral("info"), theme::Colour::Accent).pixmap(QSize(20, 20)));
        theme::setLook(this, theme::Look::Soft);
        break;
    case Tone::Warning:
        d->symbol->setPixmap(theme::icon(QStringLiteral("warning"), theme::Colour::Warning).pixmap(QSize(20, 20)));
        theme::setLook(this, theme::Look::WarningSoft);
        break;
    case Tone::Refusal:
        d->symbol->setPixmap(theme::icon(QStringLiteral("warning"), theme::Colour::Negative).pixmap(QSize(20, 20)));
        theme::setLook(this, theme::Look::WarningSoft);
        break;
    }
    setAccessibleName(sentence);
    QWidget::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::addChoice(const QString &text, std::function<void()> act)
{
    d->actOther = std::move(act);
    d->other->setText(text);
    d->other->show();
}

void MessageBar::clear()
{
    d->act = nullptr;
    d->actOther = nullptr;
    d->words->clear();
    setAccessibleName({});
    hide();
}

QString MessageBar::sentence() const
{
    return d->words->text();
}

} // namespace meetlat
