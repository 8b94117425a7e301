// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileNames.h"

#include <QRegularExpression>

namespace meetlat {

namespace {

constexpr qsizetype mostCharacters = 120;
constexpr qsizetype mostBytes = 180; // of the 255 that file systems take; an ending and a number come behind

/// One character or half a pair of surrogates; null where nothing is to stand.
QChar kept(QChar c)
{
    if (QStringView(u"/\\:*?\"<>|").contains(c))
        return u'-';
    switch (c.category()) {
    case QChar::Other_Format: // these turn the direction round or are not seen
        return {};
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return u' ';
    default:
        return c;
    }
}

bool isDevice(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])$"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name.section(u'.', 0, 0).trimmed()).hasMatch(); // NUL.odt is one too
}

void shorten(QString &name)
{
    name.truncate(mostCharacters);
    while (name.toUtf8().size() > mostBytes)
        name.chop(1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
}

} // namespace

QString fileNameFor(const QString &thing)
{
    QString name;
    for (const QChar c : QString::fromUtf8(thing.toUtf8())) { // half a pair of surrogates becomes a question mark
        if (const QChar character = kept(c); !character.isNull())
            name += character;
    }
    name = name.simplified();
    const auto isEdge = [](QChar c) { return c == u'.' || c == u' '; };
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    shorten(name);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("-");
    return isDevice(name) ? u'_' + name : name;
}

} // namespace meetlat
