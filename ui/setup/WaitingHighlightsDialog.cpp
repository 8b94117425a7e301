// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/WaitingHighlightsDialog.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "ui/setup/NewVersionDialog.h"
#include "ui/shell/Theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace meetlat {

namespace {
constexpr int pictureHeight = 180;
constexpr int pictureWidth = 640;
} // namespace

WaitingHighlightsDialog::WaitingHighlightsDialog(Workbench &workbench, const PlanId &plan, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_plan(plan), m_count(theme::plainLabel({}, this)),
      m_picture(new QLabel(this)), m_quote(theme::plainLabel({}, this)), m_places(new QListWidget(this)),
      m_confirm(theme::button(tr("&It stands here"), this)),
      m_orphan(theme::button(tr("It is &no longer there"), this)), m_later(theme::button(tr("&Later"), this))
{
    setWindowTitle(tr("Highlights on an earlier version"));
    m_count->setFont(theme::boldFont());
    m_quote->setWordWrap(true);
    m_places->setAccessibleName(tr("Places where it may stand now"));
    m_places->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_count);
    m_before = theme::quietLabel(tr("As it was marked:"), this);
    m_now = theme::quietLabel(tr("In the new version it may stand here:"), this);
    column->addWidget(m_before);
    column->addWidget(m_picture);
    column->addWidget(m_quote);
    column->addWidget(m_now);
    column->addWidget(m_places, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_later);
    buttons->addStretch();
    buttons->addWidget(m_orphan);
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);
    m_confirm->setDefault(true);
    resize(720, 560);
    connect(m_later, &QPushButton::clicked, this, [this] { m_at < m_waiting.size() ? next() : accept(); });
    connect(m_orphan, &QPushButton::clicked, this, [this] { settle(Anchor::State::Orphan, {}); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const Waiting &waiting = m_waiting[m_at];
        const bool isOnlyOne = waiting.found.state == Anchor::State::Fuzzy;
        if (const int row = m_places->currentRow(); row >= 0)
            settle(isOnlyOne ? Anchor::State::Fuzzy : Anchor::State::Manual,
                   waiting.found.candidates[static_cast<std::size_t>(row)]);
    });
}

bool WaitingHighlightsDialog::look()
{
    std::map<std::pair<DocumentId, DocumentId>, std::vector<Highlight>> groups; // by version shown, version made on
    const ReviewState &state = m_workbench.state();
    for (const Highlight *highlight : waitingHighlights(state, m_plan)) {
        const DocumentId shown = currentVersionOf(state, m_plan, highlight->document);
        if (!shown.isEmpty() && maySee(state, m_workbench.person(), m_plan, highlight->rater))
            groups[{shown, highlight->document}].push_back(*highlight);
    }
    for (const auto &[versions, highlights] : groups) {
        const Result<QByteArray> shown = m_workbench.session()->documentBytes(versions.first);
        const Result<QByteArray> old = m_workbench.session()->documentBytes(versions.second);
        const Result<pdf::ReadVersion> read =
            shown ? lookForHighlights(*shown, old ? *old : QByteArray(), highlights, parentWidget())
                  : Result<pdf::ReadVersion>(shown.error());
        if (!read) {
            if (read.error().code != Error::Code::Cancelled)
                Q_EMIT m_workbench.refused(read.error());
            return false;
        }
        for (std::size_t i = 0; i < highlights.size(); ++i) {
            const auto picture = read->pictures.find(highlights[i].id);
            m_waiting.push_back({highlights[i], versions.first, read->found[i],
                                 picture == read->pictures.end() ? QByteArray() : picture->second});
        }
    }
    // What is sure by now needs nobody; it came in with a packet.
    std::vector<Placement> sure;
    for (const Waiting &waiting : m_waiting) {
        if (waiting.found.isSure())
            sure.push_back(pdf::placementFrom(waiting.highlight, waiting.found, waiting.document, m_workbench.person(),
                                              QDateTime::currentMSecsSinceEpoch()));
    }
    std::erase_if(m_waiting, [](const Waiting &waiting) { return waiting.found.isSure(); });
    if (!sure.empty() && !m_workbench.run(placeHighlights(state, sure, m_workbench.person())))
        return false;
    showCurrent();
    return true;
}

void WaitingHighlightsDialog::showCurrent()
{
    const bool isDone = m_at >= m_waiting.size();
    for (QPushButton *button : {m_confirm, m_orphan, m_later})
        button->setEnabled(!isDone && (button == m_later || !m_workbench.isReadOnly()));
    m_places->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_now, m_places, m_confirm, m_orphan})
        widget->setVisible(!isDone);
    if (isDone) {
        m_later->setText(tr("Close"));
        m_later->setEnabled(true);
        m_later->setFocus();
        m_picture->clear();
        m_quote->clear();
        const auto left = static_cast<int>(waitingHighlights(m_workbench.state(), m_plan).size());
        m_count->setText(left == 0
                             ? tr("No highlight waits any more.")
                             : tr("%n highlight(s) still wait. What a rater marked is shown once both have handed in.",
                                  nullptr, left));
        return;
    }
    const Waiting &waiting = m_waiting[m_at];
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_waiting.size()));
    QPixmap picture;
    picture.loadFromData(waiting.picture, "PNG");
    if (picture.width() > pictureWidth || picture.height() > pictureHeight)
        picture = picture.scaled(pictureWidth, pictureHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    const QString quote = quoteOf(waiting.highlight);
    m_quote->setText(quote.isEmpty() ? tr("area of the page") : quote);
    for (const pdf::Candidate &candidate : waiting.found.candidates) {
        const QString page = candidate.targets.empty() ? QString() : candidate.targets.front().label;
        m_places->addItem(tr("p. %1, %2 % the same: %3", "page, per cent, words")
                              .arg(page)
                              .arg(candidate.agreement)
                              .arg(candidate.exact));
    }
    if (waiting.found.candidates.empty())
        m_confirm->setEnabled(false);
    else
        m_places->setCurrentRow(0);
    m_places->setFocus();
}

void WaitingHighlightsDialog::settle(Anchor::State state, const pdf::Candidate &candidate)
{
    const Waiting &waiting = m_waiting[m_at];
    Placement placement;
    placement.highlight = waiting.highlight.id;
    placement.document = waiting.document;
    placement.state = state;
    placement.targets = candidate.targets;
    placement.exact = candidate.exact;
    placement.agreement = candidate.agreement;
    placement.at = QDateTime::currentMSecsSinceEpoch();
    if (m_workbench.run(placeHighlights(m_workbench.state(), {placement}, m_workbench.person())))
        next();
}

void WaitingHighlightsDialog::next()
{
    ++m_at;
    showCurrent();
}

} // namespace meetlat
