#!/usr/bin/env python3
"""A log of a script, given to the window that has the diary open: done there as one step, told, undone, and refused with its reason."""
import json
import os
import pathlib
import re
import subprocess

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
CALENDAR = pathlib.Path(__file__).resolve().parent.parent / "data/ics/base-week.ics"
# the runner's own diary: only its window can be asked
ENVIRONMENT = os.environ | {"XDG_DATA_HOME": str(HOME / "own")}


def carryover(*words, status=0):
    done = subprocess.run([ci.PROGRAM, *map(str, words)], env=ENVIRONMENT, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done.stdout, done.stderr


carryover("import", CALENDAR)
carryover("plan", "--week", "2026-11-23", "--today", "2026-11-23")
SESSION = json.loads(carryover("log", "--week", "2026-11-23", "--json", "-")[0])["sessions"][0]
LOG = HOME / "done.json"


def sets():
    log = json.loads(carryover("log", "--session", SESSION["id"], "--json", "-")[0])["sessions"][0]
    return log["status"], log["items"][0]["sets"]


def log_while_open(app):
    SESSION["items"][0]["sets"] = [{"reps": 5, "load_kg": 60, "rir": 2}] * 3
    LOG.write_text(json.dumps({"format": "carryover.log/1", "sessions": [SESSION]}))
    _, talk = carryover("log", "--from", LOG)
    assert talk == "Window: 1 session logged\n", talk
    app.wait("label", re.compile("^1 session logged"))
    ci.wait(lambda: sets()[0] == "done", "the log on disk")
    assert len(sets()[1]) == 3, sets()


def undo_it(app):
    app.press("ctrl+z")
    app.wait("label", "Undone: Log Session")
    ci.wait(lambda: sets() == ("planned", None), "the session as it was planned")


def wrong_logs(app):
    LOG.write_text("day,exercise,set,reps\n2026-11-24,rdl,1,many\n")
    _, talk = carryover("log", "--from", LOG, status=1)
    assert "done.json, line 2, column “reps”: “many” is not a number" in talk and "GDBus" not in talk, talk
    _, talk = carryover("log", "--from", HOME / "nothing.json", status=1)
    assert "nothing.json" in talk, talk
    # to look is always allowed
    LOG.write_text(json.dumps({"format": "carryover.log/1", "sessions": [SESSION]}))
    _, talk = carryover("log", "--from", LOG, "--dry-run")
    assert "1 session would be logged" in talk, talk
    assert sets() == ("planned", None)


def after_closing(app):
    app.quit()
    _, talk = carryover("log", "--from", LOG)
    assert talk.splitlines()[0] == "Diary: 1 session logged", talk
    assert sets()[0] == "done"


ci.walk([("a log is taken by the open window", log_while_open), ("it is one step to undo there", undo_it),
         ("what is wrong is said where it was asked", wrong_logs), ("without a window the diary is written", after_closing)],
        XDG_DATA_HOME=str(HOME / "own"))
