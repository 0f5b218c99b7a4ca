#!/usr/bin/env python3
"""What becomes of the exercises of a workout, and its end, by the mouse alone, with a power cut after each step."""
import re

import carry_interface as ci
from carry_workout_walk import (ARGUMENTS, COMPLETE, click, complete_name, cut, exercises, make_diary, rows, session, share, stand,
                                stand_still, start_by_pointer)

TITLE, OTHER = "Lower Strength", "Single-Leg & Trunk"
ANSWER = re.compile("^(Go On|Hold)")


def one_more_set(app):
    start_by_pointer(app)
    click(app.wait("button", "Add Set"))
    app.wait("check box", "Set 4 Done")
    return cut(app)


def another_exercise(app):
    click(app.wait("button", "Add Exercise…"))
    app.wait("dialog", "Add Exercise").find("list item").click()
    ci.wait(lambda: len(exercises(app)) == 7, "one more exercise")
    return cut(app)


def exercise_instead(app):
    click(app.wait("button", "Replace Exercise…"))
    app.wait("dialog", "Replace Exercise").find("list item", "Goblet Squat").click()
    ci.wait(lambda: exercises(app)[0].startswith("Goblet Squat"), "the other exercise")
    return cut(app)


def what_hurts(app):
    click(app.wait("button", "Something Hurts…"))
    dialog = app.wait("dialog", "Something Hurts")
    dialog.find("radio button", "3 · Mild").click()
    ci.wait(lambda: dialog.find("list item", ANSWER), "an answer").click()
    app.wait_gone("dialog", "Something Hurts")
    return cut(app)


def left_out(app):
    before = stand()[0][0][2]
    click(app.wait("button", "Skip Exercise"))
    ci.wait(lambda: stand()[0][0][2] != before, "the next exercise")
    return cut(app)


def timed(app):
    click(app.wait("button", re.compile("^Side Plank")))
    click(app.wait("button", "Start Timer"))
    app.wait("button", "Stop")
    app = cut(app)
    click(app.wait("button", "Stop"))
    app.wait("button", "Start Timer")
    return cut(app)


def last_set(app):
    """Set after set; where the next exercise moves the button from under the mouse, it is clicked where it is then."""
    while complete_name(app) != "Finish Workout":
        before = share(app)
        click(app.wait("button", COMPLETE))
        try:
            ci.wait(lambda before=before: share(app) > before, "the set to be done", 3)
        except ci.Missing:
            stand_still(app)
    return cut(app)


def the_end(app):
    click(app.wait("button", "Finish Workout"))
    app.wait(None, "Workout Done")
    ci.wait(lambda: session(TITLE)["status"] == "done", "the end on disk")
    done = session(TITLE)
    app.kill()
    app = ci.Application(*ARGUMENTS)
    app.wait("button", "Plan Week")
    assert session(TITLE) == done and not stand()[0]
    return app


def how_hard(app):
    """The last word is about the whole: given in the summary of another workout, and kept."""
    start_by_pointer(app, 1)
    click(app.wait("button", COMPLETE))
    ci.wait(lambda: share(app) > 0, "the set to be done")
    click(app.wait("button", "Finish…"))
    app.wait("button", "Finish").click()
    app.wait(None, "Workout Done")
    app.wait("radio button", "7 · Very hard").click()
    ci.wait(lambda: session(OTHER)["effort"] == 7, "the effort on disk")
    done = session(OTHER)
    app.kill()
    app = ci.Application(*ARGUMENTS)
    app.wait("button", "Plan Week")
    assert session(OTHER) == done and done["status"] == "done"
    return app


make_diary()
ci.walk([
    ("a set more", one_more_set),
    ("an exercise more", another_exercise),
    ("another exercise instead", exercise_instead),
    ("an answer to what hurts", what_hurts),
    ("an exercise is left out", left_out),
    ("a set is timed", timed),
    ("the last set is done", last_set),
    ("the summary is open", the_end),
    ("it was said how hard it was", how_hard),
], ARGUMENTS)
