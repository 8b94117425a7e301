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
        app.key('shift+F9')
        picture('thumbnails')
        app.key('shift+F9')
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
        app.key('shift+F9')
        picture('reconcile-thumbnails')
        app.key('shift+F9')
        app.key('F7')
        app.key('F7')
        picture('reconcile-next')
        app.tab(1)
        for number, name in ((1, 'raters'), (2, 'regions')):
            inner = [t for t in app.window.find_all('page tab list')]
            tabs = list(inner[-1].children())
            tabs[number].press()
            picture(name)
        app.key('ctrl+e')
        picture('export')
        app.key('Escape')
        app.close()


if __name__ == '__main__':
    main(os.path.realpath(sys.argv[1]), *sys.argv[2:7])
