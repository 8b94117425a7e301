// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AnnotationImport.h"

#include "core/domain/Highlighting.h"
#include "core/domain/Versions.h"
#include "core/pdf/AnnotatedHighlights.h"
#include "ui/viewmodels/PlainToolTip.h"

#include <QDateTime>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int ahead = 6; // pages asked for at once: the document may be closed at any time

/// From the top of the page down, as one reads; beside one another from left to right.
auto readingOrder(const pdf::PageAnnotation &annotation)
{
    return std::tuple(annotation.page, annotation.area.top(), annotation.area.left());
}

} // namespace

AnnotationImport::AnnotationImport(Workbench &workbench, const PlanId &plan, const DocumentId &document,
                                   QObject *parent)
    : QAbstractTableModel(parent), m_workbench(workbench), m_plan(plan), m_of(document)
{
    using pdf::PdfDocument;
    connect(&m_document, &PdfDocument::opened, this, [this] {
        Q_EMIT progress(0, m_document.facts().pageCount());
        for (int page = 0; page < std::min(ahead, m_document.facts().pageCount()); ++page)
            m_document.requestAnnotations(page);
    });
    connect(&m_document, &PdfDocument::openFailed, this, &AnnotationImport::failed);
    connect(&m_document, &PdfDocument::annotationsReady, this, &AnnotationImport::takeAnnotations);
    connect(&m_document, &PdfDocument::annotationsFailed, this, [this](int page) {
        m_failed.insert(page);
        pageDone();
    });
    connect(&m_document, &PdfDocument::textReady, this, &AnnotationImport::textDone);
    connect(&m_document, &PdfDocument::textFailed, this, &AnnotationImport::textDone);
}

void AnnotationImport::read(std::shared_ptr<const pdf::OpenedPdf> opened)
{
    m_document.open(std::move(opened));
}

void AnnotationImport::takeAnnotations(int page, const std::vector<pdf::PageAnnotation> &annotations)
{
    for (pdf::PageAnnotation annotation : annotations) {
        annotation.page = page; // whatever it says itself
        m_annotations.push_back(std::move(annotation));
    }
    pageDone();
}

void AnnotationImport::pageDone()
{
    if (m_isRead)
        return;
    const int pages = m_document.facts().pageCount();
    const int next = m_pagesDone++ + ahead;
    Q_EMIT progress(m_pagesDone, pages);
    if (next < pages)
        m_document.requestAnnotations(next);
    if (m_pagesDone == pages)
        readTexts();
}

/// Of the pages with marked words, and of those beside them: they tell one place with these words from another.
void AnnotationImport::readTexts()
{
    for (const pdf::PageAnnotation &annotation : m_annotations) {
        if (annotation.quads.empty())
            continue;
        for (int page = annotation.page - 1; page <= annotation.page + 1; ++page) {
            if (page >= 0 && page < m_document.facts().pageCount() && !m_document.textIfReady(page))
                m_textsExpected.insert(page);
        }
    }
    m_textsAsked = static_cast<int>(m_textsExpected.size());
    if (m_textsExpected.empty())
        makeRows();
    for (const int page : std::set<int>(m_textsExpected))
        m_document.text(page, 1);
}

void AnnotationImport::textDone(int page)
{
    if (m_textsExpected.erase(page) == 0)
        return; // the preview reads too
    Q_EMIT progress(m_textsAsked - static_cast<int>(m_textsExpected.size()), m_textsAsked);
    if (m_textsExpected.empty())
        makeRows();
}

void AnnotationImport::makeRows()
{
    std::ranges::stable_sort(m_annotations, {}, readingOrder);
    const pdf::AnnotationImporter importer{m_plan, m_workbench.person(), m_of};
    const auto textOfPage = [this](int page) { return m_document.textIfReady(page); };
    const Instant now = QDateTime::currentMSecsSinceEpoch();
    beginResetModel();
    std::set<HighlightId> seen; // the same note twice is one
    for (const pdf::PageAnnotation &annotation : m_annotations) {
        Row row;
        row.annotation = annotation;
        row.highlight = pdf::highlightFrom(annotation, importer, m_document.facts(), textOfPage, now);
        if (!seen.insert(row.highlight.id).second)
            continue;
        row.isThere = isThere(annotation, row.highlight);
        row.isChosen = !row.isThere;
        m_rows.push_back(std::move(row));
    }
    m_annotations.clear();
    endResetModel();
    m_isRead = true;
    Q_EMIT finished();
}

bool AnnotationImport::isThere(const pdf::PageAnnotation &annotation, const Highlight &highlight) const
{
    const ReviewState &state = m_workbench.state();
    if (state.find<Highlight>(highlight.id))
        return true;
    const HighlightId exported = pdf::exportedHighlight(annotation);
    if (!exported.isEmpty() && state.find<Highlight>(exported))
        return true;
    // Imported from an earlier version of the document, and it stands on the same words in this one.
    const auto own = highlightsOf(state, m_plan, m_workbench.person());
    return std::ranges::any_of(own, [&](const Highlight *other) {
        if (other->author.isEmpty() || other->author != highlight.author || other->note != highlight.note ||
            other->anchor.squeezed != highlight.anchor.squeezed || other->anchor.kind != highlight.anchor.kind ||
            other->document == m_of)
            return false;
        const Standing standing = standingOf(state, *other);
        return standing.document == m_of && !standing.targets.empty() &&
               standing.targets.front().page == highlight.anchor.targets.front().page;
    });
}

void AnnotationImport::choose(int row, bool chosen)
{
    setData(index(row, Page), chosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void AnnotationImport::chooseAll(bool chosen)
{
    for (int row = 0; row < rowCount(); ++row)
        choose(row, chosen);
}

int AnnotationImport::chosenCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &Row::isChosen));
}

int AnnotationImport::newCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, false, &Row::isThere));
}

bool AnnotationImport::isChosen(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].isChosen;
}

bool AnnotationImport::isHighlightAlready(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].isThere;
}

const Highlight &AnnotationImport::highlight(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].highlight;
}

bool AnnotationImport::importChosen()
{
    std::vector<Highlight> chosen;
    for (const Row &row : m_rows) {
        if (row.isChosen)
            chosen.push_back(row.highlight);
    }
    if (chosen.empty())
        return true;
    if (!m_workbench.run(importHighlights(m_workbench.state(), chosen)))
        return false;
    Q_EMIT m_workbench.announced(tr("%n note(s) of the PDF are highlights now. Click one to say for which indicator it "
                                    "is evidence.",
                                    nullptr, static_cast<int>(chosen.size())));
    return true;
}

int AnnotationImport::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnnotationImport::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AnnotationImport::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(row, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Page ? spokenText(row) : text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Page && !row.isThere)
            return row.isChosen ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    return {};
}

bool AnnotationImport::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.isThere)
        return false;
    row.isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
    Q_EMIT choiceChanged();
    return true;
}

QVariant AnnotationImport::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Page:
        return tr("Page");
    case Kind:
        return tr("Kind");
    case Author:
        return tr("By");
    case Words:
        return tr("Words under it");
    case Note:
        return tr("What it says");
    }
    return {};
}

Qt::ItemFlags AnnotationImport::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == Page && !m_rows[static_cast<std::size_t>(index.row())].isThere)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString AnnotationImport::kindOf(pdf::PageAnnotation::Kind kind)
{
    using Kind = pdf::PageAnnotation::Kind;
    switch (kind) {
    case Kind::Highlight:
        return tr("highlighted");
    case Kind::Underline:
        return tr("underlined");
    case Kind::Squiggle:
        return tr("wavy underline");
    case Kind::StrikeOut:
        return tr("struck out");
    case Kind::Note:
        return tr("note");
    case Kind::FreeText:
        return tr("text on the page");
    case Kind::Drawing:
        return tr("drawing");
    case Kind::Other:
        return tr("stamp or other");
    }
    return {};
}

QString AnnotationImport::text(const Row &row, int column) const
{
    switch (column) {
    case Page:
        return row.highlight.anchor.targets.empty() ? QString() : row.highlight.anchor.targets.front().label;
    case Kind:
        return row.isThere ? tr("%1, imported already", "kind of a note").arg(kindOf(row.annotation.kind))
                           : kindOf(row.annotation.kind);
    case Author:
        return row.highlight.author.isEmpty() ? tr("not known") : row.highlight.author;
    case Words:
        return row.highlight.anchor.kind == Anchor::Kind::Area ? tr("no words: its area")
                                                               : row.highlight.anchor.exact.simplified();
    case Note:
        return row.highlight.note.simplified();
    }
    return {};
}

QString AnnotationImport::spokenText(const Row &row) const
{
    QStringList parts{tr("page %1").arg(text(row, Page)), text(row, Kind), text(row, Author), text(row, Words)};
    if (!row.highlight.note.isEmpty())
        parts << text(row, Note);
    return parts.join(QStringLiteral(", "));
}

} // namespace meetlat
