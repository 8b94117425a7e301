// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ListCells.h"

namespace meetlat {

namespace {

bool isSign(QChar c)
{
    return c == u';' || c == u'|' || c == u'\\';
}

bool isEscape(const QString &text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() && isSign(text[at + 1]);
}

QStringList splitAt(const QString &cell, QChar separator)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= cell.size(); ++at) {
        if (at < cell.size() && isEscape(cell, at)) {
            ++at; // the sign is part of the text
        } else if (at == cell.size() || cell[at] == separator) {
            parts << cell.mid(from, at - from).trimmed();
            from = at + 1;
        }
    }
    return parts;
}

} // namespace

QStringList rawParts(const QString &cell)
{
    QStringList parts = splitAt(cell, u';');
    parts.removeAll(QString());
    return parts;
}

QStringList fieldsOf(const QString &rawPart)
{
    QStringList fields;
    for (const QString &field : splitAt(rawPart, u'|'))
        fields << partText(field);
    return fields;
}

QString partText(const QString &rawPart)
{
    QString text;
    for (qsizetype at = 0; at < rawPart.size(); ++at) {
        if (isEscape(rawPart, at))
            ++at;
        text += rawPart[at];
    }
    return text.trimmed();
}

QStringList partsOf(const QString &cell)
{
    QStringList texts;
    for (const QString &part : rawParts(cell))
        texts << partText(part);
    return texts;
}

QString asPart(const QString &text)
{
    QString part;
    for (const QChar c : text) {
        if (isSign(c))
            part += u'\\';
        part += c;
    }
    return part;
}

QString asListCell(const QStringList &texts, const QString &separator)
{
    QStringList parts;
    for (const QString &text : texts)
        parts << asPart(text);
    return parts.join(separator);
}

} // namespace meetlat
