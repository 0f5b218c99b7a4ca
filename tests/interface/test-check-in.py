#!/usr/bin/env python3
"""Parts of the body that hurt: said by keyboard, minded at once, kept on disk, and taken back in one step with the other answers."""
import os
import pathlib
import re
import sqlite3
import subprocess

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
DIARY = HOME / "diary.sqlite"
ARGUMENTS = [f"--diary={DIARY}", "--today=2026-11-24"]
CALENDAR = pathlib.Path(__file__).resolve().parent.parent / "data/ics/base-week.ics"

subprocess.run([ci.PROGRAM, "import", "--diary", DIARY, CALENDAR], check=True, capture_output=True)


def on_disk():
    with sqlite3.connect(f"file:{DIARY}?mode=ro", uri=True) as diary:
        return diary.execute("SELECT sleep, soreness, legs, niggles FROM check_in").fetchall()


def answer(app):
    app.wait("radio button", "7 to 8 h").click()
    app.wait("radio button", "Light").click()


def open_map(app):
    app.wait("button", "Sore Spots…").click()
    app.wait("dialog", "Sore or Painful Parts")


def say(app):
    # the third part of the list, then its soreness and its pain
    app.press("space", "Down", "Down", "Return")
    app.press("Tab")
    app.type("2")
    app.press("Tab")
    app.type("4")
    app.press("Tab")
    app.wait("label", re.compile("Calf or Achilles Tendon: soreness 2, pain 4 of 10"))
    app.wait("button", "Save").click()
    app.wait_gone("dialog", "Sore or Painful Parts")


def minded(app):
    app.wait("button", re.compile("^Calf or Achilles Tendon: soreness 2, pain 4 of 10"))
    app.wait("label", "Calf or Achilles Tendon: pain 4 of 10")
    app.wait("button", re.compile("^Lighter: Easy instead of Threshold"))
    assert on_disk() == [(2, 2, 0, "calf 2 4")], on_disk()


def undo(app):
    app.press("ctrl+z")
    ci.wait(lambda: on_disk() == [], "no answers at all, after one step")
    app.press("ctrl+shift+z")
    ci.wait(lambda: on_disk() == [(2, 2, 0, "calf 2 4")], "all answers")


def no_complaints(app):
    assert not app.complaints(), app.complaints()
    assert app.quit() == 0


ci.walk([
    ("two questions are answered", answer),
    ("the map opens", open_map),
    ("a part is said by keyboard", say),
    ("the pain gate minds it", minded),
    ("the check-in is one step", undo),
    ("nothing complained", no_complaints),
], ARGUMENTS)
