#!/usr/bin/env python3
"""From a fresh start without the pointer: Tab and F6 reach the board, arrows walk its days and sessions, and the keys of a
session open why it stands there, its editor, its menu and its workout; the focus comes back to it each time."""
import re

import carry_interface as ci

LOWER = "^Strength, Lower Strength"
MENU = re.compile("menu item$")


def focused(app):
    return next((node for node in app.find_all() if node.has("focused")), None)


def wait_focus(app, pattern):
    return ci.wait(lambda: (node := focused(app)) and re.search(pattern, node.name) and node, f"the focus on {pattern}")


def is_on_board(node):
    return node is not None and re.search(r"^\w+day \d+ November, |^Strength, | run, |^\w+day \d+$", node.name)


def reach(app, key):
    names = []
    for _ in range(40):
        app.press(key)
        names.append((focused(app) or app.root).name)
        if is_on_board(focused(app)):
            return len(names)
    raise ci.Missing(f"{key} does not reach the board: {names}")


def tab(app):
    reach(app, "Tab")


def regions(app):
    app.press("Home", "F6")
    assert not is_on_board(focused(app)), focused(app)
    assert reach(app, "F6") <= 6


def arrows(app):
    app.press("Home")
    wait_focus(app, "^Monday 23|^Easy run")
    app.press("Right")
    wait_focus(app, "^Tuesday 24|^Threshold run")
    for _ in range(4):
        if re.search(LOWER, focused(app).name):
            break
        app.press("Down")
    card = wait_focus(app, LOWER)
    assert card.role in ("button", "push button"), card
    assert "45 minutes" in card.name, card.name
    app.press("Up")
    assert not re.search(LOWER, focused(app).name), focused(app)
    app.press("Down")
    wait_focus(app, LOWER)


def inspector(app):
    app.press("space")
    app.wait("label", "Why Here?")
    wait_focus(app, "^Lock Here")
    for _ in range(30):
        app.press("Tab")
        if focused(app).name == "Start Workout":
            break
    wait_focus(app, "^Start Workout$")
    app.press("shift+Tab")
    wait_focus(app, "^Log…$")
    app.press("Escape")
    wait_focus(app, LOWER)


def editor(app):
    app.press("Return")
    app.wait("button", re.compile("^Add Exercise"))
    ci.wait(lambda: focused(app), "a focus in the editor")
    app.press("alt+Left")
    wait_focus(app, LOWER)


def menu(app):
    for key in ("shift+F10", "Menu"):
        app.press(key)
        items = ci.wait(lambda: [item.name for item in app.find_all(MENU)], "the menu")
        assert "Start Workout" in items and "Delete" in items, items
        app.press("Escape")
        app.wait_gone(MENU)
        wait_focus(app, LOWER)


def workout(app):
    app.press("Menu")
    app.wait(MENU, "Start Workout")
    app.press("s")
    app.wait("button", re.compile("^Complete "))
    assert focused(app), "a focus in the workout"


ci.walk([
    ("Tab reaches the board", tab),
    ("F6 reaches the board", regions),
    ("arrows walk days and sessions", arrows),
    ("Space tells why it stands there, Escape comes back", inspector),
    ("Enter opens the editor, Alt+Left comes back", editor),
    ("Shift+F10 and Menu open its menu, Escape comes back", menu),
    ("the menu starts the workout", workout),
], ["--example-week", "--today=2026-11-24"])
