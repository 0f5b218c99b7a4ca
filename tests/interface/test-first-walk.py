#!/usr/bin/env python3
"""The walk of a new user: import a training calendar in the window, plan the week, drag a session, undo it,
close, open again: all is as it was left."""
import os
import pathlib
import re
import shutil

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
DIARY = HOME / "diary.sqlite"
ARGUMENTS = [f"--diary={DIARY}", "--today=2026-11-23"]
CALENDAR = pathlib.Path(__file__).resolve().parent.parent / "data/ics/base-week.ics"
LOWER = re.compile(r"^Strength, Lower Strength")


def slot(app, name):
    """The cell of the board that begins with this, as "Thursday 26 November, evening"."""
    return app.wait("table cell", re.compile("^" + re.escape(name)))


def cards(app, name):
    """What stands in a slot, as a screen reader says it."""
    return [card.name for card in slot(app, name).find_all("button") if "," in card.name]


def first_steps(app):
    app.wait("label", "Plan Your First Week")
    app.wait("button", "Import Files…").click()


def import_calendar(app):
    # GTK's own file dialog: the home folder, the only file there that can be imported, Import
    dialog = app.wait("dialog", "Import Files")
    ci.wait(lambda: dialog.find("label", "Home"), "the home folder").click()
    ci.wait(lambda: dialog.find("label", CALENDAR.name), "the calendar in the list").click()
    dialog.find("button", "Import").act()
    app.wait("label", "4 runs imported")
    assert cards(app, "Tuesday 24 November, morning")[0].startswith("Threshold run, 10 kilometres"), cards(app, "Tuesday 24 November, morning")
    assert cards(app, "Sunday 29 November, morning")[0].startswith("Long run, 16.1 kilometres"), cards(app, "Sunday 29 November, morning")
    ci.xdotool("windowfocus", app.window)


def plan(app):
    app.wait("button", "Plan Week").click()
    app.wait("label", "2 sessions placed")
    # heavy work stays on the hard days
    assert LOWER.search(cards(app, "Tuesday 24 November, evening")[0]), cards(app, "Tuesday 24 November, evening")
    assert cards(app, "Thursday 26 November, evening")[0].startswith("Strength, Single-Leg & Trunk")


def ask_why(app):
    card = slot(app, "Tuesday 24 November, evening").find("button", LOWER)
    card.click()
    app.press("space")
    app.wait("label", "Why Here?")
    # from 08:00 or earlier to the evening, and to Thursday morning
    app.wait(None, re.compile(r"^\d+ h after Threshold, 3\d h before Hills$"))
    app.wait("list item", re.compile(r"^\w+ (morning|midday|evening), (Good|Acceptable)"))
    assert not card.has("focused")
    app.press("Escape")
    app.wait_gone("label", "Why Here?")
    ci.wait(lambda: slot(app, "Tuesday 24 November, evening").find("button", LOWER).has("focused"), "the focus on the card")


def drag(app):
    card = slot(app, "Tuesday 24 November, evening").find("button", LOWER)
    app.drag(card, slot(app, "Friday 27 November, evening"))
    # a day after the other session is too near: the runner is asked
    app.wait("button", "Place Anyway").act()
    app.wait("label", "Lower Strength moved to Friday evening")
    assert LOWER.search(cards(app, "Friday 27 November, evening")[0])
    assert not cards(app, "Tuesday 24 November, evening")


def undo(app):
    app.press("ctrl+z")
    app.wait("label", re.compile("^Undone: Move Lower Strength to Friday evening"))
    assert LOWER.search(cards(app, "Tuesday 24 November, evening")[0])
    assert not cards(app, "Friday 27 November, evening")


def remove_by_key(app):
    card = slot(app, "Monday 23 November, morning").find("button", re.compile("^Easy run"))
    card.click()
    app.press("Delete")
    app.wait("label", "Easy Run deleted")
    assert not cards(app, "Monday 23 November, morning")
    app.press("ctrl+z")
    app.wait("label", "Undone: Delete Easy Run")
    assert cards(app, "Monday 23 November, morning")


def see_balance(app):
    app.press("alt+2")
    app.wait(None, "Region Balance")
    app.wait("label", re.compile("of 6 regions on target"))
    app.press("alt+1")
    app.wait("button", "Plan Week")


def close_and_open(app):
    before = {name: cards(app, name) for name in SLOTS}
    assert app.quit() == 0
    assert not app.complaints(), app.complaints()
    again = ci.Application(*ARGUMENTS)
    again.wait("button", "Plan Week")
    after = {name: cards(again, name) for name in SLOTS}
    assert after == before, (before, after)
    return again


def remember_the_view(app):
    app.press("alt+2")
    app.wait(None, "Region Balance")
    assert app.quit() == 0
    again = ci.Application(*ARGUMENTS)
    again.wait(None, "Region Balance")
    again.press("alt+1")
    again.wait("button", "Plan Week")
    return again


def outlive_a_power_cut(app):
    app.kill()
    again = ci.Application(*ARGUMENTS)
    again.press("alt+1")
    again.wait("button", "Plan Week")
    assert LOWER.search(cards(again, "Tuesday 24 November, evening")[0])
    assert again.quit() == 0
    assert not again.complaints(), again.complaints()
    return again


SLOTS = [f"{day}, {half}" for half in ("morning", "evening") for day in (
    "Monday 23 November", "Tuesday 24 November", "Wednesday 25 November", "Thursday 26 November",
    "Friday 27 November", "Saturday 28 November", "Sunday 29 November")]

shutil.copy(CALENDAR, HOME)
ci.walk([
    ("an empty diary shows the first steps", first_steps),
    ("a calendar is imported in the window", import_calendar),
    ("Plan Week places two sessions around it", plan),
    ("Space tells why a session is there, Escape goes back to it", ask_why),
    ("a session is dragged to another slot", drag),
    ("Ctrl+Z brings it back", undo),
    ("Delete removes a run, and undo returns it", remove_by_key),
    ("the Balance page shows the week", see_balance),
    ("closed and opened again, all is as it was left", close_and_open),
    ("the view that was open last opens again", remember_the_view),
    ("a kill loses nothing", outlive_a_power_cut),
], ARGUMENTS)
