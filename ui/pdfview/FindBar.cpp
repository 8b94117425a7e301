// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/FindBar.h"

#include "ui/pdfview/DocumentFind.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace meetlat {

FindField::FindField(QWidget *parent) : QLineEdit(parent)
{
    addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setPlaceholderText(tr("Find in document"));
    setAccessibleName(tr("Find in document"));
    setToolTip(theme::plainToolTip(tr("Find in document (Ctrl+F). Next hit: F3, previous: Shift+F3")));
    setMinimumWidth(120);
    setMaximumWidth(260);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousWanted();
        else
            Q_EMIT nextWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const int width = fontMetrics().horizontalAdvance(keys);
    const int used = fontMetrics().horizontalAdvance(placeholderText()) + 48;
    if (!text().isEmpty() || hasFocus() || used + width + theme::gap > this->width())
        return;
    QPainter painter(this);
    painter.setPen(theme::colour(theme::Colour::TextQuiet));
    painter.drawText(rect().adjusted(0, 0, -theme::gap, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
}

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_fieldPlace(new QHBoxLayout), m_count(new QToolButton(this)),
      m_rest(theme::quietLabel({}, this)), m_record(theme::linkButton(tr("Record as search"), this)),
      m_previous(theme::iconButton(QStringLiteral("chevron-up"), tr("Previous hit (Shift+F3)"), this)),
      m_next(theme::iconButton(QStringLiteral("chevron-down"), tr("Next hit (F3)"), this))
{
    theme::setLook(this, theme::Look::Surface);
    auto *close = theme::iconButton(QStringLiteral("close"), tr("End the find (Escape)"), this);
    m_count->setFont(theme::boldFont());
    m_count->setPopupMode(QToolButton::InstantPopup);
    m_count->setFocusPolicy(Qt::TabFocus);
    m_count->setMenu(new QMenu(m_count));
    m_count->setAccessibleName(tr("Pages with hits"));
    m_count->setToolTip(theme::plainToolTip(tr("Pages with hits")));
    addOptions();
    m_rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_record->setToolTip(theme::plainToolTip(tr("Keep this find as evidence that it was looked for")));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap, theme::halfGap, theme::gap, theme::halfGap);
    layout->setSpacing(theme::gap);
    m_fieldPlace->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_fieldPlace);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addWidget(m_record);
    layout->addWidget(m_rest, 1);
    layout->addWidget(m_wholeWords);
    layout->addWidget(m_expression);
    layout->addWidget(close);

    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_record, &QPushButton::clicked, this, &FindBar::recordWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

void FindBar::addOptions()
{
    const auto add = [this](const QString &text, const QString &name) {
        auto *option = new QToolButton(this);
        option->setText(text);
        option->setCheckable(true);
        option->setAccessibleName(name);
        option->setToolTip(theme::plainToolTip(name));
        option->setFocusPolicy(Qt::TabFocus);
        connect(option, &QToolButton::toggled, this, &FindBar::optionsChanged);
        return option;
    };
    m_wholeWords = add(tr("Whole word"), tr("Only whole words: ‘opvang’ not in ‘crisisopvang’ (Alt+W)"));
    m_wholeWords->setShortcut(Qt::ALT | Qt::Key_W);
    m_expression = add(tr("Pattern"), tr("The words are a regular expression, such as ‘opvang|woonplek’ (Alt+X)"));
    m_expression->setShortcut(Qt::ALT | Qt::Key_X);
}

bool FindBar::wholeWords() const
{
    return m_wholeWords->isChecked();
}

bool FindBar::isExpression() const
{
    return m_expression->isChecked();
}

void FindBar::setOptions(bool wholeWords, bool isExpression)
{
    const QSignalBlocker silent(this);
    m_wholeWords->setChecked(wholeWords);
    m_expression->setChecked(isExpression);
}

void FindBar::showPages(const DocumentFind &find)
{
    std::vector<int> perPage = find.hitsPerPage();
    if (perPage == m_perPage)
        return;
    m_perPage = std::move(perPage);
    m_count->menu()->clear();
    int hit = 0;
    for (std::size_t page = 0; page < m_perPage.size(); ++page) {
        if (m_perPage[page] == 0)
            continue;
        const QString number = QString::number(page + 1);
        const QString label = find.label(static_cast<int>(page));
        const QString name = label == number ? number : QStringLiteral("%1 (%2)").arg(label, number);
        m_count->menu()->addAction(tr("Page %1: %n hit(s)", nullptr, m_perPage[page]).arg(name), this,
                                   [this, hit] { Q_EMIT hitWanted(hit); });
        hit += m_perPage[page];
    }
}

void FindBar::show(const DocumentFind &find)
{
    const int hits = static_cast<int>(find.hits().size());
    QString count;
    if (find.fault())
        count = tr("This pattern is not complete or not correct at character %1.").arg(*find.fault() + 1);
    else if (find.gaveUp())
        count = tr("This pattern takes too long. Make it simpler.");
    else if (hits > 0 && find.current() >= 0)
        count = tr("%1 of %2", "hit number of all hits").arg(find.current() + 1).arg(hits);
    else if (hits > 0)
        count = tr("%n hit(s)", nullptr, hits);
    else if (find.isComplete())
        count = tr("No hits");
    else
        count = tr("Searching…");

    QString rest;
    const bool isUnderstood = !find.fault() && !find.gaveUp();
    if (!isUnderstood)
        rest = QString();
    else if (!find.isComplete())
        rest = tr("Text of %1 of %2 pages read").arg(find.pagesRead()).arg(find.pagesInAll());
    else if (const int without = find.pagesInAll() - find.pagesWithText(); without > 0)
        rest = tr("%n page(s) without text not searched", nullptr, without);

    m_count->setText(count);
    m_count->setAccessibleName(count);
    m_rest->setText(rest);
    m_rest->setToolTip(theme::plainToolTip(rest));
    m_record->setVisible(m_isRecordOffered && find.isComplete() && isUnderstood);
    showPages(find);
    m_count->setEnabled(hits > 0);
    m_previous->setEnabled(hits > 0);
    m_next->setEnabled(hits > 0);
    setAccessibleName(sentence());
}

QString FindBar::sentence() const
{
    return m_rest->text().isEmpty() ? m_count->text() : m_count->text() + QLatin1String(". ") + m_rest->text();
}

} // namespace meetlat
