#!/usr/bin/env python3
"""The exercise dialog by keyboard: all around it with Tab, the figure, the star, variants, sources, sessions, own copies, and out."""
import os
import pathlib
import re

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
ARGUMENTS = ["--example-week", "--today=2026-11-23"]


def focused(app):
    """What has the focus: its name as far as the first comma or colon."""
    node = ci.wait(lambda: next((n for n in app.find_all() if n.has("focused")), None), "the focus")
    return re.split("[,:·]", node.name)[0].strip()


def go_to(app, name):
    for _ in range(24):
        if focused(app) == name:
            return
        app.press("Tab")
    raise ci.Missing(f"Tab does not lead to {name}")


def open_dialog(app, words, title):
    app.press("ctrl+f")
    app.type(words)
    app.wait("label", title)
    ci.pump(0.5)
    app.press("Return")
    app.wait("dialog", title)
    ci.wait(lambda: focused(app) == "Play", "the focus on the play button")


def open_by_search(app):
    open_dialog(app, "back squat", "Back Squat")


def go_around(app):
    names = [focused(app)]
    for _ in range(24):
        app.press("Tab")
        names.append(focused(app))
        if names[-1] == names[0]:
            break
    expected = {"Play", "Moment of the Movement", "3/4", "Glutes", "Easier", "Harder", "Willy et al. 2019", "Add to Session",
                "Next Exercise", "Favourite", "More", "Show All 7 Times"}
    # the example week has a past: a chart of it and the last times, which may have been alike
    trend = [name for name in names if name.startswith("Estimated one-repetition maximum")]
    times = [name for name in names if re.match(r"\d+ × \d+ at ", name)]
    rest = [name for name in names if name not in trend + times]
    assert len(trend) == 1 and len(times) == 5, names
    assert set(rest) == expected and len(rest) == len(expected) + 1, names


def step_figure(app):
    # without animations it steps between start and end, and nothing moves by itself
    assert focused(app) == "Play"
    app.press("space")
    app.wait("button", "Pause")
    app.wait("image", re.compile("^Back Squat, the movement: Standing"))
    app.press("space")
    app.wait("button", "Play")


def scrub(app):
    go_to(app, "Moment of the Movement")
    app.press("Home", "Right", "Right")
    app.wait("image", re.compile("^Back Squat, the movement: "))
    app.press("End")
    app.wait("image", re.compile("^Back Squat, end position: Squatting"))
    app.wait("image", re.compile("^Back Squat, start position: Standing"))


def choose_view(app):
    go_to(app, "3/4")
    app.press("Right", "space")
    ci.wait(lambda: app.find("radio button", "Front").has("checked"), "the front view")


def walk_the_map(app):
    go_to(app, "Glutes")
    app.press("Up")
    assert focused(app) == "Hip flexors", focused(app)


def star(app):
    app.press("ctrl+d")
    ci.wait(lambda: app.find("toggle button", "Favourite").has("pressed"), "the star")


def climb(app):
    go_to(app, "Harder")
    app.press("Return")
    app.wait("dialog", "Front Squat")
    app.press("Escape")
    app.wait("dialog", "Back Squat")
    ci.wait(lambda: focused(app) == "Harder", "the focus where it was")


def read_source(app):
    go_to(app, "Willy et al. 2019")
    app.press("Return")
    app.wait("label", "Strong Evidence")
    app.wait("link", re.compile("doi.org/10.2519/jospt.2019.0302"))
    app.press("Escape")
    app.wait_gone("label", "Strong Evidence")
    app.wait("dialog", "Back Squat")


def next_and_back(app):
    app.press("ctrl+Next")
    app.wait_gone("dialog", "Back Squat")
    app.press("ctrl+Prior")
    app.wait("dialog", "Back Squat")


def choose_from_menu(app, name):
    go_to(app, "More")
    app.press("Return")
    item = app.wait("menu item", name)
    for _ in range(8):
        if item.has("focused"):
            break
        app.press("Down")
    app.press("Return")


def copy(app):
    choose_from_menu(app, "Copy and Edit…")
    app.wait("dialog", "New Exercise")
    app.wait("button", "Save").act()
    app.wait_gone("dialog", "New Exercise")
    app.wait("dialog", "Back Squat (Copy)")


def delete_copy(app):
    choose_from_menu(app, "Delete")
    app.wait_gone("dialog", "Back Squat (Copy)")
    app.wait("label", re.compile("^Exercise deleted"))


def add_to_session(app):
    open_dialog(app, "back squat", "Back Squat")
    go_to(app, "Add to Session")
    app.press("Return")
    ci.pump(0.3)
    app.press("Return")
    app.wait_gone("dialog", "Back Squat")
    app.wait("label", re.compile("Back Squat"))
    app.press("ctrl+z")
    app.wait("label", re.compile("^Undone: "))


def choose_a_day(app):
    open_dialog(app, "plank", "Front Plank")
    go_to(app, "Add to Session")
    app.press("Return")
    ci.pump(0.3)
    app.press("Up", "Return")
    app.wait_gone("dialog", "Front Plank")
    ci.wait(lambda: app.find("list item", re.compile("Good")) or app.find("label", re.compile("^(Good|Acceptable)")), "the places of the week")
    app.press("Escape")


def close_by_key(app):
    open_dialog(app, "nordic", "Nordic Hamstring Curl")
    app.press("ctrl+w")
    app.wait_gone("dialog", "Nordic Hamstring Curl")
    app.wait("button", "Plan Week")


def quit_from_dialog(app):
    open_dialog(app, "nordic", "Nordic Hamstring Curl")
    assert app.quit() == 0
    return ci.Application(*ARGUMENTS)


def quit_from_any_dialog(app):
    for keys, name in (("ctrl+comma", "Preferences"), ("ctrl+question", "Keyboard Shortcuts"), ("ctrl+n", "New Run")):
        app.press(keys)
        app.wait("dialog", name)
        assert app.quit() == 0, name
        app = ci.Application(*ARGUMENTS)
    return app


ci.walk([
    ("Enter in the search opens the best exercise", open_by_search),
    ("Tab leads to everything once", go_around),
    ("Space plays the figure", step_figure),
    ("arrows scrub it", scrub),
    ("arrows choose the view", choose_view),
    ("arrows walk over the muscles", walk_the_map),
    ("Ctrl+D makes it a favourite", star),
    ("a variant opens, and Escape goes back to where one was", climb),
    ("a source tells how strong it is", read_source),
    ("Ctrl+Page Down and Up show the neighbours", next_and_back),
    ("a copy is shown as soon as it is made", copy),
    ("a deleted one closes the dialog", delete_copy),
    ("it is added to a session of the week, and undone", add_to_session),
    ("a day can be chosen for a new session", choose_a_day),
    ("Ctrl+W closes the dialog only", close_by_key),
    ("Ctrl+Q quits from it", quit_from_dialog),
    ("Ctrl+Q quits from any dialog", quit_from_any_dialog),
], ARGUMENTS)
