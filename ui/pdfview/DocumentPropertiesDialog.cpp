// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/DocumentPropertiesDialog.h"

#include "ui/shell/Theme.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace meetlat {

DocumentPropertiesDialog::DocumentPropertiesDialog(pdf::PdfDocument &document, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_pages(document.facts().pageCount()), m_form(new QFormLayout),
      m_attachments(new QTreeWidget(this))
{
    setWindowTitle(tr("About this document"));
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->addWidget(theme::titleLabel(windowTitle(), this));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addLayout(m_form);
    m_attachments->setHeaderLabels({tr("File inside the document"), tr("Size"), tr("Description")});
    m_attachments->setRootIsDecorated(false);
    m_attachments->setAccessibleName(tr("Files inside the document"));
    m_attachments->setFixedHeight(theme::rowHeight * 5);
    m_attachments->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_attachments->hide();
    column->addWidget(m_attachments);
    QPushButton *close = theme::primaryButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    addRow(tr("File"), fileName);
    connect(&document, &pdf::PdfDocument::propertiesReady, this, &DocumentPropertiesDialog::show);
    document.requestProperties();
}

void DocumentPropertiesDialog::addRow(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *text = theme::plainLabel(value, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("%1: %2", "name and value of a property").arg(name, value));
    m_form->addRow(theme::quietLabel(name, this), text);
}

void DocumentPropertiesDialog::show(const pdf::DocumentProperties &properties)
{
    const QLocale locale;
    const auto when = [&](const QDateTime &at) {
        return at.isValid() ? locale.toString(at.toLocalTime(), QLocale::ShortFormat) : QString();
    };
    const auto allowed = [](bool is) { return is ? tr("allowed") : tr("not allowed"); };
    addRow(tr("Title"), properties.title);
    addRow(tr("Author"), properties.author);
    addRow(tr("Subject"), properties.subject);
    addRow(tr("Pages"), locale.toString(m_pages));
    addRow(tr("Written in"), properties.creator);
    addRow(tr("Made into a PDF by"), properties.producer);
    addRow(tr("Version of PDF"), properties.version);
    addRow(tr("Made on"), when(properties.created));
    addRow(tr("Changed on"), when(properties.modified));
    addRow(tr("Encrypted"), properties.isEncrypted ? tr("yes") : tr("no"));
    addRow(tr("Copying words"), allowed(properties.okToCopy));
    addRow(tr("Printing"), allowed(properties.okToPrint));
    addRow(tr("Adding notes"), allowed(properties.okToAddNotes));
    addRow(tr("Scripts"), properties.hasScripts ? tr("yes; Meetlat never runs them") : tr("none"));
    const auto count = static_cast<int>(properties.attachments.size());
    addRow(tr("Files inside"),
           count == 0 ? tr("none") : tr("%n, listed below; Meetlat does not open them", nullptr, count));
    for (const pdf::Attachment &attachment : properties.attachments) {
        const QString size = attachment.size < 0 ? QString() : locale.formattedDataSize(attachment.size);
        m_attachments->addTopLevelItem(new QTreeWidgetItem({attachment.name, size, attachment.description}));
    }
    m_attachments->setVisible(count > 0);
}

} // namespace meetlat
