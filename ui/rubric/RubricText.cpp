// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubric/RubricText.h"

#include "ui/shell/LevelChip.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QAbstractTextDocumentLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace meetlat {

namespace {

QLabel *wrapping(const QString &text, bool isStrong)
{
    QLabel *label = theme::plainLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isStrong)
        label->setFont(theme::boldFont());
    return label;
}

/// A text field as high as its text, so that a long criterion can be read whole.
class GrowingField : public QPlainTextEdit
{
public:
    explicit GrowingField(const QString &text, QWidget *parent) : QPlainTextEdit(text, parent)
    {
        setTabChangesFocus(true);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                &GrowingField::grow);
        grow();
    }

private:
    void grow()
    {
        const int lines = qMax(1, qRound(document()->size().height())); // of a plain text edit in lines
        const int frame = 2 * (frameWidth() + qRound(document()->documentMargin()));
        setFixedHeight(qMax(theme::controlHeight, lines * fontMetrics().lineSpacing() + frame + 2));
    }
};

} // namespace

RubricText::RubricText(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::margin);
    m_grid->setHorizontalSpacing(theme::margin);
    m_grid->setVerticalSpacing(theme::halfGap);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void RubricText::remember(QWidget *widget)
{
    m_texts.emplace(m_place, widget);
}

QWidget *RubricText::mark(const RubricPlace &place)
{
    const QString level = place.level ? QString::number(*place.level) : QString();
    QString wanted = place.criterion.isEmpty() ? level : place.criterion.value;
    if (!m_texts.contains(wanted))
        wanted.clear(); // a level that the rubric does not describe
    for (const auto &[key, widget] : m_texts) {
        if (key == m_marked && !m_isEditable)
            theme::setLook(widget, theme::Look::Raised);
        if (key == wanted && !m_isEditable)
            theme::setLook(widget, theme::Look::WarningSoft);
    }
    m_marked = wanted;
    const auto found = m_texts.find(wanted);
    return found == m_texts.end() ? nullptr : found->second;
}

void RubricText::clear()
{
    m_texts.clear();
    m_place.clear();
    m_marked = QStringLiteral("-");
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget())
            delete widget; // at once: what is typed next must not reach the texts of the indicator before
        delete item;
    }
}

void RubricText::setIndicator(const Indicator &indicator, bool isEditable)
{
    setFocusProxy(nullptr);
    clear();
    m_indicator = indicator;
    m_isEditable = isEditable;
    int row = 0;
    m_grid->addWidget(theme::quietLabel(tr("Dutch")), row, 1);
    m_grid->addWidget(theme::quietLabel(tr("English")), row++, 2);
    addPair(row, tr("Indicator"), m_indicator.name, &m_indicator.name, true);
    addPair(row, tr("Question"), m_indicator.question, &m_indicator.question);
    if (!m_indicator.note.nl.isEmpty() || m_isEditable)
        addPair(row, tr("Note"), m_indicator.note, &m_indicator.note);
    for (std::size_t level = 0; level < m_indicator.levels.size(); ++level)
        addLevel(row, level);
    m_grid->setRowStretch(row, 1);
}

Indicator RubricText::indicator() const
{
    return m_indicator;
}

void RubricText::addPair(int &row, const QString &name, const Bilingual &text, Bilingual *target, bool isStrong,
                         const QString &spokenName)
{
    const QString said = spokenName.isEmpty() ? name : spokenName;
    if (!name.isEmpty())
        m_grid->addWidget(theme::quietLabel(name), row, 0, Qt::AlignTop);
    if (!m_isEditable) {
        int at = 1;
        for (const QString &part : {text.nl, text.en}) {
            QLabel *label = wrapping(part, isStrong);
            m_grid->addWidget(label, row, at++);
            remember(label);
        }
        ++row;
        return;
    }
    int column = 1;
    for (QString *part : {&target->nl, &target->en}) {
        auto *field = new GrowingField(*part, this);
        field->setAccessibleName(QStringLiteral("%1, %2").arg(said, column == 1 ? tr("Dutch") : tr("English")));
        connect(field, &QPlainTextEdit::textChanged, this, [this, part, field] {
            *part = field->toPlainText();
            Q_EMIT changed();
        });
        if (!focusProxy())
            setFocusProxy(field);
        m_grid->addWidget(field, row, column++, Qt::AlignTop);
        remember(field);
    }
    ++row;
}

void RubricText::addLevel(int &row, std::size_t at)
{
    Level &level = m_indicator.levels[at];
    m_grid->setRowMinimumHeight(row++, theme::gap);
    const QString words = tr("level %1").arg(level.number);
    auto *chip = new LevelChip(this);
    const bool isYesNo = m_indicator.kind == IndicatorKind::YesNo;
    chip->setLevel(isYesNo, level.number, false, QString::number(level.number), words);
    m_grid->addWidget(chip, row, 0, Qt::AlignTop);
    m_place = QString::number(level.number);
    addPair(row, {}, level.name, &level.name, true, words);
    if (!level.cues.isEmpty()) {
        m_grid->addWidget(theme::quietLabel(tr("Cues")), row, 0);
        QString cues = level.cues.join(QStringLiteral(", "));
        if (level.cuesOpen)
            cues += tr(", and the like");
        m_grid->addWidget(wrapping(cues, false), row++, 1, 1, 2);
    }
    if (!level.erratum.isEmpty()) {
        QLabel *erratum = wrapping(tr("Known slip of the source: %1").arg(level.erratum), false);
        theme::setLook(erratum, theme::Look::WarningText);
        m_grid->addWidget(erratum, row++, 1, 1, 2);
    }
    for (Criterion &criterion : level.criteria) {
        m_place = criterion.id.value;
        addPair(row, QStringLiteral("%1 %2").arg(criterion.id.value, words::criterionKind(criterion.kind)),
                criterion.text, &criterion.text);
    }
}

} // namespace meetlat
