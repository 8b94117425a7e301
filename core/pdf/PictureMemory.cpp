// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PictureMemory.h"

#include <sys/mman.h>
#include <utility>

namespace meetlat::pdf {

namespace {

constexpr qint64 leastKept = qint64(1) << 20; // small pictures come as fast in new memory
constexpr qint64 mostKept = qint64(40) << 20;

struct Shown
{
    std::shared_ptr<PictureMemory> memory;
    std::unique_ptr<PicturePiece> piece;
};

void isGone(void *shown)
{
    const std::unique_ptr<Shown> was(static_cast<Shown *>(shown));
    was->memory->giveBack(std::move(was->piece));
}

} // namespace

PicturePiece::PicturePiece(FileDescriptor memory, const uchar *pixels, qint64 size)
    : m_memory(std::move(memory)), m_pixels(pixels), m_size(size)
{
}

PicturePiece::~PicturePiece()
{
    ::munmap(const_cast<uchar *>(m_pixels), static_cast<size_t>(m_size));
}

std::unique_ptr<PicturePiece> PicturePiece::from(FileDescriptor memory, qint64 size)
{
    if (!hasFixedSize(memory, size))
        return nullptr;
    void *const pixels =
        ::mmap(nullptr, static_cast<size_t>(size), PROT_READ, MAP_SHARED | MAP_POPULATE, memory.number(), 0);
    if (pixels == MAP_FAILED)
        return nullptr;
    return std::unique_ptr<PicturePiece>(
        new PicturePiece(std::move(memory), static_cast<const uchar *>(pixels), size));
}

std::unique_ptr<PicturePiece> PictureMemory::takeSpare()
{
    const std::lock_guard lock(m_mutex);
    return std::move(m_spare);
}

void PictureMemory::giveBack(std::unique_ptr<PicturePiece> piece)
{
    if (!piece || piece->size() < leastKept || piece->size() > mostKept)
        return;
    const std::lock_guard lock(m_mutex);
    m_spare.swap(piece); // the newer one is the likelier size
}

Result<QImage> PictureMemory::pictureOf(Frame answer, const ImageShape &shape, std::unique_ptr<PicturePiece> offered)
{
    const qint64 size = shape.bytesPerLine * shape.height;
    std::unique_ptr<PicturePiece> piece;
    if (shape.isInOffered) {
        if (!offered || offered->size() < size)
            return Error{Error::Code::PdfCrashed, {}};
        piece = std::move(offered);
    } else {
        giveBack(std::move(offered));
        if (!hasFixedSize(answer.attached, size))
            return Error{Error::Code::PdfCrashed, {}};
        piece = PicturePiece::from(std::move(answer.attached), size);
        if (!piece)
            return Error{Error::Code::PdfTooMuchMemory, {}};
    }
    const uchar *const pixels = piece->pixels();
    return QImage(pixels, shape.width, shape.height, shape.bytesPerLine, QImage::Format_RGB32, isGone,
                  new Shown{shared_from_this(), std::move(piece)});
}

} // namespace meetlat::pdf
