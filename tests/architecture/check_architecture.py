#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a layer links or includes what it may not use (ARCHITECTURE.md), a file outgrows its size,
or something is written to disk past the helper that checks it.

check_architecture.py SOURCE_DIR LAYERS_FILE    LAYERS_FILE: "name|folder|may use|sources" a line, from CMake
check_architecture.py --self-test               a violation of each rule is made in a temporary tree and must be seen
"""
import os
import re
import sys
import tempfile

INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]', re.M)
STRING_OR_COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/', re.S)
SQL = re.compile(r'"\s*(SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA|BEGIN IMMEDIATE)\b')
WRITES = re.compile(r'\bQSaveFile\b|\bQFile::copy\b')
OPENS_FILE = re.compile(r'\bQFile\s+\w+\(')
FOR_WRITING = re.compile(r'\bQIODevice::(WriteOnly|ReadWrite|Append)\b')
# The one way to a file, and what may be lost without harm: caches in the user's cache folder.
WRITERS = {'core/exchange/FileWriting.cpp', 'core/pdf/TextStore.cpp', 'core/pdf/RecognisedPages.cpp'}
RICH_BOX = re.compile(r'QMessageBox::(about|critical|information|question|warning)\s*\(|QInputDialog::get\w+\([^;]*\.arg\(')
TRANSLATES = re.compile(r'\b(tr|translate)\s*\(')
WIDGET_TARGETS = {'Qt6::Widgets', 'Qt6::PrintSupport', 'Qt6::SvgWidgets'}
LIMITS = {'.cpp': 400, '.h': 200}
FOLDERS = ('app', 'core', 'ui')


class Layer:
    def __init__(self, name, folder, may_use, sources):
        self.name, self.folder = name, folder
        self.may_use, self.sources = set(may_use.split()), sources.split()


def read_layers(path):
    with open(path, encoding='utf-8') as lines:
        return {l.name: l for l in (Layer(*line.rstrip('\n').split('|')) for line in lines if line.strip())}


def closure(layers, name):
    seen, todo = set(), [name]
    while todo:
        current = todo.pop()
        if current in seen:
            continue
        seen.add(current)
        if current in layers:
            todo += layers[current].may_use
    return seen


def owners(layers, path):
    """The layers a file belongs to: the one that lists it (or its .cpp), else every layer of its folder."""
    folder, base = os.path.split(path)
    stem = os.path.splitext(base)[0]
    deepest = [l for l in layers.values() if folder == l.folder or folder.startswith(l.folder + '/')]
    longest = max((len(l.folder) for l in deepest), default=0)
    candidates = [l for l in deepest if len(l.folder) == longest]
    listed = [l for l in candidates
              if any(os.path.splitext(os.path.join(l.folder, s))[0] == os.path.join(folder, stem) for s in l.sources)]
    return listed or candidates


def check_links(layers):
    for layer in layers.values():
        reach = closure(layers, layer.name)
        if layer.name.startswith('core_') or layer.name == 'ui_viewmodels':
            for target in sorted(reach & WIDGET_TARGETS):
                yield f'{layer.name} reaches {target}: no widget below the views'
        if layer.name.startswith('core_'):
            for target in sorted(t for t in reach if t.startswith(('ui_', 'app_'))):
                yield f'{layer.name} reaches {target}: arrows point down only'
        if 'PkgConfig::PopplerQt6' in layer.may_use and not layer.folder.startswith('core/pdf'):
            yield f'{layer.name} links Poppler: only core/pdf may'
        if 'SQLite::SQLite3' in layer.may_use and layer.folder != 'core/storage':
            yield f'{layer.name} links SQLite: only core/storage may'


def check_file(layers, path, text):
    limit = LIMITS[os.path.splitext(path)[1]]
    if text.count('\n') > limit:
        yield f'{path}: {text.count(chr(10))} lines, at most {limit}'
    mine = owners(layers, path)
    allowed = set().union(*(closure(layers, l.name) for l in mine)) if mine else None
    for include in INCLUDE.findall(text):
        if include.startswith('poppler') and not path.startswith('core/pdf/'):
            yield f'{path} includes {include}: Poppler only in core/pdf'
        if include in ('sqlite3.h',) or include.startswith(('QtSql', 'QSql')):
            if not path.startswith('core/storage/'):
                yield f'{path} includes {include}: SQL only in core/storage'
        if include.startswith('core/storage/') and path.startswith('ui/'):
            yield f'{path} includes {include}: the window never sees the file'
        if include.split('/')[0] in FOLDERS and '/' in include and allowed is not None:
            theirs = owners(layers, include)
            if theirs and not any(l.name in allowed for l in theirs):
                yield f'{path} includes {include}: not in its MAY_USE'
    bare = STRING_OR_COMMENT.sub('', text)
    if path.startswith('core/') and TRANSLATES.search(bare):
        yield f'{path} translates: core has codes, no sentences'
    if not path.startswith('core/storage/') and path not in WRITERS and \
            (WRITES.search(bare) or OPENS_FILE.search(bare) and FOR_WRITING.search(bare)):
        yield f'{path} writes a file: only writeFileAtomically() may'
    if path.startswith(('ui/', 'app/')) and not path.startswith('ui/shell/Theme'):
        if 'new QLabel(' in bare or RICH_BOX.search(bare):
            yield f'{path} takes names for HTML: theme::plainLabel(), or a box with setTextFormat(Qt::PlainText)'
        if 'ToolTipRole' in bare and 'plainToolTip' not in bare and 'toHtmlEscaped' not in bare:
            yield f'{path} answers for tooltips without plainToolTip(): a view takes "<" for HTML'
    if not path.startswith('core/storage/') and SQL.search(bare):
        yield f'{path} has SQL: only core/storage may'


def problems(source, layers):
    yield from check_links(layers)
    for top in FOLDERS:
        for folder, _, files in os.walk(os.path.join(source, top)):
            for name in sorted(files):
                if os.path.splitext(name)[1] in LIMITS:
                    full = os.path.join(folder, name)
                    with open(full, encoding='utf-8') as file:
                        yield from check_file(layers, os.path.relpath(full, source), file.read())


def self_test():
    clean = 'core_domain|core/domain|core_base Qt6::Core|A.cpp\ncore_base|core/base|Qt6::Core|\n' \
            'core_storage|core/storage|core_domain SQLite::SQLite3|\nui_page|ui/page|core_domain Qt6::Widgets|\n'
    cases = {
        'clean': (clean, {'core/domain/A.cpp': '#include "core/base/B.h"\n', 'ui/page/P.cpp': '// SELECT tr(\n'}, 0),
        'upward include': (clean, {'core/domain/A.cpp': '#include "ui/page/P.h"\n'}, 1),
        'sideways include': (clean, {'ui/page/P.cpp': '#include "core/storage/Database.h"\n'}, 2),
        'poppler': (clean, {'core/domain/A.cpp': '#include <poppler-qt6.h>\n'}, 1),
        'sql text': (clean, {'core/domain/A.cpp': 'auto s = "SELECT 1";\n'}, 1),
        'sqlite header': (clean, {'ui/page/P.cpp': '#include <sqlite3.h>\n'}, 1),
        'file written beside the helper': (clean, {'ui/page/P.cpp': 'QFile f(p); f.open(QIODevice::WriteOnly);\n'}, 1),
        'QSaveFile': (clean, {'ui/page/P.cpp': 'QSaveFile f(p);\n'}, 1),
        'sentence in core': (clean, {'core/domain/A.cpp': 'auto s = tr("x");\n'}, 1),
        'label': (clean, {'ui/page/P.cpp': 'auto *l = new QLabel(name);\n'}, 1),
        'message box': (clean, {'ui/page/P.cpp': 'QMessageBox::warning(this, a, b);\n'}, 1),
        'question with a name': (clean, {'ui/page/P.cpp': 'QInputDialog::getText(this, a, b.arg(name));\n'}, 1),
        'tooltip': (clean, {'ui/page/P.cpp': 'if (role == Qt::ToolTipRole) return name;\n'}, 1),
        'long file': (clean, {'ui/page/P.cpp': '\n' * 401}, 1),
        'widget in core': (clean.replace('core_base Qt6::Core', 'core_base Qt6::Widgets'), {}, 2),
        'link upwards': (clean.replace('core_base Qt6::Core', 'ui_page'), {}, 2),
    }
    failed = 0
    for name, (layers_text, files, least) in cases.items():
        with tempfile.TemporaryDirectory() as root:
            with open(os.path.join(root, 'layers.txt'), 'w', encoding='utf-8') as file:
                file.write(layers_text)
            for path, text in files.items():
                os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
                with open(os.path.join(root, path), 'w', encoding='utf-8') as file:
                    file.write(text)
            found = list(problems(root, read_layers(os.path.join(root, 'layers.txt'))))
            right = len(found) == 0 if least == 0 else len(found) >= least
            print(('ok   ' if right else 'FAIL ') + name, found if not right else '')
            failed += 0 if right else 1
    return 1 if failed else 0


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    found = list(problems(arguments[0], read_layers(arguments[1])))
    print('\n'.join(found) if found else 'every layer keeps to its MAY_USE')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
