// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/WebLinkDialog.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meetlat {

WebLinkDialog::WebLinkDialog(const QUrl &address, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Open a web address"));
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    column->addWidget(theme::titleLabel(windowTitle(), this));
    QLabel *words = theme::plainLabel(tr("This link in the document leads to the web, to %1. Open it in the browser?")
                                          .arg(address.host(QUrl::FullyEncoded)),
                                      this);
    words->setWordWrap(true);
    column->addWidget(words);
    // As it is sent: letters that only look like others show, and nothing is left out.
    auto *whole = new QPlainTextEdit(QString::fromLatin1(address.toEncoded()), this);
    whole->setReadOnly(true);
    whole->setTabChangesFocus(true);
    whole->setWordWrapMode(QTextOption::WrapAnywhere);
    whole->setAccessibleName(tr("Whole address"));
    whole->setFixedHeight(whole->fontMetrics().lineSpacing() * 5);
    column->addWidget(whole);
    auto *buttons = new QHBoxLayout;
    QPushButton *open = theme::button(tr("Open in the browser"), this);
    QPushButton *cancel = theme::primaryButton(tr("Stay here"), this);
    open->setAutoDefault(false);
    cancel->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setFocus();
}

bool WebLinkDialog::isWebAddress(const QUrl &address)
{
    const QString scheme = address.scheme().toLower();
    return address.isValid() && !address.host().isEmpty() && (scheme == u"http" || scheme == u"https");
}

} // namespace meetlat
