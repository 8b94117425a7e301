// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/AnnotationImportDialog.h"

#include "ui/pdfview/PdfView.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ErrorText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace meetlat {

namespace {

constexpr QSize usualSize(1180, 640);
constexpr int mostDetail = 400; // characters; the note may be pages long

/// Rows as high as in other lists.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), theme::rowHeight)};
    }
};

} // namespace

AnnotationImportDialog::AnnotationImportDialog(Workbench &workbench, const PlanId &plan, const Document &document,
                                               std::shared_ptr<const pdf::OpenedPdf> opened, QWidget *parent)
    : QDialog(parent), m_notes(workbench, plan, document.sha256), m_stack(new QStackedWidget(this)),
      m_reading(theme::plainLabel({}, this)), m_progress(new QProgressBar(this)),
      m_sentence(theme::plainLabel({}, this)), m_above(theme::plainLabel({}, this)), m_list(new QTreeView(this)),
      m_detail(theme::plainLabel({}, this)), m_preview(new PdfView(this))
{
    setWindowTitle(tr("Notes in %1", "a file").arg(document.fileName));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::gap);
    column->addWidget(theme::titleLabel(tr("Import notes of the PDF as highlights"), this));
    m_stack->addWidget(buildReading());
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(buildList());
    column->addWidget(m_stack, 1);
    column->addLayout(buildButtons());
    const QSize room = screen()->availableSize() - QSize(4 * theme::margin, 4 * theme::margin);
    resize(usualSize.boundedTo(room));

    connect(&m_notes, &AnnotationImport::progress, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    connect(&m_notes, &AnnotationImport::failed, this, [this](const Error &error) { say(errorText(error)); });
    connect(&m_notes, &AnnotationImport::finished, this, &AnnotationImportDialog::showRead);
    connect(&m_notes, &AnnotationImport::choiceChanged, this, &AnnotationImportDialog::showChoice);
    showChoice();
    m_notes.read(std::move(opened));
}

AnnotationImportDialog::~AnnotationImportDialog()
{
    m_preview->setDocument(nullptr); // it looks at the document of the notes, which goes first
}

QWidget *AnnotationImportDialog::buildReading()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_reading->setText(tr("Looking for notes on all pages…"));
    m_progress->setAccessibleName(m_reading->text());
    m_progress->setTextVisible(false);
    column->addWidget(m_reading);
    column->addWidget(m_progress);
    column->addStretch();
    return page;
}

QWidget *AnnotationImportDialog::buildList()
{
    m_list->setModel(&m_notes);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("Notes in the PDF"));
    m_list->setAccessibleDescription(tr("Space chooses, the arrows show the place"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AnnotationImportDialog::showCurrent);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_above->setWordWrap(true);
    m_preview->setAccessibleName(tr("The place in the document"));
    m_preview->setShowsAnnotations(true);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, theme::gap, 0);
    column->setSpacing(theme::gap);
    column->addWidget(m_above);
    column->addWidget(m_list, 1);
    column->addWidget(m_detail);
    auto *splitter = new QSplitter(m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({700, 460});
    return splitter;
}

QLayout *AnnotationImportDialog::buildButtons()
{
    m_all = theme::button(tr("Choose &all"), this);
    m_none = theme::button(tr("Choose &none"), this);
    m_cancel = theme::button(tr("Cancel"), this);
    m_import = theme::primaryButton(tr("Import"), this);
    m_import->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    connect(m_all, &QPushButton::clicked, this, [this] { m_notes.chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_notes.chooseAll(false); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (m_notes.importChosen())
            accept();
        else
            reject(); // the message bar says why
    });
    return row;
}

void AnnotationImportDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(m_sentence);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void AnnotationImportDialog::showRead()
{
    const int failed = m_notes.pagesThatFailed();
    showChoice();
    if (m_notes.rowCount() == 0) {
        say(failed == 0 ? tr("Nobody has put notes into this PDF. What you mark in Meetlat stands in your review, not "
                             "in the PDF.")
                        : tr("No notes were found, but %n page(s) could not be read.", nullptr, failed));
        return;
    }
    m_preview->setDocument(&m_notes.document());
    m_stack->setCurrentIndex(2);
    QHeaderView *header = m_list->header();
    header->setSectionResizeMode(AnnotationImport::Words, QHeaderView::Stretch);
    const std::pair<AnnotationImport::Column, int> widths[] = {{AnnotationImport::Page, 90},
                                                               {AnnotationImport::Kind, 150},
                                                               {AnnotationImport::Author, 130},
                                                               {AnnotationImport::Note, 130}};
    for (const auto &[section, most] : widths) {
        m_list->resizeColumnToContents(section);
        m_list->setColumnWidth(section, std::min(m_list->columnWidth(section) + theme::gap, most));
    }
    m_list->setCurrentIndex(m_notes.index(0, AnnotationImport::Page));
    m_list->setFocus();
}

void AnnotationImportDialog::showChoice()
{
    const int chosen = m_notes.chosenCount();
    const int fresh = m_notes.newCount();
    const int there = m_notes.rowCount() - fresh;
    const bool isList = m_notes.rowCount() > 0;
    m_import->setText(chosen == 0 ? tr("Import") : tr("Import %n note(s)", nullptr, chosen));
    m_import->setEnabled(chosen > 0);
    m_import->setVisible(!m_notes.isRead() || isList);
    m_all->setVisible(isList);
    m_none->setVisible(isList);
    m_all->setEnabled(chosen < fresh);
    m_none->setEnabled(chosen > 0);
    QStringList parts{tr("%n note(s)", nullptr, m_notes.rowCount())};
    if (there > 0)
        parts << tr("%n imported already", nullptr, there);
    if (const int failed = m_notes.pagesThatFailed(); failed > 0)
        parts << tr("%n page(s) could not be read", nullptr, failed);
    m_above->setText(parts.join(QStringLiteral(" · ")));
}

void AnnotationImportDialog::showCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const Highlight &highlight = m_notes.highlight(row);
    const QString words = m_notes.index(row, AnnotationImport::Words).data().toString();
    QString detail = highlight.anchor.kind == Anchor::Kind::Area ? words : tr("‘%1’", "a quotation").arg(words);
    if (!highlight.note.isEmpty())
        detail += QStringLiteral("\n") + highlight.note.simplified();
    if (detail.size() > mostDetail)
        detail = detail.left(mostDetail) + QChar(0x2026);
    m_detail->setText(detail);
    MarkedPassage mark;
    mark.id = highlight.id;
    mark.isArea = highlight.anchor.kind == Anchor::Kind::Area;
    mark.targets = highlight.anchor.targets;
    mark.badge = QStringLiteral("–");
    mark.words = highlight.anchor.exact;
    mark.description = words;
    m_preview->setMarks({mark});
    m_preview->setSelectedMark(mark.id);
    if (!mark.targets.empty())
        m_preview->reveal(mark.targets.front());
}

bool AnnotationImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        if (const int row = m_list->currentIndex().row(); row >= 0)
            m_notes.choose(row, !m_notes.isChosen(row));
        return true; // in whichever column one is
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace meetlat
