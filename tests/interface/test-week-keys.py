#!/usr/bin/env python3
"""A plan by keyboard alone: runs are added, the week is planned, sessions are moved, copied, cut to another week, locked and
deleted, all is undone and done again; F6 goes through the window, and Tab leaves the board at once."""
import os
import pathlib
import re

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
ARGUMENTS = [f"--diary={HOME / 'keys.sqlite'}", "--today=2026-11-23"]
DAYS = ["Monday 23", "Tuesday 24", "Wednesday 25", "Thursday 26", "Friday 27", "Saturday 28", "Sunday 29"]
STRENGTH = re.compile("^Strength, ")


def focused(app):
    return next((node for node in app.find_all() if node.has("focused")), None)


def wait_focus(app, pattern, role=None):
    return ci.wait(lambda: next((node for node in app.find_all(role, re.compile(pattern)) if node.has("focused")), None),
                   f"the focus on {pattern}")


def board(app):
    return app.wait("table")


def slot(app, name):
    return app.wait("table cell", re.compile("^" + re.escape(name)))


def cards(app, name):
    return [card.name for card in slot(app, name).find_all("button") if "," in card.name]


def week(app):
    """The sessions of the week, by place."""
    return {f"{day}, {half}": cards(app, f"{day} November, {half}") for day in DAYS for half in ("morning", "evening")}


def said(app, pattern):
    """What the board said last; a screen reader hears it, and finds it as the board's description."""
    return ci.wait(lambda: re.search(pattern, board(app).description), f"the board to say {pattern}")


def confirm(app, name):
    """By the Tab key to a button of a dialog, and presses it."""
    button = app.wait("button", name)
    for _ in range(30):
        if button.has("focused"):
            app.press("Return")
            app.wait_gone("button", name)
            return
        app.press("Tab")
    raise ci.Missing(f"Tab does not reach {name}")


def add_runs(app):
    # the first by its key, into an empty diary
    app.press("ctrl+n")
    confirm(app, "Add")
    ci.wait(lambda: app.find("table"), "the board")
    ci.wait(lambda: any(week(app).values()), "the first run")
    # the others from the menu of an empty place
    for _ in range(6):
        if focused(app) and " run, " in focused(app).name:
            break
        app.press("F6")
    app.press("Home")
    for day in (3, 5):
        app.press("Home", *["Right"] * day)
        wait_focus(app, DAYS[day])
        app.press("Return")
        ci.wait(lambda: focused(app) and not focused(app).name.startswith(DAYS[day]), "the menu")
        app.press("Return")
        confirm(app, "Add")
        ci.wait(lambda: cards(app, f"{DAYS[day]} November, morning"), f"a run on {DAYS[day]}")


def plan(app):
    app.press("ctrl+Return")
    ci.wait(lambda: sum(bool(STRENGTH.search(card)) for here in week(app).values() for card in here) == 2, "two strength sessions")


def to_strength(app):
    """Walks to the first strength session, as a person does who hears where the focus is."""
    app.press("Home")
    for place, here in week(app).items():
        if any(STRENGTH.search(card) for card in here):
            day = [day for day in DAYS if place.startswith(day)][0]
            app.press("Home", *["Right"] * DAYS.index(day))
            app.press(*["Down"] * 3)
            break
    return wait_focus(app, "^Strength, ", "button")


def move_mode(app):
    card = to_strength(app)
    name = card.name
    app.press("m")
    said(app, "^Moving .*Arrow keys choose a place, Enter drops, Escape cancels")
    assert board(app).has("focused")
    app.press("End")
    said(app, r"^Sunday evening\. (Good|Acceptable|Blocked)\. ")
    assert "hour" in board(app).description or " h " not in board(app).description, board(app).description
    app.press("Up")
    said(app, r"^Sunday morning\. ")
    app.press("Escape")
    ci.wait(lambda: not board(app).description, "the move to end")
    assert wait_focus(app, "^Strength, ").name == name
    # for good, and beyond Sunday
    before = week(app)
    app.press("m", "End", "Right")
    said(app, r"^Week of 30 November – 6 December\. Monday evening\. ")
    app.press("Right", "Right", "Return")
    ci.wait(lambda: cards(app, "Wednesday 2 December, evening"), "the session in the next week")
    wait_focus(app, "^Strength, ")
    app.press("ctrl+z", "alt+Left")
    ci.wait(lambda: week(app) == before, "the week as it was")


def move_at_once(app):
    before = week(app)
    name = to_strength(app).name
    app.press("shift+Up")
    # the morning may be forbidden
    ci.pump(0.5)
    if app.find("button", "Place Anyway"):
        app.press("alt+p")
    ci.wait(lambda: week(app) != before, "the session to move")
    assert wait_focus(app, "^Strength, ").name.split(",")[1] == name.split(",")[1]
    app.press("ctrl+z")
    ci.wait(lambda: week(app) == before, "the week as it was")


def clipboard(app):
    before = week(app)
    run = [place for place, here in before.items() if any("run" in card for card in here)][0]
    day = [day for day in DAYS if run.startswith(day)][0]
    app.press("Home", *["Down"] * 3, *["Right"] * DAYS.index(day), "Up")
    wait_focus(app, " run, ", "button")
    app.press("ctrl+c", "alt+Right")
    app.press("Home", "ctrl+v")
    ci.wait(lambda: cards(app, "Monday 30 November, morning"), "the copy in the next week")
    wait_focus(app, " run, ", "button")
    # cut: it stays until it is pasted, and then it moves
    app.press("ctrl+x")
    assert cards(app, "Monday 30 November, morning")
    app.press("Right", "ctrl+v")
    ci.wait(lambda: cards(app, "Tuesday 1 December, morning"), "the run on Tuesday")
    assert not cards(app, "Monday 30 November, morning")
    app.press("ctrl+z", "ctrl+z", "alt+Left")
    ci.wait(lambda: week(app) == before, "the week as it was")


def change_one(app):
    before = week(app)
    card = to_strength(app)
    app.press("l")
    ci.wait(lambda: "locked" in focused(app).name, "the lock")
    app.press("l")
    ci.wait(lambda: "locked" not in focused(app).name, "the lock to open")
    app.press("ctrl+d")
    ci.pump(0.5)
    if app.find("button", "Place Anyway"):
        app.press("alt+p")
    ci.wait(lambda: sum(map(len, week(app).values())) == sum(map(len, before.values())) + 1, "a duplicate")
    app.press("ctrl+z")
    ci.wait(lambda: week(app) == before, "the duplicate to go")
    card = to_strength(app)
    name = card.name
    app.press("Delete")
    ci.wait(lambda: name not in sum(week(app).values(), []), "the session to go")
    app.press("ctrl+z")
    ci.wait(lambda: week(app) == before, "the session again")
    app.press("ctrl+shift+z")
    ci.wait(lambda: week(app) != before, "the session to go again")
    app.press("ctrl+z")
    ci.wait(lambda: week(app) == before, "the session once more")


def regions(app):
    to_strength(app)
    app.press("Tab")
    assert not any(STRENGTH.search(node.name) for node in [focused(app)]), "Tab leaves the board"
    # header, bar of the week, readiness, board, sidebar; the focus is remembered only by the board
    seen = []
    for _ in range(8):
        app.press("F6")
        if focused(app).name in seen:
            break
        seen.append(focused(app).name)
    assert focused(app).name == seen[0], seen
    assert len(seen) >= 4 and any(STRENGTH.search(name) for name in seen), seen
    app.press("shift+F6")
    assert focused(app).name == seen[-1], seen
    assert not app.complaints(), app.complaints()


ci.walk([
    ("runs are added", add_runs),
    ("Ctrl+Enter plans the week", plan),
    ("M lifts a session, and every place is spoken", move_mode),
    ("Shift and an arrow move it at once", move_at_once),
    ("copied, cut and pasted, in another week too", clipboard),
    ("locked, duplicated, deleted, undone and done again", change_one),
    ("F6 goes from part to part, and Tab leaves the board", regions),
], ARGUMENTS)
