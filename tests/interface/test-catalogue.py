#!/usr/bin/env python3
"""The catalogue by keyboard, pointer and screen reader: search, ways out of an empty search, filters, favourites, menu, and
dragging onto the week; close, open again: what was chosen is still chosen."""
import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

import carry_interface as ci  # noqa: E402

ARGUMENTS = ["--example-week"]

announced = []


def listen():
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")
    return listener


LISTENER = listen()


def rows(app):
    """The exercises in sight, as a screen reader says them."""
    return [row.name for row in app.wait("list", "Exercises").find_all("list item") if row.name]


def search(app, words):
    app.press("ctrl+f")
    app.press("ctrl+a", "BackSpace")
    app.type(words)


def wait_for_rows(app, *names):
    ci.wait(lambda: [row.split(",")[0] for row in rows(app)] == list(names), f"{names}; there are {rows(app)}")


def search_speaks(app):
    search(app, "gobelt")
    wait_for_rows(app, "Goblet Squat")
    ci.wait(lambda: "1 exercise" in announced, f"how many are found; said was {announced}")


def empty_search_helps(app):
    search(app, "goblet xqzxqz")
    app.wait("label", "No Exercises Found")
    ci.wait(lambda: "No Exercises Found" in announced, f"that nothing is found; said was {announced}")
    app.wait("button", re.compile("^Did you mean “Goblet Squat”"))
    app.wait("button", "Clear Search")
    app.wait("button", "Without “xqzxqz”: 1 exercise").act()
    wait_for_rows(app, "Goblet Squat")
    entry = ci.wait(lambda: next((entry for entry in app.find_all("entry") + app.find_all("text") if entry.has("focused")), None),
                    "the focus in the search")
    assert entry.text == "goblet"


def menu_by_keyboard(app):
    # Down leads to the list; both keys of a menu; its items have names
    for keys in ("Menu", "shift+F10"):
        search(app, "goblet")
        app.press("Down")
        app.press(keys)
        for name in ("Details", "Add to Day…", "Add to Session", "Add to Favourites"):
            app.wait("menu item", name)
        app.press("Escape")
        app.wait_gone("menu item", "Details")
    app.press("Menu")
    app.wait("menu item", "Add to Favourites")
    app.press("Down", "Down", "Down", "Return")
    ci.wait(lambda: app.wait("list item", re.compile("^Goblet Squat")).description == "Favourite", "the star")


def add_by_keyboard(app):
    app.press("Menu")
    app.wait("menu item", "Add to Session")
    app.press("Down", "Down", "Return")
    item = app.wait("menu item", re.compile("New Session"))
    for _ in range(6):
        if item.has("focused"):
            break
        app.press("Down")
    app.press("Return")
    app.wait("button", re.compile("^Strength,.*Goblet Squat"))


def add_by_dragging(app):
    search(app, "pull-up")
    row = app.wait("list item", re.compile("^Pull-Up,"))
    sunday = app.wait("table cell", re.compile("^Sunday 29 November, evening"))
    app.drag(row, sunday)
    ci.wait(lambda: app.wait("table cell", re.compile("^Sunday 29 November, evening")).find("button", re.compile("^Strength,.*Pull-Up")),
            "the session on Sunday")


def pills_by_keyboard(app):
    search(app, "")
    app.wait("toggle button", "Filter").click()
    app.wait("list item", re.compile("^Equipment")).click()
    box = app.wait("check box", re.compile(r"^Kettlebell, \d+ exercises"))
    number = int(re.search(r"\d+", box.name)[0])
    box.click()
    app.press("Escape")
    app.wait("check box", "What I Have")
    app.press("Escape")
    app.wait_gone("check box", "What I Have")
    pill = app.wait("button", "Remove Kettlebell")
    assert app.wait("list", "Exercises").description == f"{number} exercises"
    app.press("ctrl+f", "Tab", "Tab", "Tab")
    assert pill.has("focused"), app.find_all("button")
    app.press("Delete")
    app.wait_gone("button", "Remove Kettlebell")


def what_i_have(app):
    app.wait("toggle button", "Filter").click()
    app.wait("check box", "What I Have")
    for _ in range(3):
        if app.find("check box", "What I Have").has("focused"):
            break
        app.press("shift+Tab")
    app.press("space")
    app.press("Tab", "Right", "Right", "space")
    app.press("Escape")
    app.wait("button", "Remove What I have: Travel")


def remembered(app):
    assert app.quit() == 0
    app = ci.Application(*ARGUMENTS)
    app.wait("button", "Remove What I have: Travel")
    app.wait("button", "Remove What I have: Travel").act()
    app.wait_gone("button", "Remove What I have: Travel")
    assert app.wait("list item", re.compile("^Goblet Squat")).description == "Favourite"
    assert not app.complaints(), app.complaints()
    return app


STEPS = [
    ("Search forgives a mistake, and says how many it found", search_speaks),
    ("An empty search helps", empty_search_helps),
    ("The menu of a row by keyboard, with names", menu_by_keyboard),
    ("A new session by keyboard", add_by_keyboard),
    ("A new session by dragging", add_by_dragging),
    ("A filter by the popover, away by Delete", pills_by_keyboard),
    ("What I have, travelling", what_i_have),
    ("All is remembered", remembered),
]

if __name__ == "__main__":
    ci.walk(STEPS, ARGUMENTS)
