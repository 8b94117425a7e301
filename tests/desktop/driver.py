# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window from outside, as assistive technology and a person would: AT-SPI to look, pointer and keys to act.

Run inside packaging/desktop (an X server, a window manager and a session bus of its own).
"""
import os
import re
import subprocess
import time

import pyatspi


class Missing(AssertionError):
    """Something that should have been on the screen was not."""


def wait_for(what, look, timeout=15.0):
    """Calls `look` until it answers something; fails with the words of `what`."""
    end = time.monotonic() + timeout
    last = None
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except Exception as error:  # the tree changes while it is read
            last = error
        time.sleep(0.05)
    raise Missing(f'{what} ({last})' if last else what)


def xdotool(*arguments):
    subprocess.run(['xdotool', *[str(a) for a in arguments]], check=True, stdout=subprocess.DEVNULL)


class Node:
    """One accessible object with what tests ask of it."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.name or ''

    @property
    def role(self):
        return self.accessible.getRoleName()

    def has(self, state):
        return self.accessible.getState().contains(state)

    def is_showing(self):
        return self.has(pyatspi.STATE_SHOWING) and self.has(pyatspi.STATE_VISIBLE)

    def children(self):
        for i in range(self.accessible.childCount):
            child = self.accessible.getChildAtIndex(i)
            if child is not None:
                yield Node(child)

    def walk(self, depth=40):
        yield self
        if depth > 0:
            for child in self.children():
                yield from child.walk(depth - 1)

    def find_all(self, role=None, name=None, showing=True):
        for node in self.walk():
            try:
                if role and node.role != role:
                    continue
                if name is not None and not (re.search(name, node.name)):
                    continue
                if showing and not node.is_showing():
                    continue
                yield node
            except Exception:
                continue

    def find(self, role=None, name=None, showing=True, timeout=15.0):
        return wait_for(f'no {role or "object"} named {name!r}',
                        lambda: next(self.find_all(role, name, showing), None), timeout)

    def box(self):
        extents = self.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return extents.x, extents.y, extents.width, extents.height

    def click(self):
        x, y, width, height = self.box()
        xdotool('mousemove', x + width // 2, y + height // 2, 'click', 1)
        time.sleep(0.15)

    def press(self):
        """The object's own action: what a screen reader's user would do."""
        try:
            self.accessible.queryAction().doAction(0)
        except Exception as error:
            # A button that closes its dialog is gone before it can answer; one that opens one answers when it is closed.
            if 'No such object' not in str(error) and 'Did not receive a reply' not in str(error):
                raise
        time.sleep(0.15)

    def focus(self):
        self.accessible.queryComponent().grabFocus()
        time.sleep(0.1)

    def text(self):
        text = self.accessible.queryText()
        return text.getText(0, text.characterCount)

    def set_text(self, words):
        self.accessible.queryEditableText().setTextContents(words)
        time.sleep(0.1)

    def character_box(self, offset):
        x, y, width, height = self.accessible.queryText().getCharacterExtents(offset, pyatspi.DESKTOP_COORDS)
        return x, y, width, height


class App:
    """One running Meetlat."""

    def __init__(self, program, *arguments, home, log=None):
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=os.path.join(home, 'data'),
                           XDG_CONFIG_HOME=os.path.join(home, 'config'), XDG_CACHE_HOME=os.path.join(home, 'cache'),
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', QT_QPA_PLATFORM='xcb')
        self.process = subprocess.Popen([program, *arguments], env=environment, stdout=log or subprocess.DEVNULL,
                                        stderr=log or subprocess.STDOUT)
        self.root = wait_for('the program did not show up on the accessibility bus', self._application, 40)
        self.window = self.root.find('frame', timeout=30)

    def _application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            child = desktop.getChildAtIndex(i)
            try:
                if child is not None and child.get_process_id() == self.process.pid:
                    return Node(child)
            except Exception:  # one that has just ended
                continue
        return None

    def is_running(self):
        return self.process.poll() is None

    def find(self, role=None, name=None, **more):
        return self.root.find(role, name, **more)

    def tab(self, number):
        """Shows the page of that number, from 0."""
        tabs = wait_for('no page tabs', lambda: list(self.window.find_all('page tab')), 15)
        tabs[number].press()
        time.sleep(0.4)

    def tab_named(self, name):
        self.find('page tab', name).press()
        time.sleep(0.4)

    def key(self, *keys):
        for key in keys:
            xdotool('key', '--clearmodifiers', key)
            time.sleep(0.12)

    def type(self, words):
        xdotool('type', '--clearmodifiers', '--delay', '12', words)
        time.sleep(0.15)

    def focused(self, role=None, name=None):
        """The object of that name that has the focus; None when another one has it."""
        return next((n for n in self.root.find_all(role, name) if n.has(pyatspi.STATE_FOCUSED)), None)

    def tab_to(self, role, name, most=60):
        """Goes on by Tab until the object of that name has the focus, as who has no mouse does."""
        for _ in range(most):
            found = self.focused(role, name)
            if found:
                return found
            self.key('Tab')
        raise Missing(f'no {role} named {name!r} after {most} times Tab')

    def close(self):
        self.key('ctrl+q')
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Missing('the program did not close')
        return self.process.returncode


def drag(start, end):
    """From one place on the screen to another, as a hand does it."""
    xdotool('mousemove', *start)
    time.sleep(0.05)
    xdotool('mousedown', 1)
    steps = 8
    for i in range(1, steps + 1):
        xdotool('mousemove', start[0] + (end[0] - start[0]) * i // steps, start[1] + (end[1] - start[1]) * i // steps)
        time.sleep(0.02)
    xdotool('mouseup', 1)
    time.sleep(0.2)


def screenshot(path):
    subprocess.run(['import', '-window', 'root', path], check=True)
