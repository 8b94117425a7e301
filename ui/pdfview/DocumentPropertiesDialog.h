// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfDocument.h"

#include <QDialog>

class QFormLayout;
class QTreeWidget;

namespace meetlat {

/// What a document says about itself, what it allows, and the files inside it: listed, never opened.
class DocumentPropertiesDialog : public QDialog
{
    Q_OBJECT
public:
    /// The answers come later, from the document's worker.
    DocumentPropertiesDialog(pdf::PdfDocument &document, const QString &fileName, QWidget *parent = nullptr);

private:
    void show(const pdf::DocumentProperties &properties);
    void addRow(const QString &name, const QString &value);

    int m_pages;
    QFormLayout *m_form;
    QTreeWidget *m_attachments;
};

} // namespace meetlat
