#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every plot has its numbers as a table, for who cannot see it; they are those of the dataset.

plots_read.py PROGRAM
"""
import csv
import json
import os
import subprocess
import sys
import tempfile

from driver import App, wait_for

INDICATORS = {'WE': 'Housing First', 'PR': 'Prevention', 'PA': 'Participation', 'BB': 'Advocacy'}


def rows(app, title):
    """The rows of the table of that plot that are on the screen."""
    table = wait_for(f'the numbers of {title}',
                     lambda: next(app.window.find_all('table', f'^Numbers of: {title}'), None), 20)
    cells = [cell.name for cell in table.find_all('table cell')]
    width = len([node for node in table.children() if node.role == 'table column header'])
    assert width > 1 and cells and len(cells) % width == 0, f'{title}: {width} columns, {cells}'
    return [cells[at:at + width] for at in range(0, len(cells), width)]


def levels_by_plan(app, reconciled):
    for row in rows(app, 'Levels by plan'):
        plan = reconciled[row[0]]
        for code, cell in zip(INDICATORS, row[1:]):
            words = {'1': 'No', '2': 'Yes', '': '–'} if code == 'BB' else {'': '–'}
            assert cell == words.get(plan[code], plan[code]) or plan[code + '_missing'] == 'not_determinable', (row, plan)


def counts(app, title, reconciled, narrowed):
    """Of the first indicator, which are on the screen whole."""
    for row in rows(app, title):
        indicator, level, number, of = row[0], row[-4], row[-3], row[-2]
        if indicator != INDICATORS['WE'] or not level.isdigit():
            continue
        plans = [plan for plan in reconciled.values() if narrowed(plan, row) and (plan['WE'] or plan['WE_missing'] == 'not_determinable')]
        assert int(number) == len([plan for plan in plans if plan['WE'] == level]), (row, plans)
        assert int(of) == len(plans), (row, plans)


def main(program):
    with tempfile.TemporaryDirectory() as home:
        sample = os.path.join(home, 'sample')
        lead = os.path.join(sample, 'lead.meetlat')
        subprocess.run([program, 'sample', sample], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([program, 'export', lead, '--to', os.path.join(home, 'dataset')], check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(home, 'dataset', 'reconciled.csv'), encoding='utf-8') as table:
            reconciled = {row['region']: row for row in csv.DictReader(table)}
        with open(os.path.join(home, 'dataset', 'evidence.csv'), encoding='utf-8') as table:
            evidence = list(csv.DictReader(table))
        agreement = json.loads(subprocess.run([program, 'agreement', lead, '--json'], check=True, capture_output=True).stdout)

        app = App(program, '--lang', 'en', lead, home=home)
        app.tab_named('^Plots$')
        levels_by_plan(app, reconciled)
        app.key('Down')  # the list of plots has the focus when its page comes up
        counts(app, 'Distribution of levels', reconciled, lambda plan, row: True)
        app.key('Down')
        counts(app, 'New and older plans', reconciled, lambda plan, row: plan['new_plan'] == row[1])
        app.key('Down')
        met = rows(app, 'Scores side by side: Housing First')
        both = agreement['WE']['plans']['both_submitted']
        assert sum(int(row[2]) for row in met) == both, (met, both)
        assert all(int(row[0]) <= int(row[1]) for row in met), met
        app.key('Down')
        for row in wait_for('alpha of every indicator', lambda: [r for r in rows(app, 'Agreement') if '.' in r[2]], 40):
            code = next(code for code, name in INDICATORS.items() if name == row[0])
            kind = 'alpha.nominal' if code == 'BB' else 'alpha.ordinal'
            alpha = agreement[code]['statistics'][kind]['v']
            assert row[2] == f'{alpha:.2f}', (row, alpha)
        app.key('Down')
        for row in rows(app, 'Evidence by page')[:5]:
            there = [e for e in evidence if e['region'] == row[0] and e['page'] == row[1]]
            assert there, f'{row} is not in the dataset'
        assert app.close() == 0
    print('the numbers of every plot can be read')


if __name__ == '__main__':
    main(os.path.realpath(sys.argv[1]))
