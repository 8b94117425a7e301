// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/StoredPages.h"

#include "core/base/Sha256.h"
#include "core/pdf/TextLayout.h"

#include <QDataStream>

#include <algorithm>
#include <array>
#include <bit>

namespace meetlat::pdf {

namespace {

using Box = PageText::Box;

constexpr quint32 formatVersion = 3;
constexpr qint64 mostBytes = qint64(512) << 20; // of a head; more is damage
constexpr quint32 mostPages = 1'000'000;

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

QByteArray digestOf(const QByteArray &bytes)
{
    return Sha256::of(bytes).toLatin1();
}

QByteArray magic()
{
    return QByteArrayLiteral("meetlat text\n");
}

// Boxes. Most edges repeat those of the letter before: what differs is kept, the bytes of like weight side by side,
// which makes long runs of zeros. Exact to the last bit.
using Edges = std::array<quint32, 4>;

Edges bitsOf(const Box &box)
{
    return {std::bit_cast<quint32>(box.x0), std::bit_cast<quint32>(box.y0), std::bit_cast<quint32>(box.x1),
            std::bit_cast<quint32>(box.y1)};
}

/// What the next box would be if the letter followed this one closely.
Edges expectedAfter(const Edges &box)
{
    return {box[2], box[1], box[2], box[3]};
}

QByteArray packed(const std::vector<Box> &boxes)
{
    const auto count = static_cast<qsizetype>(boxes.size());
    QByteArray planes(count * 16, Qt::Uninitialized);
    char *const bytes = planes.data();
    Edges expected{};
    for (qsizetype i = 0; i < count; ++i) {
        const Edges edges = bitsOf(boxes[static_cast<std::size_t>(i)]);
        for (qsizetype edge = 0; edge < 4; ++edge) {
            const quint32 difference = edges[std::size_t(edge)] ^ expected[std::size_t(edge)];
            for (qsizetype byte = 0; byte < 4; ++byte)
                bytes[(edge * 4 + byte) * count + i] = static_cast<char>(difference >> (8 * byte));
        }
        expected = expectedAfter(edges);
    }
    return qCompress(planes, 3);
}

bool unpack(const QByteArray &blob, std::vector<Box> &boxes)
{
    const QByteArray planes = qUncompress(blob);
    const qsizetype count = planes.size() / 16;
    if (planes.size() % 16 != 0 || static_cast<std::size_t>(count) != boxes.size())
        return false;
    const char *const bytes = planes.constData();
    Edges expected{};
    for (qsizetype i = 0; i < count; ++i) {
        Edges edges{};
        for (qsizetype edge = 0; edge < 4; ++edge) {
            quint32 difference = 0;
            for (qsizetype byte = 0; byte < 4; ++byte)
                difference |= quint32(quint8(bytes[(edge * 4 + byte) * count + i])) << (8 * byte);
            edges[std::size_t(edge)] = difference ^ expected[std::size_t(edge)];
        }
        boxes[static_cast<std::size_t>(i)] = {std::bit_cast<float>(edges[0]), std::bit_cast<float>(edges[1]),
                                              std::bit_cast<float>(edges[2]), std::bit_cast<float>(edges[3])};
        expected = expectedAfter(edges);
    }
    return true;
}

void writePage(QDataStream &stream, const PageText &page, const QString &label)
{
    stream << label << page.pageSize << page.text.toUtf8() << static_cast<quint8>(page.lack)
           << static_cast<quint32>(page.lines.size());
    for (const PageText::Line &line : page.lines)
        stream << line.start << line.end << line.block << line.hyphenAtEnd;
}

PageTextPtr readPage(QDataStream &stream, int number, QString &label)
{
    auto page = std::make_shared<PageText>();
    page->page = number;
    QByteArray text;
    quint8 lack = 0;
    quint32 lines = 0;
    stream >> label >> page->pageSize >> text >> lack >> lines;
    if (lack > static_cast<quint8>(PageText::Lack::Unreadable))
        return nullptr;
    page->lack = static_cast<PageText::Lack>(lack);
    page->text = QString::fromUtf8(text);
    const int size = static_cast<int>(page->text.size());
    if (stream.status() != QDataStream::Ok || lines > quint32(size))
        return nullptr;
    page->lines.resize(lines);
    for (PageText::Line &line : page->lines) {
        stream >> line.start >> line.end >> line.block >> line.hyphenAtEnd;
        if (line.start < 0 || line.start >= line.end || line.end > size)
            return nullptr;
    }
    completeText(*page);
    return stream.status() == QDataStream::Ok ? page : nullptr;
}

} // namespace

bool writeStored(QIODevice &device, const QString &sha256, const WholeText &text)
{
    QByteArray pages;
    QByteArray blobs;
    QDataStream stream(&pages, QIODevice::WriteOnly);
    prepare(stream);
    stream << static_cast<quint32>(text.pages.size());
    for (std::size_t i = 0; i < text.pages.size(); ++i) {
        const PageText &page = *text.pages[i];
        if (page.isRecognised()) // by a program that may do better tomorrow; it has a store of its own
            return false;
        // An unpaired half of a surrogate does not survive UTF-8, and then the boxes would be one too many.
        if (QString::fromUtf8(page.text.toUtf8()) != page.text ||
            page.boxes.size() != static_cast<std::size_t>(page.text.size()))
            return false;
        const QByteArray blob = packed(page.boxes);
        writePage(stream, page, text.labels.value(static_cast<qsizetype>(i)));
        stream << static_cast<qint64>(blobs.size()) << static_cast<qint64>(blob.size()) << digestOf(blob);
        blobs += blob;
    }
    const QByteArray head = qCompress(pages, 3);

    QByteArray front;
    QDataStream frontStream(&front, QIODevice::WriteOnly);
    prepare(frontStream);
    frontStream << formatVersion << QByteArray(extractorName) << sha256.toLatin1() << static_cast<qint64>(head.size())
                << digestOf(head);
    const QByteArray all = magic() + front + head + blobs;
    return device.write(all) == all.size();
}

std::optional<StoredHead> readHead(QIODevice &device, const QString &sha256)
{
    if (device.read(magic().size()) != magic())
        return std::nullopt;
    QDataStream frontStream(&device);
    prepare(frontStream);
    quint32 version = 0;
    QByteArray extractor;
    QByteArray hash;
    qint64 size = 0;
    QByteArray digest;
    frontStream >> version >> extractor >> hash >> size >> digest;
    if (frontStream.status() != QDataStream::Ok || version != formatVersion || extractor != extractorName ||
        hash != sha256.toLatin1() || size <= 0 || size > mostBytes)
        return std::nullopt;
    const QByteArray head = device.read(size);
    if (head.size() != size || digestOf(head) != digest)
        return std::nullopt;

    const QByteArray pages = qUncompress(head);
    QDataStream stream(pages);
    prepare(stream);
    quint32 count = 0;
    stream >> count;
    if (count > mostPages)
        return std::nullopt;
    StoredHead stored;
    for (quint32 i = 0; i < count; ++i) {
        QString label;
        PageTextPtr page = readPage(stream, static_cast<int>(i), label);
        StoredHead::Blob blob;
        stream >> blob.offset >> blob.size >> blob.digest;
        if (!page || stream.status() != QDataStream::Ok)
            return std::nullopt;
        stored.text.pages.push_back(std::move(page));
        stored.text.labels << label;
        stored.blobs.push_back(std::move(blob));
    }
    return stored;
}

PageTextPtr withBoxes(const PageText &page, const QByteArray &blob, const QByteArray &digest)
{
    if (digestOf(blob) != digest)
        return nullptr;
    auto whole = std::make_shared<PageText>(page);
    whole->boxes.resize(static_cast<std::size_t>(page.text.size()));
    if (!unpack(blob, whole->boxes))
        return nullptr;
    for (PageText::Line &line : whole->lines) {
        line.box = whole->boxes[static_cast<std::size_t>(line.start)];
        for (int i = line.start; i < line.end; ++i) {
            const Box &box = whole->boxes[static_cast<std::size_t>(i)];
            line.box = {std::min(line.box.x0, box.x0), std::min(line.box.y0, box.y0), std::max(line.box.x1, box.x1),
                        std::max(line.box.y1, box.y1)};
        }
    }
    return whole;
}

} // namespace meetlat::pdf
