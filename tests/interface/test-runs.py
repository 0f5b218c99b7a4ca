#!/usr/bin/env python3
"""Runs as a runner plans them: an example week, a run typed in a line, one that repeats, a recording that is of a planned
run; undone, done again, and there after closing and opening."""
import os
import pathlib
import re
import subprocess

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
DIARY = HOME / "runs.sqlite"
ARGUMENTS = [f"--diary={DIARY}", "--today=2026-11-25"]
RECORDING = HOME / "friday.gpx"


def cards(app, name):
    """What stands in a slot, as a screen reader says it."""
    slot = app.wait("table cell", re.compile("^" + re.escape(name)))
    return [card.name for card in slot.find_all("button") if "," in card.name]


def write_recording():
    """9 km to the north on Friday morning, in 54 minutes."""
    points = "".join(
        f'<trkpt lat="{50 + 9000 * n / 54 / 111195:.6f}" lon="7"><time>2026-11-27T06:{n + 2:02}:00Z</time></trkpt>'
        for n in range(55))
    RECORDING.write_text('<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">'
                         f"<trk><type>running</type><trkseg>{points}</trkseg></trk></gpx>", encoding="utf-8")


def start_from_example(app):
    app.wait("button", "Start from an Example Week…").act()
    app.wait("dialog", "Example Weeks")
    row = app.wait("list item", "Marathon, 5 runs")
    row.click()
    app.wait("label", "Example week added")
    # Tuesday is over, and nobody said that it was run
    assert cards(app, "Tuesday 24 November, morning") == ["Easy run, 8 kilometres, 48 minutes, not done"]
    assert cards(app, "Saturday 28 November, morning") == ["Long run, 11.3 kilometres, 70 minutes"]


def type_a_run(app):
    app.wait("toggle button", "Add Run").act()
    app.wait("label", "New Run")
    app.type("fri easy 9k grass 6:02 with Anna")
    app.wait("label", re.compile(r"^Friday 27 November, 06:02\nEasy · 9.0 km · about 54 min · Grass$"))
    app.wait("label", "Not understood, kept as a note: Anna")
    app.press("Return")
    app.wait("label", "Easy Run added")
    assert cards(app, "Friday 27 November, morning") == ["Easy run, 9 kilometres, 54 minutes, grass"]


def type_in_the_dialog(app):
    app.press("ctrl+n")
    app.wait("dialog", "New Run")
    ci.pump(0.3)
    app.type("sun 6x800m/2min track 18:30 rpe 8")
    app.wait("label", "About 6.2 km, 32 min")
    app.wait("button", "Add").act()
    app.wait("label", "Intervals Run added")
    assert cards(app, "Sunday 29 November, evening") == ["Intervals run, 4.8 kilometres, 6 × 800 m / 2 min, track"]


def undo_and_redo(app):
    for _ in range(3):
        app.press("ctrl+z")
        ci.pump(0.3)
    app.wait("label", "Plan Your First Week")
    for _ in range(3):
        app.press("ctrl+shift+z")
        ci.pump(0.3)
    app.wait("button", re.compile("^Intervals run, 4.8"))
    assert cards(app, "Friday 27 November, morning") == ["Easy run, 9 kilometres, 54 minutes, grass"]


def import_recording(app):
    """While the program is closed, by the command line; twice, as runners do."""
    assert app.quit() == 0
    assert not app.complaints(), app.complaints()
    write_recording()
    for said in ("0 planned and 1 recorded", "0 planned and 0 recorded runs added, 1 known already"):
        done = subprocess.run([ci.PROGRAM, "import", f"--diary={DIARY}", RECORDING], capture_output=True, text=True, check=True,
                              env=os.environ | {"TZ": "UTC"})
        assert said in done.stderr, done.stderr
    again = ci.Application(*ARGUMENTS)
    again.wait("button", "Plan Week")
    assert cards(again, "Friday 27 November, morning") == [
        "Easy run, 9 kilometres, 54 minutes, grass, recorded 9 kilometres, done"], cards(again, "Friday 27 November, morning")
    assert cards(again, "Sunday 29 November, evening") == ["Intervals run, 4.8 kilometres, 6 × 800 m / 2 min, track"]
    return again


def separate(app):
    card = app.wait("button", re.compile("^Easy run, 9 kilometres.*recorded"))
    card.click(button=3)
    # the letter that is underlined in the menu
    app.press("s")
    app.wait("label", "Recording separated from Easy Run")
    assert len(cards(app, "Friday 27 November, morning")) == 2
    app.press("ctrl+z")
    app.wait("label", re.compile("^Undone: Separate Recording"))
    assert len(cards(app, "Friday 27 November, morning")) == 1


ci.walk([
    ("an example week is chosen for an empty diary", start_from_example),
    ("a run is typed in a line, and seen while it is typed", type_a_run),
    ("a run is typed in the dialog, which shows what its structure comes to", type_in_the_dialog),
    ("all of it is undone and done again", undo_and_redo),
    ("a recording imported twice is one done card with the plan", import_recording),
    ("a recording is separated, and undo puts it back", separate),
], ARGUMENTS)
