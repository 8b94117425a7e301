#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every screen of the sample review.

screenshots.py PROGRAM SAMPLE_FOLDER TARGET_FOLDER LANGUAGE light|dark SCALE      (run by packaging/screenshots)
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

from driver import App, screenshot, wait_for


def scan(app, picture):
    """The text of the scan that is shown is recognised."""
    start = r'^(Recognise text|Tekst herkennen)$'
    app.find('push button', start).press()
    picture('scan-recognising')
    wait_for('the text of the scan', lambda: not next(app.root.find_all('push button', r'^(Cancel|Annuleren)$'), None), 180)
    picture('scan-recognised')


def replaced(program, sample, folder):
    """A copy of the lead's file in which the first plan has a new version: a page more in front, pages less behind."""
    plan, other = sorted(os.listdir(os.path.join(sample, 'plans')))[:2]
    pages = []
    for name, last in ((other, 1), (plan, 3)):
        pattern = os.path.join(folder, f'{len(pages)}-%d.pdf')
        subprocess.run(['pdfseparate', '-l', str(last), os.path.join(sample, 'plans', name), pattern], check=True)
        pages += [pattern % (number + 1) for number in range(last)]
    newer = os.path.join(folder, plan.replace('.pdf', ' (versie 2).pdf'))
    subprocess.run(['pdfunite', *pages, newer], check=True)
    project = os.path.join(folder, 'replaced.meetlat')
    shutil.copy(os.path.join(sample, 'lead.meetlat'), project)
    subprocess.run([program, 'plan', project, '--region', plan.split(' - ')[0], '--replace', plan, newer], check=True)
    return project


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


def trouble_pictures(program, sample, home, language, picture):
    """A damaged project with a snapshot that lacks a score, one in the cloud, and one that is open elsewhere."""
    damaged = os.path.join(home, 'damaged.meetlat')
    shutil.copy(os.path.join(sample, 'lead.meetlat'), damaged)
    environment = dict(os.environ, XDG_DATA_HOME=os.path.join(home, 'data'))
    for region in ('Beekdal', 'Merenoord'):  # opening takes the snapshot, before the change
        subprocess.run([program, 'region', damaged, '--name', region, '--searched', '2025-01-02'], env=environment,
                       check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.truncate(damaged, os.path.getsize(damaged) - 5000)
    app = App(program, '--lang', language, damaged, home=home)
    wait_for('what can be saved', lambda: next(app.root.find_all('table', '^(What is left|Wat er van)'), None), 60)
    picture('damaged')
    app.key('Escape')
    picture('damaged-closed')
    app.close()

    cloud = os.path.join(home, 'Dropbox', 'plannen')
    os.makedirs(cloud, exist_ok=True)
    in_cloud = os.path.join(cloud, 'ronde 2.meetlat')
    shutil.copy(os.path.join(sample, 'lead.meetlat'), in_cloud)
    app = App(program, '--lang', language, in_cloud, home=home)
    wait_for('the question', lambda: next(app.root.find_all('dialog'), None))
    picture('cloud')
    app.key('Return')
    time.sleep(4)
    picture('cloud-copied')
    app.close()


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
        picture('submitted')  # a plan that is a scan
        scan(app, picture)
        app.tab(0)
        picture('start')
        app.close()

        app = App(program, '--lang', language, os.path.join(sample, 'lead.meetlat'), home=home)
        time.sleep(1)
        for number, name in enumerate(['start-lead', 'setup', 'rubric', 'overview', 'agreement', 'reconcile', 'plots']):
            if number > 0:
                app.tab(number)
                picture(name)
        for name in ('distribution', 'new-and-older', 'side-by-side', 'agreement', 'evidence'):
            app.key('Down')
            picture(f'plots-{name}')
        app.tab_named('^(Reconcile|Afstemmen)$')
        app.key('F8')
        picture('reconcile-passage')
        app.key('shift+F9')
        picture('reconcile-thumbnails')
        app.key('shift+F9')
        app.key('F7')
        app.key('F7')
        picture('reconcile-next')
        app.key('ctrl+shift+a')
        picture('reconcile-equal')
        app.key('Escape')
        app.key('ctrl+shift+p')
        picture('reconcile-sheets')
        app.key('Escape')
        app.tab_named('^(Figures|Cijfers)$')
        picture('figures')
        app.tab_named('^(Quotes|Citaten)$')
        picture('quotes')
        app.key(*(('alt+f', 's') if language == 'en' else ('alt+b', 'b')))
        wait_for('the region sheets', lambda: next(app.root.find_all('dialog'), None))
        picture('region-sheets')
        app.key('Escape')
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

        app = App(program, '--lang', language, replaced(program, sample, home), home=home)
        time.sleep(1)
        app.tab(1)
        picture('setup-version')
        app.key('alt+e' if language == 'en' else 'alt+w')
        time.sleep(0.5)
        app.key('v')
        wait_for('the waiting highlights', lambda: next(app.root.find_all('dialog'), None), 40)
        time.sleep(2)
        picture('waiting')
        app.key('Escape')
        app.find('table cell', '^Beekdal$')
        app.tab_named('^(Reconcile|Afstemmen)$')  # of the plan whose document was replaced
        picture('reconcile-version')
        app.close()
        trouble_pictures(program, sample, home, language, picture)


if __name__ == '__main__':
    main(os.path.realpath(sys.argv[1]), *sys.argv[2:7])
