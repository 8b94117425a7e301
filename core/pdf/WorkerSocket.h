// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace meetlat::pdf {

/// A file descriptor that closes itself.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number) : m_number(number) {}
    ~FileDescriptor() { close(); }
    FileDescriptor(FileDescriptor &&other) noexcept : m_number(other.release()) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;

    int number() const { return m_number; }
    bool isValid() const { return m_number >= 0; }
    int release();
    void close();

private:
    int m_number = -1;
};

/// What goes over the socket pair between window and worker: a length, the bytes, and at most one descriptor
/// (the document on its way in, an image on its way out).
struct Frame
{
    QByteArray bytes;
    FileDescriptor attached;
};

/// Puts the frames of one end of the socket pair on the wire and takes them off.
class WorkerSocket
{
public:
    explicit WorkerSocket(FileDescriptor end) : m_end(std::move(end)) {}

    int number() const { return m_end.number(); }
    /// False when the other end is gone.
    bool send(const QByteArray &bytes, int attached = -1) const;

    enum class Arrival { Complete, NotYet, Gone };
    /// Takes what has arrived without waiting; Complete once frame() holds a whole one.
    Arrival receive();
    /// Waits as long as it takes; empty when the other end is gone.
    std::optional<Frame> waitForFrame();
    Frame takeFrame();
    /// Something has arrived, or the other end is gone; takes nothing.
    bool hasArrivals() const;

private:
    Arrival receiveHeader();

    FileDescriptor m_end;
    bool m_headerComplete = false;
    qsizetype m_headerArrived = 0;
    char m_header[8] = {};
    qsizetype m_bytesArrived = 0;
    Frame m_frame;
};

/// Memory that both processes can see, with the bytes in it, sealed: the receiver can map it without fear that it
/// shrinks or changes underneath. Invalid when the system refuses.
FileDescriptor sealedMemory(const char *bytes, qint64 size);
/// True when `memory` is sealed as sealedMemory() does and holds at least `size` bytes.
bool isSealed(const FileDescriptor &memory, qint64 size);

/// The same for bytes that may be replaced by others later: only the size is sealed.
FileDescriptor sharedMemory(const char *bytes, qint64 size);
/// True when `memory` cannot shrink and holds at least `size` bytes: it can be mapped without fear.
bool hasFixedSize(const FileDescriptor &memory, qint64 size);
/// Writes the bytes into such memory; false when it is too small for them, or far too large.
bool fillMemory(const FileDescriptor &memory, const char *bytes, qint64 size);

} // namespace meetlat::pdf
