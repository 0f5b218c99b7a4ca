#!/usr/bin/env python3
"""A session from paper by keyboard alone: written into the table, saved as one step, undone, done again, corrected; its history."""
import json
import os
import pathlib
import re
import subprocess

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
DIARY = HOME / "diary.sqlite"
TODAY = "2026-11-29"
ARGUMENTS = [f"--diary={DIARY}", f"--today={TODAY}"]
CALENDAR = pathlib.Path(__file__).resolve().parent.parent / "data/ics/base-week.ics"

subprocess.run([ci.PROGRAM, "import", "--diary", DIARY, CALENDAR], check=True, capture_output=True)
chosen = {}


def logged():
    """What the diary on disk says of the session, as the command line tells it."""
    said = subprocess.run([ci.PROGRAM, "log", "--diary", DIARY, "--session", chosen["id"], "--json", "-"], check=True, capture_output=True,
                          text=True).stdout
    return json.loads(said)["sessions"][0]


def plan(app):
    app.press("ctrl+Return")
    app.wait("label", re.compile("sessions? placed"))
    said = subprocess.run([ci.PROGRAM, "log", "--diary", DIARY, "--week", TODAY, "--json", "-"], capture_output=True, text=True).stdout
    sessions = json.loads(said)["sessions"]
    chosen.update(sessions[0])


def open_log(app):
    app.wait("button", re.compile("^Strength, ")).click()
    app.press("shift+F10")
    app.wait("menu item", "Log…")
    app.press("g")
    app.wait("dialog", re.compile("^Log "))


def focused(app):
    return ci.wait(lambda: next((n for n in app.find_all() if n.has("focused")), None), "the focus")


def write(app):
    assert focused(app).name.endswith(", set 1"), focused(app)
    first = focused(app).name.rsplit(",", 1)[0]
    app.type("62,5x6")
    app.press("Return")
    assert focused(app).name == f"{first}, set 2", focused(app)
    app.type("6 @8")
    app.press("Return")
    app.type("=")
    # the focus went on by itself
    assert not focused(app).name.startswith(first) or focused(app).name.endswith("set 4"), focused(app)
    app.type("nonsense")
    app.press("ctrl+s")
    app.wait("label", "1 set cannot be read")
    app.wait("label", re.compile("“nonsense” is not understood"))
    app.press("ctrl+a", "BackSpace")
    app.press("ctrl+shift+r")
    app.press("ctrl+s")
    app.wait("label", re.compile(" logged$"))


def on_disk(app):
    session = logged()
    sets = session["items"][0]["sets"]
    assert session["status"] == "done", session
    assert [s.get("reps") for s in sets[:2]] == [6, 6] and sets[0]["load_kg"] == 62.5 and sets[1]["rpe"] == 8, sets


def undo(app):
    app.press("ctrl+z")
    app.wait("label", re.compile("^Undone: Log "))
    ci.wait(lambda: logged()["status"] == "planned", "the session as it was planned")
    app.press("ctrl+shift+z")
    app.wait("label", re.compile("^Redone: Log "))
    ci.wait(lambda: logged()["status"] == "done", "the log again")


def correct(app):
    app.wait("button", re.compile("^Strength, .*done", re.I)).click()
    app.press("shift+F10")
    app.wait("menu item", "Correct Log…")
    app.press("g")
    app.wait("dialog", re.compile("^Correct Log of "))
    app.press("ctrl+a")
    app.type("65x5")
    app.press("ctrl+s")
    app.wait_gone("dialog", re.compile("^Correct Log of "))
    ci.wait(lambda: logged()["items"][0]["sets"][0]["load_kg"] == 65, "the corrected set")


def discard(app):
    app.press("shift+F10")
    app.press("g")
    app.wait("dialog", re.compile("^Correct Log of "))
    app.type("1")
    app.press("Escape")
    app.wait("button", "Discard").click()
    app.wait_gone("dialog", re.compile("^Correct Log of "))
    assert logged()["items"][0]["sets"][0]["load_kg"] == 65


def no_complaints(app):
    assert not app.complaints(), app.complaints()
    assert app.quit() == 0


ci.walk([
    ("a week is planned", plan),
    ("the menu of a card opens the log", open_log),
    ("sets are written by keyboard", write),
    ("they are on disk", on_disk),
    ("the log is one step", undo),
    ("a log is corrected", correct),
    ("what was written is not thrown away unasked", discard),
    ("nothing complained", no_complaints),
], ARGUMENTS)
