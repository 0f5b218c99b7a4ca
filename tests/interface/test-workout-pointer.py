#!/usr/bin/env python3
"""The sets of a workout by the mouse alone, with a power cut after each step."""
import re

import carry_interface as ci
from carry_workout_walk import ARGUMENTS, COMPLETE, click, cut, make_diary, rest_end, rows, share, start_by_pointer


def begun(app):
    start_by_pointer(app)
    return cut(app)


def numbers(app):
    before = rows(0)[0]
    click(app.wait("button", "More: Reps"))
    ci.wait(lambda: rows(0)[0]["reps"] == before["reps"] + 1, "one more repetition")
    app = cut(app)
    click(app.wait("button", "More: Weight (kg)"))
    ci.wait(lambda: rows(0)[0]["load_kg"] > before["load_kg"], "a weight")
    app = cut(app)
    click(app.wait("button", "More: RPE"))
    ci.wait(lambda: rows(0)[0]["rpe"] is not None, "a rating")
    return cut(app)


def one_set(app):
    before = share(app)
    click(app.wait("button", COMPLETE))
    ci.wait(lambda: share(app) > before, "the set to be done")
    app.wait("button", "Skip Rest")
    return cut(app)


def longer_rest(app):
    end = rest_end()
    click(app.wait("button", "15 Seconds More"))
    ci.wait(lambda: rest_end() > end + 14, "a longer rest")
    return cut(app)


def pause(app):
    click(app.wait("toggle button", "Pause"))
    app.wait(None, re.compile("paused$"))
    app = cut(app)
    click(app.wait("toggle button", "Go On"))
    app.wait("toggle button", "Pause")
    return cut(app)


def no_rest(app):
    click(app.wait("button", "Skip Rest"))
    app.wait_gone("button", "Skip Rest")
    app = cut(app)
    assert not app.complaints(), app.complaints()
    return app


make_diary()
ci.walk([
    ("it is begun", begun),
    ("repetitions, weight and rating are set", numbers),
    ("a set is done and its rest goes on by the wall clock", one_set),
    ("the rest is made longer", longer_rest),
    ("it is paused, and goes on", pause),
    ("the rest is skipped", no_rest),
], ARGUMENTS)
