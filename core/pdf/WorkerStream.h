// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/WorkerMessages.h"

#include <QIODevice>

/// How the messages between window and worker are put into bytes; for the files that do so only.
namespace meetlat::pdf::stream {

inline constexpr quint32 mostItems = 4'000'000;

inline void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

template <typename Write> QByteArray answerWith(Write &&write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << true;
    write(stream);
    return bytes;
}

/// Reads an answer with `read(stream)`, which says whether what it read makes sense.
template <typename T, typename Read> Result<T> readAnswer(const QByteArray &bytes, T value, Read &&read)
{
    QDataStream stream(bytes);
    prepare(stream);
    bool done = false;
    stream >> done;
    if (stream.status() == QDataStream::Ok && !done) {
        qint32 code = 0;
        QString detail;
        stream >> code >> detail;
        const bool known = code >= int(Error::Code::PdfNotAPdf) && code <= int(Error::Code::Cancelled);
        if (stream.status() == QDataStream::Ok && known)
            return Error{static_cast<Error::Code>(code), detail};
    } else if (done && read(stream, value) && stream.status() == QDataStream::Ok) {
        return value;
    }
    return Error{Error::Code::PdfCrashed, {}};
}

template <typename T, typename Write> void writeList(QDataStream &stream, const std::vector<T> &list, Write &&write)
{
    stream << static_cast<quint32>(list.size());
    for (const T &item : list)
        write(item);
}

template <typename T, typename Read> bool readList(QDataStream &stream, std::vector<T> &list, Read &&read)
{
    quint32 size = 0;
    stream >> size;
    if (stream.status() != QDataStream::Ok || size > mostItems)
        return false;
    for (quint32 i = 0; i < size; ++i) {
        T item;
        if (!read(item) || stream.status() != QDataStream::Ok)
            return false;
        list.push_back(std::move(item));
    }
    return true;
}

// --- ContentMessages.cpp
void writeAnnotations(QDataStream &stream, const std::vector<NewAnnotation> &annotations);
bool readAnnotations(QDataStream &stream, std::vector<NewAnnotation> &annotations);

} // namespace meetlat::pdf::stream
