// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/FigureDialog.h"

#include "core/domain/Publishing.h"
#include "ui/figures/ConditionsForm.h"
#include "ui/shell/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace meetlat {

using figures::FigureFilter;
using figures::Population;

FigureDialog::FigureDialog(Workbench &workbench, const SavedFigure &figure, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_figure(figure)
{
    setWindowTitle(figure.id.isEmpty() ? tr("New figure") : tr("Change figure"));
    build();
    const Result<FigureFilter> kept = figures::filterFromText(figure.filter);
    const FigureFilter filter = kept ? *kept : FigureFilter();
    m_title->setText(figure.title);
    m_population->setCurrentIndex(m_population->findData(int(filter.population)));
    m_among->setOfRegions(filter.population == Population::ActiveRegions);
    m_counted->setOfRegions(filter.population == Population::ActiveRegions);
    m_among->setConditions(filter.among);
    m_counted->setConditions(filter.counted);
    showPreview();
}

QWidget *FigureDialog::buildColumn(const QString &title, QWidget *content)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGap);
    QLabel *label = theme::plainLabel(title, box);
    label->setFont(theme::boldFont());
    column->addWidget(label);
    column->addWidget(content);
    column->addStretch();
    return box;
}

void FigureDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    auto *head = new QFormLayout;
    m_title = new QLineEdit(this);
    m_title->setMaxLength(120);
    m_title->setAccessibleName(tr("Name of the figure"));
    head->addRow(tr("&Name"), m_title);
    m_population = new QComboBox(this);
    m_population->addItem(tr("Scored plans"), int(Population::ScoredPlans));
    m_population->addItem(tr("All plans, scored or not"), int(Population::AllPlans));
    m_population->addItem(tr("Regions that take part"), int(Population::ActiveRegions));
    m_population->setAccessibleName(tr("Of"));
    head->addRow(tr("&Of"), m_population);
    layout->addLayout(head);

    m_among = new ConditionsForm(m_workbench, tr("Only those"), this);
    m_counted = new ConditionsForm(m_workbench, tr("Counted"), this);
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, theme::gap, 0);
    row->setSpacing(2 * theme::margin);
    row->addWidget(buildColumn(tr("Of which only those with"), m_among), 1);
    row->addWidget(buildColumn(tr("Counted are those with"), m_counted), 1);
    auto *scroll = new QScrollArea(this); // at 200 % the choices are higher than a small screen
    scroll->setWidget(columns);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(columns->sizeHint().width() + 2 * theme::margin);
    layout->addWidget(scroll, 1);

    layout->addWidget(theme::horizontalLine(this));
    m_preview = theme::plainLabel({}, this);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(3 * QFontMetrics(theme::bodyFont()).lineSpacing());
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_preview);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = theme::button(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save = theme::primaryButton(tr("Save"), this);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &FigureDialog::save);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    resize(820, 560);

    connect(m_population, &QComboBox::currentIndexChanged, this, [this] {
        const bool ofRegions = filter().population == Population::ActiveRegions;
        m_among->setOfRegions(ofRegions);
        m_counted->setOfRegions(ofRegions);
        showPreview();
    });
    connect(m_among, &ConditionsForm::changed, this, &FigureDialog::showPreview);
    connect(m_counted, &ConditionsForm::changed, this, &FigureDialog::showPreview);
    connect(m_title, &QLineEdit::textChanged, this, &FigureDialog::showPreview);
}

FigureFilter FigureDialog::filter() const
{
    return {static_cast<Population>(m_population->currentData().toInt()), m_among->conditions(), m_counted->conditions()};
}

void FigureDialog::showPreview()
{
    const FigureFilter chosen = filter();
    const bool counts = !chosen.counted.isEmpty();
    m_preview->setText(counts ? figures::figureOf(m_workbench.state(), {}, chosen).sentence.in(m_workbench.isDutch())
                              : tr("Choose at least one thing that counts."));
    m_save->setEnabled(counts && !m_title->text().trimmed().isEmpty());
}

/// With a name that is taken the dialog stays as it is and says so.
void FigureDialog::save()
{
    SavedFigure figure = m_figure;
    figure.title = m_title->text();
    figure.filter = figures::toText(filter());
    const Result<Edit> edit = saveFigure(m_workbench.state(), figure);
    if (!edit) {
        m_preview->setText(edit.error().code == Error::Code::NameIsTaken ? tr("Another figure has this name. Choose another.")
                                                                         : tr("Give the figure a name."));
        m_title->setFocus();
        m_title->selectAll();
        return;
    }
    if (!m_workbench.run(edit))
        return;
    for (const Change &change : edit->changes) {
        if (const auto *saved = std::get_if<Replaced<SavedFigure>>(&change.row); saved && saved->after)
            m_figure = *saved->after;
    }
    accept();
}

} // namespace meetlat
