// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QTextCursor;
class QTextDocument;

namespace meetlat {

/// A4, with margins and page numbers. The text can be selected and searched; headings, lists and paragraphs are not
/// tagged: Qt 6.4 cannot.
QByteArray toPdf(const QTextDocument &document, const QString &title);
QByteArray toOdt(const QTextDocument &document);

/// How the documents are set. Each adds a paragraph at the end; the text is taken as it stands, never as HTML.
namespace setting {
void heading(QTextCursor &cursor, int level, const QString &text); ///< 1 to 3
void paragraph(QTextCursor &cursor, const QString &text);
void labelled(QTextCursor &cursor, const QString &label, const QString &text); ///< the label in bold
void item(QTextCursor &cursor, const QString &text, const QString &source = {}); ///< indented, the source in italics
} // namespace setting

} // namespace meetlat
