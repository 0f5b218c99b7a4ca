#!/usr/bin/env python3
"""The week board by pointer: drag to a place that is good, acceptable, forbidden or taken, to another week, with Ctrl and with
Escape, and exercises to sessions and to empty places."""
import os
import pathlib
import re

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
ARGUMENTS = ["--example-week", "--today=2026-11-23", f"--diary={HOME / 'board.sqlite'}"]
LOWER = re.compile(r"^Strength, Lower Strength")
SINGLE = re.compile(r"^Strength, Single-Leg & Trunk")
TUESDAY, THURSDAY, SATURDAY = "Tuesday 24 November, evening", "Thursday 26 November, evening", "Saturday 28 November, evening"


def slot(app, name):
    """The cell of the board that begins with this, as "Thursday 26 November, evening"."""
    return app.wait("table cell", re.compile("^" + re.escape(name)))


def cards(app, name):
    """What stands in a slot, as a screen reader says it."""
    return [card.name for card in slot(app, name).find_all("button") if "," in card.name]


def has(app, name, pattern):
    ci.wait(lambda: any(pattern.search(card) for card in cards(app, name)), f"{pattern.pattern} on {name}")


def lift(app, card):
    """Presses on a card and takes it a little to the side."""
    x, y = card.centre
    app.point(x, y)
    ci.xdotool("mousedown", 1)
    ci.pump(0.1)
    for step in range(1, 8):
        ci.xdotool("mousemove", x + 3 * step, y)
        ci.pump(0.03)
    return x + 21, y


def carry(start, end):
    (x1, y1), (x2, y2) = start, end
    for step in range(1, 13):
        ci.xdotool("mousemove", x1 + (x2 - x1) * step // 12, y1 + (y2 - y1) * step // 12)
        ci.pump(0.03)
    ci.pump(0.2)
    return end


def drop():
    ci.xdotool("mouseup", 1)
    ci.pump(0.5)


def undo(app):
    app.press("ctrl+z")
    app.wait("label", re.compile("^Undone: "))
    app.press("Escape")


def every_slot_tells(app):
    card = app.wait("button", LOWER)
    start = lift(app, card)
    ci.wait(lambda: slot(app, SATURDAY).find("label", "Acceptable"), "the verdict of Saturday evening")
    assert slot(app, "Wednesday 25 November, evening").find("label", "Blocked")
    assert slot(app, "Wednesday 25 November, evening").find("label", re.compile(r"^\d+ h before Hills, at least 24 h are needed$"))
    assert not slot(app, TUESDAY).find("label", "Blocked"), "the place that it comes from says nothing"
    app.wait("label", "Moving Lower Strength · Esc to cancel")
    carry(start, slot(app, SATURDAY).centre)


def escape_cancels(app):
    app.press("Escape")
    app.wait_gone("label", "Moving Lower Strength · Esc to cancel")
    drop()
    assert not cards(app, SATURDAY)
    has(app, TUESDAY, LOWER)


def drop_on_acceptable(app):
    carry(lift(app, app.wait("button", LOWER)), slot(app, SATURDAY).centre)
    drop()
    app.wait("label", "Lower Strength moved to Saturday evening")
    has(app, SATURDAY, LOWER)
    assert not cards(app, TUESDAY)
    undo(app)
    has(app, TUESDAY, LOWER)


def drop_on_forbidden(app):
    carry(lift(app, app.wait("button", LOWER)), slot(app, "Wednesday 25 November, evening").centre)
    drop()
    app.wait("label", "Place Before Hills?")
    app.wait("button", "Cancel").act()
    app.wait_gone("label", "Place Before Hills?")
    has(app, TUESDAY, LOWER)
    ci.pump(0.5)
    carry(lift(app, app.wait("button", LOWER)), slot(app, "Wednesday 25 November, evening").centre)
    drop()
    app.wait("button", "Place Anyway").act()
    has(app, "Wednesday 25 November, evening", LOWER)
    # locked there, and marked
    assert re.search("locked", cards(app, "Wednesday 25 November, evening")[0]), cards(app, "Wednesday 25 November, evening")
    undo(app)


def drop_on_taken(app):
    ci.pump(0.5)
    carry(lift(app, app.wait("button", LOWER)), slot(app, THURSDAY).centre)
    drop()
    app.wait("label", "Swap with Single-Leg & Trunk?")
    app.wait("button", "Swap").act()
    app.wait("label", "Lower Strength and Single-Leg & Trunk swapped")
    has(app, THURSDAY, LOWER)
    has(app, TUESDAY, SINGLE)
    assert len(cards(app, TUESDAY)) == len(cards(app, THURSDAY)) == 1
    undo(app)
    has(app, TUESDAY, LOWER)


def control_copies(app):
    ci.pump(0.5)
    card = app.wait("button", re.compile("^Easy run, 8 kilometres"))
    start = lift(app, card)
    ci.xdotool("keydown", "ctrl")
    carry(start, slot(app, "Friday 27 November, morning").centre)
    app.wait("label", "Copying Easy · Esc to cancel")
    ci.xdotool("mouseup", 1)
    ci.xdotool("keyup", "ctrl")
    app.wait("label", "Easy Run copied to Friday morning")
    has(app, "Friday 27 November, morning", re.compile("^Easy run"))
    has(app, "Monday 23 November, morning", re.compile("^Easy run"))
    undo(app)


def another_week_by_button(app):
    start = lift(app, app.wait("button", LOWER))
    button = app.wait("button", "Next Week")
    # GTK leaves the margin of the bar out
    x, y = button.centre
    end = carry(start, (x + 18, y + 6))
    app.wait("table", re.compile("30 November"))
    target = slot(app, "Wednesday 2 December, evening")
    assert target.find("label", "Good"), "nothing is near on that day"
    carry(end, target.centre)
    drop()
    app.wait("label", "Lower Strength moved to Wednesday evening")
    has(app, "Wednesday 2 December, evening", LOWER)
    ci.wait(lambda: app.find("button", LOWER).has("focused"), "the focus on the card")
    undo(app)
    app.press("alt+Left")
    has(app, TUESDAY, LOWER)


def another_week_by_edge(app):
    start = lift(app, app.wait("button", LOWER))
    board = app.wait("table")
    width, _ = board.size
    x, y = slot(app, "Sunday 29 November, evening").centre
    end = carry(start, (board.centre[0] + width // 2 + 12, y))
    app.wait("table", re.compile("30 November"))
    carry(end, slot(app, "Wednesday 2 December, evening").centre)
    drop()
    has(app, "Wednesday 2 December, evening", LOWER)
    undo(app)
    app.press("alt+Left")
    has(app, TUESDAY, LOWER)


def exercise_to_session(app):
    app.press("ctrl+f")
    app.type("wall sit")
    row = app.wait("list item", re.compile("Wall Sit"))
    before = cards(app, TUESDAY)[0]
    carry(lift(app, row), slot(app, TUESDAY).find("button", LOWER).centre)
    drop()
    ci.wait(lambda: cards(app, TUESDAY)[0] != before, "the session to grow")
    assert re.search("5 more", cards(app, TUESDAY)[0]), cards(app, TUESDAY)[0]
    undo(app)


def exercise_to_empty_place(app):
    row = app.wait("list item", re.compile("Wall Sit"))
    carry(lift(app, row), slot(app, SATURDAY).centre)
    drop()
    ci.wait(lambda: cards(app, SATURDAY), "a new session")
    assert re.search("Wall Sit", cards(app, SATURDAY)[0]), cards(app, SATURDAY)
    undo(app)


ci.walk([
    ("while a card is dragged every slot tells what it is worth", every_slot_tells),
    ("Escape cancels", escape_cancels),
    ("a drop on an acceptable place needs no question", drop_on_acceptable),
    ("a drop on a forbidden place asks, and can be done anyway", drop_on_forbidden),
    ("a drop on another strength session offers to swap", drop_on_taken),
    ("with Ctrl it is copied", control_copies),
    ("resting on Next Week turns the week", another_week_by_button),
    ("resting at the side of the board turns the week", another_week_by_edge),
    ("an exercise is dragged into a session", exercise_to_session),
    ("an exercise on an empty place begins a session", exercise_to_empty_place),
], ARGUMENTS)
