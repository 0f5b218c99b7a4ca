#!/usr/bin/env python3
"""The week in a window of 360 pixels, as on a phone: a tap shows why a session stands where it does, the menu holds what the
bar of the week has no room to show, a card is dragged down the list, and all comes back when the window grows."""
import re

import carry_interface as ci

LOWER = re.compile("^Strength, Lower Strength")


def menu_items(app):
    app.wait("button", "Main Menu").click()
    items = ci.wait(lambda: [item.name for item in app.find_all("menu item")], "the menu")
    app.press("Escape")
    app.wait_gone("menu item")
    return items


def make_narrow(app):
    ci.xdotool("windowsize", app.window, 370, 730)
    app.wait("label", "Wednesday 25 · today")


def tap(app):
    app.wait("button", LOWER).click()
    dialog = ci.wait(lambda: app.find("label", "Why Here?"), "the reasons")
    assert dialog
    app.wait("label", "Other Places")
    app.press("Escape")
    app.wait_gone("label", "Why Here?")


def menu(app):
    items = menu_items(app)
    for name in ("Exercises", "Today", "Previous Week", "Next Week", "Copy Last Week", "Insert Rest Day", "Pause Training…", "Undo"):
        assert name in items, (name, items)


def drag_without_tap(app):
    card = app.wait("button", LOWER)
    x, y = card.centre
    app.point(x, y)
    ci.xdotool("mousedown", 1)
    for step in range(1, 12):
        ci.xdotool("mousemove", x, y + 4 * step)
        ci.pump(0.03)
    app.wait("label", "Blocked")
    app.press("Escape")
    ci.xdotool("mouseup", 1)
    app.wait_gone("label", "Blocked")
    ci.pump(0.5)
    assert not app.find("label", "Why Here?"), "a drag is no tap"


def next_week(app):
    app.press("F10")
    ci.wait(lambda: app.find("menu item", "Next Week"), "the menu")
    app.press("n")
    app.wait("label", "30 November – 6 December")
    # an empty week has room for its offers too
    offer, window = app.wait("button", "Example Week…"), app.wait("button", "Close")
    assert offer.centre[0] + offer.size[0] // 2 <= 365 and window.centre[0] <= 365, (offer.centre, window.centre)
    app.press("alt+Left")
    app.wait("label", "Wednesday 25 · today")


def make_wide(app):
    ci.xdotool("windowsize", app.window, 1280, 800)
    app.wait("table")
    items = menu_items(app)
    assert "Next Week" not in items and "Plan Season…" in items, items
    assert not app.complaints(), app.complaints()


ci.walk([
    ("a narrow window shows a list of days", make_narrow),
    ("a tap on a session shows why it is there", tap),
    ("the menu holds what has no room", menu),
    ("a drag does not count as a tap", drag_without_tap),
    ("the menu turns the week", next_week),
    ("a wide window has its own menu again", make_wide),
], ["--example-week", "--today=2026-11-25"])
