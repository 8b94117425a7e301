// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/DecisionChoices.h"

#include "core/domain/Setup.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace meetlat {

namespace {

constexpr int choiceA = static_cast<int>(DecisionKind::A);
constexpr int choiceB = static_cast<int>(DecisionKind::B);
constexpr int choiceOther = static_cast<int>(DecisionKind::Other);
constexpr int choiceThird = static_cast<int>(DecisionKind::Third);

/// A button and a menu take & for the sign of a key.
QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

DecisionChoices::DecisionChoices(Workbench &workbench, ReconcileBoard &board, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_board(board), m_choices(new QButtonGroup(this)),
      m_levelMenu(new QMenu(this)), m_moreMenu(new QMenu(this))
{
    build();
    connect(m_moreMenu, &QMenu::aboutToShow, this, &DecisionChoices::fillMoreMenu);
}

void DecisionChoices::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_choices->setExclusive(true);
    for (const int id : {choiceA, choiceB, choiceThird, choiceOther}) {
        QPushButton *button = theme::button({}, this);
        button->setCheckable(true);
        m_choices->addButton(button, id);
        row->addWidget(button);
    }
    const auto choose = [this](int id, auto act) {
        connect(m_choices->button(id), &QAbstractButton::clicked, this, [this, act] {
            act();
            Q_EMIT chosen();
        });
    };
    choose(choiceA, [this] { m_board.choose(DecisionKind::A); });
    choose(choiceB, [this] { m_board.choose(DecisionKind::B); });
    choose(choiceThird, [this] { m_board.takeThird(); });
    connect(m_choices->button(choiceOther), &QAbstractButton::clicked, this, &DecisionChoices::chooseOther);
    row->addStretch();
    m_more = theme::linkButton({}, this);
    connect(m_more, &QPushButton::clicked, this, &DecisionChoices::openMore);
    row->addWidget(m_more);
}

const Indicator *DecisionChoices::indicator() const
{
    const Cell *cell = m_board.current();
    return cell ? m_workbench.state().rubric().find(cell->indicator) : nullptr;
}

QString DecisionChoices::levelWords(const std::optional<Score> &score) const
{
    const Indicator *asked = indicator();
    if (!score || !asked)
        return tr("not scored");
    if (score->notDeterminable)
        return words::notDeterminable();
    if (asked->kind == IndicatorKind::YesNo && score->level)
        return words::levelName(*asked, *score->level, m_workbench.isDutch());
    return tr("level %1").arg(score->level.value_or(0));
}

void DecisionChoices::showCell()
{
    fillLevelMenu();
    showChoices();
}

void DecisionChoices::fillLevelMenu()
{
    m_levelMenu->clear();
    const Indicator *asked = indicator();
    if (!asked)
        return;
    const auto add = [this](const QString &text, std::optional<int> level) {
        QAction *action = m_levelMenu->addAction(text);
        connect(action, &QAction::triggered, this, [this, level] {
            m_board.chooseLevel(level);
            Q_EMIT chosen();
        });
    };
    for (const int level : levelsOf(*asked, m_workbench.state().project().scale)) {
        const QString text = withoutMnemonic(words::level(*asked, level, false, m_workbench.isDutch()));
        // A level's own digit takes it: the levels of a ladder begin with it, the yes/no question gets none.
        add(asked->kind == IndicatorKind::Ladder ? QLatin1Char('&') + text : text, level);
    }
    m_levelMenu->addSeparator();
    add(words::notDeterminable(), std::nullopt);
}

void DecisionChoices::fillMoreMenu()
{
    m_moreMenu->clear();
    const Cell *cell = m_board.current();
    if (!cell)
        return;
    QAction *unclear = m_moreMenu->addAction(tr("The &rubric is unclear here: leave open and note it in the log"));
    connect(unclear, &QAction::triggered, this, [this] {
        m_board.choose(DecisionKind::Unclear);
        Q_EMIT chosen();
    });
    const auto ask = [this](QAction *action, const RaterId &rater) {
        connect(action, &QAction::triggered, this, [this, rater] {
            m_board.chooseThird(rater);
            Q_EMIT chosen();
        });
    };
    if (m_board.third(cell->indicator)) {
        ask(m_moreMenu->addAction(tr("Leave open for the &third rater")), {});
        return;
    }
    QMenu *third = m_moreMenu->addMenu(tr("Ask a &third rater: leave open"));
    for (const Rater *rater : m_board.thirdCandidates())
        ask(third->addAction(withoutMnemonic(QStringLiteral("R%1 %2").arg(rater->number).arg(rater->name))),
            rater->id);
    third->setEnabled(!third->isEmpty());
}

void DecisionChoices::name(int choice, const QString &shown, const QString &key, const QString &said)
{
    QAbstractButton *button = m_choices->button(choice);
    const bool hasRoomForKey = choice != choiceThird; // four choices fill a small screen
    button->setText(withoutMnemonic(shown) + (hasRoomForKey ? QStringLiteral("  ") + key : QString()));
    button->setAccessibleName(said);
    button->setToolTip(theme::plainToolTip(QStringLiteral("%1  %2").arg(said, key)));
}

void DecisionChoices::showChoices()
{
    const Cell *cell = m_board.current();
    const Indicator *asked = indicator();
    if (!cell || !asked)
        return;
    const ReconcileBoard::Draft &draft = m_board.draft();
    const std::optional<Score> third = thirdScore(m_workbench.state(), cell->plan, cell->indicator);
    m_choices->button(choiceThird)->setVisible(third.has_value());
    const auto shown = [this](const std::optional<Score> &score) {
        return score && score->notDeterminable ? words::notDeterminableShort() : levelWords(score);
    };
    name(choiceA, tr("A: %1").arg(shown(cell->a)), tr("Ctrl+1"), tr("Take A: %1").arg(levelWords(cell->a)));
    name(choiceB, tr("B: %1").arg(shown(cell->b)), tr("Ctrl+2"), tr("Take B: %1").arg(levelWords(cell->b)));
    const bool isOther = draft.kind == DecisionKind::Other;
    const QString other =
        isOther ? words::level(*asked, draft.level, draft.notDeterminable, m_workbench.isDutch()) : tr("Other level…");
    name(choiceOther, other, tr("Ctrl+3"), isOther ? tr("Other level: %1").arg(other) : other);
    m_choices->button(choiceA)->setEnabled(cell->a.has_value());
    m_choices->button(choiceB)->setEnabled(cell->b.has_value());
    if (third)
        name(choiceThird, tr("C: %1").arg(shown(third)), tr("Ctrl+Shift+3"),
             tr("Take the third rater's: %1").arg(levelWords(third)));

    const bool takesThird = draft.kind == DecisionKind::Third && (draft.level || draft.notDeterminable);
    m_choices->setExclusive(false);
    for (const int id : {choiceA, choiceB, choiceOther})
        m_choices->button(id)->setChecked(draft.kind && static_cast<int>(*draft.kind) == id);
    m_choices->button(choiceThird)->setChecked(takesThird);
    m_choices->setExclusive(true);
    const bool asksThird = draft.kind == DecisionKind::Third && !takesThird;
    const Rater *asked3 = m_workbench.state().find<Rater>(draft.third);
    m_more->setText(draft.kind == DecisionKind::Unclear ? tr("Left open: rubric unclear")
                    : asksThird && asked3               ? tr("Left open: R%1 is asked").arg(asked3->number)
                    : asksThird                         ? tr("Left open: third rater")
                    : third                             ? tr("Unclear…")
                                                        : tr("Unclear or third rater"));
    m_more->setAccessibleName(m_more->text());
}

void DecisionChoices::chooseOther()
{
    QAbstractButton *button = m_choices->button(choiceOther);
    showChoices(); // the press alone chooses nothing yet
    m_levelMenu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void DecisionChoices::openMore()
{
    m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace meetlat
