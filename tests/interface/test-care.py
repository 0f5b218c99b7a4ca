#!/usr/bin/env python3
"""How the runner is: answers by pointer and keys, advice taken and undone, a pause that greys its days, a rest day, and a week
that is copied and cleared; after closing all is as it was left."""
import os
import pathlib
import re
import subprocess

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
DIARY = HOME / "diary.sqlite"
ARGUMENTS = [f"--diary={DIARY}", "--today=2026-11-24"]
CALENDAR = pathlib.Path(__file__).resolve().parent.parent / "data/ics/base-week.ics"

subprocess.run([ci.PROGRAM, "import", "--diary", DIARY, CALENDAR], check=True, capture_output=True)


def slot(app, name):
    return app.wait("table cell", re.compile("^" + re.escape(name)))


def cards(app, name):
    return [card.name for card in slot(app, name).find_all("button") if "," in card.name]


def plan(app):
    app.press("ctrl+Return")
    app.wait("label", re.compile("sessions? placed"))


def answer(app):
    app.wait("radio button", "5 to 6 h").click()
    app.wait("radio button", "Moderate").click()
    legs = app.wait("radio button", "As usual")
    legs.click()
    app.wait("label", "Sleep: 5 to 6 h · Soreness: Moderate · Legs: As usual")
    # the reason, in words, with the rule
    app.wait("label", "Your legs are moderately sore")


def take_advice(app):
    before = cards(app, "Tuesday 24 November, morning")
    assert before[0].startswith("Threshold run"), before
    app.wait("button", re.compile("^Lighter: Easy instead of Threshold")).click()
    app.wait("label", re.compile("^Threshold: Easy instead of Threshold"))
    ci.wait(lambda: cards(app, "Tuesday 24 November, morning")[0].startswith("Easy run"), "an easy run")
    # what is lighter is not offered to be made lighter again
    app.wait_gone("button", re.compile("^Lighter: Easy instead of Threshold"))
    app.press("ctrl+z")
    app.wait("label", "Undone: Make Threshold Run Lighter")
    ci.wait(lambda: cards(app, "Tuesday 24 November, morning") == before, "the run as it was")
    app.wait("button", re.compile("^Lighter: Easy instead of Threshold"))


def answer_by_keys(app):
    app.wait("button", "Change Answers").click()
    ci.wait(lambda: app.wait("radio button", "5 to 6 h").has("focused"), "the focus on the answer")
    app.press("Left")
    ci.wait(lambda: app.wait("radio button", "6 to 7 h").has("checked"), "another answer")


def persists(app):
    assert app.quit() == 0
    assert not app.complaints(), app.complaints()
    again = ci.Application(*ARGUMENTS)
    again.wait("label", "Sleep: 6 to 7 h · Soreness: Moderate · Legs: As usual")
    return again


def hide(app):
    app.wait("button", "Hide for Today").click()
    app.wait_gone("label", re.compile("^Sleep: 6 to 7 h"))


def pause(app):
    app.press("ctrl+shift+p")
    dialog = app.wait("dialog", "Pause Training")
    ci.wait(lambda: dialog.find("button", "Pause"), "the button").click()
    app.wait("label", re.compile("^Training paused, [0-9]+ sessions set aside"))
    app.wait("label", "Pause")
    app.wait("label", re.compile(r"^Ill. Training pauses since Tuesday 24 November"))
    assert "skipped" in cards(app, "Thursday 26 November, morning")[0], cards(app, "Thursday 26 November, morning")


def resume(app):
    app.wait("button", "Resume Training").click()
    app.wait_gone("label", "Pause")
    ci.wait(lambda: "skipped" not in cards(app, "Thursday 26 November, morning")[0], "the run back")


def free_a_day(app):
    before = cards(app, "Thursday 26 November, morning")
    app.press("ctrl+shift+r")
    app.wait("label", re.compile("^Tuesday is a rest day now"))
    ci.wait(lambda: not cards(app, "Tuesday 24 November, morning"), "a free day")
    app.press("ctrl+z")
    app.wait("label", "Undone: Insert Rest Day")
    ci.wait(lambda: cards(app, "Thursday 26 November, morning") == before, "the week as it was")


def copy_and_clear(app):
    app.press("ctrl+shift+v")
    app.wait("label", re.compile("^[0-9]+ sessions copied"))
    ci.wait(lambda: cards(app, "Thursday 3 December, morning"), "a copy")
    app.press("ctrl+shift+Delete")
    app.wait("label", re.compile("^[0-9]+ sessions deleted"))
    app.wait("label", "No runs yet")
    app.wait("button", "Copy Last Week").click()
    ci.wait(lambda: cards(app, "Thursday 3 December, morning"), "a copy again")
    assert app.quit() == 0
    assert not app.complaints(), app.complaints()


ci.walk([
    ("the week is planned", plan),
    ("three answers by pointer bring advice", answer),
    ("an advice is one change, and is undone", take_advice),
    ("answers change by keys", answer_by_keys),
    ("closed and opened again, the answers are there", persists),
    ("the row goes away for the day", hide),
    ("a pause greys its days with a word", pause),
    ("training is resumed", resume),
    ("a rest day pushes what follows, and is undone", free_a_day),
    ("a week is copied, cleared and copied again", copy_and_clear),
], ARGUMENTS)
