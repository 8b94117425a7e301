// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reading/BenchFiles.h"

#include "core/pdf/PdfReader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

namespace meetlat::bench {

namespace {

struct PageImage
{
    QByteArray bytes;
    QSize size;
    QByteArray filter; ///< as the PDF names it
    QByteArray colourSpace;
};

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

/// A PDF of A4 pages with an image each over the whole sheet.
QByteArray pdfOf(const std::vector<PageImage> &images)
{
    QByteArray pdf = "%PDF-1.5\n";
    std::vector<qsizetype> offsets;
    const auto object = [&](const QByteArray &content) {
        offsets.push_back(pdf.size());
        pdf += QByteArray::number(static_cast<qlonglong>(offsets.size())) + " 0 obj\n" + content + "\nendobj\n";
    };
    const auto streamOf = [](const QByteArray &keys, const QByteArray &bytes) {
        return "<<" + keys + "/Length " + QByteArray::number(bytes.size()) + ">>\nstream\n" + bytes + "\nendstream";
    };
    object("<</Type/Catalog/Pages 2 0 R>>");
    QByteArray kids;
    for (size_t i = 0; i < images.size(); ++i)
        kids += QByteArray::number(static_cast<qlonglong>(4 + 2 * i)) + " 0 R ";
    object("<</Type/Pages/Count " + QByteArray::number(static_cast<qlonglong>(images.size())) + "/Kids[" + kids +
           "]>>");
    object(streamOf({}, "q 595 0 0 842 0 0 cm /I Do Q"));
    for (const PageImage &image : images) {
        const QByteArray next = QByteArray::number(static_cast<qlonglong>(offsets.size() + 2));
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</XObject<</I " + next +
               " 0 R>>>>>>");
        object(streamOf("/Type/XObject/Subtype/Image/Width " + QByteArray::number(image.size.width()) + "/Height " +
                            QByteArray::number(image.size.height()) + image.colourSpace + "/Filter/" + image.filter,
                        image.bytes));
    }
    const qsizetype xref = pdf.size();
    const QByteArray count = QByteArray::number(static_cast<qlonglong>(offsets.size() + 1));
    pdf += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

/// The page as a scanner sees it: paper that is not quite white, with some grain.
QImage scanned(QImage image)
{
    image.convertTo(QImage::Format_Grayscale8);
    quint32 grain = 1;
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            grain = grain * 1664525 + 1013904223;
            line[x] = static_cast<uchar>(10 + line[x] * 235 / 255 + int(grain >> 28) - 8);
        }
    }
    return image;
}

std::vector<QImage> scansOf(const BenchFile &from, int pages)
{
    std::vector<QImage> scans;
    pdf::PdfReader reader;
    const Result<pdf::DocumentFacts> facts = from.pdf.isEmpty() ? Error{} : reader.open(from.pdf);
    for (int page = 0; facts && page < std::min(pages, facts->pageCount()); ++page) {
        if (const Result<QImage> image = reader.render({page, 300, {}, 0}))
            scans.push_back(scanned(*image));
    }
    return scans;
}

} // namespace

BenchFile corpusFile(const QString &path)
{
    QFile file(QStringLiteral(MEETLAT_SHARED_DIR "/corpus/") + path);
    return {QFileInfo(path).fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()};
}

BenchFile greyScan(const BenchFile &from, int pages)
{
    std::vector<PageImage> images;
    for (const QImage &scan : scansOf(from, pages))
        images.push_back({jpegOf(scan), scan.size(), "DCTDecode", "/ColorSpace/DeviceGray/BitsPerComponent 8"});
    return {QStringLiteral("grey JPEG scan, 300 dpi"), images.empty() ? QByteArray() : pdfOf(images)};
}

BenchFile jpeg2000Scan(const BenchFile &from, int pages)
{
    std::vector<PageImage> images;
    const QTemporaryDir folder;
    for (const QImage &scan : scansOf(from, pages)) {
        const QString before = folder.filePath(QStringLiteral("page.png"));
        const QString after = folder.filePath(QStringLiteral("page.jp2"));
        scan.save(before);
        QFile file(after);
        if (QProcess::execute(QStringLiteral("convert"),
                              {before, QStringLiteral("-quality"), QStringLiteral("40"), after}) != 0 ||
            !file.open(QIODevice::ReadOnly))
            break;
        images.push_back({file.readAll(), scan.size(), "JPXDecode", {}});
    }
    return {QStringLiteral("JPEG 2000 scan, 300 dpi"), images.empty() ? QByteArray() : pdfOf(images)};
}

BenchFile withImageCover()
{
    QImage cover(2480, 3508, QImage::Format_RGB32);
    for (int y = 0; y < cover.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(cover.scanLine(y));
        for (int x = 0; x < cover.width(); ++x) {
            const double wave = std::sin(x / 97.0) * std::cos(y / 61.0) + std::sin((x + 2 * y) / 13.0) / 4;
            line[x] = qRgb(int(130 + 80 * wave), int(120 + 60 * std::sin(y / 211.0)), int(150 - 70 * wave));
        }
    }
    std::vector<PageImage> images(
        8, {jpegOf(cover), cover.size(), "DCTDecode", "/ColorSpace/DeviceRGB/BitsPerComponent 8"});
    return {QStringLiteral("colour image cover, 300 dpi"), pdfOf(images)};
}

} // namespace meetlat::bench
