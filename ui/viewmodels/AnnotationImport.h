// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfDocument.h"
#include "ui/viewmodels/Workbench.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace meetlat {

/// The notes that others have put into a PDF, as a list to choose from; what is chosen becomes highlights of this person
/// on their plan, in one step that can be undone. It has a document of its own, so that the pages beside it go on.
class AnnotationImport : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Page, Kind, Author, Words, Note, columns };

    AnnotationImport(Workbench &workbench, const PlanId &plan, const DocumentId &document, QObject *parent = nullptr);

    /// Reads what is open elsewhere; progress() and in the end finished().
    void read(std::shared_ptr<const pdf::OpenedPdf> opened);
    pdf::PdfDocument &document() { return m_document; }
    bool isRead() const { return m_isRead; }
    int pagesThatFailed() const { return static_cast<int>(m_failed.size()); }

    void choose(int row, bool chosen); ///< not what is a highlight already
    void chooseAll(bool chosen);
    int chosenCount() const;
    int newCount() const; ///< not a highlight yet
    bool isChosen(int row) const;
    bool isHighlightAlready(int row) const;
    const Highlight &highlight(int row) const;
    /// False: refused, and said why. Nothing chosen is no refusal.
    bool importChosen();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void progress(int done, int all); ///< pages
    void finished();
    void failed(const meetlat::Error &error); ///< the document cannot be opened
    void choiceChanged();

private:
    struct Row
    {
        pdf::PageAnnotation annotation;
        Highlight highlight;
        bool isThere = false; ///< as a highlight
        bool isChosen = false;
    };
    void takeAnnotations(int page, const std::vector<pdf::PageAnnotation> &annotations);
    void pageDone();
    void readTexts();
    void textDone(int page);
    void makeRows();
    bool isThere(const pdf::PageAnnotation &annotation, const Highlight &highlight) const;
    static QString kindOf(pdf::PageAnnotation::Kind kind);
    QString text(const Row &row, int column) const;
    QString spokenText(const Row &row) const;

    Workbench &m_workbench;
    PlanId m_plan;
    DocumentId m_of;
    std::vector<pdf::PageAnnotation> m_annotations;
    std::set<int> m_failed;        ///< pages
    std::set<int> m_textsExpected; ///< pages whose words are still to come
    int m_pagesDone = 0;
    int m_textsAsked = 0;
    bool m_isRead = false;
    std::vector<Row> m_rows;
    pdf::PdfDocument m_document; // the last member: it tells nothing any more once it is gone
};

} // namespace meetlat
