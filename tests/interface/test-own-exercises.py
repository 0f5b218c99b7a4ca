#!/usr/bin/env python3
"""The runner's own exercises, by keyboard: copy, edit, other names, hide, delete, each undone and redone, and all of it
there after closing and after a kill."""
import os
import pathlib
import re

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
ARGUMENTS = [f"--diary={HOME / 'mine.sqlite'}", "--today=2026-11-23"]


def find(app, words):
    """What the list of exercises shows for these words."""
    app.press("ctrl+f", "ctrl+a")
    app.type(words)
    ci.pump(0.4)
    found = app.find("list", "Exercises")
    return [row.name for row in found.find_all("list item")] if found else []


def leave(app):
    """Escape empties the search, and then leaves it."""
    app.press("Escape", "Escape")


def shown(app, words, name):
    ci.wait(lambda: any(row.startswith(name) for row in find(app, words)), f"{name} for “{words}”")
    leave(app)


def not_shown(app, words, name):
    ci.wait(lambda: not any(row.startswith(name + ",") for row in find(app, words)), f"{name} to go")
    leave(app)


def ask(app, words, name, *keys):
    """Chooses from the menu of the first exercise that is found, by keys."""
    ci.wait(lambda: find(app, words)[:1] and find(app, words)[0].startswith(name), f"{name} first")
    app.press("Tab", "Tab", "Tab", "Menu")
    ci.pump(0.3)
    app.press(*keys)


def save(app, title, text):
    """Writes over the name in a dialog that came, and saves."""
    app.wait(None, title)
    ci.pump(0.3)
    app.press("ctrl+a")
    app.type(text)
    app.wait("button", "Save").act()


def undo(app, said, back):
    app.press("ctrl+z")
    app.wait("label", re.compile("^Undone: " + said))
    back(app)


def redo(app, said, again):
    app.press("ctrl+shift+z")
    app.wait("label", re.compile("^Redone: " + said))
    again(app)


def copy(app):
    app.wait("label", "Plan Your First Week")
    ask(app, "back squat", "Back Squat", "c")
    save(app, "New Exercise", "Attic Squat")
    app.wait("label", "Exercise added")
    leave(app)
    shown(app, "attic", "Attic Squat")
    undo(app, "", lambda app: not_shown(app, "attic", "Attic Squat"))
    redo(app, "", lambda app: shown(app, "attic", "Attic Squat"))


def edit(app):
    ask(app, "attic", "Attic Squat", "e")
    save(app, "Edit Exercise", "Cellar Squat")
    app.wait("label", "Exercise changed")
    leave(app)
    shown(app, "cellar", "Cellar Squat")
    undo(app, "Edit", lambda app: shown(app, "attic", "Attic Squat"))
    redo(app, "Edit", lambda app: shown(app, "cellar", "Cellar Squat"))


def other_names(app):
    ask(app, "pogo hop", "Pogo Hop", "n")
    save(app, "Other Names", "Boing")
    app.wait("label", "Other names changed")
    leave(app)
    shown(app, "boing", "Pogo Hop")
    undo(app, "Other Names of", lambda app: not_shown(app, "boing", "Pogo Hop"))
    redo(app, "Other Names of", lambda app: shown(app, "boing", "Pogo Hop"))


def hide(app):
    ask(app, "short foot", "Short Foot", "h")
    app.wait("label", "Exercise hidden")
    leave(app)
    not_shown(app, "short foot", "Short Foot")
    undo(app, "Hide", lambda app: shown(app, "short foot", "Short Foot"))
    redo(app, "Hide", lambda app: not_shown(app, "short foot", "Short Foot"))


def delete(app):
    ask(app, "cellar", "Cellar Squat", "Up", "Return")
    app.wait("label", re.compile("^Exercise deleted"))
    leave(app)
    not_shown(app, "cellar", "Cellar Squat")
    undo(app, "Delete", lambda app: shown(app, "cellar", "Cellar Squat"))


def as_it_was_left(app):
    shown(app, "cellar", "Cellar Squat")
    shown(app, "boing", "Pogo Hop")
    not_shown(app, "short foot", "Short Foot")


def close_and_open(app):
    assert app.quit() == 0
    assert not app.complaints(), app.complaints()
    again = ci.Application(*ARGUMENTS)
    as_it_was_left(again)
    return again


def outlive_a_power_cut(app):
    ask(app, "cellar", "Cellar Squat", "h")
    app.wait("label", "Exercise hidden")
    app.kill()
    again = ci.Application(*ARGUMENTS)
    not_shown(again, "cellar", "Cellar Squat")
    assert again.quit() == 0
    assert not again.complaints(), again.complaints()
    return again


ci.walk([
    ("an exercise is copied, undone and redone", copy),
    ("the copy is edited", edit),
    ("an exercise is found by another name", other_names),
    ("an exercise is hidden", hide),
    ("the copy is deleted and comes back", delete),
    ("closed and opened again, all is as it was left", close_and_open),
    ("a kill loses nothing", outlive_a_power_cut),
], ARGUMENTS)
