#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole review in the real window: two raters score two plans with evidence and hand in, the lead takes in,
reconciles and exports; the CSVs must equal what was entered.

Run by packaging/desktop:  whole_review.py PROGRAM [CORPUS_FOLDER]
"""
import csv
import os
import subprocess
import sys
import tempfile
import time

from driver import App, Missing, drag, screenshot, wait_for, xdotool

INDICATORS = ['WE', 'PR', 'PA', 'BB']
LEVELS = {
    'Ada': {0: {'WE': 4, 'PR': 4, 'PA': 4, 'BB': 2}, 1: {'WE': 1, 'PR': 1, 'PA': 3, 'BB': 1}},
    'Bo': {0: {'WE': 4, 'PR': 3, 'PA': 5, 'BB': 2}, 1: {'WE': 2, 'PR': 3, 'PA': 3, 'BB': 1}},
}
KINDS = {'WE': ('c', 'action'), 'PR': ('a', 'ambition'), 'PA': ('s', 'smart'), 'BB': ('x', 'context')}


def letters(text):
    return ''.join(c for c in text.casefold() if c.isalnum())


class Review:
    def __init__(self, program, folder, corpus):
        self.program, self.folder = program, folder
        self.home = os.path.join(folder, 'home')
        os.makedirs(self.home, exist_ok=True)
        self.lead = self.path('lead.meetlat')
        self.entered = {}  # (region, indicator, rater) -> dict of what was typed
        self.plans = self.find_plans(corpus)

    def path(self, name):
        return os.path.join(self.folder, name)

    def cli(self, *arguments):
        environment = dict(os.environ, HOME=self.home, XDG_DATA_HOME=os.path.join(self.home, 'data'))
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, env=environment)
        if done.returncode != 0:
            raise Missing(f'{" ".join(arguments)}: {done.stdout}{done.stderr}')
        return done.stdout

    def find_plans(self, corpus):
        inside = os.path.join(corpus, 'plans')
        files = {'Hoogveld': 'fictief_C_hoogveld_2024.pdf', 'Rivierenkant': 'fictief_D_rivierenkant_2024.pdf'}
        if all(os.path.exists(os.path.join(inside, f)) for f in files.values()):
            return {region: os.path.join(inside, f) for region, f in files.items()}
        print('the shared corpus is absent: the plans of the sample review are used')
        self.cli('sample', self.path('sample'))
        drawn = os.path.join(self.path('sample'), 'plans')
        return {region: os.path.join(drawn, next(f for f in os.listdir(drawn) if region.lower() in f.lower()))
                for region in ('Beekdal', 'Waterzand')}

    def set_up(self):
        self.cli('new', self.lead, '--title', 'Desktop')
        with open(self.path('regions.tsv'), 'w', encoding='utf-8') as table:
            table.write('centrumgemeente\n' + ''.join(r + '\n' for r in self.plans))
        self.cli('regions', self.lead, '--import', self.path('regions.tsv'))
        for rater in LEVELS:
            self.cli('rater', self.lead, '--name', rater)
        for region, pdf in self.plans.items():
            self.cli('plan', self.lead, '--region', region, '--title', 'Plan ' + region, '--adopted', '2024', pdf)
            self.cli('assign', self.lead, '--region', region, '--raters', ','.join(LEVELS))
        for rater in LEVELS:
            self.cli('hand-out', self.lead, '--rater', rater, '--to', self.path(rater + '.meetlat'))

    # --- a rater's window
    def mark_a_line(self, app, which):
        """Drags over one line of the page and answers its words, as assistive technology reads them."""
        pages = app.find(name='^Pages of the document')
        text = wait_for('the text of the page', lambda: pages.text() if len(pages.text()) > 200 else None, 30)
        lines = [(i, l) for i, l in self.lines(text) if len(letters(l)) > 25 and not l.rstrip().endswith('-')]
        for start, line in lines[which:]:
            x, y, width, height = pages.character_box(start)
            x2, y2, width2, height2 = pages.character_box(start + len(line.rstrip()) - 1)
            left, top, wide, high = pages.box()
            if height > 0 and top + 10 < y < top + high - 60 and abs(y - y2) < 3:
                drag((x + 1, y + height // 2), (x2 + width2 + 2, y2 + height2 // 2))
                return line.strip()
        raise Missing('no line of the page is on the screen')

    @staticmethod
    def lines(text):
        at = 0
        for line in text.split('\n'):
            yield at, line
            at += len(line) + 1

    def score_cell(self, app, region, rater, indicator, number, which):
        level = LEVELS[rater][number][indicator]
        app.key(str(level))
        quote = self.mark_a_line(app, which)
        app.key('h')
        key, kind = KINDS[indicator]
        app.key(key)
        reason = f'{rater} over {indicator} in {region}'
        app.key('n')
        app.type(reason)
        self.entered[region, indicator, rater] = {'level': level, 'reason': reason, 'quote': quote, 'kind': kind}
        app.key('Tab')  # leaving the field commits; letters are commands again
        app.find(name='^Pages of the document').focus()

    def score(self, rater):
        app = App(self.program, '--lang', 'en', self.path(rater + '.meetlat'), home=self.home)
        for number, region in enumerate(sorted(self.plans)):
            if number > 0:
                app.key('alt+Down')
            wait_for(f'the plan of {region} is shown', lambda: next(app.root.find_all(name=f'^Plan {region}|{region}'), None))
            time.sleep(1.0)
            for which, indicator in enumerate(INDICATORS):
                self.score_cell(app, region, rater, indicator, number, which * 2 + (0 if rater == 'Ada' else 1))
                if indicator != INDICATORS[-1]:
                    app.key('ctrl+Down')
            app.key('ctrl+Return')
            dialog = app.find('dialog', '^Submit')
            dialog.find('push button', '^Submit').press()
            wait_for('the plan is locked', lambda: next(app.root.find_all(name='locked|Submitted'), None))
        app.key('alt+f')
        app.find('menu item', 'Hand in').click()
        dialog = app.find('dialog', 'Hand in')
        dialog.find('text', 'File of the packet').set_text(self.path(rater + '.meetpak'))
        dialog.find('push button', 'Make the packet').press()
        receipt = dialog.find('label', '^Receipt .').name.removeprefix('Receipt ').strip()
        assert len(receipt.split()) == 8, f'a receipt has 8 groups: {receipt}'
        dialog.find('push button', '^Close').press()
        assert app.close() == 0
        return receipt

    # --- the lead's window
    def take_in(self, app, rater, receipt):
        app.key('alt+r')
        app.find('menu item', 'Take in').click()
        app.find(name='^Take in packets$')
        time.sleep(0.5)
        app.type(self.path(rater + '.meetpak'))
        time.sleep(0.3)
        app.key('alt+o')
        dialog = wait_for('the preview', lambda: next(app.root.find_all('dialog', '^Take in packet$'), None))
        dialog.find('label', 'Receipt ' + receipt)
        dialog.find('push button', '^Take in').press()
        wait_for('the preview closes', lambda: not list(app.root.find_all('dialog', '^Take in packet$')))

    def reconcile(self, app):
        app.tab_named('^Reconcile')
        for _ in range(2 * len(self.plans) * len(INDICATORS)):
            if next(app.root.find_all(name='^0 of 8 to decide'), None):
                break
            opener = next(app.root.find_all('push button', '^Open for reconciling'), None)
            if opener:
                opener.press()
                time.sleep(0.5)
                continue
            app.key('ctrl+1')
            reason = app.find('text', '^Reason of the decision')
            reason.click()
            app.type('Na overleg.')
            app.key('ctrl+Return')
            time.sleep(0.3)
        app.find(name='^0 of 8 to decide')

    def lead_work(self, receipts):
        app = App(self.program, '--lang', 'en', self.lead, home=self.home)
        for rater, receipt in receipts.items():
            self.take_in(app, rater, receipt)
        self.reconcile(app)
        app.key('ctrl+e')
        dialog = app.find('dialog', 'Export')
        dialog.find('text', '^Folder').set_text(self.path('dataset'))
        dialog.find('push button', '^Export').press()
        app.find(name='^Written and read back')
        dialog.find('push button', '^Close').press()
        assert app.close() == 0

    # --- what came out
    def table(self, name):
        with open(os.path.join(self.path('dataset'), name), encoding='utf-8', newline='') as file:
            return list(csv.DictReader(file))

    def compare(self):
        scores = {(r['region'], r['indicator'], r['rater']): r for r in self.table('scores.csv')}
        evidence = self.table('evidence.csv')
        code = {'Ada': 'R1', 'Bo': 'R2'}
        assert len(scores) == len(self.entered) == 16, f'{len(scores)} scores'
        for (region, indicator, rater), typed in self.entered.items():
            row = scores[region, indicator, code[rater]]
            assert row['level'] == str(typed['level']), f'{region} {indicator} {rater}: {row} but {typed}'
            assert row['reason'] == typed['reason'], f'{row} but {typed}'
            mine = [e for e in evidence if (e['region'], e['indicator'], e['rater']) == (region, indicator, code[rater])]
            assert len(mine) == 1, f'{region} {indicator} {rater}: {len(mine)} pieces of evidence'
            assert letters(mine[0]['quote']) == letters(typed['quote']), f'{mine[0]["quote"]!r} but {typed["quote"]!r}'
            assert mine[0]['kind'] == typed['kind'], f'{mine[0]} but {typed}'
        for row in self.table('reconciled.csv'):
            for indicator in INDICATORS:
                both = {str(self.entered[row['region'], indicator, rater]['level']) for rater in LEVELS}
                assert row[indicator] in both, f'{row["region"]} {indicator}: {row[indicator]} is neither of {both}'
                assert row[indicator + '_missing'] == ''
        self.cli('check', self.lead)


def main(program, corpus):
    with tempfile.TemporaryDirectory() as folder:
        review = Review(program, folder, corpus)
        try:
            review.set_up()
            receipts = {rater: review.score(rater) for rater in LEVELS}
            review.lead_work(receipts)
            review.compare()
        except Exception:
            keep = os.environ.get('MEETLAT_DESKTOP_PICTURE', '')
            if keep:
                screenshot(keep)
            raise
    print('16 scores with evidence, 8 decisions: the dataset equals what was entered')


if __name__ == '__main__':
    xdotool('mousemove', 5, 5)
    main(os.path.realpath(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else '')
