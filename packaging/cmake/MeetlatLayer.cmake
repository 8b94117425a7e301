# SPDX-License-Identifier: GPL-3.0-or-later
# One layer = one static library. What MAY_USE names is the architecture: nothing else can be linked, and the
# `architecture` test compares the includes of each layer with the same list.
#
#   meetlat_layer(NAME core_session MAY_USE core_storage core_domain Qt6::Core SOURCES ReviewSession.cpp …)
function(meetlat_layer)
    cmake_parse_arguments(LAYER "" "NAME" "MAY_USE;SOURCES" ${ARGN})
    add_library(${LAYER_NAME} STATIC ${LAYER_SOURCES})
    target_link_libraries(${LAYER_NAME} PUBLIC ${LAYER_MAY_USE} PRIVATE meetlat_options)
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    set_property(GLOBAL APPEND PROPERTY MEETLAT_LAYERS "${LAYER_NAME}|${folder}|${LAYER_MAY_USE}")
endfunction()

# One test = one Qt Test class in tests/**/tst_<Name>.cpp, run without a display unless GUI is given.
#
#   meetlat_test(NAME tst_Scoring LINK core_domain [GUI] [TIMEOUT seconds] [SOURCES extra.cpp …])
function(meetlat_test)
    cmake_parse_arguments(TEST "GUI" "NAME;TIMEOUT" "LINK;SOURCES;LABELS" ${ARGN})
    add_executable(${TEST_NAME} ${TEST_NAME}.cpp ${TEST_SOURCES})
    target_link_libraries(${TEST_NAME} PRIVATE ${TEST_LINK} Qt6::Test meetlat_options)
    target_compile_definitions(${TEST_NAME} PRIVATE
        MEETLAT_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared" MEETLAT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        MEETLAT_BINARY="$<TARGET_FILE_DIR:${TEST_NAME}>/meetlat")
    add_test(NAME ${TEST_NAME} COMMAND ${TEST_NAME})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set_tests_properties(${TEST_NAME} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ASAN_OPTIONS=detect_leaks=0;LC_ALL=C.UTF-8")
endfunction()
