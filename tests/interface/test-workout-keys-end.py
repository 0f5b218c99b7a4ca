#!/usr/bin/env python3
"""Sets, a rest, a step back and the end of a workout by the keyboard alone once it is begun, with a power cut after each step."""
import re

import carry_interface as ci
from carry_workout_walk import ARGUMENTS, complete_name, cut, make_diary, rest_end, session, share, stand, start_by_pointer, tab_to

TITLE = "Lower Strength"


def one_set(app):
    start_by_pointer(app)
    before = share(app)
    app.press("ctrl+Return")
    ci.wait(lambda: share(app) > before, "the set to be done")
    app = cut(app)
    end = rest_end()
    tab_to(app, "15 Seconds More")
    app.press("Return")
    ci.wait(lambda: rest_end() > end + 14, "a longer rest")
    return cut(app)


def taken_back(app):
    """The set is done and taken back: it waits again."""
    before, name = share(app), complete_name(app)
    app.press("ctrl+Return")
    ci.wait(lambda: share(app) > before, "the set to be done")
    app.press("ctrl+z")
    ci.wait(lambda: share(app) == before and complete_name(app) == name, "the set to be taken back")
    return cut(app)


def to_the_end(app):
    while complete_name(app) != "Finish Workout":
        before = share(app)
        app.press("ctrl+Return")
        ci.wait(lambda before=before: share(app) > before, "the set to be done")
    app = cut(app)
    app.press("ctrl+Return")
    app.wait(None, "Workout Done")
    tab_to(app, re.compile("^[0-9]+ · "))
    app.press("7")
    ci.wait(lambda: session(TITLE)["effort"] == 7, "the effort on disk")
    done = session(TITLE)
    app.kill()
    app = ci.Application(*ARGUMENTS)
    app.wait("button", "Plan Week")
    assert session(TITLE) == done and done["status"] == "done" and not stand()[0]
    return app


make_diary()
ci.walk([
    ("a set is done, and its rest made longer", one_set),
    ("a set is taken back", taken_back),
    ("it is finished, and it was said how hard it was", to_the_end),
], ARGUMENTS)
