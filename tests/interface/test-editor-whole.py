#!/usr/bin/env python3
"""The editor bears what the runner does elsewhere meanwhile, and sessions of every size."""
import re

import carry_interface as ci

BUTTON = re.compile("button")
LONG_NAME = ("Lower body and trunk after a long week " * 8).strip()  # 311 letters


def rows(app):
    return [node.name for node in app.find_all("list item", re.compile(r"^\d+[a-z]?, "))]


def load(app, exercise="Back Squat"):
    return app.wait(BUTTON, re.compile("^Load of " + exercise)).name


def open_editor(app):
    app.wait(BUTTON, re.compile("^Strength, Lower Strength")).click(times=2)
    app.wait(BUTTON, "Start Workout")
    assert load(app).endswith("kilograms"), load(app)


def choose(app, item):
    app.wait(BUTTON, "More").click()
    app.wait("menu item", item).act()


def print_session(app):
    app.press("ctrl+p")
    app.wait("dialog", "Print")
    app.press("Escape")
    app.wait_gone("dialog", "Print")
    # what a window manager would do
    ci.xdotool("windowfocus", app.window)
    ci.pump(0.3)


def move(app):
    choose(app, "Day and Time…")
    start = app.wait("spin button", "Start")
    start.click()
    app.press("Up", "Up")
    app.wait(BUTTON, "Move").click()
    app.wait_gone("spin button", "Start")
    app.wait(BUTTON, "Start Workout")
    app.press("ctrl+z")
    assert rows(app)[0] == "1, Back Squat", rows(app)


def long_name(app):
    name = app.wait("text", "Name")
    name.click()
    app.press("ctrl+a")
    app.type(LONG_NAME)
    app.press("Return")
    ci.wait(lambda: app.find("label", LONG_NAME), "the name in the title")
    app.wait(BUTTON, "Undo").click()
    ci.wait(lambda: app.find("label", "Lower Strength"), "the name as it was")


def many_exercises(app):
    n = len(rows(app))
    app.wait(BUTTON, "Add Exercise").click()
    for load_kg in range(40, 40 + 20 - n):
        app.type(f"sq 3x5 {load_kg}")
        app.press("Return")
    app.press("Escape")
    ci.wait(lambda: len(rows(app)) == 20, "20 exercises")
    assert rows(app)[-1].endswith(", Back Squat"), rows(app)


def no_exercise(app):
    app.press(*["ctrl+z"] * 20)
    app.press("alt+Left")
    app.wait(BUTTON, "Plan Week")
    app.press("ctrl+shift+n")
    app.wait(BUTTON, re.compile("^Focus: "))
    while found := rows(app):
        app.wait(BUTTON, "More for " + found[0].partition(", ")[2]).click()
        app.wait("menu item", "Remove").act()
        ci.wait(lambda: len(rows(app)) == len(found) - 1, "the exercise to go")
    app.wait(BUTTON, "Choose a Focus")


def session_goes(app):
    # as many steps back as there were take the new session away, and its editor with it
    app.press(*["ctrl+z"] * 3)
    app.wait_gone(BUTTON, "Start Workout")
    app.wait(BUTTON, "Plan Week")


def no_complaints(app):
    assert not app.complaints(), app.complaints()


def delete(app):
    open_editor(app)
    choose(app, "Delete")
    app.wait_gone(BUTTON, "Start Workout")
    app.press("ctrl+z")
    app.wait(BUTTON, re.compile("^Strength, Lower Strength"))


if __name__ == "__main__":
    ci.walk([("A double click opens the editor", open_editor),
             ("Ctrl+P prints the session at once", print_session),
             ("The session moves", move),
             ("A name may be long", long_name),
             ("A session of 20 exercises", many_exercises),
             ("A session of none", no_exercise),
             ("The editor goes with a session that is undone", session_goes),
             ("The editor goes with a session that is deleted", delete),
             ("Nothing complained", no_complaints)], ["--example-week"])
