// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/QuotesPage.h"

#include "core/exchange/FileWriting.h"
#include "ui/figures/FigureDelegates.h"
#include "ui/figures/QuoteDetail.h"
#include "ui/report/DocumentWriting.h"
#include "ui/report/QuotesDocument.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace meetlat {

QuotesPage::QuotesPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_model(workbench), m_splitter(new QSplitter(this)),
      m_table(new QTableView), m_detail(new QuoteDetail(workbench))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(buildRight());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({720, 646});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_table);
    connect(&m_model, &QuoteListModel::refreshed, this, &QuotesPage::showList);
    connectDetail();
    addKeys();
    chooseWhich(0);
}

QuotesPage::~QuotesPage()
{
    delete m_splitter; // the views go before the model that they look at
}

QWidget *QuotesPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    row->setSpacing(theme::gap);
    row->addWidget(theme::titleLabel(tr("Quotes"), head));
    m_count = theme::quietLabel({}, head);
    row->addWidget(m_count, 1);
    m_which = new QComboBox(head);
    for (const Indicator &indicator : m_workbench.state().rubric().indicators)
        m_which->addItem(words::indicatorShort(indicator, m_workbench.isDutch()), indicator.id.value);
    m_which->addItem(tr("All that were picked"));
    m_which->setAccessibleName(tr("Which passages"));
    connect(m_which, &QComboBox::activated, this, &QuotesPage::chooseWhich);
    row->addWidget(m_which);
    return head;
}

QWidget *QuotesPage::buildLeft()
{
    auto *left = new QWidget;
    left->setMinimumWidth(440);
    theme::setLook(left, theme::Look::Raised);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(theme::horizontalLine(left));
    buildTable();
    m_empty = theme::quietLabel({}, left);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(2 * theme::margin);
    m_stack = new QStackedWidget(left);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    return left;
}

void QuotesPage::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new QuoteDelegate(m_table));
    m_table->setAccessibleName(tr("Passages to pick from"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(theme::rowHeight, QFontMetrics(theme::boldFont()).height() + theme::gap));
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setObjectName(QStringLiteral("headsAtWindowEdge"));
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setSectionResizeMode(QHeaderView::Fixed);
    heads->setSectionResizeMode(QuoteListModel::QuoteColumn, QHeaderView::Stretch);
    heads->resizeSection(QuoteListModel::UseColumn, 144);
    heads->resizeSection(QuoteListModel::RegionColumn, 184);
    heads->resizeSection(QuoteListModel::PageColumn, 64);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QModelIndex index = m_table->currentIndex();
        if (index.isValid()) {
            m_highlight = {index.data(QuoteListModel::HighlightRole).toString()};
            m_indicator = {index.data(QuoteListModel::IndicatorRole).toString()};
        }
        showChosen();
    });
    connect(m_table, &QTableView::activated, this, &QuotesPage::openChosen);
}

QWidget *QuotesPage::buildRight()
{
    auto *right = new QWidget;
    right->setMinimumWidth(400);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_detail);
    column->addWidget(theme::horizontalLine(right));
    auto *head = new QWidget(right);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    row->setSpacing(theme::gap);
    QLabel *title = theme::plainLabel(tr("As it will stand in the report"), head);
    title->setFont(theme::boldFont());
    row->addWidget(title, 1);
    m_copy = theme::button(tr("Copy all"), head);
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    connect(m_copy, &QPushButton::clicked, this, &QuotesPage::copy);
    m_export = theme::button(tr("Export…"), head);
    m_export->setIcon(theme::icon(QStringLiteral("download")));
    m_export->setToolTip(theme::plainToolTip(tr("As Markdown or as a text document (ODT)")));
    connect(m_export, &QPushButton::clicked, this, &QuotesPage::exportQuotes);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    column->addWidget(head);
    m_preview = new QTextBrowser(right);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    m_preview->setAccessibleName(tr("Quotes as they will stand in the report"));
    m_preview->document()->setDocumentMargin(theme::margin);
    column->addWidget(m_preview, 1);
    return right;
}

void QuotesPage::connectDetail()
{
    connect(m_detail, &QuoteDetail::useChosen, this, &QuotesPage::setUse);
    connect(m_detail, &QuoteDetail::anonymousChosen, this,
            [this](bool anonymous) { m_model.setAnonymous(m_model.rowOf(m_highlight, m_indicator), anonymous); });
    connect(m_detail, &QuoteDetail::noteWritten, this,
            [this](const QString &note) { m_model.setNote(m_model.rowOf(m_highlight, m_indicator), note); });
    connect(m_detail, &QuoteDetail::openWanted, this, &QuotesPage::openChosen);
}

/// Single letters, in the list only.
void QuotesPage::addKeys()
{
    for (const auto &[text, key, use] : {std::tuple(tr("Good practice"), Qt::Key_G, QuoteUse::GoodPractice),
                                         std::tuple(tr("Counter-example"), Qt::Key_C, QuoteUse::CounterExample),
                                         std::tuple(tr("Not used"), Qt::Key_Delete, QuoteUse::Unmarked)}) {
        auto *action = new QAction(text, m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, wanted = use] { setUse(wanted); });
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void QuotesPage::chooseWhich(int index)
{
    const QString indicator = m_which->itemData(index).toString();
    if (indicator.isEmpty())
        m_model.showPicked();
    else
        m_model.showIndicator({indicator});
}

void QuotesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void QuotesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

void QuotesPage::showList()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setText(m_model.isShowingPicked()
                         ? tr("Nothing is picked yet. Choose an indicator and mark passages as good practice (G) or "
                              "counter-example (C).")
                         : tr("There is no passage on this indicator yet that both raters have handed in."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_count->setText(tr("%n picked", nullptr, m_model.pickedCount()));
    m_copy->setEnabled(m_model.pickedCount() > 0);
    m_export->setEnabled(m_model.pickedCount() > 0);
    const int row = m_model.rowOf(m_highlight, m_indicator);
    if (!isEmpty)
        m_table->setCurrentIndex(m_model.index(std::max(0, row), QuoteListModel::QuoteColumn));
    showChosen();
    showPreview();
}

void QuotesPage::showChosen()
{
    m_detail->show(m_model.quote(m_table->currentIndex().row()));
}

void QuotesPage::showPreview()
{
    const auto document = quotesDocument(m_workbench.state(), m_workbench.isDutch());
    if (document->isEmpty())
        m_preview->setPlainText(tr("Quotes that you mark as good practice or counter-example stand here."));
    else
        m_preview->setHtml(document->toHtml()); // made from plain text by us
}

void QuotesPage::setUse(QuoteUse use)
{
    m_model.setUse(m_model.rowOf(m_highlight, m_indicator), use);
}

void QuotesPage::openChosen()
{
    if (const figures::Quote *quote = m_model.quote(m_model.rowOf(m_highlight, m_indicator)))
        Q_EMIT openWanted(quote->highlight->plan, quote->indicator, quote->highlight->id);
}

/// As formatted text for a word processor, and as Markdown for what takes plain text.
void QuotesPage::copy()
{
    auto *texts = new QMimeData;
    texts->setText(figures::quotesToMarkdown(m_workbench.state(), m_workbench.isDutch()));
    texts->setHtml(quotesDocument(m_workbench.state(), m_workbench.isDutch())->toHtml());
    QApplication::clipboard()->setMimeData(texts);
    Q_EMIT m_workbench.announced(tr("The quotes are on the clipboard."));
}

void QuotesPage::exportQuotes()
{
    const QString folder = m_workbench.session() ? QFileInfo(m_workbench.session()->path()).path() : QString();
    QString filter;
    const QString markdown = tr("Markdown (*.md)");
    const QString odt = tr("Text document (*.odt)");
    QString path = QFileDialog::getSaveFileName(this, tr("Export quotes"), folder + u'/' + tr("quotes.odt"),
                                                odt + QStringLiteral(";;") + markdown, &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += filter == markdown ? QStringLiteral(".md") : QStringLiteral(".odt");
    exportTo(path);
}

void QuotesPage::exportTo(const QString &path)
{
    const bool isDutch = m_workbench.isDutch();
    const bool isOdt = path.endsWith(QStringLiteral(".odt"), Qt::CaseInsensitive);
    const QByteArray bytes = isOdt ? toOdt(*quotesDocument(m_workbench.state(), isDutch))
                                   : figures::quotesToMarkdown(m_workbench.state(), isDutch).toUtf8();
    if (m_workbench.run(writeFileAtomically(path, bytes)))
        Q_EMIT m_workbench.announced(tr("The quotes are in %1.").arg(QFileInfo(path).fileName()));
}

} // namespace meetlat
