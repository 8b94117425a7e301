// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

/// Every value that is stored or travels names its fields once, in a static function
///     template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
/// and the file, the log, undo and the packets all follow from that one description (see RowJson.h).
/// Every stored enum names its values once with MEETLAT_ENUM_NAMES, in the order of its enumerators.

namespace meetlat {

template <typename E> struct EnumNames; // specialised by MEETLAT_ENUM_NAMES

template <typename E>
concept NamedEnum = requires { EnumNames<E>::names.size(); };

template <NamedEnum E> constexpr std::string_view enumName(E value)
{
    return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

template <NamedEnum E> constexpr std::optional<E> enumFromName(std::string_view name)
{
    for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        if (EnumNames<E>::names[i] == name)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace meetlat

/// Inside namespace meetlat, after the enum. The names are the codes of the file, the packets and the exports.
#define MEETLAT_ENUM_NAMES(E, ...)                                                                                     \
    template <> struct EnumNames<E> {                                                                                  \
        static constexpr auto names = std::to_array<std::string_view>({__VA_ARGS__});                                  \
    };
