#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lead has pairs proposed and accepts them with the keyboard alone. What stands on the screen is what is assigned.

planning_pairs.py PROGRAM
"""
import json
import os
import subprocess
import sys
import tempfile

from driver import App, wait_for, xdotool

REGIONS = ['Beekdal', 'Duinrand', 'Fortenkust', 'Merenoord', 'Waterzand', 'Zandrug']
RATERS = ['Ada', 'Bo', 'Cem', 'Dee']


def cells(where, table):
    return [cell.name for cell in where.find('table', table).find_all('table cell')]


def main(program):
    with tempfile.TemporaryDirectory() as home:
        lead = os.path.join(home, 'lead.meetlat')

        def cli(*arguments):
            return subprocess.run([program, arguments[0], lead, *arguments[1:]], check=True, capture_output=True, text=True).stdout

        def pairs():
            plans = json.loads(cli('status', '--json'))['plans']
            return {plan['region']: {rater['name'] for rater in plan['raters']} for plan in plans}

        cli('new', '--title', 'Desktop')
        register = os.path.join(home, 'regions.tsv')
        with open(register, 'w', encoding='utf-8') as table:
            table.write('region\n' + ''.join(region + '\n' for region in REGIONS))
        cli('regions', '--import', register)
        for region in REGIONS:
            cli('plan', '--region', region)
        for rater in RATERS:
            cli('rater', '--name', rater)
        cli('rater', '--name', 'Ada', '--exclude', 'Beekdal')

        app = App(program, '--lang', 'en', lead, home=home)
        app.key('alt+2')
        app.tab_to('page tab list', '^Plans$')
        app.key('Right')
        app.tab_to('push button', '^Plan pairs')
        app.key('space')
        dialog = wait_for('the pair planner', lambda: next(app.root.find_all('dialog', '^Plan pairs$'), None))
        wait_for('what the proposal keeps to', lambda: list(dialog.find_all(None, r'^Every rule is kept\. 12 new')))
        on_screen = cells(dialog, '^Proposal by plan$')
        app.tab_to('push button', '^Assign$')
        app.key('space')
        wait_for('the planner to close', lambda: not list(app.root.find_all('dialog')))
        raters = cells(app.window, '^Raters$')
        for rater in RATERS:
            assert raters[raters.index(rater) + 1] == '3', f'{rater} has not three plans: {raters}'
        assert app.close() == 0

        assigned = pairs()
        for region, names in assigned.items():
            row = on_screen[on_screen.index(region):][:4]
            assert len(names) == 2 and all(any(name in cell for cell in row) for name in names), f'{names} but {row}'
        assert 'Ada' not in assigned['Beekdal'], assigned['Beekdal']

        app = App(program, '--lang', 'en', lead, home=home)  # one step back, also after a restart
        app.key('ctrl+z')
        assert app.close() == 0
        assert not any(pairs().values()), pairs()
    print('pairs are proposed, accepted and taken back without a mouse')


if __name__ == '__main__':
    xdotool('mousemove', 5, 5)
    main(os.path.realpath(sys.argv[1]))
