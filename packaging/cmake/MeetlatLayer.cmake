# SPDX-License-Identifier: GPL-3.0-or-later
# One layer = one library, static unless BUILD_SHARED_LIBS is set (preset asan: a hundred tests link in seconds then, and
# do not each carry the whole program). What MAY_USE names is the architecture: nothing else can be linked, and the
# `architecture` test compares the includes of each layer with the same list.
#
#   meetlat_layer(NAME core_session MAY_USE core_storage core_domain Qt6::Core SOURCES ReviewSession.cpp …)
file(WRITE "${CMAKE_BINARY_DIR}/layers.txt" "")
include(MeetlatPrecompile) # meetlat_precompile()

function(meetlat_layer)
    cmake_parse_arguments(LAYER "" "NAME" "MAY_USE;SOURCES" ${ARGN})
    add_library(${LAYER_NAME} ${LAYER_SOURCES})
    set_target_properties(${LAYER_NAME} PROPERTIES DEFINE_SYMBOL "") # it would make precompiled headers unfit
    target_link_libraries(${LAYER_NAME} PUBLIC ${LAYER_MAY_USE} PRIVATE meetlat_options)
    meetlat_precompile(${LAYER_NAME})
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    list(JOIN LAYER_MAY_USE " " may_use)
    list(JOIN LAYER_SOURCES " " sources)
    file(APPEND "${CMAKE_BINARY_DIR}/layers.txt" "${LAYER_NAME}|${folder}|${may_use}|${sources}\n")
endfunction()

# Everything that the tests of the release build need.
add_custom_target(release_checks)
# Everything that packaging/test-long runs, on a release build and under the sanitizers.
add_custom_target(long_checks)
add_custom_target(long_asan_checks)

# One measurement = one program that prints a table of "| what | target | figure |" rows. Built and run by hand, all of
# them by `ninja bench_reading`, on a release build.
#
# PROMISE: prints a figure of PROMISES.md ("PROMISE R12: …") and is one of `ninja bench_promises` instead.
#
#   meetlat_bench(NAME bench_find LINK core_pdf [PROMISE] [SOURCES extra.cpp …])
function(meetlat_bench)
    cmake_parse_arguments(BENCH "PROMISE" "NAME" "LINK;SOURCES" ${ARGN})
    add_executable(${BENCH_NAME} EXCLUDE_FROM_ALL ${BENCH_NAME}.cpp ${BENCH_SOURCES})
    target_link_libraries(${BENCH_NAME} PRIVATE ${BENCH_LINK} meetlat_options)
    target_compile_definitions(${BENCH_NAME} PRIVATE MEETLAT_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared")
    if(BENCH_PROMISE)
        set_property(GLOBAL APPEND PROPERTY MEETLAT_PROMISE_BENCHES ${BENCH_NAME})
        add_dependencies(long_checks ${BENCH_NAME})
    else()
        set_property(GLOBAL APPEND PROPERTY MEETLAT_BENCHES ${BENCH_NAME})
    endif()
endfunction()

# One test = one Qt Test class in tests/**/tst_<Name>.cpp, run without a display unless GUI is given.
#
# RELEASE: measures memory, kills processes or needs strace; runs in the release build only (label "release").
# BOTH: runs in either build.
# LONG, LONG_ASAN: has a full count where MEETLAT_LONG is set, which packaging/test-long runs on a release build or under
# the sanitizers; prints "PROMISE Rn: figures" by qInfo. The timeout is that of the full count, 1800 s unless given.
#
#   meetlat_test(NAME tst_Scoring LINK core_domain [GUI] [RELEASE|BOTH] [LONG] [LONG_ASAN] [TIMEOUT seconds] [SOURCES extra.cpp …])
function(meetlat_test)
    cmake_parse_arguments(TEST "GUI;RELEASE;BOTH;LONG;LONG_ASAN" "NAME;TIMEOUT" "LINK;SOURCES;LABELS" ${ARGN})
    add_executable(${TEST_NAME} ${TEST_NAME}.cpp ${TEST_SOURCES})
    target_link_libraries(${TEST_NAME} PRIVATE ${TEST_LINK} Qt6::Test meetlat_options)
    # moc once for its class; AUTOMOC would also look through every header and compile a file with nothing in it.
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${TEST_NAME}.moc")
    qt6_generate_moc(${TEST_NAME}.cpp "${moc}" TARGET ${TEST_NAME})
    target_sources(${TEST_NAME} PRIVATE "${moc}")
    target_include_directories(${TEST_NAME} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    set_target_properties(${TEST_NAME} PROPERTIES AUTOMOC OFF)
    meetlat_precompile(${TEST_NAME})
    target_compile_definitions(${TEST_NAME} PRIVATE
        MEETLAT_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared" MEETLAT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        MEETLAT_BINARY="$<TARGET_FILE_DIR:${TEST_NAME}>/meetlat")
    add_test(NAME ${TEST_NAME} COMMAND ${TEST_NAME})
    if(NOT TEST_TIMEOUT AND (TEST_LONG OR TEST_LONG_ASAN))
        set(TEST_TIMEOUT 1800)
    elseif(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    if(TEST_LONG)
        list(APPEND TEST_LABELS long)
        add_dependencies(long_checks ${TEST_NAME})
    endif()
    if(TEST_LONG_ASAN)
        list(APPEND TEST_LABELS long-asan)
        add_dependencies(long_asan_checks ${TEST_NAME})
    endif()
    if(TEST_RELEASE OR TEST_BOTH)
        list(APPEND TEST_LABELS release)
        add_dependencies(release_checks ${TEST_NAME})
    endif()
    if(NOT TEST_RELEASE)
        list(APPEND TEST_LABELS unit)
    endif()
    set_tests_properties(${TEST_NAME} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ASAN_OPTIONS=detect_leaks=0;LC_ALL=C.UTF-8;XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/cache-of-tests")
endfunction()
