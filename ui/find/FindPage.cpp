// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/FindPage.h"

#include "core/domain/Setup.h"
#include "ui/find/HitDelegate.h"
#include "ui/find/WordsField.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace meetlat {

namespace {

constexpr int typingPause = 180;
constexpr int choosingPause = 120; // the plan follows when the arrows rest
constexpr int pagesTick = 300;
constexpr int mostExpanded = 3'000; // hits; beyond that the plans stay closed
constexpr int leftWidth = 520;

} // namespace

FindPage::FindPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_find(workbench), m_model(m_find), m_splitter(new QSplitter(this)),
      m_pane(new PdfPane)
{
    m_splitter->setObjectName(QStringLiteral("findSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({leftWidth, 846});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_words);

    m_pane->setModeToolsShown(false);
    m_pane->setWorkbench(workbench);
    connectFind();
    addActions();
    showCounts();
    showProgress();
}

FindPage::~FindPage()
{
    delete m_splitter; // the views go before the models that they look at
}

QWidget *FindPage::buildLeft()
{
    auto *left = new QWidget;
    left->setMinimumWidth(320);
    theme::setLook(left, theme::Look::Surface);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, theme::gap, 0, 0);
    column->setSpacing(theme::gap);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::margin, 0, theme::margin, 0);
    head->setSpacing(theme::gap);
    m_words = new WordsField(left);
    head->addWidget(m_words);
    m_wholeWords = new QCheckBox(tr("&Whole word"), left);
    m_wholeWords->setToolTip(theme::plainToolTip(tr("‘opvang’ is not found in ‘crisisopvang’")));
    m_expression = new QCheckBox(tr("&Pattern"), left);
    m_expression->setToolTip(theme::plainToolTip(tr("Each line is a regular expression, such as ‘opvang|woonplek’")));
    auto *options = new QHBoxLayout;
    options->setSpacing(theme::margin);
    options->addWidget(m_wholeWords);
    options->addWidget(m_expression);
    options->addStretch(1);
    head->addLayout(options);
    m_count = theme::plainLabel({}, left);
    m_count->setFont(theme::boldFont());
    m_count->setWordWrap(true);
    head->addWidget(m_count);
    m_perWord = theme::quietLabel({}, left);
    m_perWord->setWordWrap(true);
    head->addWidget(m_perWord);
    m_progress = new QWidget(left);
    m_progress->setLayout(buildProgress());
    head->addWidget(m_progress);
    column->addLayout(head);
    column->addWidget(theme::horizontalLine(left));

    m_tree = new QTreeView;
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new HitDelegate(m_tree));
    m_tree->setAccessibleName(tr("Hits by plan"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = theme::quietLabel({});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(2 * theme::margin);
    m_stack = new QStackedWidget(left);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    return left;
}

QLayout *FindPage::buildProgress()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGap);
    auto *row = new QHBoxLayout;
    m_read = theme::quietLabel({}, m_progress);
    m_read->setWordWrap(true);
    m_cancel = theme::linkButton(tr("Cancel"), m_progress);
    row->addWidget(m_read, 1);
    row->addWidget(m_cancel);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Texts read"));
    column->addLayout(row);
    column->addWidget(m_bar);
    return column;
}

void FindPage::connectFind()
{
    m_typingRests.setSingleShot(true);
    m_typingRests.setInterval(typingPause);
    m_choosingRests.setSingleShot(true);
    m_choosingRests.setInterval(choosingPause);
    m_pagesTick.setInterval(pagesTick);
    connect(m_words, &QPlainTextEdit::textChanged, &m_typingRests, qOverload<>(&QTimer::start));
    connect(&m_typingRests, &QTimer::timeout, this, &FindPage::find);
    connect(m_wholeWords, &QCheckBox::toggled, this, &FindPage::find);
    connect(m_expression, &QCheckBox::toggled, this, &FindPage::find);
    connect(m_words, &WordsField::hitsWanted, this, [this] {
        if (m_typingRests.isActive())
            find();
        const bool isAtHit = m_model.hitOf(m_tree->currentIndex()) != nullptr;
        m_tree->setFocus(); // makes a row the current one, if there is none
        if (!isAtHit)
            step(1);
    });
    connect(&m_find, &PlansFind::planFound, this, &FindPage::expandFound);
    connect(&m_find, &PlansFind::restarted, this, &FindPage::showCounts);
    connect(&m_find, &PlansFind::progressChanged, this, [this] {
        showCounts();
        showProgress();
    });
    connect(&m_pagesTick, &QTimer::timeout, this, &FindPage::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_find.isCancelled())
            m_find.continueReading();
        else
            m_find.cancel();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, &m_choosingRests,
            qOverload<>(&QTimer::start));
    connect(&m_choosingRests, &QTimer::timeout, this, &FindPage::showChosen);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto place = placeOf(index))
            Q_EMIT openWanted(*place);
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model.hitOf(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
}

void FindPage::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setProperty("menu", QStringLiteral("go")); // the window shows it there while this page is in front
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        QWidget::addAction(action);
    };
    add(tr("Next hit"), Qt::Key_F3, [this] { step(1); });
    add(tr("Previous hit"), Qt::SHIFT | Qt::Key_F3, [this] { step(-1); });
}

void FindPage::startTyping()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindPage::find()
{
    m_typingRests.stop();
    m_find.find(PlansFind::queriesIn(m_words->toPlainText(), m_wholeWords->isChecked(), m_expression->isChecked()));
}

void FindPage::expandFound(int row)
{
    const QModelIndex plan = m_model.index(row, 0);
    if (m_find.hitsInAll() <= mostExpanded)
        m_tree->expand(plan);
}

void FindPage::showCounts()
{
    const auto plans = static_cast<int>(m_find.plans().size());
    const bool isFinding = !m_find.queries().empty();
    const QString fault = m_find.fault();
    QString count;
    if (!fault.isEmpty())
        count = fault;
    else if (isFinding && m_find.hitsInAll() > 0)
        count = tr("%n hit(s) in %1 of %2 plans", nullptr, m_find.hitsInAll()).arg(m_find.plansWithHits()).arg(plans);
    else if (isFinding)
        count = m_find.isComplete() ? tr("No hits in %n plan(s)", nullptr, plans) : tr("No hits so far");
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());

    QStringList words;
    const std::vector<int> perQuery = m_find.hitsPerQuery();
    for (std::size_t i = 0; i < perQuery.size(); ++i)
        words << QStringLiteral("%1 %2").arg(m_find.queries()[i].words, QLocale().toString(perQuery[i]));
    m_perWord->setText(words.join(QStringLiteral(" · ")));
    m_perWord->setVisible(perQuery.size() > 1 && fault.isEmpty());

    m_empty->setText(plans == 0 ? tr("There is no plan here yet.")
                                : tr("Words are looked for in %n plan(s), inside longer words too: ‘opvang’ also finds "
                                     "‘crisisopvang’.",
                                     nullptr, plans));
    m_stack->setCurrentWidget(isFinding && fault.isEmpty() && plans > 0 ? static_cast<QWidget *>(m_tree) : m_empty);
}

void FindPage::showProgress()
{
    const int all = m_find.documentsInAll();
    const int done = m_find.documentsDone();
    const bool isStopped = m_find.isCancelled() && done < all;
    const bool isShown = !m_find.queries().empty() && m_find.fault().isEmpty() && (m_find.isReading() || isStopped);
    m_progress->setVisible(isShown);
    if (isShown != m_pagesTick.isActive())
        isShown ? m_pagesTick.start() : m_pagesTick.stop();
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    QString read = tr("Text of %1 of %2 documents read").arg(done).arg(all);
    if (const int pages = m_find.pagesRead(); pages > 0)
        read += QStringLiteral(", ") + tr("%n page(s) of the next", nullptr, pages);
    m_read->setText(read);
    m_cancel->setText(m_find.isCancelled() ? tr("Continue") : tr("Cancel"));
}

/// To the next or previous hit, over the plans; from the end to the start.
void FindPage::step(int direction)
{
    QModelIndex index = m_tree->currentIndex();
    const int plans = m_model.rowCount();
    if (plans == 0)
        return;
    int plan = index.isValid() ? (index.parent().isValid() ? index.parent().row() : index.row())
                               : (direction > 0 ? 0 : plans - 1);
    int hit = index.isValid() && index.parent().isValid() ? index.row() + direction : (direction > 0 ? 0 : -1);
    if (!index.isValid() && direction < 0)
        hit = m_model.rowCount(m_model.index(plan, 0)) - 1;
    for (int tried = 0; tried <= plans; ++tried) {
        const QModelIndex parent = m_model.index(plan, 0);
        if (hit >= 0 && hit < m_model.rowCount(parent)) {
            m_tree->expand(parent);
            m_tree->setCurrentIndex(m_model.index(hit, 0, parent));
            return;
        }
        plan = (plan + direction + plans) % plans;
        hit = direction > 0 ? 0 : m_model.rowCount(m_model.index(plan, 0)) - 1;
    }
}

std::optional<FindPage::Place> FindPage::placeOf(const QModelIndex &index) const
{
    const PlansFind::PlanHits *plan = m_model.planOf(index);
    if (!plan || m_find.queries().empty())
        return std::nullopt;
    if (const PlansFind::Hit *hit = m_model.hitOf(index)) {
        const auto range = hit->typed ? std::nullopt : std::optional(hit->range);
        return Place{plan->plan, hit->document, m_find.queries()[static_cast<std::size_t>(hit->query)], range,
                     hit->target()};
    }
    const std::vector<const Document *> documents = documentsOf(m_workbench.state(), plan->plan);
    return Place{plan->plan, documents.empty() ? DocumentId() : documents.front()->sha256, m_find.queries().front(),
                 std::nullopt, std::nullopt};
}

void FindPage::showChosen()
{
    const auto place = placeOf(m_tree->currentIndex());
    if (!place)
        return;
    std::vector<Document> documents;
    for (const Document *document : documentsOf(m_workbench.state(), place->plan))
        documents.push_back(*document);
    m_pane->showDocuments(documents);
    if (place->range)
        m_pane->revealHit(place->document, place->query, *place->range);
    else if (place->target)
        m_pane->reveal(place->document, *place->target);
}

} // namespace meetlat
