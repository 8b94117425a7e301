#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures and quotes as a screen reader has them, and by keyboard only.

figures_read.py PROGRAM
"""
import os
import subprocess
import sys
import tempfile

import pyatspi

from driver import App, wait_for


def cells(app, table):
    """The names of the cells of the table of that name that are on the screen."""
    return [cell.name for cell in app.window.find('table', table).find_all('table cell')]


def main(program):
    with tempfile.TemporaryDirectory() as home:
        sample = os.path.join(home, 'sample')
        subprocess.run([program, 'sample', sample], check=True, stdout=subprocess.DEVNULL)
        app = App(program, '--lang', 'en', os.path.join(sample, 'lead.meetlat'), home=home)
        app.tab_named('^Figures$')
        sentence = wait_for('F09 in the list of figures', lambda: next(
            (name for name in cells(app, '^Figures of the report$') if name.startswith('F09: ')), None))
        assert ' of the 3 plans with a decision' in sentence, sentence
        # the chosen figure: the plan, its level in words and the words of the plan
        behind = cells(app, '^Plans behind the figure$')
        assert behind[0] == 'Beekdal', behind
        assert behind[1].startswith('5 · '), behind
        assert behind[2].startswith('‘'), behind

        # The list of figures has the focus when its page comes up: another one and back, its plans, and the passage.
        app.key('Down', 'Up', 'Return')
        wait_for('the focus in the plans', lambda: app.window.find('table', '^Plans behind').has(pyatspi.STATE_FOCUSED))
        app.key('Return')
        wait_for('the page Reconcile in front',
                 lambda: [t for t in app.window.find_all('page tab', '^Reconcile') if t.has(pyatspi.STATE_FOCUSED)])
        wait_for('the plan of the figure', lambda: list(app.window.find_all(None, 'Beekdal')))

        app.tab_named('^Quotes$')
        before = len([name for name in cells(app, '^Passages to pick from$') if name == 'Good practice'])
        app.key('Down', 'g')
        wait_for('one more good practice', lambda: len(
            [name for name in cells(app, '^Passages to pick from$') if name == 'Good practice']) == before + 1)
        text = app.window.find(None, '^Quotes as they will stand').text()
        assert 'Counter-examples' in text and '(a region)' in text, text
        assert app.close() == 0
    print('figures and quotes can be read and picked without a mouse')


if __name__ == '__main__':
    main(os.path.realpath(sys.argv[1]))
