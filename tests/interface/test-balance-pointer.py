#!/usr/bin/env python3
"""The weekly load with the pointer: pressed where half of it is out of view, copied and saved."""
import pathlib
import re
import tempfile

import carry_interface as ci


def chart(app):
    return app.wait("image", re.compile("^Weekly load"))


def focus(app):
    app.press("alt+2")
    for _ in range(120):
        if chart(app).has("focused"):
            return
        app.press("Tab")
    raise ci.Missing("the chart never had the focus")


def press_what_is_seen(app):
    """A chart of which only the upper part is in view stays where it is when it is pressed there, and the click opens the week."""
    app.wait("button", "Plan Week")
    ci.xdotool("windowsize", app.window, 1290, 650)
    app.press("alt+2")
    # only what is asked for by the keyboard scrolls into view
    app.wait("toggle button", "Options of Muscles")
    ci.pump(0.5)
    x, y = chart(app).rest_at()
    width, height = chart(app).size
    _, top = app.corner_of(chart(app).toplevel)
    bottom = top + app.root.find("frame").size[1]
    assert y - height // 2 < bottom - 40 < y + height // 2, (y, height, bottom)
    app.point(x, bottom - 40)
    week = ci.wait(lambda: chart(app).description, "the week under the pointer")
    ci.xdotool("mousedown", 1)
    ci.pump(0.3)
    assert chart(app).centre == (x, y), (chart(app).centre, x, y)
    assert chart(app).description == week, (chart(app).description, week)
    ci.xdotool("mouseup", 1)
    app.wait("button", "Plan Week")


def copy_and_save(app):
    """By the pointer: the menu of the chart copies it, and saves it as the file name says."""
    focus(app)
    with tempfile.TemporaryDirectory() as folder:
        for name, beginning in (("load.svg", b"<?xml"), ("load.png", b"\x89PNG")):
            app.press("Menu")
            app.wait("menu item", "Copy Picture").act()
            app.wait_gone("menu item", "Copy Picture")
            app.press("Menu")
            app.wait("menu item", re.compile("^Save Picture")).act()
            app.wait("button", "Save")
            path = pathlib.Path(folder, name)
            ci.pump(0.5)
            app.press("ctrl+a")
            app.type(str(path))
            app.press("Return")
            ci.wait(lambda: path.exists() and path.read_bytes().startswith(beginning), name)


ci.walk(
    [
        ("what is seen of a chart can be pressed", press_what_is_seen),
        ("the chart is copied and saved", copy_and_save),
    ],
    ["--example-week"],
)
