#!/usr/bin/env python3
"""Planning by keyboard: a plan that would move a session is looked at, discarded and accepted; a season is planned and undone."""
import re

import carry_interface as ci

LOWER = re.compile("^Strength, Lower Strength")


def slot(app, name):
    return app.wait(None, re.compile(f"^{name}"))


def move_away(app):
    card = app.wait("button", LOWER)
    card.click()
    app.press("space")
    app.wait("label", "Other Places")
    app.press("Tab", "Down", "Down", "Return")
    app.wait("label", re.compile("^Lower Strength moved to Saturday evening"))
    app.press("Escape")
    app.wait_gone("label", "Other Places")


def look_and_discard(app):
    app.press("ctrl+Return")
    app.wait("list item", re.compile("^Lower Strength, from Saturday evening to Tuesday evening"))
    ci.wait(lambda: app.find("button", "Accept").has("focused"), "the focus on Accept")
    assert slot(app, "Saturday 28 November, evening").find("button", LOWER), "it moved before anybody agreed"
    app.press("Escape")
    app.wait_gone("button", "Accept")
    assert slot(app, "Saturday 28 November, evening").find("button", LOWER), "it moved though it was discarded"


def look_and_accept(app):
    app.press("ctrl+Return")
    app.wait("button", "Accept")
    app.press("Return")
    app.wait("label", "1 session moved")
    app.wait_gone("button", "Accept")
    ci.wait(lambda: slot(app, "Tuesday 24 November, evening").find("button", LOWER), "the session on Tuesday")


def name_the_step(app):
    app.wait("button", re.compile("^Undo Plan Week of 23–29 November"))
    app.press("ctrl+z")
    app.wait("label", re.compile("^Undone: Plan Week of"))
    ci.wait(lambda: slot(app, "Saturday 28 November, evening").find("button", LOWER), "the session on Saturday")
    app.press("ctrl+z")
    ci.wait(lambda: slot(app, "Tuesday 24 November, evening").find("button", LOWER), "the session on Tuesday")


def need_a_race(app):
    app.press("F10", "s")
    app.wait(None, "No Race Ahead")
    # the button has the focus
    app.press("Return")
    app.wait("label", "Add Race")
    app.wait("button", "Add").act()
    app.wait("label", "Race added")


def plan_season(app):
    app.press("F10", "s")
    app.wait("label", re.compile("^13 weeks to the race on 21 February 2027"))
    app.wait("list item", re.compile("^30 November – 6 December, Base, week 2 of"))
    app.press("Return")
    app.wait("label", re.compile(r"^\d+ sessions placed"))
    app.press("alt+Right")
    ci.wait(lambda: slot(app, "Tuesday 1 December, evening").find("button", re.compile("^Strength")), "a session in the next week")


def undo_season(app):
    app.press("ctrl+z")
    app.wait("label", re.compile("^Undone: Plan Season to Race on Sunday 21 February"))
    app.wait_gone("button", re.compile("^Strength"))


ci.walk([
    ("a session is moved by the inspector", move_away),
    ("Ctrl+Enter shows what a plan would change, Escape discards it", look_and_discard),
    ("Enter accepts it", look_and_accept),
    ("undo says what it takes back", name_the_step),
    ("Plan Season leads to a race first", need_a_race),
    ("it shows the weeks and plans them", plan_season),
    ("and is one step to undo", undo_season),
], ["--example-week", "--today=2026-11-23"])
