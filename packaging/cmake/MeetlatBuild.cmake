# SPDX-License-Identifier: GPL-3.0-or-later
# How every target is compiled: C++20, warnings as errors, hardening, optional sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(MEETLAT_TESTS "Build the tests" ON)
option(MEETLAT_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(MEETLAT_FUZZ "Coverage for libFuzzer, and the targets in tests/fuzz; needs Clang" OFF)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

add_library(meetlat_options INTERFACE)
target_compile_options(meetlat_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Werror
    -Wno-maybe-uninitialized) # GCC 12 takes an empty std::optional for an uninitialized one
target_compile_definitions(meetlat_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 MEETLAT_VERSION="${PROJECT_VERSION}")
target_include_directories(meetlat_options INTERFACE "${CMAKE_SOURCE_DIR}")

# Checks of each pointer before each use are left out: the address sanitizer stops at the use of a null pointer all the
# same, and they are a third of the time that compiling takes.
if(MEETLAT_SANITIZE)
    target_compile_options(meetlat_options INTERFACE -fsanitize=address,undefined -fno-sanitize=null,alignment
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(meetlat_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(meetlat_options INTERFACE MEETLAT_SANITIZED)
endif()

if(MEETLAT_FUZZ)
    target_compile_options(meetlat_options INTERFACE -fsanitize=fuzzer-no-link -Wno-error -Wno-unknown-warning-option)
    target_link_options(meetlat_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(MEETLAT_MOLD mold)
if(MEETLAT_MOLD)
    target_link_options(meetlat_options INTERFACE -fuse-ld=mold)
endif()
find_program(MEETLAT_CCACHE ccache)
if(MEETLAT_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${MEETLAT_CCACHE}")
endif()
