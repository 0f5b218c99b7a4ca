#!/usr/bin/env python3
"""The weekly load as somebody reads it who does not see it: by keyboard and with what a screen reader is told."""
import re

import carry_interface as ci

WEEK = re.compile(r"^Week of \d+ \w+\nRun [\d,]+ · strength [\d,]+ · total [\d,]+")


def chart(app):
    return app.wait("image", re.compile("^Weekly load, 12 weeks, highest"))


def reach(app, pattern):
    """The picture of this name, by the tabulator alone."""
    node = app.wait("image", pattern)
    for _ in range(120):
        if node.has("focused"):
            return node
        app.press("Tab")
    raise ci.Missing(f"{pattern.pattern} never had the focus")


def focus(app):
    app.wait("button", "Plan Week")
    app.press("alt+2")
    reach(app, re.compile("^Weekly load, 12 weeks, highest"))


def read(app):
    """Every week is told, from the first to the last, and no two are told alike."""
    told = []
    app.press("Home")
    for _ in range(12):
        ci.wait(lambda: WEEK.match(chart(app).description) and chart(app).description not in told, f"the week after {told[-1:]}")
        told.append(chart(app).description)
        app.press("Right")
    # behind the last week is nothing
    assert chart(app).description == told[-1], chart(app).description
    app.press("Escape")
    ci.wait(lambda: chart(app).description == "", "silence")


def come_closer(app):
    app.press("End", "plus", "plus", "plus")
    last = ci.wait(lambda: chart(app).description, "the last week")
    app.press("Home")
    ci.wait(lambda: WEEK.match(chart(app).description) and chart(app).description != last, "the first week")
    app.press("0")


def open_table(app):
    app.press("Menu")
    app.wait("menu item", "Show as Table").act()
    app.wait("label", "Weekly Load")
    for title in ("Week", "Run", "Strength"):
        app.wait(None, title)
    app.wait("label", re.compile(r"^Week of \d+ \w+$"))
    app.wait("button", "Copy").act()
    app.wait("label", "Numbers copied")
    app.press("Escape")


def drag(app):
    """From close by a drag moves along; it is no click."""
    x, y = chart(app).centre
    app.press("plus", "plus", "plus", "plus", "plus")
    app.point(x, y)
    before = ci.wait(lambda: chart(app).description, "the week under the pointer")
    ci.xdotool("mousedown", 1)
    for step in range(1, 11):
        ci.xdotool("mousemove", x + 20 * step, y)
        ci.pump(0.03)
    # what was under the pointer still is
    assert chart(app).description == before, (before, chart(app).description)
    ci.xdotool("mouseup", 1)
    ci.pump(0.5)
    assert chart(app).has("showing")
    app.point(x, y)
    ci.wait(lambda: chart(app).description not in ("", before), "an earlier week in its place")


def tables(app):
    """Every card shows its numbers as a table, and copies them."""
    app.press("alt+1", "alt+2")
    for card in ("Muscles", "Region Balance", "Injury Coverage", "Weekly Load", "Surface Impact and Rhythm", "Records", "Patterns and Directions"):
        app.wait("toggle button", f"Options of {card}").act()
        app.wait("menu item", "Show as Table").act()
        app.wait("button", "Copy").act()
        app.wait("label", "Numbers copied")
        app.press("Escape")
        app.wait_gone("button", "Copy")


def count(app):
    """What was done and what is planned can be told apart."""
    both = chart(app).name
    app.wait("radio button", "Done").act()
    app.wait("label", re.compile("· done$"))
    app.press("alt+1", "alt+2")
    app.wait("radio button", "Both").act()
    app.wait("label", re.compile("· planned and done$"))
    ci.wait(lambda: chart(app).name == both, "the same summary as before")


def shares(app):
    """Parts of a whole are told one by one."""
    surfaces = reach(app, re.compile(r"^Trail \d+%, Road"))
    told = []
    app.press("Home")
    for _ in range(4):
        told.append(ci.wait(lambda: surfaces.description not in told and surfaces.description, f"the part after {told}"))
        app.press("Right")
    assert [text.split()[0] for text in told] == ["Trail", "Road", "Track", "Grass"], told
    assert ", ".join(told) == surfaces.name, (told, surfaces.name)


def focused(app):
    return ci.wait(lambda: next((node for node in app.root.find_all() if node.has("focused")), None), "something with the focus")


def go_round(app):
    """The tabulator goes round the whole view and back: nothing holds the focus, every picture has it once."""
    def opening(node):
        # which lift the last picture tells of depends on the row that had the focus
        return node.name[:12]

    app.press("alt+1", "alt+2")
    app.point(1, 1)
    pictures = [opening(node) for node in app.find_all("image") if node.has("focusable")]
    assert len(pictures) >= 3, pictures
    for key in ("Tab", "shift+Tab"):
        start = opening(focused(app))
        passed = []
        while len(passed) < 80 and start not in passed:
            app.press(key)
            node = focused(app)
            if node.role == "image":
                # a cursor in the picture does not hold the focus either
                app.press("Right")
            passed.append(opening(node))
        assert start in passed and all(passed.count(name) == 1 for name in pictures), (key, start, pictures, passed)
        assert "Hips and glu" in passed, passed


def phases(app):
    """With a race the weeks have their place in a phase, and it moves on from week to week."""
    app.press("alt+1", "F10")
    app.wait("menu item", "Add Race…").act()
    app.wait("button", "Add").click()
    app.wait_gone("button", "Add")
    focus(app)
    app.press("Home")
    told = set()
    for _ in range(12):
        told.add(ci.wait(lambda: chart(app).description, "a week").split("\n")[3])
        app.press("Right")
    assert len({text for text in told if re.match(r"^Base · week \d+ of \d+$", text)}) > 2, told


def records(app):
    """How a lift went is told day by day, with how far the truth may lie from it."""
    reach(app, re.compile("^Estimated one-repetition maximum"))
    told = set()
    app.press("Home")
    for _ in range(6):
        trend = reach(app, re.compile("^Estimated one-repetition maximum"))
        told.add(ci.wait(lambda: trend.description, "a day"))
        app.press("Right")
    assert len(told) >= 4 and all("±" in text for text in told), told


def click(app):
    """A click opens the week where the chart is in view as a whole, too."""
    app.press("alt+1")
    focus(app)
    chart(app).click()
    app.wait("button", "Plan Week")


ci.walk(
    [
        ("the chart can be reached by keyboard and has a summary", focus),
        ("each week is told", read),
        ("from close by, too", come_closer),
        ("the numbers can be read as a table and copied", open_table),
        ("a drag moves along and opens nothing", drag),
        ("every card is a table, too", tables),
        ("done and planned are told apart", count),
        ("the parts of a bar are told one by one", shares),
        ("a lift is told day by day", records),
        ("the tabulator goes round and back", go_round),
        ("a click opens the week", click),
        ("with a race the weeks have a phase", phases),
    ],
    ["--example-week"],
)
