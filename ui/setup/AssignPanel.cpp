// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/AssignPanel.h"

#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "ui/shell/Theme.h"
#include "ui/versions/NewVersionDialog.h"
#include "ui/versions/WaitingHighlightsDialog.h"
#include "ui/viewmodels/SetupWords.h"
#include "ui/viewmodels/Words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace meetlat {

namespace {

/// The pair in its two places, empty ones too; then who was asked in as a third, and a place for one where the pair is
/// full. Their numbers say nothing: R1 may be the third.
std::vector<const Assignment *> placesOf(const ReviewState &state, const PlanId &plan)
{
    std::vector<const Assignment *> pair;
    std::vector<const Assignment *> third;
    for (const Assignment *assignment : assignmentsOf(state, plan))
        (assignment->isThird ? third : pair).push_back(assignment);
    if (pair.size() >= 2 && third.empty())
        third.push_back(nullptr);
    pair.resize(std::max<std::size_t>(pair.size(), 2), nullptr);
    pair.insert(pair.end(), third.begin(), third.end());
    return pair;
}

} // namespace

AssignPanel::AssignPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_raters(new QVBoxLayout), m_documents(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    QLabel *raters = theme::plainLabel(tr("Raters"), this);
    raters->setFont(theme::boldFont());
    layout->addWidget(raters);
    layout->addLayout(m_raters);
    layout->addSpacing(theme::gap);
    QLabel *documents = theme::plainLabel(tr("Documents"), this);
    documents->setFont(theme::boldFont());
    layout->addWidget(documents);
    layout->addLayout(m_documents);
    layout->addStretch();
    connect(&workbench, &Workbench::edited, this, &AssignPanel::showPlan);
}

void AssignPanel::setPlan(const PlanId &plan)
{
    m_plan = plan;
    showPlan();
}

void AssignPanel::clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

void AssignPanel::showPlan()
{
    clear(m_raters);
    clear(m_documents);
    if (!m_workbench.state().find<Plan>(m_plan))
        return;
    showRaters();
    showDocuments();
}

void AssignPanel::showRaters()
{
    const ReviewState &state = m_workbench.state();
    const std::vector<const Assignment *> places = placesOf(state, m_plan);
    for (int at = 0; at < static_cast<int>(places.size()); ++at) {
        const Assignment *assignment = places[static_cast<std::size_t>(at)];
        auto *box = new QComboBox(this);
        box->setAccessibleName(at < 2 ? tr("Rater %1").arg(at + 1) : tr("Third rater"));
        box->addItem(at < 2 ? tr("no rater yet") : tr("no third rater"), QString());
        for (const Rater *rater : ratersByNumber(state)) {
            const QString name = QStringLiteral("R%1  %2").arg(rater->number).arg(rater->name);
            const auto *exclusion = state.find<RaterExclusion>(rater->id, state.find<Plan>(m_plan)->region);
            box->addItem(exclusion ? QStringLiteral("%1 (%2)").arg(name, words::exclusionWhy(exclusion->why)) : name,
                         rater->id.value);
        }
        if (assignment)
            box->setCurrentIndex(qMax(0, box->findData(assignment->rater.value)));
        const bool isHandedOut = assignment && assignment->handedOutAt > 0;
        box->setEnabled(!isHandedOut && !m_workbench.isReadOnly());
        if (isHandedOut)
            box->setToolTip(tr("Handed out on %1; the rater works in a file of their own.")
                                .arg(words::date(assignment->handedOutAt)));
        connect(box, &QComboBox::activated, this, [this, box, at] { assignFrom(box, at); });
        m_raters->addWidget(box);
    }
    if (ratersByNumber(state).empty())
        m_raters->addWidget(theme::quietLabel(tr("Add raters on the tab Raters first."), this));
}

void AssignPanel::assignFrom(QComboBox *box, int at)
{
    const ReviewState &state = m_workbench.state();
    const std::vector<const Assignment *> places = placesOf(state, m_plan);
    if (static_cast<std::size_t>(at) >= places.size())
        return;
    const Assignment *taken = places[static_cast<std::size_t>(at)];
    const RaterId chosen{box->currentData().toString()};
    if (taken && taken->rater == chosen)
        return;
    if (taken && !m_workbench.run(unassign(state, m_plan, taken->rater))) {
        showPlan();
        return;
    }
    if (!chosen.isEmpty())
        m_workbench.run(assign(m_workbench.state(), m_plan, {chosen}, at >= 2));
    showPlan();
}

void AssignPanel::showDocuments()
{
    const QLocale locale;
    for (const Document *document : documentsOf(m_workbench.state(), m_plan)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        QStringList facts{tr("%n page(s)", nullptr, document->pages), locale.formattedDataSize(document->bytes, 0)};
        if (document->pagesWithoutText > 0)
            facts << tr("scan");
        if (document->isLocked)
            facts << tr("asks for a password");
        QLabel *name = theme::plainLabel(document->fileName, line);
        name->setToolTip(theme::plainToolTip(document->fileName));
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(name, 1);
        row->addWidget(theme::quietLabel(facts.join(QStringLiteral(", ")), line));
        QToolButton *remove = theme::iconButton(QStringLiteral("trash"), tr("Remove %1").arg(document->fileName), line);
        const DocumentId id = document->sha256;
        connect(remove, &QToolButton::clicked, this,
                [this, id] { m_workbench.run(removeDocument(m_workbench.state(), m_plan, id)); });
        row->addWidget(remove);
        auto *replace = new QToolButton(line);
        replace->setText(tr("New version…"));
        replace->setAccessibleName(tr("Replace %1 by a new version…").arg(document->fileName));
        replace->setToolTip(theme::plainToolTip(tr("Replace %1 by a new version…").arg(document->fileName)));
        replace->setEnabled(!m_workbench.isReadOnly() && m_workbench.isLead());
        // Queued: the panel is built anew meanwhile, with this button.
        connect(
            replace, &QToolButton::clicked, this, [this, id] { replaceByNewVersion(id); }, Qt::QueuedConnection);
        row->addWidget(replace);
        m_documents->addWidget(line);
    }
    const auto waiting = static_cast<int>(waitingHighlights(m_workbench.state(), m_plan).size());
    if (waiting > 0) {
        QPushButton *look = theme::button(tr("%n highlight(s) to look at…", nullptr, waiting), this);
        connect(look, &QPushButton::clicked, this, &AssignPanel::goThroughWaiting, Qt::QueuedConnection);
        m_documents->addWidget(look, 0, Qt::AlignLeft);
    }
    QPushButton *add = theme::button(tr("Add PDFs to this plan…"), this);
    add->setEnabled(!m_workbench.isReadOnly());
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT addDocumentsWanted(m_plan); });
    m_documents->addWidget(add, 0, Qt::AlignLeft);
}

void AssignPanel::replaceByNewVersion(const DocumentId &old)
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("New version"), {}, tr("PDF documents (*.pdf);;All files (*)"));
    if (!path.isEmpty())
        replaceDocumentByFile(m_workbench, m_plan, old, path, window());
}

void AssignPanel::goThroughWaiting()
{
    goThroughWaitingHighlights(m_workbench, m_plan, window());
}

} // namespace meetlat
