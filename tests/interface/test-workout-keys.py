#!/usr/bin/env python3
"""What becomes of the exercises of a workout by the keyboard alone once it is begun, with a power cut after each step."""
import re

import carry_interface as ci
from carry_workout_walk import ARGUMENTS, cut, exercises, make_diary, stand, start_by_pointer, tab_to

ANSWER = re.compile("^(Go On|Hold)")


def begun(app):
    start_by_pointer(app)
    return cut(app)


def press_button(app, name):
    tab_to(app, name)
    app.press("Return")


def one_more_set(app):
    press_button(app, "Add Set")
    app.wait("check box", "Set 4 Done")
    return cut(app)


def exercise_instead(app):
    press_button(app, "Replace Exercise…")
    app.wait("dialog", "Replace Exercise")
    app.type("goblet")
    app.wait("list item", "Goblet Squat")
    app.press("Return")
    ci.wait(lambda: exercises(app)[0].startswith("Goblet Squat"), "the other exercise")
    return cut(app)


def another_exercise(app):
    press_button(app, "Add Exercise…")
    app.wait("dialog", "Add Exercise")
    app.type("dead bug")
    app.wait("list item", re.compile("^Dead Bug"))
    app.press("Return")
    ci.wait(lambda: len(exercises(app)) == 7, "one more exercise")
    return cut(app)


def what_hurts(app):
    press_button(app, "Something Hurts…")
    app.wait("dialog", "Something Hurts")
    tab_to(app, re.compile("^[0-9]+ · "))
    app.press("3")
    app.wait("list item", ANSWER)
    tab_to(app, ANSWER)
    app.press("Return")
    app.wait_gone("dialog", "Something Hurts")
    return cut(app)


def left_out(app):
    before = stand()[0][0][2]
    press_button(app, "Skip Exercise")
    ci.wait(lambda: stand()[0][0][2] != before, "the next exercise")
    return cut(app)


make_diary()
ci.walk([
    ("it is begun from the week", begun),
    ("a set more", one_more_set),
    ("another exercise instead", exercise_instead),
    ("an exercise more", another_exercise),
    ("an answer to what hurts", what_hurts),
    ("an exercise is left out", left_out),
], ARGUMENTS)
