// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of packets. The digest would stop every change at the door, so the target writes a footer that fits; what
// is read must be written as the same bytes again.
#include "core/base/Sha256.h"
#include "core/exchange/Packet.h"

#include <cstdlib>

using namespace meetlat;

namespace {

QByteArray withFittingFooter(const QByteArray &bytes)
{
    const qsizetype footer = bytes.lastIndexOf("{\"rows\":");
    if (footer < 0)
        return bytes;
    const QByteArray lines = bytes.left(footer);
    return lines + "{\"rows\":" + QByteArray::number(lines.count('\n') - 1) + ",\"sha256\":\"" +
           Sha256::of(lines).toLatin1() + "\"}\n";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes = withFittingFooter(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const Result<Packet> packet = readPacket(bytes);
    if (packet && packet->header.schema == packetSchema && writePacket(packet->header, packet->rows) != bytes)
        std::abort();
    return 0;
}
