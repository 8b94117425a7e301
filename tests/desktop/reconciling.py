#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lead takes in two packets and reconciles eight cells with the keyboard alone. What the screen says through AT-SPI
and what the file holds afterwards must be what was decided.

Run by packaging/desktop:  reconciling.py PROGRAM [CORPUS_FOLDER]
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time

import pyatspi

from driver import App, Missing, screenshot, wait_for, xdotool
from whole_review import INDICATORS, Review

LEVELS = {
    'Ada': {0: {'WE': 4, 'PR': 4, 'PA': 2, 'BB': 2}, 1: {'WE': 1, 'PR': 3, 'PA': 3, 'BB': 1}},
    'Bo': {0: {'WE': 3, 'PR': 1, 'PA': 3, 'BB': 1}, 1: {'WE': 2, 'PR': 4, 'PA': 5, 'BB': 2}},
}
# What is decided on each cell in turn: A, B, another level, or unclear first and then A.
CHOICES = {(0, 'WE'): 'A', (0, 'PR'): 'B', (0, 'PA'): 5, (0, 'BB'): 'A',
           (1, 'WE'): 'B', (1, 'PR'): 'unclear', (1, 'PA'): 'A', (1, 'BB'): 'B'}
REASON = 'Na overleg op bladzijde vier.'


class Reconciling(Review):
    def regions(self):
        return sorted(self.plans)

    def quote_of(self, pdf):
        """A line that stands once on the first page that has text."""
        text = subprocess.run(['pdftotext', '-f', '1', '-l', '3', pdf, '-'], capture_output=True, text=True).stdout
        for number, page in enumerate(text.split('\f')):
            for line in page.split('\n'):
                if len(line) > 30 and page.count(line) == 1 and not line.rstrip().endswith('-'):
                    return number + 1, line.strip()
        raise Missing(f'no line to quote in {pdf}')

    def score_all(self, rater):
        file = self.path(rater + '.meetlat')
        for number, region in enumerate(self.regions()):
            page, quote = self.quote_of(self.plans[region])
            for indicator in INDICATORS:
                self.cli('score', file, '--rater', rater, '--region', region, '--indicator', indicator, '--level',
                         str(LEVELS[rater][number][indicator]), '--reason', f'Reden bij {indicator}', '--quote', quote,
                         '--page', str(page), '--kind', 'action')
            self.cli('submit', file, '--rater', rater, '--region', region)
        self.cli('hand-in', file, '--to', self.path(rater + '.meetpak'))

    # --- the window, by keys
    def take_in_by_keys(self, app, rater):
        app.key('alt+r')
        app.key('t')
        app.find(name='^Take in packets$')
        time.sleep(0.5)
        app.type(self.path(rater + '.meetpak'))
        app.key('Return')
        dialog = wait_for('the preview', lambda: next(app.root.find_all('dialog', '^Take in packet$'), None))
        dialog.find('push button', '^Take in')
        app.key('Return')
        wait_for('the preview closes', lambda: not list(app.root.find_all('dialog', '^Take in packet$')))

    def current_row(self, app):
        """What a screen reader says of the cell that is open."""
        return wait_for('a current cell', lambda: next(
            (n.name for n in app.window.find_all(name=', A: .*, B: ') if n.has(pyatspi.STATE_CHECKED)), None))

    def decide_by_keys(self, app, choice, difference):
        before = self.counter(app)
        if choice == 'unclear':
            app.key('ctrl+u')
            app.key('r')
        elif isinstance(choice, int):
            app.key('ctrl+3')
            app.key(str(choice))
        else:
            app.key('ctrl+1' if choice == 'A' else 'ctrl+2')
        if choice == 'unclear' or isinstance(choice, int) or difference >= 2:
            app.type(REASON)  # the cursor stands in the reason already
        app.key('ctrl+Return')
        if choice == 'unclear':
            time.sleep(0.5)
            assert self.counter(app) == before, 'a cell that is left open still counts'
        else:
            wait_for('the counter counts down', lambda: self.counter(app) == before - 1, 5)

    def counter(self, app):
        return int(app.find(name=r'^\d+ of 8 to decide').name.split()[0])

    def reconcile_by_keys(self, app):
        """Answers what the screen said of A and B for each cell."""
        app.tab_named('^Reconcile')
        said = {}
        for number in range(len(self.plans)):
            app.find('push button', '^Open for reconciling')
            app.key('ctrl+Return')
            for indicator in INDICATORS:
                row = self.current_row(app)
                assert row not in said.values() or number > 0, f'still at {row}'
                levels = [LEVELS[rater][number][indicator] for rater in LEVELS]
                said[number, indicator] = row
                assert 'Ada' not in row and 'Bo,' not in row, row
                self.decide_by_keys(app, CHOICES[number, indicator], abs(levels[0] - levels[1]))
        wait_for('only the unclear cell is left', lambda: self.counter(app) == 1, 5)
        app.key('F7')
        row = self.current_row(app)
        assert row.split(',')[0] == said[1, 'PR'].split(',')[0], f'{row} is not the cell that was left open'
        self.decide_by_keys(app, 'A', 1)
        app.find(name='^All 8 cells that could be decided have a decision')
        return said

    @staticmethod
    def is_in_view(node):
        """The list of a closed choice on another page says of itself that it shows."""
        above = node.accessible.parent
        while above is not None and above.getRoleName() != 'frame':
            if not above.getState().contains(pyatspi.STATE_SHOWING):
                return False
            above = above.parent
        return True

    def check_names_hidden(self, app):
        names = [n.name for n in app.window.find_all(name=r'\b(Ada|Bo)\b') if self.is_in_view(n)]
        assert not names, f'names are on the screen: {names[:3]}'

    def read_decisions(self, app):
        """The decisions as the rows say them, from the last plan back to the first."""
        box = app.window.find('check box', '^Only differences')
        box.press()
        time.sleep(0.5)
        return [n.name for n in app.window.find_all(name=', A: .*, B: .*Final: ')]

    def lead_by_keys(self):
        app = App(self.program, '--lang', 'en', self.lead, home=self.home)
        for rater in LEVELS:
            self.take_in_by_keys(app, rater)
        said = self.reconcile_by_keys(app)
        self.check_names_hidden(app)
        rows = self.read_decisions(app)
        assert len(rows) == 4, rows
        self.read_pages(app)
        assert app.close() == 0
        return said, rows

    @staticmethod
    def cells(where, table):
        found = where.find('table', table, timeout=20)
        return [n.name for n in found.walk(4) if n.name]

    def read_pages(self, app):
        """What stands before and after reconciling, as a screen reader has it; a page that is not there is passed over."""
        has = lambda role, name: next(app.window.find_all(role, name), None) is not None
        app.tab_named('^Plans and raters')
        list(list(app.window.find_all('page tab list'))[-1].children())[1].press()
        if has('push button', '^Plan pairs'):
            app.find('push button', '^Plan pairs').press()
            dialog = app.find('dialog', '^Plan pairs')
            pairs = wait_for('the proposal', lambda: self.cells(dialog, '^Proposal by plan') or None, 20)
            for region in self.plans:
                assert any(region in cell for cell in pairs), f'{region} is not in {pairs}'
            assert any('Ada' in cell for cell in pairs) and any('Bo' in cell for cell in pairs), pairs
            app.key('Escape')
        if has('page tab', '^Agreement$'):
            app.tab_named('^Agreement$')
            figures = wait_for('the figures of agreement', lambda: self.cells(app.window, '^Agreement per indicator'), 30)
            for indicator in ('Housing First', 'Prevention', 'Participation', 'Advocacy'):
                assert any(indicator in cell for cell in figures), f'{indicator} is not in {figures}'
        if has('page tab', '^Figures$'):
            app.tab_named('^Figures$')
            sentence = wait_for('F09 in the list of figures', lambda: next(
                (c for c in self.cells(app.window, '^Figures of the report$') if c.startswith('F09: ')), None), 20)
            assert re.search(r'(none|one|1|only 1) of the 2 plans', sentence), sentence

    # --- what the file holds
    def compare_decisions(self, said, rows):
        self.cli('export', self.lead, '--to', self.path('dataset'))
        scores = {(r['region'], r['indicator'], r['rater']): r for r in self.table('scores.csv')}
        reconciled = {r['region']: r for r in self.table('reconciled.csv')}
        for (number, indicator), row in said.items():
            region = self.regions()[number]
            choice = CHOICES[number, indicator]
            final = reconciled[region][indicator]
            kind = scores[region, indicator, 'R1']['decision_kind']
            if isinstance(choice, int):
                assert (final, kind) == (str(choice), 'other'), f'{region} {indicator}: {final} {kind}'
                continue
            side = 'A' if choice == 'unclear' else choice
            assert kind == side.lower(), f'{region} {indicator}: {kind} but {side}'
            levels = {LEVELS[rater][number][indicator] for rater in LEVELS}
            assert int(final) in levels
            name = self.level_name(indicator, int(final))
            assert f', {side}: {name},' in row, f'{region} {indicator}: the screen said {row}, the file holds {final}'
            if max(levels) - min(levels) >= 2:
                assert reconciled[region][indicator + '_reason'] == REASON, reconciled[region]
        last = self.regions()[-1]
        for row in rows:  # of the plan that was shown last
            indicator = next(i for (n, i), s in said.items() if n == 1 and s.split(',')[0] == row.split(',')[0])
            name = self.level_name(indicator, int(reconciled[last][indicator]))
            assert f'Final: {name}' in row, f'{row} but {reconciled[last]}'
        self.cli('check', self.lead)

    @staticmethod
    def level_name(indicator, level):
        path = os.path.join(os.path.dirname(os.path.realpath(__file__)), '..', '..', 'resources', 'annex1.json')
        with open(path, encoding='utf-8') as file:
            rubric = json.load(file)
        levels = next(i['levels'] for i in rubric['indicators'] if i['id'] == indicator)
        return next(one['en'] for one in levels if one['n'] == level)


def main(program, corpus):
    with tempfile.TemporaryDirectory() as folder:
        review = Reconciling(program, folder, corpus)
        try:
            review.set_up()
            for rater in LEVELS:
                review.score_all(rater)
            said, rows = review.lead_by_keys()
            review.compare_decisions(said, rows)
        except Exception:
            keep = os.environ.get('MEETLAT_DESKTOP_PICTURE', '')
            if keep:
                screenshot(keep)
            raise
    print('two packets, eight cells by keyboard: the screen and the file say what was decided')


if __name__ == '__main__':
    xdotool('mousemove', 5, 5)
    main(os.path.realpath(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else '')
