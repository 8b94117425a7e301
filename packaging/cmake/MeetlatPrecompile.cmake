# SPDX-License-Identifier: GPL-3.0-or-later
# Headers of Qt and of the standard library are read once per build instead of once per file, where MEETLAT_PRECOMPILE
# is set (presets asan and release). The preset dev goes without, so a file that forgets an include fails there.
#
#   meetlat_precompile(target)   after its libraries are linked
option(MEETLAT_PRECOMPILE "Precompile headers of Qt and the standard library" OFF)

set(headers_of_Core <algorithm> <cmath> <functional> <map> <memory> <optional> <set> <string> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QLocale> <QObject> <QString> <QStringList> <QTemporaryDir> <QTimer> <QVariant>)
set(headers_of_Gui ${headers_of_Core} <QImage> <QPainter>)
set(headers_of_Widgets ${headers_of_Gui} <QAction> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QLabel>
    <QLineEdit> <QPushButton> <QScrollBar> <QTableView> <QToolButton> <QVBoxLayout>)

if(MEETLAT_PRECOMPILE)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "// Carries precompiled headers; nothing else.\n")
    foreach(module Core Gui Widgets)
        add_library(precompiled_${module} OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
        set_target_properties(precompiled_${module} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(precompiled_${module} PRIVATE Qt6::${module} meetlat_options)
        target_precompile_headers(precompiled_${module} PRIVATE ${headers_of_${module}})
    endforeach()
endif()

# Whether a target links a library, itself or by another one.
function(meetlat_links target library result)
    set(${result} FALSE PARENT_SCOPE)
    get_target_property(linked ${target} LINK_LIBRARIES)
    foreach(each ${linked})
        if(each STREQUAL library)
            set(${result} TRUE PARENT_SCOPE)
            return()
        endif()
        if(TARGET ${each} AND NOT each MATCHES "::")
            get_target_property(kind ${each} TYPE)
            if(kind MATCHES "^(STATIC|SHARED)_LIBRARY$")
                meetlat_links(${each} ${library} below)
                if(below)
                    set(${result} TRUE PARENT_SCOPE)
                    return()
                endif()
            endif()
        endif()
    endforeach()
endfunction()

function(meetlat_precompile target)
    if(NOT MEETLAT_PRECOMPILE)
        return()
    endif()
    set(module Core)
    foreach(larger Gui Widgets)
        meetlat_links(${target} Qt6::${larger} is_linked)
        if(is_linked)
            set(module ${larger})
        endif()
    endforeach()
    target_precompile_headers(${target} REUSE_FROM precompiled_${module})
endfunction()
