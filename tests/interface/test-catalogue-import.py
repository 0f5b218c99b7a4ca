#!/usr/bin/env python3
"""Exercises of other makers, as a runner gets them: dropped on the window, looked through, imported, undone, found again
after a power cut, and known when they come a second time."""
import json
import os
import pathlib
import re
import subprocess
import sys

import carry_interface as ci

HERE = pathlib.Path(__file__).resolve().parent
HOME = pathlib.Path(os.environ["HOME"])
ARGUMENTS = [f"--diary={HOME / 'own.sqlite'}", "--today=2026-11-23"]
MINE = HOME / "mine.json"
MINE.write_text(json.dumps([
    {"id": "g1", "name": "Gizmo <b>Squat</b> &amp; Hold", "muscles": ["quads"], "equipment": "barbell", "license": "CC-BY 4", "author": "A. N. Other",
     "url": "https://example.org/gizmo", "description": "<p>Sit</p><script>alert(1)</script><p>Stand</p>"},
    {"id": "g2", "name": "Gizmo Lunge", "muscles": ["quads"], "license": "CC-BY 4"},
    {"id": "p", "name": "Push-Ups", "muscles": ["chest"]},
    {"id": "t", "name": "Treadmill", "category": "cardio"},
]))
CUT = HOME / "cut.json"
CUT.write_text(MINE.read_text()[:90])
SIDE = 200  # where the window of the files ends, in pixels


def drop(app, *files):
    """A real drop, through the X server, of files of another program."""
    ci.xdotool("windowmove", app.window, SIDE, 0)
    ci.xdotool("windowsize", app.window, 1280 - SIDE, 800)
    source = subprocess.Popen([sys.executable, HERE / "carry_drag_source.py", *files], stderr=subprocess.DEVNULL)
    try:
        ci.wait(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(source.pid)], capture_output=True, text=True).stdout.split(),
                "the window of the files")
        ci.pump(0.5)
        app.drag((60, 60), (900, 500))
    finally:
        source.terminate()
        source.wait()
    ci.xdotool("windowfocus", app.window)


def import_button(app, number):
    return app.wait("button", f"Import {number}")


def find_by_name(app, words):
    """What the list of exercises shows for these words."""
    app.press("ctrl+f", "ctrl+a")
    app.type(words)
    ci.pump(0.5)
    found = app.find("list", "Exercises")
    return [row.name for row in found.find_all("list item")] if found else []


def rows(app):
    return [row.name for row in app.wait("list", "Exercises Found").find_all("list item")]


def drop_files(app):
    app.wait("label", "Plan Your First Week")
    drop(app, MINE)
    import_button(app, 2)
    app.wait("label", re.compile("^From mine.json. Licences: .*CC-BY 4"))
    found = rows(app)
    assert found[0].startswith("Treadmill, It is endurance"), found
    assert "Push-Ups, not selected, The same as “Push-Up”" in found[1], found
    assert any(row.startswith("Gizmo Squat & Hold, selected") for row in found), found


def choose(app):
    app.wait("toggle button", "2 new").click()
    ci.wait(lambda: len(rows(app)) == 2, "the new ones alone")
    # all that is shown, by keys
    app.press("ctrl+shift+a")
    assert not import_button(app, 0).has("sensitive")
    app.press("ctrl+a")
    import_button(app, 2)
    # one by Space, with the focus on its row
    app.press("ctrl+f")
    app.type("lunge")
    ci.wait(lambda: len(rows(app)) == 1, "the one that was searched for")
    for _ in range(9):
        app.press("Tab")
        if app.wait("list", "Exercises Found").find("list item").has("focused"):
            break
    app.press("space")
    import_button(app, 1)
    ci.wait(lambda: "not selected" in rows(app)[0], "the row to say that it is not selected")
    app.press("space")
    import_button(app, 2)
    # Escape gives up the search, not the import
    app.press("ctrl+f", "Escape")
    ci.wait(lambda: len(rows(app)) == 2, "all new ones again")


def take(app):
    import_button(app, 2).act()
    app.wait("label", "2 exercises imported")
    ci.wait(lambda: len(find_by_name(app, "gizmo")) == 2, "both in the list of exercises")


def leave_search(app):
    """Escape empties the search, and then leaves it."""
    app.press("Escape", "Escape")


def undo_and_redo(app):
    leave_search(app)
    app.press("ctrl+z")
    app.wait("label", re.compile("^Undone: Import 2 Exercises"))
    ci.wait(lambda: not any("Gizmo" in name for name in find_by_name(app, "gizmo")), "them to go from the list")
    leave_search(app)
    app.press("ctrl+shift+z")
    app.wait("label", re.compile("^Redone: Import 2 Exercises"))
    ci.wait(lambda: len(find_by_name(app, "gizmo")) == 2, "both in the list again")
    leave_search(app)


def see_origin(app):
    find_by_name(app, "gizmo squat")
    app.press("Tab", "Tab", "Tab", "Return")
    app.wait(None, "Imported")
    told = app.wait("label", re.compile("^From mine.json")).text
    assert "Author: A. N. Other" in told and "Licence: CC-BY 4" in told, told
    app.wait(None, "Stand")
    assert app.find(None, re.compile("alert")) is None
    app.press("Escape")
    app.wait_gone(None, "Imported")


def import_again(app):
    drop(app, MINE)
    app.wait(None, "There is nothing new in these files")
    assert not import_button(app, 0).has("sensitive")
    assert sum("Imported already" in row for row in rows(app)) == 2, rows(app)
    app.wait("button", "Cancel").act()
    app.wait_gone("button", "Import 0")


def wrong_file(app):
    drop(app, CUT)
    app.wait(None, re.compile("“cut.json” could not be read: it is not whole JSON at line 1"))
    app.press("Escape")
    app.wait_gone(None, re.compile("“cut.json”"))


def outlive_a_power_cut(app):
    assert not app.complaints(), app.complaints()
    app.kill()
    again = ci.Application(*ARGUMENTS, MINE)
    again.wait(None, "There is nothing new in these files")
    again.press("Escape")
    again.wait_gone(None, "There is nothing new in these files")
    assert again.quit() == 0
    assert not again.complaints(), again.complaints()
    return again


ci.walk([
    ("a catalogue is dropped on the window and looked through", drop_files),
    ("filters, search and keys choose", choose),
    ("what is chosen is imported", take),
    ("it is undone and redone as one step", undo_and_redo),
    ("its dialog names author and licence", see_origin),
    ("dropped again, it is known", import_again),
    ("a damaged file is named", wrong_file),
    ("a kill loses nothing, and the files on the command line are known", outlive_a_power_cut),
], ARGUMENTS)
