// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <exception>
#include <utility>

namespace meetlat {

/// The one exception of core/storage. It never leaves the layer: guarded() turns it into an Error.
class StorageError : public std::exception
{
public:
    explicit StorageError(Error error) : m_error(std::move(error)) {}
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "storage error"; }

private:
    Error m_error;
};

/// What an extended result code of SQLite means to us (storage.md 2.2).
Error::Code meaningOf(int extendedCode);

[[noreturn]] inline void fail(Error::Code code, const QString &detail = {})
{
    throw StorageError(Error{code, detail});
}

/// Runs `work` and answers what it answers, or the reason why it was broken off.
template <typename Work> auto guarded(Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

} // namespace meetlat
