// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QRectF>
#include <QRgb>
#include <QString>

#include <vector>

/// What a PDF brings along besides its pages. Nothing of it is ever run or opened.
namespace meetlat::pdf {

/// A file inside the PDF: listed, never opened.
struct Attachment
{
    QString name;
    QString description;
    qint64 size = -1; ///< bytes; below 0: the PDF does not say
};

/// What the document says about itself, all of it unchecked.
struct DocumentProperties
{
    QString title;
    QString author;
    QString subject;
    QString creator;  ///< the program it was written in
    QString producer; ///< the program that made the PDF
    QString version;  ///< of the PDF format, "1.7"
    QDateTime created;
    QDateTime modified;
    bool isEncrypted = false;
    bool okToCopy = true;
    bool okToPrint = true;
    bool okToAddNotes = true;
    bool okToChange = true;
    bool hasScripts = false; ///< JavaScript of the document or of an action; never run
    std::vector<Attachment> attachments;
};

/// A note that somebody put into the PDF with another program.
struct PageAnnotation
{
    enum class Kind { Highlight, Underline, Squiggle, StrikeOut, Note, FreeText, Drawing, Other };

    Kind kind = Kind::Other;
    int page = 0;
    QRectF area;               ///< fractions 0..1 of the page as shown, y down
    std::vector<QRectF> quads; ///< around the marked words, in the same fractions; empty for what marks no words
    QString author;
    QString contents;
    QString name; ///< unique in the document where the PDF gives one; see exportedNamePrefix
    QDateTime modified;
};

/// Names of the annotations that Meetlat writes begin like this, then comes the id of the highlight.
inline constexpr const char *exportedNamePrefix = "meetlat-";

/// A highlight on its way into a copy of the PDF.
struct NewAnnotation
{
    int page = 0;
    std::vector<QRectF> rects; ///< fractions 0..1 of the page as shown, one per line of text, or the area
    bool isArea = false;       ///< a frame instead of marked words
    QString author;
    QString contents;
    QString name; ///< unique in the document
    QRgb colour = 0;
    QDateTime made; ///< its modification date is the moment of writing
};

} // namespace meetlat::pdf
