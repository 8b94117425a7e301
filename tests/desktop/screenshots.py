#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every screen of the sample review.

screenshots.py PROGRAM SAMPLE_FOLDER TARGET_FOLDER LANGUAGE light|dark SCALE      (run by packaging/screenshots)
"""
import os
import sys
import tempfile
import time

from driver import App, screenshot, wait_for


def open_dialog(app, button):
    """By key: the action of a button answers only when the dialog that it opens is closed again."""
    app.window.find('push button', button).focus()
    app.key('space')


def setup_pictures(app, tabs, picture):
    """Planning pairs, plan cards coming in, and a plan card beside its PDF."""
    tabs[1].press()
    open_dialog(app, '^(Paren plannen|Plan pairs)')
    wait_for('the pair planner', lambda: next(app.root.find_all('dialog'), None))
    picture('pairs')
    app.key('Escape')
    wait_for('the planner to close', lambda: not list(app.root.find_all('dialog')))
    tabs[0].press()
    with tempfile.NamedTemporaryFile('w', suffix='.csv', encoding='utf-8') as table:
        table.write('region,kind,tags\nBeekdal,action_plan,proef\nMerenoord,boek,\nNergens,,\n')
        table.flush()
        open_dialog(app, '^(Kaarten importeren|Import cards)')
        wait_for('the file chooser', lambda: next(app.root.find_all('dialog'), None) or
                 next(app.root.find_all('file chooser'), None))
        time.sleep(0.5)
        app.type(table.name)
        app.key('Return')
        wait_for('the preview',
                 lambda: next(app.root.find_all('table', '^(Regels van de tabel|Lines of the table)'), None))
        picture('cards')
        app.key('Escape')
    wait_for('the preview to close', lambda: not list(app.root.find_all('dialog')))
    app.window.find(None, '^(PDF tonen|Show the PDF)$').press()
    time.sleep(2)
    picture('plan-card')
    app.window.find(None, '^(PDF tonen|Show the PDF)$').press()
    app.tab(2)
    findings = app.window.find('list', '^(Plekken om naar te kijken|Places to look at)')
    next(findings.find_all('list item')).click()
    picture('rubric-finding')
    app.tab(1)


def main(program, sample, target, language, mode, scale):
    def picture(name):
        time.sleep(1.2)
        screenshot(os.path.join(target, f'{name}-{language}-{mode}-{scale}00.png'))

    with tempfile.TemporaryDirectory() as home:
        folder = os.path.join(home, 'config', 'meetlat')
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, 'meetlat.ini'), 'w', encoding='utf-8') as settings:
            settings.write(f'[General]\ntheme={mode}\n')
        app = App(program, '--lang', language, os.path.join(sample, 'daan.meetlat'), home=home)
        time.sleep(2)
        app.key('F8')
        picture('review')
        app.key('ctrl+Return')
        wait_for('the submit dialog', lambda: next(app.root.find_all('dialog'), None))
        picture('submit')
        app.key('Escape')
        app.key('F1')
        picture('keys')
        app.key('Escape')
        app.key('alt+Up')
        picture('submitted')
        app.tab(0)
        picture('start')
        app.close()

        app = App(program, '--lang', language, os.path.join(sample, 'lead.meetlat'), home=home)
        time.sleep(1)
        for number, name in enumerate(['start-lead', 'setup', 'rubric', 'overview', 'reconcile']):
            if number > 0:
                app.tab(number)
                picture(name)
        app.key('F8')
        picture('reconcile-passage')
        app.key('F7')
        app.key('F7')
        picture('reconcile-next')
        app.tab(1)
        for number, name in ((1, 'raters'), (2, 'regions')):
            inner = [t for t in app.window.find_all('page tab list')]
            tabs = list(inner[-1].children())
            tabs[number].press()
            picture(name)
        setup_pictures(app, tabs, picture)
        app.key('ctrl+e')
        picture('export')
        app.key('Escape')
        app.close()


if __name__ == '__main__':
    main(os.path.realpath(sys.argv[1]), *sys.argv[2:7])
