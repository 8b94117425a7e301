// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/NeedLine.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/ReviewDesk.h"
#include "ui/viewmodels/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace meetlat {

NeedLine::NeedLine(ReviewDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(theme::plainLabel({}, this)), m_links(new QHBoxLayout),
      m_submit(theme::primaryButton(tr("Submit…"), this))
{
    setMinimumHeight(40);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, theme::halfGap, theme::gap, theme::halfGap);
    m_head->setFont(theme::boldFont());
    row->addWidget(m_head);
    m_links->setSpacing(theme::halfGap);
    row->addLayout(m_links);
    row->addStretch();
    row->addWidget(m_submit);
    m_submit->setToolTip(theme::plainToolTip(tr("Submit this plan (Ctrl+Enter)")));
    connect(m_submit, &QPushButton::clicked, this, &NeedLine::submitWanted);
}

void NeedLine::refresh()
{
    std::vector<CellLack> lacks = m_desk.lacks();
    if (lacks == m_lacks && !m_head->text().isEmpty())
        return; // the links keep their focus
    m_lacks = std::move(lacks);
    m_head->setText(m_lacks.empty() ? tr("Nothing lacks") : tr("Still needed:"));
    theme::setLook(this, m_lacks.empty() ? theme::Look::Surface : theme::Look::WarningSoft);
    showLinks();
}

QString NeedLine::wordsOf(const CellLack &lack) const
{
    const Indicator *indicator = m_desk.indicator(lack.indicator);
    const QString name = indicator ? words::indicatorShort(*indicator, m_desk.workbench().isDutch()) : QString();
    switch (lack.lack) {
    case Lack::Level:
        return tr("level of %1", "indicator").arg(name);
    case Lack::Reason:
        return tr("reason for %1", "indicator").arg(name);
    case Lack::Evidence:
        return tr("evidence for %1", "indicator").arg(name);
    }
    return name;
}

void NeedLine::showLinks()
{
    for (QWidget *old : m_shown)
        old->deleteLater(); // one of them may be the sender
    for (QWidget *old : m_shown)
        old->hide();
    m_shown.clear();
    const int fixed = m_head->sizeHint().width() + m_submit->sizeHint().width() + 2 * theme::margin + 3 * theme::gap;
    const int restRoom = fontMetrics().horizontalAdvance(tr("and %n more", nullptr, 10)) + theme::gap;
    int room = width() - fixed;
    m_firstHidden = m_lacks.size();
    for (std::size_t i = 0; i < m_lacks.size(); ++i) {
        QPushButton *link = theme::linkButton(wordsOf(m_lacks[i]), this);
        const bool isLast = i + 1 == m_lacks.size();
        const int needed = link->sizeHint().width() + theme::gap;
        if (needed > room - (isLast ? 0 : restRoom)) {
            delete link;
            m_firstHidden = i;
            break;
        }
        room -= needed;
        if (i > 0) {
            QLabel *dot = theme::quietLabel(QStringLiteral("·"), this);
            m_links->addWidget(dot);
            m_shown.push_back(dot);
        }
        connect(link, &QPushButton::clicked, this, [this, lack = m_lacks[i]] { m_desk.goTo(lack); });
        m_links->addWidget(link);
        m_shown.push_back(link);
    }
    if (m_firstHidden < m_lacks.size()) {
        const int rest = static_cast<int>(m_lacks.size() - m_firstHidden);
        QPushButton *more = theme::linkButton(tr("and %n more", nullptr, rest), this);
        connect(more, &QPushButton::clicked, this, &NeedLine::showRest);
        m_links->addWidget(more);
        m_shown.push_back(more);
    }
}

void NeedLine::showRest()
{
    QMenu menu(this);
    for (std::size_t i = m_firstHidden; i < m_lacks.size(); ++i)
        menu.addAction(wordsOf(m_lacks[i]), this, [this, lack = m_lacks[i]] { m_desk.goTo(lack); });
    menu.exec(mapToGlobal(QPoint(m_shown.back()->x(), -menu.sizeHint().height())));
}

void NeedLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLinks();
}

} // namespace meetlat
