#!/usr/bin/env python3
"""The weekly load as somebody reads it who does not see it: by keyboard and with what a screen reader is told."""
import re

import carry_interface as ci

WEEK = re.compile(r"^Week of \d+ \w+\nRun [\d,]+ · strength [\d,]+ · total [\d,]+")


def chart(app):
    return app.wait("image", re.compile("^Weekly load, 12 weeks, highest"))


def focus(app):
    app.wait("button", "Plan Week")
    app.press("alt+2")
    for _ in range(40):
        if chart(app).has("focused"):
            return
        app.press("Tab")
    raise ci.Missing("the chart never had the focus")


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


def click(app):
    """A click opens the week."""
    chart(app).click()
    app.wait("button", "Plan Week")


ci.walk(
    [
        ("the chart can be reached by keyboard and has a summary", focus),
        ("each week is told", read),
        ("from close by, too", come_closer),
        ("the numbers can be read as a table and copied", open_table),
        ("a drag moves along and opens nothing", drag),
        ("a click opens the week", click),
    ],
    ["--example-week"],
)
