// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/QuoteDetail.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace meetlat {

QuoteDetail::QuoteDetail(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    build();
    show(nullptr);
}

void QuoteDetail::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::gap);
    outer->setSpacing(theme::gap);
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    m_words = theme::plainLabel({}, m_content);
    m_source = theme::quietLabel({}, m_content);
    m_warning = theme::plainLabel({}, m_content);
    theme::setLook(m_warning, theme::Look::WarningText);
    for (QLabel *label : {m_words, m_source, m_warning}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::ClickFocus);
        column->addWidget(label);
    }
    auto *uses = new QHBoxLayout;
    uses->setSpacing(theme::margin);
    m_uses = new QButtonGroup(this);
    for (const auto &[use, text] : {std::pair(QuoteUse::Unmarked, tr("&Not used")),
                                    std::pair(QuoteUse::GoodPractice, tr("&Good practice")),
                                    std::pair(QuoteUse::CounterExample, tr("&Counter-example"))}) {
        auto *button = new QRadioButton(text, m_content);
        m_uses->addButton(button, int(use));
        uses->addWidget(button);
    }
    uses->addStretch();
    QPushButton *open = theme::linkButton(tr("Show in the plan"), m_content);
    connect(open, &QPushButton::clicked, this, &QuoteDetail::openWanted);
    uses->addWidget(open);
    column->addLayout(uses);
    m_named = new QCheckBox(tr("Name the region"), m_content);
    column->addWidget(m_named);
    m_note = new QLineEdit(m_content);
    m_note->setPlaceholderText(tr("A line beside the quote"));
    m_note->setAccessibleName(tr("A line beside the quote"));
    m_note->setMaxLength(500);
    column->addWidget(m_note);
    outer->addWidget(m_content);
    m_empty = theme::quietLabel(tr("Choose a passage to use it in the report."), this);
    m_empty->setWordWrap(true);
    outer->addWidget(m_empty);
    connect(m_uses, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT useChosen(static_cast<QuoteUse>(id)); });
    connect(m_named, &QCheckBox::clicked, this, [this](bool named) { Q_EMIT anonymousChosen(!named); });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->isModified()) {
            m_note->setModified(false);
            Q_EMIT noteWritten(m_note->text());
        }
    });
}

void QuoteDetail::show(const figures::Quote *quote)
{
    m_content->setVisible(quote != nullptr);
    m_empty->setVisible(!quote);
    if (!quote)
        return;
    m_words->setText(QStringLiteral("“%1”").arg(quote->words));
    QStringList source{quote->region, quote->plan, quote->page.isEmpty() ? QString() : tr("p. %1").arg(quote->page),
                       words::evidenceKind(quote->highlight->kind)};
    for (const Highlight *other : quote->also) { // who read the same words otherwise
        if (!source.contains(words::evidenceKind(other->kind)))
            source << words::evidenceKind(other->kind);
    }
    if (!quote->also.empty())
        source << tr("marked by both raters");
    if (quote->highlight->stance == Stance::Contradicts)
        source << words::stance(quote->highlight->stance);
    source.removeAll(QString());
    m_source->setText(source.join(QStringLiteral(" · ")));
    m_warning->setText(quote->isAnonymous() && quote->namesRegion
                           ? tr("The words themselves name the region. Choose another passage, or ask the region.")
                           : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_uses->button(int(quote->use()))->setChecked(true);
    m_named->setEnabled(quote->pick != nullptr);
    m_named->setChecked(quote->pick && !quote->isAnonymous());
    m_note->setEnabled(quote->pick != nullptr);
    const QString note = quote->pick ? quote->pick->note : QString();
    if (m_note->text() != note)
        m_note->setText(note);
    m_note->setModified(false);
}

} // namespace meetlat
