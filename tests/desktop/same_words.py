#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks a passage by pointer and one by keys in a plan of two columns, zooms, turns, closes and opens again: the same
words stand in the list of evidence and the marks lie over them.

Run by packaging/desktop:  same_words.py PROGRAM [CORPUS_FOLDER]
"""
import os
import subprocess
import sys
import tempfile
import time

from driver import App, Missing, drag, screenshot, wait_for, xdotool

COLUMNS = 'layouts/pypdf__026-latex-multicolumn__multicolumn.pdf'
TINTS = [(0xFF, 0xED, 0xA6), (0xFF, 0xE4, 0x8A)]  # of a passage, and of the selected one


def letters(text):
    return ''.join(c for c in text.casefold() if c.isalnum())


def pixels():
    """The screen as (width, height, bytes of red, green, blue)."""
    data = subprocess.run(['import', '-window', 'root', '-depth', '8', 'ppm:-'], check=True, capture_output=True).stdout
    magic, width, height, _ = data.split(None, 4)[:4]
    assert magic == b'P6'
    return int(width), int(height), data[-3 * int(width) * int(height):]


def tinted(screen, box):
    """The part of the box's pixels that have the tint of a passage."""
    width, height, data = screen
    left, top, wide, high = box
    found = 0
    for y in range(max(top, 0), min(top + high, height)):
        row = data[3 * (y * width + max(left, 0)):3 * (y * width + min(left + wide, width))]
        for i in range(0, len(row), 3):
            found += any(all(abs(row[i + c] - tint[c]) <= 3 for c in range(3)) for tint in TINTS)
    return found / max(1, wide * high)


def hull(boxes):
    left, top = min(b[0] for b in boxes), min(b[1] for b in boxes)
    return left, top, max(b[0] + b[2] for b in boxes) - left, max(b[1] + b[3] for b in boxes) - top


class Reading:
    def __init__(self, program, folder, corpus):
        self.program, self.folder = program, folder
        self.home = os.path.join(folder, 'home')
        os.makedirs(self.home, exist_ok=True)
        self.file = os.path.join(folder, 'Ada.meetlat')
        self.pdf = os.path.join(corpus, COLUMNS)
        self.app = None
        if not os.path.exists(self.pdf):
            print(f'skipped: no {COLUMNS} in the shared corpus')
            sys.exit(77)

    def cli(self, *arguments):
        environment = dict(os.environ, HOME=self.home, XDG_DATA_HOME=os.path.join(self.home, 'data'))
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, env=environment)
        if done.returncode != 0:
            raise Missing(f'{" ".join(arguments)}: {done.stdout}{done.stderr}')

    def set_up(self):
        lead = os.path.join(self.folder, 'lead.meetlat')
        regions = os.path.join(self.folder, 'regions.tsv')
        self.cli('new', lead, '--title', 'Columns')
        with open(regions, 'w', encoding='utf-8') as table:
            table.write('centrumgemeente\nKolommen\n')
        self.cli('regions', lead, '--import', regions)
        for rater in ('Ada', 'Bo'):
            self.cli('rater', lead, '--name', rater)
        self.cli('plan', lead, '--region', 'Kolommen', '--title', 'Plan in kolommen', '--adopted', '2024', self.pdf)
        self.cli('assign', lead, '--region', 'Kolommen', '--raters', 'Ada,Bo')
        self.cli('hand-out', lead, '--rater', 'Ada', '--to', self.file)

    def open(self):
        self.app = App(self.program, '--lang', 'en', self.file, home=self.home)
        self.pages = self.app.find(name='^Pages of the document')
        wait_for('the text of the page', lambda: len(self.pages.text()) > 200, 30)
        time.sleep(1.0)

    def rows(self):
        listed = next(self.app.root.find_all('list', '^Evidence$'), None)
        return list(listed.children()) if listed else []

    def evidence(self):
        """The quotes in the list of evidence, as assistive technology reads them."""
        return sorted(letters(row.name) for row in self.rows())

    def box(self, offset):
        return self.pages.character_box(offset)

    def is_shown(self, box):
        left, top, wide, high = self.pages.box()
        return box[3] > 0 and left < box[0] < left + wide and top + 8 < box[1] < top + high - 70

    def lines(self, text):
        at = 0
        for line in text.split('\n'):
            yield at, line
            at += len(line) + 1

    def mark_by_pointer(self):
        """From the middle of a line of the right column to the middle of the second one after it."""
        text = self.pages.text()
        left, _, wide, _ = self.pages.box()
        lines = [(at, line) for at, line in self.lines(text) if len(letters(line)) > 25]
        for (first, line), _, (last, last_line) in zip(lines, lines[1:], lines[2:]):
            start, end = first + len(line) // 2, last + len(last_line) // 2
            a, b = self.box(start), self.box(end)
            is_right = a[0] > left + wide // 2 and b[0] > left + wide // 2
            if is_right and self.is_shown(a) and self.is_shown(b) and a[1] < b[1] < a[1] + 6 * a[3]:
                drag((a[0] + 1, a[1] + a[3] // 2), (b[0] + 1, b[1] + b[3] // 2))
                self.app.key('h')
                return start, end
        raise Missing('no three lines of the right column are on the screen')

    def mark_by_keys(self):
        self.pages.focus()
        self.app.key('Page_Down', 'Right', 'shift+Down', 'shift+Down', 'shift+End')
        accessible = self.pages.accessible.queryText()
        wait_for('a selection', lambda: accessible.getNSelections() == 1)
        start, end = accessible.getSelection(0)
        assert end - start > 60, f'three lines by keys: {start}-{end}'
        self.app.key('h')
        return start, end

    def over_words(self, start, end):
        """How much of the words' boxes is tinted, and of the strip of the other column beside them."""
        text = self.pages.text()
        by_line = {}
        for offset in range(start, end):
            if not text[offset].isspace():
                by_line.setdefault(text[:offset].count('\n'), []).append(self.box(offset))
        screen = pixels()
        return [(hull(boxes), tinted(screen, hull(boxes))) for boxes in by_line.values()]

    def check_marks(self, when, ranges):
        for start, end in ranges:
            words = letters(self.pages.text()[start:end])
            next(row for row in self.rows() if words in letters(row.name)).click()  # shows the passage
            time.sleep(0.8)
            shown = [(box, part) for box, part in self.over_words(start, end) if self.is_shown(box)]
            assert shown, f'{when}: the words {start}-{end} are not in view'
            for box, part in shown:
                assert part > 0.3, f'{when}: only {part:.0%} of the words at {box} is tinted'
            text = self.pages.text()
            beside = [self.box(o) for o in range(end + 40, end + 60) if o < len(text) and not text[o].isspace()]
            after = [b for b in beside if self.is_shown(b)]
            if after and not any(s <= end + 50 <= e for s, e in ranges):
                part = tinted(pixels(), hull(after))
                assert part < 0.1, f'{when}: {part:.0%} of the words after the passage is tinted'

    def run(self):
        self.set_up()
        self.open()
        text = self.pages.text()
        ranges = [self.mark_by_pointer()]
        ranges.append(self.mark_by_keys())
        wait_for('two pieces of evidence', lambda: len(self.evidence()) == 2)
        marked = self.evidence()
        for start, end in ranges:
            words = letters(text[start:end])
            assert any(words in quote for quote in marked), f'{text[start:end]!r} is not in {marked}'
        self.check_marks('as marked', ranges)
        self.app.key('ctrl+plus', 'ctrl+plus')
        self.check_marks('zoomed', ranges)
        self.app.key('ctrl+shift+r')
        self.check_marks('turned', ranges)
        assert self.app.close() == 0

        self.open()
        assert self.evidence() == marked, f'{self.evidence()} but {marked} was marked'
        assert self.pages.text() == text
        self.check_marks('opened again', ranges)
        self.app.key('ctrl+shift+l')
        self.check_marks('upright again', ranges)
        assert self.app.close() == 0
        self.cli('check', self.file)


def main(program, corpus):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        reading = Reading(program, folder, corpus)
        try:
            reading.run()
        except Exception:
            keep = os.environ.get('MEETLAT_DESKTOP_PICTURE', '')
            if keep:
                screenshot(keep)
            if reading.app and reading.app.is_running():
                reading.app.process.kill()
            raise
    print('the same words stand under the same marks, zoomed, turned and opened again')


if __name__ == '__main__':
    xdotool('mousemove', 5, 5)
    main(os.path.realpath(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else '')
