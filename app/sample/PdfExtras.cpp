// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/PdfExtras.h"

#include <QBuffer>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace meetlat {

namespace {

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// A text string in UTF-16BE as hexadecimal, which needs no escapes.
QByteArray hexText(const QString &text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text)
        bytes.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xFF));
    return '<' + bytes.toHex() + '>';
}

/// Appends objects to a PDF and knows where each begins.
class ObjectWriter
{
public:
    explicit ObjectWriter(QByteArray begin) : m_bytes(std::move(begin)), m_hadObjects(m_bytes.contains("endobj")) {}

    void write(int number, const QByteArray &body)
    {
        m_offsets.insert(number, m_bytes.size());
        m_bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }

    /// Ends the file with a cross-reference table of what was written.
    QByteArray end(const QByteArray &trailer)
    {
        const qsizetype start = m_bytes.size();
        m_bytes += m_hadObjects ? "xref\n" : "xref\n0 1\n0000000000 65535 f \n";
        for (auto it = m_offsets.cbegin(); it != m_offsets.cend(); ++it) {
            m_bytes += QByteArray::number(it.key()) + " 1\n" + QByteArray::number(it.value()).rightJustified(10, '0') +
                       " 00000 n \n";
        }
        m_bytes += "trailer\n<< " + trailer + " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    bool m_hadObjects;
    QMap<int, qsizetype> m_offsets;
};

/// The objects of a QPdfWriter file that an update must name.
struct WriterFile
{
    int size = 0;
    int root = 0;
    QByteArray info; ///< "/Info 2 0 R"
    QByteArray startXref;
    QByteArray catalog; ///< without its brackets
    std::vector<int> pages;
};

std::optional<QString> captured(const QString &text, const QString &pattern)
{
    const QRegularExpressionMatch match =
        QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(text);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

std::optional<WriterFile> readWriterFile(const QByteArray &pdf)
{
    const QString text = QString::fromLatin1(pdf);
    const QString trailer = text.mid(text.lastIndexOf(QStringLiteral("trailer")));
    const auto size = captured(trailer, QStringLiteral("/Size (\\d+)"));
    const auto root = captured(trailer, QStringLiteral("/Root (\\d+) 0 R"));
    const auto info = captured(trailer, QStringLiteral("(/Info \\d+ 0 R)"));
    const auto xref = captured(trailer, QStringLiteral("startxref\\s+(\\d+)"));
    if (!size || !root || !info || !xref)
        return std::nullopt;
    const auto catalog = captured(text, QStringLiteral("\\n%1 0 obj\\s*<<(.*?)>>\\s*endobj").arg(*root));
    const auto kids = captured(text, QStringLiteral("/Kids\\s*\\[(.*?)\\]"));
    if (!catalog || !kids)
        return std::nullopt;

    WriterFile file{size->toInt(), root->toInt(), info->toLatin1(), xref->toLatin1(), catalog->toLatin1(), {}};
    static const QRegularExpression kid(QStringLiteral("(\\d+) 0 R"));
    for (const QRegularExpressionMatch &match : kid.globalMatch(*kids))
        file.pages.push_back(match.captured(1).toInt());
    return file;
}

using Entries = std::vector<PdfNavigation::Entry>;

/// Position of the entry above this one in the tree; -1 for the outline itself.
int parentOf(const Entries &entries, int entry)
{
    for (int i = entry - 1; i >= 0; --i) {
        if (entries[static_cast<std::size_t>(i)].depth < entries[static_cast<std::size_t>(entry)].depth)
            return i;
    }
    return -1;
}

std::vector<int> childrenOf(const Entries &entries, int parent)
{
    std::vector<int> children;
    for (int i = parent + 1; i < static_cast<int>(entries.size()); ++i) {
        if (parentOf(entries, i) == parent)
            children.push_back(i);
    }
    return children;
}

/// "/First … /Last … /Count …" of a node; a chapter comes closed, hence the negative count.
QByteArray familyOf(const Entries &entries, int parent, int firstObject)
{
    const std::vector<int> children = childrenOf(entries, parent);
    if (children.empty())
        return {};
    const int count = static_cast<int>(children.size());
    return "/First " + reference(firstObject + children.front()) + " /Last " +
           reference(firstObject + children.back()) + " /Count " + QByteArray::number(parent < 0 ? count : -count);
}

void writeOutline(ObjectWriter &writer, const Entries &entries, const std::vector<int> &pages, int outline)
{
    const int firstObject = outline + 1; // entry i is object firstObject + i, so entry -1 is the outline itself
    writer.write(outline, "<< /Type /Outlines " + familyOf(entries, -1, firstObject) + " >>");
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const PdfNavigation::Entry &entry = entries[static_cast<std::size_t>(i)];
        const int parent = parentOf(entries, i);
        const std::vector<int> siblings = childrenOf(entries, parent);
        const auto self = std::find(siblings.begin(), siblings.end(), i);
        QByteArray body = "<< /Title " + hexText(entry.title) + " /Parent " + reference(firstObject + parent);
        if (self != siblings.begin())
            body += " /Prev " + reference(firstObject + *(self - 1));
        if (self + 1 != siblings.end())
            body += " /Next " + reference(firstObject + *(self + 1));
        body += " /Dest [" + reference(pages[static_cast<std::size_t>(entry.page)]) + " /XYZ null " +
                QByteArray::number(entry.top, 'f', 1) + " null] " + familyOf(entries, i, firstObject) + " >>";
        writer.write(firstObject + i, body);
    }
}

/// The picture as an image object: JPEG as scanners make it, or deflated where the JPEG plugin is missing.
QByteArray imageObject(const QImage &image)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    QByteArray filter = "/DCTDecode";
    if (!image.save(&buffer, "JPG", 45)) {
        QByteArray grey;
        for (int y = 0; y < image.height(); ++y)
            grey.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
        data = qCompress(grey).mid(4); // without the length that Qt puts in front
        filter = "/FlateDecode";
    }
    return "<< /Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Width " +
           QByteArray::number(image.width()) + " /Height " + QByteArray::number(image.height()) + " /Filter " + filter +
           " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

} // namespace

QByteArray withNavigation(const QByteArray &pdf, const PdfNavigation &navigation)
{
    const std::optional<WriterFile> file = readWriterFile(pdf);
    if (!file)
        return pdf;

    const int outline = file->size;
    ObjectWriter writer(pdf);
    writeOutline(writer, navigation.entries, file->pages, outline);
    writer.write(file->root, "<<" + file->catalog + "/Outlines " + reference(outline) +
                                 " /PageMode /UseOutlines /PageLabels << /Nums [0 << /S /r >> " +
                                 QByteArray::number(navigation.romanPages) + " << /S /D >>] >>\n>>");
    const int size = outline + 1 + static_cast<int>(navigation.entries.size());
    return writer.end("/Size " + QByteArray::number(size) + " /Root " + reference(file->root) + ' ' + file->info +
                      " /Prev " + file->startXref);
}

QByteArray pdfOfImages(const std::vector<QImage> &images, QSizeF pageSize)
{
    const QByteArray width = QByteArray::number(pageSize.width(), 'f', 2);
    const QByteArray height = QByteArray::number(pageSize.height(), 'f', 2);
    const QByteArray drawing = "q " + width + " 0 0 " + height + " 0 0 cm /Scan Do Q";
    ObjectWriter writer("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    writer.write(1, "<< /Type /Catalog /Pages 2 0 R >>");
    writer.write(3, "<< /Length " + QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing + "\nendstream");
    QByteArray kids;
    int object = 4;
    for (const QImage &image : images) {
        writer.write(object, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + ' ' + height +
                                 "] /Contents 3 0 R /Resources << /XObject << /Scan " + reference(object + 1) +
                                 " >> >> >>");
        writer.write(object + 1, imageObject(image));
        kids += reference(object) + ' ';
        object += 2;
    }
    writer.write(2, "<< /Type /Pages /Count " + QByteArray::number(static_cast<qsizetype>(images.size())) + " /Kids [" +
                        kids + "] >>");
    return writer.end("/Size " + QByteArray::number(object) + " /Root 1 0 R");
}

} // namespace meetlat
