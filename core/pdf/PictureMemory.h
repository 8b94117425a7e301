// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/pdf/WorkerMessages.h"
#include "core/pdf/WorkerSocket.h"

#include <QImage>

#include <memory>
#include <mutex>

namespace meetlat::pdf {

/// Shared memory with a picture in it, mapped for reading. A worker may write into it again only when it is offered.
class PicturePiece
{
public:
    /// Null when the memory is too small, may shrink, or cannot be mapped.
    static std::unique_ptr<PicturePiece> from(FileDescriptor memory, qint64 size);
    ~PicturePiece();
    PicturePiece(const PicturePiece &) = delete;
    PicturePiece &operator=(const PicturePiece &) = delete;

    int number() const { return m_memory.number(); }
    const uchar *pixels() const { return m_pixels; }
    qint64 size() const { return m_size; }

private:
    PicturePiece(FileDescriptor memory, const uchar *pixels, qint64 size);

    FileDescriptor m_memory;
    const uchar *m_pixels;
    qint64 m_size;
};

/// The memory of the last picture of a document that nobody shows any more, for the next one: writing into memory that
/// is there takes a quarter of what new memory takes. One document only: a worker that a hostile file has taken over
/// reaches nothing that other documents show. Thread-safe.
class PictureMemory : public std::enable_shared_from_this<PictureMemory>
{
public:
    std::unique_ptr<PicturePiece> takeSpare(); ///< null when there is none
    void giveBack(std::unique_ptr<PicturePiece> piece);

    /// The picture as it stands in the memory, mapped, not copied: in the one that came with the answer, or in the one
    /// that was offered. What is not used, or not shown any more, is spare.
    Result<QImage> pictureOf(Frame answer, const ImageShape &shape, std::unique_ptr<PicturePiece> offered);

private:
    std::mutex m_mutex;
    std::unique_ptr<PicturePiece> m_spare;
};

} // namespace meetlat::pdf
