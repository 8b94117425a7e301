// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/WorkerSocket.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace meetlat::pdf {

namespace {

constexpr quint32 frameMark = 0x4d4c5057; // "MLPW"
constexpr quint32 largestFrame = 256u << 20;
constexpr int sizeSeals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW;
constexpr int seals = sizeSeals | F_SEAL_WRITE;

struct Header
{
    quint32 mark;
    quint32 size;
};

struct ControlBuffer
{
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> bytes{};
};

bool sendAll(int socket, const char *bytes, size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, bytes, size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= static_cast<size_t>(sent);
    }
    return true;
}

/// The descriptors of a message; all but the first are closed at once.
FileDescriptor descriptorOf(const msghdr &message)
{
    FileDescriptor first;
    for (cmsghdr *part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(const_cast<msghdr *>(&message), part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(part) + i * sizeof(int), sizeof(int));
            FileDescriptor received(number);
            if (!first.isValid())
                first = std::move(received);
        }
    }
    return first;
}

} // namespace

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        close();
        m_number = other.release();
    }
    return *this;
}

int FileDescriptor::release()
{
    return std::exchange(m_number, -1);
}

void FileDescriptor::close()
{
    if (m_number >= 0)
        ::close(m_number);
    m_number = -1;
}

bool WorkerSocket::send(const QByteArray &bytes, int attached) const
{
    Header header{frameMark, static_cast<quint32>(bytes.size())};
    iovec piece{&header, sizeof header};
    msghdr message{};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    ControlBuffer control;
    if (attached >= 0) {
        message.msg_control = control.bytes.data();
        message.msg_controllen = control.bytes.size();
        cmsghdr *part = CMSG_FIRSTHDR(&message);
        part->cmsg_level = SOL_SOCKET;
        part->cmsg_type = SCM_RIGHTS;
        part->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(part), &attached, sizeof(int));
    }
    ssize_t sent = -1;
    do {
        sent = ::sendmsg(m_end.number(), &message, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    if (sent <= 0)
        return false;
    const auto rest = sizeof header - static_cast<size_t>(sent);
    return sendAll(m_end.number(), reinterpret_cast<const char *>(&header) + sent, rest) &&
           sendAll(m_end.number(), bytes.constData(), static_cast<size_t>(bytes.size()));
}

WorkerSocket::Arrival WorkerSocket::receiveHeader()
{
    while (m_headerArrived < qsizetype(sizeof(Header))) {
        iovec piece{m_header + m_headerArrived, sizeof(Header) - static_cast<size_t>(m_headerArrived)};
        ControlBuffer control;
        msghdr message{};
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_control = control.bytes.data();
        message.msg_controllen = control.bytes.size();
        const ssize_t got = ::recvmsg(m_end.number(), &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return Arrival::NotYet;
        if (got <= 0)
            return Arrival::Gone;
        FileDescriptor attached = descriptorOf(message);
        if (attached.isValid())
            m_frame.attached = std::move(attached);
        m_headerArrived += got;
    }
    Header header{};
    std::memcpy(&header, m_header, sizeof header);
    if (header.mark != frameMark || header.size > largestFrame)
        return Arrival::Gone; // whoever is at the other end, it does not speak with us
    m_frame.bytes.resize(header.size);
    m_bytesArrived = 0;
    m_headerComplete = true;
    return Arrival::Complete;
}

WorkerSocket::Arrival WorkerSocket::receive()
{
    if (!m_headerComplete) {
        const Arrival header = receiveHeader();
        if (header != Arrival::Complete)
            return header;
    }
    while (m_bytesArrived < m_frame.bytes.size()) {
        const ssize_t got = ::recv(m_end.number(), m_frame.bytes.data() + m_bytesArrived,
                                   static_cast<size_t>(m_frame.bytes.size() - m_bytesArrived), MSG_DONTWAIT);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return Arrival::NotYet;
        if (got <= 0)
            return Arrival::Gone;
        m_bytesArrived += got;
    }
    return Arrival::Complete;
}

std::optional<Frame> WorkerSocket::waitForFrame()
{
    for (;;) {
        switch (receive()) {
        case Arrival::Complete:
            return takeFrame();
        case Arrival::Gone:
            return std::nullopt;
        case Arrival::NotYet:
            break;
        }
        pollfd waiting{m_end.number(), POLLIN, 0};
        if (::poll(&waiting, 1, -1) < 0 && errno != EINTR)
            return std::nullopt;
    }
}

bool WorkerSocket::hasArrivals() const
{
    pollfd waiting{m_end.number(), POLLIN, 0};
    return ::poll(&waiting, 1, 0) != 0;
}

Frame WorkerSocket::takeFrame()
{
    m_headerComplete = false;
    m_headerArrived = 0;
    m_bytesArrived = 0;
    return std::exchange(m_frame, Frame());
}

namespace {

qint64 sizeOf(const FileDescriptor &memory)
{
    struct stat state
    {
    };
    return memory.isValid() && ::fstat(memory.number(), &state) == 0 ? static_cast<qint64>(state.st_size) : -1;
}

FileDescriptor memoryWith(const char *bytes, qint64 size, int kept)
{
    FileDescriptor memory(::memfd_create("meetlat", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    qint64 written = 0;
    // write() instead of a mapping: the kernel fills whole pages, without a page fault for each
    while (memory.isValid() && written < size) {
        const ssize_t done = ::write(memory.number(), bytes + written, static_cast<size_t>(size - written));
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            memory.close();
        else
            written += done;
    }
    if (memory.isValid() && ::fcntl(memory.number(), F_ADD_SEALS, kept) != 0)
        memory.close();
    return memory;
}

} // namespace

FileDescriptor sealedMemory(const char *bytes, qint64 size)
{
    return memoryWith(bytes, size, seals);
}

bool isSealed(const FileDescriptor &memory, qint64 size)
{
    return memory.isValid() && ::fcntl(memory.number(), F_GET_SEALS) == seals && sizeOf(memory) >= size;
}

FileDescriptor sharedMemory(const char *bytes, qint64 size)
{
    return memoryWith(bytes, size, sizeSeals);
}

bool hasFixedSize(const FileDescriptor &memory, qint64 size)
{
    return memory.isValid() && ::fcntl(memory.number(), F_GET_SEALS) == sizeSeals && sizeOf(memory) >= size;
}

bool fillMemory(const FileDescriptor &memory, const char *bytes, qint64 size)
{
    const qint64 there = sizeOf(memory);
    if (size <= 0 || there < size || there > 2 * size)
        return false;
    // a mapping, not write(): where the pages are there already, copying is all there is to do
    void *const mapped =
        ::mmap(nullptr, static_cast<size_t>(size), PROT_READ | PROT_WRITE, MAP_SHARED, memory.number(), 0);
    if (mapped == MAP_FAILED)
        return false;
    std::memcpy(mapped, bytes, static_cast<size_t>(size));
    ::munmap(mapped, static_cast<size_t>(size));
    return true;
}

} // namespace meetlat::pdf
